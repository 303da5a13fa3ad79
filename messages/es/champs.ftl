### La pregunta sobre cada cosa, su explicación, y cómo la dice una condición.
# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = ¿En qué fecha?

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = ¿Vive usted en un barrio prioritario?
    .aide = Un barrio prioritario (QPV) es un barrio al que el Estado ayuda primero. Compruébelo con una dirección.
    .oui = vivir en un barrio prioritario
    .non = no vivir en un barrio prioritario

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = ¿En qué barrio prioritario vive?

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = ¿A cuántos metros del barrio prioritario más cercano vive?
    .mesure = vivir a { $quantite } de un barrio prioritario

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = ¿En qué municipio vive?

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = ¿En qué intercomunalidad vive?
    .aide = La intercomunalidad es el grupo de municipios: «métropole», «agglomération», «communauté».

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = ¿En qué departamento vive?

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = ¿En qué región vive?

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = ¿Vive usted en el campo?
    .oui = vivir en el campo
    .non = no vivir en el campo

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = ¿Está, o estará, su proyecto en un barrio prioritario?
    .aide = Un barrio prioritario (QPV) es un barrio al que el Estado ayuda primero. Compruébelo con una dirección.
    .oui = tener el proyecto en un barrio prioritario
    .non = tener el proyecto fuera de los barrios prioritarios

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = ¿A cuántos metros del barrio prioritario más cercano está su proyecto?
    .mesure = tener el proyecto a { $quantite } de un barrio prioritario

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = ¿En qué municipio está, o estará, su proyecto?

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = ¿En qué intercomunalidad está su proyecto?
    .aide = La intercomunalidad es el grupo de municipios: «métropole», «agglomération», «communauté».

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = ¿En qué departamento está su proyecto?

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = ¿En qué región está su proyecto?

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = ¿Está su proyecto en el campo, donde faltan servicios y trabajo?
    .aide = Su ayuntamiento («mairie») sabe si su municipio forma parte.
    .oui = tener el proyecto en el campo, donde faltan servicios
    .non = tener el proyecto fuera de esas zonas rurales

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = ¿De qué ámbito es su proyecto?
    .parmi = tener un proyecto de este ámbito: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = ¿Para qué es útil su proyecto?
    .aide = La inserción ayuda a quienes están lejos del trabajo a volver a encontrarlo. Marque lo que se parece a su proyecto.
    .parmi = tener un proyecto útil para esto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = ¿En qué punto está su proyecto?
    .parmi = poder decir: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = ¿Forma parte su proyecto de la economía social y solidaria?
    .aide = La economía social y solidaria (ESS) reúne asociaciones, cooperativas, mutualidades, fundaciones y sociedades que ponen la utilidad por delante del beneficio.
    .oui = formar parte de la economía social y solidaria (ESS)
    .non = no formar parte de la economía social y solidaria (ESS)

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = ¿Responde su proyecto a una necesidad de la gente?
    .aide = La ley francesa dice «utilité sociale»: ayudar a personas, crear vínculos, proteger la naturaleza…
    .oui = responder a una necesidad de la gente («utilité sociale»)
    .non = no ser de utilidad social

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = ¿Llevan este proyecto entre varios?
    .oui = llevar el proyecto entre varios

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = ¿Propone su proyecto algo nuevo?
    .oui = proponer algo nuevo
    .non = no ser innovador

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = ¿Cuántas personas llevan este proyecto?
    .mesure = ser { $quantite }

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = ¿Quieren repartirse el dinero ganado?
    .oui = querer repartirse el dinero ganado
    .non = no querer repartirse el dinero ganado

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = ¿Ha creado ya una asociación o una empresa? ¿Cuál?
    .aide = El estatuto es la forma elegida ante la ley. Una «scop» pertenece a sus empleados; una «scic» reúne a empleados, usuarios y socios.
    .parmi = tener ya este estatuto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = ¿Qué quiere crear: una asociación, una empresa, una cooperativa?
    .aide = El estatuto es la forma elegida ante la ley. Una «scop» pertenece a sus empleados; una «scic» reúne a empleados, usuarios y socios.
    .parmi = querer crear esto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = ¿Existe su entidad para algo más que ganar dinero?
    .aide = Los estatutos son el texto firmado al crearla: dicen el fin y quién decide.
    .oui = existir para algo más que ganar dinero

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = ¿Dicen sus estatutos que los miembros deciden juntos?
    .aide = Los estatutos son el texto firmado al crearla: dicen el fin y quién decide.
    .oui = decidir juntos, según los estatutos

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = ¿Sirve el dinero ganado sobre todo para continuar la actividad?
    .oui = guardar el dinero ganado sobre todo para la actividad

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = ¿Dicen sus estatutos que una parte del dinero ganado se queda siempre en la entidad?
    .aide = La ley llama «réserve» al dinero que la entidad guarda para durar.
    .oui = guardar siempre una parte del dinero ganado

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = ¿Ayuda su proyecto a personas en dificultad?
    .oui = ayudar a personas en dificultad

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = ¿Crea su proyecto vínculos entre los habitantes?
    .oui = crear vínculos entre los habitantes

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = ¿Ayuda su proyecto a aprender juntos y a participar en la vida del barrio?
    .oui = ayudar a participar en la vida del barrio

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = ¿Sirve su proyecto al medio ambiente, la energía, la cultura o la solidaridad?
    .oui = servir al medio ambiente, la energía, la cultura o la solidaridad

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = ¿Dicen sus estatutos para qué son útiles a los demás?
    .aide = Los estatutos son el texto firmado al crearla: dicen el fin y quién decide.
    .oui = decir en los estatutos para qué se es útil a los demás

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = ¿Están limitados los salarios más altos de su entidad?
    .aide = La ley limita la diferencia entre los salarios más altos y el más bajo.
    .oui = limitar los salarios más altos, como dice la ley

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = ¿Se venden en bolsa las participaciones de su entidad?
    .oui = tener participaciones que se venden en bolsa
    .non = no tener participaciones que se venden en bolsa

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = ¿Emplea a personas en inserción, con un convenio del Estado?
    .aide = La inserción por la actividad económica ayuda a trabajar a personas alejadas del empleo: talleres, empresas, asociaciones de inserción.
    .parmi = tener este convenio de inserción con el Estado: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = ¿Desde hace cuántos meses existe su entidad?
    .mesure = existir desde hace { $quantite }

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = ¿Cuántos empleados tiene?
    .mesure = emplear a { $quantite }

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = ¿Cuántos euros necesita?
    .mesure = buscar { $quantite }

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = ¿Acepta un banco prestarle dinero?
    .aide = Si no lo ha pedido, responda «No lo sé».
    .oui = poder obtener un préstamo de un banco
    .non = no poder obtener un préstamo de un banco

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = ¿Hace ya esta actividad sin haberla declarado?
    .aide = Su respuesta se queda en esta página. Pueden ayudarle a declararla.
    .oui = ejercer una actividad que aún no está declarada
    .non = ejercer una actividad declarada

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = ¿Es un comercio para la gente del barrio?
    .oui = ser un comercio para la gente del barrio

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = ¿Beneficia su acción a habitantes de un barrio prioritario?
    .oui = actuar para habitantes de un barrio prioritario

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = ¿Contrata usted a alguien de un barrio prioritario?
    .oui = contratar a alguien de un barrio prioritario

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = ¿Quién le acompaña ya?

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = ¿Qué necesita?
    .aide = Elija todo lo que le falta. Lo que le bloquea va primero.
    .parmi = necesitar esto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = ¿Qué edad tiene?
    .mesure = tener { $quantite }

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = ¿Es usted una mujer, un hombre, otro?
    .parmi = ser { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = ¿Cuál es su título más alto?
    .parmi = tener como título más alto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = ¿Está todavía en la escuela o estudiando?
    .oui = estar en la escuela o estudiando
    .non = haber dejado la escuela

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = ¿Cuál es su situación de trabajo?
    .aide = «Por mi cuenta»: trabaja para usted, sin jefe.
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = ¿Desde hace cuántos meses está sin empleo?
    .mesure = estar sin empleo desde hace { $quantite }

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = ¿Recibe el RSA, la ASS, la AAH u otra ayuda mínima social?
    .aide = RSA: renta de solidaridad activa. ASS: subsidio de solidaridad específica. AAH: ayuda para adultos con discapacidad. ASPA: mínimo de vejez. ADA: ayuda para solicitantes de asilo.
    .parmi = recibir { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = ¿Tiene usted una discapacidad?
    .oui = tener una discapacidad

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = ¿Tiene el reconocimiento de trabajador con discapacidad?
    .aide = El reconocimiento (RQTH) lo da la casa de la discapacidad (MDPH).
    .oui = tener el reconocimiento de trabajador con discapacidad (RQTH)

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = ¿Es usted refugiado?
    .oui = ser refugiado

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = ¿Ha venido de otro país para vivir en Francia?
    .oui = haber venido de otro país para vivir en Francia

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = ¿Es refugiado su padre o su madre?
    .oui = tener un padre o una madre refugiados

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = ¿Ha crecido en un barrio prioritario?
    .aide = Un barrio prioritario (QPV) es un barrio al que el Estado ayuda primero. Compruébelo con una dirección.
    .oui = haber crecido en un barrio prioritario

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = ¿Tiene una beca?
    .oui = tener una beca

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = ¿Cuántos hijos tiene a su cargo?
    .mesure = tener { $quantite }

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = ¿Cría usted solo o sola a sus hijos?
    .oui = criar solo o sola a sus hijos

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = ¿Qué idiomas habla?
    .parmi = ¿Qué idiomas habla? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = ¿Ha terminado un servicio cívico («service civique»)?
    .oui = haber terminado un servicio cívico («service civique»)

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = ¿Ha ayudado como voluntario o hecho un servicio cívico («service civique»)?
    .parmi = haber hecho esto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = ¿Prefiere ir en persona, o a distancia?
    .parmi = ¿Prefiere ir en persona, o a distancia? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = ¿Prefiere un seguimiento individual, o en grupo?
    .parmi = ¿Prefiere un seguimiento individual, o en grupo? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = ¿Cuándo está disponible?
    .parmi = ¿Cuándo está disponible? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = ¿Hasta cuántos kilómetros puede ir?
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = ¿Cómo quiere que le contacten?
    .parmi = ¿Cómo quiere que le contacten? { $valeurs }
