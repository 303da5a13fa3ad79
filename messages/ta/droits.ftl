### கிடைத்த உதவிகள்.
# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] முதலில் கேட்க வேண்டிய ஓர் உதவி.
   *[other] முதலில் கேட்க வேண்டிய { $nombre } உதவிகள்.
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = ஆம் என்று சொல்ல உங்கள் பதில்கள் இன்னும் போதவில்லை.

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = இந்த முடிவு தீர்மானம் அல்ல: உதவி தருபவர்களே தீர்மானிக்கிறார்கள்.

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = இப்போது கேட்க வேண்டியவை

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = இது உங்களுக்குத் திறக்கலாம்: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = இன்று உங்களுக்கு அல்ல, ஏன்

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = மற்ற எல்லாம் ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = இவற்றையும் நீங்கள் கேட்கலாம்

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = ஒரு பதில் தேவை

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = பல பதில்கள் தேவை, அல்லது கேட்க யாரும் இல்லை

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = இவையும் இன்று உங்களுக்கு அல்ல

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = { $nom } இடம் கேளுங்கள்

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = இதைப் பற்றி எழுதியிருப்பதைப் படியுங்கள்

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = எல்லா விவரமும், அது எங்கிருந்து தெரியும் என்பதும்

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = ஆதாரம்: { $titre }, { $editeur }, { $date }, “{ $lieu }”.

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = தேர்ந்தெடுப்பவர்கள் அவர்களே: { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = இந்த மாற்றம் இருந்தால் ஆம்: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = இந்த மாற்றம் இருந்தால் இனி இல்லை ஆகாது: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = தெரிந்துகொள்ள, பதில் சொல்லுங்கள்:

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = தெரிந்துகொள்ள, உங்கள் முகவரியைச் சரிபாருங்கள்.

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = பழைய தகவல்: இது இன்னும் உண்மையா என்று அவர்களிடம் கேளுங்கள்.
