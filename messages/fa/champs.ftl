### پرسش دربارهٔ هر چیز، توضیح آن، و اینکه یک شرط چگونه آن را می‌گوید.
# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = در چه تاریخی؟

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = آیا در محلهٔ اولویت‌دار زندگی می‌کنید؟
    .aide = محلهٔ اولویت‌دار (quartier prioritaire, QPV) محله‌ای است که دولت اول به آن کمک می‌کند. با یک آدرس بررسی کنید.
    .oui = زندگی در محلهٔ اولویت‌دار
    .non = زندگی نکردن در محلهٔ اولویت‌دار

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = در کدام محلهٔ اولویت‌دار زندگی می‌کنید؟

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = خانهٔ شما چند متر با نزدیک‌ترین محلهٔ اولویت‌دار فاصله دارد؟
    .mesure = زندگی در فاصلهٔ { $quantite } از محلهٔ اولویت‌دار

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = در کدام شهر یا روستا زندگی می‌کنید؟

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = در کدام گروه شهرها (intercommunalité) زندگی می‌کنید؟
    .aide = intercommunalité گروهی از شهرها و روستاهاست: métropole، agglomération، communauté.

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = در کدام استان (département) زندگی می‌کنید؟

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = در کدام منطقه (région) زندگی می‌کنید؟

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = آیا در روستا یا خارج از شهر زندگی می‌کنید؟
    .oui = زندگی در روستا یا خارج از شهر
    .non = زندگی نکردن در روستا یا خارج از شهر

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = آیا پروژهٔ شما در محلهٔ اولویت‌دار است یا خواهد بود؟
    .aide = محلهٔ اولویت‌دار (quartier prioritaire, QPV) محله‌ای است که دولت اول به آن کمک می‌کند. با یک آدرس بررسی کنید.
    .oui = داشتن پروژه در محلهٔ اولویت‌دار
    .non = داشتن پروژه بیرون از محله‌های اولویت‌دار

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = پروژهٔ شما چند متر با نزدیک‌ترین محلهٔ اولویت‌دار فاصله دارد؟
    .mesure = داشتن پروژه در فاصلهٔ { $quantite } از محلهٔ اولویت‌دار

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = پروژهٔ شما در کدام شهر یا روستا است یا خواهد بود؟

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = پروژهٔ شما در کدام گروه شهرها (intercommunalité) است؟
    .aide = intercommunalité گروهی از شهرها و روستاهاست: métropole، agglomération، communauté.

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = پروژهٔ شما در کدام استان (département) است؟

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = پروژهٔ شما در کدام منطقه (région) است؟

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = آیا پروژهٔ شما خارج از شهر است، جایی که خدمات و کار کم است؟
    .aide = شهرداری (mairie) می‌داند که شهر یا روستای شما از این جاهاست یا نه.
    .oui = داشتن پروژه خارج از شهر، جایی که خدمات کم است
    .non = داشتن پروژه در جایی غیر از این مناطق روستایی

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = پروژهٔ شما در چه زمینه‌ای است؟
    .parmi = داشتن پروژه در این زمینه: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = پروژهٔ شما به چه کاری می‌آید؟
    .aide = «insertion» (بازگشت به کار) به کسانی که از کار دورند کمک می‌کند دوباره کار پیدا کنند. آنچه را به پروژهٔ شما شبیه است علامت بزنید.
    .parmi = داشتن پروژه‌ای مفید برای این: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = پروژهٔ شما در چه مرحله‌ای است؟
    .parmi = بتوانید بگویید: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = آیا پروژهٔ شما بخشی از اقتصاد اجتماعی و همبستگی است؟
    .aide = اقتصاد اجتماعی و همبستگی (ESS) شامل انجمن‌ها، تعاونی‌ها، بیمه‌های تعاونی (mutuelles)، بنیادها و شرکت‌هایی است که فایدهٔ اجتماعی را پیش از سود می‌گذارند.
    .oui = بخشی از اقتصاد اجتماعی و همبستگی (ESS) بودن
    .non = بخشی از اقتصاد اجتماعی و همبستگی (ESS) نبودن

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = آیا پروژهٔ شما به نیاز مردم پاسخ می‌دهد؟
    .aide = قانون می‌گوید «فایدهٔ اجتماعی»: کمک به افراد، ایجاد پیوند، حفاظت از طبیعت…
    .oui = پاسخ دادن به نیاز مردم (فایدهٔ اجتماعی)
    .non = نداشتن فایدهٔ اجتماعی

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = آیا این پروژه را چند نفری پیش می‌برید؟
    .oui = پیش بردن پروژه به صورت چند نفری

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = آیا پروژهٔ شما چیز تازه‌ای پیشنهاد می‌کند؟
    .oui = پیشنهاد چیزی تازه
    .non = نوآورانه نبودن

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = چند نفر این پروژه را پیش می‌برند؟
    .mesure = تعداد: { $quantite }

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = آیا می‌خواهید پول به‌دست‌آمده را بین خود تقسیم کنید؟
    .oui = خواستن تقسیم پول به‌دست‌آمده
    .non = نخواستن تقسیم پول به‌دست‌آمده

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = آیا انجمن یا شرکتی ایجاد کرده‌اید؟ از چه نوع؟
    .aide = وضعیت حقوقی شکلی است که در برابر قانون انتخاب می‌شود. scop از آنِ کارکنان آن است؛ scic کارکنان، استفاده‌کنندگان و شریکان را گرد می‌آورد.
    .parmi = داشتن این وضعیت حقوقی از پیش: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = چه می‌خواهید ایجاد کنید: انجمن، شرکت، تعاونی؟
    .aide = وضعیت حقوقی شکلی است که در برابر قانون انتخاب می‌شود. scop از آنِ کارکنان آن است؛ scic کارکنان، استفاده‌کنندگان و شریکان را گرد می‌آورد.
    .parmi = خواستن ایجاد این: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = آیا سازمان شما برای چیزی جز پول درآوردن وجود دارد؟
    .aide = اساسنامه (statuts) متنی است که هنگام ایجاد امضا می‌شود: هدف و تصمیم‌گیرندگان را می‌گوید.
    .oui = وجود داشتن برای چیزی جز پول درآوردن

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = آیا اساسنامهٔ شما (statuts) می‌گوید که اعضا با هم تصمیم می‌گیرند؟
    .aide = اساسنامه (statuts) متنی است که هنگام ایجاد امضا می‌شود: هدف و تصمیم‌گیرندگان را می‌گوید.
    .oui = با هم تصمیم گرفتن، طبق اساسنامه (statuts)

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = آیا پول به‌دست‌آمده بیشتر برای ادامهٔ فعالیت به کار می‌رود؟
    .oui = نگه داشتن بیشتر پول به‌دست‌آمده برای فعالیت

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = آیا اساسنامهٔ شما (statuts) می‌گوید که بخشی از پول به‌دست‌آمده همیشه در سازمان می‌ماند؟
    .aide = قانون پولی را که سازمان برای دوام خود نگه می‌دارد «réserve» می‌نامد.
    .oui = نگه داشتن همیشگی بخشی از پول به‌دست‌آمده

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = آیا پروژهٔ شما به افراد در سختی کمک می‌کند؟
    .oui = کمک به افراد در سختی

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = آیا پروژهٔ شما میان ساکنان پیوند ایجاد می‌کند؟
    .oui = ایجاد پیوند میان ساکنان

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = آیا پروژهٔ شما به یادگیری با هم و شرکت در زندگی محله کمک می‌کند؟
    .oui = کمک به شرکت در زندگی محله

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = آیا پروژهٔ شما به محیط زیست، انرژی، فرهنگ یا همبستگی خدمت می‌کند؟
    .oui = خدمت به محیط زیست، انرژی، فرهنگ یا همبستگی

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = آیا اساسنامهٔ شما (statuts) می‌گوید چه فایده‌ای برای دیگران دارید؟
    .aide = اساسنامه (statuts) متنی است که هنگام ایجاد امضا می‌شود: هدف و تصمیم‌گیرندگان را می‌گوید.
    .oui = گفتن فایدهٔ خود برای دیگران در اساسنامه (statuts)

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = آیا بالاترین دستمزدها در سازمان شما محدود است؟
    .aide = قانون فاصلهٔ میان بالاترین دستمزدها و پایین‌ترین دستمزد را محدود می‌کند.
    .oui = محدود کردن بالاترین دستمزدها، آن‌گونه که قانون می‌گوید

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = آیا سهم‌های سازمان شما در بورس فروخته می‌شود؟
    .oui = داشتن سهم‌هایی که در بورس فروخته می‌شود
    .non = نداشتن سهم‌هایی که در بورس فروخته می‌شود

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = آیا با قراردادی با دولت، افراد در «insertion» (بازگشت به کار) را به کار می‌گیرید؟
    .aide = «insertion» از راه فعالیت اقتصادی به افراد دور از کار کمک می‌کند کار کنند: کارگاه‌ها، شرکت‌ها، انجمن‌های insertion.
    .parmi = داشتن این قرارداد insertion با دولت: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = سازمان شما چند ماه است که وجود دارد؟
    .mesure = وجود داشتن به مدت { $quantite }

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = چند کارمند حقوق‌بگیر دارید؟
    .mesure = به کار گرفتن { $quantite }

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = به چند یورو نیاز دارید؟
    .mesure = در جست‌وجوی { $quantite } بودن

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = آیا بانکی می‌پذیرد که به شما وام بدهد؟
    .aide = اگر درخواست نکرده‌اید، پاسخ دهید «نمی‌دانم».
    .oui = امکان گرفتن وام از بانک
    .non = ممکن نبودن گرفتن وام از بانک

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = آیا هم‌اکنون این فعالیت را بدون ثبت رسمی انجام می‌دهید؟
    .aide = پاسخ شما در همین صفحه می‌ماند. می‌توان برای ثبت آن به شما کمک کرد.
    .oui = انجام فعالیتی که هنوز ثبت نشده است
    .non = انجام فعالیتی که ثبت شده است

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = آیا این یک مغازه برای مردم محله است؟
    .oui = مغازه‌ای برای مردم محله بودن

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = آیا کار شما به سود ساکنان یک محلهٔ اولویت‌دار است؟
    .oui = کار کردن برای ساکنان یک محلهٔ اولویت‌دار

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = آیا کسی را از یک محلهٔ اولویت‌دار استخدام می‌کنید؟
    .oui = استخدام کسی از یک محلهٔ اولویت‌دار

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = اکنون چه کسی شما را همراهی می‌کند؟

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = به چه چیزی نیاز دارید؟
    .aide = هر چه کم دارید انتخاب کنید. آنچه جلوی شما را می‌گیرد اول می‌آید.
    .parmi = نیاز داشتن به این: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = چند سال دارید؟
    .mesure = سن: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = آیا زن هستید، مرد، یا غیر از این‌ها؟
    .parmi = جنسیت: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = بالاترین مدرک تحصیلی شما چیست؟
    .parmi = بالاترین مدرک تحصیلی: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = آیا هنوز به مدرسه می‌روید یا تحصیل می‌کنید؟
    .oui = در مدرسه یا در حال تحصیل بودن
    .non = ترک کردن مدرسه

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = وضعیت کاری شما چیست؟
    .aide = «برای خودم»: برای خود کار می‌کنید، بدون کارفرما.
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = چند ماه است که بیکار هستید؟
    .mesure = بیکار بودن به مدت { $quantite }

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = آیا RSA (حداقل درآمد)، ASS، AAH یا کمک‌هزینهٔ حداقلی دیگری می‌گیرید؟
    .aide = RSA: حداقل درآمد. ASS: کمک‌هزینه پس از پایان بیمهٔ بیکاری. AAH: کمک‌هزینهٔ بزرگسالان دارای معلولیت. ASPA: حداقل درآمد سالمندان. ADA: کمک‌هزینهٔ پناهجویان.
    .parmi = دریافت { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = آیا دارای معلولیت هستید؟
    .oui = دارای معلولیت بودن

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = آیا به عنوان کارگر دارای معلولیت به رسمیت شناخته شده‌اید؟
    .aide = این تأیید (RQTH) را maison du handicap (MDPH، نهاد امور معلولیت) می‌دهد.
    .oui = به رسمیت شناخته شدن به عنوان کارگر دارای معلولیت (RQTH)

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = آیا پناهنده هستید؟
    .oui = پناهنده بودن

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = آیا از کشور دیگری برای زندگی به فرانسه آمده‌اید؟
    .oui = آمدن از کشوری دیگر برای زندگی در فرانسه

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = آیا پدر یا مادر شما پناهنده است؟
    .oui = داشتن پدر یا مادر پناهنده

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = آیا در محلهٔ اولویت‌دار بزرگ شده‌اید؟
    .aide = محلهٔ اولویت‌دار (quartier prioritaire, QPV) محله‌ای است که دولت اول به آن کمک می‌کند. با یک آدرس بررسی کنید.
    .oui = بزرگ شدن در محلهٔ اولویت‌دار

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = آیا بورس تحصیلی می‌گیرید؟
    .oui = دریافت بورس تحصیلی

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = چند فرزند تحت سرپرستی دارید؟
    .mesure = داشتن { $quantite }

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = آیا فرزندان خود را به تنهایی بزرگ می‌کنید؟
    .oui = بزرگ کردن فرزندان به تنهایی

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = به چه زبان‌هایی صحبت می‌کنید؟
    .parmi = به چه زبان‌هایی صحبت می‌کنید؟ { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = آیا service civique (خدمت داوطلبانهٔ جوانان) را به پایان رسانده‌اید؟
    .oui = به پایان رساندن service civique

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = آیا کار داوطلبانه کرده‌اید، یا در service civique بوده‌اید؟
    .parmi = انجام این کار در گذشته: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = آیا ترجیح می‌دهید حضوری بیایید، یا از راه دور؟
    .parmi = آیا ترجیح می‌دهید حضوری بیایید، یا از راه دور؟ { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = آیا ترجیح می‌دهید به تنهایی همراهی شوید، یا در گروه؟
    .parmi = آیا ترجیح می‌دهید به تنهایی همراهی شوید، یا در گروه؟ { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = چه وقت در دسترس هستید؟
    .parmi = چه وقت در دسترس هستید؟ { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = تا چند کیلومتر می‌توانید بروید؟
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = می‌خواهید چگونه با شما تماس بگیرند؟
    .parmi = می‌خواهید چگونه با شما تماس بگیرند؟ { $valeurs }
