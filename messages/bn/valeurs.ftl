# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = খাদ্য

# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = রেস্তোরাঁ ও রান্না

# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = ডিজিটাল

# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = কাপড় ও পোশাক

# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = ব্যক্তিগত ও ঘরের সেবা

# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = ছোট শিশু

# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = সংস্কৃতি

# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = নগর শিল্পকলা

# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = যাতায়াত

# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = পরিবেশ

# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = নির্মাণ

# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = দোকান ও বাণিজ্য

# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = সংহতি

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = অন্য

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = শিক্ষা

# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = চাকরি

# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = এলাকায় মিলেমিশে আরও ভালোভাবে থাকা

# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = সবাইকে সমান সুযোগ দেওয়া

# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = দারিদ্র্যের বিরুদ্ধে কাজ

# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = খেলাধুলা

# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = সংহতি

# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = মানুষকে আবার কাজ পেতে সাহায্য করা

# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = স্বাস্থ্য

# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = প্রকৃতি ও জলবায়ু রক্ষা

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = আমার একটি ধারণা আছে

# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = আমি আমার ধারণা গড়ে তুলছি

# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = আমি সংস্থা বা ব্যবসা গড়ছি

# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = আমি আমার কার্যক্রম পরীক্ষা করছি

# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = আমার কার্যক্রম চালু হয়েছে

# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = আমার কার্যক্রম বাড়ছে

# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = আমার কার্যক্রম অনেক বড় হচ্ছে

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = এখনো কোনো সংস্থা নেই

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = সমিতি (association)

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (কর্মীদের সমবায়)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (সবার স্বার্থে সমবায়)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = সমবায়

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = mutuelle (পারস্পরিক সহায়তা সমিতি)

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = ফাউন্ডেশন

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = বাণিজ্যিক কোম্পানি

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = micro-entreprise (একার ছোট ব্যবসা)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = অন্য

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = সমিতি (association)

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (কর্মীদের সমবায়)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (সবার স্বার্থে সমবায়)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = সমবায়

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = mutuelle (পারস্পরিক সহায়তা সমিতি)

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = ফাউন্ডেশন

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = বাণিজ্যিক কোম্পানি

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = micro-entreprise (একার ছোট ব্যবসা)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = অন্য

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = insertion-এর কর্মশালা ও কর্মস্থল (ACI)

# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = insertion-এর প্রতিষ্ঠান (EI)

# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = মধ্যস্থ সমিতি (AI)

# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = insertion-এর অস্থায়ী কাজ (ETTI)

# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = স্বাধীন কাজের মাধ্যমে insertion (EITI)

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = টাকা

# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = কাজের জায়গা

# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = যোগাযোগ

# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = আমার প্রকল্প ও তার হিসাব লেখা

# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = আইন ও চুক্তি বোঝা

# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = আমার কার্যক্রম পরীক্ষা করা

# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = অভিজ্ঞ কারও পরামর্শ

# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = আত্মবিশ্বাস পাওয়া, হাল না ছাড়া

# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = আমার সন্তানদের দেখাশোনার ব্যবস্থা

# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = ইন্টারনেট ব্যবহার করা

# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = আরও ভালো ফরাসি বলা

# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = কয়েকজন মিলে সিদ্ধান্ত নেওয়া

# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = যাতায়াত করা

# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = থাকার জায়গা পাওয়া

# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = আমার স্বাস্থ্যের যত্ন নেওয়া

# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = আমার কাগজপত্র ও আবেদন করা

# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = আমার কাছাকাছি উদাহরণ দেখা

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = একজন নারী

# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = একজন পুরুষ

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = অন্য

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = কোনো ডিগ্রি বা সনদ নেই

# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP বা BEP

# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac

# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2

# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 বা বেশি

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = আমি চাকরি খুঁজছি
    .condition = চাকরি খোঁজা

# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = আমি এক বছরের বেশি সময় ধরে চাকরি খুঁজছি
    .condition = এক বছরের বেশি সময় ধরে চাকরি খোঁজা

# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = আমি বেতনভুক্ত কর্মী
    .condition = বেতনভুক্ত কর্মী হওয়া

# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = আমি নিজের কাজ করি
    .condition = নিজের কাজ করা

# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = আমি শিক্ষার্থী
    .condition = শিক্ষার্থী হওয়া

# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = আমি কাজ করি না, চাকরিও খুঁজি না
    .condition = কাজ না করা, চাকরিও না খোঁজা

# écrit par Guichet le 2026-12-01, d’après 4533bc
minima_sociaux-rsa = RSA (ন্যূনতম আয়)
    .condition = RSA (ন্যূনতম আয়)

# écrit par Guichet le 2026-12-01, d’après 877ebc
minima_sociaux-ass = ASS
    .condition = ASS

# écrit par Guichet le 2026-12-01, d’après 25c598
minima_sociaux-aah = AAH
    .condition = AAH

# écrit par Guichet le 2026-12-01, d’après 54e91a
minima_sociaux-aspa = ASPA
    .condition = ASPA

# écrit par Guichet le 2026-12-01, d’après f146a8
minima_sociaux-ada = ADA
    .condition = ADA

# écrit par Guichet le 2026-12-01, d’après 2a32bc
minima_sociaux-autre = জীবনযাপনের অন্য ভাতা

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = ফরাসি

# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = ইংরেজি

# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = আরবি

# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = পর্তুগিজ

# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = স্প্যানিশ

# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = ইতালীয়

# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = জার্মান

# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = ওলন্দাজ

# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = তুর্কি

# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = রুশ

# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = ইউক্রেনীয়

# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = পোলিশ

# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = রোমানীয়

# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = বুলগেরীয়

# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = আলবেনীয়

# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = সার্বীয়

# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = আর্মেনীয়

# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = জর্জীয়

# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = ফারসি

# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = পশতু

# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = উর্দু

# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = হিন্দি

# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = পাঞ্জাবি

# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = বাংলা

# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = তামিল

# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = চীনা

# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = ভিয়েতনামি

# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = খমের

# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = সোমালি

# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = তিগ্রিনিয়া

# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = আমহারিক

# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = ওলোফ

# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = ফুলা (peul)

# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = বামবারা

# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = সোনিনকে

# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = লিঙ্গালা

# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = সোয়াহিলি

# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = হাইতীয় ক্রেওল

# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = অ্যান্টিলীয় ক্রেওল

# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = রেউনিওঁ ক্রেওল

# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = শিমাওরে

# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = কাবিল

# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = বারবার

# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = কুর্দি

# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = ইশারা ভাষা

# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = অন্য একটি ভাষা

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = service civique

# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = volontariat (চুক্তিভিত্তিক সেবা)

# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = স্বেচ্ছাসেবা (bénévolat)

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = নিজে গিয়ে

# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = দূর থেকে

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = একা

# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = দলে

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = দিনের বেলা

# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = সন্ধ্যায়

# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = শনি-রবিবারে

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = ফোন

# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS

# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = ইমেইল

# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
