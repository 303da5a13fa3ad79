### Wartości do wyboru lub zaznaczenia.
# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = żywność
# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = gastronomia
# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = usługi cyfrowe
# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = odzież i tkaniny
# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = usługi dla osób
# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = małe dzieci
# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = kultura
# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = twórczość miejska
# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = transport
# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = środowisko
# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = budownictwo
# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = handel
# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = solidarność
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = inne

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = edukacja
# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = zatrudnienie
# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = lepsze życie razem w dzielnicy
# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = równe szanse dla wszystkich
# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = walka z biedą
# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = sport
# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = solidarność
# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = pomoc ludziom w powrocie do pracy
# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = zdrowie
# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = ochrona przyrody i klimatu

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = mam pomysł
# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = rozwijam swój pomysł
# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = zakładam działalność
# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = próbuję swojej działalności
# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = moja działalność ruszyła
# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = moja działalność się rozwija
# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = moja działalność bardzo rośnie

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = jeszcze nic nie założono
# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = stowarzyszenie
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (spółdzielnia pracowników)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (spółdzielnia wspólnego interesu)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = spółdzielnia
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = towarzystwo wzajemne
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = fundacja
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = spółka handlowa
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = mikroprzedsiębiorstwo
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = inne

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = stowarzyszenie
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (spółdzielnia pracowników)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (spółdzielnia wspólnego interesu)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = spółdzielnia
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = towarzystwo wzajemne
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = fundacja
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = spółka handlowa
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = mikroprzedsiębiorstwo
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = inne

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = warsztat powrotu do pracy
# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = przedsiębiorstwo powrotu do pracy
# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = stowarzyszenie pośredniczące
# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = praca tymczasowa z powrotem do pracy
# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = powrót do pracy na własny rachunek

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = pieniądze
# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = lokal
# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = kontakty
# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = opisać projekt i jego liczby
# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = zrozumieć prawo i umowy
# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = wypróbować działalność
# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = rady kogoś z doświadczeniem
# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = nabrać wiary w siebie, nie rezygnować
# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = opieka nad moimi dziećmi
# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = korzystać z internetu
# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = lepiej mówić po francusku
# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = decydować wspólnie
# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = dojeżdżać
# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = mieszkanie
# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = zadbać o zdrowie
# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = załatwić dokumenty i formalności
# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = zobaczyć przykłady w pobliżu

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = kobietą
# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = mężczyzną
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = inną osobą

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = bez dyplomu
# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP lub BEP
# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac
# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2
# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 lub więcej

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = szukam pracy
    .condition = szukać pracy
# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = szukam pracy od ponad roku
    .condition = szukać pracy od ponad roku
# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = pracuję na etacie
    .condition = pracować na etacie
# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = pracuję na własny rachunek
    .condition = pracować na własny rachunek
# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = studiuję
    .condition = studiować
# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = nie pracuję i nie szukam pracy
    .condition = nie pracować i nie szukać pracy

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
minima_sociaux-autre = inną pomoc na życie

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = francuski
# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = angielski
# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = arabski
# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = portugalski
# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = hiszpański
# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = włoski
# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = niemiecki
# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = niderlandzki
# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = turecki
# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = rosyjski
# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = ukraiński
# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = polski
# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = rumuński
# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = bułgarski
# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = albański
# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = serbski
# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = ormiański
# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = gruziński
# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = perski
# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = paszto
# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = urdu
# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = hindi
# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = pendżabski
# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = bengalski
# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = tamilski
# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = chiński
# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = wietnamski
# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = khmerski
# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = somalijski
# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = tigrinia
# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = amharski
# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = wolof
# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = ful
# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = bambara
# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = soninke
# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = lingala
# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = suahili
# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = kreolski haitański
# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = kreolski z Antyli
# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = kreolski z Reunionu
# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = shimaore
# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = kabylski
# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = berberyjski
# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = kurdyjski
# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = francuski język migowy
# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = inny język

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = służba obywatelska
# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = wolontariat z umową
# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = wolontariat bez wynagrodzenia

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = na miejscu
# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = zdalnie

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = osobno
# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = w grupie

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = w ciągu dnia
# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = wieczorem
# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = w weekend

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = telefon
# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS
# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = e-mail
# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
