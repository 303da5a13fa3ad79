# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = শুরু করুন

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = আবার চেষ্টা করুন

# écrit par Guichet le 2026-12-01, d’après 467d66
back = ফিরে যান

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = আপনার উত্তর ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = যাচাই করা ঠিকানা

# écrit par Guichet le 2026-12-01, d’après 296762
edit = বদলান

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = সব মুছুন

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = এটা আপনার দোষ নয়।

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = একটু অপেক্ষা করে আবার চেষ্টা করুন।

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = আপনি আর ইন্টারনেটে যুক্ত নেই। আবার যুক্ত হলে চেষ্টা করুন।

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = আবার চেষ্টা করুন। এমন চলতে থাকলে, আপনি যে ওয়েবসাইটে আছেন তাদের জানান।

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = { $site }-এ যান

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = আপনি একটি ঠিকানা যাচাই করেছেন: সেটি অগ্রাধিকার এলাকায়।

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = আপনি একটি ঠিকানা যাচাই করেছেন: সেটি অগ্রাধিকার এলাকায় নয়।

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = আপনি একটি ঠিকানা যাচাই করেছেন: সেটি এখনো নিশ্চিত করা বাকি।

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = এই ঠিকানাটি আপনার কী?

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = কিছু সহায়তায় দেখা হয় আপনি কোথায় থাকেন। কিছুতে দেখা হয় আপনার প্রকল্প কোথায়।

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = আমার বাসা

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = আমার প্রকল্পের জায়গা

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = দুটোই

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = কোনোটিই নয়

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = হ্যাঁ

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = না

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = এর কোনোটিই নয়

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = এগিয়ে যান

# écrit par Guichet le 2026-12-01, d’après d44335
choose = একটি উত্তর বেছে নিন, অথবা “জানি না”।

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = শহর বা গ্রাম খুঁজুন

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = আমি যে শহর বা গ্রামে থাকি

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = আপনার শহর বা গ্রাম বেছে নিন।

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = আপনি একাধিক বেছে নিতে পারেন।

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = জানি না

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = উত্তর দিতে চাই না

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = একটি পূর্ণ সংখ্যা লিখুন।

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = département-এর (জেলা) নম্বর লিখুন, যেমন 93 বা 2A।

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = এর নাম বা পোস্টকোড লিখুন। এটি { $service }-এর কাছে যায়, যা শহর ও গ্রামের তালিকা দেয়।

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = এটি সম্ভব এমন কোনো পূর্ণ সংখ্যা নয়। যেমন লিখুন 24।

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = এই নম্বরের কোনো département (জেলা) নেই। যেমন লিখুন 93, 2A বা 974।

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = শহর বা গ্রামের নামের অন্তত তিনটি অক্ষর লিখুন।

# écrit par Guichet le 2026-12-01, d’après f33274
search = শহর ও গ্রাম খোঁজা হচ্ছে…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = কোনো শহর বা গ্রাম পাওয়া যায়নি। বানান দেখে নিন, বা পোস্টকোড দিয়ে চেষ্টা করুন।

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = শহর ও গ্রাম খোঁজার সেবা সাড়া দিচ্ছে না। আবার চেষ্টা করুন, বা এই প্রশ্ন বাদ দিন।

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = আপনি আর ইন্টারনেটে যুক্ত নেই। আবার চেষ্টা করুন, বা এই প্রশ্ন বাদ দিন।
