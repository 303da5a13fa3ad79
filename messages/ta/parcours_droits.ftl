### உங்களுக்கு என்ன உரிமைகள் உள்ளன?
# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = உங்களுக்கு என்னென்ன உதவிகள் கிடைக்கும்?

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = சில கேள்விகளுக்குப் பதில் சொல்லுங்கள். எதுவும் கட்டாயம் இல்லை.

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = உங்கள் பதில்கள் இந்தப் பக்கத்திலேயே இருக்கும்: உங்களைப் பற்றி எதுவும் வைக்கப்படுவதில்லை. அந்த ஊரில் இன்னும் ஒரு வருகை என்று மட்டும் எண்ணுகிறோம், யார் என்று தெரியாமல். ஒவ்வொரு முடிவும் அதன் காரணங்களையும் ஆதாரத்தையும் தருகிறது.

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = உதவிகளின் பட்டியல் வருகிறது…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = உதவிகளின் பட்டியல் வரவில்லை.

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = உதவிகளின் பட்டியல் சேதமடைந்துள்ளது.

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = கேள்வி { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = என் முடிவுகளைப் பார்க்க

# écrit par Guichet le 2026-12-01, d’après df5c80
results = உங்கள் முடிவுகள்

# écrit par Guichet le 2026-12-01, d’après 660433
more = இன்னும் ஒரு பதில்

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = எங்களிடம் இனி கேள்விகள் இல்லை: எங்களுக்குத் தெரிந்த எல்லாம் இதோ.

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = இந்த முடிவுகளை அச்சிடுங்கள்
