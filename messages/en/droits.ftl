# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] One form of help to ask for first.
   *[other] { $nombre } forms of help to ask for first.
}
# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = Your answers are not enough yet to say yes.
# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = This result is not a decision: those who give the help decide.
# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = To ask for now
# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = It may open for you: { $noms }.
# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = Not for you today, and why
# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = All the rest ({ $nombre })
# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = You can also ask for
# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = One answer is missing
# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = Several answers are missing, or there is nobody to ask
# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = Not for you today either
# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = Ask { $nom }
# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = Read what is written about it
# écrit par Guichet le 2026-12-01, d’après c1a87e
why = Know everything, and how we know it
# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = Source: { $titre }, { $editeur }, { $date }, “{ $lieu }”.
# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = They are the ones who choose: { $texte }
# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = It would be yes with this change: { $quoi }.
# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = It would no longer be no with this change: { $quoi }.
# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = To find out, answer:
# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = To find out, have your address checked.
# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = Old information: ask them if it is still true.
