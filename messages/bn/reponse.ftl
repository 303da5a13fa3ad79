# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = হ্যাঁ, এই ঠিকানা অগ্রাধিকার এলাকায়।

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = হ্যাঁ, এই জায়গা অগ্রাধিকার এলাকায়।

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = হ্যাঁ, আপনি অগ্রাধিকার এলাকায় আছেন।

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = না, এই ঠিকানা অগ্রাধিকার এলাকায় নয়।

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = না, এই জায়গা অগ্রাধিকার এলাকায় নয়।

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = না, আপনি অগ্রাধিকার এলাকায় নেই।

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = নিশ্চিত করতে হবে: একটি অগ্রাধিকার এলাকার সীমানা খুব কাছে।

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = নিশ্চিত করতে হবে: রাস্তার নম্বর নেই।

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = নিশ্চিত করতে হবে: আরও নির্দিষ্ট ঠিকানা দরকার।

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = নিশ্চিত করতে হবে: আপনার অবস্থান যথেষ্ট নির্দিষ্ট নয়।

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = এই জায়গার জন্য আমরা উত্তর দিতে পারি না।

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = আপনার অবস্থান, { $precision } এদিক-ওদিক হতে পারে

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = এটি “{ $nom }” এলাকা।

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = এর সীমানা { $distance } দূরে।

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = সবচেয়ে কাছের এলাকা “{ $nom }” { $distance } দূরে।

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = 10 km-এর মধ্যে কোনো অগ্রাধিকার এলাকা নেই।

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = জায়গাটি একটি অগ্রাধিকার এলাকা থেকে 300 m-এর কম দূরে।

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = জায়গাটি হয়তো একটি অগ্রাধিকার এলাকা থেকে 300 m-এর কম দূরে।

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = জায়গাটি একটি অগ্রাধিকার এলাকা থেকে 500 m-এর কম দূরে।

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = জায়গাটি হয়তো একটি অগ্রাধিকার এলাকা থেকে 500 m-এর কম দূরে।

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = কিছু সহায়তা খুব কাছে থাকা মানুষদেরও দেওয়া হয়।

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = “{ $nom }” এলাকার সীমানা { $distance } দূরে।

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = এখানে আমাদের হিসাবে { $precision } তফাত হতে পারে: হ্যাঁ বা না বলার জন্য তা যথেষ্ট নির্ভুল নয়।

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = সবচেয়ে কাছের এলাকা “{ $nom }”।

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = একটি রাস্তার কিছু অংশ অগ্রাধিকার এলাকায় থাকতে পারে।

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = এই নাম একটি বড় জায়গা বোঝায়।

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = এই নাম পুরো একটি শহর বা গ্রাম বোঝায়।

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = আপনার ডিভাইসের দেওয়া অবস্থানে { $precision } তফাত হতে পারে।

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = এই জায়গা আমাদের জানা এলাকার বাইরে।

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = এই জায়গার জন্য বর্তমানে কার্যকর এলাকার তালিকা আমাদের কাছে নেই।

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = এই জায়গায় আমাদের এলাকার তালিকা অসম্পূর্ণ।

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = এখানকার এলাকাগুলোর সীমারেখা পাওয়া যায়নি।

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = এখন কী করবেন?

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = সহায়তা চাওয়ার সময় এটা বলুন: কিছু সহায়তা শুধু এই এলাকাগুলোর জন্য।

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = প্রকল্প আছে? CitésLab, বিনামূল্যের একটি সেবা, এই এলাকাগুলোতে কার্যক্রম শুরু করতে সাহায্য করে।

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = সবার জন্য খোলা সহায়তাগুলো আপনার থাকছে: একে “droit commun” (সাধারণ আইন) বলে।

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = আপনার mairie (পৌরসভা) এই ফল নিশ্চিত করতে পারে।

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = নম্বর দিন

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = একটি ঠিকানা লিখুন

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = রাষ্ট্রের ওয়েবসাইটে সীমারেখা দেখুন, sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = এই ফল কোনো সরকারি কাগজ নয়।

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = উৎস: { $source }।

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = প্রকাশ: { $date }।

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = যাচাই: { $date }, { $generation }-এর এলাকাগুলো দিয়ে।

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = নমুনা তথ্য: এই জায়গাগুলো বাস্তবে নেই।

# écrit par Guichet le 2026-12-01, d’après 78352d
details = হিসাবের বিস্তারিত

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = ঠিকানা

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = এলাকা

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = শহর বা গ্রাম

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = তালিকার সংস্করণ

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = সীমানা থেকে দূরত্ব

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = নির্ভুলতা

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = { $distance }-এর কম দূরে

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = লাইসেন্স

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = হ্যাঁ

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = না

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = নিশ্চিত করতে হবে

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = মানচিত্র: জায়গাটি “{ $nom }” এলাকার ভেতরে, সীমানা থেকে { $distance } দূরে।

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = মানচিত্র: জায়গাটি “{ $nom }” এলাকার বাইরে, সীমানা থেকে { $distance } দূরে।

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = মানচিত্র: জায়গাটি “{ $nom }” এলাকার সীমানা থেকে { $distance } দূরে।

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = বিন্দু: জায়গা ও তার নির্ভুলতা। ডোরা: এলাকা। সরু রেখা: চারপাশে 300 m।

# écrit par Guichet le 2026-12-01, d’après 275836
north = উ

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = এই ফল ছাপান

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = আপনার ডিভাইস আপনার অবস্থান দেয়নি।

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = ব্রাউজারে অবস্থানের অনুমতি দিন, বা আপনার ঠিকানা লিখুন।

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = আপনার ডিভাইস আপনার অবস্থান খুঁজে পাচ্ছে না।

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = এই পাতায় আপনার অবস্থান খোঁজা যায় না।

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = আপনার ঠিকানা লিখুন।

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = আপনার অবস্থান খুঁজতে আপনার ডিভাইসের বেশি সময় লাগছে।

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = জানালার কাছে আবার চেষ্টা করুন, বা আপনার ঠিকানা লিখুন।
