### De ce un ajutor este deschis sau nu, ce aduce, cum se cere.
# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = Este cazul dumneavoastră: { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = Nu este cazul dumneavoastră: { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = De verificat cu ei: { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = Lipsește un răspuns ca să știm: { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = De verificat cu ei, dacă sunt departe de dumneavoastră. Se află aici: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = Acest program s-a închis: nu mai este propus.

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = S-a terminat: din câte se știe, nu se mai repetă astăzi.

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = Publicația nu spune nicio condiție: întrebați-i.

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = Acest program și-a schimbat numele: vedeți „{ $nom }”.

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = a fi aproape de aici: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = a locui aici: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = a avea proiectul aici: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = a locui sau a avea proiectul aici: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = a fi deja urmărit de programul legat de acesta

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = a fi deja însoțit

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = a primi un ajutor pentru trai, ca RSA

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = a fi făcut voluntariat sau serviciu civic

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = a angaja persoane în inserție, prin convenție cu statul

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = a fi răspuns la: { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, și { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, sau { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = a nu fi în acest caz: { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = de la { $min } la { $max }

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = cel puțin { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = mai mult de { $quantite }

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = cel mult { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = mai puțin de { $quantite }

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } și { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } an
    [few] { $nombre } ani
   *[other] { $nombre } de ani
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } lună
    [few] { $nombre } luni
   *[other] { $nombre } de luni
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } euro
    [few] { $nombre } euro
   *[other] { $nombre } de euro
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } persoană
    [few] { $nombre } persoane
   *[other] { $nombre } de persoane
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] { $nombre } copil în întreținere
    [few] { $nombre } copii în întreținere
   *[other] { $nombre } de copii în întreținere
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = a aștepta data de { $date }

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = a locui { $lieux }

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = a locui în altă parte decât { $lieux }

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = a avea proiectul { $lieux }

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = a avea proiectul în altă parte decât { $lieux }

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = în localitatea { $codes }

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = în gruparea de localități { $codes }

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = în departamentul { $codes }

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = în regiunea { $codes }

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = în teritoriile de peste mări

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = Cineva care să vă însoțească

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = O recompensă

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = Un loc de muncă

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = Bani: forma și suma sunt de întrebat

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = O formare

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = Informații și sfaturi

# écrit par Guichet le 2026-12-01, d’après 76914c
local = Un loc de lucru

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = Sfaturile unei persoane cu experiență

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = O asigurare

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = Un împrumut

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = O primă

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = Contacte

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = Bani care nu se dau înapoi

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = Mijloace de a vă încerca activitatea

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi } de { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, până la { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, de la { $min } la { $max }

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, { $montant } în medie

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, suma este de întrebat

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, timp de un an

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, timp de { $duree }

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = Gratuit

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = Cu plată

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = Este gratuit

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = Este cu plată

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = Durata: { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = Tot anul.

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = Datele sunt de întrebat.

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = Înscrieri deschise până la { $date }.

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = Următoarele înscrieri: de la { $debut } la { $fin }.

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = Prin perioade de înscriere: întrebați datele.

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = Ultimele înscrieri s-au încheiat: întrebați de următoarele.

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = Ritmul: { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = De cerut aici: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = A fi ascultat și îndrumat

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = A construi proiectul

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = A încerca activitatea

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = A găsi bani

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = A găsi un loc

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = A rezista în timp

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = A îndepărta o piedică

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = La egalitate: de la cel mai apropiat la cel mai îndepărtat, apoi prin tragere la sorți în ziua aceea. Nimeni nu plătește ca să fie în față.

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = Lucrează pentru localitatea dumneavoastră.

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = Lucrează pentru gruparea dumneavoastră de localități.

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = Lucrează pentru departamentul dumneavoastră.

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = Lucrează pentru regiunea dumneavoastră.

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = Lucrează în toată Franța.
