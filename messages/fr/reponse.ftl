### Vérifier une adresse : la réponse.

# Yes, for an address.
yes_for_address = Oui, cette adresse est dans un quartier prioritaire.

# Yes, for a wider place.
yes_for_place = Oui, ce lieu est dans un quartier prioritaire.

# Yes, for the device's position.
yes_for_position = Oui, vous êtes dans un quartier prioritaire.

# No, for an address.
no_for_address = Non, cette adresse n’est pas dans un quartier prioritaire.

# No, for a wider place.
no_for_place = Non, ce lieu n’est pas dans un quartier prioritaire.

# No, for the device's position.
no_for_position = Non, vous n’êtes pas dans un quartier prioritaire.

# To confirm: the limit is too near.
doubt_limit = À confirmer : la limite d’un quartier prioritaire passe tout près.

# To confirm: a street without its number.
doubt_street = À confirmer : il manque le numéro dans la rue.

# To confirm: a wider place.
doubt_place = À confirmer : il manque une adresse plus précise.

# To confirm: a vague position.
doubt_position = À confirmer : votre position n’est pas assez précise.

sans_reponse = Nous ne pouvons pas répondre pour ce lieu.

# What stands for the address when the device gave a position.
your_position = Votre position, à { $precision } près

quartier_name = C’est le quartier « { $nom } ».

# How far its limit is, from inside.
limit_at = Sa limite est à { $distance }.

plus_proche = Le quartier le plus proche, « { $nom } », est à { $distance }.

none_nearby = Il n’y a aucun quartier prioritaire à moins de 10 km.

bande_300 = C’est à moins de 300 m d’un quartier prioritaire.

# Perhaps within 300 m.
bande_300_doubt = C’est peut-être à moins de 300 m d’un quartier prioritaire.

bande_500 = C’est à moins de 500 m d’un quartier prioritaire.

# Perhaps within 500 m.
bande_500_doubt = C’est peut-être à moins de 500 m d’un quartier prioritaire.

# What a band is for.
bande_meaning = Certaines aides acceptent aussi ceux qui habitent tout près.

# The limit is nearer than the data is exact.
near_limit = La limite du quartier « { $nom } » passe à { $distance }.

# And so nothing can be told.
near_limit_advice = Ici, nous sommes exacts à { $precision } près : ce n’est pas assez pour dire oui ou non.

# The neighbourhood in question.
quartier_concerned = Le quartier le plus proche est « { $nom } ».

# Why a street is not enough.
wide_street = Une rue peut être en partie dans un quartier prioritaire.

# Why a named place is not enough.
wide_place = Ce nom désigne un endroit étendu.

# Why a commune is not enough.
wide_commune = Ce nom désigne toute une commune.

# Why a vague position is not enough.
vague_position = Votre appareil vous situe à { $precision } près.

# The point is in no known territory.
outside_territoire = Cet endroit est hors du territoire que nous connaissons.

# No set is in force there.
generation_missing = Nous n’avons pas la liste des quartiers en vigueur à cet endroit.

# The set is an extract.
partial_referentiel = Notre liste de quartiers est incomplète à cet endroit.

# A pack is missing.
missing_data = Les contours des quartiers de ce secteur manquent.

# The heading of what to do.
what_now = Et maintenant ?

# What a yes opens.
next_yes = Dites-le quand vous demandez une aide : certaines sont réservées à ces quartiers.

# Whom to see with a project.
next_citeslab = Un projet ? CitésLab, un service gratuit, aide à créer son activité dans ces quartiers.

# What a no leaves.
next_no = Vous gardez les aides ouvertes à tous : c’est le « droit commun ».

next_town_hall = Votre mairie peut confirmer ce résultat.

# Ask for the number.
specify_number = Préciser le numéro

# Ask for an address.
specify_address = Écrire une adresse

state_site = Voir les contours sur le site de l’État, sig.ville.gouv.fr

# The answer proves nothing.
not_an_attestation = Ce résultat n’est pas un papier officiel.

# Where the data comes from.
source = Source : { $source }.

# When it was published.
publication = Publication : { $date }.

# When the check was made.
verifie_le = Vérifié le { $date }, avec les quartiers de { $generation }.

# The data is fictional.
demonstration = Données de démonstration : ces lieux n’existent pas.

# The heading of the details.
details = Détails du calcul

detail_address = Adresse

detail_quartier = Quartier

detail_communes = Commune

detail_generation = Génération

# Detail: the distance to the limit.
detail_limit = Distance à la limite

detail_precision = Précision

detail_bande = À moins de { $distance }

detail_licence = Licence

yes = oui

negate = non

maybe = à confirmer

# The map in words, from inside.
map_inside = Carte : le lieu est dans le quartier « { $nom } », à { $distance } de sa limite.

# The map in words, from outside.
map_outside = Carte : le lieu est hors du quartier « { $nom } », à { $distance } de sa limite.

# The map in words, in doubt.
map_doubt = Carte : le lieu est à { $distance } de la limite du quartier « { $nom } ».

# How to read the map.
map_legend = Point : le lieu, et sa précision. Rayures : le quartier. Trait fin : 300 m autour.

# North, on the map.
north = N

# The button that prints.
print_label = Imprimer ce résultat

# The position is not allowed.
refused_position = Votre appareil n’a pas donné votre position.

refused_position_advice = Autorisez la localisation dans le navigateur, ou écrivez votre adresse.

# The position is not known.
unknown_position = Votre appareil ne trouve pas votre position.

# The page cannot ask for the position.
impossible_position = Cette page ne permet pas de vous localiser.

impossible_position_advice = Écrivez votre adresse.

# The position takes too long.
slow_position = Votre appareil met trop de temps à trouver votre position.

position_advice = Réessayez près d’une fenêtre, ou écrivez votre adresse.
