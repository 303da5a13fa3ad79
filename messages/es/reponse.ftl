### Comprobar una dirección: la respuesta.
# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = Sí, esta dirección está en un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = Sí, este lugar está en un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = Sí, usted está en un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = No, esta dirección no está en un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = No, este lugar no está en un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = No, usted no está en un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = Por confirmar: el límite de un barrio prioritario pasa muy cerca.

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = Por confirmar: falta el número de la calle.

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = Por confirmar: falta una dirección más precisa.

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = Por confirmar: su posición no es bastante precisa.

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = No podemos responder para este lugar.

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = Su posición, con un margen de { $precision }

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = Es el barrio «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = Su límite está a { $distance }.

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = El barrio más cercano, «{ $nom }», está a { $distance }.

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = No hay ningún barrio prioritario a menos de 10 km.

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = Está a menos de 300 m de un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = Quizá está a menos de 300 m de un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = Está a menos de 500 m de un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = Quizá está a menos de 500 m de un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = Algunas ayudas aceptan también a quienes viven muy cerca.

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = El límite del barrio «{ $nom }» pasa a { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = Aquí somos exactos con un margen de { $precision }: no basta para decir sí o no.

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = El barrio más cercano es «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = Una calle puede estar solo en parte en un barrio prioritario.

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = Este nombre designa un lugar extenso.

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = Este nombre designa todo un municipio.

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = Su dispositivo le sitúa con un margen de { $precision }.

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = Este lugar está fuera del territorio que conocemos.

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = No tenemos la lista de los barrios en vigor en este lugar.

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = Nuestra lista de barrios está incompleta en este lugar.

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = Faltan los límites de los barrios de esta zona.

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = ¿Y ahora?

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = Dígalo cuando pida una ayuda: algunas están reservadas a estos barrios.

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = ¿Un proyecto? CitésLab, un servicio gratuito, ayuda a crear su actividad en estos barrios.

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = Usted conserva las ayudas abiertas a todos: en francés, el «droit commun».

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = Su ayuntamiento («mairie») puede confirmar este resultado.

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = Precisar el número

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = Escribir una dirección

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = Ver los límites en el sitio del Estado, sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = Este resultado no es un papel oficial.

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = Fuente: { $source }.

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = Publicación: { $date }.

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = Comprobado el { $date }, con los barrios de { $generation }.

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = Datos de demostración: estos lugares no existen.

# écrit par Guichet le 2026-12-01, d’après 78352d
details = Detalles del cálculo

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = Dirección

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = Barrio

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = Municipio

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = Generación

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = Distancia al límite

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = Precisión

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = A menos de { $distance }

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = Licencia

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = sí

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = no

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = por confirmar

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = Mapa: el lugar está en el barrio «{ $nom }», a { $distance } de su límite.

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = Mapa: el lugar está fuera del barrio «{ $nom }», a { $distance } de su límite.

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = Mapa: el lugar está a { $distance } del límite del barrio «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = Punto: el lugar y su precisión. Rayas: el barrio. Línea fina: 300 m alrededor.

# écrit par Guichet le 2026-12-01, d’après 275836
north = N

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = Imprimir este resultado

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = Su dispositivo no ha dado su posición.

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = Autorice la localización en el navegador, o escriba su dirección.

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = Su dispositivo no encuentra su posición.

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = Esta página no permite localizarle.

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = Escriba su dirección.

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = Su dispositivo tarda demasiado en encontrar su posición.

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = Vuelva a intentarlo cerca de una ventana, o escriba su dirección.
