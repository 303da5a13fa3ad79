### Почему кто-то есть в списке тех, с кем встретиться.
# écrit par Guichet le 2026-12-01, d’après d39063
fonction = Полезно на вашем этапе.
    .detail = Для чего полезно: { $etape }.

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = Отвечает на одну из ваших нужд.
    .detail = Отвечает на ваши нужды: { $besoins }.

# écrit par Guichet le 2026-12-01, d’après 069845
stade = Для проекта на таком этапе.

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = Открыто на любом этапе проекта.

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = Полезно скорее позже.
    .detail = Полезно скорее позже: «{ $stade }».

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = Вы выполняете условия помощи, которую там предлагают.

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = Условия неизвестны: спросите.

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = Возможно, вы имеете право на помощь, которую там предлагают.

# écrit par Guichet le 2026-12-01, d’après cd353e
public = Принимает людей в вашей ситуации.

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = Принимает жителей приоритетных кварталов.

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = Рядом с вами.
    .detail = Расстояние от вас: { $distance }.

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = Дальше, чем вы хотите.
    .detail = Дальше, чем вы хотите: { $distance }.

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = Работает там, где вы.

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = Сеть по всей стране: спросите ближайший контакт.

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = Находится в вашем регионе: спросите, примут ли вас.

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = Находится в другом месте Франции: спросите, примут ли вас.

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = Сначала для других людей: спросите у них.

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = Нужно уточнить: скажите, где вы живёте, чтобы быть уверенным.

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = Проходит так, как вам удобно.

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = Помогает так, как вам удобно, одному или в группе.

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = Открыто, когда вы свободны.
    .detail = Открыто, когда вы свободны: { $horaires }.

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = Вы можете прийти с детьми.

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = Говорит на вашем языке.
    .detail = Говорит на вашем языке: { $langues }.

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = Это бесплатно.

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = Принимает круглый год.
    .detail = Запись открыта до: { $date }.

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = Запись скоро откроется.
    .detail = Следующая запись откроется: { $date }.

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = Запись закрыта; дата следующей неизвестна.

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = Сейчас никого нового не принимает.
    .detail = Никого нового не принимает до: { $date }.

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = Есть свободные места.

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = Сейчас мест нет.

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = Связь так, как вам удобно.

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = Уже вам помогает.

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = Проверено меньше трёх месяцев назад.

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = Упомянуто в недавней публикации.

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = Проверено больше трёх месяцев назад: позвоните, прежде чем идти.

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = Нужно проверить: сведения старые.
