### Чому хтось є в списку тих, з ким зустрітися.
# écrit par Guichet le 2026-12-01, d’après d39063
fonction = Корисно на вашому етапі.
    .detail = Для чого корисно: { $etape }.

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = Відповідає на одну з ваших потреб.
    .detail = Відповідає на ваші потреби: { $besoins }.

# écrit par Guichet le 2026-12-01, d’après 069845
stade = Для проєкту на такому етапі.

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = Відкрито на будь-якому етапі проєкту.

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = Корисно переважно пізніше.
    .detail = Корисно переважно пізніше: «{ $stade }».

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = Ви виконуєте умови допомоги, яку там пропонують.

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = Умови невідомі: запитайте.

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = Можливо, ви маєте право на допомогу, яку там пропонують.

# écrit par Guichet le 2026-12-01, d’après cd353e
public = Приймає людей у вашій ситуації.

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = Приймає мешканців пріоритетних кварталів.

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = Поруч із вами.
    .detail = Відстань від вас: { $distance }.

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = Далі, ніж ви хочете.
    .detail = Далі, ніж ви хочете: { $distance }.

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = Працює там, де ви.

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = Мережа по всій країні: запитайте найближчий контакт.

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = У вашому регіоні: запитайте, чи вас приймуть.

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = В іншому місці Франції: запитайте, чи вас приймуть.

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = Насамперед для інших людей: запитайте в них.

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = Потрібно підтвердити: скажіть, де ви живете, щоб знати точно.

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = Відбувається так, як вам зручно.

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = Допомагає так, як вам зручно, окремо чи в групі.

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = Відчинено, коли ви вільні.
    .detail = Відчинено, коли ви вільні: { $horaires }.

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = Ви можете прийти з дітьми.

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = Розмовляє вашою мовою.
    .detail = Розмовляє вашою мовою: { $langues }.

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = Це безкоштовно.

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = Приймає цілий рік.
    .detail = Запис відкрито до { $date }.

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = Запис скоро відкриється.
    .detail = Наступний запис відкриється { $date }.

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = Запис закрито; дата наступного невідома.

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = Зараз нікого нового не приймає.
    .detail = Нікого нового не приймає до { $date }.

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = Є вільні місця.

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = Зараз місць немає.

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = Зв’язок так, як вам зручно.

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = Уже вам допомагає.

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = Перевірено менш ніж три місяці тому.

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = Згадано в недавній публікації.

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = Перевірено понад три місяці тому: зателефонуйте, перш ніж іти.

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = Потрібно перевірити: інформація давня.
