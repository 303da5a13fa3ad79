### بررسی یک آدرس: پیش از پاسخ.
# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = آیا آدرس شما در محلهٔ اولویت‌دار است؟

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = شمارهٔ خانه، خیابان و شهر یا روستا را بنویسید.

# écrit par Guichet le 2026-12-01, d’après 11e201
note = آنچه می‌نویسید برای { $service } فرستاده می‌شود که آدرس‌ها را پیشنهاد می‌کند. Guichet آن را دریافت نمی‌کند. ما یک بررسی دیگر برای آن شهر می‌شماریم، بی‌آنکه بدانیم چه کسی است.

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = بررسی آدرس من

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = یافتن مکان من

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = تلاش دوباره

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = آدرس‌های پیشنهادی

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = پس از نوشتن سه نویسه، آدرس‌ها پیشنهاد می‌شوند. با پیکان‌های بالا و پایین میان آن‌ها بروید. با کلید Enter انتخاب کنید.

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] { $nombre } آدرس پیشنهاد شد.
   *[other] { $nombre } آدرس پیشنهاد شد.
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = تمام خیابان

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = محل نام‌دار

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = تمام شهر یا روستا

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = دست‌کم سه نویسه بنویسید.

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = آدرس خود را از فهرست انتخاب کنید.

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = هیچ آدرسی پیدا نشد.

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = خدمت یافتن آدرس این متن را نمی‌فهمد.

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = املای آن را بررسی کنید. شهر یا کد پستی را اضافه کنید. بدون شماره هم امتحان کنید.

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = در حال جست‌وجوی آدرس‌ها…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = در حال بررسی…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = در حال یافتن مکان شما…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = تقصیر شما نیست.

# écrit par Guichet le 2026-12-01, d’après c59905
offline = دستگاه شما به اینترنت وصل نیست.

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = اتصال را بررسی کنید، سپس دوباره امتحان کنید. متن شما نگه داشته شده است.

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = خدمت یافتن آدرس پاسخ نمی‌دهد.

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = کمی بعد دوباره امتحان کنید، یا از «یافتن مکان من» استفاده کنید. متن شما نگه داشته شده است.

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = خدمت یافتن آدرس درخواست‌های بیش از حد دریافت می‌کند.

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = { $nombre } ثانیهٔ دیگر برای شما دوباره تلاش می‌کنیم. متن شما نگه داشته شده است.

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = مرزهای محله‌ها بارگذاری نشد.

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = اتصال را بررسی کنید، سپس دوباره امتحان کنید. شهرداری (mairie) هم می‌تواند پاسخ دهد.

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = مرزهای دریافت‌شده خراب است: از آن‌ها استفاده نکردیم.

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = دوباره امتحان کنید. اگر ادامه داشت، شهرداری (mairie) می‌تواند پاسخ دهد.
