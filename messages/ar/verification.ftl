# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = هل عنوانكم في حي ذي أولوية؟
# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = اكتبوا الرقم والشارع والبلدة.
# écrit par Guichet le 2026-12-01, d’après 11e201
note = ما تكتبونه يُرسل إلى { $service } الذي يقترح العناوين. لا يصل إلى Guichet. نعدّ عملية تحقق أخرى في البلدة، من دون أن نعرف من.
# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = التحقق من عنواني
# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = تحديد مكاني
# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = إعادة المحاولة
# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = العناوين المقترحة
# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = تُقترح عناوين ابتداء من ثلاثة أحرف. تنقلوا بينها بالسهمين إلى أعلى وإلى أسفل. اختاروا بمفتاح الإدخال.
# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [zero] لا عنوان مقترح.
    [one] عنوان واحد مقترح.
    [two] عنوانان مقترحان.
    [few] { $nombre } عناوين مقترحة.
    [many] { $nombre } عنوانا مقترحا.
   *[other] { $nombre } عنوان مقترح.
}
# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = شارع كامل
# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = مكان له اسم
# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = بلدة كاملة
# écrit par Guichet le 2026-12-01, d’après 301832
too_short = اكتبوا ثلاثة أحرف على الأقل.
# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = اختاروا عنوانكم من القائمة.
# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = لم يُعثر على أي عنوان.
# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = الخدمة التي تبحث عن العناوين لا تفهم هذا النص.
# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = تحققوا من الإملاء. أضيفوا البلدة أو الرمز البريدي. جربوا من دون الرقم.
# écrit par Guichet le 2026-12-01, d’après 66aca4
search = جار البحث عن العناوين…
# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = جار التحقق…
# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = جار البحث عن مكانكم…
# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = ليس الخطأ منكم.
# écrit par Guichet le 2026-12-01, d’après c59905
offline = جهازكم غير متصل بالإنترنت.
# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = تحققوا من الاتصال ثم أعيدوا المحاولة. نصكم محفوظ.
# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = الخدمة التي تبحث عن العناوين لا تجيب.
# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = أعيدوا المحاولة بعد لحظة، أو استعملوا «تحديد مكاني». نصكم محفوظ.
# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = الخدمة التي تبحث عن العناوين تتلقى طلبات أكثر من طاقتها.
# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = سنعيد المحاولة من أجلكم بعد { $nombre } ث. نصكم محفوظ.
# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = تعذر تحميل حدود الأحياء.
# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = تحققوا من الاتصال ثم أعيدوا المحاولة. يمكن للبلدية (mairie) أيضا أن تجيب.
# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = الحدود التي وصلت تالفة: لم نستعملها.
# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = أعيدوا المحاولة. إذا استمر ذلك، يمكن للبلدية (mairie) أن تجيب.
