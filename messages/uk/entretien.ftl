### Навколо запитання.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Почати

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Спробувати ще раз

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Назад

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = Ваші відповіді ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = Перевірена адреса

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Змінити

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = Стерти все

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = Це не ваша провина.

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = Зачекайте трохи та спробуйте ще раз.

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = Ви більше не під’єднані до інтернету. Спробуйте ще раз, коли зв’язок повернеться.

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = Спробуйте ще раз. Якщо це триває, повідомте сайт, на якому ви зараз.

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = Перейти на { $site }

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = Ви перевірили адресу: вона в пріоритетному кварталі.

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = Ви перевірили адресу: вона не в пріоритетному кварталі.

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = Ви перевірили адресу: її ще потрібно підтвердити.

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = Чим для вас є ця адреса?

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = Для одних видів допомоги важливо, де ви живете. Для інших – де ваш проєкт.

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = Моє житло

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = Місце мого проєкту

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = І те, й інше

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = Ні те, ні інше

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = Так

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = Ні

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = Нічого з цього

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = Продовжити

# écrit par Guichet le 2026-12-01, d’après d44335
choose = Виберіть відповідь або «Не знаю».

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = Знайти комуну

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = Комуна, де я живу

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = Виберіть свою комуну.

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = Можна вибрати кілька відповідей.

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = Не знаю

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = Волію не відповідати

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = Напишіть ціле число.

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = Напишіть номер департаменту, наприклад 93 або 2A.

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = Напишіть назву або поштовий індекс. Це надсилається до { $service }: ця служба пропонує комуни.

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = Таке ціле число неможливе. Напишіть, наприклад, 24.

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = Департаменту з таким номером немає. Напишіть, наприклад, 93, 2A або 974.

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = Напишіть принаймні три літери назви комуни.

# écrit par Guichet le 2026-12-01, d’après f33274
search = Шукаємо комуни…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = Комуну не знайдено. Перевірте написання або спробуйте поштовий індекс.

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = Служба пошуку комун не відповідає. Спробуйте ще раз або пропустіть це запитання.

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = Ви більше не під’єднані до інтернету. Спробуйте ще раз або пропустіть це запитання.
