### Alrededor de una pregunta.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Empezar

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Reintentar

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Volver

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = Sus respuestas ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = La dirección comprobada

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Cambiar

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = Borrar todo

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = No es culpa suya.

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = Espere un momento y vuelva a intentarlo.

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = Ya no está conectado a internet. Vuelva a intentarlo cuando tenga conexión.

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = Vuelva a intentarlo. Si el problema sigue, avise al sitio donde está.

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = Ir a { $site }

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = Usted ha comprobado una dirección: está en un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = Usted ha comprobado una dirección: no está en un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = Usted ha comprobado una dirección: queda por confirmar.

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = ¿Qué es esta dirección para usted?

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = Algunas ayudas miran dónde vive usted. Otras miran dónde está su proyecto.

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = Mi domicilio

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = El lugar de mi proyecto

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = Las dos cosas

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = Ni una ni otra

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = Sí

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = No

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = Nada de eso

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = Continuar

# écrit par Guichet le 2026-12-01, d’après d44335
choose = Elija una respuesta, o «No lo sé».

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = Buscar el municipio

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = El municipio donde vivo

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = Elija su municipio.

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = Puede elegir varias.

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = No lo sé

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = Prefiero no responder

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = Escriba un número entero.

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = Escriba el número del departamento («département»), por ejemplo 93 o 2A.

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = Escriba su nombre o su código postal. Se envía a { $service }, que propone los municipios.

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = No es un número entero posible. Escriba por ejemplo 24.

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = Ningún departamento tiene ese número. Escriba por ejemplo 93, 2A o 974.

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = Escriba al menos tres letras del nombre del municipio.

# écrit par Guichet le 2026-12-01, d’après f33274
search = Buscando municipios…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = No se ha encontrado ningún municipio. Compruebe la ortografía, o pruebe con el código postal.

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = El servicio de municipios no responde. Vuelva a intentarlo, o pase esta pregunta.

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = Ya no está conectado a internet. Vuelva a intentarlo, o pase esta pregunta.
