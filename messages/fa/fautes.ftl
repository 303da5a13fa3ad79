### چه چیزی در فرم درست نیست، و چگونه اصلاح شود.
# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = این قسمت اجباری است.

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = این قسمت وجود ندارد: املای آن را بررسی کنید. موارد ممکن: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = باید true یا false باشد.

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = باید یک عدد کامل (بدون اعشار) باشد.

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = باید متنی به شکل خواسته‌شده باشد.

# écrit par Guichet le 2026-12-01, d’après 636476
liste = باید فهرستی از متن‌ها باشد.

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = باید یک شیء میان آکولاد باشد.

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = باید شیئی حداکثر { $nombre } کیبی‌بایتی باشد.

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = باید از { $min } تا { $max } نویسه باشد.

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = این مقدار وجود ندارد. موارد ممکن: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = این شناسه اینجا وجود ندارد.

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = یک تلفن یا آدرس ایمیل بدهید: یکی کافی است.

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = یک آدرس ایمیل بدهید، یا راه دیگری برای تماس انتخاب کنید.

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = یک شمارهٔ تلفن بدهید، یا راه دیگری برای تماس انتخاب کنید.

# écrit par Guichet le 2026-12-01, d’après 592036
accord = آن شخص باید موافق باشد که شما به جای او بنویسید.

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = باید بخوانید که با داده‌ها چه می‌شود، سپس آن را اعلام کنید.

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = در این شماره چیزی جز رقم هست. نمونه: ‎06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = تعداد رقم‌های این شماره درست نیست: 10 رقم در فرانسه، مانند ‎06 12 34 56 78، یا با پیش‌شمارهٔ کشور، مانند ‎+212 6 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = هیچ کشوری این پیش‌شماره را ندارد. پیش‌شمارهٔ فرانسه ‎+33 است.

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = این یک شمارهٔ ویژه است: شماره‌ای بدهید که بتوان با شما تماس گرفت.

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = در آدرس باید فقط یک @ باشد، مانند awa@exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = آنچه پیش از @ است بررسی کنید: نشانه‌ای آنجا جای خود نیست.

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = آنچه پس از @ است بررسی کنید: باید نام یک سایت باشد، مانند exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = این آدرس بیش از حد بلند است.
