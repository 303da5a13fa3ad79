# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = الغذاء
# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = المطاعم
# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = الرقميات
# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = النسيج
# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = خدمات للأشخاص
# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = الطفولة الصغرى
# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = الثقافة
# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = الفنون الحضرية
# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = التنقل
# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = البيئة
# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = البناء
# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = التجارة
# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = التضامن
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = غير ذلك
# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = التعليم
# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = العمل
# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = العيش معا بشكل أفضل في الحي
# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = إعطاء الجميع الفرص نفسها
# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = محاربة الفقر
# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = الرياضة
# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = التضامن
# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = مساعدة الناس على العودة إلى العمل
# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = الصحة
# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = حماية الطبيعة والمناخ
# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = عندي فكرة
# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = أبني فكرتي
# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = أنا بصدد الإنشاء
# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = أجرب نشاطي
# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = بدأ نشاطي
# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = نشاطي يتطور
# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = نشاطي يكبر كثيرا
# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = لا هيئة بعدُ
# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = جمعية
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (تعاونية أجراء)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (تعاونية للمصلحة العامة)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = تعاونية
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = تعاضدية
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = مؤسسة خيرية
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = شركة تجارية
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = micro-entreprise (مشروع فردي مبسط)
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = غير ذلك
# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = جمعية
# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (تعاونية أجراء)
# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (تعاونية للمصلحة العامة)
# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = تعاونية
# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = تعاضدية
# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = مؤسسة خيرية
# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = شركة تجارية
# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = micro-entreprise (مشروع فردي مبسط)
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = غير ذلك
# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = ورشة insertion (ACI)
# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = شركة insertion (EI)
# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = جمعية وسيطة (AI)
# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = عمل مؤقت insertion (ETTI)
# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = insertion بالعمل المستقل (EITI)
# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = المال
# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = محل
# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = جهات اتصال
# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = كتابة مشروعي وأرقامه
# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = فهم القانون والعقود
# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = تجربة نشاطي
# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = نصائح شخص ذي خبرة
# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = كسب الثقة وعدم الاستسلام
# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = من يعتني بأطفالي
# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = استعمال الإنترنت
# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = تحسين لغتي الفرنسية
# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = اتخاذ القرار مع آخرين
# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = التنقل
# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = السكن
# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = العناية بصحتي
# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = القيام بأوراقي وإجراءاتي
# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = رؤية أمثلة قرب بيتي
# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = امرأة
# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = رجل
# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = غير ذلك
# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = بلا شهادة
# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP أو BEP
# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac (باكالوريا)
# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2
# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 أو أكثر
# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = أبحث عن عمل
    .condition = البحث عن عمل
# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = أبحث عن عمل منذ أكثر من سنة
    .condition = البحث عن عمل منذ أكثر من سنة
# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = أنا أجير
    .condition = العمل أجيرا
# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = أعمل لحسابي
    .condition = العمل لحسابكم الخاص
# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = أنا طالب
    .condition = أن تكونوا في الدراسة
# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = لا أعمل ولا أبحث عن عمل
    .condition = عدم العمل وعدم البحث عنه
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
minima_sociaux-autre = إعانة أخرى للعيش
# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = الفرنسية
# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = الإنجليزية
# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = العربية
# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = البرتغالية
# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = الإسبانية
# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = الإيطالية
# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = الألمانية
# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = الهولندية
# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = التركية
# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = الروسية
# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = الأوكرانية
# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = البولندية
# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = الرومانية
# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = البلغارية
# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = الألبانية
# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = الصربية
# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = الأرمنية
# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = الجورجية
# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = الفارسية
# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = البشتو
# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = الأردية
# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = الهندية
# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = البنجابية
# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = البنغالية
# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = التاميلية
# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = الصينية
# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = الفيتنامية
# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = الخميرية
# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = الصومالية
# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = التغرينية
# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = الأمهرية
# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = الولوف
# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = الفولانية
# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = البمبارا
# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = السونينكي
# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = اللينغالا
# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = السواحلية
# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = الكريولية الهايتية
# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = كريولية جزر الأنتيل
# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = كريولية لا ريونيون
# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = الشيماورية
# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = القبائلية
# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = الأمازيغية
# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = الكردية
# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = لغة الإشارة
# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = لغة أخرى
# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = service civique
# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = تطوع بأجر
# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = تطوع
# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = حضوريا
# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = عن بعد
# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = وحدي
# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = ضمن مجموعة
# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = نهارا
# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = مساء
# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = نهاية الأسبوع
# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = الهاتف
# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = رسالة SMS
# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = البريد الإلكتروني
# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = واتساب (WhatsApp)
