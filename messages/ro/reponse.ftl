### Verificarea unei adrese: răspunsul.
# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = Da, această adresă se află într-un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = Da, acest loc se află într-un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = Da, vă aflați într-un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = Nu, această adresă nu se află într-un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = Nu, acest loc nu se află într-un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = Nu, nu vă aflați într-un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = De confirmat: limita unui cartier prioritar trece foarte aproape.

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = De confirmat: lipsește numărul de pe stradă.

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = De confirmat: lipsește o adresă mai precisă.

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = De confirmat: poziția dumneavoastră nu este destul de precisă.

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = Nu putem răspunde pentru acest loc.

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = Poziția dumneavoastră, cu o precizie de { $precision }

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = Este cartierul „{ $nom }”.

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = Limita lui este la { $distance }.

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = Cel mai apropiat cartier, „{ $nom }”, este la { $distance }.

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = Nu există niciun cartier prioritar la mai puțin de 10 km.

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = Este la mai puțin de 300 m de un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = Este poate la mai puțin de 300 m de un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = Este la mai puțin de 500 m de un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = Este poate la mai puțin de 500 m de un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = Unele ajutoare îi primesc și pe cei care locuiesc foarte aproape.

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = Limita cartierului „{ $nom }” trece la { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = Aici, precizia noastră este de { $precision }: nu ajunge ca să spunem da sau nu.

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = Cel mai apropiat cartier este „{ $nom }”.

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = O stradă poate fi doar în parte într-un cartier prioritar.

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = Acest nume desemnează un loc întins.

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = Acest nume desemnează o localitate întreagă.

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = Aparatul dumneavoastră vă găsește cu o precizie de { $precision }.

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = Acest loc este în afara teritoriului pe care îl cunoaștem.

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = Nu avem lista cartierelor în vigoare în acest loc.

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = Lista noastră de cartiere este incompletă în acest loc.

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = Lipsesc contururile cartierelor din această zonă.

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = Și acum?

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = Spuneți acest lucru când cereți un ajutor: unele sunt rezervate acestor cartiere.

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = Aveți un proiect? CitésLab, un serviciu gratuit, vă ajută să vă creați activitatea în aceste cartiere.

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = Rămân ajutoarele deschise tuturor: în Franța se numesc „droit commun”.

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = Primăria poate confirma acest rezultat.

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = Precizați numărul

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = Scrieți o adresă

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = Vedeți contururile pe site-ul statului, sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = Acest rezultat nu este un act oficial.

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = Sursa: { $source }.

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = Publicat: { $date }.

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = Verificat la { $date }, cu cartierele din { $generation }.

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = Date de demonstrație: aceste locuri nu există.

# écrit par Guichet le 2026-12-01, d’après 78352d
details = Detaliile calculului

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = Adresa

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = Cartierul

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = Localitatea

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = Generația

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = Distanța până la limită

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = Precizia

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = La mai puțin de { $distance }

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = Licența

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = da

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = nu

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = de confirmat

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = Hartă: locul este în cartierul „{ $nom }”, la { $distance } de limita lui.

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = Hartă: locul este în afara cartierului „{ $nom }”, la { $distance } de limita lui.

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = Hartă: locul este la { $distance } de limita cartierului „{ $nom }”.

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = Punct: locul și precizia lui. Dungi: cartierul. Linie subțire: 300 m împrejur.

# écrit par Guichet le 2026-12-01, d’après 275836
north = N

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = Tipăriți acest rezultat

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = Aparatul dumneavoastră nu a dat poziția.

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = Permiteți localizarea în browser sau scrieți adresa.

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = Aparatul dumneavoastră nu găsește poziția.

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = Această pagină nu permite localizarea.

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = Scrieți adresa.

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = Aparatul dumneavoastră caută poziția de prea mult timp.

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = Încercați din nou lângă o fereastră sau scrieți adresa.
