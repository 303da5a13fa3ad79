# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = What help can you get?
# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = Answer a few questions. None is compulsory.
# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = Your answers stay in this page: nothing about you is kept. We count one more visit in the town, without knowing who. Each result gives its reasons and their source.
# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = The list of help is coming…
# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = The list of help does not come.
# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = The list of help is damaged.
# écrit par Guichet le 2026-12-01, d’après e5d054
rank = Question { $rang }
# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = See my results
# écrit par Guichet le 2026-12-01, d’après df5c80
results = Your results
# écrit par Guichet le 2026-12-01, d’après 660433
more = One more answer
# écrit par Guichet le 2026-12-01, d’après e08710
no_more = We have no more questions: this is all that we know.
# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = Print these results
