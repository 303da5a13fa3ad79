### Cine vă poate ajuta?
# écrit par Guichet le 2026-12-01, d’après 003113
title = Cine vă poate ajuta să creați o activitate?

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = Răspundeți la trei întrebări. Niciuna nu este obligatorie.

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = Răspunsurile rămân în această pagină: nu se păstrează nimic despre dumneavoastră. Numărăm doar încă o vizită în localitate, fără să știm a cui. Nimeni nu plătește ca să fie primul.

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = Se încarcă persoanele de contact…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = Lista persoanelor de contact nu se încarcă.

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = Lista persoanelor de contact este deteriorată.

# écrit par Guichet le 2026-12-01, d’après 727081
rank = Întrebarea { $rang } din 3

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = Vedeți lista

# écrit par Guichet le 2026-12-01, d’après b26c15
results = Cu cine să vă întâlniți și în ce ordine

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = Încă un răspuns schimbă ordinea listei

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = Ați spus tot: lista nu se mai schimbă.

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = Tipăriți această listă
