### 该见谁的列表。
# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = 从第一次联系到您事业的后续发展。每一位在此都有理由。

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = 列表第一位：{ $nom }。

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = 请说明您在哪个市镇，以便查看您附近有谁。

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = 您附近的联系人正在加载……

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = 您附近的联系人无法加载。这不是您的错。以下是在全法国提供服务的机构。

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = 演示数据：这些帮助地点并不存在。

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = 为什么，以及申请什么

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = 免费

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = 收费

# écrit par Guichet le 2026-12-01, d’après 506516
langues = 使用的语言：{ $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = 您可以在那里申请：{ $nom }。

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = 您也许可以在那里申请：{ $nom }。

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = 来源：{ $titre }。核实时间：{ $date }。

# écrit par Guichet le 2026-12-01, d’après deea19
check = 核实日期：{ $date }。来源：{ $titre }。

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = 发布日期：{ $date }。来源：{ $titre }。

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = 此信息不是最新的：去之前请先打电话。

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = 拨打 { $numero }

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = 写电子邮件

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = 前往其网站

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = 给他们写信

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = 示意图：列表中的 { $nombre } 个联系人及其相对位置。

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = 在同一地点或几乎同一地点：{ $numeros }。

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = 编号与列表一致。黑点：您所在市镇的中心。上方为北。

# écrit par Guichet le 2026-12-01, d’après 57745b
le = 列表日期：{ $date }。

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = 发送此列表

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = 复制此列表

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = 列表已复制：请粘贴到消息中。

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = 列表无法复制：请打印。
