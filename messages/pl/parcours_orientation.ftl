### Kto może Państwu pomóc?
# écrit par Guichet le 2026-12-01, d’après 003113
title = Kto może pomóc Państwu założyć działalność?

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = Proszę odpowiedzieć na trzy pytania. Żadne nie jest obowiązkowe.

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = Odpowiedzi zostają na tej stronie: niczego o Państwu nie przechowujemy. Liczymy tylko jedną wizytę więcej w miejscowości, nie wiedząc czyją. Nikt nie płaci za pierwsze miejsce.

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = Wczytują się kontakty…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = Lista kontaktów się nie wczytuje.

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = Lista kontaktów jest uszkodzona.

# écrit par Guichet le 2026-12-01, d’après 727081
rank = Pytanie { $rang } z 3

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = Zobacz listę

# écrit par Guichet le 2026-12-01, d’après b26c15
results = Z kim się spotkać i w jakiej kolejności

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = Jeszcze jedna odpowiedź zmienia kolejność listy

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = Powiedzieli Państwo wszystko: lista już się nie zmieni.

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = Wydrukuj tę listę
