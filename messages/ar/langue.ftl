# écrit par Guichet le 2026-12-01, d’après 23c6d8
nom = العربية
# écrit par Guichet le 2026-12-01, d’après a519ae
dir = rtl
# écrit par Guichet le 2026-12-01, d’après 6ef648
mois =
    يناير
    فبراير
    مارس
    أبريل
    مايو
    يونيو
    يوليو
    أغسطس
    سبتمبر
    أكتوبر
    نوفمبر
    ديسمبر
# écrit par Guichet le 2026-12-01, d’après aa29f7
jours =
    الاثنين
    الثلاثاء
    الأربعاء
    الخميس
    الجمعة
    السبت
    الأحد
    أيام العطل الرسمية
    العطل المدرسية
    مغلق
# écrit par Guichet le 2026-12-01, d’après 381643
decimale = ,
# écrit par Guichet le 2026-12-01, d’après b04b82
milliers = { " " }
# écrit par Guichet le 2026-12-01, d’après 4c76f0
date = { $jour } { $mois } { $annee }
# écrit par Guichet le 2026-12-01, d’après 4ea54a
premier = 1
# écrit par Guichet le 2026-12-01, d’après cf7ccc
date_courte = { $jour }/{ $mois }/{ $annee }
# écrit par Guichet le 2026-12-01, d’après 34b052
mois_annee = { $mois } { $annee }
# écrit par Guichet le 2026-12-01, d’après 4a6de5
metres = { $nombre } م
# écrit par Guichet le 2026-12-01, d’après e81e25
kilometres = { $nombre } كم
# écrit par Guichet le 2026-12-01, d’après 4d1f75
moins_de = أقل من { $distance }
# écrit par Guichet le 2026-12-01, d’après 37d447
montant = { $nombre } يورو
# écrit par Guichet le 2026-12-01, d’après 789f10
separateur = { $debut }، { $suite }
# écrit par Guichet le 2026-12-01, d’après 0d06c3
ou_dernier = { $debut } أو { $suite }
# écrit par Guichet le 2026-12-01, d’après 5b5ea6
phrase = { $texte }.
