### De ce cineva este în lista celor cu care vă puteți întâlni.
# écrit par Guichet le 2026-12-01, d’après d39063
fonction = Ajută la etapa în care sunteți.
    .detail = Ajută la: { $etape }.

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = Răspunde unei nevoi a dumneavoastră.
    .detail = Răspunde nevoilor dumneavoastră: { $besoins }.

# écrit par Guichet le 2026-12-01, d’après 069845
stade = Făcut pentru un proiect aflat în acest punct.

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = Deschis oricât de avansat este proiectul.

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = Ajută mai ales mai târziu.
    .detail = Ajută mai ales mai târziu: „{ $stade }”.

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = Îndepliniți condițiile unui ajutor propus acolo.

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = Nicio condiție cunoscută: întrebați.

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = Poate aveți dreptul la un ajutor propus acolo.

# écrit par Guichet le 2026-12-01, d’après cd353e
public = Primește persoane în situația dumneavoastră.

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = Primește locuitorii cartierelor prioritare.

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = Aproape de dumneavoastră.
    .detail = La { $distance } de dumneavoastră.

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = Mai departe decât doriți.
    .detail = Mai departe decât doriți: la { $distance }.

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = Lucrează acolo unde sunteți.

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = Rețea națională: întrebați care este contactul cel mai apropiat.

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = Se află în regiunea dumneavoastră: întrebați dacă vă primesc.

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = Se află în altă parte a Franței: întrebați dacă vă primesc.

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = Se adresează mai întâi altor persoane: întrebați-i.

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = De confirmat: spuneți unde locuiți, ca să fie sigur.

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = Se desfășoară cum preferați.

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = Vă urmărește cum preferați, singur sau în grup.

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = Deschis când sunteți liber.
    .detail = Deschis când sunteți liber: { $horaires }.

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = Puteți veni cu copiii.

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = Vorbește limba dumneavoastră.
    .detail = Vorbește limba dumneavoastră: { $langues }.

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = Este gratuit.

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = Primește tot anul.
    .detail = Înscrierile sunt deschise până la { $date }.

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = Înscrierile se deschid în curând.
    .detail = Următoarele înscrieri se deschid la { $date }.

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = Înscrierile s-au închis; următoarele nu au dată.

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = Nu primește pe nimeni nou deocamdată.
    .detail = Nu primește pe nimeni nou până la { $date }.

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = Mai sunt locuri.

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = Nu mai sunt locuri deocamdată.

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = Se poate contacta cum preferați.

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = Vă însoțește deja.

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = Verificat în ultimele trei luni.

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = Menționat de o publicație recentă.

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = Verificat acum mai mult de trei luni: sunați înainte de a merge acolo.

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = De verificat: informația este veche.
