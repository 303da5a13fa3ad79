### உங்களுக்கு யார் உதவ முடியும்?
# écrit par Guichet le 2026-12-01, d’après 003113
title = தொழில் தொடங்க உங்களுக்கு யார் உதவ முடியும்?

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = மூன்று கேள்விகளுக்குப் பதில் சொல்லுங்கள். எதுவும் கட்டாயம் இல்லை.

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = உங்கள் பதில்கள் இந்தப் பக்கத்திலேயே இருக்கும்: உங்களைப் பற்றி எதுவும் வைக்கப்படுவதில்லை. அந்த ஊரில் இன்னும் ஒரு வருகை என்று மட்டும் எண்ணுகிறோம், யார் என்று தெரியாமல். முதலிடம் பெற யாரும் பணம் கொடுப்பதில்லை.

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = தொடர்புகள் வருகின்றன…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = தொடர்புகளின் பட்டியல் வரவில்லை.

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = தொடர்புகளின் பட்டியல் சேதமடைந்துள்ளது.

# écrit par Guichet le 2026-12-01, d’après 727081
rank = கேள்வி { $rang } / 3

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = பட்டியலைப் பார்க்க

# écrit par Guichet le 2026-12-01, d’après b26c15
results = யாரைச் சந்திப்பது, எந்த வரிசையில்

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = இன்னும் ஒரு பதில் பட்டியலின் வரிசையை மாற்றும்

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = நீங்கள் எல்லாவற்றையும் சொல்லிவிட்டீர்கள்: பட்டியல் இனி மாறாது.

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = இந்தப் பட்டியலை அச்சிடுங்கள்
