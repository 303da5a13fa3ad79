### A que tem direito?
# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = A que tem direito?

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = Responda a algumas perguntas. Nenhuma é obrigatória.

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = As suas respostas ficam nesta página: não guardamos nada sobre si. Contamos mais uma visita no município, sem saber de quem. Cada resultado dá as suas razões e a sua fonte.

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = A lista das ajudas está a chegar…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = A lista das ajudas não chega.

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = A lista das ajudas está danificada.

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = Pergunta { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = Ver os meus resultados

# écrit par Guichet le 2026-12-01, d’après df5c80
results = Os seus resultados

# écrit par Guichet le 2026-12-01, d’après 660433
more = Mais uma resposta

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = Não temos mais perguntas: é tudo o que sabemos.

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = Imprimir estes resultados
