### La liste de qui rencontrer.

# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = Les personnes sont dans l’ordre. Nous disons pourquoi pour chacune.

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = Premier de la liste : { $nom }.

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = Dites votre ville. Nous dirons qui est près de vous.

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = Les contacts près de vous arrivent…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = Les contacts près de vous ne viennent pas. Ce n’est pas votre faute. Voici ceux qui répondent partout en France.

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = C’est un exemple : ces lieux d’aide n’existent pas.

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = Pourquoi, et quoi demander

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = Gratuit

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = Il faut payer

# écrit par Guichet le 2026-12-01, d’après 506516
langues = Langues parlées : { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = Là, vous pouvez demander : { $nom }.

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = Là, vous pouvez peut-être demander : { $nom }.

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = Source : { $titre }. Vérifié en { $date }.

# écrit par Guichet le 2026-12-01, d’après deea19
check = Vérifié : { $date }. Source : { $titre }.

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = Publié : { $date }. Source : { $titre }.

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = C’est écrit il y a longtemps. Appelez avant d’y aller.

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = Appeler le { $numero }

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = Écrire un courriel

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = Aller sur son site

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = Lui écrire

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = Plan : où sont { $nombre } des contacts de la liste.

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = Au même endroit : { $numeros }.

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = Les numéros sont ceux de la liste. Le point noir est au milieu de votre ville. Le nord est en haut.

# écrit par Guichet le 2026-12-01, d’après 57745b
le = Liste du { $date }.

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = Envoyer cette liste

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = Copier cette liste

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = La liste est copiée. Vous pouvez la coller dans un message.

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = La liste n’est pas copiée. Vous pouvez l’imprimer.
