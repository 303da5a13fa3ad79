### În jurul unei întrebări.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Începeți

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Încercați din nou

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Înapoi

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = Răspunsurile dumneavoastră ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = Adresa verificată

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Schimbați

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = Ștergeți tot

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = Nu este vina dumneavoastră.

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = Așteptați puțin, apoi încercați din nou.

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = Nu mai sunteți conectat la internet. Încercați din nou după reconectare.

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = Încercați din nou. Dacă problema continuă, anunțați site-ul pe care vă aflați.

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = Mergeți la { $site }

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = Ați verificat o adresă: se află într-un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = Ați verificat o adresă: nu se află într-un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = Ați verificat o adresă: rămâne de confirmat.

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = Ce este această adresă pentru dumneavoastră?

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = Unele ajutoare țin seama de locul în care locuiți. Altele țin seama de locul proiectului.

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = Locuința mea

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = Locul proiectului meu

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = Amândouă

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = Niciuna, nici alta

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = Da

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = Nu

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = Nimic din toate acestea

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = Continuați

# écrit par Guichet le 2026-12-01, d’après d44335
choose = Alegeți un răspuns sau „Nu știu”.

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = Căutați localitatea

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = Localitatea în care locuiesc

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = Alegeți localitatea.

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = Puteți alege mai multe.

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = Nu știu

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = Prefer să nu răspund

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = Scrieți un număr întreg.

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = Scrieți numărul departamentului, de exemplu 93 sau 2A.

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = Scrieți numele sau codul poștal. Se trimite la { $service }, care propune localitățile.

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = Nu este un număr întreg posibil. Scrieți de exemplu 24.

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = Niciun departament nu are acest număr. Scrieți de exemplu 93, 2A sau 974.

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = Scrieți cel puțin trei litere din numele localității.

# écrit par Guichet le 2026-12-01, d’après f33274
search = Se caută localitățile…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = Nu s-a găsit nicio localitate. Verificați scrierea sau încercați codul poștal.

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = Serviciul localităților nu răspunde. Încercați din nou sau treceți peste întrebare.

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = Nu mai sunteți conectat la internet. Încercați din nou sau treceți peste întrebare.
