### 为何某人在该见的名单里。
# écrit par Guichet le 2026-12-01, d’après d39063
fonction = 对您目前的阶段有用。
    .detail = 用于：{ $etape }。

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = 满足您的一项需要。
    .detail = 满足您的需要：{ $besoins }。

# écrit par Guichet le 2026-12-01, d’après 069845
stade = 适合处于这一阶段的项目。

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = 项目处于任何阶段都可以。

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = 主要在以后有用。
    .detail = 主要在以后有用：“{ $stade }”。

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = 您符合那里提供的一项帮助的条件。

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = 没有已知的条件：请询问。

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = 您可能有权获得那里提供的一项帮助。

# écrit par Guichet le 2026-12-01, d’après cd353e
public = 接待处于您这种情况的人。

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = 接待优先街区的居民。

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = 在您附近。
    .detail = 距您 { $distance }。

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = 比您希望的远。
    .detail = 比您希望的远：{ $distance }。

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = 服务您所在的地方。

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = 全国网络：请询问最近的联系点。

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = 在您的大区：请问是否接待您。

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = 在法国其他地方：请问是否接待您。

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = 主要面向其他人：请问他们。

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = 有待确认：请说明您住在哪里以便确定。

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = 按您偏好的方式进行。

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = 按您偏好的方式指导，单独或小组。

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = 在您有空时开放。
    .detail = 在您有空时开放：{ $horaires }。

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = 您可以带孩子来。

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = 会说您的语言。
    .detail = 会说您的语言：{ $langues }。

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = 这是免费的。

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = 全年接待。
    .detail = 报名开放至 { $date }。

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = 报名即将开放。
    .detail = 下次报名于 { $date } 开放。

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = 报名已截止；后续日期未定。

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = 目前不接待新的人。
    .detail = 在 { $date } 之前不接待新的人。

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = 还有名额。

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = 目前没有名额。

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = 按您偏好的方式联系。

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = 已在指导您。

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = 三个月内核实过。

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = 近期出版物提到过。

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = 核实已超过三个月：去之前请先打电话。

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = 有待核实：信息较旧。
