### مقدارهایی که انتخاب می‌شود یا علامت می‌خورد.
# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = مواد غذایی

# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = رستوران و آشپزی

# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = دیجیتال

# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = پارچه و پوشاک

# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = خدمات به افراد

# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = خردسالان

# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = فرهنگ

# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = هنرهای شهری

# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = رفت‌وآمد

# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = محیط زیست

# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = ساختمان

# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = خرید و فروش

# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = همبستگی

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = غیر از این‌ها

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = آموزش

# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = کار

# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = زندگی بهتر با هم در محله

# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = دادن فرصت برابر به همه

# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = مبارزه با فقر

# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = ورزش

# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = همبستگی

# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = کمک به مردم برای بازگشت به کار

# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = سلامت

# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = حفاظت از طبیعت و اقلیم

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = ایده‌ای دارم

# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = ایده‌ام را می‌سازم

# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = در حال ایجاد هستم

# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = فعالیتم را آزمایش می‌کنم

# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = فعالیتم شروع شده است

# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = فعالیتم در حال گسترش است

# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = فعالیتم بسیار بزرگ می‌شود

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = هنوز سازمانی نیست

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = انجمن

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (تعاونی کارکنان)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (تعاونی با نفع جمعی)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = تعاونی

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = mutuelle (بیمهٔ تعاونی)

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = بنیاد

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = شرکت تجاری

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = micro-entreprise (کسب‌وکار فردی ساده)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = غیر از این‌ها

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = انجمن

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (تعاونی کارکنان)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (تعاونی با نفع جمعی)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = تعاونی

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = mutuelle (بیمهٔ تعاونی)

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = بنیاد

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = شرکت تجاری

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = micro-entreprise (کسب‌وکار فردی ساده)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = غیر از این‌ها

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = کارگاه insertion (ACI)

# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = شرکت insertion (EI)

# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = انجمن واسطه (AI)

# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = کار موقت insertion (ETTI)

# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = insertion با کار مستقل (EITI)

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = پول

# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = محل کار

# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = آشنایی با افراد

# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = نوشتن پروژه‌ام و عددهای آن

# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = فهمیدن قانون و قراردادها

# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = آزمایش فعالیتم

# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = راهنمایی کسی که تجربه دارد

# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = اعتماد به خود، ناامید نشدن

# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = نگهداری از فرزندانم

# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = استفاده از اینترنت

# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = بهتر صحبت کردن به فرانسوی

# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = تصمیم‌گیری چند نفری

# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = رفت‌وآمد

# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = خانه پیدا کردن

# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = مراقبت از سلامتی‌ام

# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = انجام کارهای اداری‌ام

# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = دیدن نمونه‌هایی نزدیک خانه‌ام

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = زن

# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = مرد

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = غیر از این‌ها

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = بدون مدرک

# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP یا BEP

# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac (دیپلم)

# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2

# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 یا بیشتر

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = دنبال کار می‌گردم
    .condition = دنبال کار گشتن

# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = بیش از یک سال است که دنبال کار می‌گردم
    .condition = بیش از یک سال دنبال کار گشتن

# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = کارمند حقوق‌بگیر هستم
    .condition = کارمند حقوق‌بگیر بودن

# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = برای خودم کار می‌کنم
    .condition = برای خود کار کردن

# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = دانشجو هستم
    .condition = دانشجو بودن

# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = کار نمی‌کنم و دنبال کار نمی‌گردم
    .condition = کار نکردن و دنبال کار نگشتن

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
minima_sociaux-autre = کمک‌هزینهٔ دیگری برای زندگی

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = فرانسوی

# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = انگلیسی

# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = عربی

# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = پرتغالی

# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = اسپانیایی

# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = ایتالیایی

# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = آلمانی

# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = هلندی

# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = ترکی

# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = روسی

# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = اوکراینی

# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = لهستانی

# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = رومانیایی

# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = بلغاری

# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = آلبانیایی

# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = صربی

# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = ارمنی

# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = گرجی

# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = فارسی

# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = پشتو

# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = اردو

# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = هندی

# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = پنجابی

# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = بنگالی

# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = تامیلی

# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = چینی

# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = ویتنامی

# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = خمری

# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = سومالیایی

# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = تیگرینیا

# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = امهری

# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = ولوف

# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = فولانی

# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = بامبارا

# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = سونینکه

# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = لینگالا

# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = سواحلی

# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = کریول هائیتی

# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = کریول آنتیل

# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = کریول رئونیون

# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = شیمائوره

# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = قبایلی

# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = بربری

# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = کردی

# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = زبان اشاره

# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = زبانی دیگر

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = service civique

# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = خدمت داوطلبانهٔ رسمی

# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = کار داوطلبانهٔ بدون مزد

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = حضوری

# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = از راه دور

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = تنها

# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = در گروه

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = در طول روز

# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = شب

# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = آخر هفته

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = تلفن

# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = پیامک (SMS)

# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = ایمیل

# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
