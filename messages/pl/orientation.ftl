### Lista osób i miejsc, z którymi można się spotkać.
# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = Od pierwszego kontaktu aż po rozwój działalności. Każdy jest tu z jakiegoś powodu.

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = Pierwszy na liście: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = Proszę podać miejscowość, żeby zobaczyć, kto jest blisko.

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = Wczytują się kontakty w pobliżu…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = Kontakty w pobliżu się nie wczytują. To nie Państwa wina. Oto ci, którzy odpowiadają w całej Francji.

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = Dane pokazowe: te miejsca pomocy nie istnieją.

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = Dlaczego, i o co prosić

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = Bezpłatnie

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = Płatne

# écrit par Guichet le 2026-12-01, d’après 506516
langues = Języki: { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = Można tam prosić o: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = Być może można tam prosić o: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = Źródło: { $titre }. Sprawdzono: { $date }.

# écrit par Guichet le 2026-12-01, d’après deea19
check = Sprawdzono: { $date }. Źródło: { $titre }.

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = Opublikowano: { $date }. Źródło: { $titre }.

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = Ta informacja nie jest świeża: proszę zadzwonić przed wizytą.

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = Zadzwoń pod { $numero }

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = Napisz e-mail

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = Przejdź na ich stronę

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = Napisz do nich

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = Plan: { $nombre } kontaktów z listy, rozmieszczonych względem siebie.

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = W tym samym miejscu lub prawie: { $numeros }.

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = Numery są takie jak na liście. Czarny punkt: środek miejscowości. Północ jest u góry.

# écrit par Guichet le 2026-12-01, d’après 57745b
le = Lista z { $date }.

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = Wyślij tę listę

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = Skopiuj tę listę

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = Lista skopiowana: proszę wkleić ją do wiadomości.

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = Nie udało się skopiować listy: proszę ją wydrukować.
