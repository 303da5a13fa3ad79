### چه کسی می‌تواند به شما کمک کند؟
# écrit par Guichet le 2026-12-01, d’après 003113
title = چه کسی می‌تواند در راه‌اندازی پروژه به شما کمک کند؟

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = به سه پرسش پاسخ دهید. هیچ‌کدام اجباری نیست.

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = پاسخ‌های شما در همین صفحه می‌ماند: هیچ چیزی از شما نگه داشته نمی‌شود. ما یک بازدید دیگر برای آن شهر می‌شماریم، بی‌آنکه بدانیم چه کسی است. هیچ‌کس برای بالا بودن در فهرست پول نمی‌دهد.

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = فهرست نهادها در راه است…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = فهرست نهادها نمی‌رسد.

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = فهرست نهادها خراب است.

# écrit par Guichet le 2026-12-01, d’après 727081
rank = پرسش { $rang } از 3

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = دیدن فهرست

# écrit par Guichet le 2026-12-01, d’après b26c15
results = با چه کسانی، و به چه ترتیب دیدار کنید

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = یک پاسخ دیگر ترتیب فهرست را تغییر می‌دهد

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = همه چیز را گفتید: فهرست دیگر تغییر نمی‌کند.

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = چاپ این فهرست
