### Поки не все завантажено.
# écrit par Guichet le 2026-12-01, d’après fde955
patience = Завантаження триває довше, ніж очікувалося.

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = Ця служба не завантажилася. Це не ваша провина.

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = Перевірте з’єднання та спробуйте ще раз. Ваша мерія («mairie») теж може відповісти.

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Спробувати ще раз

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = Мова

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = Цей переклад ще не перевірено. Якщо маєте сумнів, читайте французькою.

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = Читати французькою
