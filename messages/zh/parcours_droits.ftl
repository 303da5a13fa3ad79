### 您有权获得什么？
# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = 您有权获得什么？

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = 请回答几个问题。没有一个是必答的。

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = 您的回答只留在此页面：不会保存任何关于您的内容。我们只为该市镇多计一次访问，不知道是谁。每个结果都说明理由和来源。

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = 帮助清单正在加载……

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = 帮助清单无法加载。

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = 帮助清单已损坏。

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = 问题 { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = 查看我的结果

# écrit par Guichet le 2026-12-01, d’après df5c80
results = 您的结果

# écrit par Guichet le 2026-12-01, d’après 660433
more = 再回答一个

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = 我们没有更多问题了：这就是我们知道的全部。

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = 打印这些结果
