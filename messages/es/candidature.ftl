### Escribir a una entidad.
# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = Escribir a una entidad

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = Elija primero una entidad.

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = Escribir a: { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = Bastan dos minutos: su nombre, una manera de contactarle, su proyecto en una frase.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Empezar

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = Ayudo a alguien a escribir

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = Retomar mi borrador

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = Borrar el borrador

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = Esta entidad no recibe solicitudes aquí.

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = No se envía nada. Otras entidades pueden ayudarle.

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = Buscar otra entidad

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = ¿Quién es usted, que ayuda?

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = Su nombre acompaña la solicitud. La solicitud sigue siendo de la persona a la que ayuda.

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = Su organización

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = Su nombre

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = La persona está de acuerdo en que yo escriba por ella

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = ¿Cómo se llama usted?

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = Nombre

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = Apellido (opcional)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = ¿Cómo contactarle?

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = Un teléfono o un correo electrónico: basta con uno.

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = Teléfono

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = Correo electrónico

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = Lo que usted prefiere (opcional)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = Cuándo contactarle (opcional)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = ¿Cuál es su proyecto?

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = Bastan una o dos frases. Diga las cosas como se las diría a alguien.

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = Su proyecto

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = Relea antes de enviar

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = Para

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = Acerca de

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = la ayuda de esta página

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = Dónde está el proyecto

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = En qué punto está

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = De qué se trata

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = Lo que necesita

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = Su idioma

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = Cuándo contactarle

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = Barrio prioritario

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = El resultado de la comprobación de su dirección, sin la dirección

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = Quitar

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Cambiar

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = La entidad puede pasar mi solicitud a otra, si esa otra puede ayudarme mejor

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = He leído qué se hace con mis datos

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = Qué se hace con sus datos

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    Responsable de sus datos: { $responsable }.
    Finalidad: ponerle en contacto con { $structure }.
    Base: su solicitud, que usted puede retirar en cualquier momento.
    Quién los recibe: { $structure }, y nadie más, salvo si usted acepta que pase su solicitud a otra entidad.
    Quién los guarda: Guichet, en forma cifrada, por cuenta del responsable.
    Cuánto tiempo: 90 días sin respuesta, 12 meses en los demás casos, y después todo se borra.
    Obligatorio: su nombre, una manera de contactarle, su proyecto. Sin ellos, la solicitud no sale.
    Usted puede leer, corregir, retirar o borrar su solicitud, sin ayuda de nadie, con el enlace de seguimiento.
    También puede limitar o rechazar su uso, y pedir una copia.
    Ninguna decisión la toma una máquina.
    El proveedor de alojamiento puede tratar estos datos fuera de Europa: pregunte al responsable.
    Para cualquier pregunta: { $dpo }.
    Para reclamar: la CNIL (autoridad francesa de protección de datos), cnil.fr/plaintes.

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = el sitio donde está

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = escriba al sitio donde está

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = Enviar

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = Continuar

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Volver

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = Guardar un borrador en este dispositivo

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = Borrador guardado en este dispositivo

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = Queda algo por corregir:

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = Enviando…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = Comprobando…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = Comprobamos que el envío viene de una persona. Unos segundos.

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = Su solicitud aún no ha salido

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = Ya no está conectado a internet. Saldrá en cuanto vuelva la conexión, si esta página sigue abierta.

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = El servicio no responde. No es culpa suya. Espere un momento y vuelva a intentarlo.

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = Solo se recibirá una vez, aunque la envíe varias veces.

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = Reintentar

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = Su solicitud no ha sido aceptada

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = Su solicitud está registrada

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = Referencia: { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = La entregamos a: { $nom }. Sin respuesta después de 10 días, volvemos a avisar a la entidad.

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = Guarde el enlace de seguimiento: solo él permite leer, corregir, retirar o borrar su solicitud.

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = Seguir mi solicitud

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = Enviarme el enlace

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = Enlace de seguimiento de mi solicitud

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = Imprimir

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = Guardar mis respuestas en este dispositivo, para escribir a otra entidad

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = Respuestas guardadas en este dispositivo

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = El recibo firmado
