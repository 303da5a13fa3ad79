### 表单中哪里有误，以及如何更正。
# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = 此项为必填。

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = 没有此字段：请检查拼写。可用的有：{ $noms }。

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = 应为 true 或 false。

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = 应为整数。

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = 应为符合规定格式的文本。

# écrit par Guichet le 2026-12-01, d’après 636476
liste = 应为文本列表。

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = 应为花括号中的对象。

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = 应为最多 { $nombre } KiB 的对象。

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = 应为 { $min } 至 { $max } 个字符。

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = 没有此值。可用的有：{ $noms }。

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = 此处没有这个标识符。

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = 请提供电话或电子邮件地址：一个就够。

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = 请提供电子邮件地址，或选择其他联系方式。

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = 请提供电话，或选择其他联系方式。

# écrit par Guichet le 2026-12-01, d’après 592036
accord = 必须本人同意由您代写。

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = 必须先阅读数据将如何处理，然后勾选。

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = 这个号码含有数字以外的内容。例如：06 12 34 56 78。

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = 这个号码的位数不对：法国为 10 位，如 06 12 34 56 78；或加国家代码，如 +212 6 12 34 56 78。

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = 没有国家使用此代码。法国的代码是 +33。

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = 这是特殊号码：请提供能联系到您的号码。

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = 地址中应只有一个 @，如 awa@exemple.fr。

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = 请检查 @ 之前的内容：有一个不该有的符号。

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = 请检查 @ 之后的内容：应为网站名，如 exemple.fr。

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = 此地址太长。
