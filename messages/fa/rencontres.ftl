### چرا کسی در فهرست کسانی است که باید دید.
# écrit par Guichet le 2026-12-01, d’après d39063
fonction = برای مرحله‌ای که در آن هستید مفید است.
    .detail = مفید برای: { $etape }.

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = به یکی از نیازهای شما پاسخ می‌دهد.
    .detail = به نیازهای شما پاسخ می‌دهد: { $besoins }.

# écrit par Guichet le 2026-12-01, d’après 069845
stade = برای پروژه‌ای است که در این مرحله باشد.

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = در هر مرحله‌ای از پروژه باز است.

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = بیشتر برای بعد مفید است.
    .detail = بیشتر برای بعد مفید است: «{ $stade }».

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = شما شرایط کمکی را که آنجا پیشنهاد می‌شود دارید.

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = هیچ شرطی نمی‌شناسیم: بپرسید.

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = شاید کمکی که آنجا پیشنهاد می‌شود حق شما باشد.

# écrit par Guichet le 2026-12-01, d’après cd353e
public = افرادی را که در وضعیت شما هستند می‌پذیرد.

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = ساکنان محله‌های اولویت‌دار را می‌پذیرد.

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = نزدیک شما.
    .detail = در فاصلهٔ { $distance } از شما.

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = دورتر از آنچه می‌خواهید.
    .detail = دورتر از آنچه می‌خواهید: در فاصلهٔ { $distance }.

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = در جایی که شما هستید کار می‌کند.

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = شبکهٔ سراسری: نزدیک‌ترین نهاد را بپرسید.

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = در منطقهٔ شما (région) است: بپرسید آیا شما را می‌پذیرند.

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = در جای دیگری از فرانسه است: بپرسید آیا شما را می‌پذیرند.

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = اول برای افراد دیگری است: از آن‌ها بپرسید.

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = نیاز به تأیید دارد: برای اطمینان بگویید کجا زندگی می‌کنید.

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = همان‌طور که ترجیح می‌دهید انجام می‌شود.

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = همان‌طور که ترجیح می‌دهید شما را همراهی می‌کند، تنها یا در گروه.

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = وقتی آزاد هستید باز است.
    .detail = وقتی آزاد هستید باز است: { $horaires }.

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = می‌توانید با فرزندان خود بیایید.

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = به زبان شما صحبت می‌کند.
    .detail = به زبان شما صحبت می‌کند: { $langues }.

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = رایگان است.

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = در تمام سال می‌پذیرد.
    .detail = ثبت‌نام تا { $date } باز است.

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = ثبت‌نام به‌زودی باز می‌شود.
    .detail = ثبت‌نام بعدی در { $date } باز می‌شود.

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = ثبت‌نام بسته است؛ برای بعد تاریخی نیست.

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = فعلاً هیچ فرد تازه‌ای را نمی‌پذیرد.
    .detail = تا { $date } هیچ فرد تازه‌ای را نمی‌پذیرد.

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = هنوز جا هست.

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = فعلاً دیگر جا نیست.

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = می‌توان همان‌طور که ترجیح می‌دهید با آن تماس گرفت.

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = هم‌اکنون شما را همراهی می‌کند.

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = کمتر از سه ماه پیش بررسی شده است.

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = در یک نوشتهٔ منتشرشدهٔ تازه آمده است.

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = بیش از سه ماه پیش بررسی شده است: پیش از رفتن تلفن کنید.

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = باید بررسی شود: اطلاعات قدیمی است.
