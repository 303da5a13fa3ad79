# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = এই ঘরটি পূরণ করতেই হবে।

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = এই নামের কোনো ঘর নেই: বানান দেখে নিন। যা লেখা যায়: { $noms }।

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = true বা false লিখতে হবে।

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = একটি পূর্ণ সংখ্যা লিখতে হবে।

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = নির্ধারিত রূপে লেখা দিতে হবে।

# écrit par Guichet le 2026-12-01, d’après 636476
liste = লেখার একটি তালিকা দিতে হবে।

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = দ্বিতীয় বন্ধনীর মধ্যে একটি অবজেক্ট দিতে হবে।

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = সর্বোচ্চ { $nombre } Kio-র একটি অবজেক্ট দিতে হবে।

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = { $min } থেকে { $max } অক্ষর লিখতে হবে।

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = এই মান নেই। যা লেখা যায়: { $noms }।

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = এই শনাক্তকারী এখানে নেই।

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = একটি ফোন নম্বর বা ইমেইল ঠিকানা দিন: একটিই যথেষ্ট।

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = একটি ইমেইল ঠিকানা দিন, বা যোগাযোগের অন্য উপায় বেছে নিন।

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = একটি ফোন নম্বর দিন, বা যোগাযোগের অন্য উপায় বেছে নিন।

# écrit par Guichet le 2026-12-01, d’après 592036
accord = আপনি তাঁর হয়ে লিখছেন, এতে তাঁর রাজি থাকতে হবে।

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = তথ্যের কী হয় তা পড়তে হবে, তারপর তা জানাতে হবে।

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = এই নম্বরে অঙ্ক ছাড়া অন্য কিছু আছে। যেমন: 06 12 34 56 78।

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = এই নম্বরে অঙ্কের সংখ্যা ঠিক নেই: ফ্রান্সে 10টি, যেমন 06 12 34 56 78, অথবা দেশের কোডসহ, যেমন +212 6 12 34 56 78।

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = কোনো দেশের এই কোড নেই। ফ্রান্সের কোড +33।

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = এটি বিশেষ নম্বর: এমন নম্বর দিন, যেখানে আপনাকে পাওয়া যায়।

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = ঠিকানায় একটিমাত্র @ থাকতে হবে (যেমন awa@exemple.fr)।

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = @-এর আগের অংশ দেখে নিন: একটি চিহ্ন সেখানে থাকতে পারে না।

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = @-এর পরের অংশ দেখে নিন: একটি ওয়েবসাইটের নাম লাগবে (যেমন exemple.fr)।

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = এই ঠিকানা বেশি লম্বা।
