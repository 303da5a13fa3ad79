# écrit par Guichet le 2026-12-01, d’après 003113
title = Who can help you start your project?
# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = Answer three questions. None is compulsory.
# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = Your answers stay in this page: nothing about you is kept. We count one more visit in the town, without knowing who. Nobody pays to come first.
# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = The contacts are coming…
# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = The list of contacts does not come.
# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = The list of contacts is damaged.
# écrit par Guichet le 2026-12-01, d’après 727081
rank = Question { $rang } of 3
# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = See the list
# écrit par Guichet le 2026-12-01, d’après b26c15
results = Who to meet, and in which order
# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = One more answer changes the order of the list
# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = You have said everything: the list will not change any more.
# écrit par Guichet le 2026-12-01, d’après c94394
print_label = Print this list
