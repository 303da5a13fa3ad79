### На что вы имеете право?
# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = На что вы имеете право?

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = Ответьте на несколько вопросов. Ни один не обязателен.

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = Ваши ответы остаются на этой странице: о вас ничего не сохраняется. Мы считаем ещё одно посещение в коммуне, не зная чьё. Каждый результат даёт причины и их источник.

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = Список помощи загружается…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = Список помощи не загружается.

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = Список помощи повреждён.

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = Вопрос { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = Посмотреть мои результаты

# écrit par Guichet le 2026-12-01, d’après df5c80
results = Ваши результаты

# écrit par Guichet le 2026-12-01, d’après 660433
more = Ещё один ответ

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = Вопросов больше нет: это всё, что мы знаем.

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = Распечатать эти результаты
