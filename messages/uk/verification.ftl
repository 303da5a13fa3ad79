### Перевірка адреси: до відповіді.
# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = Ваша адреса в пріоритетному кварталі?

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = Напишіть номер будинку, вулицю та комуну (місто чи село).

# écrit par Guichet le 2026-12-01, d’après 11e201
note = Те, що ви пишете, надсилається до { $service }: ця служба пропонує адреси. Guichet цього не отримує. Ми рахуємо ще одну перевірку в комуні й не знаємо, хто її зробив.

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = Перевірити мою адресу

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = Визначити, де я

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Спробувати ще раз

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = Запропоновані адреси

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = Адреси пропонуються, починаючи з трьох знаків. Переглядайте їх стрілками вгору та вниз. Вибирайте клавішею Enter.

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] Запропоновано { $nombre } адресу.
    [few] Запропоновано { $nombre } адреси.
    [many] Запропоновано { $nombre } адрес.
   *[other] Запропоновано { $nombre } адреси.
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = уся вулиця

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = місцевість

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = уся комуна

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = Напишіть принаймні три знаки.

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = Виберіть свою адресу в списку.

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = Адресу не знайдено.

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = Служба пошуку адрес не розуміє цього тексту.

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = Перевірте написання. Додайте комуну або поштовий індекс. Спробуйте без номера будинку.

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = Шукаємо адреси…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = Триває перевірка…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = Визначаємо, де ви…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = Це не ваша провина.

# écrit par Guichet le 2026-12-01, d’après c59905
offline = Ваш пристрій не під’єднано до інтернету.

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = Перевірте з’єднання та спробуйте ще раз. Ваш текст збережено.

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = Служба пошуку адрес не відповідає.

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = Спробуйте ще раз за мить або натисніть «Визначити, де я». Ваш текст збережено.

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = Служба пошуку адрес отримує забагато запитів.

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = Ми спробуємо ще раз за вас через { $nombre } с. Ваш текст збережено.

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = Межі кварталів не вдалося завантажити.

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = Перевірте з’єднання та спробуйте ще раз. Ваша мерія («mairie») теж може відповісти.

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = Отримані межі пошкоджено: ми їх не використали.

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = Спробуйте ще раз. Якщо це триває, відповісти може ваша мерія («mairie»).
