### Кто может вам помочь?
# écrit par Guichet le 2026-12-01, d’après 003113
title = Кто поможет вам открыть своё дело?

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = Ответьте на три вопроса. Ни один не обязателен.

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = Ваши ответы остаются на этой странице: о вас ничего не сохраняется. Мы считаем ещё одно посещение в коммуне, не зная чьё. Никто не платит, чтобы быть первым.

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = Контакты загружаются…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = Список контактов не загружается.

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = Список контактов повреждён.

# écrit par Guichet le 2026-12-01, d’après 727081
rank = Вопрос { $rang } из 3

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = Посмотреть список

# écrit par Guichet le 2026-12-01, d’après b26c15
results = С кем встретиться и в каком порядке

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = Ещё один ответ изменит порядок списка

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = Вы сказали всё: список больше не изменится.

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = Распечатать этот список
