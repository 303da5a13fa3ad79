### Znalezione formy pomocy.
# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] Jedna pomoc, o którą warto prosić najpierw.
    [few] { $nombre } formy pomocy, o które warto prosić najpierw.
    [many] { $nombre } form pomocy, o które warto prosić najpierw.
   *[other] { $nombre } formy pomocy, o które warto prosić najpierw.
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = Państwa odpowiedzi nie wystarczają jeszcze, żeby powiedzieć tak.

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = Ten wynik nie jest decyzją: decydują ci, którzy udzielają pomocy.

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = Można prosić już teraz

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = Może Państwu otworzyć: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = Dziś nie dla Państwa, i dlaczego

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = Cała reszta ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = Można też prosić o

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = Brakuje jednej odpowiedzi

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = Brakuje kilku odpowiedzi albo nie ma kogo prosić

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = Dziś także nie dla Państwa

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = Zapytaj w: { $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = Przeczytaj, co o tym napisano

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = Wszystko, co wiemy, i skąd to wiemy

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = Źródło: { $titre }, { $editeur }, { $date }, „{ $lieu }”.

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = Wybierają oni sami: { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = Byłoby tak przy tej zmianie: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = Nie byłoby już nie przy tej zmianie: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = Żeby wiedzieć, proszę odpowiedzieć:

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = Żeby wiedzieć, proszę sprawdzić adres.

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = Dawna informacja: proszę zapytać, czy jest nadal prawdziwa.
