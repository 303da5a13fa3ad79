### Хто може вам допомогти?
# écrit par Guichet le 2026-12-01, d’après 003113
title = Хто може допомогти вам відкрити справу?

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = Дайте відповідь на три запитання. Жодне не обов’язкове.

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = Ваші відповіді лишаються на цій сторінці: про вас нічого не зберігається. Ми рахуємо ще одне відвідування в комуні й не знаємо, хто це. Ніхто не платить, щоб бути першим.

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = Контакти завантажуються…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = Список контактів не завантажується.

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = Список контактів пошкоджено.

# écrit par Guichet le 2026-12-01, d’après 727081
rank = Запитання { $rang } з 3

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = Переглянути список

# écrit par Guichet le 2026-12-01, d’après b26c15
results = З ким зустрітися та в якому порядку

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = Ще одна відповідь змінить порядок списку

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = Ви сказали все: список більше не зміниться.

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = Надрукувати цей список
