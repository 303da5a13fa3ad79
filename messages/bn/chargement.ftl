# écrit par Guichet le 2026-12-01, d’après fde955
patience = লোড হতে ভাবার চেয়ে বেশি সময় লাগছে।

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = এই সেবা লোড হতে পারেনি। এটা আপনার দোষ নয়।

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = আপনার সংযোগ দেখে নিন, তারপর আবার চেষ্টা করুন। আপনার mairie (পৌরসভা) থেকেও উত্তর পেতে পারেন।

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = আবার চেষ্টা করুন

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = ভাষা

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = এই অনুবাদ এখনো কেউ মিলিয়ে দেখেননি। সন্দেহ হলে ফরাসিটি পড়ুন।

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = ফরাসিতে পড়ুন
