### Os valores que se escolhem ou se assinalam.
# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = alimentação

# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = restauração

# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = digital

# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = têxtil

# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = serviços às pessoas

# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = primeira infância

# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = cultura

# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = criação urbana

# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = mobilidade

# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = ambiente

# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = construção civil

# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = comércio

# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = solidariedade

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = outra

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = educação

# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = emprego

# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = viver melhor em conjunto no bairro

# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = dar as mesmas oportunidades a todos

# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = luta contra a pobreza

# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = desporto

# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = solidariedade

# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = ajudar pessoas a voltar a encontrar trabalho

# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = saúde

# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = proteger a natureza e o clima

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = tenho uma ideia

# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = estou a construir a minha ideia

# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = estou a criar a minha atividade

# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = estou a testar a minha atividade

# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = a minha atividade já começou

# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = a minha atividade desenvolve-se

# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = a minha atividade cresce muito

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = ainda nenhuma entidade

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = associação

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (cooperativa de assalariados)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (cooperativa de interesse coletivo)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = cooperativa

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = mutualidade

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = fundação

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = sociedade comercial

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = microempresa («micro-entreprise»)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = outro

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = associação

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (cooperativa de assalariados)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (cooperativa de interesse coletivo)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = cooperativa

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = mutualidade

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = fundação

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = sociedade comercial

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = microempresa («micro-entreprise»)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = outro

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = oficina e estaleiro de inserção

# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = empresa de inserção

# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = associação intermediária

# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = trabalho temporário de inserção

# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = inserção pelo trabalho independente

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = dinheiro

# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = um local

# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = contactos

# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = escrever o meu projeto e os seus números

# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = compreender a lei e os contratos

# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = testar a minha atividade

# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = os conselhos de alguém com experiência

# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = ganhar confiança, não desistir

# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = alguém que tome conta dos meus filhos

# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = servir-me da internet

# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = falar melhor francês

# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = decidir com outras pessoas

# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = deslocar-me

# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = uma casa para morar

# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = cuidar da minha saúde

# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = tratar dos meus papéis

# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = ver exemplos perto de mim

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = uma mulher

# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = um homem

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = outro

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = nenhum diploma

# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP ou BEP (formação profissional francesa)

# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac (fim do secundário)

# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2 anos

# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 anos ou mais

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = procuro emprego
    .condition = procurar emprego

# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = procuro emprego há mais de um ano
    .condition = procurar emprego há mais de um ano

# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = sou assalariado
    .condition = ser assalariado

# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = trabalho por conta própria
    .condition = trabalhar por conta própria

# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = sou estudante
    .condition = ser estudante

# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = não trabalho nem procuro emprego
    .condition = não trabalhar nem procurar emprego

# écrit par Guichet le 2026-12-01, d’après 4533bc
minima_sociaux-rsa = RSA
    .condition = o RSA

# écrit par Guichet le 2026-12-01, d’après 877ebc
minima_sociaux-ass = ASS
    .condition = a ASS

# écrit par Guichet le 2026-12-01, d’après 25c598
minima_sociaux-aah = AAH
    .condition = a AAH

# écrit par Guichet le 2026-12-01, d’après 54e91a
minima_sociaux-aspa = ASPA
    .condition = a ASPA

# écrit par Guichet le 2026-12-01, d’après f146a8
minima_sociaux-ada = ADA
    .condition = a ADA

# écrit par Guichet le 2026-12-01, d’après 2a32bc
minima_sociaux-autre = outra ajuda para viver

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = francês

# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = inglês

# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = árabe

# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = português

# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = espanhol

# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = italiano

# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = alemão

# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = neerlandês

# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = turco

# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = russo

# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = ucraniano

# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = polaco

# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = romeno

# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = búlgaro

# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = albanês

# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = sérvio

# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = arménio

# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = georgiano

# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = persa

# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = pastó

# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = urdu

# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = hindi

# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = panjabi

# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = bengali

# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = tâmil

# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = chinês

# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = vietnamita

# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = khmer

# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = somali

# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = tigrínia

# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = amárico

# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = uolofe

# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = fula

# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = bambara

# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = soninquê

# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = lingala

# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = suaíli

# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = crioulo haitiano

# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = crioulo das Antilhas

# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = crioulo da Reunião

# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = comoriano de Mayotte

# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = cabila

# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = berbere

# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = curdo

# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = língua gestual francesa

# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = outra língua

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = serviço cívico («service civique»)

# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = missão de voluntariado

# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = ajuda voluntária

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = no local

# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = à distância

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = sozinho

# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = em grupo

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = durante o dia

# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = à noite

# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = ao fim de semana

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = telefone

# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS

# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = e-mail

# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
