### 查询地址：得到答复之前。
# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = 您的地址在优先街区内吗？

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = 请填写门牌号、街道和市镇。

# écrit par Guichet le 2026-12-01, d’après 11e201
note = 您填写的内容会发送到 { $service }，由它提供地址建议。Guichet 不会收到这些内容。我们只为该市镇多计一次查询，不知道是谁。

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = 查询我的地址

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = 定位我的位置

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = 重试

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = 建议的地址

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = 输入三个字符后会出现地址建议。用上下箭头浏览。用回车键选择。

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = 有 { $nombre } 个建议地址。

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = 整条街道

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = 地名

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = 整个市镇

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = 请至少输入三个字符。

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = 请在列表中选择您的地址。

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = 没有找到地址。

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = 查找地址的服务看不懂这段文字。

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = 请检查拼写。加上市镇或邮政编码。试试不写门牌号。

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = 正在查找地址……

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = 正在查询……

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = 正在查找您的位置……

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = 这不是您的错。

# écrit par Guichet le 2026-12-01, d’après c59905
offline = 您的设备没有连接互联网。

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = 请检查网络连接，然后重试。您填写的内容会保留。

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = 查找地址的服务没有回应。

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = 请稍后重试，或使用“定位我的位置”。您填写的内容会保留。

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = 查找地址的服务收到的请求太多。

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = 我们会在 { $nombre } 秒后为您重试。您填写的内容会保留。

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = 无法加载街区的边界。

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = 请检查网络连接，然后重试。您所在的市政府（mairie）也可以回答。

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = 收到的边界数据已损坏：我们没有使用。

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = 请重试。如果仍然如此，您所在的市政府（mairie）可以回答。
