### As ajudas encontradas.
# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] Uma ajuda a pedir primeiro.
   *[other] { $nombre } ajudas a pedir primeiro.
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = As suas respostas ainda não chegam para dizer que sim.

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = Este resultado não é uma decisão: quem dá a ajuda é que decide.

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = Para pedir agora

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = Pode abrir-lhe: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = Hoje não é para si, e porquê

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = Tudo o resto ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = Também pode pedir

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = Falta uma resposta

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = Faltam várias respostas, ou alguém a quem pedir

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = Hoje também não é para si

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = Pedir a { $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = Ler o que se diz sobre ela

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = Saber tudo, e de onde o sabemos

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = Fonte: { $titre }, { $editeur }, { $date }, «{ $lieu }».

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = São eles que escolhem: { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = Seria sim com esta mudança: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = Já não seria não com esta mudança: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = Para saber, responda:

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = Para saber, verifique a sua morada.

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = Informação antiga: pergunte-lhes se ainda é verdade.
