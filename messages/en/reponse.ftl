# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = Yes, this address is in a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = Yes, this place is in a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = Yes, you are in a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = No, this address is not in a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = No, this place is not in a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = No, you are not in a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = To be confirmed: the limit of a priority neighbourhood is very close.
# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = To be confirmed: the number in the street is missing.
# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = To be confirmed: a more precise address is needed.
# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = To be confirmed: your position is not precise enough.
# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = We cannot answer for this place.
# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = Your position, to within { $precision }
# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = It is the neighbourhood “{ $nom }”.
# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = Its limit is { $distance } away.
# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = The nearest neighbourhood, “{ $nom }”, is { $distance } away.
# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = There is no priority neighbourhood within 10 km.
# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = It is within 300 m of a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = It is perhaps within 300 m of a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = It is within 500 m of a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = It is perhaps within 500 m of a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = Some aids also accept people who live very near.
# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = The limit of the neighbourhood “{ $nom }” is { $distance } away.
# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = Here we are exact to within { $precision }: that is not enough to say yes or no.
# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = The nearest neighbourhood is “{ $nom }”.
# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = A street can be partly in a priority neighbourhood.
# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = This name stands for a wide area.
# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = This name stands for a whole town.
# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = Your device locates you to within { $precision }.
# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = This place is outside the territory that we know.
# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = We do not have the list of neighbourhoods in force in this place.
# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = Our list of neighbourhoods is incomplete in this place.
# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = The limits of the neighbourhoods in this area are missing.
# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = What now?
# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = Say so when you ask for help: some help is only for these neighbourhoods.
# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = A project? CitésLab, a free service, helps people start an activity in these neighbourhoods.
# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = You keep the help that is open to everyone: in France, “droit commun” (ordinary law).
# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = Your mairie (town hall) can confirm this result.
# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = Give the number
# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = Write an address
# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = See the limits on the site of the French State, sig.ville.gouv.fr
# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = This result is not an official paper.
# écrit par Guichet le 2026-12-01, d’après 75ae73
source = Source: { $source }.
# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = Published: { $date }.
# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = Checked on { $date }, with the neighbourhoods of { $generation }.
# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = Demonstration data: these places do not exist.
# écrit par Guichet le 2026-12-01, d’après 78352d
details = Details of the calculation
# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = Address
# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = Neighbourhood
# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = Town
# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = Generation
# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = Distance to the limit
# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = Precision
# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = Within { $distance }
# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = Licence
# écrit par Guichet le 2026-12-01, d’après f76e42
yes = yes
# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = no
# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = to be confirmed
# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = Map: the place is in the neighbourhood “{ $nom }”, { $distance } from its limit.
# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = Map: the place is outside the neighbourhood “{ $nom }”, { $distance } from its limit.
# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = Map: the place is { $distance } from the limit of the neighbourhood “{ $nom }”.
# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = Dot: the place, and its precision. Stripes: the neighbourhood. Thin line: 300 m around it.
# écrit par Guichet le 2026-12-01, d’après 275836
north = N
# écrit par Guichet le 2026-12-01, d’après 839456
print_label = Print this result
# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = Your device did not give your position.
# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = Allow location in the browser, or write your address.
# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = Your device cannot find your position.
# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = This page cannot find where you are.
# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = Write your address.
# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = Your device is taking too long to find your position.
# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = Try again near a window, or write your address.
