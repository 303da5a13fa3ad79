### Ce qui ne va pas dans un formulaire, et comment le corriger.

# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = Il faut écrire ici.

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = Ce champ n’existe pas : vérifiez son orthographe. Sont prévus : { $noms }.

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = Il faut true ou false.

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = Il faut un nombre entier.

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = Il faut un texte, dans la forme prévue.

# écrit par Guichet le 2026-12-01, d’après 636476
liste = Il faut une liste de textes.

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = Il faut un objet entre accolades.

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = Il faut un objet de { $nombre } Kio au plus.

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = Il faut de { $min } à { $max } caractères.

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = Cette valeur n’existe pas. Sont prévues : { $noms }.

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = Cet identifiant n’existe pas ici.

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = Donnez un téléphone ou un courriel. Un seul suffit.

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = Donnez un courriel. Ou choisissez un autre moyen.

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = Donnez un téléphone. Ou choisissez un autre moyen.

# écrit par Guichet le 2026-12-01, d’après 592036
accord = La personne doit dire oui avant que vous écriviez pour elle.

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = Lisez ce que deviennent vos informations. Puis cochez la case.

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = Écrivez seulement des chiffres. Exemple : 06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = Il manque des chiffres, ou il y en a trop. En France, il faut 10 chiffres. Exemple : 06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = Aucun pays n’a ce début de numéro. Pour la France, c’est +33.

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = Nous ne pouvons pas appeler ce numéro. Donnez un autre numéro.

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = Il faut un seul @. Exemple : awa@exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = Regardez avant le @ : il y a une erreur.

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = Regardez après le @. Exemple : exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = Cette adresse est trop longue.
