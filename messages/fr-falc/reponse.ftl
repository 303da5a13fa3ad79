### Vérifier une adresse : la réponse.

# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = Oui, cette adresse est dans un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = Oui, ce lieu est dans un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = Oui, vous êtes dans un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = Non, cette adresse n’est pas dans un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = Non, ce lieu n’est pas dans un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = Non, vous n’êtes pas dans un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = Ce n’est pas sûr. Le bord d’un quartier prioritaire est tout près.

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = Ce n’est pas sûr. Il manque le numéro dans la rue.

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = Ce n’est pas sûr. Il manque une adresse précise.

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = Ce n’est pas sûr. Nous ne savons pas assez bien où vous êtes.

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = Nous ne savons pas répondre pour ce lieu.

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = Là où vous êtes, à { $precision } près

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = C’est le quartier « { $nom } ».

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = Le bord du quartier est à { $distance }.

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = Le quartier le plus proche, « { $nom } », est à { $distance }.

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = Il n’y a pas de quartier prioritaire à moins de 10 km.

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = C’est à moins de 300 m d’un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = C’est peut-être à moins de 300 m d’un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = C’est à moins de 500 m d’un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = C’est peut-être à moins de 500 m d’un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = Certaines aides acceptent aussi les personnes qui habitent tout près.

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = Le bord du quartier « { $nom } » est à { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = Ici, nous pouvons nous tromper de { $precision }. Nous ne pouvons pas dire oui ou non.

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = Le quartier le plus proche est « { $nom } ».

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = Une partie de la rue peut être dans un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = Ce nom est celui d’un grand endroit.

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = Ce nom est celui de toute une ville.

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = Votre appareil dit où vous êtes, à { $precision } près.

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = Nous ne connaissons pas cet endroit.

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = Nous n’avons pas la liste des quartiers pour cet endroit.

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = Notre liste de quartiers n’est pas complète pour cet endroit.

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = Le plan des quartiers manque pour cet endroit.

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = Et maintenant ?

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = Dites-le quand vous demandez une aide. Certaines aides sont seulement pour ces quartiers.

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = Vous avez un projet ? CitésLab est un service gratuit. CitésLab aide à créer son activité dans ces quartiers.

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = Il y a des aides pour tout le monde. Vous pouvez les demander. On dit : « droit commun ».

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = Votre mairie peut dire si c’est juste.

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = Écrire le numéro

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = Écrire une adresse

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = Voir le plan sur le site de l’État, sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = Ce résultat n’est pas un papier officiel.

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = Nous l’avons lu ici : { $source }.

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = Date du texte : { $date }.

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = Nous avons regardé le { $date }, avec les quartiers de { $generation }.

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = C’est un exemple : ces lieux n’existent pas.

# écrit par Guichet le 2026-12-01, d’après 78352d
details = Comment nous avons calculé

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = Adresse

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = Quartier

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = Commune

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = Année de la liste

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = Distance au bord

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = Précision

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = À moins de { $distance }

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = Licence

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = oui

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = non

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = pas sûr

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = Carte : le lieu est dans le quartier « { $nom } », à { $distance } du bord.

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = Carte : le lieu n’est pas dans le quartier « { $nom } ». Il est à { $distance } du bord.

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = Carte : le lieu est à { $distance } du bord du quartier « { $nom } ».

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = Le point : le lieu. Les rayures : le quartier. Le trait fin : 300 m autour.

# écrit par Guichet le 2026-12-01, d’après 275836
north = N

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = Imprimer ce résultat

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = Votre appareil n’a pas dit où vous êtes.

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = Dites oui quand le téléphone demande où vous êtes. Ou écrivez votre adresse.

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = Votre appareil ne trouve pas où vous êtes.

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = Cette page ne peut pas trouver où vous êtes.

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = Écrivez votre adresse.

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = Votre appareil met trop de temps.

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = Allez près d’une fenêtre. Réessayez. Ou écrivez votre adresse.
