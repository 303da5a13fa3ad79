# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = هذا ينطبق عليكم: { $condition }
# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = هذا لا ينطبق عليكم: { $condition }
# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = يُتحقق منه معهم: { $condition }
# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = ينقص جواب لمعرفة ذلك: { $condition }
# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = يُتحقق منه معهم، إذا كانوا بعيدين عنكم. مكانهم: { $lieu }.
# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = أُغلق هذا البرنامج: لم يعد مقترحا.
# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = انتهى: حسب ما نعرف، لا يُعاد اليوم.
# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = لا يذكر المنشور أي شرط: اسألوهم.
# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = تغير اسم هذا البرنامج: انظروا «{ $nom }».
# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = القرب من هنا: { $lieu }.
# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = السكن هنا: { $lieu }.
# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = أن يكون المشروع هنا: { $lieu }.
# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = السكن أو أن يكون المشروع هنا: { $lieu }.
# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = أن يتابعكم البرنامج المرتبط
# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = أن يرافقكم أحد من قبل
# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = تلقي إعانة للعيش، مثل RSA (دخل أدنى)
# écrit par Guichet le 2026-12-01, d’après 170a89
engage = أن تكونوا قد تطوعتم أو قمتم بـ service civique
# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = تشغيل أشخاص في «insertion»، باتفاق مع الدولة
# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = أن تكونوا قد أجبتم عن: { $question }
# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }، و{ $suite }
# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }، أو { $suite }
# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = عدم الوجود في هذه الحالة: { $condition }
# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = من { $min } إلى { $max }
# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = { $quantite } على الأقل
# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = أكثر من { $quantite }
# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = { $quantite } على الأكثر
# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = أقل من { $quantite }
# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } و{ $suite }
# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [zero] 0 سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $nombre } سنوات
    [many] { $nombre } سنة
   *[other] { $nombre } سنة
}
# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [zero] 0 شهر
    [one] شهر واحد
    [two] شهران
    [few] { $nombre } أشهر
    [many] { $nombre } شهرا
   *[other] { $nombre } شهر
}
# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [zero] 0 يورو
    [one] 1 يورو
    [two] 2 يورو
    [few] { $nombre } يورو
    [many] { $nombre } يورو
   *[other] { $nombre } يورو
}
# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [zero] 0 شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $nombre } أشخاص
    [many] { $nombre } شخصا
   *[other] { $nombre } شخص
}
# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [zero] 0 طفل
    [one] طفل واحد
    [two] طفلان
    [few] { $nombre } أطفال
    [many] { $nombre } طفلا
   *[other] { $nombre } طفل
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = الانتظار حتى { $date }
# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = السكن { $lieux }
# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = السكن في غير هذا المكان: { $lieux }
# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = أن يكون المشروع { $lieux }
# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = أن يكون المشروع في غير هذا المكان: { $lieux }
# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = في البلدة { $codes }
# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = في تجمع البلديات (intercommunalité) { $codes }
# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = في المحافظة (département) { $codes }
# écrit par Guichet le 2026-12-01, d’après 0feefa
region = في الجهة (région) { $codes }
# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = في أقاليم ما وراء البحار
# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = شخص يرافقكم
# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = جائزة
# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = عمل
# écrit par Guichet le 2026-12-01, d’après 84866f
financement = مال: اسألوا عن الشكل والمبلغ
# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = تكوين
# écrit par Guichet le 2026-12-01, d’après 614a8f
information = معلومات ونصائح
# écrit par Guichet le 2026-12-01, d’après 76914c
local = مكان للعمل
# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = نصائح شخص ذي خبرة
# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = تأمين
# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = قرض
# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = منحة
# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = جهات اتصال
# écrit par Guichet le 2026-12-01, d’après 784852
subvention = مال لا يُرد
# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = وسيلة لتجربة نشاطكم
# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi } بمبلغ { $montant }
# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }، حتى { $montant }
# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }، من { $min } إلى { $max }
# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }، { $montant } في المتوسط
# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }، اسألوا عن المبلغ
# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }، لمدة سنة
# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }، المدة: { $duree }
# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = مجاني
# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = بمقابل
# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = مجاني
# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = بمقابل
# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = المدة: { $duree }
# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = طوال السنة.
# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = اسألوا عن التواريخ.
# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = الترشح مفتوح حتى { $date }.
# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = الترشح القادم: من { $debut } إلى { $fin }.
# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = عبر دعوات للترشح: اسألوا عن التواريخ.
# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = انتهت آخر دعوة: اسألوا عن القادمة.
# écrit par Guichet le 2026-12-01, d’après afc858
rythme = الوتيرة: { $rythme }
# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = يُطلب هنا: { $noms }.
# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = أن يُستمع إليكم وتُوجَّهوا
# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = بناء المشروع
# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = تجربة النشاط
# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = إيجاد المال
# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = إيجاد مكان
# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = الاستمرار مع الوقت
# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = إزالة عائق
# écrit par Guichet le 2026-12-01, d’après 064004
egalite = عند التساوي: من الأقرب إلى الأبعد، ثم بقرعة اليوم. لا أحد يدفع ليكون الأول.
# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = يعمل من أجل بلدتكم.
# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = يعمل من أجل تجمع بلدياتكم (intercommunalité).
# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = يعمل من أجل محافظتكم (département).
# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = يعمل من أجل جهتكم (région).
# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = يعمل في كل فرنسا.
