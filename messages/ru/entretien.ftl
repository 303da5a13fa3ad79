### Вокруг вопроса.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Начать

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Повторить

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Назад

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = Ваши ответы ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = Проверенный адрес

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Изменить

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = Стереть всё

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = Вы не виноваты.

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = Подождите немного и попробуйте снова.

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = Вы больше не подключены к интернету. Попробуйте снова, когда связь появится.

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = Попробуйте снова. Если это повторяется, сообщите сайту, на котором вы находитесь.

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = Перейти на { $site }

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = Вы проверили адрес: он в приоритетном квартале.

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = Вы проверили адрес: он не в приоритетном квартале.

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = Вы проверили адрес: его нужно уточнить.

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = Что для вас этот адрес?

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = Для одной помощи важно, где вы живёте. Для другой – где ваш проект.

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = Мой дом

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = Место моего проекта

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = И то и другое

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = Ни то ни другое

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = Да

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = Нет

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = Ничего из этого

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = Продолжить

# écrit par Guichet le 2026-12-01, d’après d44335
choose = Выберите ответ или «Не знаю».

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = Найти коммуну

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = Коммуна, где я живу

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = Выберите свою коммуну.

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = Можно выбрать несколько ответов.

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = Не знаю

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = Предпочитаю не отвечать

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = Напишите целое число.

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = Напишите номер департамента, например 93 или 2A.

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = Напишите название или почтовый индекс. Он отправляется на { $service }: эта служба предлагает коммуны.

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = Такое целое число невозможно. Напишите, например, 24.

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = Департамента с таким номером нет. Напишите, например, 93, 2A или 974.

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = Напишите не меньше трёх букв названия коммуны.

# écrit par Guichet le 2026-12-01, d’après f33274
search = Ищем коммуны…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = Коммуна не найдена. Проверьте написание или попробуйте почтовый индекс.

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = Служба поиска коммун не отвечает. Попробуйте снова или пропустите вопрос.

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = Вы больше не подключены к интернету. Попробуйте снова или пропустите вопрос.
