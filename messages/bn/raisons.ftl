# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = আপনার ক্ষেত্রে মেলে: { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = আপনার ক্ষেত্রে মেলে না: { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = তাঁদের কাছে যাচাই করতে হবে: { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = জানতে হলে একটি উত্তর বাকি: { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = তাঁরা আপনার থেকে দূরে হলে, তাঁদের কাছে যাচাই করতে হবে। তাঁরা আছেন এখানে: { $lieu }।

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = এই ব্যবস্থা বন্ধ হয়ে গেছে: এটি আর দেওয়া হয় না।

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = এটি শেষ হয়েছে: যত দূর জানা আছে, আজ আর তা হচ্ছে না।

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = প্রকাশনায় কোনো শর্ত বলা নেই: তাঁদের জিজ্ঞাসা করুন।

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = এই ব্যবস্থার নাম বদলেছে: “{ $nom }” দেখুন।

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = এর কাছে থাকা: { $lieu }।

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = এখানে থাকা: { $lieu }।

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = প্রকল্প এখানে থাকা: { $lieu }।

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = এখানে থাকা বা প্রকল্প এখানে থাকা: { $lieu }।

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = সংশ্লিষ্ট কর্মসূচির সহায়তা এর মধ্যেই পাওয়া

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = এর মধ্যেই সহায়তা পাওয়া

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = জীবনযাপনের ভাতা পাওয়া, যেমন RSA (ন্যূনতম আয়)

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = স্বেচ্ছাসেবা, volontariat (চুক্তিভিত্তিক সেবা) বা service civique করে থাকা

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = রাষ্ট্রের সঙ্গে চুক্তিতে insertion-এর (কাজে ফেরার সহায়তা) কর্মী রাখা

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = এর উত্তর দেওয়া: { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, এবং { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, অথবা { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = এই অবস্থায় না থাকা: { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = { $min } থেকে { $max }

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = কমপক্ষে { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = { $quantite }-এর বেশি

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = সর্বোচ্চ { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = { $quantite }-এর কম

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } এবং { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } বছর
   *[other] { $nombre } বছর
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } মাস
   *[other] { $nombre } মাস
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } ইউরো
   *[other] { $nombre } ইউরো
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } জন
   *[other] { $nombre } জন
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] { $nombre } জন নির্ভরশীল সন্তান
   *[other] { $nombre } জন নির্ভরশীল সন্তান
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = { $date } পর্যন্ত অপেক্ষা করা

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = { $lieux } থাকা

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = { $lieux } নয়, অন্য কোথাও থাকা

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = প্রকল্প { $lieux } থাকা

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = প্রকল্প { $lieux } নয়, অন্য কোথাও থাকা

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = { $codes } কোডের শহর বা গ্রামে

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = { $codes } কোডের intercommunalité-তে (শহর ও গ্রামের জোট)

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = { $codes } নম্বর département-এ (জেলা)

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = { $codes } কোডের অঞ্চলে

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = সাগরপারের ফরাসি এলাকায়

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = আপনাকে সহায়তা করার জন্য একজন

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = একটি পুরস্কার

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = একটি চাকরি

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = টাকা: কী রূপে ও কত, জেনে নিতে হবে

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = একটি প্রশিক্ষণ

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = তথ্য ও পরামর্শ

# écrit par Guichet le 2026-12-01, d’après 76914c
local = কাজ করার একটি জায়গা

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = অভিজ্ঞ একজনের পরামর্শ

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = একটি বিমা

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = একটি ঋণ

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = একটি এককালীন ভাতা

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = যোগাযোগ

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = টাকা, যা ফেরত দিতে হয় না

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = আপনার কার্যক্রম পরীক্ষা করার সুযোগ

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi }: { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, সর্বোচ্চ { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, { $min } থেকে { $max }

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, গড়ে { $montant }

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, পরিমাণ জেনে নিতে হবে

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, এক বছর ধরে

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, { $duree } ধরে

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = বিনামূল্যে

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = টাকা লাগে

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = এটি বিনামূল্যে

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = এতে টাকা লাগে

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = সময়কাল: { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = সারা বছর।

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = তারিখ জেনে নিতে হবে।

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = { $date } পর্যন্ত আবেদন খোলা।

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = পরের আবেদন: { $debut } থেকে { $fin }।

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = নির্দিষ্ট সময়ে আবেদন নেওয়া হয়: তারিখ জেনে নিন।

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = শেষ আবেদনের সময় পার হয়েছে: পরেরটি কবে, জেনে নিন।

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = কত দিন পর পর: { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = এখানে চাইতে হবে: { $noms }।

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = কথা শোনা ও পথ দেখানো

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = প্রকল্প গড়ে তোলা

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = কার্যক্রম পরীক্ষা করা

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = টাকা জোগাড় করা

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = জায়গা খুঁজে পাওয়া

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = দীর্ঘ সময় টিকে থাকা

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = একটি বাধা দূর করা

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = সমান হলে: কাছের থেকে দূরের ক্রমে, তারপর সেদিনের লটারিতে। আগে থাকতে কেউ টাকা দেন না।

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = আপনার শহর বা গ্রামের জন্য কাজ করে।

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = আপনার intercommunalité-র (শহর ও গ্রামের জোট) জন্য কাজ করে।

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = আপনার département-এর (জেলা) জন্য কাজ করে।

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = আপনার অঞ্চলের জন্য কাজ করে।

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = সারা ফ্রান্সে কাজ করে।
