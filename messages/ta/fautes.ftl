### படிவத்தில் என்ன தவறு, எப்படிச் சரிசெய்வது.
# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = இந்தப் புலம் கட்டாயம்.

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = இந்தப் புலம் இல்லை: எழுத்துகளைச் சரிபாருங்கள். உள்ளவை: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = true அல்லது false தேவை.

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = ஒரு முழு எண் தேவை.

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = குறிப்பிட்ட வடிவத்தில் ஓர் உரை தேவை.

# écrit par Guichet le 2026-12-01, d’après 636476
liste = உரைகளின் பட்டியல் தேவை.

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = அடைப்புக்குறிகளுக்குள் ஒரு பொருள் தேவை.

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = அதிகபட்சம் { $nombre } Kio அளவுள்ள பொருள் தேவை.

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = { $min } முதல் { $max } வரை எழுத்துகள் தேவை.

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = இந்த மதிப்பு இல்லை. உள்ளவை: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = இந்த அடையாளம் இங்கே இல்லை.

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = தொலைபேசி அல்லது மின்னஞ்சலைத் தாருங்கள்: ஒன்று போதும்.

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = மின்னஞ்சலைத் தாருங்கள், அல்லது தொடர்புகொள்ள வேறு வழியைத் தேர்ந்தெடுங்கள்.

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = தொலைபேசி எண்ணைத் தாருங்கள், அல்லது தொடர்புகொள்ள வேறு வழியைத் தேர்ந்தெடுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 592036
accord = நீங்கள் அவருக்காக எழுத அந்த நபர் சம்மதிக்க வேண்டும்.

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = தரவு என்ன ஆகும் என்பதைப் படித்துவிட்டு, அதைக் குறிக்க வேண்டும்.

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = இந்த எண்ணில் இலக்கங்கள் தவிர வேறு ஏதோ உள்ளது. எடுத்துக்காட்டு: 06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = இந்த எண்ணில் சரியான அளவு இலக்கங்கள் இல்லை: பிரான்சில் 10, 06 12 34 56 78 போல; அல்லது நாட்டின் குறியீட்டுடன், +212 6 12 34 56 78 போல.

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = எந்த நாட்டுக்கும் இந்தக் குறியீடு இல்லை. பிரான்சின் குறியீடு +33.

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = இது ஒரு சிறப்பு எண்: உங்களை அழைக்கக்கூடிய எண்ணைத் தாருங்கள்.

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = முகவரியில் ஒரே ஒரு @ தேவை, awa@exemple.fr போல.

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = @ க்கு முன் உள்ளதைச் சரிபாருங்கள்: அங்கே பொருந்தாத ஒரு குறி உள்ளது.

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = @ க்குப் பின் உள்ளதைச் சரிபாருங்கள்: exemple.fr போல ஒரு தளத்தின் பெயர் தேவை.

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = இந்த முகவரி மிக நீளமானது.
