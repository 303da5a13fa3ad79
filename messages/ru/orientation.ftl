### Список тех, с кем встретиться.
# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = От первой встречи до развития вашего дела. Каждый здесь не случайно.

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = Первый в списке: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = Скажите, в какой вы коммуне, чтобы увидеть тех, кто рядом.

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = Контакты рядом с вами загружаются…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = Контакты рядом с вами не загружаются. Вы не виноваты. Вот те, кто отвечает по всей Франции.

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = Данные для показа: этих мест помощи не существует.

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = Почему, и о чём попросить

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = Бесплатно

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = Платно

# écrit par Guichet le 2026-12-01, d’après 506516
langues = Говорят на языках: { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = Там вы можете попросить: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = Возможно, там вы можете попросить: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = Источник: { $titre }. Проверено: { $date }.

# écrit par Guichet le 2026-12-01, d’après deea19
check = Проверено: { $date }. Источник: { $titre }.

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = Опубликовано: { $date }. Источник: { $titre }.

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = Эти сведения не новые: позвоните, прежде чем идти.

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = Позвонить: { $numero }

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = Написать письмо на e-mail

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = Перейти на их сайт

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = Написать им

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = План: { $nombre } из контактов списка, показанные друг относительно друга.

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = В одном месте или почти: { $numeros }.

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = Номера те же, что в списке. Чёрная точка: центр вашей коммуны. Север вверху.

# écrit par Guichet le 2026-12-01, d’après 57745b
le = Список от { $date }

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = Отправить этот список

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = Скопировать этот список

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = Список скопирован: вставьте его в сообщение.

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = Список не удалось скопировать: распечатайте его.
