### Vérifier une adresse : avant la réponse.

# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = Votre adresse est-elle dans un quartier prioritaire ?

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = Écrivez le numéro. Écrivez la rue. Écrivez la ville.

# écrit par Guichet le 2026-12-01, d’après 11e201
note = Ce que vous écrivez va à { $service }. Ce service cherche les adresses. Guichet ne reçoit pas votre adresse. Nous comptons une recherche dans la ville. Nous ne savons pas qui.

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = Vérifier mon adresse

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = Trouver où je suis

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Réessayer

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = Adresses proposées

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = Écrivez 3 lettres. Des adresses s’affichent. Allez de l’une à l’autre avec les flèches haut et bas. Choisissez avec la touche Entrée.

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] 1 adresse proposée.
   *[other] { $nombre } adresses proposées.
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = toute la rue

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = lieu avec un nom

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = toute la ville

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = Écrivez au moins 3 lettres.

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = Choisissez votre adresse dans la liste.

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = Nous ne trouvons pas cette adresse.

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = Le service ne comprend pas ce texte.

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = Regardez si les mots sont bien écrits. Ajoutez la ville. Essayez sans le numéro.

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = Nous cherchons les adresses…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = Nous regardons…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = Nous cherchons où vous êtes…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = Ce n’est pas votre faute.

# écrit par Guichet le 2026-12-01, d’après c59905
offline = Votre téléphone ou votre ordinateur n’a pas internet.

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = Regardez si vous avez internet. Puis réessayez. Votre texte est gardé.

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = Le service qui trouve les adresses ne répond pas.

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = Attendez un peu. Puis réessayez. Votre texte est gardé.

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = Trop de personnes utilisent ce service.

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = Nous essayons encore dans { $nombre } secondes. Votre texte est gardé.

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = Nous n’avons pas reçu le plan des quartiers.

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = Regardez si vous avez internet. Puis réessayez. Votre mairie peut aussi répondre.

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = Le plan des quartiers est abîmé. Nous ne l’utilisons pas.

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = Réessayez. Votre mairie peut aussi répondre.
