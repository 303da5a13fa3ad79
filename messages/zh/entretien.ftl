### 围绕一个问题。
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = 开始

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = 重试

# écrit par Guichet le 2026-12-01, d’après 467d66
back = 返回

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = 您的回答（{ $nombre }）

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = 查询过的地址

# écrit par Guichet le 2026-12-01, d’après 296762
edit = 修改

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = 全部删除

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = 这不是您的错。

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = 请稍等，然后重试。

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = 您已断开互联网。恢复连接后请重试。

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = 请重试。如果仍然如此，请告知您所在的网站。

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = 前往 { $site }

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = 您查询过一个地址：它在优先街区内。

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = 您查询过一个地址：它不在优先街区内。

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = 您查询过一个地址：仍有待确认。

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = 这个地址对您来说是什么？

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = 有些帮助看您住在哪里。有些看您的项目在哪里。

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = 我的住所

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = 我的项目所在地

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = 两者都是

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = 两者都不是

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = 是

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = 否

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = 以上都不是

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = 继续

# écrit par Guichet le 2026-12-01, d’après d44335
choose = 请选择一个回答，或“我不知道”。

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = 查找市镇

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = 我居住的市镇

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = 请选择您的市镇。

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = 您可以选择多项。

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = 我不知道

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = 我不想回答

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = 请填写一个整数。

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = 请填写省（département）的编号，例如 93 或 2A。

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = 请填写名称或邮政编码。它会发送到 { $service }，由它提供市镇建议。

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = 这不是可能的整数。例如请填写 24。

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = 没有这个编号的省。例如请填写 93、2A 或 974。

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = 请至少填写市镇名称的三个字母。

# écrit par Guichet le 2026-12-01, d’après f33274
search = 正在查找市镇……

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = 没有找到市镇。请检查拼写，或试试邮政编码。

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = 市镇服务没有回应。请重试，或跳过这个问题。

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = 您已断开互联网。请重试，或跳过这个问题。
