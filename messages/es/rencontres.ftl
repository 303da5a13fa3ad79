### Por qué alguien está en la lista de a quién ver.
# écrit par Guichet le 2026-12-01, d’après d39063
fonction = Sirve para la etapa en la que está.
    .detail = Sirve para: { $etape }.

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = Responde a una de sus necesidades.
    .detail = Responde a sus necesidades: { $besoins }.

# écrit par Guichet le 2026-12-01, d’après 069845
stade = Hecho para un proyecto que está en ese punto.

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = Abierto sea cual sea el avance del proyecto.

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = Sirve sobre todo más adelante.
    .detail = Sirve sobre todo más adelante: «{ $stade }».

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = Usted cumple las condiciones de una ayuda que se propone allí.

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = Ninguna condición conocida: pregunte.

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = Quizá tiene derecho a una ayuda que se propone allí.

# écrit par Guichet le 2026-12-01, d’après cd353e
public = Recibe a personas en su situación.

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = Recibe a los habitantes de los barrios prioritarios.

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = Cerca de usted.
    .detail = A { $distance } de usted.

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = Más lejos de lo que usted desea.
    .detail = Más lejos de lo que usted desea: a { $distance }.

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = Trabaja donde usted está.

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = Red nacional: pregunte por el contacto más cercano.

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = Está en su región: pregunte si le reciben.

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = Está en otra parte de Francia: pregunte si le reciben.

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = Se dirige primero a otras personas: pregúnteles.

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = Por confirmar: diga dónde vive para estar seguro.

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = Se hace como usted prefiere.

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = Le sigue como usted prefiere, de forma individual o en grupo.

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = Abierto cuando usted está libre.
    .detail = Abierto cuando usted está libre: { $horaires }.

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = Puede venir con sus hijos.

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = Habla su idioma.
    .detail = Habla su idioma: { $langues }.

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = Es gratuito.

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = Recibe todo el año.
    .detail = Las inscripciones están abiertas hasta el { $date }.

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = Las inscripciones se abren pronto.
    .detail = Las próximas inscripciones se abren el { $date }.

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = Las inscripciones están cerradas; lo que sigue no tiene fecha.

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = Por ahora no recibe a nadie nuevo.
    .detail = No recibe a nadie nuevo hasta el { $date }.

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = Quedan plazas.

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = Por ahora no quedan plazas.

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = Se contacta como usted prefiere.

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = Ya le acompaña.

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = Comprobado hace menos de tres meses.

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = Citado por una publicación reciente.

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = Comprobado hace más de tres meses: llame antes de ir.

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = Por verificar: la información es antigua.
