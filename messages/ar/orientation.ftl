# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = من أول اتصال إلى ما بعد بدء نشاطكم. لكل منهم سبب لوجوده هنا.
# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = في أول القائمة: { $nom }.
# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = قولوا في أي بلدة أنتم لتروا من هو قريب منكم.
# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = جهات الاتصال القريبة منكم في الطريق…
# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = جهات الاتصال القريبة منكم لا تصل. ليس الخطأ منكم. هذه هي الجهات التي تجيب في كل فرنسا.
# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = بيانات للعرض فقط: أماكن المساعدة هذه غير موجودة.
# écrit par Guichet le 2026-12-01, d’après 85651f
everything = لماذا، وماذا تطلبون
# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = مجاني
# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = بمقابل
# écrit par Guichet le 2026-12-01, d’après 506516
langues = اللغات المستعملة: { $langues }
# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = يمكنكم أن تطلبوا هناك: { $nom }.
# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = ربما يمكنكم أن تطلبوا هناك: { $nom }.
# écrit par Guichet le 2026-12-01, d’après 4d2891
source = المصدر: { $titre }. تم التحقق في { $date }.
# écrit par Guichet le 2026-12-01, d’après deea19
check = تم التحقق: { $date }. المصدر: { $titre }.
# écrit par Guichet le 2026-12-01, d’après 90ee94
published = تاريخ النشر: { $date }. المصدر: { $titre }.
# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = هذه المعلومة ليست حديثة: اتصلوا قبل أن تذهبوا.
# écrit par Guichet le 2026-12-01, d’après ee30d8
call = الاتصال بالرقم ‎{ $numero }‎
# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = كتابة بريد إلكتروني
# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = الذهاب إلى موقعهم
# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = الكتابة إليهم
# écrit par Guichet le 2026-12-01, d’après 9ff129
map = مخطط: { $nombre } من جهات القائمة، موضوعة بعضها بالنسبة إلى بعض.
# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = في المكان نفسه تقريبا: { $numeros }.
# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = الأرقام هي أرقام القائمة. النقطة السوداء: وسط بلدتكم. الشمال في الأعلى.
# écrit par Guichet le 2026-12-01, d’après 57745b
le = قائمة يوم { $date }.
# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = إرسال هذه القائمة
# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = نسخ هذه القائمة
# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = تم نسخ القائمة: ألصقوها في رسالة.
# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = تعذر نسخ القائمة: اطبعوها.
