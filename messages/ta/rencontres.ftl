### ஒருவர் ஏன் சந்திப்புப் பட்டியலில் உள்ளார்.
# écrit par Guichet le 2026-12-01, d’après d39063
fonction = நீங்கள் இருக்கும் நிலைக்கு உதவுகிறது.
    .detail = எதற்கு உதவும்: { $etape }.

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = உங்கள் தேவைகளில் ஒன்றுக்குப் பதில் தருகிறது.
    .detail = உங்கள் தேவைகளுக்குப் பதில் தருகிறது: { $besoins }.

# écrit par Guichet le 2026-12-01, d’après 069845
stade = இந்த நிலையில் உள்ள திட்டத்துக்கானது.

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = திட்டம் எந்த நிலையில் இருந்தாலும் திறந்துள்ளது.

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = பின்னர்தான் அதிகம் உதவும்.
    .detail = பின்னர்தான் அதிகம் உதவும்: “{ $stade }”.

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = அங்கே உள்ள ஓர் உதவிக்கு உங்களுக்குத் தகுதி உள்ளது.

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = தெரிந்த நிபந்தனை எதுவும் இல்லை: கேளுங்கள்.

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = அங்கே உள்ள ஓர் உதவி உங்களுக்குக் கிடைக்கலாம்.

# écrit par Guichet le 2026-12-01, d’après cd353e
public = உங்கள் நிலையில் உள்ளவர்களை வரவேற்கிறது.

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = முன்னுரிமைப் பகுதிகளில் வாழ்பவர்களை வரவேற்கிறது.

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = உங்கள் அருகில்.
    .detail = உங்களிடமிருந்து { $distance } தூரத்தில்.

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = நீங்கள் விரும்பியதை விடத் தொலைவில்.
    .detail = நீங்கள் விரும்பியதை விடத் தொலைவில்: { $distance }.

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = நீங்கள் இருக்கும் இடத்தில் வேலை செய்கிறது.

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = தேசிய அமைப்பு: மிக அருகிலுள்ள தொடர்பைக் கேளுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = உங்கள் பிராந்தியத்தில் உள்ளது: உங்களை வரவேற்பார்களா என்று கேளுங்கள்.

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = பிரான்சில் வேறு இடத்தில் உள்ளது: உங்களை வரவேற்பார்களா என்று கேளுங்கள்.

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = முதலில் வேறு நபர்களுக்கானது: அவர்களிடம் கேளுங்கள்.

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = உறுதி செய்ய வேண்டும்: நீங்கள் எங்கே வாழ்கிறீர்கள் என்று சொல்லுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = நீங்கள் விரும்பும் முறையில் நடக்கிறது.

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = தனியாகவோ குழுவாகவோ, நீங்கள் விரும்பியபடி வழிகாட்டுகிறது.

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = உங்களுக்கு நேரம் இருக்கும்போது திறந்துள்ளது.
    .detail = உங்களுக்கு நேரம் இருக்கும்போது திறந்துள்ளது: { $horaires }.

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = உங்கள் குழந்தைகளுடன் வரலாம்.

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = உங்கள் மொழியைப் பேசுகிறது.
    .detail = உங்கள் மொழியைப் பேசுகிறது: { $langues }.

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = இது இலவசம்.

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = ஆண்டு முழுவதும் வரவேற்கிறது.
    .detail = { $date } வரை பதிவு செய்யலாம்.

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = பதிவுகள் விரைவில் தொடங்கும்.
    .detail = அடுத்த பதிவுகள் { $date } அன்று தொடங்கும்.

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = பதிவுகள் முடிந்தன; அடுத்ததற்குத் தேதி இல்லை.

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = இப்போது புதிதாக யாரையும் ஏற்கவில்லை.
    .detail = { $date } வரை புதிதாக யாரையும் ஏற்கவில்லை.

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = இன்னும் இடங்கள் உள்ளன.

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = இப்போது இடம் இல்லை.

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = நீங்கள் விரும்பும் வழியில் தொடர்புகொள்ளலாம்.

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = ஏற்கனவே உங்களுக்கு வழிகாட்டுகிறது.

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = கடந்த மூன்று மாதங்களுக்குள் சரிபார்க்கப்பட்டது.

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = அண்மை வெளியீட்டில் குறிப்பிடப்பட்டது.

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = மூன்று மாதங்களுக்கு முன் சரிபார்க்கப்பட்டது: செல்லும் முன் அழையுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = சரிபார்க்க வேண்டும்: தகவல் பழையது.
