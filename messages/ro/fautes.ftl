### Ce nu este în regulă într-un formular și cum se corectează.
# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = Acest câmp este obligatoriu.

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = Acest câmp nu există: verificați scrierea. Sunt prevăzute: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = Trebuie true sau false.

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = Trebuie un număr întreg.

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = Trebuie un text, în forma prevăzută.

# écrit par Guichet le 2026-12-01, d’après 636476
liste = Trebuie o listă de texte.

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = Trebuie un obiect între acolade.

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = Trebuie un obiect de cel mult { $nombre } Kio.

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = Trebuie între { $min } și { $max } caractere.

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = Această valoare nu există. Sunt prevăzute: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = Acest identificator nu există aici.

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = Dați un telefon sau o adresă de e-mail: ajunge una dintre ele.

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = Dați o adresă de e-mail sau alegeți alt mod de a fi contactat.

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = Dați un telefon sau alegeți alt mod de a fi contactat.

# écrit par Guichet le 2026-12-01, d’après 592036
accord = Persoana trebuie să fie de acord ca dumneavoastră să scrieți pentru ea.

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = Trebuie să fi citit ce se întâmplă cu datele, apoi să bifați.

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = Acest număr conține și altceva decât cifre. Exemplu: 06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = Acest număr nu are câte cifre trebuie: 10 în Franța, ca 06 12 34 56 78, sau prefixul țării, ca +212 6 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = Nicio țară nu are acest prefix. Al Franței este +33.

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = Este un număr special: dați un număr la care puteți fi sunat.

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = Adresa trebuie să aibă un singur @, ca awa@exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = Verificați ce este înainte de @: un semn nu are ce căuta acolo.

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = Verificați ce este după @: trebuie un nume de site, ca exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = Această adresă este prea lungă.
