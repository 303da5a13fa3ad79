### 找到的帮助。
# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = 有 { $nombre } 项帮助可以先申请。

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = 您的回答还不足以得出“是”。

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = 此结果不是决定：由提供帮助的人决定。

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = 现在可以申请

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = 这个回答可能为您打开：{ $noms }。

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = 今天不适合您，以及原因

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = 其余全部（{ $nombre }）

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = 您还可以申请

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = 还缺一个回答

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = 还缺多个回答，或没有可以询问的人

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = 今天同样不适合您

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = 向这里申请：{ $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = 阅读相关说明

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = 了解全部内容及其出处

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = 来源：{ $titre }，{ $editeur }，{ $date }，“{ $lieu }”。

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = 由他们自己选择：{ $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = 如有此变化，答案会是“是”：{ $quoi }。

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = 如有此变化，答案不再是“否”：{ $quoi }。

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = 想知道结果，请回答：

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = 想知道结果，请查询您的地址。

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = 信息较旧：请问他们是否仍然有效。
