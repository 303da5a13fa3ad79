### پیش از آنکه همه چیز آماده باشد.
# écrit par Guichet le 2026-12-01, d’après fde955
patience = بارگذاری بیش از حد انتظار طول می‌کشد.

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = این خدمت بارگذاری نشد. تقصیر شما نیست.

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = اتصال خود را بررسی کنید، سپس دوباره امتحان کنید. شهرداری (mairie) هم می‌تواند به شما پاسخ دهد.

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = تلاش دوباره

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = زبان

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = این ترجمه هنوز بازبینی نشده است. اگر شک دارید، متن فرانسوی را بخوانید.

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = خواندن به فرانسوی
