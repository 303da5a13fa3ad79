### Dlaczego pomoc jest dostępna lub nie, co daje, jak o nią prosić.
# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = To Państwa przypadek: { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = To nie Państwa przypadek: { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = Do sprawdzenia z nimi: { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = Brakuje odpowiedzi, żeby to wiedzieć: { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = Do sprawdzenia z nimi, jeśli są daleko od Państwa. Są tutaj: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = Ten program został zamknięty: nie jest już proponowany.

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = To się skończyło: o ile wiadomo, dziś już się nie odbywa.

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = Publikacja nie podaje żadnego warunku: proszę ich zapytać.

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = Ten program zmienił nazwę: proszę zobaczyć „{ $nom }”.

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = być blisko: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = mieszkać tutaj: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = mieć projekt tutaj: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = mieszkać lub mieć projekt tutaj: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = być już objętym powiązanym programem

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = mieć już wsparcie doradcy

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = otrzymywać pomoc na życie, na przykład RSA

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = mieć za sobą wolontariat lub służbę obywatelską

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = zatrudniać osoby wracające do pracy, na mocy umowy z państwem

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = odpowiedzieć na: { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, i { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, lub { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = nie być w tej sytuacji: { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = od { $min } do { $max }

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = co najmniej { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = więcej niż { $quantite }

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = najwyżej { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = mniej niż { $quantite }

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } i { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } rok
    [few] { $nombre } lata
    [many] { $nombre } lat
   *[other] { $nombre } roku
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } miesiąc
    [few] { $nombre } miesiące
    [many] { $nombre } miesięcy
   *[other] { $nombre } miesiąca
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } euro
    [few] { $nombre } euro
    [many] { $nombre } euro
   *[other] { $nombre } euro
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } osoba
    [few] { $nombre } osoby
    [many] { $nombre } osób
   *[other] { $nombre } osoby
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] { $nombre } dziecko na utrzymaniu
    [few] { $nombre } dzieci na utrzymaniu
    [many] { $nombre } dzieci na utrzymaniu
   *[other] { $nombre } dziecka na utrzymaniu
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = poczekać do { $date }

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = mieszkać { $lieux }

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = mieszkać gdzie indziej niż { $lieux }

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = mieć projekt { $lieux }

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = mieć projekt gdzie indziej niż { $lieux }

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = w miejscowości { $codes }

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = w związku gmin { $codes }

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = w departamencie { $codes }

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = w regionie { $codes }

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = na terytoriach zamorskich

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = Ktoś, kto Państwa wspiera

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = Nagroda

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = Praca

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = Pieniądze: o formę i kwotę trzeba zapytać

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = Szkolenie

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = Informacje i porady

# écrit par Guichet le 2026-12-01, d’après 76914c
local = Miejsce do pracy

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = Rady doświadczonej osoby

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = Ubezpieczenie

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = Pożyczka

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = Premia

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = Kontakty

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = Pieniądze, których się nie zwraca

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = Sposób na wypróbowanie działalności

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi }: { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, do { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, od { $min } do { $max }

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, średnio { $montant }

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, o kwotę trzeba zapytać

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, przez rok

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, przez { $duree }

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = Bezpłatnie

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = Płatne

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = To bezpłatne

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = To płatne

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = Czas trwania: { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = Przez cały rok.

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = O daty trzeba zapytać.

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = Nabór otwarty do { $date }.

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = Następny nabór: od { $debut } do { $fin }.

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = W ramach naborów: proszę zapytać o daty.

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = Ostatni nabór się skończył: proszę zapytać o następny.

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = Jak często: { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = Prosić tutaj: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = Porozmawiać i znaleźć drogę

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = Zbudować projekt

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = Wypróbować działalność

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = Znaleźć pieniądze

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = Znaleźć miejsce

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = Utrzymać działalność

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = Usunąć przeszkodę

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = Przy równości: od najbliższego do najdalszego, potem losowanie dnia. Nikt nie płaci za pierwszeństwo.

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = Działa dla Państwa miejscowości.

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = Działa dla Państwa związku gmin.

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = Działa dla Państwa departamentu.

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = Działa dla Państwa regionu.

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = Działa w całej Francji.
