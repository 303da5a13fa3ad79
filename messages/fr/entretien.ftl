### Autour d’une question.

# The button that begins.
begin_label = Commencer

# The button that tries again.
retry_label = Réessayer

# To the question before.
back = Retour

# What was answered, and how many.
your_answers = Vos réponses ({ $nombre })

# The address that was checked.
stated_address = L’adresse vérifiée

# To a question, to answer it anew.
edit = Changer

# The button that forgets every answer.
erase = Tout effacer

# Nobody did anything wrong.
not_your_fault = Ce n’est pas votre faute.

# What to do when nothing comes.
failure_advice = Attendez un instant, puis réessayez.

# What to do offline.
offline_advice = Vous n’êtes plus connecté à Internet. Réessayez une fois reconnecté.

# What to do of a file that is spoilt.
refused_advice = Réessayez. Si cela dure, prévenez le site où vous êtes.

# The link to a site.
site = Aller sur { $site }

# An address was checked: it is in a neighbourhood.
address_inside = Vous avez vérifié une adresse : elle est dans un quartier prioritaire.

address_outside = Vous avez vérifié une adresse : elle n’est pas dans un quartier prioritaire.

# It is not known.
address_doubt = Vous avez vérifié une adresse : elle reste à confirmer.

address_question = Cette adresse, qu’est-ce que c’est pour vous ?

# Why it is asked.
address_help = Certaines aides regardent où vous habitez. D’autres regardent où est votre projet.

address_home = Mon domicile

address_projet = Le lieu de mon projet

address_both = Les deux

address_none = Ni l’un ni l’autre

yes = Oui

negate = Non

# None of the values of a list.
nothing_found = Rien de tout cela

# The button that sends an answer.
confirm_label = Continuer

# Nothing was chosen.
choose = Choisissez une réponse, ou « Je ne sais pas ».

# The button that looks a commune up.
search_label = Chercher la commune

# The project is in the commune where one lives.
same_commune = La commune où j’habite

# Some were found.
communes = Choisissez votre commune.

# Several may be chosen.
several = Vous pouvez en choisir plusieurs.

does_not_know = Je ne sais pas

rather_not_say = Je préfère ne pas répondre

# How to write a number.
number_help = Écrivez un nombre entier.

# How to write a département.
departement_help = Écrivez le numéro du département, par exemple 93 ou 2A.

# How to write a commune, and who receives it.
commune_help = Écrivez son nom ou son code postal. Il est envoyé à { $service }, qui propose les communes.

# What was written is no number.
unreadable_number = Ce n’est pas un nombre entier possible. Écrivez par exemple 24.

# What was written is no département.
unreadable_departement = Aucun département n’a ce numéro. Écrivez par exemple 93, 2A ou 974.

# Too little was written to look a commune up.
unreadable_commune = Écrivez au moins trois lettres du nom de la commune.

# Communes are being looked for.
search = Recherche des communes…

# No commune has that name.
no_commune = Aucune commune trouvée. Vérifiez l’orthographe, ou essayez le code postal.

# The geocoder does not answer.
geocoder_failure = Le service des communes ne répond pas. Réessayez, ou passez cette question.

# The device has no network.
offline = Vous n’êtes plus connecté à Internet. Réessayez, ou passez cette question.
