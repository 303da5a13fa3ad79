### Les valeurs que l’on choisit ou que l’on coche.
###
### .condition : comment une condition la dit, quand c’est autrement.

# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = alimentation
# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = restauration
# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = numérique
# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = textile
# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = services à la personne
# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = petite enfance
# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = culture
# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = création urbaine
# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = mobilité
# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = environnement
# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = bâtiment
# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = commerce
# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = solidarité
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = autre

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = éducation
# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = emploi
# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = mieux vivre ensemble dans le quartier
# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = donner les mêmes chances à tous
# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = lutte contre la pauvreté
# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = sport
# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = solidarité
# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = aider des gens à retrouver un travail
# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = santé
# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = protéger la nature et le climat

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = j’ai une idée
# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = je prépare mon idée
# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = je suis en train de créer
# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = j’essaie mon activité
# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = mon activité a commencé
# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = mon activité grandit
# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = mon activité grandit beaucoup

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = pas encore de structure
# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = association
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (coopérative de salariés)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (coopérative d’intérêt collectif)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = coopérative
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = mutuelle
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = fondation
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = société commerciale
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = micro-entreprise
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = autre

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = association
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (coopérative de salariés)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (coopérative d’intérêt collectif)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = coopérative
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = mutuelle
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = fondation
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = société commerciale
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = micro-entreprise
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = autre

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = atelier et chantier d’insertion
# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = entreprise d’insertion
# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = association intermédiaire
# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = intérim d’insertion
# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = insertion par le travail indépendant

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = de l’argent
# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = un local
# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = des contacts
# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = écrire mon projet et ses nombres
# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = comprendre la loi et les contrats
# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = essayer mon activité
# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = les conseils de quelqu’un d’expérience
# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = prendre confiance, ne pas baisser les bras
# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = faire garder mes enfants
# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = utiliser internet
# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = mieux parler français
# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = décider ensemble
# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = me déplacer
# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = me loger
# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = prendre soin de ma santé
# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = faire mes papiers
# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = voir des exemples près de chez moi

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = une femme
# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = un homme
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = autre

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = aucun diplôme
# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP ou BEP
# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac
# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2
# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 ou plus

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = je cherche un emploi
    .condition = chercher un emploi
# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = je cherche un emploi depuis plus d’un an
    .condition = chercher un emploi depuis plus d’un an
# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = je suis salarié
    .condition = être salarié
# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = je travaille à mon compte
    .condition = travailler à son compte
# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = je suis étudiant
    .condition = être étudiant
# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = je ne travaille pas et ne cherche pas d’emploi
    .condition = ne pas travailler ni chercher d’emploi

# écrit par Guichet le 2026-12-01, d’après 4533bc
minima_sociaux-rsa = RSA
    .condition = le RSA
# écrit par Guichet le 2026-12-01, d’après 877ebc
minima_sociaux-ass = ASS
    .condition = l’ASS
# écrit par Guichet le 2026-12-01, d’après 25c598
minima_sociaux-aah = AAH
    .condition = l’AAH
# écrit par Guichet le 2026-12-01, d’après 54e91a
minima_sociaux-aspa = ASPA
    .condition = l’ASPA
# écrit par Guichet le 2026-12-01, d’après f146a8
minima_sociaux-ada = ADA
    .condition = l’ADA
# écrit par Guichet le 2026-12-01, d’après 2a32bc
minima_sociaux-autre = une autre aide pour vivre

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = français
# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = anglais
# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = arabe
# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = portugais
# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = espagnol
# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = italien
# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = allemand
# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = néerlandais
# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = turc
# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = russe
# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = ukrainien
# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = polonais
# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = roumain
# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = bulgare
# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = albanais
# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = serbe
# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = arménien
# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = géorgien
# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = persan
# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = pachto
# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = ourdou
# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = hindi
# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = pendjabi
# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = bengali
# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = tamoul
# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = chinois
# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = vietnamien
# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = khmer
# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = somali
# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = tigrigna
# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = amharique
# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = wolof
# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = peul
# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = bambara
# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = soninké
# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = lingala
# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = swahili
# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = créole haïtien
# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = créole des Antilles
# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = créole réunionnais
# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = shimaoré
# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = kabyle
# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = berbère
# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = kurde
# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = langue des signes
# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = une autre langue

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = service civique
# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = volontariat (aider, avec un peu d’argent)
# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = bénévolat (aider sans être payé)

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = sur place
# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = de loin, par téléphone ou internet

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = seul
# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = en groupe

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = en journée
# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = soir
# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = le week-end

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = téléphone
# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS
# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = courriel
# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
