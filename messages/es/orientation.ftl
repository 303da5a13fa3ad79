### La lista de a quién ver.
# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = Del primer contacto a la continuación de su actividad. Cada uno está aquí por una razón.

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = Primero de la lista: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = Diga en qué municipio está para ver quién está cerca de usted.

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = Los contactos cercanos están llegando…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = Los contactos cercanos no llegan. No es culpa suya. Estos son los que responden en toda Francia.

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = Datos de demostración: estos lugares de ayuda no existen.

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = Por qué, y qué pedir

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = Gratuito

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = De pago

# écrit par Guichet le 2026-12-01, d’après 506516
langues = Idiomas hablados: { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = Puede pedir allí: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = Quizá puede pedir allí: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = Fuente: { $titre }. Comprobado en { $date }.

# écrit par Guichet le 2026-12-01, d’après deea19
check = Comprobado: { $date }. Fuente: { $titre }.

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = Publicado: { $date }. Fuente: { $titre }.

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = Esta información no es reciente: llame antes de ir.

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = Llamar al { $numero }

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = Escribir un correo electrónico

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = Ir a su sitio

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = Escribirles

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = Plano: { $nombre } de los contactos de la lista, situados unos respecto a otros.

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = En el mismo lugar o casi: { $numeros }.

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = Los números son los de la lista. Punto negro: el centro de su municipio. El norte está arriba.

# écrit par Guichet le 2026-12-01, d’après 57745b
le = Lista del { $date }.

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = Enviar esta lista

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = Copiar esta lista

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = La lista está copiada: péguela en un mensaje.

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = No se ha podido copiar la lista: imprímala.
