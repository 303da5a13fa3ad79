### Por qué una ayuda está abierta o no, qué aporta, cómo pedirla.
# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = Es su caso: { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = No es su caso: { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = Por verificar con ellos: { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = Falta una respuesta para saberlo: { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = Por verificar con ellos, si están lejos de usted. Están aquí: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = Este dispositivo ha cerrado: ya no se propone.

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = Se ha terminado: que se sepa, hoy no se vuelve a hacer.

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = La publicación no indica ninguna condición: pregúnteles.

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = Este dispositivo ha cambiado de nombre: vea «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = estar cerca de aquí: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = vivir aquí: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = tener el proyecto aquí: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = vivir o tener el proyecto aquí: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = estar ya en el programa vinculado

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = tener ya un acompañamiento

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = recibir una ayuda para vivir, como el RSA

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = haber ayudado como voluntario, o hecho una misión de voluntariado o un servicio cívico («service civique»)

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = emplear a personas en inserción, por convenio con el Estado

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = haber respondido a: { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, y { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, o { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = no estar en este caso: { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = de { $min } a { $max }

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = al menos { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = más de { $quantite }

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = como máximo { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = menos de { $quantite }

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } y { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } año
   *[other] { $nombre } años
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } mes
   *[other] { $nombre } meses
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } euro
   *[other] { $nombre } euros
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } persona
   *[other] { $nombre } personas
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] { $nombre } hijo a cargo
   *[other] { $nombre } hijos a cargo
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = esperar al { $date }

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = vivir { $lieux }

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = vivir fuera de: { $lieux }

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = tener el proyecto { $lieux }

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = tener el proyecto fuera de: { $lieux }

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = en el municipio { $codes }

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = en la intercomunalidad { $codes }

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = en el departamento { $codes }

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = en la región { $codes }

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = en los territorios de ultramar

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = Alguien que le acompañe

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = Un premio

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = Un empleo

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = Dinero: pregunte la forma y el importe

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = Una formación

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = Información y consejos

# écrit par Guichet le 2026-12-01, d’après 76914c
local = Un lugar para trabajar

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = Los consejos de una persona con experiencia

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = Un seguro

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = Un préstamo

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = Una prima

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = Contactos

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = Dinero que no se devuelve

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = Lo necesario para probar su actividad

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi }: { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, hasta { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, de { $min } a { $max }

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, { $montant } de media

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, pregunte el importe

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, durante un año

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, durante { $duree }

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = Gratuito

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = De pago

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = Es gratuito

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = Es de pago

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = Duración: { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = Todo el año.

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = Pregunte las fechas.

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = Convocatoria abierta hasta el { $date }.

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = Próxima convocatoria: del { $debut } al { $fin }.

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = Por convocatorias: pregunte las fechas.

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = La última convocatoria ha terminado: pregunte por la próxima.

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = Ritmo: { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = Se pide aquí: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = Ser escuchado y orientado

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = Construir el proyecto

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = Probar la actividad

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = Encontrar dinero

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = Encontrar un lugar

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = Mantenerse en el tiempo

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = Superar un obstáculo

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = En caso de empate: del más cercano al más lejano, y después por sorteo del día. Nadie paga por estar delante.

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = Trabaja para su municipio.

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = Trabaja para su intercomunalidad.

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = Trabaja para su departamento.

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = Trabaja para su región.

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = Trabaja en toda Francia.
