### Значения, которые выбирают или отмечают.
# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = продукты питания

# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = кафе и рестораны

# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = цифровые технологии

# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = текстиль

# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = услуги людям

# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = маленькие дети

# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = культура

# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = городское творчество

# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = транспорт

# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = природа

# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = строительство

# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = торговля

# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = солидарность

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = другое

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = образование

# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = работа

# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = лучше жить вместе в квартале

# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = дать всем равные возможности

# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = борьба с бедностью

# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = спорт

# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = солидарность

# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = помогать людям снова найти работу

# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = здоровье

# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = беречь природу и климат

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = у меня есть идея

# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = я развиваю свою идею

# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = я открываю своё дело

# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = я пробую своё дело

# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = моё дело запущено

# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = моё дело развивается

# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = моё дело сильно растёт

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = пока нет организации

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = ассоциация

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (кооператив работников)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (кооператив общего интереса)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = кооператив

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = общество взаимопомощи

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = фонд

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = коммерческая компания

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = микропредприятие («micro-entreprise»)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = другое

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = ассоциация

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (кооператив работников)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (кооператив общего интереса)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = кооператив

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = общество взаимопомощи

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = фонд

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = коммерческая компания

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = микропредприятие («micro-entreprise»)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = другое

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = мастерская «insertion»

# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = предприятие «insertion»

# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = ассоциация-посредник

# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = временная работа «insertion»

# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = «insertion» через работу на себя

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = деньги

# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = помещение

# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = контакты

# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = написать проект и его расчёты

# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = понять закон и договоры

# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = попробовать своё дело

# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = советы опытного человека

# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = поверить в себя, не сдаваться

# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = присмотр за детьми

# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = пользоваться интернетом

# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = лучше говорить по-французски

# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = решать вместе с другими

# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = ездить и добираться

# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = жильё

# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = позаботиться о здоровье

# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = оформить документы

# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = увидеть примеры рядом со мной

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = женщина

# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = мужчина

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = другое

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = нет диплома

# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP или BEP (профессия)

# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac (конец школы)

# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2 года

# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 года или больше

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = ищу работу
    .condition = искать работу

# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = ищу работу больше года
    .condition = искать работу больше года

# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = работаю по найму
    .condition = работать по найму

# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = работаю на себя
    .condition = работать на себя

# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = учусь
    .condition = учиться

# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = не работаю и не ищу работу
    .condition = не работать и не искать работу

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
minima_sociaux-autre = другая помощь на жизнь

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = французский

# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = английский

# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = арабский

# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = португальский

# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = испанский

# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = итальянский

# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = немецкий

# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = нидерландский

# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = турецкий

# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = русский

# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = украинский

# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = польский

# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = румынский

# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = болгарский

# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = албанский

# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = сербский

# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = армянский

# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = грузинский

# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = персидский

# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = пушту

# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = урду

# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = хинди

# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = панджаби

# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = бенгальский

# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = тамильский

# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = китайский

# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = вьетнамский

# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = кхмерский

# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = сомалийский

# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = тигринья

# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = амхарский

# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = волоф

# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = фула

# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = бамбара

# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = сонинке

# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = лингала

# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = суахили

# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = гаитянский креольский

# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = антильский креольский

# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = реюньонский креольский

# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = коморский Майотты

# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = кабильский

# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = берберский

# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = курдский

# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = французский жестовый язык

# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = другой язык

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = гражданская служба («service civique»)

# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = волонтёрская служба

# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = добровольная помощь

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = на месте

# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = на расстоянии

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = один на один

# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = в группе

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = днём

# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = вечером

# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = в выходные

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = телефон

# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS

# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = e-mail

# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
