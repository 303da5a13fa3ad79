### தமிழ்.
# écrit par Guichet le 2026-12-01, d’après 23c6d8
nom = தமிழ்

# écrit par Guichet le 2026-12-01, d’après a519ae
dir = ltr

# écrit par Guichet le 2026-12-01, d’après 6ef648
mois =
    ஜனவரி
    பிப்ரவரி
    மார்ச்
    ஏப்ரல்
    மே
    ஜூன்
    ஜூலை
    ஆகஸ்ட்
    செப்டம்பர்
    அக்டோபர்
    நவம்பர்
    டிசம்பர்

# écrit par Guichet le 2026-12-01, d’après aa29f7
jours =
    திங்கள்
    செவ்வாய்
    புதன்
    வியாழன்
    வெள்ளி
    சனி
    ஞாயிறு
    பொது விடுமுறை நாட்கள்
    பள்ளி விடுமுறைகள்
    மூடப்பட்டுள்ளது

# écrit par Guichet le 2026-12-01, d’après 381643
decimale = .

# écrit par Guichet le 2026-12-01, d’après b04b82
milliers = ,

# écrit par Guichet le 2026-12-01, d’après 4c76f0
date = { $jour } { $mois } { $annee }

# écrit par Guichet le 2026-12-01, d’après 4ea54a
premier = 1

# écrit par Guichet le 2026-12-01, d’après cf7ccc
date_courte = { $jour }/{ $mois }/{ $annee }

# écrit par Guichet le 2026-12-01, d’après 34b052
mois_annee = { $mois } { $annee }

# écrit par Guichet le 2026-12-01, d’après 4a6de5
metres = { $nombre } மீ

# écrit par Guichet le 2026-12-01, d’après e81e25
kilometres = { $nombre } கி.மீ.

# écrit par Guichet le 2026-12-01, d’après 4d1f75
moins_de = { $distance } க்கும் குறைவு

# écrit par Guichet le 2026-12-01, d’après 37d447
montant = { $nombre } €

# écrit par Guichet le 2026-12-01, d’après 789f10
separateur = { $debut }, { $suite }

# écrit par Guichet le 2026-12-01, d’après 0d06c3
ou_dernier = { $debut } அல்லது { $suite }

# écrit par Guichet le 2026-12-01, d’après 5b5ea6
phrase = { $texte }.
