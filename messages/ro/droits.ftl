### Ajutoarele găsite.
# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] Un ajutor de cerut mai întâi.
    [few] { $nombre } ajutoare de cerut mai întâi.
   *[other] { $nombre } de ajutoare de cerut mai întâi.
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = Răspunsurile dumneavoastră nu ajung încă pentru a spune da.

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = Acest rezultat nu este o decizie: hotărăsc cei care dau ajutorul.

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = De cerut acum

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = Vă poate deschide: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = Nu pentru dumneavoastră astăzi, și de ce

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = Tot restul ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = Mai puteți cere

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = Lipsește un răspuns

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = Lipsesc mai multe răspunsuri sau nu există pe cine să întrebați

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = Nici acestea nu sunt pentru dumneavoastră astăzi

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = Cereți la { $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = Citiți ce scrie despre el

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = Tot ce știm și de unde știm

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = Sursa: { $titre }, { $editeur }, { $date }, „{ $lieu }”.

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = Ei sunt cei care aleg: { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = Ar fi da cu această schimbare: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = Nu ar mai fi nu cu această schimbare: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = Ca să știm, răspundeți:

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = Ca să știm, verificați adresa.

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = Informație veche: întrebați-i dacă mai este adevărată.
