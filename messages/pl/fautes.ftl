### Co jest nie tak w formularzu i jak to poprawić.
# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = To pole jest obowiązkowe.

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = Takiego pola nie ma: proszę sprawdzić pisownię. Przewidziane są: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = Potrzebne jest true albo false.

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = Potrzebna jest liczba całkowita.

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = Potrzebny jest tekst w przewidzianej postaci.

# écrit par Guichet le 2026-12-01, d’après 636476
liste = Potrzebna jest lista tekstów.

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = Potrzebny jest obiekt w nawiasach klamrowych.

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = Potrzebny jest obiekt o wielkości najwyżej { $nombre } Kio.

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = Potrzeba od { $min } do { $max } znaków.

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = Takiej wartości nie ma. Przewidziane są: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = Tego identyfikatora tu nie ma.

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = Proszę podać telefon albo adres e-mail: wystarczy jedno.

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = Proszę podać adres e-mail albo wybrać inny sposób kontaktu.

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = Proszę podać telefon albo wybrać inny sposób kontaktu.

# écrit par Guichet le 2026-12-01, d’après 592036
accord = Osoba musi się zgodzić, żeby Państwo pisali w jej imieniu.

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = Trzeba przeczytać, co dzieje się z danymi, i to zaznaczyć.

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = Ten numer zawiera coś innego niż cyfry. Przykład: 06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = Ten numer nie ma właściwej liczby cyfr: 10 we Francji, jak 06 12 34 56 78, albo kod kraju, jak +212 6 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = Żaden kraj nie ma tego kodu. Kod Francji to +33.

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = To numer specjalny: proszę podać numer, pod którym można Państwa zastać.

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = W adresie potrzebne jest jedno @, jak w awa@exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = Proszę sprawdzić, co jest przed @: jakiś znak tam nie pasuje.

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = Proszę sprawdzić, co jest po @: potrzebna jest nazwa strony, jak exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = Ten adres jest za długi.
