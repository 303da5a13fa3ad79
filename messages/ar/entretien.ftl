# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = البدء
# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = إعادة المحاولة
# écrit par Guichet le 2026-12-01, d’après 467d66
back = رجوع
# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = إجاباتكم ({ $nombre })
# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = العنوان الذي تحققتم منه
# écrit par Guichet le 2026-12-01, d’après 296762
edit = تغيير
# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = محو الكل
# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = ليس الخطأ منكم.
# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = انتظروا لحظة ثم أعيدوا المحاولة.
# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = لم تعودوا متصلين بالإنترنت. أعيدوا المحاولة بعد عودة الاتصال.
# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = أعيدوا المحاولة. إذا استمر ذلك، أخبروا الموقع الذي أنتم فيه.
# écrit par Guichet le 2026-12-01, d’après e1db5e
site = الذهاب إلى { $site }
# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = تحققتم من عنوان: هو في حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = تحققتم من عنوان: ليس في حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = تحققتم من عنوان: ما زال يحتاج إلى تأكيد.
# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = ما هذا العنوان بالنسبة إليكم؟
# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = بعض المساعدات تنظر إلى مكان سكنكم. وبعضها ينظر إلى مكان مشروعكم.
# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = مسكني
# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = مكان مشروعي
# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = الاثنان معا
# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = لا هذا ولا ذاك
# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = نعم
# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = لا
# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = لا شيء من هذا
# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = متابعة
# écrit par Guichet le 2026-12-01, d’après d44335
choose = اختاروا إجابة، أو «لا أعرف».
# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = البحث عن البلدة
# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = البلدة التي أسكن فيها
# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = اختاروا بلدتكم.
# écrit par Guichet le 2026-12-01, d’après 1acf79
several = يمكنكم اختيار أكثر من إجابة.
# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = لا أعرف
# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = أفضل ألا أجيب
# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = اكتبوا عددا صحيحا.
# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = اكتبوا رقم المحافظة الفرنسية (département)، مثلا 93 أو 2A.
# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = اكتبوا اسمها أو رمزها البريدي. يُرسل إلى { $service } الذي يقترح البلدات.
# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = هذا ليس عددا صحيحا ممكنا. اكتبوا مثلا 24.
# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = لا توجد محافظة (département) بهذا الرقم. اكتبوا مثلا 93 أو 2A أو 974.
# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = اكتبوا ثلاثة أحرف على الأقل من اسم البلدة.
# écrit par Guichet le 2026-12-01, d’après f33274
search = جار البحث عن البلدات…
# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = لم يُعثر على أي بلدة. تحققوا من الإملاء، أو جربوا الرمز البريدي.
# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = خدمة البلدات لا تجيب. أعيدوا المحاولة، أو تجاوزوا هذا السؤال.
# écrit par Guichet le 2026-12-01, d’après 5db425
offline = لم تعودوا متصلين بالإنترنت. أعيدوا المحاولة، أو تجاوزوا هذا السؤال.
