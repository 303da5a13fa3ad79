### ¿A qué tiene derecho?
# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = ¿A qué tiene derecho?

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = Responda a unas preguntas. Ninguna es obligatoria.

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = Sus respuestas se quedan en esta página: no guardamos nada de usted. Contamos una visita más en el municipio, sin saber de quién. Cada resultado da sus razones y su fuente.

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = La lista de ayudas está llegando…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = La lista de ayudas no llega.

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = La lista de ayudas está dañada.

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = Pregunta { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = Ver mis resultados

# écrit par Guichet le 2026-12-01, d’après df5c80
results = Sus resultados

# écrit par Guichet le 2026-12-01, d’après 660433
more = Una respuesta más

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = No tenemos más preguntas: esto es todo lo que sabemos.

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = Imprimir estos resultados
