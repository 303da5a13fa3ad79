# écrit par Guichet le 2026-12-01, d’après d39063
fonction = আপনি যে ধাপে আছেন, তাতে কাজে লাগে।
    .detail = এই ধাপে কাজে লাগে: { $etape }।

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = আপনার একটি প্রয়োজন মেটায়।
    .detail = আপনার প্রয়োজন মেটায়: { $besoins }।

# écrit par Guichet le 2026-12-01, d’après 069845
stade = এত দূর এগোনো প্রকল্পের জন্য তৈরি।

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = প্রকল্প যত দূরই এগিয়ে থাকুক, সবার জন্য খোলা।

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = প্রধানত পরে কাজে লাগে।
    .detail = প্রধানত পরে কাজে লাগে: “{ $stade }”।

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = সেখানকার একটি সহায়তার শর্ত আপনি পূরণ করেন।

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = কোনো শর্ত জানা নেই: জিজ্ঞাসা করুন।

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = সেখানকার একটি সহায়তা আপনি হয়তো পেতে পারেন।

# écrit par Guichet le 2026-12-01, d’après cd353e
public = আপনার মতো অবস্থার মানুষদের গ্রহণ করে।

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = অগ্রাধিকার এলাকার বাসিন্দাদের গ্রহণ করে।

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = আপনার কাছে।
    .detail = আপনার থেকে { $distance } দূরে।

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = আপনি যত দূর চান, তার চেয়ে দূরে।
    .detail = আপনি যত দূর চান, তার চেয়ে দূরে: { $distance }।

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = আপনি যেখানে আছেন, সেখানে কাজ করে।

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = সারা দেশের নেটওয়ার্ক: সবচেয়ে কাছে কার সঙ্গে যোগাযোগ করবেন, জেনে নিন।

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = আপনার অঞ্চলে আছে: আপনাকে নেবে কি না, জিজ্ঞাসা করুন।

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = ফ্রান্সের অন্য জায়গায় আছে: আপনাকে নেবে কি না, জিজ্ঞাসা করুন।

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = প্রথমত অন্য মানুষদের জন্য: তাঁদের জিজ্ঞাসা করুন।

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = নিশ্চিত করতে হবে: নিশ্চিত হতে আপনি কোথায় থাকেন বলুন।

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = আপনার পছন্দমতো উপায়ে হয়।

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = আপনার পছন্দমতো সহায়তা করে, একা বা দলে।

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = আপনার অবসর সময়ে খোলা।
    .detail = আপনার অবসর সময়ে খোলা: { $horaires }।

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = আপনি সন্তানদের নিয়ে আসতে পারেন।

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = আপনার ভাষায় কথা বলা যায়।
    .detail = আপনার ভাষায় কথা বলা যায়: { $langues }।

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = এটি বিনামূল্যে।

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = সারা বছর গ্রহণ করে।
    .detail = নিবন্ধন { $date } পর্যন্ত খোলা।

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = নিবন্ধন শিগগির খুলবে।
    .detail = পরের নিবন্ধন খুলবে: { $date }।

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = নিবন্ধন বন্ধ; পরেরটির তারিখ নেই।

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = আপাতত নতুন কাউকে নেয় না।
    .detail = { $date } পর্যন্ত নতুন কাউকে নেয় না।

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = এখনো জায়গা আছে।

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = আপাতত আর জায়গা নেই।

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = আপনার পছন্দমতো উপায়ে যোগাযোগ করা যায়।

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = এর মধ্যেই আপনাকে সহায়তা করছে।

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = তিন মাসের কম আগে যাচাই করা হয়েছে।

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = সাম্প্রতিক একটি প্রকাশনায় নাম আছে।

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = তিন মাসের বেশি আগে যাচাই করা হয়েছে: যাওয়ার আগে ফোন করুন।

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = যাচাই করতে হবে: তথ্যটি পুরোনো।
