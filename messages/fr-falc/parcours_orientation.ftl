### Qui peut vous aider ?

# écrit par Guichet le 2026-12-01, d’après 003113
title = Qui peut vous aider à créer votre activité ?

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = Répondez à 3 questions. Vous pouvez ne pas répondre.

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = Vos réponses restent dans cette page. Nous ne gardons rien sur vous. Nous comptons une visite dans la ville. Nous ne savons pas qui. Personne ne paie pour être premier dans la liste.

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = Les contacts arrivent…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = La liste des contacts ne vient pas.

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = La liste des contacts est abîmée.

# écrit par Guichet le 2026-12-01, d’après 727081
rank = Question { $rang } sur 3

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = Voir la liste

# écrit par Guichet le 2026-12-01, d’après b26c15
results = Qui rencontrer en premier, puis après

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = Une réponse de plus change l’ordre de la liste

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = Vous avez tout dit. La liste ne change plus.

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = Imprimer cette liste
