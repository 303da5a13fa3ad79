### Pourquoi une aide est ouverte ou non, ce qu’elle apporte, comment la demander.

# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = C’est votre cas : { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = Ce n’est pas votre cas : { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = Demandez-leur : { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = Il manque une réponse : { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = Demandez-leur s’ils sont loin de vous. Ils sont ici : { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = Cette aide est fermée. On ne peut plus la demander.

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = C’est fini. Nous pensons que cela ne recommence pas.

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = Nous n’avons pas lu de règle. Demandez-leur.

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = Cette aide a changé de nom. Regardez « { $nom } ».

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = être près d’ici : { $lieu }.

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = habiter ici : { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = avoir son projet ici : { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = habiter ou avoir son projet ici : { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = être déjà suivi par le programme lié

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = être déjà accompagné

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = recevoir une aide pour vivre, comme le RSA

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = avoir été bénévole, volontaire ou en service civique

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = employer des personnes en insertion, par convention avec l’État

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = avoir répondu à : { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, et { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, ou { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = ne pas être dans ce cas : { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = de { $min } à { $max }

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = au moins { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = plus de { $quantite }

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = au plus { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = moins de { $quantite }

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } et { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } an
   *[other] { $nombre } ans
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } mois
   *[other] { $nombre } mois
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } euro
   *[other] { $nombre } euros
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } personne
   *[other] { $nombre } personnes
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] { $nombre } enfant à charge
   *[other] { $nombre } enfants à charge
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = attendre le { $date }

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = habiter { $lieux }

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = habiter ailleurs que { $lieux }

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = avoir son projet { $lieux }

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = avoir son projet ailleurs que { $lieux }

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = dans la commune { $codes }

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = dans l’intercommunalité { $codes }

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = dans le département { $codes }

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = dans la région { $codes }

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = outre-mer

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = Quelqu’un pour vous accompagner

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = Une récompense

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = Un emploi

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = De l’argent. Demandez combien

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = Une formation

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = Des informations et des conseils

# écrit par Guichet le 2026-12-01, d’après 76914c
local = Un lieu pour travailler

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = Les conseils d’une personne d’expérience

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = Une assurance

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = Un prêt

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = Une prime

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = Des contacts

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = De l’argent que vous gardez

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = De quoi essayer votre activité

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi } de { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, jusqu’à { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, de { $min } à { $max }

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, { $montant } en moyenne

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, demandez combien

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, pendant un an

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, pendant { $duree }

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = Gratuit

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = Payant

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = C’est gratuit

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = C’est payant

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = Durée : { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = Toute l’année.

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = Demandez les dates.

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = Appel ouvert jusqu’au { $date }.

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = Prochain appel : du { $debut } au { $fin }.

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = On peut demander à certaines dates. Demandez les dates.

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = C’est fini pour cette fois. Demandez quand cela recommence.

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = Rythme : { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = À demander ici : { $noms }.

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = Parler à quelqu’un qui écoute et conseille

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = Préparer le projet

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = Essayer l’activité

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = Trouver de l’argent

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = Trouver un lieu

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = Continuer longtemps

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = Régler un problème

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = Le plus proche est le premier. Si c’est pareil, nous tirons au sort chaque jour. Personne ne paie pour être premier.

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = Travaille pour votre commune.

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = Travaille pour votre intercommunalité.

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = Travaille pour votre département.

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = Travaille pour votre région.

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = Travaille dans toute la France.
