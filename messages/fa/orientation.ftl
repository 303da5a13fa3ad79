### فهرست کسانی که باید دید.
# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = از نخستین تماس تا ادامهٔ فعالیت شما. هر کدام به دلیلی اینجاست.

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = در بالای فهرست: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = بگویید در کدام شهر یا روستا هستید تا ببینید چه کسانی نزدیک شما هستند.

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = نهادهای نزدیک شما در حال بارگذاری است…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = فهرست نهادهای نزدیک شما نمی‌رسد. تقصیر شما نیست. نهادهای زیر در همه جای فرانسه پاسخ می‌دهند.

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = داده‌های نمایشی: این مکان‌های کمک وجود ندارند.

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = چرا، و چه درخواست کنید

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = رایگان

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = با هزینه

# écrit par Guichet le 2026-12-01, d’après 506516
langues = زبان‌ها: { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = می‌توانید آنجا این را درخواست کنید: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = شاید بتوانید آنجا این را درخواست کنید: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = منبع: { $titre }. بررسی در { $date }.

# écrit par Guichet le 2026-12-01, d’après deea19
check = تاریخ بررسی: { $date }. منبع: { $titre }.

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = تاریخ انتشار: { $date }. منبع: { $titre }.

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = این اطلاعات تازه نیست: پیش از رفتن تلفن کنید.

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = تلفن به ‎{ $numero }

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = نوشتن ایمیل

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = رفتن به سایت آن

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = نوشتن به آن

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = نقشه: { $nombre } مورد از فهرست، جای هر کدام نسبت به دیگران.

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = در یک جا یا تقریباً یک جا: { $numeros }.

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = شماره‌ها همان شماره‌های فهرست است. نقطهٔ سیاه: مرکز شهر یا روستای شما. شمال در بالاست.

# écrit par Guichet le 2026-12-01, d’après 57745b
le = فهرست روز { $date }.

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = فرستادن این فهرست

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = کپی این فهرست

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = فهرست کپی شد: آن را در یک پیام بچسبانید.

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = کپی فهرست ممکن نشد: آن را چاپ کنید.
