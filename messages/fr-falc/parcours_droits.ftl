### À quoi avez-vous droit ?

# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = Quelles aides pouvez-vous demander ?

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = Répondez à quelques questions. Vous pouvez ne pas répondre.

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = Vos réponses restent dans cette page. Nous ne gardons rien sur vous. Nous comptons une visite dans la ville. Nous ne savons pas qui. Nous disons pourquoi. Nous disons où nous l’avons lu.

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = La liste des aides arrive…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = La liste des aides ne vient pas.

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = La liste des aides est abîmée.

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = Question { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = Voir mes résultats

# écrit par Guichet le 2026-12-01, d’après df5c80
results = Vos résultats

# écrit par Guichet le 2026-12-01, d’après 660433
more = Une réponse de plus

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = Nous n’avons plus de question. Voici tout ce que nous savons.

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = Imprimer ces résultats
