### 查询地址：答复。
# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = 是的，这个地址在优先街区内。

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = 是的，这个地方在优先街区内。

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = 是的，您在优先街区内。

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = 不，这个地址不在优先街区内。

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = 不，这个地方不在优先街区内。

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = 不，您不在优先街区内。

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = 有待确认：优先街区的边界就在附近。

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = 有待确认：缺少门牌号。

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = 有待确认：需要更准确的地址。

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = 有待确认：您的位置不够准确。

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = 我们无法就这个地方作出答复。

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = 您的位置，误差 { $precision }

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = 这是“{ $nom }”街区。

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = 它的边界距此 { $distance }。

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = 最近的街区是“{ $nom }”，距此 { $distance }。

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = 10 公里内没有优先街区。

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = 距离优先街区不到 300 米。

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = 距离优先街区可能不到 300 米。

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = 距离优先街区不到 500 米。

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = 距离优先街区可能不到 500 米。

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = 有些帮助也接受住得很近的人。

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = “{ $nom }”街区的边界距此 { $distance }。

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = 这里我们的误差为 { $precision }：不足以说是或否。

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = 最近的街区是“{ $nom }”。

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = 一条街道可能只有一部分在优先街区内。

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = 这个名称指的是一大片地方。

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = 这个名称指的是整个市镇。

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = 您的设备定位误差为 { $precision }。

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = 这个地方不在我们了解的范围内。

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = 我们没有此地现行的街区名单。

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = 我们在此地的街区名单不完整。

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = 缺少这一带街区的边界。

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = 接下来呢？

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = 申请帮助时请说明这一点：有些帮助专为这些街区而设。

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = 有项目吗？CitésLab 是免费服务，帮助人们在这些街区创业。

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = 您仍可获得面向所有人的帮助：法文称为“droit commun”。

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = 您所在的市政府（mairie）可以确认这个结果。

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = 补充门牌号

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = 填写地址

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = 在国家网站 sig.ville.gouv.fr 上查看边界

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = 此结果不是正式文件。

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = 来源：{ $source }。

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = 发布日期：{ $date }。

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = 查询日期：{ $date }，依据 { $generation } 年的街区。

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = 演示数据：这些地方并不存在。

# écrit par Guichet le 2026-12-01, d’après 78352d
details = 计算详情

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = 地址

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = 街区

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = 市镇

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = 版本

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = 到边界的距离

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = 精度

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = { $distance } 以内

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = 许可

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = 是

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = 否

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = 有待确认

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = 地图：该地在“{ $nom }”街区内，距其边界 { $distance }。

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = 地图：该地在“{ $nom }”街区外，距其边界 { $distance }。

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = 地图：该地距“{ $nom }”街区的边界 { $distance }。

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = 圆点：该地及其精度。条纹：街区。细线：周围 300 米。

# écrit par Guichet le 2026-12-01, d’après 275836
north = 北

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = 打印此结果

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = 您的设备没有提供您的位置。

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = 请在浏览器中允许定位，或填写您的地址。

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = 您的设备找不到您的位置。

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = 此页面无法为您定位。

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = 请填写您的地址。

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = 您的设备查找位置花费的时间太长。

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = 请在窗边重试，或填写您的地址。
