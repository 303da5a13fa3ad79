### Polski.
# écrit par Guichet le 2026-12-01, d’après 23c6d8
nom = Polski

# écrit par Guichet le 2026-12-01, d’après a519ae
dir = ltr

# écrit par Guichet le 2026-12-01, d’après 6ef648
mois =
    stycznia
    lutego
    marca
    kwietnia
    maja
    czerwca
    lipca
    sierpnia
    września
    października
    listopada
    grudnia

# écrit par Guichet le 2026-12-01, d’après aa29f7
jours =
    poniedziałek
    wtorek
    środa
    czwartek
    piątek
    sobota
    niedziela
    święta
    wakacje i ferie szkolne
    zamknięte

# écrit par Guichet le 2026-12-01, d’après 381643
decimale = ,

# écrit par Guichet le 2026-12-01, d’après b04b82
milliers = { " " }

# écrit par Guichet le 2026-12-01, d’après 4c76f0
date = { $jour } { $mois } { $annee }

# écrit par Guichet le 2026-12-01, d’après 4ea54a
premier = 1

# écrit par Guichet le 2026-12-01, d’après cf7ccc
date_courte = { $jour }.{ $mois }.{ $annee }

# écrit par Guichet le 2026-12-01, d’après 34b052
mois_annee = { $mois } { $annee }

# écrit par Guichet le 2026-12-01, d’après 4a6de5
metres = { $nombre } m

# écrit par Guichet le 2026-12-01, d’après e81e25
kilometres = { $nombre } km

# écrit par Guichet le 2026-12-01, d’après 4d1f75
moins_de = mniej niż { $distance }

# écrit par Guichet le 2026-12-01, d’après 37d447
montant = { $nombre } €

# écrit par Guichet le 2026-12-01, d’après 789f10
separateur = { $debut }, { $suite }

# écrit par Guichet le 2026-12-01, d’après 0d06c3
ou_dernier = { $debut } lub { $suite }

# écrit par Guichet le 2026-12-01, d’après 5b5ea6
phrase = { $texte }.
