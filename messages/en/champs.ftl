# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = On what date?
# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = Do you live in a priority neighbourhood?
    .aide = A priority neighbourhood (quartier prioritaire, QPV) is one that the State helps first. Check with an address.
    .oui = to live in a priority neighbourhood
    .non = not to live in a priority neighbourhood
# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = Which priority neighbourhood do you live in?
# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = How many metres from the nearest priority neighbourhood do you live?
    .mesure = to live { $quantite } from a priority neighbourhood
# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = Which town do you live in?
# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = Which intercommunalité do you live in?
    .aide = The intercommunalité is the group of towns: métropole, agglomération, communauté.
# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = Which département do you live in?
# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = Which region do you live in?
# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = Do you live in the countryside?
    .oui = to live in the countryside
    .non = not to live in the countryside
# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = Is your project in a priority neighbourhood, or will it be?
    .aide = A priority neighbourhood (quartier prioritaire, QPV) is one that the State helps first. Check with an address.
    .oui = to have one’s project in a priority neighbourhood
    .non = to have one’s project outside priority neighbourhoods
# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = How many metres from the nearest priority neighbourhood is your project?
    .mesure = to have one’s project { $quantite } from a priority neighbourhood
# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = Which town is your project in, or will it be in?
# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = Which intercommunalité is your project in?
    .aide = The intercommunalité is the group of towns: métropole, agglomération, communauté.
# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = Which département is your project in?
# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = Which region is your project in?
# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = Is your project in the countryside, where services and work are lacking?
    .aide = Your mairie (town hall) knows if your town is one of these.
    .oui = to have one’s project in the countryside, where services are lacking
    .non = to have one’s project elsewhere than in this countryside
# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = What field is your project in?
    .parmi = to have a project in this field: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = What is your project useful for?
    .aide = “Insertion” helps people far from work to find some again. Tick what looks like your project.
    .parmi = to have a project useful for this: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = How far has your project come?
    .parmi = to be able to say: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = Is your project part of the social and solidarity economy?
    .aide = The social and solidarity economy (ESS) brings together associations, cooperatives, mutual societies, foundations, and companies that put usefulness before profit.
    .oui = to be part of the social and solidarity economy (ESS)
    .non = not to be part of the social and solidarity economy (ESS)
# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = Does your project meet a need that people have?
    .aide = The law says “social usefulness”: helping people, creating links, protecting nature…
    .oui = to meet a need that people have (social usefulness)
    .non = not to be of social usefulness
# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = Are several of you carrying out this project?
    .oui = to carry out the project with others
# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = Does your project offer something new?
    .oui = to offer something new
    .non = not to be innovative
# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = How many people are carrying out this project?
    .mesure = to be { $quantite }
# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = Do you want to share the money earned among yourselves?
    .oui = to want to share the money earned
    .non = not to want to share the money earned
# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = Have you already created an association or a business? Which kind?
    .aide = The status is the form chosen before the law. A scop belongs to its employees; a scic brings together employees, users and partners.
    .parmi = to have this status already: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = What do you want to create: an association, a business, a cooperative?
    .aide = The status is the form chosen before the law. A scop belongs to its employees; a scic brings together employees, users and partners.
    .parmi = to want to create this: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = Does your organisation exist for something other than earning money?
    .aide = The statuts (articles) are the text signed at the creation: they state the purpose and who decides.
    .oui = to exist for something other than earning money
# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = Do your statuts say that the members decide together?
    .aide = The statuts (articles) are the text signed at the creation: they state the purpose and who decides.
    .oui = to decide together, according to the statuts (articles)
# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = Is the money earned used mostly to continue the activity?
    .oui = to keep the money earned mostly for the activity
# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = Do your statuts say that part of the money earned always stays in the organisation?
    .aide = The law calls “réserve” the money that the organisation keeps in order to last.
    .oui = always to keep part of the money earned
# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = Does your project help people in difficulty?
    .oui = to help people in difficulty
# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = Does your project create links between residents?
    .oui = to create links between residents
# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = Does your project help to learn together and to take part in the life of the neighbourhood?
    .oui = to help people take part in the life of the neighbourhood
# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = Does your project serve the environment, energy, culture or solidarity?
    .oui = to serve the environment, energy, culture or solidarity
# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = Do your statuts say how you are useful to others?
    .aide = The statuts (articles) are the text signed at the creation: they state the purpose and who decides.
    .oui = to say in one’s statuts (articles) how one is useful to others
# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = Are the highest wages in your organisation limited?
    .aide = The law limits the gap between the highest wages and the lowest.
    .oui = to limit the highest wages, as the law says
# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = Are the shares of your organisation sold on the stock exchange?
    .oui = to have shares sold on the stock exchange
    .non = not to have shares sold on the stock exchange
# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = Do you employ people in “insertion”, under an agreement with the State?
    .aide = “Insertion” through economic activity helps people far from work to work: workshops, businesses and associations of insertion.
    .parmi = to have this insertion agreement with the State: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = How many months has your organisation existed?
    .mesure = to have existed for { $quantite }
# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = How many employees do you have?
    .mesure = to employ { $quantite }
# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = How many euros do you need?
    .mesure = to look for { $quantite }
# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = Does a bank agree to lend to you?
    .aide = If you have not asked, answer “I do not know”.
    .oui = to be able to get a loan from a bank
    .non = not to be able to get a loan from a bank
# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = Are you already doing this activity without having declared it?
    .aide = Your answer stays in this page. You can be helped to declare it.
    .oui = to do an activity that is not declared yet
    .non = to do a declared activity
# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = Is it a shop for the people of the neighbourhood?
    .oui = to be a shop for the people of the neighbourhood
# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = Does your action benefit residents of a priority neighbourhood?
    .oui = to act for residents of a priority neighbourhood
# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = Are you hiring someone from a priority neighbourhood?
    .oui = to hire someone from a priority neighbourhood
# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = Who is already supporting you?
# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = What do you need?
    .aide = Choose everything that you lack. What stops you comes first.
    .parmi = to need this: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = How old are you?
    .mesure = to be { $quantite } old
# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = Are you a woman, a man, other?
    .parmi = to be { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = What is your highest diploma?
    .parmi = to have as highest diploma: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = Are you still at school or studying?
    .oui = to be at school or studying
    .non = to have left school
# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = What is your situation at work?
    .aide = “Self-employed”: you work for yourself, without a boss.
    .parmi = { $valeurs }
# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = How many months have you been without a job?
    .mesure = to have been without a job for { $quantite }
# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = Do you receive the RSA, the ASS, the AAH or another minimum income?
    .aide = RSA: minimum income. ASS: allowance at the end of unemployment benefit. AAH: allowance for disabled adults. ASPA: minimum for the elderly. ADA: allowance for asylum seekers.
    .parmi = to receive { $valeurs }
# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = Do you have a disability?
    .oui = to have a disability
# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = Are you recognised as a disabled worker?
    .aide = The recognition (RQTH) is given by the maison du handicap (MDPH).
    .oui = to be recognised as a disabled worker (RQTH)
# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = Are you a refugee?
    .oui = to be a refugee
# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = Did you come from another country to live in France?
    .oui = to have come from another country to live in France
# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = Is one of your parents a refugee?
    .oui = to have a parent who is a refugee
# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = Did you grow up in a priority neighbourhood?
    .aide = A priority neighbourhood (quartier prioritaire, QPV) is one that the State helps first. Check with an address.
    .oui = to have grown up in a priority neighbourhood
# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = Do you receive a student grant?
    .oui = to receive a student grant
# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = How many dependent children do you have?
    .mesure = to have { $quantite }
# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = Are you raising your children alone?
    .oui = to raise one’s children alone
# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = Which languages do you speak?
    .parmi = Which languages do you speak? { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = Have you finished a service civique (paid volunteering for young people)?
    .oui = to have finished a service civique
# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = Have you been a volunteer, or done a service civique?
    .parmi = to have done this: { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = Do you prefer to come in person, or from a distance?
    .parmi = Do you prefer to come in person, or from a distance? { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = Do you prefer to be supported alone, or in a group?
    .parmi = Do you prefer to be supported alone, or in a group? { $valeurs }
# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = When are you available?
    .parmi = When are you available? { $valeurs }
# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = How many kilometres can you travel?
    .mesure = { $quantite }
# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = How do you want to be reached?
    .parmi = How do you want to be reached? { $valeurs }
