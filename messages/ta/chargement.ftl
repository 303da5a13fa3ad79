### எல்லாம் வருவதற்கு முன்.
# écrit par Guichet le 2026-12-01, d’après fde955
patience = எதிர்பார்த்ததை விட ஏற்ற அதிக நேரம் ஆகிறது.

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = இந்தச் சேவையை ஏற்ற முடியவில்லை. இது உங்கள் தவறு அல்ல.

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = உங்கள் இணைய இணைப்பைச் சரிபார்த்து, மீண்டும் முயலுங்கள். உங்கள் நகராட்சியும் பதில் தரலாம்.

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = மீண்டும் முயலுங்கள்

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = மொழி

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = இந்த மொழிபெயர்ப்பு இன்னும் மறுபார்வை செய்யப்படவில்லை. சந்தேகம் இருந்தால், பிரெஞ்சைப் படியுங்கள்.

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = பிரெஞ்சில் படியுங்கள்
