# écrit par Guichet le 2026-12-01, d’après fde955
patience = يستغرق التحميل وقتا أطول من المتوقع.
# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = تعذر تحميل هذه الخدمة. ليس الخطأ منكم.
# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = تحققوا من الاتصال بالإنترنت ثم أعيدوا المحاولة. يمكن للبلدية (mairie) أيضا أن تجيبكم.
# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = إعادة المحاولة
# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = اللغة
# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = لم يراجع هذه الترجمة بعدُ شخص لغته الأم العربية. عند الشك، اقرؤوا النص الفرنسي.
# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = القراءة بالفرنسية
