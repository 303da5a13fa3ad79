### Pourquoi quelqu’un est dans la liste de qui rencontrer.
###
### .detail : de même, avec le détail connu.

# écrit par Guichet le 2026-12-01, d’après d39063
fonction = Aide pour l’étape où vous êtes.
    .detail = Sert à : { $etape }.

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = Répond à un de vos besoins.
    .detail = Répond à vos besoins : { $besoins }.

# écrit par Guichet le 2026-12-01, d’après 069845
stade = Aide les projets comme le vôtre.

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = Aide tous les projets, au début ou plus tard.

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = Aide surtout plus tard.
    .detail = Sert surtout plus tard : « { $stade } ».

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = Vous pouvez demander une aide ici.

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = Nous ne connaissons pas les règles. Demandez-leur.

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = Vous pouvez peut-être demander une aide ici.

# écrit par Guichet le 2026-12-01, d’après cd353e
public = Aide des personnes comme vous.

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = Accueille les habitants des quartiers prioritaires.

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = Près de vous.
    .detail = À { $distance } de vous.

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = C’est plus loin que ce que vous voulez.
    .detail = Plus loin que vous ne le souhaitez : à { $distance }.

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = Travaille là où vous êtes.

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = Ils sont partout en France. Demandez qui est près de vous.

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = C’est dans votre région. Demandez s’ils peuvent vous recevoir.

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = C’est ailleurs en France. Demandez s’ils peuvent vous recevoir.

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = C’est d’abord pour d’autres personnes. Demandez-leur.

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = Ce n’est pas sûr. Dites où vous habitez.

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = Se passe comme vous préférez.

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = Vous suit comme vous préférez, seul ou en groupe.

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = Ouvert quand vous êtes libre.
    .detail = Ouvert quand vous êtes libre : { $horaires }.

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = Vous pouvez venir avec vos enfants.

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = Parle votre langue.
    .detail = Parle votre langue : { $langues }.

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = C’est gratuit.

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = Accueille toute l’année.
    .detail = Les inscriptions sont ouvertes jusqu’au { $date }.

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = Les inscriptions ouvrent bientôt.
    .detail = Les prochaines inscriptions ouvrent le { $date }.

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = On ne peut plus s’inscrire. Nous ne savons pas quand cela recommence.

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = N’accueille personne de nouveau pour le moment.
    .detail = N’accueille personne de nouveau jusqu’au { $date }.

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = Il reste des places.

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = Il n’y a plus de place pour le moment.

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = Se joint comme vous préférez.

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = Vous accompagne déjà.

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = Nous l’avons vérifié il y a moins de 3 mois.

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = Un texte récent en parle.

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = Nous l’avons vérifié il y a plus de 3 mois. Appelez avant d’y aller.

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = C’est écrit il y a longtemps. Vérifiez.
