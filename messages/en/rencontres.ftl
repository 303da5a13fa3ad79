# écrit par Guichet le 2026-12-01, d’après d39063
fonction = Helps with the step where you are.
    .detail = Helps with this step: { $etape }.
# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = Meets one of your needs.
    .detail = Meets your needs: { $besoins }.
# écrit par Guichet le 2026-12-01, d’après 069845
stade = Made for a project that has come this far.
# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = Open however far the project has come.
# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = Helps mostly later.
    .detail = Helps mostly later: “{ $stade }”.
# écrit par Guichet le 2026-12-01, d’après c2145e
droit = You meet the conditions of a form of help offered there.
# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = No known condition: ask.
# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = You may perhaps get a form of help offered there.
# écrit par Guichet le 2026-12-01, d’après cd353e
public = Welcomes people in your situation.
# écrit par Guichet le 2026-12-01, d’après 656010
qpv = Welcomes the residents of priority neighbourhoods.
# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = Near you.
    .detail = { $distance } from you.
# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = Further than you wish.
    .detail = Further than you wish: { $distance } away.
# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = Works where you are.
# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = National network: ask for the nearest contact.
# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = Is in your region: ask if they can receive you.
# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = Is elsewhere in France: ask if they can receive you.
# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = Is first of all for other people: ask them.
# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = To be confirmed: say where you live to be sure.
# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = Takes place the way you prefer.
# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = Supports you the way you prefer, alone or in a group.
# écrit par Guichet le 2026-12-01, d’après b26084
horaires = Open when you are free.
    .detail = Open when you are free: { $horaires }.
# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = You can come with your children.
# écrit par Guichet le 2026-12-01, d’après 09a320
langue = Speaks your language.
    .detail = Speaks your language: { $langues }.
# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = It is free.
# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = Welcomes people all year round.
    .detail = Registration is open until { $date }.
# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = Registration opens soon.
    .detail = The next registration opens on { $date }.
# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = Registration is closed; there is no date for what follows.
# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = Does not take anyone new for the moment.
    .detail = Does not take anyone new until { $date }.
# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = There are places left.
# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = There are no places left for the moment.
# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = Can be reached the way you prefer.
# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = Already supports you.
# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = Checked less than three months ago.
# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = Named in a recent publication.
# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = Checked more than three months ago: call before you go.
# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = To be checked: the information is old.
