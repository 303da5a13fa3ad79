### Sprawdzanie adresu: odpowiedź.
# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = Tak, ten adres leży w dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = Tak, to miejsce leży w dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = Tak, są Państwo w dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = Nie, ten adres nie leży w dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = Nie, to miejsce nie leży w dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = Nie, nie są Państwo w dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = Do potwierdzenia: granica dzielnicy priorytetowej przebiega bardzo blisko.

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = Do potwierdzenia: brakuje numeru na ulicy.

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = Do potwierdzenia: brakuje dokładniejszego adresu.

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = Do potwierdzenia: Państwa położenie nie jest dość dokładne.

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = Nie możemy odpowiedzieć dla tego miejsca.

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = Państwa położenie, z dokładnością do { $precision }

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = To dzielnica „{ $nom }”.

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = Jej granica jest w odległości { $distance }.

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = Najbliższa dzielnica, „{ $nom }”, jest w odległości { $distance }.

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = W promieniu 10 km nie ma żadnej dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = To mniej niż 300 m od dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = To być może mniej niż 300 m od dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = To mniej niż 500 m od dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = To być może mniej niż 500 m od dzielnicy priorytetowej.

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = Niektóre formy pomocy obejmują też osoby mieszkające tuż obok.

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = Granica dzielnicy „{ $nom }” przebiega w odległości { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = Tutaj nasza dokładność to { $precision }: za mało, żeby powiedzieć tak lub nie.

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = Najbliższa dzielnica to „{ $nom }”.

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = Ulica może leżeć w dzielnicy priorytetowej tylko częściowo.

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = Ta nazwa oznacza rozległe miejsce.

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = Ta nazwa oznacza całą miejscowość.

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = Państwa urządzenie podaje położenie z dokładnością do { $precision }.

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = To miejsce leży poza terytorium, które znamy.

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = Nie mamy listy dzielnic obowiązującej w tym miejscu.

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = Nasza lista dzielnic jest w tym miejscu niepełna.

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = Brakuje granic dzielnic w tej okolicy.

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = I co teraz?

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = Proszę o tym powiedzieć, prosząc o pomoc: niektóre formy są tylko dla tych dzielnic.

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = Mają Państwo projekt? CitésLab, usługa bezpłatna, pomaga założyć działalność w tych dzielnicach.

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = Pozostaje pomoc otwarta dla wszystkich: we Francji nazywa się „droit commun”.

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = Urząd gminy może potwierdzić ten wynik.

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = Podaj numer

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = Wpisz adres

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = Zobacz granice na stronie państwa, sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = Ten wynik nie jest dokumentem urzędowym.

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = Źródło: { $source }.

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = Opublikowano: { $date }.

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = Sprawdzono { $date }, według dzielnic z { $generation }.

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = Dane pokazowe: te miejsca nie istnieją.

# écrit par Guichet le 2026-12-01, d’après 78352d
details = Szczegóły obliczenia

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = Adres

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = Dzielnica

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = Miejscowość

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = Wersja

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = Odległość od granicy

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = Dokładność

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = Mniej niż { $distance }

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = Licencja

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = tak

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = nie

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = do potwierdzenia

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = Mapa: miejsce leży w dzielnicy „{ $nom }”, { $distance } od jej granicy.

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = Mapa: miejsce leży poza dzielnicą „{ $nom }”, { $distance } od jej granicy.

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = Mapa: miejsce leży { $distance } od granicy dzielnicy „{ $nom }”.

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = Punkt: miejsce i jego dokładność. Paski: dzielnica. Cienka linia: 300 m wokół.

# écrit par Guichet le 2026-12-01, d’après 275836
north = N

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = Wydrukuj ten wynik

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = Państwa urządzenie nie podało położenia.

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = Proszę zezwolić przeglądarce na lokalizację albo wpisać adres.

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = Państwa urządzenie nie znajduje położenia.

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = Ta strona nie pozwala ustalić położenia.

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = Proszę wpisać adres.

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = Państwa urządzenie zbyt długo szuka położenia.

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = Proszę spróbować przy oknie albo wpisać adres.
