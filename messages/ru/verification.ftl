### Проверка адреса: до ответа.
# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = Ваш адрес находится в приоритетном квартале?

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = Напишите номер дома, улицу и коммуну (город или посёлок).

# écrit par Guichet le 2026-12-01, d’après 11e201
note = То, что вы пишете, отправляется в { $service }, который предлагает адреса. Guichet этого не получает. Мы считаем ещё одну проверку в коммуне, не зная чью.

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = Проверить мой адрес

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = Определить, где я

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Повторить

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = Предложенные адреса

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = Адреса предлагаются, начиная с трёх знаков. Просматривайте их стрелками вверх и вниз. Выбирайте клавишей Enter.

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] Предложен { $nombre } адрес.
    [few] Предложено { $nombre } адреса.
    [many] Предложено { $nombre } адресов.
   *[other] Предложено { $nombre } адреса.
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = вся улица

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = местность

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = вся коммуна

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = Напишите не меньше трёх знаков.

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = Выберите свой адрес в списке.

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = Адрес не найден.

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = Служба поиска адресов не понимает этот текст.

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = Проверьте написание. Добавьте коммуну или почтовый индекс. Попробуйте без номера дома.

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = Ищем адреса…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = Идёт проверка…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = Определяем, где вы…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = Вы не виноваты.

# écrit par Guichet le 2026-12-01, d’après c59905
offline = Ваше устройство не подключено к интернету.

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = Проверьте подключение и попробуйте снова. Ваш текст сохранён.

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = Служба поиска адресов не отвечает.

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = Попробуйте снова чуть позже или нажмите «Определить, где я». Ваш текст сохранён.

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = Служба поиска адресов получает слишком много запросов.

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = Мы повторим попытку за вас через { $nombre } с. Ваш текст сохранён.

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = Границы кварталов не загрузились.

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = Проверьте подключение и попробуйте снова. Ваша мэрия («mairie») тоже может ответить.

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = Полученные границы повреждены: мы их не использовали.

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = Попробуйте снова. Если это повторится, ответить может ваша мэрия («mairie»).
