### La ce aveți dreptul?
# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = La ce aveți dreptul?

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = Răspundeți la câteva întrebări. Niciuna nu este obligatorie.

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = Răspunsurile rămân în această pagină: nu se păstrează nimic despre dumneavoastră. Numărăm doar încă o vizită în localitate, fără să știm a cui. Fiecare rezultat își spune motivele și sursa lor.

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = Se încarcă lista ajutoarelor…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = Lista ajutoarelor nu se încarcă.

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = Lista ajutoarelor este deteriorată.

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = Întrebarea { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = Vedeți rezultatele mele

# écrit par Guichet le 2026-12-01, d’après df5c80
results = Rezultatele dumneavoastră

# écrit par Guichet le 2026-12-01, d’après 660433
more = Încă un răspuns

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = Nu mai avem întrebări: iată tot ce știm.

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = Tipăriți aceste rezultate
