### Значення, які вибирають або позначають.
# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = харчові продукти

# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = кафе й ресторани

# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = цифрові технології

# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = текстиль

# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = послуги людям

# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = малі діти

# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = культура

# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = міська творчість

# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = транспорт

# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = довкілля

# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = будівництво

# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = торгівля

# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = солідарність

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = інше

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = освіта

# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = робота

# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = краще жити разом у кварталі

# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = дати всім рівні можливості

# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = боротьба з бідністю

# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = спорт

# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = солідарність

# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = допомагати людям знову знайти роботу

# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = здоров’я

# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = берегти природу та клімат

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = маю ідею

# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = розробляю свою ідею

# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = відкриваю справу

# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = випробовую свою справу

# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = мою справу розпочато

# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = моя справа розвивається

# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = моя справа дуже зростає

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = поки немає організації

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = асоціація

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (кооператив працівників)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (кооператив спільного інтересу)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = кооператив

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = товариство взаємодопомоги

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = фонд

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = комерційна компанія

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = мікропідприємство («micro-entreprise»)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = інше

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = асоціація

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (кооператив працівників)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (кооператив спільного інтересу)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = кооператив

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = товариство взаємодопомоги

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = фонд

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = комерційна компанія

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = мікропідприємство («micro-entreprise»)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = інше

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = майстерня «insertion»

# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = підприємство «insertion»

# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = асоціація-посередник

# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = тимчасова робота «insertion»

# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = «insertion» через роботу на себе

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = гроші

# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = приміщення

# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = контакти

# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = написати проєкт і його розрахунки

# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = зрозуміти закон і договори

# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = випробувати свою справу

# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = поради досвідченої людини

# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = повірити в себе, не здаватися

# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = догляд за моїми дітьми

# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = користуватися інтернетом

# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = краще говорити французькою

# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = вирішувати разом

# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = пересуватися

# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = житло

# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = подбати про здоров’я

# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = оформити документи

# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = побачити приклади поруч зі мною

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = жінка

# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = чоловік

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = інше

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = немає диплома

# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP або BEP (професія)

# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac (кінець школи)

# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2 роки

# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 роки або більше

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = шукаю роботу
    .condition = шукати роботу

# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = шукаю роботу понад рік
    .condition = шукати роботу понад рік

# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = працюю за наймом
    .condition = працювати за наймом

# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = працюю на себе
    .condition = працювати на себе

# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = навчаюся
    .condition = навчатися

# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = не працюю і не шукаю роботи
    .condition = не працювати і не шукати роботи

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
minima_sociaux-autre = інша допомога на життя

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = французька

# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = англійська

# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = арабська

# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = португальська

# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = іспанська

# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = італійська

# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = німецька

# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = нідерландська

# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = турецька

# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = російська

# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = українська

# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = польська

# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = румунська

# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = болгарська

# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = албанська

# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = сербська

# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = вірменська

# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = грузинська

# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = перська

# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = пушту

# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = урду

# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = гінді

# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = панджабі

# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = бенгальська

# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = тамільська

# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = китайська

# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = в’єтнамська

# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = кхмерська

# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = сомалійська

# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = тигринья

# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = амхарська

# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = волоф

# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = фула

# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = бамбара

# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = сонінке

# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = лінгала

# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = суахілі

# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = гаїтянська креольська

# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = антильська креольська

# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = реюньйонська креольська

# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = шімаоре (Майотта)

# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = кабільська

# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = берберська

# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = курдська

# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = жестова мова

# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = інша мова

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = громадянська служба («service civique»)

# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = волонтерська служба

# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = безоплатна допомога

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = на місці

# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = дистанційно

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = окремо

# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = у групі

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = удень

# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = увечері

# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = у вихідні

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = телефон

# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS

# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = електронна пошта

# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
