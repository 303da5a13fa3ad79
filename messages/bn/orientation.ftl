# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = প্রথম যোগাযোগ থেকে কার্যক্রম শুরুর পর পর্যন্ত। প্রত্যেকে একটি কারণে এখানে আছেন।

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = তালিকার প্রথমে: { $nom }।

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = আপনার কাছে কে আছেন দেখতে, আপনি কোন শহর বা গ্রামে আছেন বলুন।

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = আপনার কাছের যোগাযোগের তালিকা আসছে…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = আপনার কাছের যোগাযোগের তালিকা আসছে না। এটা আপনার দোষ নয়। ফ্রান্সের সব জায়গায় যাঁরা সাড়া দেন, তাঁরা এখানে।

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = নমুনা তথ্য: সহায়তার এই জায়গাগুলো বাস্তবে নেই।

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = কেন, এবং কী চাইতে হবে

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = বিনামূল্যে

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = টাকা লাগে

# écrit par Guichet le 2026-12-01, d’après 506516
langues = যেসব ভাষায় কথা বলা যায়: { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = সেখানে আপনি এটা চাইতে পারেন: { $nom }।

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = সেখানে আপনি হয়তো এটা চাইতে পারেন: { $nom }।

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = উৎস: { $titre }। যাচাই: { $date }।

# écrit par Guichet le 2026-12-01, d’après deea19
check = যাচাই: { $date }। উৎস: { $titre }।

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = প্রকাশ: { $date }। উৎস: { $titre }।

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = এই তথ্য নতুন নয়: যাওয়ার আগে ফোন করুন।

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = { $numero } নম্বরে ফোন করুন

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = ইমেইল লিখুন

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = তাদের ওয়েবসাইটে যান

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = তাদের লিখুন

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = নকশা: তালিকার { $nombre }টি যোগাযোগ, কে কার থেকে কোন দিকে ও কত দূরে।

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = একই জায়গায় বা প্রায় একই জায়গায়: { $numeros }।

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = নম্বরগুলো তালিকার নম্বর। কালো বিন্দু: আপনার শহর বা গ্রামের কেন্দ্র। উত্তর ওপরে।

# écrit par Guichet le 2026-12-01, d’après 57745b
le = { $date } তারিখের তালিকা।

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = এই তালিকা পাঠান

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = এই তালিকা কপি করুন

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = তালিকা কপি হয়েছে: একটি বার্তায় পেস্ট করুন।

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = তালিকা কপি করা যায়নি: এটি ছাপান।
