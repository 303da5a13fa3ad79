# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = الكتابة إلى هيئة
# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = اختاروا هيئة أولا.
# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = الكتابة إلى: { $nom }
# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = دقيقتان تكفيان: اسمكم، وطريقة للاتصال بكم، ومشروعكم في جملة.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = البدء
# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = أساعد شخصا على الكتابة
# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = متابعة مسودتي
# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = محو المسودة
# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = هذه الهيئة لا تستقبل طلبات هنا.
# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = لا شيء يُرسل. يمكن لهيئات أخرى أن تساعدكم.
# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = البحث عن هيئة أخرى
# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = من أنتم يا من تساعدون؟
# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = اسمكم يرافق الطلب. ويبقى الطلب طلب الشخص الذي تساعدونه.
# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = هيئتكم
# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = اسمكم
# écrit par Guichet le 2026-12-01, d’après 896c48
accord = الشخص موافق على أن أكتب نيابة عنه
# écrit par Guichet le 2026-12-01, d’après 15f14e
person = ما اسمكم؟
# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = الاسم الشخصي
# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = اسم العائلة (اختياري)
# écrit par Guichet le 2026-12-01, d’après f4f340
contact = كيف يمكن الاتصال بكم؟
# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = هاتف أو بريد إلكتروني: واحد يكفي.
# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = الهاتف
# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = البريد الإلكتروني
# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = ما تفضلونه (اختياري)
# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = متى يمكن الاتصال بكم (اختياري)
# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = ما مشروعكم؟
# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = جملة أو جملتان تكفيان. قولوا الأمور كما تقولونها لشخص أمامكم.
# écrit par Guichet le 2026-12-01, d’après 80b639
resume = مشروعكم
# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = أعيدوا القراءة قبل الإرسال
# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = إلى
# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = بخصوص
# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = المساعدة المذكورة في هذه الصفحة
# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = مكان المشروع
# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = أين وصل
# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = موضوعه
# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = ما تحتاجون إليه
# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = لغتكم
# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = متى يمكن الاتصال بكم
# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = حي ذو أولوية
# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = نتيجة التحقق من عنوانكم، من دون العنوان
# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = إزالة
# écrit par Guichet le 2026-12-01, d’après 296762
edit = تغيير
# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = يمكن للهيئة أن تحيل طلبي إلى هيئة أخرى إذا كانت أقدر على مساعدتي
# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = قرأت ما يحدث لبياناتي
# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = ما يحدث لبياناتكم
# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    المسؤول عن بياناتكم: { $responsable }.
    الغرض: وصلكم بـ { $structure }.
    الأساس: طلبكم، ويمكنكم سحبه في أي وقت.
    من يستقبلها: { $structure }، ولا أحد غيرها، إلا إذا قبلتم أن تحيل طلبكم إلى هيئة أخرى.
    من يحفظها: Guichet، مشفرة، لحساب المسؤول.
    المدة: 90 يوما من دون جواب، و12 شهرا في غير ذلك، ثم يُمحى كل شيء.
    الإلزامي: اسمكم، وطريقة للاتصال بكم، ومشروعكم. من دونها لا يذهب الطلب.
    يمكنكم قراءة طلبكم أو تصحيحه أو سحبه أو محوه، بأنفسكم، بواسطة رابط المتابعة.
    يمكنكم أيضا تقييد استعماله أو رفضه، وطلب نسخة منه.
    لا تتخذ آلة أي قرار.
    يمكن للمستضيف أن يعالج هذه البيانات خارج أوروبا: اسألوا المسؤول.
    لأي سؤال: { $dpo }.
    للشكوى: CNIL (الهيئة الفرنسية لحماية البيانات)، cnil.fr/plaintes.
# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = الموقع الذي أنتم فيه
# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = اكتبوا إلى الموقع الذي أنتم فيه
# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = إرسال
# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = متابعة
# écrit par Guichet le 2026-12-01, d’après 467d66
back = رجوع
# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = حفظ مسودة في هذا الجهاز
# écrit par Guichet le 2026-12-01, d’après ebb528
keep = المسودة محفوظة في هذا الجهاز
# écrit par Guichet le 2026-12-01, d’après 203abf
faults = بقي شيء يحتاج إلى تصحيح:
# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = جار الإرسال…
# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = جار التحقق…
# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = نتحقق من أن المرسل إنسان. بضع ثوان.
# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = لم يذهب طلبكم بعدُ
# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = لم تعودوا متصلين بالإنترنت. سيذهب الطلب فور عودة الاتصال، إذا بقيت هذه الصفحة مفتوحة.
# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = الخدمة لا تجيب. ليس الخطأ منكم. انتظروا لحظة ثم أعيدوا المحاولة.
# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = لن يصل إلا مرة واحدة، حتى إذا أرسلتموه أكثر من مرة.
# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = إعادة المحاولة
# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = لم يُقبل طلبكم
# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = تم تسجيل طلبكم
# écrit par Guichet le 2026-12-01, d’après fe1879
reference = المرجع: { $reference }
# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = نسلمه إلى: { $nom }. من دون جواب بعد 10 أيام، نذكّر الهيئة.
# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = احتفظوا برابط المتابعة: به وحده يمكن قراءة طلبكم أو تصحيحه أو سحبه أو محوه.
# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = متابعة طلبي
# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = أرسلوا إليّ الرابط
# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = رابط متابعة طلبي
# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = طباعة
# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = حفظ إجاباتي في هذا الجهاز، للكتابة إلى هيئة أخرى
# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = الإجابات محفوظة في هذا الجهاز
# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = الوصل الموقّع
