### Las ayudas encontradas.
# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] Una ayuda que pedir primero.
   *[other] { $nombre } ayudas que pedir primero.
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = Sus respuestas aún no bastan para decir que sí.

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = Este resultado no es una decisión: deciden quienes dan la ayuda.

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = Para pedir ahora

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = Puede abrirle: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = Hoy no es para usted, y por qué

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = Todo lo demás ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = También puede pedir

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = Falta una respuesta

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = Faltan varias respuestas, o alguien a quien pedir

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = Hoy tampoco es para usted

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = Pedir a { $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = Leer lo que se dice de ella

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = Saberlo todo, y de dónde lo sabemos

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = Fuente: { $titre }, { $editeur }, { $date }, «{ $lieu }».

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = Son ellos quienes eligen: { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = Sería sí con este cambio: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = Ya no sería no con este cambio: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = Para saberlo, responda:

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = Para saberlo, compruebe su dirección.

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = Información antigua: pregúnteles si sigue siendo cierta.
