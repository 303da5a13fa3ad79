# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = This is your case: { $condition }
# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = This is not your case: { $condition }
# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = To check with them: { $condition }
# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = One answer is missing to know: { $condition }
# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = To check with them, if they are far from you. They are here: { $lieu }.
# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = This scheme has closed: it is no longer offered.
# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = It is over: as far as is known, it is not being done again today.
# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = The publication gives no condition: ask them.
# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = This scheme has changed its name: see “{ $nom }”.
# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = to be near here: { $lieu }.
# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = to live here: { $lieu }.
# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = to have one’s project here: { $lieu }.
# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = to live or have one’s project here: { $lieu }.
# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = to be already followed by the linked programme
# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = to be already supported
# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = to receive an income support, such as the RSA (minimum income)
# écrit par Guichet le 2026-12-01, d’après 170a89
engage = to have been a volunteer or done a service civique
# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = to employ people in “insertion”, by agreement with the State
# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = to have answered: { $question }
# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, and { $suite }
# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, or { $suite }
# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = not to be in this case: { $condition }
# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = from { $min } to { $max }
# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = at least { $quantite }
# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = more than { $quantite }
# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = at most { $quantite }
# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = less than { $quantite }
# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } and { $suite }
# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } year
   *[other] { $nombre } years
}
# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } month
   *[other] { $nombre } months
}
# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } euro
   *[other] { $nombre } euros
}
# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } person
   *[other] { $nombre } people
}
# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] { $nombre } dependent child
   *[other] { $nombre } dependent children
}
# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = to wait until { $date }
# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = to live { $lieux }
# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = to live elsewhere than { $lieux }
# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = to have one’s project { $lieux }
# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = to have one’s project elsewhere than { $lieux }
# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = in the town { $codes }
# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = in the intercommunalité (group of towns) { $codes }
# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = in the département { $codes }
# écrit par Guichet le 2026-12-01, d’après 0feefa
region = in the region { $codes }
# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = overseas
# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = Someone to support you
# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = An award
# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = A job
# écrit par Guichet le 2026-12-01, d’après 84866f
financement = Money: ask about the form and the amount
# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = A training course
# écrit par Guichet le 2026-12-01, d’après 614a8f
information = Information and advice
# écrit par Guichet le 2026-12-01, d’après 76914c
local = A place to work
# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = The advice of an experienced person
# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = An insurance
# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = A loan
# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = A bonus
# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = Contacts
# écrit par Guichet le 2026-12-01, d’après 784852
subvention = Money that you do not pay back
# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = A way to try out your activity
# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi } of { $montant }
# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, up to { $montant }
# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, from { $min } to { $max }
# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, { $montant } on average
# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, ask for the amount
# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, for one year
# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, for { $duree }
# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = Free
# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = You have to pay
# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = It is free
# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = You have to pay
# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = Duration: { $duree }
# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = All year round.
# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = Ask for the dates.
# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = Applications open until { $date }.
# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = Next applications: from { $debut } to { $fin }.
# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = By calls for applications: ask for the dates.
# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = The last call is over: ask for the next one.
# écrit par Guichet le 2026-12-01, d’après afc858
rythme = How often: { $rythme }
# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = To ask for here: { $noms }.
# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = Being listened to and directed
# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = Building the project
# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = Testing the activity
# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = Finding money
# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = Finding a place
# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = Lasting over time
# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = Removing an obstacle
# écrit par Guichet le 2026-12-01, d’après 064004
egalite = When equal: from the nearest to the furthest, then by the day’s draw. Nobody pays to come first.
# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = Works for your town.
# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = Works for your intercommunalité (group of towns).
# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = Works for your département.
# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = Works for your region.
# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = Works everywhere in France.
