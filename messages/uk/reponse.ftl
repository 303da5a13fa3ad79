### Перевірка адреси: відповідь.
# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = Так, ця адреса в пріоритетному кварталі.

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = Так, це місце в пріоритетному кварталі.

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = Так, ви в пріоритетному кварталі.

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = Ні, ця адреса не в пріоритетному кварталі.

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = Ні, це місце не в пріоритетному кварталі.

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = Ні, ви не в пріоритетному кварталі.

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = Потрібно підтвердити: межа пріоритетного кварталу проходить зовсім поруч.

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = Потрібно підтвердити: бракує номера будинку.

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = Потрібно підтвердити: бракує точнішої адреси.

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = Потрібно підтвердити: ваше місце визначено недостатньо точно.

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = Ми не можемо відповісти для цього місця.

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = Де ви зараз, з точністю до { $precision }

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = Це квартал «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = Відстань до його межі: { $distance }.

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = Найближчий квартал: «{ $nom }», відстань { $distance }.

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = Ближче ніж за 10 км немає жодного пріоритетного кварталу.

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = Це ближче ніж за 300 м від пріоритетного кварталу.

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = Можливо, це ближче ніж за 300 м від пріоритетного кварталу.

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = Це ближче ніж за 500 м від пріоритетного кварталу.

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = Можливо, це ближче ніж за 500 м від пріоритетного кварталу.

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = Деякі види допомоги доступні й тим, хто живе зовсім поруч.

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = Відстань до межі кварталу «{ $nom }»: { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = Тут наша точність – { $precision }: цього замало, щоб сказати «так» чи «ні».

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = Найближчий квартал: «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = Вулиця може лише частково належати до пріоритетного кварталу.

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = Ця назва позначає велику місцевість.

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = Ця назва позначає цілу комуну.

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = Ваш пристрій визначає місце з точністю до { $precision }.

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = Це місце поза територією, яку ми знаємо.

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = Ми не маємо списку кварталів, чинного в цьому місці.

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = Наш список кварталів тут неповний.

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = Бракує меж кварталів цієї місцевості.

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = Що тепер?

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = Скажіть про це, коли просите допомогу: деякі її види лише для цих кварталів.

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = Маєте проєкт? CitésLab, безкоштовна служба, допомагає відкрити свою справу в цих кварталах.

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = Вам і далі доступна допомога, відкрита для всіх: французькою це «droit commun».

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = Ваша мерія («mairie») може підтвердити цей результат.

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = Уточнити номер будинку

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = Написати адресу

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = Переглянути межі на сайті держави, sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = Цей результат не є офіційним документом.

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = Джерело: { $source }.

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = Публікація від { $date }.

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = Перевірено { $date }, за кварталами { $generation }.

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = Дані для показу: цих місць не існує.

# écrit par Guichet le 2026-12-01, d’après 78352d
details = Подробиці обчислення

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = Адреса

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = Квартал

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = Комуна

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = Покоління

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = Відстань до межі

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = Точність

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = Ближче ніж { $distance }

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = Ліцензія

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = так

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = ні

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = потрібно підтвердити

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = Карта: місце в кварталі «{ $nom }», до його межі { $distance }.

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = Карта: місце поза кварталом «{ $nom }», до його межі { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = Карта: від місця до межі кварталу «{ $nom }» { $distance }.

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = Точка: місце та його точність. Смуги: квартал. Тонка лінія: 300 м навколо.

# écrit par Guichet le 2026-12-01, d’après 275836
north = Пн

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = Надрукувати цей результат

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = Ваш пристрій не повідомив, де ви.

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = Дозвольте визначення місця в браузері або напишіть свою адресу.

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = Ваш пристрій не може визначити, де ви.

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = Ця сторінка не дозволяє визначити, де ви.

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = Напишіть свою адресу.

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = Ваш пристрій надто довго визначає, де ви.

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = Спробуйте ще раз біля вікна або напишіть свою адресу.
