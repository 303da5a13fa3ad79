### Vérifier une adresse : avant la réponse.

# The question, label of the field.
question = Votre adresse est-elle dans un quartier prioritaire ?

# How to answer it.
aide = Écrivez le numéro, la rue et la commune.

# Who receives what is typed.
note = Ce que vous écrivez est envoyé à { $service }, qui propose les adresses. Guichet ne le reçoit pas. Nous comptons une vérification de plus dans la commune, sans savoir qui.

# The button that checks.
check_label = Vérifier mon adresse

# The button that asks the device.
locate_label = Me localiser

# The button that tries again.
retry_label = Réessayer

# The name of the list of propositions.
propositions = Adresses proposées

# How to use the list, for those who hear it.
instructions = Des adresses sont proposées à partir de trois caractères. Parcourez-les avec les flèches haut et bas. Choisissez avec la touche Entrée.

addresses_found = { $nombre ->
    [one] 1 adresse proposée.
   *[other] { $nombre } adresses proposées.
}

# Beside a proposition that is a street.
kind_street = rue entière

# Beside a proposition that is a hamlet or a named place.
kind_named_place = lieu-dit

# Beside a proposition that is a commune.
kind_commune = commune entière

# Too little was written.
too_short = Écrivez au moins trois caractères.

choose_from_list = Choisissez votre adresse dans la liste.

no_address = Aucune adresse trouvée.

# The geocoder refuses the text.
unread_address = Le service qui trouve les adresses ne comprend pas ce texte.

# What to try then.
no_address_advice = Vérifiez l’orthographe. Ajoutez la commune ou le code postal. Essayez sans le numéro.

# The addresses are long to come.
search = Recherche des adresses…

# The answer is long to come.
wait_delay = Vérification en cours…

# The device is asked where it is.
position_wait = Recherche de votre position…

# It is nobody's fault here.
not_your_fault = Ce n’est pas votre faute.

# The device has no network.
offline = Votre appareil n’est pas connecté à internet.

offline_advice = Vérifiez la connexion, puis réessayez. Votre texte est gardé.

# The geocoder does not answer.
geocoder_failure = Le service qui trouve les adresses ne répond pas.

geocoder_failure_advice = Réessayez dans un instant, ou utilisez « Me localiser ». Votre texte est gardé.

# The geocoder has too much to do.
geocoder_saturated = Le service qui trouve les adresses reçoit trop de demandes.

geocoder_saturated_advice = Nous réessayons pour vous dans { $nombre } s. Votre texte est gardé.

# The contours do not come.
pack_failure = Les contours des quartiers n’ont pas pu être chargés.

pack_failure_advice = Vérifiez la connexion, puis réessayez. Votre mairie peut aussi répondre.

# The contours are damaged.
pack_refused = Les contours reçus sont abîmés : nous ne les avons pas utilisés.

pack_refused_advice = Réessayez. Si cela continue, votre mairie peut répondre.
