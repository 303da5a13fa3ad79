### La question sur chaque chose, son explication, et comment une condition la dit.
###
### .aide : explique un mot difficile. .oui, .non : ce qu’une condition demande, après « Rempli : ».
### .parmi : de même, avec une ou plusieurs valeurs. .mesure : de même, avec un nombre et son unité.

# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = À quelle date ?

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = Habitez-vous dans un quartier prioritaire ?
    .aide = Un quartier prioritaire (QPV) est un quartier que l’État aide plus. Donnez une adresse pour savoir.
    .oui = habiter un quartier prioritaire
    .non = ne pas habiter un quartier prioritaire

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = Dans quel quartier prioritaire habitez-vous ?

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = À combien de mètres du quartier prioritaire le plus proche habitez-vous ?
    .mesure = habiter à { $quantite } d’un quartier prioritaire

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = Dans quelle ville habitez-vous ?

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = Dans quelle intercommunalité habitez-vous ?
    .aide = L’intercommunalité est le groupe de communes : métropole, agglomération, communauté.

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = Dans quel département habitez-vous ?

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = Dans quelle région habitez-vous ?

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = Habitez-vous à la campagne ?
    .oui = habiter à la campagne
    .non = ne pas habiter à la campagne

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = Votre projet est-il, ou sera-t-il, dans un quartier prioritaire ?
    .aide = Un quartier prioritaire (QPV) est un quartier que l’État aide plus. Donnez une adresse pour savoir.
    .oui = avoir son projet dans un quartier prioritaire
    .non = avoir son projet hors des quartiers prioritaires

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = À combien de mètres du quartier prioritaire le plus proche est votre projet ?
    .mesure = avoir son projet à { $quantite } d’un quartier prioritaire

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = Dans quelle ville est, ou sera, votre projet ?

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = Dans quelle intercommunalité est votre projet ?
    .aide = L’intercommunalité est le groupe de communes : métropole, agglomération, communauté.

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = Dans quel département est votre projet ?

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = Dans quelle région est votre projet ?

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = Votre projet est-il à la campagne, dans un endroit avec peu de services ?
    .aide = Votre mairie peut répondre.
    .oui = avoir son projet à la campagne, là où les services manquent
    .non = avoir son projet ailleurs que dans ces campagnes

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = Dans quel domaine est votre projet ?
    .parmi = avoir un projet dans ce domaine : { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = À quoi votre projet est-il utile ?
    .aide = L’insertion aide des personnes à retrouver un travail. Cochez ce qui ressemble à votre projet.
    .parmi = avoir un projet utile à ceci : { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = Où en êtes-vous dans votre projet ?
    .parmi = pouvoir dire : { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = Votre projet fait-il partie de l’économie sociale et solidaire ?
    .aide = L’économie sociale et solidaire (ESS) veut être utile. Gagner de l’argent vient après. Ce sont des associations, des coopératives, des mutuelles, des fondations.
    .oui = faire partie de l’économie sociale et solidaire (ESS)
    .non = ne pas faire partie de l’économie sociale et solidaire (ESS)

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = Votre projet est-il utile aux gens ?
    .aide = Exemples : aider des personnes, faire se rencontrer des gens, protéger la nature. La loi dit « utilité sociale ».
    .oui = répondre à un besoin des gens (utilité sociale)
    .non = ne pas être d’utilité sociale

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = Êtes-vous plusieurs à faire ce projet ?
    .oui = porter le projet à plusieurs

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = Votre projet est-il quelque chose de nouveau ?
    .oui = proposer quelque chose de nouveau
    .non = ne pas être innovant

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = Combien êtes-vous à faire ce projet ?
    .mesure = être { $quantite }

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = Voulez-vous partager entre vous l’argent gagné ?
    .oui = vouloir partager l’argent gagné
    .non = ne pas vouloir partager l’argent gagné

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = Avez-vous déjà une association ou une entreprise ? Laquelle ?
    .aide = Il y a plusieurs formes. Une scop appartient à ses salariés. Une scic réunit des salariés, des usagers et des partenaires.
    .parmi = avoir déjà ce statut : { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = Que voulez-vous créer : une association, une entreprise, une coopérative ?
    .aide = Il y a plusieurs formes. Une scop appartient à ses salariés. Une scic réunit des salariés, des usagers et des partenaires.
    .parmi = vouloir créer ceci : { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = Votre structure existe-t-elle pour autre chose que gagner de l’argent ?
    .aide = Les statuts sont le texte signé à la création : ils disent le but et qui décide.
    .oui = exister pour autre chose que gagner de l’argent

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = Vos statuts disent-ils que les membres décident ensemble ?
    .aide = Les statuts sont le texte signé à la création : ils disent le but et qui décide.
    .oui = décider ensemble, selon les statuts

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = L’argent gagné sert-il surtout à continuer l’activité ?
    .oui = garder surtout l’argent gagné pour l’activité

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = Vos statuts disent-ils qu’une partie de l’argent gagné reste toujours dans la structure ?
    .aide = La loi appelle « réserve » l’argent que la structure garde pour durer.
    .oui = garder toujours une partie de l’argent gagné

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = Votre projet aide-t-il des personnes en difficulté ?
    .oui = aider des personnes en difficulté

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = Votre projet crée-t-il du lien entre les habitants ?
    .oui = créer du lien entre les habitants

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = Votre projet aide-t-il à apprendre ensemble et à participer à la vie du quartier ?
    .oui = aider à participer à la vie du quartier

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = Votre projet sert-il l’environnement, l’énergie, la culture ou la solidarité ?
    .oui = servir l’environnement, l’énergie, la culture ou la solidarité

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = Vos statuts disent-ils à quoi vous êtes utiles aux autres ?
    .aide = Les statuts sont le texte signé à la création : ils disent le but et qui décide.
    .oui = dire dans ses statuts à quoi l’on est utile aux autres

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = Les plus hauts salaires de votre structure sont-ils limités ?
    .aide = La loi limite l’écart entre les plus hauts salaires et le plus bas.
    .oui = limiter les plus hauts salaires, comme le dit la loi

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = Les parts de votre structure se vendent-elles en bourse ?
    .oui = avoir des parts vendues en bourse
    .non = ne pas avoir de parts vendues en bourse

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = Employez-vous des personnes en insertion, avec une convention de l’État ?
    .aide = L’insertion par l’activité économique aide des personnes loin de l’emploi à travailler : ateliers, entreprises, associations d’insertion.
    .parmi = avoir cette convention d’insertion avec l’État : { $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = Depuis combien de mois votre structure existe-t-elle ?
    .mesure = exister depuis { $quantite }

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = Combien de salariés avez-vous ?
    .mesure = employer { $quantite }

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = De combien d’euros avez-vous besoin ?
    .mesure = chercher { $quantite }

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = Une banque veut-elle bien vous prêter de l’argent ?
    .aide = Vous n’avez pas demandé ? Répondez « Je ne sais pas ».
    .oui = pouvoir obtenir un prêt d’une banque
    .non = ne pas pouvoir obtenir un prêt d’une banque

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = Faites-vous déjà cette activité sans papiers ?
    .aide = Votre réponse reste dans cette page. On peut vous aider à déclarer votre activité.
    .oui = exercer une activité qui n’est pas encore déclarée
    .non = exercer une activité déclarée

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = Est-ce un magasin pour les gens du quartier ?
    .oui = être un commerce pour les gens du quartier

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = Aidez-vous des habitants d’un quartier prioritaire ?
    .oui = agir pour des habitants d’un quartier prioritaire

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = Donnez-vous du travail à quelqu’un d’un quartier prioritaire ?
    .oui = embaucher quelqu’un d’un quartier prioritaire

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = Qui vous aide déjà ?

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = De quoi avez-vous besoin ?
    .aide = Choisissez tout ce qu’il vous faut. Commencez par le plus important.
    .parmi = avoir besoin de ceci : { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = Quel âge avez-vous ?
    .mesure = avoir { $quantite }

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = Êtes-vous une femme, un homme, autre ?
    .parmi = être { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = Quel est votre diplôme le plus élevé ?
    .parmi = avoir pour diplôme le plus élevé : { $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = Êtes-vous encore à l’école ou en études ?
    .oui = être à l’école ou en études
    .non = avoir quitté l’école

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = Avez-vous du travail ?
    .aide = « À mon compte » : vous travaillez pour vous. Vous n’avez pas de patron.
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = Depuis combien de mois êtes-vous sans emploi ?
    .mesure = être sans emploi depuis { $quantite }

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = Recevez-vous le RSA, l’ASS, l’AAH ou une autre aide pour vivre ?
    .aide = RSA : aide pour les personnes sans argent. ASS : aide après le chômage. AAH : aide pour les adultes handicapés. ASPA : aide pour les personnes âgées. ADA : aide pour demander l’asile.
    .parmi = recevoir { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = Êtes-vous en situation de handicap ?
    .oui = être en situation de handicap

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = Avez-vous un papier de travailleur handicapé ?
    .aide = Ce papier est la RQTH. La maison du handicap (MDPH) donne ce papier.
    .oui = être reconnu travailleur handicapé (RQTH)

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = Êtes-vous réfugié ?
    .oui = être réfugié

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = Êtes-vous venu d’un autre pays pour vivre en France ?
    .oui = être venu d’un autre pays pour vivre en France

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = L’un de vos parents est-il réfugié ?
    .oui = avoir un parent réfugié

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = Quand vous étiez enfant, habitiez-vous dans un quartier prioritaire ?
    .aide = Un quartier prioritaire (QPV) est un quartier que l’État aide plus.
    .oui = avoir grandi dans un quartier prioritaire

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = Recevez-vous de l’argent pour vos études (une bourse) ?
    .oui = être boursier

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = Combien d’enfants vivent avec vous ?
    .mesure = avoir { $quantite }

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = Vivez-vous seul avec vos enfants ?
    .oui = élever seul ses enfants

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = Quelles langues parlez-vous ?
    .parmi = Quelles langues parlez-vous ? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = Avez-vous terminé un service civique ?
    .oui = avoir terminé un service civique

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = Avez-vous aidé sans être payé, ou fait un service civique ?
    .parmi = avoir fait ceci : { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = Voulez-vous venir sur place, ou parler de loin ?
    .parmi = Préférez-vous venir sur place, ou à distance ? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = Voulez-vous être aidé seul, ou en groupe ?
    .parmi = Préférez-vous être suivi seul, ou en groupe ? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = Quand êtes-vous libre ?
    .parmi = Quand êtes-vous disponible ? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = Jusqu’où pouvez-vous aller, en kilomètres ?
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = Comment voulez-vous être contacté ?
    .parmi = Comment voulez-vous être joint ? { $valeurs }
