### چرا یک کمک باز است یا نه، چه می‌دهد، و چگونه درخواست می‌شود.
# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = این دربارهٔ شما درست است: { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = این دربارهٔ شما درست نیست: { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = باید با آن‌ها بررسی شود: { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = برای دانستن این، یک پاسخ کم است: { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = اگر از شما دورند، باید با آن‌ها بررسی شود. آن‌ها اینجا هستند: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = این برنامه بسته شده است: دیگر پیشنهاد نمی‌شود.

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = تمام شده است: تا جایی که می‌دانیم، امروز تکرار نمی‌شود.

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = متن منتشرشده هیچ شرطی نمی‌گوید: از آن‌ها بپرسید.

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = نام این برنامه تغییر کرده است: «{ $nom }» را ببینید.

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = نزدیک بودن به اینجا: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = زندگی در اینجا: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = داشتن پروژه در اینجا: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = زندگی یا داشتن پروژه در اینجا: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = همراهی شدن از پیش در برنامهٔ مربوط

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = همراهی شدن از پیش

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = دریافت کمک‌هزینه‌ای برای زندگی، مانند RSA (حداقل درآمد)

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = داشتن سابقهٔ کار داوطلبانه یا service civique

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = به کار گرفتن افراد در «insertion» (بازگشت به کار)، با قراردادی با دولت

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = پاسخ دادن به این: { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }، و { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }، یا { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = نبودن در این وضعیت: { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = از { $min } تا { $max }

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = دست‌کم { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = بیش از { $quantite }

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = حداکثر { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = کمتر از { $quantite }

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } و { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } سال
   *[other] { $nombre } سال
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } ماه
   *[other] { $nombre } ماه
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } یورو
   *[other] { $nombre } یورو
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } نفر
   *[other] { $nombre } نفر
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] { $nombre } فرزند تحت سرپرستی
   *[other] { $nombre } فرزند تحت سرپرستی
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = صبر کردن تا { $date }

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = زندگی { $lieux }

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = زندگی در جایی دیگر، نه { $lieux }

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = داشتن پروژه { $lieux }

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = داشتن پروژه در جایی دیگر، نه { $lieux }

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = در شهر یا روستای { $codes }

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = در گروه شهرهای (intercommunalité) { $codes }

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = در استان (département) { $codes }

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = در منطقهٔ (région) { $codes }

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = در سرزمین‌های فرادریایی فرانسه

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = کسی برای همراهی شما

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = یک جایزه

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = یک کار

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = پول: شکل و مبلغ آن را بپرسید

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = یک دورهٔ آموزشی

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = اطلاعات و راهنمایی

# écrit par Guichet le 2026-12-01, d’après 76914c
local = مکانی برای کار

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = راهنمایی فردی باتجربه

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = یک بیمه

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = یک وام

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = یک مبلغ تشویقی

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = آشنایی با افراد

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = پولی که پس داده نمی‌شود

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = امکان آزمایش فعالیت شما

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi } به مبلغ { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }، تا { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }، از { $min } تا { $max }

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }، به طور میانگین { $montant }

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }، مبلغ را بپرسید

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }، به مدت یک سال

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }، به مدت { $duree }

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = رایگان

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = با هزینه

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = رایگان است

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = هزینه دارد

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = مدت: { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = در تمام سال.

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = تاریخ‌ها را بپرسید.

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = فراخوان تا { $date } باز است.

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = فراخوان بعدی: از { $debut } تا { $fin }.

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = از راه فراخوان: تاریخ‌ها را بپرسید.

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = آخرین فراخوان تمام شده است: دربارهٔ بعدی بپرسید.

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = آهنگ برگزاری: { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = اینجا درخواست کنید: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = شنیده شدن و راهنمایی

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = ساختن پروژه

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = آزمایش فعالیت

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = پیدا کردن پول

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = پیدا کردن مکان

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = دوام آوردن در طول زمان

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = برداشتن یک مانع

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = در حالت برابر: از نزدیک‌ترین به دورترین، سپس با قرعه‌کشی روز. هیچ‌کس برای جلوتر بودن پول نمی‌دهد.

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = برای شهر یا روستای شما کار می‌کند.

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = برای گروه شهرهای شما (intercommunalité) کار می‌کند.

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = برای استان شما (département) کار می‌کند.

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = برای منطقهٔ شما (région) کار می‌کند.

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = در تمام فرانسه کار می‌کند.
