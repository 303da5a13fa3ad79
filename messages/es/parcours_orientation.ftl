### ¿Quién puede ayudarle?
# écrit par Guichet le 2026-12-01, d’après 003113
title = ¿Quién puede ayudarle a crear?

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = Responda a tres preguntas. Ninguna es obligatoria.

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = Sus respuestas se quedan en esta página: no guardamos nada de usted. Contamos una visita más en el municipio, sin saber de quién. Nadie paga por ser el primero.

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = Los contactos están llegando…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = La lista de contactos no llega.

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = La lista de contactos está dañada.

# écrit par Guichet le 2026-12-01, d’après 727081
rank = Pregunta { $rang } de 3

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = Ver la lista

# écrit par Guichet le 2026-12-01, d’après b26c15
results = A quién ver, y en qué orden

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = Una respuesta más cambia el orden de la lista

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = Usted lo ha dicho todo: la lista ya no cambiará.

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = Imprimir esta lista
