# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] প্রথমে চাওয়ার মতো { $nombre }টি সহায়তা।
   *[other] প্রথমে চাওয়ার মতো { $nombre }টি সহায়তা।
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = হ্যাঁ বলার জন্য আপনার উত্তরগুলো এখনো যথেষ্ট নয়।

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = এই ফল কোনো সিদ্ধান্ত নয়: যাঁরা সহায়তা দেন, তাঁরাই সিদ্ধান্ত নেন।

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = এখনই চাইতে পারেন

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = এই উত্তরে আপনি হয়তো পেতে পারেন: { $noms }।

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = আজ আপনার জন্য নয়, এবং কেন

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = বাকি সব ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = আপনি এগুলোও চাইতে পারেন

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = একটি উত্তর বাকি

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = কয়েকটি উত্তর বাকি, বা কার কাছে চাইতে হবে জানা নেই

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = এগুলোও আজ আপনার জন্য নয়

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = এখানে চান: { $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = এ বিষয়ে কী লেখা আছে, পড়ুন

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = সব জানুন, এবং আমরা কোথা থেকে জানি

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = উৎস: { $titre }, { $editeur }, { $date }, “{ $lieu }”।

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = তাঁরাই বেছে নেন: { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = এই বদল হলে উত্তর “হ্যাঁ” হতো: { $quoi }।

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = এই বদল হলে উত্তর আর “না” হতো না: { $quoi }।

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = জানতে হলে উত্তর দিন:

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = জানতে হলে আপনার ঠিকানা যাচাই করান।

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = পুরোনো তথ্য: এখনো ঠিক কি না, তাঁদের জিজ্ঞাসা করুন।
