### Autour d’une question.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Commencer

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Réessayer

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Retour

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = Vos réponses ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = Votre adresse

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Changer

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = Tout effacer

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = Ce n’est pas votre faute.

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = Attendez un peu. Puis réessayez.

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = Vous n’avez plus internet. Réessayez quand internet revient.

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = Réessayez. Si cela continue, dites-le au site où vous êtes.

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = Aller sur { $site }

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = Vous avez donné une adresse. Elle est dans un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = Vous avez donné une adresse. Elle n’est pas dans un quartier prioritaire.

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = Vous avez donné une adresse. Nous ne sommes pas sûrs pour cette adresse.

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = Qu’est-ce qu’il y a à cette adresse ?

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = Pour certaines aides, on regarde où vous habitez. Pour d’autres, on regarde où est votre projet.

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = J’habite là

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = Mon projet est là

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = Les deux

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = Ni l’un ni l’autre

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = Oui

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = Non

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = Rien de tout cela

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = Continuer

# écrit par Guichet le 2026-12-01, d’après d44335
choose = Choisissez une réponse. Ou choisissez « Je ne sais pas ».

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = Chercher la ville

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = La ville où j’habite

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = Choisissez votre ville.

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = Vous pouvez choisir plusieurs réponses.

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = Je ne sais pas

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = Je ne veux pas répondre

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = Écrivez un nombre, par exemple 24.

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = Le département a un numéro. Écrivez ce numéro, par exemple 93 ou 2A.

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = Écrivez le nom de la ville. Ce nom va à { $service }. Ce service cherche les villes.

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = Ce n’est pas un nombre possible. Écrivez par exemple 24.

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = Ce numéro de département n’existe pas. Écrivez par exemple 93, 2A ou 974.

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = Écrivez au moins 3 lettres du nom de la ville.

# écrit par Guichet le 2026-12-01, d’après f33274
search = Nous cherchons les villes…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = Nous ne trouvons pas cette ville. Regardez si le nom est bien écrit.

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = Le service des villes ne répond pas. Réessayez. Vous pouvez aussi passer cette question.

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = Vous n’avez plus internet. Réessayez. Vous pouvez aussi passer cette question.
