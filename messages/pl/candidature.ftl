### Pisanie do placówki.
# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = Napisz do placówki

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = Proszę najpierw wybrać placówkę.

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = Napisz do: { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = Wystarczą dwie minuty: imię, sposób kontaktu, projekt w jednym zdaniu.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Zacznij

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = Pomagam komuś napisać

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = Wróć do mojego szkicu

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = Usuń szkic

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = Ta placówka nie przyjmuje tu wniosków.

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = Nic nie zostało wysłane. Mogą pomóc inne placówki.

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = Poszukaj innej placówki

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = Kim Państwo są, jako osoba pomagająca?

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = Państwa nazwisko jest dołączone do wniosku. Wniosek pozostaje wnioskiem osoby, której Państwo pomagają.

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = Państwa organizacja

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = Państwa nazwisko

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = Osoba zgadza się, żebym pisał w jej imieniu

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = Jak się Państwo nazywają?

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = Imię

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = Nazwisko (nieobowiązkowo)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = Jak się z Państwem skontaktować?

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = Telefon albo e-mail: wystarczy jedno.

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = Telefon

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = E-mail

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = Co Państwo wolą (nieobowiązkowo)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = Kiedy się kontaktować (nieobowiązkowo)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = Jaki jest Państwa projekt?

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = Wystarczą jedno lub dwa zdania. Proszę pisać tak, jak się mówi do kogoś.

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = Państwa projekt

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = Proszę przeczytać przed wysłaniem

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = Dla

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = W sprawie

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = pomoc z tej strony

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = Gdzie jest projekt

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = Na jakim jest etapie

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = Czego dotyczy

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = Czego Państwu potrzeba

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = Państwa język

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = Kiedy się kontaktować

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = Dzielnica priorytetowa

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = Wynik sprawdzenia Państwa adresu, bez adresu

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = Usuń

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Zmień

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = Placówka może przekazać mój wniosek innej, jeśli tamta lepiej mi pomoże

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = Wiem już, co dzieje się z moimi danymi

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = Co dzieje się z Państwa danymi

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    Odpowiedzialny za Państwa dane: { $responsable }.
    Cel: kontakt między Państwem a { $structure }.
    Podstawa: Państwa wniosek, który można wycofać w każdej chwili.
    Kto je otrzymuje: { $structure }, i nikt inny, chyba że zgodzą się Państwo na przekazanie wniosku innej placówce.
    Kto je przechowuje: Guichet, w postaci zaszyfrowanej, w imieniu odpowiedzialnego.
    Jak długo: 90 dni bez odpowiedzi, w innych przypadkach 12 miesięcy, potem wszystko jest usuwane.
    Obowiązkowe: imię, sposób kontaktu, projekt. Bez nich wniosek nie zostanie wysłany.
    Swój wniosek można samemu przeczytać, poprawić, wycofać lub usunąć, przez link do śledzenia.
    Można też ograniczyć ich użycie lub się na nie nie zgodzić, i poprosić o kopię.
    Żadnej decyzji nie podejmuje maszyna.
    Firma, która udostępnia serwery, może przetwarzać te dane poza Europą: proszę pytać odpowiedzialnego.
    Wszelkie pytania: { $dpo }.
    Skargi: CNIL (francuski urząd ochrony danych), cnil.fr/plaintes.

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = strona, na której Państwo są

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = proszę napisać do strony, na której Państwo są

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = Wyślij

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = Dalej

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Wstecz

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = Zachowaj szkic na tym urządzeniu

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = Szkic zachowany na tym urządzeniu

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = Zostało coś do poprawienia:

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = Wysyłanie…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = Sprawdzanie…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = Sprawdzamy, czy wysyła to człowiek. Kilka sekund.

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = Państwa wniosek jeszcze nie został wysłany

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = Nie ma już połączenia z internetem. Wniosek zostanie wysłany, gdy tylko wróci, jeśli ta strona pozostanie otwarta.

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = Usługa nie odpowiada. To nie Państwa wina. Proszę chwilę poczekać i spróbować ponownie.

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = Zostanie przyjęty tylko raz, nawet jeśli wyślą go Państwo kilka razy.

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = Spróbuj ponownie

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = Państwa wniosek nie został przyjęty

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = Państwa wniosek jest zapisany

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = Numer: { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = Przekazujemy go do: { $nom }. Jeśli nie odpowie w 10 dni, przypomnimy placówce.

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = Proszę zachować link do śledzenia: tylko z nim można przeczytać, poprawić, wycofać lub usunąć wniosek.

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = Śledź mój wniosek

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = Wyślij mi link

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = Link do śledzenia mojego wniosku

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = Drukuj

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = Zachowaj moje odpowiedzi na tym urządzeniu, żeby napisać do innej placówki

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = Odpowiedzi zachowane na tym urządzeniu

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = Podpisane potwierdzenie
