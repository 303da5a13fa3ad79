### 一切就绪之前。
# écrit par Guichet le 2026-12-01, d’après fde955
patience = 加载时间比预期长。

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = 此服务无法加载。这不是您的错。

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = 请检查网络连接，然后重试。您所在的市政府（mairie）也可以回答您。

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = 重试

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = 语言

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = 此译文尚未经过审校。如有疑问，请看法文。

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = 阅读法文
