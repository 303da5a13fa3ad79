### Dlaczego ktoś jest na liście spotkań.
# écrit par Guichet le 2026-12-01, d’après d39063
fonction = Pomaga na etapie, na którym Państwo są.
    .detail = Pomaga: { $etape }.

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = Odpowiada na jedną z Państwa potrzeb.
    .detail = Odpowiada na Państwa potrzeby: { $besoins }.

# écrit par Guichet le 2026-12-01, d’après 069845
stade = Dla projektu na tym etapie.

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = Otwarte na każdym etapie projektu.

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = Przyda się raczej później.
    .detail = Przyda się raczej później: „{ $stade }”.

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = Spełniają Państwo warunki pomocy, którą się tam proponuje.

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = Żadnych znanych warunków: proszę zapytać.

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = Być może mają Państwo prawo do pomocy, którą się tam proponuje.

# écrit par Guichet le 2026-12-01, d’après cd353e
public = Przyjmuje osoby w Państwa sytuacji.

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = Przyjmuje mieszkańców dzielnic priorytetowych.

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = Blisko Państwa.
    .detail = W odległości { $distance } od Państwa.

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = Dalej, niż Państwo chcą.
    .detail = Dalej, niż Państwo chcą: { $distance }.

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = Działa tam, gdzie Państwo są.

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = Sieć krajowa: proszę zapytać o najbliższy kontakt.

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = Znajduje się w Państwa regionie: proszę zapytać, czy Państwa przyjmą.

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = Znajduje się gdzie indziej we Francji: proszę zapytać, czy Państwa przyjmą.

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = Najpierw dla innych osób: proszę ich zapytać.

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = Do potwierdzenia: proszę podać, gdzie Państwo mieszkają.

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = Odbywa się tak, jak Państwo wolą.

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = Wspiera tak, jak Państwo wolą, osobno lub w grupie.

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = Otwarte, gdy mają Państwo czas.
    .detail = Otwarte, gdy mają Państwo czas: { $horaires }.

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = Można przyjść z dziećmi.

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = Mówi w Państwa języku.
    .detail = Mówi w Państwa języku: { $langues }.

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = To bezpłatne.

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = Przyjmuje przez cały rok.
    .detail = Zapisy są otwarte do { $date }.

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = Zapisy ruszają wkrótce.
    .detail = Następne zapisy ruszają { $date }.

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = Zapisy są zamknięte; następne nie mają daty.

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = Na razie nie przyjmuje nikogo nowego.
    .detail = Nie przyjmuje nikogo nowego do { $date }.

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = Są jeszcze miejsca.

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = Na razie nie ma już miejsc.

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = Można się skontaktować tak, jak Państwo wolą.

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = Już Państwa wspiera.

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = Sprawdzono w ciągu ostatnich trzech miesięcy.

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = Wymienione w niedawnej publikacji.

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = Sprawdzono ponad trzy miesiące temu: proszę zadzwonić przed wizytą.

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = Do sprawdzenia: informacja jest dawna.
