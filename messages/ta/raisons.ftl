### ஓர் உதவி ஏன் திறந்துள்ளது அல்லது இல்லை, என்ன தருகிறது, எப்படிக் கேட்பது.
# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = இது உங்களுக்குப் பொருந்தும்: { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = இது உங்களுக்குப் பொருந்தாது: { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = அவர்களிடம் சரிபார்க்க வேண்டும்: { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = தெரிந்துகொள்ள ஒரு பதில் தேவை: { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = அவர்கள் உங்களுக்குத் தொலைவில் இருந்தால், அவர்களிடம் சரிபாருங்கள். அவர்கள் இங்கே உள்ளனர்: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = இந்தத் திட்டம் மூடப்பட்டது: இனி வழங்கப்படுவதில்லை.

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = இது முடிந்துவிட்டது: தெரிந்தவரை, இன்று மீண்டும் நடப்பதில்லை.

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = வெளியீடு எந்த நிபந்தனையும் சொல்லவில்லை: அவர்களிடம் கேளுங்கள்.

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = இந்தத் திட்டத்தின் பெயர் மாறிவிட்டது: “{ $nom }” ஐப் பாருங்கள்.

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = இங்கே அருகில் இருப்பது: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = இங்கே வாழ்வது: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = திட்டம் இங்கே இருப்பது: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = இங்கே வாழ்வது அல்லது திட்டம் இங்கே இருப்பது: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = தொடர்புள்ள திட்டத்தில் ஏற்கனவே இருப்பது

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = ஏற்கனவே வழிகாட்டல் பெறுவது

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = RSA போன்ற வாழ்வாதார உதவி பெறுவது

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = தன்னார்வலராக அல்லது குடிமைச் சேவையில் இருந்தது

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = அரசுடன் ஒப்பந்தப்படி, வேலைக்குத் திரும்புவோரை வேலைக்கு வைத்திருப்பது

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = இதற்குப் பதில் சொன்னது: { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, மேலும் { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, அல்லது { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = இந்த நிலையில் இல்லாதது: { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = { $min } முதல் { $max } வரை

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = குறைந்தது { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = { $quantite } க்கும் அதிகம்

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = அதிகபட்சம் { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = { $quantite } க்கும் குறைவு

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut }, { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } ஆண்டு
   *[other] { $nombre } ஆண்டுகள்
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } மாதம்
   *[other] { $nombre } மாதங்கள்
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } யூரோ
   *[other] { $nombre } யூரோ
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } நபர்
   *[other] { $nombre } நபர்கள்
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] பராமரிக்கும் { $nombre } குழந்தை
   *[other] பராமரிக்கும் { $nombre } குழந்தைகள்
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = { $date } வரை காத்திருப்பது

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = { $lieux } வாழ்வது

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = { $lieux } தவிர வேறு இடத்தில் வாழ்வது

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = { $lieux } திட்டம் இருப்பது

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = { $lieux } தவிர வேறு இடத்தில் திட்டம் இருப்பது

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = { $codes } ஊரில்

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = { $codes } ஊர்க் கூட்டமைப்பில்

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = { $codes } மாவட்டத்தில்

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = { $codes } பிராந்தியத்தில்

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = கடல்கடந்த பகுதிகளில்

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = உங்களுக்கு வழிகாட்ட ஒருவர்

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = ஒரு பரிசு

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = ஒரு வேலை

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = பணம்: வடிவமும் தொகையும் கேட்க வேண்டும்

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = ஒரு பயிற்சி

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = தகவல்களும் ஆலோசனைகளும்

# écrit par Guichet le 2026-12-01, d’après 76914c
local = வேலை செய்ய ஓர் இடம்

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = அனுபவமுள்ள ஒருவரின் ஆலோசனைகள்

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = ஒரு காப்பீடு

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = ஒரு கடன்

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = ஒரு ஊக்கத்தொகை

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = தொடர்புகள்

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = திருப்பித் தர வேண்டாத பணம்

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = உங்கள் தொழிலைச் சோதித்துப் பார்க்கும் வழி

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi }: { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, { $montant } வரை

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, { $min } முதல் { $max } வரை

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, சராசரியாக { $montant }

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, தொகையைக் கேட்க வேண்டும்

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, ஓர் ஆண்டுக்கு

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, { $duree } காலத்துக்கு

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = இலவசம்

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = கட்டணம் உண்டு

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = இது இலவசம்

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = இதற்குக் கட்டணம் உண்டு

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = காலம்: { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = ஆண்டு முழுவதும்.

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = தேதிகளைக் கேட்க வேண்டும்.

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = { $date } வரை விண்ணப்பிக்கலாம்.

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = அடுத்த விண்ணப்பக் காலம்: { $debut } முதல் { $fin } வரை.

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = குறிப்பிட்ட காலங்களில் மட்டும் விண்ணப்பம்: தேதிகளைக் கேளுங்கள்.

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = கடைசி விண்ணப்பக் காலம் முடிந்தது: அடுத்ததைக் கேளுங்கள்.

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = எவ்வளவு அடிக்கடி: { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = இங்கே கேளுங்கள்: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = பேசவும் வழி அறியவும்

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = திட்டத்தை உருவாக்க

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = தொழிலைச் சோதிக்க

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = பணம் கண்டுபிடிக்க

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = இடம் கண்டுபிடிக்க

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = நீண்ட காலம் நிலைக்க

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = ஒரு தடையை நீக்க

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = சமமாக இருந்தால்: அருகிலிருந்து தொலைவுக்கு, பிறகு அன்றைய குலுக்கல். முன்னால் வர யாரும் பணம் கொடுப்பதில்லை.

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = உங்கள் ஊருக்காக வேலை செய்கிறது.

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = உங்கள் ஊர்க் கூட்டமைப்புக்காக வேலை செய்கிறது.

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = உங்கள் மாவட்டத்துக்காக வேலை செய்கிறது.

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = உங்கள் பிராந்தியத்துக்காக வேலை செய்கிறது.

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = பிரான்ஸ் முழுவதும் வேலை செய்கிறது.
