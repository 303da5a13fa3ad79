### چه کمک‌هایی حق شماست؟
# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = چه کمک‌هایی حق شماست؟

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = به چند پرسش پاسخ دهید. هیچ‌کدام اجباری نیست.

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = پاسخ‌های شما در همین صفحه می‌ماند: هیچ چیزی از شما نگه داشته نمی‌شود. ما یک بازدید دیگر برای آن شهر می‌شماریم، بی‌آنکه بدانیم چه کسی است. هر نتیجه دلیل‌ها و منبع آن‌ها را می‌گوید.

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = فهرست کمک‌ها در راه است…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = فهرست کمک‌ها نمی‌رسد.

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = فهرست کمک‌ها خراب است.

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = پرسش { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = دیدن نتیجه‌های من

# écrit par Guichet le 2026-12-01, d’après df5c80
results = نتیجه‌های شما

# écrit par Guichet le 2026-12-01, d’après 660433
more = یک پاسخ دیگر

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = پرسش دیگری نداریم: این همهٔ چیزی است که می‌دانیم.

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = چاپ این نتیجه‌ها
