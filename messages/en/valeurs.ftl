# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = food
# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = restaurants and catering
# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = digital
# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = textiles
# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = services at home
# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = early childhood
# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = culture
# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = urban arts
# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = transport
# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = environment
# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = building
# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = shops and trade
# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = solidarity
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = other
# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = education
# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = employment
# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = living together better in the neighbourhood
# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = giving everyone the same chances
# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = fighting poverty
# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = sport
# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = solidarity
# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = helping people find work again
# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = health
# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = protecting nature and the climate
# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = I have an idea
# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = I am building my idea
# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = I am in the process of creating
# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = I am testing my activity
# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = my activity has started
# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = my activity is developing
# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = my activity is growing a lot
# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = no organisation yet
# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = association
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (cooperative of employees)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (cooperative in the general interest)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = cooperative
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = mutual society
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = foundation
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = company
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = micro-entreprise (simple self-employed status)
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = other
# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = association
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (cooperative of employees)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (cooperative in the general interest)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = cooperative
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = mutual society
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = foundation
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = company
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = micro-entreprise (simple self-employed status)
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = other
# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = workshop of insertion (ACI)
# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = business of insertion (EI)
# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = intermediary association (AI)
# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = temporary work of insertion (ETTI)
# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = insertion through self-employment (EITI)
# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = money
# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = premises
# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = contacts
# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = to write my project and its figures
# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = to understand the law and contracts
# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = to try out my activity
# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = the advice of someone experienced
# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = to gain confidence, not to give up
# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = to have my children looked after
# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = to use the internet
# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = to speak French better
# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = to decide with others
# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = to get around
# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = housing
# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = to take care of my health
# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = to do my papers and paperwork
# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = to see examples near me
# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = a woman
# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = a man
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = other
# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = no diploma
# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP or BEP
# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac
# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2
# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 or more
# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = I am looking for a job
    .condition = to be looking for a job
# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = I have been looking for a job for over a year
    .condition = to have been looking for a job for over a year
# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = I am an employee
    .condition = to be an employee
# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = I am self-employed
    .condition = to be self-employed
# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = I am a student
    .condition = to be a student
# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = I do not work and I am not looking for a job
    .condition = not to work nor look for a job
# écrit par Guichet le 2026-12-01, d’après 4533bc
minima_sociaux-rsa = RSA
    .condition = the RSA
# écrit par Guichet le 2026-12-01, d’après 877ebc
minima_sociaux-ass = ASS
    .condition = the ASS
# écrit par Guichet le 2026-12-01, d’après 25c598
minima_sociaux-aah = AAH
    .condition = the AAH
# écrit par Guichet le 2026-12-01, d’après 54e91a
minima_sociaux-aspa = ASPA
    .condition = the ASPA
# écrit par Guichet le 2026-12-01, d’après f146a8
minima_sociaux-ada = ADA
    .condition = the ADA
# écrit par Guichet le 2026-12-01, d’après 2a32bc
minima_sociaux-autre = another income support
# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = French
# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = English
# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = Arabic
# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = Portuguese
# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = Spanish
# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = Italian
# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = German
# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = Dutch
# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = Turkish
# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = Russian
# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = Ukrainian
# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = Polish
# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = Romanian
# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = Bulgarian
# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = Albanian
# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = Serbian
# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = Armenian
# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = Georgian
# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = Persian
# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = Pashto
# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = Urdu
# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = Hindi
# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = Punjabi
# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = Bengali
# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = Tamil
# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = Chinese
# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = Vietnamese
# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = Khmer
# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = Somali
# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = Tigrinya
# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = Amharic
# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = Wolof
# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = Fula
# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = Bambara
# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = Soninke
# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = Lingala
# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = Swahili
# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = Haitian Creole
# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = Antillean Creole
# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = Réunion Creole
# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = Shimaore
# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = Kabyle
# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = Berber
# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = Kurdish
# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = sign language
# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = another language
# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = service civique
# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = paid volunteering
# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = volunteering
# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = in person
# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = from a distance
# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = alone
# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = in a group
# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = in the daytime
# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = evening
# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = at the weekend
# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = telephone
# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = text message (SMS)
# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = e-mail
# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
