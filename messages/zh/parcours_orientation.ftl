### 谁能帮助您？
# écrit par Guichet le 2026-12-01, d’après 003113
title = 谁能帮助您创业？

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = 请回答三个问题。没有一个是必答的。

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = 您的回答只留在此页面：不会保存任何关于您的内容。我们只为该市镇多计一次访问，不知道是谁。没有人付钱排在前面。

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = 联系人正在加载……

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = 联系人列表无法加载。

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = 联系人列表已损坏。

# écrit par Guichet le 2026-12-01, d’après 727081
rank = 问题 { $rang }，共 3 个

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = 查看列表

# écrit par Guichet le 2026-12-01, d’après b26c15
results = 见谁，按什么顺序

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = 再回答一个会改变列表的顺序

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = 您已全部回答：列表不会再变。

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = 打印此列表
