### Список тих, з ким зустрітися.
# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = Від першої зустрічі до розвитку вашої справи. Кожен тут має свою причину.

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = Перший контакт у списку: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = Скажіть, у якій ви комуні, щоб побачити, хто поруч.

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = Контакти поруч із вами завантажуються…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = Контакти поруч із вами не завантажуються. Це не ваша провина. Ось ті, хто відповідає по всій Франції.

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = Дані для показу: цих місць допомоги не існує.

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = Чому, і про що попросити

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = Безкоштовно

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = Платно

# écrit par Guichet le 2026-12-01, d’après 506516
langues = Розмовляють мовами: { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = Там ви можете попросити: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = Можливо, там ви можете попросити: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = Джерело: { $titre }. Перевірка від { $date }.

# écrit par Guichet le 2026-12-01, d’après deea19
check = Перевірка від { $date }. Джерело: { $titre }.

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = Публікація від { $date }. Джерело: { $titre }.

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = Ця інформація не нова: зателефонуйте, перш ніж іти.

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = Зателефонувати: { $numero }

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = Написати на електронну пошту

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = Перейти на їхній сайт

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = Написати їм

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = План: { $nombre } з контактів списку, показані відносно одне одного.

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = В одному місці або майже: { $numeros }.

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = Номери ті самі, що в списку. Чорна точка: центр вашої комуни. Північ угорі.

# écrit par Guichet le 2026-12-01, d’après 57745b
le = Список від { $date }.

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = Надіслати цей список

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = Копіювати цей список

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = Список скопійовано: вставте його в повідомлення.

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = Список не вдалося скопіювати: надрукуйте його.
