### Wokół pytania.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Zacznij

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Spróbuj ponownie

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Wstecz

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = Państwa odpowiedzi ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = Sprawdzony adres

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Zmień

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = Usuń wszystko

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = To nie Państwa wina.

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = Proszę chwilę poczekać i spróbować ponownie.

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = Nie ma już połączenia z internetem. Proszę spróbować, gdy wróci.

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = Proszę spróbować ponownie. Jeśli to trwa, proszę zawiadomić stronę, na której Państwo są.

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = Przejdź na { $site }

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = Sprawdzili Państwo adres: leży w dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = Sprawdzili Państwo adres: nie leży w dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = Sprawdzili Państwo adres: pozostaje do potwierdzenia.

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = Czym jest dla Państwa ten adres?

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = Przy niektórych formach pomocy liczy się miejsce zamieszkania. Przy innych miejsce projektu.

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = To mój dom

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = To miejsce mojego projektu

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = Jedno i drugie

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = Ani jedno, ani drugie

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = Tak

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = Nie

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = Nic z tego

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = Dalej

# écrit par Guichet le 2026-12-01, d’après d44335
choose = Proszę wybrać odpowiedź albo „Nie wiem”.

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = Szukaj miejscowości

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = Miejscowość, w której mieszkam

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = Proszę wybrać miejscowość.

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = Można wybrać kilka.

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = Nie wiem

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = Wolę nie odpowiadać

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = Proszę wpisać liczbę całkowitą.

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = Proszę wpisać numer departamentu, na przykład 93 lub 2A.

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = Proszę wpisać nazwę lub kod pocztowy. Trafia to do { $service }, który proponuje miejscowości.

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = To nie jest możliwa liczba całkowita. Proszę wpisać na przykład 24.

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = Żaden departament nie ma tego numeru. Proszę wpisać na przykład 93, 2A lub 974.

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = Proszę wpisać co najmniej trzy litery nazwy miejscowości.

# écrit par Guichet le 2026-12-01, d’après f33274
search = Wyszukiwanie miejscowości…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = Nie znaleziono miejscowości. Proszę sprawdzić pisownię albo spróbować z kodem pocztowym.

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = Usługa miejscowości nie odpowiada. Proszę spróbować ponownie albo pominąć pytanie.

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = Nie ma już połączenia z internetem. Proszę spróbować ponownie albo pominąć pytanie.
