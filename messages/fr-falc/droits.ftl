### Les aides trouvées.

# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] Une aide à demander en premier.
   *[other] { $nombre } aides à demander en premier.
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = Nous ne pouvons pas encore dire oui. Il manque des réponses.

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = Nous ne décidons pas. Ceux qui donnent l’aide décident.

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = Vous pouvez demander maintenant

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = Avec cette réponse, vous aurez peut-être : { $noms }.

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = Ce n’est pas pour vous aujourd’hui. Voici pourquoi

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = Tout le reste ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = Vous pouvez aussi demander

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = Il manque une réponse

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = Il manque plusieurs réponses. Ou nous ne savons pas à qui demander

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = Ce n’est pas non plus pour vous aujourd’hui

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = Demander à { $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = Lire la page de cette aide

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = Tout savoir, et où nous l’avons lu

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = Nous l’avons lu ici : { $titre }, { $editeur }, { $date }, « { $lieu } ».

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = Ils choisissent eux-mêmes : { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = Ce serait oui si cela change : { $quoi }.

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = Ce ne serait plus non si cela change : { $quoi }.

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = Pour savoir, répondez à ces questions :

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = Pour savoir, il faut votre adresse.

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = C’est écrit il y a longtemps. Demandez-leur si c’est encore vrai.
