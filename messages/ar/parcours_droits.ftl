# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = ما المساعدات التي يحق لكم طلبها؟
# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = أجيبوا عن بعض الأسئلة. لا سؤال إلزامي.
# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = تبقى إجاباتكم في هذه الصفحة: لا نحفظ شيئا عنكم. نعدّ زيارة أخرى في البلدة، من دون أن نعرف من. كل نتيجة تعطي أسبابها ومصدرها.
# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = قائمة المساعدات في الطريق…
# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = قائمة المساعدات لا تصل.
# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = قائمة المساعدات تالفة.
# écrit par Guichet le 2026-12-01, d’après e5d054
rank = السؤال { $rang }
# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = رؤية نتائجي
# écrit par Guichet le 2026-12-01, d’après df5c80
results = نتائجكم
# écrit par Guichet le 2026-12-01, d’après 660433
more = إجابة أخرى
# écrit par Guichet le 2026-12-01, d’après e08710
no_more = لم يبق لدينا أي سؤال: هذا كل ما نعرفه.
# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = طباعة هذه النتائج
