### ஒரு கேள்வியைச் சுற்றி.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = தொடங்குங்கள்

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = மீண்டும் முயலுங்கள்

# écrit par Guichet le 2026-12-01, d’après 467d66
back = பின்செல்

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = உங்கள் பதில்கள் ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = சரிபார்க்கப்பட்ட முகவரி

# écrit par Guichet le 2026-12-01, d’après 296762
edit = மாற்றுங்கள்

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = எல்லாவற்றையும் அழியுங்கள்

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = இது உங்கள் தவறு அல்ல.

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = சிறிது நேரம் காத்திருந்து, மீண்டும் முயலுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = இணைய இணைப்பு இப்போது இல்லை. இணைப்பு வந்ததும் மீண்டும் முயலுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = மீண்டும் முயலுங்கள். இது தொடர்ந்தால், நீங்கள் இருக்கும் இணையதளத்துக்குத் தெரிவியுங்கள்.

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = { $site } க்குச் செல்லுங்கள்

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = நீங்கள் ஒரு முகவரியைச் சரிபார்த்தீர்கள்: அது ஒரு முன்னுரிமைப் பகுதியில் உள்ளது.

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = நீங்கள் ஒரு முகவரியைச் சரிபார்த்தீர்கள்: அது ஒரு முன்னுரிமைப் பகுதியில் இல்லை.

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = நீங்கள் ஒரு முகவரியைச் சரிபார்த்தீர்கள்: அதை இன்னும் உறுதி செய்ய வேண்டும்.

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = இந்த முகவரி உங்களுக்கு என்ன?

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = சில உதவிகள் நீங்கள் எங்கே வாழ்கிறீர்கள் என்று பார்க்கும். மற்றவை உங்கள் திட்டம் எங்கே என்று பார்க்கும்.

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = என் வீடு

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = என் திட்டத்தின் இடம்

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = இரண்டும்

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = இரண்டும் இல்லை

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = ஆம்

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = இல்லை

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = இவற்றில் எதுவும் இல்லை

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = தொடருங்கள்

# écrit par Guichet le 2026-12-01, d’après d44335
choose = ஒரு பதிலையோ “எனக்குத் தெரியாது” என்பதையோ தேர்ந்தெடுங்கள்.

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = ஊரைத் தேடுங்கள்

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = நான் வாழும் ஊர்

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = உங்கள் ஊரைத் தேர்ந்தெடுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = பலவற்றைத் தேர்ந்தெடுக்கலாம்.

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = எனக்குத் தெரியாது

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = பதில் சொல்ல விரும்பவில்லை

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = ஒரு முழு எண்ணை எழுதுங்கள்.

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = மாவட்டத்தின் எண்ணை எழுதுங்கள், எடுத்துக்காட்டாக 93 அல்லது 2A.

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = அதன் பெயர் அல்லது அஞ்சல் குறியீட்டை எழுதுங்கள். அது { $service } க்கு அனுப்பப்படுகிறது; அது ஊர்களை முன்மொழிகிறது.

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = இது சரியான முழு எண் அல்ல. எடுத்துக்காட்டாக 24 என்று எழுதுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = இந்த எண் கொண்ட மாவட்டம் இல்லை. எடுத்துக்காட்டாக 93, 2A அல்லது 974 என்று எழுதுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = ஊரின் பெயரில் குறைந்தது மூன்று எழுத்துகளை எழுதுங்கள்.

# écrit par Guichet le 2026-12-01, d’après f33274
search = ஊர்கள் தேடப்படுகின்றன…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = எந்த ஊரும் கிடைக்கவில்லை. எழுத்துகளைச் சரிபாருங்கள், அல்லது அஞ்சல் குறியீட்டை முயலுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = ஊர்களின் சேவை பதில் தரவில்லை. மீண்டும் முயலுங்கள், அல்லது இந்தக் கேள்வியைத் தாண்டுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = இணைய இணைப்பு இப்போது இல்லை. மீண்டும் முயலுங்கள், அல்லது இந்தக் கேள்வியைத் தாண்டுங்கள்.
