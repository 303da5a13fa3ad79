### Antes de tudo estar pronto.
# écrit par Guichet le 2026-12-01, d’après fde955
patience = O carregamento demora mais do que o previsto.

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = Não foi possível carregar este serviço. A culpa não é sua.

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = Verifique a sua ligação e tente de novo. A sua câmara municipal («mairie») também pode responder.

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Tentar de novo

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = Língua

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = Esta tradução ainda não foi revista. Em caso de dúvida, leia o francês.

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = Ler em francês
