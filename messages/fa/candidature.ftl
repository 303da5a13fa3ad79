### نوشتن به یک نهاد.
# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = نوشتن به یک نهاد

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = اول یک نهاد را انتخاب کنید.

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = نوشتن به: { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = دو دقیقه کافی است: نام شما، راهی برای تماس با شما، و پروژهٔ شما در یک جمله.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = شروع

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = به کسی در نوشتن کمک می‌کنم

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = ادامهٔ پیش‌نویس من

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = پاک کردن پیش‌نویس

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = این نهاد در اینجا درخواست نمی‌پذیرد.

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = هیچ چیز فرستاده نمی‌شود. نهادهای دیگر می‌توانند به شما کمک کنند.

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = جست‌وجوی نهادی دیگر

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = شما که کمک می‌کنید، چه کسی هستید؟

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = نام شما همراه درخواست است. درخواست همچنان از آنِ کسی است که به او کمک می‌کنید.

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = سازمان شما

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = نام شما

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = آن شخص موافق است که من به جای او بنویسم

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = نام شما چیست؟

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = نام

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = نام خانوادگی (اختیاری)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = چگونه با شما تماس بگیرند؟

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = تلفن یا ایمیل: یکی کافی است.

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = تلفن

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = ایمیل

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = آنچه ترجیح می‌دهید (اختیاری)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = چه وقت با شما تماس بگیرند (اختیاری)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = پروژهٔ شما چیست؟

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = یک یا دو جمله کافی است. همان‌طور بنویسید که برای کسی تعریف می‌کنید.

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = پروژهٔ شما

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = پیش از فرستادن دوباره بخوانید

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = برای

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = موضوع

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = کمک این صفحه

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = محل پروژه

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = در چه مرحله‌ای است

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = زمینهٔ آن

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = آنچه لازم دارید

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = زبان شما

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = چه وقت با شما تماس بگیرند

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = محلهٔ اولویت‌دار

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = نتیجهٔ بررسی آدرس شما، بدون خود آدرس

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = برداشتن

# écrit par Guichet le 2026-12-01, d’après 296762
edit = تغییر

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = نهاد می‌تواند درخواست مرا به نهاد دیگری بدهد، اگر آن بهتر می‌تواند به من کمک کند

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = خوانده‌ام که با داده‌های من چه می‌شود

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = با داده‌های شما چه می‌شود

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    مسئول داده‌های شما: { $responsable }.
    هدف: برقراری تماس شما با { $structure }.
    مبنا: درخواست شما، که هر زمان می‌توانید آن را پس بگیرید.
    چه کسی دریافت می‌کند: { $structure }، و هیچ‌کس دیگر، مگر آنکه بپذیرید درخواست شما را به نهاد دیگری بدهد.
    چه کسی نگه می‌دارد: Guichet، به صورت رمزگذاری‌شده، از طرف مسئول.
    چه مدت: 90 روز اگر پاسخی نباشد، وگرنه 12 ماه، سپس همه پاک می‌شود.
    اجباری: نام شما، راهی برای تماس با شما، پروژهٔ شما. بدون آن‌ها درخواست فرستاده نمی‌شود.
    می‌توانید درخواست خود را، بدون کمک کسی، با لینک پیگیری بخوانید، اصلاح کنید، پس بگیرید یا پاک کنید.
    همچنین می‌توانید استفاده از آن را محدود یا رد کنید، و یک نسخه از آن بخواهید.
    هیچ تصمیمی را ماشین نمی‌گیرد.
    میزبان سایت ممکن است این داده‌ها را بیرون از اروپا پردازش کند: از مسئول بپرسید.
    برای هر پرسش: { $dpo }.
    برای شکایت: CNIL (نهاد فرانسوی حفاظت از داده‌ها)، cnil.fr/plaintes.

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = سایتی که در آن هستید

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = به سایتی که در آن هستید بنویسید

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = فرستادن

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = ادامه

# écrit par Guichet le 2026-12-01, d’après 467d66
back = بازگشت

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = نگه داشتن پیش‌نویس در این دستگاه

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = پیش‌نویس در این دستگاه نگه داشته شد

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = هنوز چیزی باید اصلاح شود:

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = در حال فرستادن…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = در حال بررسی…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = بررسی می‌کنیم که فرستنده یک انسان است. چند ثانیه.

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = درخواست شما هنوز فرستاده نشده است

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = دیگر به اینترنت وصل نیستید. به محض بازگشت اتصال فرستاده می‌شود، اگر این صفحه باز بماند.

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = این خدمت پاسخ نمی‌دهد. تقصیر شما نیست. کمی صبر کنید، سپس دوباره امتحان کنید.

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = فقط یک بار دریافت می‌شود، حتی اگر چند بار بفرستید.

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = تلاش دوباره

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = درخواست شما پذیرفته نشد

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = درخواست شما ثبت شد

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = شمارهٔ پیگیری: { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = آن را به این نهاد می‌دهیم: { $nom }. اگر پس از 10 روز پاسخی نباشد، به نهاد یادآوری می‌کنیم.

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = لینک پیگیری را نگه دارید: فقط با آن می‌توان درخواست شما را خواند، اصلاح کرد، پس گرفت یا پاک کرد.

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = پیگیری درخواست من

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = فرستادن لینک برای خودم

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = لینک پیگیری درخواست من

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = چاپ

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = نگه داشتن پاسخ‌های من در این دستگاه، برای نوشتن به نهادی دیگر

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = پاسخ‌ها در این دستگاه نگه داشته شد

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = رسید امضاشده
