### Проверка адреса: ответ.
# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = Да, этот адрес находится в приоритетном квартале.

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = Да, это место находится в приоритетном квартале.

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = Да, вы находитесь в приоритетном квартале.

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = Нет, этот адрес не находится в приоритетном квартале.

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = Нет, это место не находится в приоритетном квартале.

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = Нет, вы не находитесь в приоритетном квартале.

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = Нужно уточнить: граница приоритетного квартала проходит совсем рядом.

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = Нужно уточнить: не хватает номера дома.

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = Нужно уточнить: не хватает более точного адреса.

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = Нужно уточнить: ваше местоположение определено недостаточно точно.

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = Мы не можем ответить для этого места.

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = Где вы сейчас, с точностью до { $precision }

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = Это квартал «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = Расстояние до его границы: { $distance }.

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = Ближайший квартал: «{ $nom }», расстояние { $distance }.

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = Ближе 10 км нет ни одного приоритетного квартала.

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = Это ближе 300 м от приоритетного квартала.

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = Возможно, это ближе 300 м от приоритетного квартала.

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = Это ближе 500 м от приоритетного квартала.

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = Возможно, это ближе 500 м от приоритетного квартала.

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = Некоторые виды помощи доступны и тем, кто живёт совсем рядом.

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = Расстояние до границы квартала «{ $nom }»: { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = Здесь наша точность { $precision }: этого мало, чтобы сказать «да» или «нет».

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = Ближайший квартал: «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = Улица может лишь частично входить в приоритетный квартал.

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = Это название обозначает большую местность.

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = Это название обозначает целую коммуну.

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = Ваше устройство определяет место с точностью до { $precision }.

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = Это место вне территории, которую мы знаем.

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = У нас нет списка кварталов, действующего в этом месте.

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = Наш список кварталов здесь неполный.

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = Границ кварталов этой местности не хватает.

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = Что теперь?

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = Скажите об этом, когда просите помощь: некоторые её виды только для этих кварталов.

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = Есть проект? CitésLab, бесплатная служба, помогает открыть своё дело в этих кварталах.

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = Вам по-прежнему доступна помощь, открытая для всех: по-французски это «droit commun».

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = Ваша мэрия («mairie») может подтвердить этот результат.

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = Уточнить номер дома

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = Написать адрес

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = Посмотреть границы на сайте государства, sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = Этот результат не официальная бумага.

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = Источник: { $source }.

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = Опубликовано: { $date }.

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = Проверено: { $date }, по кварталам { $generation }.

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = Данные для показа: этих мест не существует.

# écrit par Guichet le 2026-12-01, d’après 78352d
details = Подробности расчёта

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = Адрес

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = Квартал

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = Коммуна

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = Поколение

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = Расстояние до границы

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = Точность

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = Ближе { $distance }

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = Лицензия

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = да

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = нет

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = нужно уточнить

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = Карта: место в квартале «{ $nom }», до его границы { $distance }.

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = Карта: место вне квартала «{ $nom }», до его границы { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = Карта: от места до границы квартала «{ $nom }» { $distance }.

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = Точка: место и его точность. Полосы: квартал. Тонкая линия: 300 м вокруг.

# écrit par Guichet le 2026-12-01, d’après 275836
north = С

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = Распечатать этот результат

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = Ваше устройство не сообщило, где вы.

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = Разрешите определение места в браузере или напишите адрес.

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = Ваше устройство не может определить, где вы.

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = Эта страница не позволяет определить, где вы.

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = Напишите адрес.

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = Ваше устройство слишком долго определяет, где вы.

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = Попробуйте снова у окна или напишите адрес.
