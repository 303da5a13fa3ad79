### La question sur chaque chose, son explication, et comment une condition la dit.
###
### .aide : explique un mot difficile. .oui, .non : ce qu’une condition demande, après « C’est votre cas : ».
### .parmi : de même, avec une ou plusieurs valeurs. .mesure : de même, avec un nombre et son unité.

date = À quelle date ?

residence-qpv = Habitez-vous dans un quartier prioritaire ?
    .aide = Un quartier prioritaire (QPV) est un quartier que l’État aide en premier. Vérifiez avec une adresse.
    .oui = habiter un quartier prioritaire
    .non = ne pas habiter un quartier prioritaire

residence-code_qpv = Dans quel quartier prioritaire habitez-vous ?

residence-distance_qpv_m = À combien de mètres du quartier prioritaire le plus proche habitez-vous ?
    .mesure = habiter à { $quantite } d’un quartier prioritaire

residence-commune = Dans quelle commune habitez-vous ?

residence-epci = Dans quelle intercommunalité habitez-vous ?
    .aide = L’intercommunalité est le groupe de communes : métropole, agglomération, communauté.

residence-departement = Dans quel département habitez-vous ?

residence-region = Dans quelle région habitez-vous ?

residence-rural = Habitez-vous à la campagne ?
    .oui = habiter à la campagne
    .non = ne pas habiter à la campagne

projet-qpv = Votre projet est-il, ou sera-t-il, dans un quartier prioritaire ?
    .aide = Un quartier prioritaire (QPV) est un quartier que l’État aide en premier. Vérifiez avec une adresse.
    .oui = avoir son projet dans un quartier prioritaire
    .non = avoir son projet hors des quartiers prioritaires

projet-distance_qpv_m = À combien de mètres du quartier prioritaire le plus proche est votre projet ?
    .mesure = avoir son projet à { $quantite } d’un quartier prioritaire

projet-commune = Dans quelle commune est, ou sera, votre projet ?

projet-epci = Dans quelle intercommunalité est votre projet ?
    .aide = L’intercommunalité est le groupe de communes : métropole, agglomération, communauté.

projet-departement = Dans quel département est votre projet ?

projet-region = Dans quelle région est votre projet ?

projet-rural_fragilise = Votre projet est-il à la campagne, là où les services et le travail manquent ?
    .aide = Votre mairie sait si votre commune en fait partie.
    .oui = avoir son projet à la campagne, là où les services manquent
    .non = avoir son projet ailleurs que dans ces campagnes

projet-secteur = Dans quel domaine est votre projet ?
    .parmi = avoir un projet dans ce domaine : { $valeurs }

projet-themes = À quoi votre projet est-il utile ?
    .aide = L’insertion aide ceux qui sont loin du travail à en retrouver un. Cochez ce qui ressemble à votre projet.
    .parmi = avoir un projet utile à ceci : { $valeurs }

projet-stade = Où en est votre projet ?
    .parmi = pouvoir dire : { $valeurs }

projet-ess = Votre projet fait-il partie de l’économie sociale et solidaire ?
    .aide = L’économie sociale et solidaire (ESS) réunit associations, coopératives, mutuelles, fondations, et des sociétés qui font passer l’utilité avant le profit.
    .oui = faire partie de l’économie sociale et solidaire (ESS)
    .non = ne pas faire partie de l’économie sociale et solidaire (ESS)

projet-utilite_sociale = Votre projet répond-il à un besoin des gens ?
    .aide = La loi dit « utilité sociale » : aider des personnes, créer du lien, protéger la nature…
    .oui = répondre à un besoin des gens (utilité sociale)
    .non = ne pas être d’utilité sociale

projet-collectif = Portez-vous ce projet à plusieurs ?
    .oui = porter le projet à plusieurs

projet-innovant = Votre projet propose-t-il quelque chose de nouveau ?
    .oui = proposer quelque chose de nouveau
    .non = ne pas être innovant

projet-nombre_porteurs = Combien de personnes portent ce projet ?
    .mesure = être { $quantite }

projet-but_lucratif = Voulez-vous partager l’argent gagné entre vous ?
    .oui = vouloir partager l’argent gagné
    .non = ne pas vouloir partager l’argent gagné

projet-statut_juridique = Avez-vous déjà créé une association ou une entreprise ? Laquelle ?
    .aide = Le statut est la forme choisie devant la loi. Une scop appartient à ses salariés ; une scic réunit salariés, usagers et partenaires.
    .parmi = avoir déjà ce statut : { $valeurs }

projet-statut_vise = Que voulez-vous créer : une association, une entreprise, une coopérative ?
    .aide = Le statut est la forme choisie devant la loi. Une scop appartient à ses salariés ; une scic réunit salariés, usagers et partenaires.
    .parmi = vouloir créer ceci : { $valeurs }

projet-ess_article1-but = Votre structure existe-t-elle pour autre chose que gagner de l’argent ?
    .aide = Les statuts sont le texte signé à la création : ils disent le but et qui décide.
    .oui = exister pour autre chose que gagner de l’argent

projet-ess_article1-gouvernance = Vos statuts disent-ils que les membres décident ensemble ?
    .aide = Les statuts sont le texte signé à la création : ils disent le but et qui décide.
    .oui = décider ensemble, selon les statuts

projet-ess_article1-benefices = L’argent gagné sert-il surtout à continuer l’activité ?
    .oui = garder surtout l’argent gagné pour l’activité

projet-ess_article1-reserves = Vos statuts disent-ils qu’une partie de l’argent gagné reste toujours dans la structure ?
    .aide = La loi appelle « réserve » l’argent que la structure garde pour durer.
    .oui = garder toujours une partie de l’argent gagné

projet-ess_article2-fragilite = Votre projet aide-t-il des personnes en difficulté ?
    .oui = aider des personnes en difficulté

projet-ess_article2-lien_social = Votre projet crée-t-il du lien entre les habitants ?
    .oui = créer du lien entre les habitants

projet-ess_article2-citoyennete = Votre projet aide-t-il à apprendre ensemble et à participer à la vie du quartier ?
    .oui = aider à participer à la vie du quartier

projet-ess_article2-developpement_durable = Votre projet sert-il l’environnement, l’énergie, la culture ou la solidarité ?
    .oui = servir l’environnement, l’énergie, la culture ou la solidarité

projet-utilite_sociale_dans_statuts = Vos statuts disent-ils à quoi vous êtes utiles aux autres ?
    .aide = Les statuts sont le texte signé à la création : ils disent le but et qui décide.
    .oui = dire dans ses statuts à quoi l’on est utile aux autres

projet-echelle_salaires_respectee = Les plus hauts salaires de votre structure sont-ils limités ?
    .aide = La loi limite l’écart entre les plus hauts salaires et le plus bas.
    .oui = limiter les plus hauts salaires, comme le dit la loi

projet-titres_cotes = Les parts de votre structure se vendent-elles en bourse ?
    .oui = avoir des parts vendues en bourse
    .non = ne pas avoir de parts vendues en bourse

projet-conventions_iae = Employez-vous des personnes en insertion, avec une convention de l’État ?
    .aide = L’insertion par l’activité économique aide des personnes loin de l’emploi à travailler : ateliers, entreprises, associations d’insertion.
    .parmi = avoir cette convention d’insertion avec l’État : { $valeurs }

projet-anciennete_mois = Depuis combien de mois votre structure existe-t-elle ?
    .mesure = exister depuis { $quantite }

projet-effectif = Combien de salariés avez-vous ?
    .mesure = employer { $quantite }

projet-besoin_financement_eur = De combien d’euros avez-vous besoin ?
    .mesure = chercher { $quantite }

projet-acces_credit_bancaire = Une banque accepte-t-elle de vous prêter ?
    .aide = Si vous n’avez pas demandé, répondez « Je ne sais pas ».
    .oui = pouvoir obtenir un prêt d’une banque
    .non = ne pas pouvoir obtenir un prêt d’une banque

projet-activite_non_declaree = Faites-vous déjà cette activité sans l’avoir déclarée ?
    .aide = Votre réponse reste dans cette page. On peut vous aider à la déclarer.
    .oui = exercer une activité qui n’est pas encore déclarée
    .non = exercer une activité déclarée

projet-commerce_de_proximite = Est-ce un commerce pour les gens du quartier ?
    .oui = être un commerce pour les gens du quartier

projet-beneficie_habitants_qpv = Votre action profite-t-elle à des habitants d’un quartier prioritaire ?
    .oui = agir pour des habitants d’un quartier prioritaire

projet-recrute_issu_qpv = Embauchez-vous quelqu’un d’un quartier prioritaire ?
    .oui = embaucher quelqu’un d’un quartier prioritaire

projet-accompagne_par = Qui vous accompagne déjà ?

projet-besoins = De quoi avez-vous besoin ?
    .aide = Choisissez tout ce qui vous manque. Ce qui vous bloque vient en premier.
    .parmi = avoir besoin de ceci : { $valeurs }

personne-age = Quel âge avez-vous ?
    .mesure = avoir { $quantite }

personne-genre = Êtes-vous une femme, un homme, autre ?
    .parmi = être { $valeurs }

personne-diplome = Quel est votre diplôme le plus élevé ?
    .parmi = avoir pour diplôme le plus élevé : { $valeurs }

personne-scolarise = Êtes-vous encore à l’école ou en études ?
    .oui = être à l’école ou en études
    .non = avoir quitté l’école

personne-emploi = Quelle est votre situation de travail ?
    .aide = « À mon compte » : vous travaillez pour vous, sans patron.
    .parmi = { $valeurs }

personne-mois_sans_emploi = Depuis combien de mois êtes-vous sans emploi ?
    .mesure = être sans emploi depuis { $quantite }

personne-minima_sociaux = Recevez-vous le RSA, l’ASS, l’AAH ou un autre minimum social ?
    .aide = RSA : revenu de solidarité active. ASS : allocation de solidarité spécifique. AAH : allocation aux adultes handicapés. ASPA : minimum vieillesse. ADA : allocation des demandeurs d’asile.
    .parmi = recevoir { $valeurs }

personne-handicap = Êtes-vous en situation de handicap ?
    .oui = être en situation de handicap

personne-rqth = Êtes-vous reconnu travailleur handicapé ?
    .aide = La reconnaissance (RQTH) est donnée par la maison du handicap (MDPH).
    .oui = être reconnu travailleur handicapé (RQTH)

personne-refugie = Êtes-vous réfugié ?
    .oui = être réfugié

personne-migrant = Êtes-vous venu d’un autre pays pour vivre en France ?
    .oui = être venu d’un autre pays pour vivre en France

personne-parent_refugie = L’un de vos parents est-il réfugié ?
    .oui = avoir un parent réfugié

personne-originaire_qpv = Avez-vous grandi dans un quartier prioritaire ?
    .aide = Un quartier prioritaire (QPV) est un quartier que l’État aide en premier. Vérifiez avec une adresse.
    .oui = avoir grandi dans un quartier prioritaire

personne-boursier = Êtes-vous boursier ?
    .oui = être boursier

personne-enfants_a_charge = Combien d’enfants avez-vous à charge ?
    .mesure = avoir { $quantite }

personne-parent_seul = Élevez-vous seul vos enfants ?
    .oui = élever seul ses enfants

personne-langues = Quelles langues parlez-vous ?
    .parmi = Quelles langues parlez-vous ? { $valeurs }

personne-service_civique_termine = Avez-vous terminé un service civique ?
    .oui = avoir terminé un service civique

personne-engagements = Avez-vous été bénévole, volontaire ou en service civique ?
    .parmi = avoir fait ceci : { $valeurs }

preferences-format = Préférez-vous venir sur place, ou à distance ?
    .parmi = Préférez-vous venir sur place, ou à distance ? { $valeurs }

preferences-individuel_collectif = Préférez-vous être suivi seul, ou en groupe ?
    .parmi = Préférez-vous être suivi seul, ou en groupe ? { $valeurs }

preferences-horaires = Quand êtes-vous disponible ?
    .parmi = Quand êtes-vous disponible ? { $valeurs }

preferences-distance_max_km = Jusqu’à combien de kilomètres pouvez-vous aller ?
    .mesure = { $quantite }

preferences-contact = Comment voulez-vous être joint ?
    .parmi = Comment voulez-vous être joint ? { $valeurs }
