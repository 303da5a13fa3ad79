# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = This field is compulsory.
# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = This field does not exist: check its spelling. Possible ones: { $noms }.
# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = It must be true or false.
# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = It must be a whole number.
# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = It must be a text, in the expected form.
# écrit par Guichet le 2026-12-01, d’après 636476
liste = It must be a list of texts.
# écrit par Guichet le 2026-12-01, d’après e658a1
objet = It must be an object between braces.
# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = It must be an object of { $nombre } KiB at most.
# écrit par Guichet le 2026-12-01, d’après e98670
longueur = It must have from { $min } to { $max } characters.
# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = This value does not exist. Possible ones: { $noms }.
# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = This identifier does not exist here.
# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = Give a telephone number or an e-mail address: one is enough.
# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = Give an e-mail address, or choose another way to be reached.
# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = Give a telephone number, or choose another way to be reached.
# écrit par Guichet le 2026-12-01, d’après 592036
accord = The person must agree that you write for them.
# écrit par Guichet le 2026-12-01, d’après 6322e6
information = You must have read what becomes of the data, then say so.
# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = This number has something other than digits. Example: 06 12 34 56 78.
# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = This number does not have the right number of digits: 10 in France, like 06 12 34 56 78, or the country code, like +212 6 12 34 56 78.
# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = No country has this code. That of France is +33.
# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = This is a special number: give a number where you can be reached.
# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = The address needs a single @, as in awa@exemple.fr.
# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = Check what is before the @: one of the signs has no place there.
# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = Check what is after the @: it must be the name of a site, like exemple.fr.
# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = This address is too long.
