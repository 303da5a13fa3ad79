### بررسی یک آدرس: پاسخ.
# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = بله، این آدرس در محلهٔ اولویت‌دار است.

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = بله، این مکان در محلهٔ اولویت‌دار است.

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = بله، شما در محلهٔ اولویت‌دار هستید.

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = نه، این آدرس در محلهٔ اولویت‌دار نیست.

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = نه، این مکان در محلهٔ اولویت‌دار نیست.

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = نه، شما در محلهٔ اولویت‌دار نیستید.

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = نیاز به تأیید دارد: مرز یک محلهٔ اولویت‌دار بسیار نزدیک است.

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = نیاز به تأیید دارد: شمارهٔ خانه در خیابان کم است.

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = نیاز به تأیید دارد: آدرس دقیق‌تری لازم است.

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = نیاز به تأیید دارد: مکان شما به اندازهٔ کافی دقیق نیست.

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = برای این مکان نمی‌توانیم پاسخ دهیم.

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = مکان شما، با خطای تا { $precision }

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = این محلهٔ «{ $nom }» است.

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = مرز آن در فاصلهٔ { $distance } است.

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = نزدیک‌ترین محله، «{ $nom }»، در فاصلهٔ { $distance } است.

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = در فاصلهٔ کمتر از 10 کیلومتر هیچ محلهٔ اولویت‌داری نیست.

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = فاصلهٔ آن تا یک محلهٔ اولویت‌دار کمتر از 300 متر است.

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = فاصلهٔ آن تا یک محلهٔ اولویت‌دار شاید کمتر از 300 متر است.

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = فاصلهٔ آن تا یک محلهٔ اولویت‌دار کمتر از 500 متر است.

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = فاصلهٔ آن تا یک محلهٔ اولویت‌دار شاید کمتر از 500 متر است.

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = بعضی کمک‌ها کسانی را هم می‌پذیرند که خیلی نزدیک زندگی می‌کنند.

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = مرز محلهٔ «{ $nom }» در فاصلهٔ { $distance } است.

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = اینجا دقت ما تا { $precision } است: برای گفتن بله یا نه کافی نیست.

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = نزدیک‌ترین محله «{ $nom }» است.

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = ممکن است فقط بخشی از یک خیابان در محلهٔ اولویت‌دار باشد.

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = این نام جای گسترده‌ای را نشان می‌دهد.

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = این نام تمام یک شهر یا روستا را نشان می‌دهد.

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = دستگاه شما مکان شما را با خطای تا { $precision } نشان می‌دهد.

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = این مکان بیرون از سرزمینی است که می‌شناسیم.

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = فهرست محله‌های معتبر در این مکان را نداریم.

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = فهرست محله‌های ما در این مکان کامل نیست.

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = مرزهای محله‌های این ناحیه موجود نیست.

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = حالا چه کنید؟

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = هنگام درخواست کمک این را بگویید: بعضی کمک‌ها ویژهٔ این محله‌هاست.

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = پروژه‌ای دارید؟ CitésLab خدمتی رایگان است که به آغاز فعالیت در این محله‌ها کمک می‌کند.

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = کمک‌هایی که برای همه باز است برای شما هم هست: به فرانسوی «droit commun» (قانون عمومی).

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = شهرداری (mairie) می‌تواند این نتیجه را تأیید کند.

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = نوشتن شماره

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = نوشتن یک آدرس

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = دیدن مرزها در سایت دولت فرانسه، sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = این نتیجه یک برگهٔ رسمی نیست.

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = منبع: { $source }.

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = تاریخ انتشار: { $date }.

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = بررسی در { $date }، با محله‌های { $generation }.

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = داده‌های نمایشی: این مکان‌ها وجود ندارند.

# écrit par Guichet le 2026-12-01, d’après 78352d
details = جزئیات محاسبه

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = آدرس

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = محله

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = شهر یا روستا

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = نسخهٔ فهرست

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = فاصله تا مرز

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = دقت

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = در فاصلهٔ کمتر از { $distance }

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = مجوز استفاده

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = بله

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = نه

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = نیاز به تأیید دارد

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = نقشه: این مکان در محلهٔ «{ $nom }» است، در فاصلهٔ { $distance } از مرز آن.

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = نقشه: این مکان بیرون از محلهٔ «{ $nom }» است، در فاصلهٔ { $distance } از مرز آن.

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = نقشه: این مکان در فاصلهٔ { $distance } از مرز محلهٔ «{ $nom }» است.

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = نقطه: مکان و دقت آن. خط‌های مایل: محله. خط نازک: 300 متر پیرامون آن.

# écrit par Guichet le 2026-12-01, d’après 275836
north = ش

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = چاپ این نتیجه

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = دستگاه شما مکان شما را نداد.

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = در مرورگر اجازهٔ مکان‌یابی بدهید، یا آدرس خود را بنویسید.

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = دستگاه شما مکان شما را پیدا نمی‌کند.

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = این صفحه نمی‌تواند مکان شما را پیدا کند.

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = آدرس خود را بنویسید.

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = یافتن مکان شما برای دستگاه بیش از حد طول می‌کشد.

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = نزدیک پنجره دوباره امتحان کنید، یا آدرس خود را بنویسید.
