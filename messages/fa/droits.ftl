### کمک‌های یافته‌شده.
# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] { $nombre } کمک برای درخواست در آغاز.
   *[other] { $nombre } کمک برای درخواست در آغاز.
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = پاسخ‌های شما هنوز برای گفتن «بله» کافی نیست.

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = این نتیجه تصمیم نیست: کسانی که کمک را می‌دهند تصمیم می‌گیرند.

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = اکنون درخواست کنید

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = این پاسخ ممکن است این‌ها را برای شما باز کند: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = امروز برای شما نیست، و چرا

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = همهٔ موارد دیگر ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = این‌ها را هم می‌توانید درخواست کنید

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = یک پاسخ کم است

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = چند پاسخ کم است، یا کسی نیست که از او درخواست کنید

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = این‌ها هم امروز برای شما نیست

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = درخواست از { $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = خواندن آنچه دربارهٔ آن نوشته شده

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = دانستن همه چیز، و اینکه از کجا می‌دانیم

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = منبع: { $titre }، { $editeur }، { $date }، «{ $lieu }».

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = خود آن‌ها انتخاب می‌کنند: { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = با این تغییر، پاسخ «بله» خواهد بود: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = با این تغییر، پاسخ دیگر «نه» نخواهد بود: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = برای دانستن، پاسخ دهید:

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = برای دانستن، آدرس خود را بررسی کنید.

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = اطلاعات قدیمی است: از آن‌ها بپرسید آیا هنوز درست است.
