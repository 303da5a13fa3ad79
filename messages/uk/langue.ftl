### Українська.
# écrit par Guichet le 2026-12-01, d’après 23c6d8
nom = Українська

# écrit par Guichet le 2026-12-01, d’après a519ae
dir = ltr

# écrit par Guichet le 2026-12-01, d’après 6ef648
mois =
    січня
    лютого
    березня
    квітня
    травня
    червня
    липня
    серпня
    вересня
    жовтня
    листопада
    грудня

# écrit par Guichet le 2026-12-01, d’après aa29f7
jours =
    понеділок
    вівторок
    середа
    четвер
    п’ятниця
    субота
    неділя
    святкові дні
    шкільні канікули
    зачинено

# écrit par Guichet le 2026-12-01, d’après 381643
decimale = ,

# écrit par Guichet le 2026-12-01, d’après b04b82
milliers = { " " }

# écrit par Guichet le 2026-12-01, d’après 4c76f0
date = { $jour } { $mois } { $annee } року

# écrit par Guichet le 2026-12-01, d’après 4ea54a
premier = 1

# écrit par Guichet le 2026-12-01, d’après cf7ccc
date_courte = { $jour }.{ $mois }.{ $annee }

# écrit par Guichet le 2026-12-01, d’après 34b052
mois_annee = { $mois } { $annee } року

# écrit par Guichet le 2026-12-01, d’après 4a6de5
metres = { $nombre } м

# écrit par Guichet le 2026-12-01, d’après e81e25
kilometres = { $nombre } км

# écrit par Guichet le 2026-12-01, d’après 4d1f75
moins_de = менш ніж { $distance }

# écrit par Guichet le 2026-12-01, d’après 37d447
montant = { $nombre } €

# écrit par Guichet le 2026-12-01, d’après 789f10
separateur = { $debut }, { $suite }

# écrit par Guichet le 2026-12-01, d’après 0d06c3
ou_dernier = { $debut } або { $suite }

# écrit par Guichet le 2026-12-01, d’après 5b5ea6
phrase = { $texte }.
