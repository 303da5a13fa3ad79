### 给机构写信。
# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = 给机构写信

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = 请先选择一个机构。

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = 写给：{ $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = 两分钟就够：您的名字、联系方式、用一句话介绍您的项目。

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = 开始

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = 我在帮别人写

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = 继续我的草稿

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = 删除草稿

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = 这个机构不在此接收申请。

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = 没有发送任何内容。其他机构可以帮助您。

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = 寻找其他机构

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = 您是谁（提供帮助的人）？

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = 您的名字会附在申请上。申请仍属于您帮助的人。

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = 您的组织

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = 您的名字

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = 本人同意由我代写

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = 您叫什么名字？

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = 名

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = 姓（选填）

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = 如何联系您？

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = 电话或电子邮件：一个就够。

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = 电话

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = 电子邮件

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = 您偏好的方式（选填）

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = 何时联系您（选填）

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = 您的项目是什么？

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = 一两句话就够。像对人说话那样写。

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = 您的项目

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = 发送前请检查

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = 收件机构

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = 关于

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = 本页的帮助

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = 项目所在地

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = 项目进展

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = 项目领域

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = 您的需要

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = 您的语言

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = 何时联系您

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = 优先街区

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = 您的地址查询结果，不含地址

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = 移除

# écrit par Guichet le 2026-12-01, d’après 296762
edit = 修改

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = 如果另一个机构更能帮助我，该机构可以转交我的申请

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = 我已阅读我的数据将如何处理

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = 您的数据将如何处理

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    数据负责人：{ $responsable }。
    目的：让您与 { $structure } 取得联系。
    依据：您的申请，您可以随时撤回。
    谁会收到：{ $structure }，除非您同意它将申请转交另一机构，否则没有其他人。
    谁来保存：Guichet，以加密形式，代表负责人保存。
    保存多久：没有答复则 90 天，否则 12 个月，之后全部删除。
    必填：您的名字、联系方式、您的项目。缺少这些，申请不会发出。
    您可以通过跟踪链接自行阅读、更正、撤回或删除您的申请。
    您也可以限制或拒绝使用这些数据，并索取副本。
    没有任何决定由机器作出。
    托管商可能在欧洲以外处理这些数据：请询问负责人。
    如有任何问题：{ $dpo }。
    如需投诉：CNIL（法国数据保护机构），cnil.fr/plaintes。

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = 您所在的网站

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = 请写信给您所在的网站

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = 发送

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = 继续

# écrit par Guichet le 2026-12-01, d’après 467d66
back = 返回

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = 在此设备上保留草稿

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = 草稿已保留在此设备上

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = 还有内容需要更正：

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = 正在发送……

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = 正在验证……

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = 我们正在验证发送者是真人。需要几秒钟。

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = 您的申请尚未发出

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = 您已断开互联网。只要此页面保持打开，恢复连接后会立即发出。

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = 服务没有回应。这不是您的错。请稍等，然后重试。

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = 即使您发送多次，也只会收到一次。

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = 重试

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = 您的申请未被接受

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = 您的申请已登记

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = 编号：{ $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = 我们将它交给：{ $nom }。10 天后仍无答复，我们会再次提醒该机构。

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = 请保存跟踪链接：只有它能让您阅读、更正、撤回或删除申请。

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = 跟踪我的申请

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = 把链接发给我

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = 我的申请跟踪链接

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = 打印

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = 在此设备上保留我的回答，以便写给另一个机构

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = 回答已保留在此设备上

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = 签名回执
