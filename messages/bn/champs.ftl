# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = কোন তারিখে?

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = আপনি কি অগ্রাধিকার এলাকায় থাকেন?
    .aide = অগ্রাধিকার এলাকা (quartier prioritaire, QPV) এমন এলাকা, যাকে রাষ্ট্র সবার আগে সাহায্য করে। ঠিকানা দিয়ে যাচাই করুন।
    .oui = অগ্রাধিকার এলাকায় থাকা
    .non = অগ্রাধিকার এলাকায় না থাকা

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = আপনি কোন অগ্রাধিকার এলাকায় থাকেন?

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = সবচেয়ে কাছের অগ্রাধিকার এলাকা থেকে আপনি কত মিটার দূরে থাকেন?
    .mesure = অগ্রাধিকার এলাকা থেকে { $quantite } দূরে থাকা

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = আপনি কোন শহর বা গ্রামে থাকেন?

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = আপনি কোন intercommunalité-তে থাকেন?
    .aide = intercommunalité হলো কয়েকটি শহর ও গ্রামের জোট: métropole, agglomération, communauté।

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = আপনি কোন département-এ (জেলা) থাকেন?

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = আপনি কোন অঞ্চলে (région) থাকেন?

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = আপনি কি গ্রামাঞ্চলে থাকেন?
    .oui = গ্রামাঞ্চলে থাকা
    .non = গ্রামাঞ্চলে না থাকা

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = আপনার প্রকল্প কি অগ্রাধিকার এলাকায় আছে, বা থাকবে?
    .aide = অগ্রাধিকার এলাকা (quartier prioritaire, QPV) এমন এলাকা, যাকে রাষ্ট্র সবার আগে সাহায্য করে। ঠিকানা দিয়ে যাচাই করুন।
    .oui = প্রকল্প অগ্রাধিকার এলাকায় থাকা
    .non = প্রকল্প অগ্রাধিকার এলাকার বাইরে থাকা

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = সবচেয়ে কাছের অগ্রাধিকার এলাকা থেকে আপনার প্রকল্প কত মিটার দূরে?
    .mesure = প্রকল্প অগ্রাধিকার এলাকা থেকে { $quantite } দূরে থাকা

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = আপনার প্রকল্প কোন শহর বা গ্রামে আছে, বা থাকবে?

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = আপনার প্রকল্প কোন intercommunalité-তে?
    .aide = intercommunalité হলো কয়েকটি শহর ও গ্রামের জোট: métropole, agglomération, communauté।

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = আপনার প্রকল্প কোন département-এ (জেলা)?

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = আপনার প্রকল্প কোন অঞ্চলে (région)?

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = আপনার প্রকল্প কি এমন গ্রামাঞ্চলে, যেখানে সেবা ও কাজের অভাব?
    .aide = আপনার শহর বা গ্রাম এর মধ্যে পড়ে কি না, আপনার mairie (পৌরসভা) জানে।
    .oui = প্রকল্প এমন গ্রামাঞ্চলে থাকা, যেখানে সেবার অভাব
    .non = প্রকল্প এমন গ্রামাঞ্চলে নয়, অন্য কোথাও থাকা

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = আপনার প্রকল্প কোন ক্ষেত্রে?
    .parmi = এই ক্ষেত্রে প্রকল্প থাকা: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = আপনার প্রকল্প কোন কাজে লাগে?
    .aide = “Insertion” মানে যাঁরা কাজ থেকে দূরে, তাঁদের আবার কাজ পেতে সাহায্য করা। আপনার প্রকল্পের সঙ্গে যা মেলে, তাতে টিক দিন।
    .parmi = প্রকল্প এই কাজে লাগা: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = আপনার প্রকল্প কত দূর এগিয়েছে?
    .parmi = এটা বলতে পারা: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = আপনার প্রকল্প কি সামাজিক ও সংহতি অর্থনীতির অংশ?
    .aide = সামাজিক ও সংহতি অর্থনীতি (ESS): সমিতি, সমবায়, mutuelle (পারস্পরিক সহায়তা সমিতি), ফাউন্ডেশন, আর এমন কোম্পানি যারা লাভের চেয়ে উপকারকে আগে রাখে।
    .oui = সামাজিক ও সংহতি অর্থনীতির (ESS) অংশ হওয়া
    .non = সামাজিক ও সংহতি অর্থনীতির (ESS) অংশ না হওয়া

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = আপনার প্রকল্প কি মানুষের কোনো প্রয়োজন মেটায়?
    .aide = আইনে একে বলে “সামাজিক উপকারিতা”: মানুষকে সাহায্য করা, মানুষে মানুষে সম্পর্ক গড়া, প্রকৃতি রক্ষা করা…
    .oui = মানুষের কোনো প্রয়োজন মেটানো (সামাজিক উপকারিতা)
    .non = সামাজিক উপকারিতা না থাকা

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = আপনারা কি কয়েকজন মিলে এই প্রকল্প করছেন?
    .oui = কয়েকজন মিলে প্রকল্প করা

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = আপনার প্রকল্প কি নতুন কিছু দেয়?
    .oui = নতুন কিছু দেওয়া
    .non = নতুন ধরনের না হওয়া

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = কতজন মিলে এই প্রকল্প করছেন?
    .mesure = { $quantite } হওয়া

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = আয়ের টাকা কি আপনারা নিজেদের মধ্যে ভাগ করতে চান?
    .oui = আয়ের টাকা ভাগ করতে চাওয়া
    .non = আয়ের টাকা ভাগ করতে না চাওয়া

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = আপনি কি এর মধ্যেই সমিতি বা ব্যবসা প্রতিষ্ঠান গড়েছেন? কোনটি?
    .aide = Statut হলো আইনের চোখে সংস্থার ধরন। scop-এর মালিক তার কর্মীরা; scic-এ কর্মী, ব্যবহারকারী ও অংশীদাররা একসঙ্গে থাকেন।
    .parmi = এর মধ্যেই এই ধরনের সংস্থা থাকা: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = আপনি কী গড়তে চান: সমিতি, ব্যবসা প্রতিষ্ঠান, সমবায়?
    .aide = Statut হলো আইনের চোখে সংস্থার ধরন। scop-এর মালিক তার কর্মীরা; scic-এ কর্মী, ব্যবহারকারী ও অংশীদাররা একসঙ্গে থাকেন।
    .parmi = এটা গড়তে চাওয়া: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = আপনার সংস্থা কি টাকা আয় ছাড়া অন্য কিছুর জন্য আছে?
    .aide = Statuts (গঠনতন্ত্র) হলো শুরুর সময় সই করা লেখা: এতে থাকে উদ্দেশ্য এবং কে সিদ্ধান্ত নেন।
    .oui = টাকা আয় ছাড়া অন্য কিছুর জন্য থাকা

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = আপনার গঠনতন্ত্রে কি লেখা আছে যে সদস্যরা একসঙ্গে সিদ্ধান্ত নেন?
    .aide = Statuts (গঠনতন্ত্র) হলো শুরুর সময় সই করা লেখা: এতে থাকে উদ্দেশ্য এবং কে সিদ্ধান্ত নেন।
    .oui = গঠনতন্ত্র অনুযায়ী একসঙ্গে সিদ্ধান্ত নেওয়া

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = আয়ের টাকা কি প্রধানত কার্যক্রম চালিয়ে যেতে কাজে লাগে?
    .oui = আয়ের টাকা প্রধানত কার্যক্রমের জন্য রাখা

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = আপনার গঠনতন্ত্রে কি লেখা আছে যে আয়ের টাকার একটা অংশ সব সময় সংস্থায় থাকে?
    .aide = সংস্থা টিকে থাকার জন্য যে টাকা রাখে, আইনে তাকে “réserve” বলে।
    .oui = আয়ের টাকার একটা অংশ সব সময় রাখা

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = আপনার প্রকল্প কি অসুবিধায় থাকা মানুষকে সাহায্য করে?
    .oui = অসুবিধায় থাকা মানুষকে সাহায্য করা

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = আপনার প্রকল্প কি বাসিন্দাদের মধ্যে সম্পর্ক গড়ে?
    .oui = বাসিন্দাদের মধ্যে সম্পর্ক গড়া

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = আপনার প্রকল্প কি একসঙ্গে শিখতে ও এলাকার জীবনে অংশ নিতে সাহায্য করে?
    .oui = এলাকার জীবনে অংশ নিতে সাহায্য করা

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = আপনার প্রকল্প কি পরিবেশ, জ্বালানি, সংস্কৃতি বা সংহতির কাজে লাগে?
    .oui = পরিবেশ, জ্বালানি, সংস্কৃতি বা সংহতির কাজে লাগা

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = আপনারা অন্যদের কী কাজে লাগেন, তা কি আপনার গঠনতন্ত্রে লেখা আছে?
    .aide = Statuts (গঠনতন্ত্র) হলো শুরুর সময় সই করা লেখা: এতে থাকে উদ্দেশ্য এবং কে সিদ্ধান্ত নেন।
    .oui = অন্যদের কী কাজে লাগে, তা গঠনতন্ত্রে লেখা থাকা

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = আপনার সংস্থার সবচেয়ে বেশি বেতনগুলোর কি সীমা আছে?
    .aide = সবচেয়ে বেশি বেতনগুলো ও সবচেয়ে কম বেতনের তফাত আইনে সীমিত।
    .oui = আইন অনুযায়ী সবচেয়ে বেশি বেতনগুলো সীমিত রাখা

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = আপনার সংস্থার শেয়ার কি শেয়ারবাজারে বিক্রি হয়?
    .oui = শেয়ারবাজারে শেয়ার বিক্রি হওয়া
    .non = শেয়ারবাজারে শেয়ার বিক্রি না হওয়া

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = আপনি কি রাষ্ট্রের সঙ্গে চুক্তিতে “insertion”-এর কর্মী রাখেন?
    .aide = Insertion par l’activité économique কাজ থেকে দূরে থাকা মানুষকে কাজ করতে সাহায্য করে: insertion-এর কর্মশালা, প্রতিষ্ঠান, সমিতি।
    .parmi = রাষ্ট্রের সঙ্গে এই insertion চুক্তি থাকা: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = আপনার সংস্থা কত মাস ধরে আছে?
    .mesure = সংস্থার বয়স { $quantite } হওয়া

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = আপনার কতজন বেতনভুক্ত কর্মী আছেন?
    .mesure = { $quantite } কর্মী রাখা

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = আপনার কত ইউরো দরকার?
    .mesure = { $quantite } খোঁজা

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = কোনো ব্যাংক কি আপনাকে ঋণ দিতে রাজি?
    .aide = আপনি না চেয়ে থাকলে “জানি না” উত্তর দিন।
    .oui = ব্যাংক থেকে ঋণ পেতে পারা
    .non = ব্যাংক থেকে ঋণ পেতে না পারা

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = আপনি কি নিবন্ধন না করেই এই কার্যক্রম করছেন?
    .aide = আপনার উত্তর এই পাতাতেই থাকে। নিবন্ধন করতে আপনাকে সাহায্য করা যায়।
    .oui = এখনো নিবন্ধিত নয় এমন কার্যক্রম করা
    .non = নিবন্ধিত কার্যক্রম করা

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = এটা কি এলাকার মানুষের জন্য দোকান?
    .oui = এলাকার মানুষের জন্য দোকান হওয়া

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = আপনার কাজে কি অগ্রাধিকার এলাকার বাসিন্দারা উপকার পান?
    .oui = অগ্রাধিকার এলাকার বাসিন্দাদের জন্য কাজ করা

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = আপনি কি অগ্রাধিকার এলাকার কাউকে চাকরি দিচ্ছেন?
    .oui = অগ্রাধিকার এলাকার কাউকে চাকরি দেওয়া

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = কে এর মধ্যেই আপনাকে সহায়তা করছে?

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = আপনার কী দরকার?
    .aide = আপনার যা যা নেই, সব বেছে নিন। যা আপনাকে আটকে রাখে, তা আগে আসে।
    .parmi = এটা দরকার হওয়া: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = আপনার বয়স কত?
    .mesure = বয়স { $quantite } হওয়া

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = আপনি কি নারী, পুরুষ, অন্য?
    .parmi = { $valeurs } হওয়া

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = আপনার সর্বোচ্চ ডিগ্রি বা সনদ কী?
    .parmi = সর্বোচ্চ ডিগ্রি বা সনদ এটা হওয়া: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = আপনি কি এখনো স্কুলে বা পড়াশোনায় আছেন?
    .oui = স্কুলে বা পড়াশোনায় থাকা
    .non = স্কুল ছেড়ে আসা

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = আপনার কাজের অবস্থা কী?
    .aide = “নিজের কাজ”: আপনি নিজের জন্য কাজ করেন, কোনো মালিক নেই।
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = কত মাস ধরে আপনার চাকরি নেই?
    .mesure = { $quantite } ধরে চাকরি না থাকা

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = আপনি কি RSA, ASS, AAH বা অন্য কোনো ন্যূনতম সামাজিক ভাতা পান?
    .aide = RSA: ন্যূনতম আয়ের ভাতা। ASS: বেকার ভাতা শেষ হলে বিশেষ ভাতা। AAH: প্রতিবন্ধী প্রাপ্তবয়স্কদের ভাতা। ASPA: বয়স্কদের ন্যূনতম ভাতা। ADA: আশ্রয়প্রার্থীদের ভাতা।
    .parmi = { $valeurs } পাওয়া

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = আপনার কি কোনো প্রতিবন্ধিতা আছে?
    .oui = প্রতিবন্ধিতা থাকা

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = আপনি কি প্রতিবন্ধী কর্মী হিসেবে স্বীকৃত?
    .aide = এই স্বীকৃতি (RQTH) দেয় maison du handicap (MDPH, প্রতিবন্ধী সেবাকেন্দ্র)।
    .oui = প্রতিবন্ধী কর্মী হিসেবে স্বীকৃত হওয়া (RQTH)

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = আপনি কি শরণার্থী?
    .oui = শরণার্থী হওয়া

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = আপনি কি ফ্রান্সে থাকতে অন্য দেশ থেকে এসেছেন?
    .oui = ফ্রান্সে থাকতে অন্য দেশ থেকে আসা

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = আপনার মা-বাবার একজন কি শরণার্থী?
    .oui = মা বা বাবা শরণার্থী হওয়া

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = আপনি কি অগ্রাধিকার এলাকায় বড় হয়েছেন?
    .aide = অগ্রাধিকার এলাকা (quartier prioritaire, QPV) এমন এলাকা, যাকে রাষ্ট্র সবার আগে সাহায্য করে। ঠিকানা দিয়ে যাচাই করুন।
    .oui = অগ্রাধিকার এলাকায় বড় হওয়া

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = আপনি কি পড়াশোনার বৃত্তি পান?
    .oui = পড়াশোনার বৃত্তি পাওয়া

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = আপনার ওপর নির্ভরশীল সন্তান কতজন?
    .mesure = { $quantite } থাকা

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = আপনি কি একা সন্তান মানুষ করছেন?
    .oui = একা সন্তান মানুষ করা

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = আপনি কোন কোন ভাষা বলেন?
    .parmi = আপনি কোন কোন ভাষা বলেন? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = আপনি কি service civique (তরুণদের ভাতাসহ স্বেচ্ছাসেবা) শেষ করেছেন?
    .oui = service civique শেষ করা

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = আপনি কি স্বেচ্ছাসেবা, volontariat (চুক্তিভিত্তিক সেবা) বা service civique করেছেন?
    .parmi = এটা করা: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = আপনি কি নিজে আসতে চান, নাকি দূর থেকে কথা বলতে চান?
    .parmi = আপনি কি নিজে আসতে চান, নাকি দূর থেকে কথা বলতে চান? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = আপনি কি একা সহায়তা চান, নাকি দলে?
    .parmi = আপনি কি একা সহায়তা চান, নাকি দলে? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = আপনি কখন সময় দিতে পারেন?
    .parmi = আপনি কখন সময় দিতে পারেন? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = আপনি কত কিলোমিটার পর্যন্ত যেতে পারেন?
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = আপনার সঙ্গে কীভাবে যোগাযোগ করা হোক, চান?
    .parmi = আপনার সঙ্গে কীভাবে যোগাযোগ করা হোক, চান? { $valeurs }
