### 每件事的问题、解释，以及条件中的说法。
# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = 以哪一天为准？

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = 您住在优先街区吗？
    .aide = 优先街区（QPV）是国家优先帮助的街区。请用地址查询。
    .oui = 住在优先街区
    .non = 不住在优先街区

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = 您住在哪个优先街区？

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = 您的住所距最近的优先街区多少米？
    .mesure = 住所与优先街区的距离为 { $quantite }

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = 您住在哪个市镇？

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = 您住在哪个市镇联合体？
    .aide = 市镇联合体是一组市镇：“métropole”、“agglomération”、“communauté”。

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = 您住在哪个省（département）？

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = 您住在哪个大区？

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = 您住在乡村吗？
    .oui = 住在乡村
    .non = 不住在乡村

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = 您的项目在（或将在）优先街区内吗？
    .aide = 优先街区（QPV）是国家优先帮助的街区。请用地址查询。
    .oui = 项目在优先街区内
    .non = 项目在优先街区外

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = 您的项目距最近的优先街区多少米？
    .mesure = 项目与优先街区的距离为 { $quantite }

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = 您的项目在（或将在）哪个市镇？

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = 您的项目在哪个市镇联合体？
    .aide = 市镇联合体是一组市镇：“métropole”、“agglomération”、“communauté”。

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = 您的项目在哪个省（département）？

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = 您的项目在哪个大区？

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = 您的项目在缺少服务和工作的乡村吗？
    .aide = 您所在的市政府（mairie）知道您的市镇是否属于此类。
    .oui = 项目在缺少服务的乡村
    .non = 项目不在这类乡村

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = 您的项目属于哪个领域？
    .parmi = 有此领域的项目：{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = 您的项目对什么有益？
    .aide = “Insertion”是帮助长期没有工作的人重新就业。请勾选与您的项目相近的内容。
    .parmi = 项目对此有益：{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = 您的项目进展到哪一步？
    .parmi = 可以说：{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = 您的项目属于社会互助经济吗？
    .aide = 社会互助经济（ESS）包括协会、合作社、互助会、基金会，以及把公益放在利润之前的公司。
    .oui = 属于社会互助经济（ESS）
    .non = 不属于社会互助经济（ESS）

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = 您的项目满足人们的某种需要吗？
    .aide = 法律称之为“utilité sociale”：帮助他人、建立联系、保护自然……
    .oui = 满足人们的需要（utilité sociale）
    .non = 不具有社会公益性

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = 你们是几个人一起做这个项目吗？
    .oui = 几个人一起做项目

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = 您的项目提出了新的东西吗？
    .oui = 提出新的东西
    .non = 不具创新性

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = 有多少人做这个项目？
    .mesure = 人数为 { $quantite }

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = 你们想把赚到的钱分给自己吗？
    .oui = 想分配赚到的钱
    .non = 不想分配赚到的钱

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = 您已经创办了协会或企业吗？是哪一种？
    .aide = 身份是在法律上选择的形式。“Scop”属于它的员工；“scic”汇集员工、使用者和合作伙伴。
    .parmi = 已有此身份：{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = 您想创办什么：协会、企业、合作社？
    .aide = 身份是在法律上选择的形式。“Scop”属于它的员工；“scic”汇集员工、使用者和合作伙伴。
    .parmi = 想创办：{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = 您的机构除赚钱以外还有别的目的吗？
    .aide = 章程是创办时签署的文本：它说明目的和由谁决定。
    .oui = 除赚钱以外还有别的目的

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = 您的章程规定成员共同决定吗？
    .aide = 章程是创办时签署的文本：它说明目的和由谁决定。
    .oui = 按章程共同决定

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = 赚到的钱主要用于继续业务吗？
    .oui = 把赚到的钱主要留给业务

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = 您的章程规定赚到的钱有一部分始终留在机构吗？
    .aide = 法律把机构为长久经营而留存的钱称为“réserve”。
    .oui = 始终留存一部分赚到的钱

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = 您的项目帮助有困难的人吗？
    .oui = 帮助有困难的人

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = 您的项目在居民之间建立联系吗？
    .oui = 在居民之间建立联系

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = 您的项目帮助大家共同学习并参与街区生活吗？
    .oui = 帮助参与街区生活

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = 您的项目有益于环境、能源、文化或互助吗？
    .oui = 有益于环境、能源、文化或互助

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = 您的章程说明您对他人有何益处吗？
    .aide = 章程是创办时签署的文本：它说明目的和由谁决定。
    .oui = 在章程中说明对他人的益处

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = 您机构的最高工资有限制吗？
    .aide = 法律限制最高工资与最低工资之间的差距。
    .oui = 按法律限制最高工资

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = 您机构的股份在证券交易所出售吗？
    .oui = 有在证券交易所出售的股份
    .non = 没有在证券交易所出售的股份

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = 您是否按与国家的协议雇用就业扶助人员？
    .aide = 经济活动就业扶助（insertion）帮助长期没有工作的人工作：工坊、企业、协会。
    .parmi = 与国家有此类就业扶助协议：{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = 您的机构成立多少个月了？
    .mesure = 成立时间为 { $quantite }

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = 您有多少名员工？
    .mesure = 员工人数为 { $quantite }

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = 您需要多少欧元？
    .mesure = 寻求 { $quantite }

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = 银行同意借钱给您吗？
    .aide = 如果您没有问过，请回答“我不知道”。
    .oui = 能从银行获得贷款
    .non = 不能从银行获得贷款

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = 您已经在做这项业务但没有申报吗？
    .aide = 您的回答只留在此页面。有人可以帮助您申报。
    .oui = 从事尚未申报的业务
    .non = 从事已申报的业务

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = 这是服务街区居民的商店吗？
    .oui = 是服务街区居民的商店

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = 您的行动让优先街区的居民受益吗？
    .oui = 为优先街区的居民服务

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = 您雇用来自优先街区的人吗？
    .oui = 雇用来自优先街区的人

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = 已经有谁在帮助您？

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = 您需要什么？
    .aide = 请选择您缺少的一切。阻碍您的事情排在最前。
    .parmi = 需要：{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = 您多大年龄？
    .mesure = 年龄为 { $quantite }

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = 您是女性、男性还是其他？
    .parmi = 是{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = 您的最高学历是什么？
    .parmi = 最高学历为：{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = 您还在上学吗？
    .oui = 还在上学
    .non = 已离开学校

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = 您的工作情况如何？
    .aide = “自己干”：为自己工作，没有老板。
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = 您没有工作多少个月了？
    .mesure = 没有工作的时间为 { $quantite }

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = 您领取 RSA、ASS、AAH 或其他最低社会补助吗？
    .aide = RSA：积极互助收入。ASS：特别互助津贴。AAH：成年残障人士津贴。ASPA：最低养老金。ADA：寻求庇护者津贴。
    .parmi = 领取{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = 您有残障吗？
    .oui = 有残障

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = 您被认定为残障劳动者吗？
    .aide = 此认定（RQTH）由残障事务所（MDPH）作出。
    .oui = 被认定为残障劳动者（RQTH）

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = 您是难民吗？
    .oui = 是难民

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = 您是从别国来法国生活的吗？
    .oui = 从别国来法国生活

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = 您的父亲或母亲是难民吗？
    .oui = 父亲或母亲是难民

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = 您在优先街区长大吗？
    .aide = 优先街区（QPV）是国家优先帮助的街区。请用地址查询。
    .oui = 在优先街区长大

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = 您领取助学金吗？
    .oui = 领取助学金

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = 您抚养几个孩子？
    .mesure = 有 { $quantite }

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = 您独自抚养孩子吗？
    .oui = 独自抚养孩子

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = 您会说哪些语言？
    .parmi = 您会说哪些语言？{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = 您完成过公民服务（service civique）吗？
    .oui = 完成过公民服务（service civique）

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = 您做过志愿者或公民服务（service civique）吗？
    .parmi = 做过：{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = 您愿意到现场还是远程？
    .parmi = 您愿意到现场还是远程？{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = 您愿意单独还是在小组中接受指导？
    .parmi = 您愿意单独还是在小组中接受指导？{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = 您什么时候有空？
    .parmi = 您什么时候有空？{ $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = 您最远可以去多少公里？
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = 您希望怎样被联系？
    .parmi = 您希望怎样被联系？{ $valeurs }
