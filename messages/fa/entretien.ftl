### پیرامون یک پرسش.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = شروع

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = تلاش دوباره

# écrit par Guichet le 2026-12-01, d’après 467d66
back = بازگشت

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = پاسخ‌های شما ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = آدرس بررسی‌شده

# écrit par Guichet le 2026-12-01, d’après 296762
edit = تغییر

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = پاک کردن همه

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = تقصیر شما نیست.

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = کمی صبر کنید، سپس دوباره امتحان کنید.

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = دیگر به اینترنت وصل نیستید. پس از اتصال دوباره امتحان کنید.

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = دوباره امتحان کنید. اگر ادامه داشت، به سایتی که در آن هستید خبر دهید.

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = رفتن به { $site }

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = آدرسی را بررسی کردید: در محلهٔ اولویت‌دار است.

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = آدرسی را بررسی کردید: در محلهٔ اولویت‌دار نیست.

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = آدرسی را بررسی کردید: هنوز نیاز به تأیید دارد.

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = این آدرس برای شما چیست؟

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = بعضی کمک‌ها به محل زندگی شما نگاه می‌کنند. بعضی دیگر به محل پروژهٔ شما.

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = خانهٔ من

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = محل پروژهٔ من

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = هر دو

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = هیچ‌کدام

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = بله

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = نه

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = هیچ‌کدام از این‌ها

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = ادامه

# écrit par Guichet le 2026-12-01, d’après d44335
choose = یک پاسخ انتخاب کنید، یا «نمی‌دانم».

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = جست‌وجوی شهر یا روستا

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = شهر یا روستایی که در آن زندگی می‌کنم

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = شهر یا روستای خود را انتخاب کنید.

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = می‌توانید چند مورد را انتخاب کنید.

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = نمی‌دانم

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = ترجیح می‌دهم پاسخ ندهم

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = یک عدد کامل (بدون اعشار) بنویسید.

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = شمارهٔ استان (département) را بنویسید، مثلاً 93 یا 2A.

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = نام یا کد پستی آن را بنویسید. این برای { $service } فرستاده می‌شود که شهرها و روستاها را پیشنهاد می‌کند.

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = این عدد کامل و ممکنی نیست. مثلاً بنویسید 24.

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = هیچ استانی (département) این شماره را ندارد. مثلاً بنویسید 93، 2A یا 974.

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = دست‌کم سه حرف از نام شهر یا روستا را بنویسید.

# écrit par Guichet le 2026-12-01, d’après f33274
search = در حال جست‌وجوی شهرها و روستاها…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = هیچ شهر یا روستایی پیدا نشد. املای آن را بررسی کنید، یا کد پستی را امتحان کنید.

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = خدمت یافتن شهرها پاسخ نمی‌دهد. دوباره امتحان کنید، یا از این پرسش بگذرید.

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = دیگر به اینترنت وصل نیستید. دوباره امتحان کنید، یا از این پرسش بگذرید.
