### முகவரியைச் சரிபார்த்தல்: பதில்.
# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = ஆம், இந்த முகவரி ஒரு முன்னுரிமைப் பகுதியில் உள்ளது.

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = ஆம், இந்த இடம் ஒரு முன்னுரிமைப் பகுதியில் உள்ளது.

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = ஆம், நீங்கள் ஒரு முன்னுரிமைப் பகுதியில் இருக்கிறீர்கள்.

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = இல்லை, இந்த முகவரி ஒரு முன்னுரிமைப் பகுதியில் இல்லை.

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = இல்லை, இந்த இடம் ஒரு முன்னுரிமைப் பகுதியில் இல்லை.

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = இல்லை, நீங்கள் ஒரு முன்னுரிமைப் பகுதியில் இல்லை.

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = உறுதி செய்ய வேண்டும்: ஒரு முன்னுரிமைப் பகுதியின் எல்லை மிக அருகில் செல்கிறது.

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = உறுதி செய்ய வேண்டும்: தெருவில் எண் இல்லை.

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = உறுதி செய்ய வேண்டும்: இன்னும் துல்லியமான முகவரி தேவை.

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = உறுதி செய்ய வேண்டும்: உங்கள் இடம் போதிய அளவு துல்லியமாக இல்லை.

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = இந்த இடத்துக்கு எங்களால் பதில் தர முடியாது.

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = உங்கள் இடம், { $precision } துல்லியத்துடன்

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = இது “{ $nom }” பகுதி.

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = அதன் எல்லை { $distance } தூரத்தில் உள்ளது.

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = மிக அருகிலுள்ள பகுதி, “{ $nom }”, { $distance } தூரத்தில் உள்ளது.

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = 10 கி.மீ. க்குள் எந்த முன்னுரிமைப் பகுதியும் இல்லை.

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = இது ஒரு முன்னுரிமைப் பகுதியிலிருந்து 300 மீ க்குள் உள்ளது.

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = இது ஒரு முன்னுரிமைப் பகுதியிலிருந்து 300 மீ க்குள் இருக்கலாம்.

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = இது ஒரு முன்னுரிமைப் பகுதியிலிருந்து 500 மீ க்குள் உள்ளது.

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = இது ஒரு முன்னுரிமைப் பகுதியிலிருந்து 500 மீ க்குள் இருக்கலாம்.

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = சில உதவிகள் மிக அருகில் வாழ்பவர்களையும் ஏற்கின்றன.

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = “{ $nom }” பகுதியின் எல்லை { $distance } தூரத்தில் செல்கிறது.

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = இங்கே எங்கள் துல்லியம் { $precision }: ஆம் அல்லது இல்லை என்று சொல்ல இது போதாது.

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = மிக அருகிலுள்ள பகுதி “{ $nom }”.

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = ஒரு தெருவின் ஒரு பகுதி மட்டும் முன்னுரிமைப் பகுதியில் இருக்கலாம்.

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = இந்தப் பெயர் ஒரு பரந்த இடத்தைக் குறிக்கிறது.

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = இந்தப் பெயர் ஓர் ஊர் முழுவதையும் குறிக்கிறது.

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = உங்கள் சாதனம் உங்களை { $precision } துல்லியத்துடன் கண்டறிகிறது.

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = இந்த இடம் எங்களுக்குத் தெரிந்த நிலப்பரப்புக்கு வெளியே உள்ளது.

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = இந்த இடத்தில் நடைமுறையில் உள்ள பகுதிகளின் பட்டியல் எங்களிடம் இல்லை.

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = இந்த இடத்துக்கான எங்கள் பகுதிகளின் பட்டியல் முழுமையாக இல்லை.

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = இந்த வட்டாரத்தின் பகுதி எல்லைகள் கிடைக்கவில்லை.

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = இப்போது என்ன செய்வது?

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = உதவி கேட்கும்போது இதைச் சொல்லுங்கள்: சில உதவிகள் இந்தப் பகுதிகளுக்கு மட்டுமே.

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = உங்களிடம் திட்டம் உள்ளதா? CitésLab என்ற இலவச சேவை, இந்தப் பகுதிகளில் தொழில் தொடங்க உதவுகிறது.

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = எல்லோருக்கும் திறந்த உதவிகள் உங்களுக்கு உண்டு: பிரான்சில் அதை “droit commun” என்பார்கள்.

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = உங்கள் நகராட்சி இந்த முடிவை உறுதி செய்யலாம்.

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = எண்ணைக் குறிப்பிடுங்கள்

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = ஒரு முகவரியை எழுதுங்கள்

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = அரசின் இணையதளத்தில் எல்லைகளைப் பாருங்கள், sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = இந்த முடிவு ஓர் அதிகாரப்பூர்வ ஆவணம் அல்ல.

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = ஆதாரம்: { $source }.

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = வெளியிடப்பட்டது: { $date }.

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = { $date } அன்று, { $generation } பகுதிகளுடன் சரிபார்க்கப்பட்டது.

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = மாதிரித் தரவு: இந்த இடங்கள் உண்மையில் இல்லை.

# écrit par Guichet le 2026-12-01, d’après 78352d
details = கணக்கீட்டின் விவரங்கள்

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = முகவரி

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = பகுதி

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = ஊர்

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = தலைமுறை

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = எல்லைக்கான தூரம்

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = துல்லியம்

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = { $distance } க்குள்

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = உரிமம்

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = ஆம்

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = இல்லை

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = உறுதி செய்ய வேண்டும்

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = வரைபடம்: இடம் “{ $nom }” பகுதிக்குள், அதன் எல்லையிலிருந்து { $distance } தூரத்தில் உள்ளது.

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = வரைபடம்: இடம் “{ $nom }” பகுதிக்கு வெளியே, அதன் எல்லையிலிருந்து { $distance } தூரத்தில் உள்ளது.

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = வரைபடம்: இடம் “{ $nom }” பகுதியின் எல்லையிலிருந்து { $distance } தூரத்தில் உள்ளது.

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = புள்ளி: இடமும் அதன் துல்லியமும். கோடுகள்: பகுதி. மெல்லிய கோடு: சுற்றிலும் 300 மீ.

# écrit par Guichet le 2026-12-01, d’après 275836
north = வ

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = இந்த முடிவை அச்சிடுங்கள்

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = உங்கள் சாதனம் உங்கள் இடத்தைத் தரவில்லை.

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = உலாவியில் இடமறிதலை அனுமதியுங்கள், அல்லது உங்கள் முகவரியை எழுதுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = உங்கள் சாதனத்தால் உங்கள் இடத்தைக் கண்டறிய முடியவில்லை.

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = இந்தப் பக்கத்தில் உங்கள் இடத்தைக் கண்டறிய முடியாது.

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = உங்கள் முகவரியை எழுதுங்கள்.

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = உங்கள் இடத்தைக் கண்டறிய உங்கள் சாதனம் மிக அதிக நேரம் எடுக்கிறது.

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = சன்னல் அருகில் மீண்டும் முயலுங்கள், அல்லது உங்கள் முகவரியை எழுதுங்கள்.
