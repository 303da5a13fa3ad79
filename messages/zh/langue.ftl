### 中文。
# écrit par Guichet le 2026-12-01, d’après 23c6d8
nom = 中文

# écrit par Guichet le 2026-12-01, d’après a519ae
dir = ltr

# écrit par Guichet le 2026-12-01, d’après 6ef648
mois =
    1月
    2月
    3月
    4月
    5月
    6月
    7月
    8月
    9月
    10月
    11月
    12月

# écrit par Guichet le 2026-12-01, d’après aa29f7
jours =
    星期一
    星期二
    星期三
    星期四
    星期五
    星期六
    星期日
    公共假日
    学校假期
    不开放

# écrit par Guichet le 2026-12-01, d’après 381643
decimale = .

# écrit par Guichet le 2026-12-01, d’après b04b82
milliers = { "," }

# écrit par Guichet le 2026-12-01, d’après 4c76f0
date = { $annee }年{ $mois }{ $jour }日

# écrit par Guichet le 2026-12-01, d’après 4ea54a
premier = 1

# écrit par Guichet le 2026-12-01, d’après cf7ccc
date_courte = { $annee }/{ $mois }/{ $jour }

# écrit par Guichet le 2026-12-01, d’après 34b052
mois_annee = { $annee }年{ $mois }

# écrit par Guichet le 2026-12-01, d’après 4a6de5
metres = { $nombre } 米

# écrit par Guichet le 2026-12-01, d’après e81e25
kilometres = { $nombre } 公里

# écrit par Guichet le 2026-12-01, d’après 4d1f75
moins_de = 不到 { $distance }

# écrit par Guichet le 2026-12-01, d’après 37d447
montant = { $nombre } 欧元

# écrit par Guichet le 2026-12-01, d’après 789f10
separateur = { $debut }、{ $suite }

# écrit par Guichet le 2026-12-01, d’après 0d06c3
ou_dernier = { $debut }或{ $suite }

# écrit par Guichet le 2026-12-01, d’après 5b5ea6
phrase = { $texte }。
