# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = نعم، هذا العنوان في حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = نعم، هذا المكان في حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = نعم، أنتم في حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = لا، هذا العنوان ليس في حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = لا، هذا المكان ليس في حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = لا، لستم في حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = يحتاج إلى تأكيد: حدود حي ذي أولوية قريبة جدا.
# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = يحتاج إلى تأكيد: رقم البيت في الشارع ناقص.
# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = يحتاج إلى تأكيد: يلزم عنوان أدق.
# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = يحتاج إلى تأكيد: مكانكم غير محدد بدقة كافية.
# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = لا يمكننا أن نجيب بخصوص هذا المكان.
# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = مكانكم، بفارق { $precision }
# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = هو حي «{ $nom }».
# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = حدوده على بعد { $distance }.
# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = أقرب حي، «{ $nom }»، على بعد { $distance }.
# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = لا يوجد أي حي ذي أولوية على بعد أقل من 10 كم.
# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = يقع على بعد أقل من 300 م من حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = ربما يقع على بعد أقل من 300 م من حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = يقع على بعد أقل من 500 م من حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = ربما يقع على بعد أقل من 500 م من حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = بعض المساعدات تقبل أيضًا من يسكن قريبًا جدًا.
# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = حدود حي «{ $nom }» على بعد { $distance }.
# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = هنا نحن دقيقون في حدود { $precision }: هذا لا يكفي لقول نعم أو لا.
# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = أقرب حي هو «{ $nom }».
# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = قد يكون جزء من الشارع فقط في حي ذي أولوية.
# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = هذا الاسم يدل على مكان واسع.
# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = هذا الاسم يدل على بلدة كاملة.
# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = جهازكم يحدد مكانكم بفارق { $precision }.
# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = هذا المكان خارج المنطقة التي نعرفها.
# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = ليست لدينا قائمة الأحياء المعمول بها في هذا المكان.
# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = قائمتنا للأحياء غير كاملة في هذا المكان.
# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = حدود أحياء هذه المنطقة ناقصة.
# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = والآن؟
# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = قولوا ذلك عندما تطلبون مساعدة: بعض المساعدات مخصصة لهذه الأحياء.
# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = عندكم مشروع؟ CitésLab خدمة مجانية تساعد على بدء نشاط في هذه الأحياء.
# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = تبقى لكم المساعدات المفتوحة للجميع: تسمى بالفرنسية «droit commun».
# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = يمكن للبلدية (mairie) أن تؤكد هذه النتيجة.
# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = تحديد الرقم
# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = كتابة عنوان
# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = رؤية الحدود في موقع الدولة الفرنسية، sig.ville.gouv.fr
# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = هذه النتيجة ليست ورقة رسمية.
# écrit par Guichet le 2026-12-01, d’après 75ae73
source = المصدر: { $source }.
# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = تاريخ النشر: { $date }.
# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = تم التحقق يوم { $date }، وفق أحياء { $generation }.
# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = بيانات للعرض فقط: هذه الأماكن غير موجودة.
# écrit par Guichet le 2026-12-01, d’après 78352d
details = تفاصيل الحساب
# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = العنوان
# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = الحي
# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = البلدة
# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = إصدار القائمة
# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = المسافة إلى الحدود
# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = الدقة
# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = على بعد أقل من { $distance }
# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = الرخصة
# écrit par Guichet le 2026-12-01, d’après f76e42
yes = نعم
# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = لا
# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = يحتاج إلى تأكيد
# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = خريطة: المكان داخل حي «{ $nom }»، على بعد { $distance } من حدوده.
# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = خريطة: المكان خارج حي «{ $nom }»، على بعد { $distance } من حدوده.
# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = خريطة: المكان على بعد { $distance } من حدود حي «{ $nom }».
# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = النقطة: المكان ودقته. الخطوط المائلة: الحي. الخط الرفيع: 300 م حوله.
# écrit par Guichet le 2026-12-01, d’après 275836
north = ش
# écrit par Guichet le 2026-12-01, d’après 839456
print_label = طباعة هذه النتيجة
# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = لم يعط جهازكم مكانكم.
# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = اسمحوا بتحديد المكان في المتصفح، أو اكتبوا عنوانكم.
# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = جهازكم لا يجد مكانكم.
# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = لا تسمح هذه الصفحة بتحديد مكانكم.
# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = اكتبوا عنوانكم.
# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = يستغرق جهازكم وقتا طويلا لإيجاد مكانكم.
# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = أعيدوا المحاولة قرب نافذة، أو اكتبوا عنوانكم.
