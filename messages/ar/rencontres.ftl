# écrit par Guichet le 2026-12-01, d’après d39063
fonction = يفيد في المرحلة التي أنتم فيها.
    .detail = يفيد في هذه المرحلة: { $etape }.
# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = يلبي إحدى حاجاتكم.
    .detail = يلبي حاجاتكم: { $besoins }.
# écrit par Guichet le 2026-12-01, d’après 069845
stade = معد لمشروع وصل إلى هذه المرحلة.
# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = مفتوح مهما كان تقدم المشروع.
# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = يفيد خاصة فيما بعد.
    .detail = يفيد خاصة فيما بعد: «{ $stade }».
# écrit par Guichet le 2026-12-01, d’après c2145e
droit = تستوفون شروط مساعدة تُقدم هناك.
# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = لا شرط معروف: اسألوا.
# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = ربما يحق لكم الحصول على مساعدة تُقدم هناك.
# écrit par Guichet le 2026-12-01, d’après cd353e
public = يستقبل أشخاصا في مثل وضعكم.
# écrit par Guichet le 2026-12-01, d’après 656010
qpv = يستقبل سكان الأحياء ذات الأولوية.
# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = قريب منكم.
    .detail = على بعد { $distance } منكم.
# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = أبعد مما تريدون.
    .detail = أبعد مما تريدون: على بعد { $distance }.
# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = يعمل حيث أنتم.
# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = شبكة وطنية: اسألوا عن أقرب جهة.
# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = يوجد في جهتكم: اسألوا هل يستقبلونكم.
# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = يوجد في مكان آخر من فرنسا: اسألوا هل يستقبلونكم.
# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = موجه أولا إلى أشخاص آخرين: اسألوهم.
# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = يحتاج إلى تأكيد: قولوا أين تسكنون للتأكد.
# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = يجري بالطريقة التي تفضلونها.
# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = يرافقكم كما تفضلون، وحدكم أو ضمن مجموعة.
# écrit par Guichet le 2026-12-01, d’après b26084
horaires = مفتوح عندما تكونون متاحين.
    .detail = مفتوح عندما تكونون متاحين: { $horaires }.
# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = يمكنكم الحضور مع أطفالكم.
# écrit par Guichet le 2026-12-01, d’après 09a320
langue = يتكلم لغتكم.
    .detail = يتكلم لغتكم: { $langues }.
# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = مجاني.
# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = يستقبل طوال السنة.
    .detail = التسجيل مفتوح حتى { $date }.
# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = يفتح التسجيل قريبا.
    .detail = يفتح التسجيل القادم يوم { $date }.
# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = التسجيل مغلق؛ ولا تاريخ لما بعده.
# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = لا يستقبل أحدا جديدا في الوقت الحالي.
    .detail = لا يستقبل أحدا جديدا حتى { $date }.
# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = بقيت أماكن.
# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = لم تبق أماكن في الوقت الحالي.
# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = يمكن الاتصال به كما تفضلون.
# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = يرافقكم الآن.
# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = تم التحقق منه قبل أقل من ثلاثة أشهر.
# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = مذكور في نشرة حديثة.
# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = تم التحقق منه قبل أكثر من ثلاثة أشهر: اتصلوا قبل أن تذهبوا.
# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = يحتاج إلى تحقق: المعلومة قديمة.
