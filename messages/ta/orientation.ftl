### யாரைச் சந்திக்கலாம் என்ற பட்டியல்.
# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = முதல் தொடர்பிலிருந்து உங்கள் தொழில் தொடர்வது வரை. ஒவ்வொருவரும் ஒரு காரணத்துக்காக இங்கே இருக்கிறார்கள்.

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = பட்டியலில் முதல்: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = உங்கள் அருகில் யார் என்று பார்க்க, எந்த ஊரில் இருக்கிறீர்கள் என்று சொல்லுங்கள்.

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = உங்கள் அருகிலுள்ள தொடர்புகள் வருகின்றன…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = உங்கள் அருகிலுள்ள தொடர்புகள் வரவில்லை. இது உங்கள் தவறு அல்ல. பிரான்ஸ் எங்கும் பதில் தருபவர்கள் இதோ.

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = மாதிரித் தரவு: இந்த உதவி இடங்கள் உண்மையில் இல்லை.

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = ஏன், என்ன கேட்பது

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = இலவசம்

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = கட்டணம் உண்டு

# écrit par Guichet le 2026-12-01, d’après 506516
langues = பேசும் மொழிகள்: { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = அங்கே இதைக் கேட்கலாம்: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = ஒருவேளை அங்கே இதைக் கேட்கலாம்: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = ஆதாரம்: { $titre }. { $date } இல் சரிபார்க்கப்பட்டது.

# écrit par Guichet le 2026-12-01, d’après deea19
check = சரிபார்க்கப்பட்டது: { $date }. ஆதாரம்: { $titre }.

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = வெளியிடப்பட்டது: { $date }. ஆதாரம்: { $titre }.

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = இந்தத் தகவல் அண்மையது அல்ல: செல்லும் முன் தொலைபேசியில் அழையுங்கள்.

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = { $numero } ஐ அழையுங்கள்

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = மின்னஞ்சல் எழுதுங்கள்

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = அவர்களின் இணையதளத்துக்குச் செல்லுங்கள்

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = அவர்களுக்கு எழுதுங்கள்

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = வரைபடம்: பட்டியலில் உள்ள { $nombre } தொடர்புகள், ஒன்றுக்கொன்று உள்ள இடப்படி.

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = ஒரே இடத்தில் அல்லது அருகில்: { $numeros }.

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = எண்கள் பட்டியலில் உள்ளவை. கருப்புப் புள்ளி: உங்கள் ஊரின் மையம். வடக்கு மேலே உள்ளது.

# écrit par Guichet le 2026-12-01, d’après 57745b
le = { $date } நாளின் பட்டியல்.

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = இந்தப் பட்டியலை அனுப்புங்கள்

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = இந்தப் பட்டியலை நகலெடுங்கள்

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = பட்டியல் நகலெடுக்கப்பட்டது: அதை ஒரு செய்தியில் ஒட்டுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = பட்டியலை நகலெடுக்க முடியவில்லை: அதை அச்சிடுங்கள்.
