### Los valores que se eligen o se marcan.
# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = alimentación

# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = restauración

# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = informática y digital

# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = textil

# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = servicios a las personas

# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = primera infancia

# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = cultura

# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = creación urbana

# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = transporte y movilidad

# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = medio ambiente

# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = construcción

# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = comercio

# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = solidaridad

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = otro

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = educación

# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = empleo

# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = vivir mejor juntos en el barrio

# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = dar las mismas oportunidades a todos

# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = lucha contra la pobreza

# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = deporte

# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = solidaridad

# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = ayudar a la gente a volver a encontrar trabajo

# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = salud

# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = proteger la naturaleza y el clima

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = tengo una idea

# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = estoy construyendo mi idea

# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = estoy creando mi actividad

# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = estoy probando mi actividad

# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = mi actividad está en marcha

# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = mi actividad se desarrolla

# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = mi actividad crece mucho

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = todavía ninguna entidad

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = asociación

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (cooperativa de empleados)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (cooperativa de interés colectivo)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = cooperativa

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = mutualidad

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = fundación

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = sociedad mercantil

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = microempresa («micro-entreprise»)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = otro

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = asociación

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (cooperativa de empleados)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (cooperativa de interés colectivo)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = cooperativa

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = mutualidad

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = fundación

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = sociedad mercantil

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = microempresa («micro-entreprise»)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = otro

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = taller y obra de inserción

# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = empresa de inserción

# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = asociación intermediaria

# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = trabajo temporal de inserción

# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = inserción por el trabajo independiente

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = dinero

# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = un local

# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = contactos

# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = escribir mi proyecto y sus cifras

# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = entender la ley y los contratos

# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = probar mi actividad

# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = los consejos de alguien con experiencia

# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = tener confianza, no rendirme

# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = alguien que cuide a mis hijos

# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = manejarme con internet

# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = hablar mejor francés

# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = decidir entre varios

# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = desplazarme

# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = una vivienda

# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = cuidar mi salud

# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = hacer mis papeles y mis trámites

# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = ver ejemplos cerca de mi casa

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = una mujer

# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = un hombre

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = otro

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = ningún título

# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP o BEP (formación profesional francesa)

# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac (bachillerato francés)

# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2 años

# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 años o más

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = busco empleo
    .condition = buscar empleo

# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = busco empleo desde hace más de un año
    .condition = buscar empleo desde hace más de un año

# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = soy asalariado
    .condition = ser asalariado

# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = trabajo por mi cuenta
    .condition = trabajar por su cuenta

# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = soy estudiante
    .condition = ser estudiante

# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = no trabajo ni busco empleo
    .condition = no trabajar ni buscar empleo

# écrit par Guichet le 2026-12-01, d’après 4533bc
minima_sociaux-rsa = RSA
    .condition = el RSA

# écrit par Guichet le 2026-12-01, d’après 877ebc
minima_sociaux-ass = ASS
    .condition = la ASS

# écrit par Guichet le 2026-12-01, d’après 25c598
minima_sociaux-aah = AAH
    .condition = la AAH

# écrit par Guichet le 2026-12-01, d’après 54e91a
minima_sociaux-aspa = ASPA
    .condition = la ASPA

# écrit par Guichet le 2026-12-01, d’après f146a8
minima_sociaux-ada = ADA
    .condition = la ADA

# écrit par Guichet le 2026-12-01, d’après 2a32bc
minima_sociaux-autre = otra ayuda para vivir

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = francés

# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = inglés

# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = árabe

# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = portugués

# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = español

# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = italiano

# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = alemán

# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = neerlandés

# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = turco

# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = ruso

# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = ucraniano

# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = polaco

# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = rumano

# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = búlgaro

# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = albanés

# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = serbio

# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = armenio

# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = georgiano

# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = persa

# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = pastún

# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = urdu

# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = hindi

# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = panyabí

# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = bengalí

# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = tamil

# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = chino

# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = vietnamita

# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = jemer

# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = somalí

# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = tigriña

# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = amárico

# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = wolof

# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = fula

# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = bambara

# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = soninké

# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = lingala

# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = suajili

# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = criollo haitiano

# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = criollo de las Antillas

# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = criollo de La Reunión

# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = comorense de Mayotte

# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = cabilio

# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = bereber

# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = kurdo

# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = lengua de signos francesa

# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = otro idioma

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = servicio cívico («service civique»)

# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = misión de voluntariado

# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = ayuda como voluntario

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = en persona

# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = a distancia

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = individual

# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = en grupo

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = durante el día

# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = por la tarde o noche

# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = el fin de semana

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = teléfono

# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS

# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = correo electrónico

# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
