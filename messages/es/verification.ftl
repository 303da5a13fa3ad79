### Comprobar una dirección: antes de la respuesta.
# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = ¿Está su dirección en un barrio prioritario?

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = Escriba el número, la calle y el municipio.

# écrit par Guichet le 2026-12-01, d’après 11e201
note = Lo que escribe se envía a { $service }, que propone las direcciones. Guichet no lo recibe. Contamos una comprobación más en el municipio, sin saber de quién.

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = Comprobar mi dirección

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = Localizarme

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Reintentar

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = Direcciones propuestas

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = Se proponen direcciones a partir de tres caracteres. Recórralas con las flechas arriba y abajo. Elija con la tecla Intro.

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] 1 dirección propuesta.
   *[other] { $nombre } direcciones propuestas.
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = calle entera

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = paraje

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = municipio entero

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = Escriba al menos tres caracteres.

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = Elija su dirección en la lista.

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = No se ha encontrado ninguna dirección.

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = El servicio que busca las direcciones no entiende este texto.

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = Compruebe la ortografía. Añada el municipio o el código postal. Pruebe sin el número.

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = Buscando direcciones…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = Comprobando…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = Buscando su posición…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = No es culpa suya.

# écrit par Guichet le 2026-12-01, d’après c59905
offline = Su dispositivo no está conectado a internet.

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = Compruebe la conexión y vuelva a intentarlo. Su texto se conserva.

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = El servicio que busca las direcciones no responde.

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = Vuelva a intentarlo dentro de un momento, o use «Localizarme». Su texto se conserva.

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = El servicio que busca las direcciones recibe demasiadas solicitudes.

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = Lo intentaremos de nuevo por usted en { $nombre } s. Su texto se conserva.

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = No se han podido cargar los límites de los barrios.

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = Compruebe la conexión y vuelva a intentarlo. Su ayuntamiento («mairie») también puede responder.

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = Los límites recibidos están dañados: no los hemos utilizado.

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = Vuelva a intentarlo. Si el problema sigue, su ayuntamiento («mairie») puede responder.
