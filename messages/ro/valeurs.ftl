### Valorile care se aleg sau se bifează.
# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = alimentație
# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = restaurante
# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = digital
# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = textile
# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = servicii pentru persoane
# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = copii mici
# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = cultură
# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = creație urbană
# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = transport
# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = mediu
# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = construcții
# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = comerț
# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = solidaritate
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = altul

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = educație
# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = locuri de muncă
# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = a trăi mai bine împreună în cartier
# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = a da tuturor aceleași șanse
# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = lupta împotriva sărăciei
# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = sport
# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = solidaritate
# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = a ajuta oameni să-și găsească din nou de lucru
# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = sănătate
# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = a ocroti natura și clima

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = am o idee
# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = îmi construiesc ideea
# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = sunt pe cale să creez
# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = îmi încerc activitatea
# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = activitatea mea a pornit
# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = activitatea mea se dezvoltă
# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = activitatea mea crește mult

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = încă nicio structură
# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = asociație
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (cooperativă a salariaților)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (cooperativă de interes colectiv)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = cooperativă
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = societate mutuală
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = fundație
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = societate comercială
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = microîntreprindere
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = altul

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = asociație
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (cooperativă a salariaților)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (cooperativă de interes colectiv)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = cooperativă
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = societate mutuală
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = fundație
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = societate comercială
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = microîntreprindere
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = altul

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = atelier și șantier de inserție
# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = întreprindere de inserție
# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = asociație intermediară
# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = muncă temporară de inserție
# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = inserție prin muncă independentă

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = bani
# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = un spațiu
# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = contacte
# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = să-mi scriu proiectul și cifrele lui
# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = să înțeleg legea și contractele
# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = să-mi încerc activitatea
# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = sfaturile cuiva cu experiență
# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = să capăt încredere, să nu renunț
# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = cineva care să-mi țină copiii
# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = să mă descurc pe internet
# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = să vorbesc mai bine franceza
# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = să hotărâm împreună
# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = să mă deplasez
# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = o locuință
# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = să am grijă de sănătatea mea
# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = să-mi fac actele și demersurile
# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = să văd exemple aproape de mine

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = o femeie
# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = un bărbat
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = altul

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = nicio diplomă
# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP sau BEP
# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac
# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2
# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 sau mai mult

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = caut un loc de muncă
    .condition = a căuta un loc de muncă
# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = caut un loc de muncă de mai mult de un an
    .condition = a căuta un loc de muncă de mai mult de un an
# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = sunt salariat
    .condition = a fi salariat
# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = lucrez pe cont propriu
    .condition = a lucra pe cont propriu
# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = sunt student
    .condition = a fi student
# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = nu lucrez și nu caut de lucru
    .condition = a nu lucra și a nu căuta de lucru

# écrit par Guichet le 2026-12-01, d’après 4533bc
minima_sociaux-rsa = RSA
    .condition = RSA
# écrit par Guichet le 2026-12-01, d’après 877ebc
minima_sociaux-ass = ASS
    .condition = ASS
# écrit par Guichet le 2026-12-01, d’après 25c598
minima_sociaux-aah = AAH
    .condition = AAH
# écrit par Guichet le 2026-12-01, d’après 54e91a
minima_sociaux-aspa = ASPA
    .condition = ASPA
# écrit par Guichet le 2026-12-01, d’après f146a8
minima_sociaux-ada = ADA
    .condition = ADA
# écrit par Guichet le 2026-12-01, d’après 2a32bc
minima_sociaux-autre = un alt ajutor pentru trai

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = franceză
# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = engleză
# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = arabă
# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = portugheză
# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = spaniolă
# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = italiană
# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = germană
# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = neerlandeză
# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = turcă
# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = rusă
# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = ucraineană
# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = poloneză
# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = română
# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = bulgară
# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = albaneză
# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = sârbă
# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = armeană
# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = georgiană
# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = persană
# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = paștună
# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = urdu
# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = hindi
# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = punjabi
# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = bengali
# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = tamilă
# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = chineză
# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = vietnameză
# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = khmeră
# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = somaleză
# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = tigrinia
# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = amharică
# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = wolof
# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = fula
# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = bambara
# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = soninké
# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = lingala
# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = swahili
# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = creolă haitiană
# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = creolă din Antile
# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = creolă din Réunion
# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = shimaoré
# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = cabilă
# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = berberă
# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = kurdă
# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = limba semnelor franceză
# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = altă limbă

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = serviciu civic
# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = voluntariat cu contract
# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = voluntariat neplătit

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = la fața locului
# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = la distanță

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = singur
# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = în grup

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = ziua
# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = seara
# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = în weekend

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = telefon
# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS
# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = e-mail
# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
