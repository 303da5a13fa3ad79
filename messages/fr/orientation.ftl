### La liste de qui rencontrer.

# How to read it.
results_help = Du premier contact à la suite de votre activité. Chacun est là pour une raison.

# Announced: who comes first now.
first = En tête de liste : { $nom }.

# No place is known.
without_place = Dites dans quelle commune vous êtes pour voir qui est près de vous.

# The structures of the place are on their way.
structures_awaited = Les contacts près de vous arrivent…

# They do not come.
structures_missing = Les contacts près de vous n’arrivent pas. Ce n’est pas votre faute. Voici ceux qui répondent partout en France.

demonstration = Données de démonstration : ces lieux d’aide n’existent pas.

# What else speaks for them, and what can be asked for there.
everything = Pourquoi, et quoi demander

free_of_charge = Gratuit

paid = Payant

langues = Langues parlées : { $langues }

# What can be asked for there, all conditions being fulfilled.
allowance = Vous pouvez y demander : { $nom }.

# What may be asked for there.
entitlement_to_specify = Vous pouvez peut-être y demander : { $nom }.

# Where an entry of the catalogue was read.
source = Source : { $titre }. Vérifié en { $date }.

# When a structure was checked.
check = Vérifié : { $date }. Source : { $titre }.

# When a structure was read of.
published = Publié : { $date }. Source : { $titre }.

# What to do of an old contact.
call_first = Cette information n’est pas récente : appelez avant d’y aller.

call = Appeler le { $numero }

write_label = Écrire un courriel

# The site of a structure.
its_site = Aller sur son site

apply_here = Lui écrire

# The map in words.
map = Plan : { $nombre } des contacts de la liste, placés les uns par rapport aux autres.

# Several at the same place of the map.
map_together = Au même endroit ou presque : { $numeros }.

# How to read the map.
map_legend = Les numéros sont ceux de la liste. Point noir : le centre de votre commune. Le nord est en haut.

# The day of the list, on paper.
le = Liste du { $date }.

# Sends the list as text, by whatever the device has for that.
submit_label = Envoyer cette liste

copy_label = Copier cette liste

copied = La liste est copiée : collez-la dans un message.

not_copied = La liste n’a pas pu être copiée : imprimez-la.
