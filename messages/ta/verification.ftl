### முகவரியைச் சரிபார்த்தல்: பதிலுக்கு முன்.
# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = உங்கள் முகவரி ஒரு முன்னுரிமைப் பகுதியில் உள்ளதா?

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = எண், தெரு, ஊர் ஆகியவற்றை எழுதுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 11e201
note = நீங்கள் எழுதுவது { $service } க்கு அனுப்பப்படுகிறது; அது முகவரிகளை முன்மொழிகிறது. Guichet அதைப் பெறுவதில்லை. அந்த ஊரில் இன்னும் ஒரு சரிபார்ப்பு என்று மட்டும் எண்ணுகிறோம், யார் என்று தெரியாமல்.

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = என் முகவரியைச் சரிபார்க்கவும்

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = என் இடத்தைக் கண்டறியவும்

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = மீண்டும் முயலுங்கள்

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = முன்மொழியப்பட்ட முகவரிகள்

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = மூன்று எழுத்துகளிலிருந்து முகவரிகள் முன்மொழியப்படும். மேல், கீழ் அம்புக்குறிகளால் நகருங்கள். Enter விசையால் தேர்ந்தெடுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] 1 முகவரி முன்மொழியப்பட்டுள்ளது.
   *[other] { $nombre } முகவரிகள் முன்மொழியப்பட்டுள்ளன.
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = தெரு முழுவதும்

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = பெயர் கொண்ட இடம்

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = ஊர் முழுவதும்

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = குறைந்தது மூன்று எழுத்துகளை எழுதுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = பட்டியலிலிருந்து உங்கள் முகவரியைத் தேர்ந்தெடுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = எந்த முகவரியும் கிடைக்கவில்லை.

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = முகவரிகளைக் கண்டறியும் சேவைக்கு இந்த உரை புரியவில்லை.

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = எழுத்துகளைச் சரிபாருங்கள். ஊர் அல்லது அஞ்சல் குறியீட்டைச் சேருங்கள். எண் இல்லாமல் முயலுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = முகவரிகள் தேடப்படுகின்றன…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = சரிபார்க்கப்படுகிறது…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = உங்கள் இடம் தேடப்படுகிறது…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = இது உங்கள் தவறு அல்ல.

# écrit par Guichet le 2026-12-01, d’après c59905
offline = உங்கள் சாதனம் இணையத்துடன் இணைக்கப்படவில்லை.

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = இணைப்பைச் சரிபார்த்து, மீண்டும் முயலுங்கள். உங்கள் உரை பத்திரமாக உள்ளது.

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = முகவரிகளைக் கண்டறியும் சேவை பதில் தரவில்லை.

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = சிறிது நேரத்தில் மீண்டும் முயலுங்கள், அல்லது “என் இடத்தைக் கண்டறியவும்” என்பதைப் பயன்படுத்துங்கள். உங்கள் உரை பத்திரமாக உள்ளது.

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = முகவரிகளைக் கண்டறியும் சேவைக்கு மிக அதிகமான கோரிக்கைகள் வருகின்றன.

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = { $nombre } நொடிகளில் உங்களுக்காக மீண்டும் முயல்கிறோம். உங்கள் உரை பத்திரமாக உள்ளது.

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = பகுதிகளின் எல்லைகளை ஏற்ற முடியவில்லை.

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = இணைப்பைச் சரிபார்த்து, மீண்டும் முயலுங்கள். உங்கள் நகராட்சியும் பதில் தரலாம்.

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = கிடைத்த எல்லைகள் சேதமடைந்துள்ளன: அவற்றை நாங்கள் பயன்படுத்தவில்லை.

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = மீண்டும் முயலுங்கள். இது தொடர்ந்தால், உங்கள் நகராட்சி பதில் தரலாம்.
