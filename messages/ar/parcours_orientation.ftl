# écrit par Guichet le 2026-12-01, d’après 003113
title = من يمكنه مساعدتكم على بدء مشروعكم؟
# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = أجيبوا عن ثلاثة أسئلة. لا سؤال إلزامي.
# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = تبقى إجاباتكم في هذه الصفحة: لا نحفظ شيئا عنكم. نعدّ زيارة أخرى في البلدة، من دون أن نعرف من. لا أحد يدفع ليكون الأول.
# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = جهات الاتصال في الطريق…
# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = قائمة جهات الاتصال لا تصل.
# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = قائمة جهات الاتصال تالفة.
# écrit par Guichet le 2026-12-01, d’après 727081
rank = السؤال { $rang } من 3
# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = رؤية القائمة
# écrit par Guichet le 2026-12-01, d’après b26c15
results = من تقابلون، وبأي ترتيب
# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = إجابة أخرى تغير ترتيب القائمة
# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = قلتم كل شيء: لن تتغير القائمة بعد الآن.
# écrit par Guichet le 2026-12-01, d’après c94394
print_label = طباعة هذه القائمة
