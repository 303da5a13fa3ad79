### На що ви маєте право?
# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = На що ви маєте право?

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = Дайте відповідь на кілька запитань. Жодне не обов’язкове.

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = Ваші відповіді лишаються на цій сторінці: про вас нічого не зберігається. Ми рахуємо ще одне відвідування в комуні й не знаємо, хто це. Кожен результат має причини та їхнє джерело.

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = Список допомоги завантажується…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = Список допомоги не завантажується.

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = Список допомоги пошкоджено.

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = Запитання { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = Переглянути мої результати

# écrit par Guichet le 2026-12-01, d’après df5c80
results = Ваші результати

# écrit par Guichet le 2026-12-01, d’après 660433
more = Ще одна відповідь

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = Запитань більше немає: ось усе, що ми знаємо.

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = Надрукувати ці результати
