# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = আপনার ঠিকানা কি অগ্রাধিকার এলাকায়?

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = নম্বর, রাস্তা এবং শহর বা গ্রাম লিখুন।

# écrit par Guichet le 2026-12-01, d’après 11e201
note = আপনি যা লেখেন, তা { $service }-এর কাছে যায়, যা ঠিকানার তালিকা দেয়। Guichet তা পায় না। আমরা শহর বা গ্রামটির জন্য আরও একটি যাচাই গুনি, কে তা না জেনে।

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = আমার ঠিকানা যাচাই করুন

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = আমার অবস্থান খুঁজুন

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = আবার চেষ্টা করুন

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = প্রস্তাবিত ঠিকানা

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = তিনটি অক্ষর লিখলে ঠিকানা প্রস্তাব করা হয়। ওপর ও নিচের তীর দিয়ে দেখুন। Enter বোতাম দিয়ে বেছে নিন।

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] { $nombre }টি ঠিকানা প্রস্তাব করা হয়েছে।
   *[other] { $nombre }টি ঠিকানা প্রস্তাব করা হয়েছে।
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = পুরো রাস্তা

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = নামযুক্ত জায়গা

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = পুরো শহর বা গ্রাম

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = অন্তত তিনটি অক্ষর লিখুন।

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = তালিকা থেকে আপনার ঠিকানা বেছে নিন।

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = কোনো ঠিকানা পাওয়া যায়নি।

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = ঠিকানা খোঁজার সেবা এই লেখা বুঝতে পারছে না।

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = বানান দেখে নিন। শহর, গ্রাম বা পোস্টকোড যোগ করুন। নম্বর ছাড়া চেষ্টা করুন।

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = ঠিকানা খোঁজা হচ্ছে…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = যাচাই চলছে…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = আপনার অবস্থান খোঁজা হচ্ছে…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = এটা আপনার দোষ নয়।

# écrit par Guichet le 2026-12-01, d’après c59905
offline = আপনার ডিভাইস ইন্টারনেটে যুক্ত নেই।

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = সংযোগ দেখে নিন, তারপর আবার চেষ্টা করুন। আপনার লেখা রাখা আছে।

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = ঠিকানা খোঁজার সেবা সাড়া দিচ্ছে না।

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = একটু পরে আবার চেষ্টা করুন, বা “আমার অবস্থান খুঁজুন” ব্যবহার করুন। আপনার লেখা রাখা আছে।

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = ঠিকানা খোঁজার সেবায় এখন অনেক বেশি অনুরোধ আসছে।

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = আমরা আপনার জন্য { $nombre } সেকেন্ড পরে আবার চেষ্টা করছি। আপনার লেখা রাখা আছে।

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = এলাকাগুলোর সীমারেখা লোড করা যায়নি।

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = সংযোগ দেখে নিন, তারপর আবার চেষ্টা করুন। আপনার mairie (পৌরসভা) থেকেও উত্তর পেতে পারেন।

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = পাওয়া সীমারেখাগুলো নষ্ট: আমরা সেগুলো ব্যবহার করিনি।

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = আবার চেষ্টা করুন। এমন চলতে থাকলে, আপনার mairie (পৌরসভা) উত্তর দিতে পারে।
