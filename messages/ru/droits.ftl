### Найденная помощь.
# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] Сначала попросите о { $nombre } виде помощи.
    [few] Сначала попросите о { $nombre } видах помощи.
    [many] Сначала попросите о { $nombre } видах помощи.
   *[other] Сначала попросите о { $nombre } видах помощи.
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = Ваших ответов пока мало, чтобы сказать «да».

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = Этот результат не решение: решают те, кто даёт помощь.

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = Попросить сейчас

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = Он может открыть вам: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = Сегодня не для вас, и почему

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = Всё остальное ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = Вы также можете попросить

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = Не хватает одного ответа

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = Не хватает нескольких ответов или того, к кому обратиться

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = Сегодня тоже не для вас

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = Обратиться сюда: { $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = Прочитать, что об этом написано

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = Узнать всё и откуда мы это знаем

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = Источник: { $titre }, { $editeur }, { $date }, «{ $lieu }».

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = Выбирают они сами: { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = Было бы «да» при таком изменении: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = Уже не было бы «нет» при таком изменении: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = Чтобы узнать, ответьте:

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = Чтобы узнать, проверьте свой адрес.

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = Старые сведения: спросите у них, верно ли это ещё.
