### Lista celor cu care vă puteți întâlni.
# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = De la primul contact până după pornirea activității. Fiecare este aici cu un motiv.

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = Primul din listă: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = Spuneți în ce localitate sunteți, ca să vedeți cine este aproape.

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = Se încarcă persoanele de contact din apropiere…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = Persoanele de contact din apropiere nu se încarcă. Nu este vina dumneavoastră. Iată cine răspunde oriunde în Franța.

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = Date de demonstrație: aceste locuri de ajutor nu există.

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = De ce, și ce să cereți

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = Gratuit

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = Cu plată

# écrit par Guichet le 2026-12-01, d’après 506516
langues = Limbi vorbite: { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = Puteți cere acolo: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = Poate puteți cere acolo: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = Sursa: { $titre }. Verificat în { $date }.

# écrit par Guichet le 2026-12-01, d’après deea19
check = Verificat: { $date }. Sursa: { $titre }.

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = Publicat: { $date }. Sursa: { $titre }.

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = Această informație nu este recentă: sunați înainte de a merge acolo.

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = Sunați la { $numero }

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = Scrieți un e-mail

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = Mergeți pe site-ul lor

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = Scrieți-le

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = Plan: { $nombre } dintre contactele din listă, așezate unele față de altele.

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = În același loc sau aproape: { $numeros }.

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = Numerele sunt cele din listă. Punct negru: centrul localității. Nordul este sus.

# écrit par Guichet le 2026-12-01, d’après 57745b
le = Lista din { $date }.

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = Trimiteți această listă

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = Copiați această listă

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = Lista este copiată: lipiți-o într-un mesaj.

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = Lista nu s-a putut copia: tipăriți-o.
