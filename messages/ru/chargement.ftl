### Пока не всё загрузилось.
# écrit par Guichet le 2026-12-01, d’après fde955
patience = Загрузка занимает больше времени, чем обычно.

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = Эта служба не загрузилась. Вы не виноваты.

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = Проверьте подключение и попробуйте снова. Ваша мэрия («mairie») тоже может ответить.

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Повторить

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = Язык

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = Этот перевод ещё не проверен. Если сомневаетесь, читайте по-французски.

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = Читать по-французски
