### Do czego mają Państwo prawo?
# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = Do czego mają Państwo prawo?

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = Proszę odpowiedzieć na kilka pytań. Żadne nie jest obowiązkowe.

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = Odpowiedzi zostają na tej stronie: niczego o Państwu nie przechowujemy. Liczymy tylko jedną wizytę więcej w miejscowości, nie wiedząc czyją. Każdy wynik podaje powody i ich źródło.

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = Wczytuje się lista pomocy…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = Lista pomocy się nie wczytuje.

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = Lista pomocy jest uszkodzona.

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = Pytanie { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = Zobacz moje wyniki

# écrit par Guichet le 2026-12-01, d’après df5c80
results = Państwa wyniki

# écrit par Guichet le 2026-12-01, d’après 660433
more = Jeszcze jedna odpowiedź

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = Nie mamy więcej pytań: oto wszystko, co wiemy.

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = Wydrukuj te wyniki
