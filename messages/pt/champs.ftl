### A pergunta sobre cada coisa, a sua explicação, e como uma condição a diz.
# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = Em que data?

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = Mora num bairro prioritário?
    .aide = Um bairro prioritário (QPV) é um bairro que o Estado ajuda primeiro. Verifique com uma morada.
    .oui = morar num bairro prioritário
    .non = não morar num bairro prioritário

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = Em que bairro prioritário mora?

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = A quantos metros do bairro prioritário mais próximo mora?
    .mesure = morar a { $quantite } de um bairro prioritário

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = Em que município mora?

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = Em que intermunicipalidade mora?
    .aide = A intermunicipalidade é o grupo de municípios: «métropole», «agglomération», «communauté».

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = Em que departamento mora?

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = Em que região mora?

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = Mora no campo?
    .oui = morar no campo
    .non = não morar no campo

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = O seu projeto fica, ou vai ficar, num bairro prioritário?
    .aide = Um bairro prioritário (QPV) é um bairro que o Estado ajuda primeiro. Verifique com uma morada.
    .oui = ter o projeto num bairro prioritário
    .non = ter o projeto fora dos bairros prioritários

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = A quantos metros do bairro prioritário mais próximo fica o seu projeto?
    .mesure = ter o projeto a { $quantite } de um bairro prioritário

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = Em que município fica, ou vai ficar, o seu projeto?

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = Em que intermunicipalidade fica o seu projeto?
    .aide = A intermunicipalidade é o grupo de municípios: «métropole», «agglomération», «communauté».

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = Em que departamento fica o seu projeto?

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = Em que região fica o seu projeto?

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = O seu projeto fica no campo, onde faltam os serviços e o trabalho?
    .aide = A sua câmara municipal («mairie») sabe se o seu município faz parte.
    .oui = ter o projeto no campo, onde faltam os serviços
    .non = ter o projeto fora dessas zonas rurais

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = De que área é o seu projeto?
    .parmi = ter um projeto desta área: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = Para que é útil o seu projeto?
    .aide = A inserção ajuda quem está longe do trabalho a voltar a encontrá-lo. Assinale o que se parece com o seu projeto.
    .parmi = ter um projeto útil para isto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = Em que ponto está o seu projeto?
    .parmi = poder dizer: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = O seu projeto faz parte da economia social e solidária?
    .aide = A economia social e solidária (ESS) reúne associações, cooperativas, mutualidades, fundações e sociedades que põem a utilidade antes do lucro.
    .oui = fazer parte da economia social e solidária (ESS)
    .non = não fazer parte da economia social e solidária (ESS)

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = O seu projeto responde a uma necessidade das pessoas?
    .aide = A lei francesa diz «utilité sociale»: ajudar pessoas, criar laços, proteger a natureza…
    .oui = responder a uma necessidade das pessoas («utilité sociale»)
    .non = não ser de utilidade social

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = Conduz este projeto com outras pessoas?
    .oui = conduzir o projeto com outras pessoas

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = O seu projeto propõe alguma coisa nova?
    .oui = propor alguma coisa nova
    .non = não ser inovador

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = Quantas pessoas conduzem este projeto?
    .mesure = ser { $quantite }

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = Querem repartir entre vós o dinheiro ganho?
    .oui = querer repartir o dinheiro ganho
    .non = não querer repartir o dinheiro ganho

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = Já criou uma associação ou uma empresa? Qual?
    .aide = O estatuto é a forma escolhida perante a lei. Uma «scop» pertence aos seus assalariados; uma «scic» reúne assalariados, utentes e parceiros.
    .parmi = ter já este estatuto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = O que quer criar: uma associação, uma empresa, uma cooperativa?
    .aide = O estatuto é a forma escolhida perante a lei. Uma «scop» pertence aos seus assalariados; uma «scic» reúne assalariados, utentes e parceiros.
    .parmi = querer criar isto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = A sua entidade existe para outra coisa além de ganhar dinheiro?
    .aide = Os estatutos são o texto assinado na criação: dizem o objetivo e quem decide.
    .oui = existir para outra coisa além de ganhar dinheiro

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = Os seus estatutos dizem que os membros decidem juntos?
    .aide = Os estatutos são o texto assinado na criação: dizem o objetivo e quem decide.
    .oui = decidir juntos, segundo os estatutos

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = O dinheiro ganho serve sobretudo para continuar a atividade?
    .oui = guardar o dinheiro ganho sobretudo para a atividade

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = Os seus estatutos dizem que uma parte do dinheiro ganho fica sempre na entidade?
    .aide = A lei chama «réserve» ao dinheiro que a entidade guarda para durar.
    .oui = guardar sempre uma parte do dinheiro ganho

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = O seu projeto ajuda pessoas em dificuldade?
    .oui = ajudar pessoas em dificuldade

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = O seu projeto cria laços entre os habitantes?
    .oui = criar laços entre os habitantes

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = O seu projeto ajuda a aprender em conjunto e a participar na vida do bairro?
    .oui = ajudar a participar na vida do bairro

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = O seu projeto serve o ambiente, a energia, a cultura ou a solidariedade?
    .oui = servir o ambiente, a energia, a cultura ou a solidariedade

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = Os seus estatutos dizem em que é útil aos outros?
    .aide = Os estatutos são o texto assinado na criação: dizem o objetivo e quem decide.
    .oui = dizer nos estatutos em que se é útil aos outros

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = Os salários mais altos da sua entidade são limitados?
    .aide = A lei limita a diferença entre os salários mais altos e o mais baixo.
    .oui = limitar os salários mais altos, como diz a lei

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = As partes da sua entidade vendem-se na bolsa?
    .oui = ter partes vendidas na bolsa
    .non = não ter partes vendidas na bolsa

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = Emprega pessoas em inserção, com um acordo do Estado?
    .aide = A inserção pela atividade económica ajuda a trabalhar pessoas afastadas do emprego: oficinas, empresas, associações de inserção.
    .parmi = ter este acordo de inserção com o Estado: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = Há quantos meses existe a sua entidade?
    .mesure = existir há { $quantite }

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = Quantos assalariados tem?
    .mesure = empregar { $quantite }

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = De quantos euros precisa?
    .mesure = procurar { $quantite }

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = Um banco aceita emprestar-lhe dinheiro?
    .aide = Se não pediu, responda «Não sei».
    .oui = poder obter um empréstimo de um banco
    .non = não poder obter um empréstimo de um banco

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = Já faz esta atividade sem a ter declarado?
    .aide = A sua resposta fica nesta página. Podem ajudá-lo a declará-la.
    .oui = exercer uma atividade que ainda não está declarada
    .non = exercer uma atividade declarada

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = É um comércio para as pessoas do bairro?
    .oui = ser um comércio para as pessoas do bairro

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = A sua ação beneficia habitantes de um bairro prioritário?
    .oui = agir para habitantes de um bairro prioritário

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = Contrata alguém de um bairro prioritário?
    .oui = contratar alguém de um bairro prioritário

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = Quem já o acompanha?

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = De que precisa?
    .aide = Escolha tudo o que lhe falta. O que o bloqueia vem primeiro.
    .parmi = precisar disto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = Que idade tem?
    .mesure = ter { $quantite }

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = É uma mulher, um homem, outro?
    .parmi = ser { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = Qual é o seu diploma mais alto?
    .parmi = ter como diploma mais alto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = Ainda anda na escola ou a estudar?
    .oui = andar na escola ou a estudar
    .non = ter deixado a escola

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = Qual é a sua situação de trabalho?
    .aide = «Por conta própria»: trabalha para si, sem patrão.
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = Há quantos meses está sem emprego?
    .mesure = estar sem emprego há { $quantite }

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = Recebe o RSA, a ASS, a AAH ou outro mínimo social?
    .aide = RSA: rendimento de solidariedade ativa. ASS: subsídio de solidariedade específica. AAH: subsídio para adultos com deficiência. ASPA: mínimo de velhice. ADA: subsídio para requerentes de asilo.
    .parmi = receber { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = Tem uma deficiência?
    .oui = ter uma deficiência

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = É reconhecido como trabalhador com deficiência?
    .aide = O reconhecimento (RQTH) é dado pela casa da deficiência (MDPH).
    .oui = ser reconhecido como trabalhador com deficiência (RQTH)

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = É refugiado?
    .oui = ser refugiado

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = Veio de outro país para viver em França?
    .oui = ter vindo de outro país para viver em França

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = O seu pai ou a sua mãe é refugiado?
    .oui = ter um pai ou uma mãe refugiados

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = Cresceu num bairro prioritário?
    .aide = Um bairro prioritário (QPV) é um bairro que o Estado ajuda primeiro. Verifique com uma morada.
    .oui = ter crescido num bairro prioritário

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = Tem uma bolsa de estudo?
    .oui = ter uma bolsa de estudo

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = Quantos filhos tem a cargo?
    .mesure = ter { $quantite }

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = Cria sozinho ou sozinha os seus filhos?
    .oui = criar sozinho ou sozinha os filhos

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = Que línguas fala?
    .parmi = Que línguas fala? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = Terminou um serviço cívico («service civique»)?
    .oui = ter terminado um serviço cívico («service civique»)

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = Já foi voluntário ou fez um serviço cívico («service civique»)?
    .parmi = ter feito isto: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = Prefere ir ao local, ou à distância?
    .parmi = Prefere ir ao local, ou à distância? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = Prefere ser acompanhado sozinho, ou em grupo?
    .parmi = Prefere ser acompanhado sozinho, ou em grupo? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = Quando está disponível?
    .parmi = Quando está disponível? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = Até quantos quilómetros pode ir?
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = Como quer ser contactado?
    .parmi = Como quer ser contactado? { $valeurs }
