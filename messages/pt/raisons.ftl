### Porque uma ajuda está aberta ou não, o que traz, como a pedir.
# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = É o seu caso: { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = Não é o seu caso: { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = A verificar com eles: { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = Falta uma resposta para saber: { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = A verificar com eles, se ficam longe de si. Ficam aqui: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = Este dispositivo fechou: já não é proposto.

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = Terminou: tanto quanto se sabe, hoje não volta a ser feito.

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = A publicação não indica nenhuma condição: pergunte-lhes.

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = Este dispositivo mudou de nome: veja «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = estar perto daqui: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = morar aqui: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = ter o projeto aqui: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = morar ou ter o projeto aqui: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = estar já no programa associado

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = ser já acompanhado

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = receber uma ajuda para viver, como o RSA

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = ter sido voluntário ou ter feito um serviço cívico («service civique»)

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = empregar pessoas em inserção, por acordo com o Estado

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = ter respondido a: { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, e { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, ou { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = não estar neste caso: { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = de { $min } a { $max }

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = pelo menos { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = mais de { $quantite }

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = no máximo { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = menos de { $quantite }

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } e { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } ano
   *[other] { $nombre } anos
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } mês
   *[other] { $nombre } meses
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } euro
   *[other] { $nombre } euros
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } pessoa
   *[other] { $nombre } pessoas
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] { $nombre } filho a cargo
   *[other] { $nombre } filhos a cargo
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = esperar até { $date }

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = morar { $lieux }

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = morar fora de: { $lieux }

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = ter o projeto { $lieux }

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = ter o projeto fora de: { $lieux }

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = no município { $codes }

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = na intermunicipalidade { $codes }

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = no departamento { $codes }

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = na região { $codes }

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = no ultramar

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = Alguém para o acompanhar

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = Um prémio

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = Um emprego

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = Dinheiro: pergunte a forma e o montante

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = Uma formação

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = Informações e conselhos

# écrit par Guichet le 2026-12-01, d’après 76914c
local = Um lugar para trabalhar

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = Os conselhos de uma pessoa com experiência

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = Um seguro

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = Um empréstimo

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = Um prémio em dinheiro

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = Contactos

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = Dinheiro que não se devolve

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = Meios para testar a sua atividade

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi }: { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, até { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, de { $min } a { $max }

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, { $montant } em média

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, pergunte o montante

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, durante um ano

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, durante { $duree }

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = Gratuito

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = Pago

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = É gratuito

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = É pago

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = Duração: { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = Todo o ano.

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = Pergunte as datas.

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = Candidaturas abertas até { $date }.

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = Próximas candidaturas: de { $debut } a { $fin }.

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = Por períodos de candidatura: pergunte as datas.

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = As últimas candidaturas terminaram: pergunte pelas próximas.

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = Ritmo: { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = Pede-se aqui: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = Ser ouvido e orientado

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = Construir o projeto

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = Testar a atividade

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = Encontrar dinheiro

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = Encontrar um lugar

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = Manter-se no tempo

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = Ultrapassar um obstáculo

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = Em caso de igualdade: do mais perto ao mais longe, depois por sorteio do dia. Ninguém paga para estar à frente.

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = Trabalha para o seu município.

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = Trabalha para a sua intermunicipalidade.

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = Trabalha para o seu departamento.

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = Trabalha para a sua região.

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = Trabalha em toda a França.
