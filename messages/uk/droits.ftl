### Знайдена допомога.
# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] Спершу попросіть про { $nombre } вид допомоги.
    [few] Спершу попросіть про { $nombre } види допомоги.
    [many] Спершу попросіть про { $nombre } видів допомоги.
   *[other] Спершу попросіть про { $nombre } виду допомоги.
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = Ваших відповідей поки замало, щоб сказати «так».

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = Цей результат не є рішенням: вирішують ті, хто надає допомогу.

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = Попросити зараз

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = Вона може відкрити вам: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = Сьогодні не для вас, і чому

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = Усе інше ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = Ви також можете попросити

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = Бракує однієї відповіді

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = Бракує кількох відповідей або немає до кого звернутися

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = Сьогодні теж не для вас

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = Звернутися сюди: { $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = Прочитати, що про це написано

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = Дізнатися все та звідки ми це знаємо

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = Джерело: { $titre }, { $editeur }, { $date }, «{ $lieu }».

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = Вибирають вони самі: { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = Було б «так» за такої зміни: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = Уже не було б «ні» за такої зміни: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = Щоб дізнатися, дайте відповідь:

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = Щоб дізнатися, перевірте свою адресу.

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = Давня інформація: запитайте в них, чи це ще так.
