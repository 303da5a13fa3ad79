### Вопрос о каждой вещи, объяснение, и как её называет условие.
# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = На какую дату?

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = Вы живёте в приоритетном квартале?
    .aide = Приоритетный квартал (QPV) – это квартал, которому государство помогает в первую очередь. Проверьте по адресу.
    .oui = жить в приоритетном квартале
    .non = не жить в приоритетном квартале

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = В каком приоритетном квартале вы живёте?

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = В скольких метрах от ближайшего приоритетного квартала вы живёте?
    .mesure = жить на таком расстоянии от приоритетного квартала: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = В какой коммуне вы живёте?

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = В каком объединении коммун вы живёте?
    .aide = Объединение коммун – это группа коммун: «métropole», «agglomération», «communauté».

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = В каком департаменте вы живёте?

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = В каком регионе вы живёте?

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = Вы живёте в сельской местности?
    .oui = жить в сельской местности
    .non = не жить в сельской местности

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = Ваш проект находится или будет находиться в приоритетном квартале?
    .aide = Приоритетный квартал (QPV) – это квартал, которому государство помогает в первую очередь. Проверьте по адресу.
    .oui = вести проект в приоритетном квартале
    .non = вести проект вне приоритетных кварталов

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = В скольких метрах от ближайшего приоритетного квартала ваш проект?
    .mesure = вести проект на таком расстоянии от приоритетного квартала: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = В какой коммуне находится или будет находиться ваш проект?

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = В каком объединении коммун ваш проект?
    .aide = Объединение коммун – это группа коммун: «métropole», «agglomération», «communauté».

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = В каком департаменте ваш проект?

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = В каком регионе ваш проект?

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = Ваш проект в сельской местности, где не хватает служб и работы?
    .aide = Ваша мэрия («mairie») знает, относится ли к ней ваша коммуна.
    .oui = вести проект в сельской местности, где не хватает служб
    .non = вести проект не в такой сельской местности

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = В какой области ваш проект?
    .parmi = вести проект в этой области: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = Чем полезен ваш проект?
    .aide = «Insertion» – это помощь тем, кто давно без работы, чтобы снова её найти. Отметьте то, что похоже на ваш проект.
    .parmi = вести проект, полезный для этого: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = На каком этапе ваш проект?
    .parmi = мочь сказать: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = Ваш проект относится к социальной и солидарной экономике?
    .aide = Социальная и солидарная экономика (ESS) – это ассоциации, кооперативы, общества взаимопомощи, фонды и компании, для которых польза важнее прибыли.
    .oui = относиться к социальной и солидарной экономике (ESS)
    .non = не относиться к социальной и солидарной экономике (ESS)

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = Ваш проект отвечает на нужды людей?
    .aide = Закон называет это «utilité sociale»: помогать людям, сближать их, беречь природу…
    .oui = отвечать на нужды людей («utilité sociale»)
    .non = не быть общественно полезным

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = Вы ведёте этот проект вместе с другими?
    .oui = вести проект вместе с другими

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = Ваш проект предлагает что-то новое?
    .oui = предлагать что-то новое
    .non = не быть новаторским

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = Сколько человек ведут этот проект?
    .mesure = число людей: { $quantite }

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = Вы хотите делить заработанные деньги между собой?
    .oui = хотеть делить заработанные деньги
    .non = не хотеть делить заработанные деньги

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = Вы уже создали ассоциацию или предприятие? Какое?
    .aide = Статус – это форма, выбранная по закону. «Scop» принадлежит своим работникам; «scic» объединяет работников, пользователей и партнёров.
    .parmi = уже иметь такой статус: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = Что вы хотите создать: ассоциацию, предприятие, кооператив?
    .aide = Статус – это форма, выбранная по закону. «Scop» принадлежит своим работникам; «scic» объединяет работников, пользователей и партнёров.
    .parmi = хотеть создать: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = Ваша организация существует не только чтобы зарабатывать деньги?
    .aide = Устав – это текст, подписанный при создании: в нём цель и кто решает.
    .oui = существовать не только чтобы зарабатывать деньги

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = Ваш устав говорит, что участники решают вместе?
    .aide = Устав – это текст, подписанный при создании: в нём цель и кто решает.
    .oui = решать вместе, по уставу

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = Заработанные деньги идут в основном на продолжение дела?
    .oui = оставлять заработанные деньги в основном на дело

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = Ваш устав говорит, что часть заработанных денег всегда остаётся в организации?
    .aide = Закон называет «réserve» деньги, которые организация хранит, чтобы жить долго.
    .oui = всегда оставлять часть заработанных денег

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = Ваш проект помогает людям в трудном положении?
    .oui = помогать людям в трудном положении

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = Ваш проект сближает жителей?
    .oui = сближать жителей

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = Ваш проект помогает вместе учиться и участвовать в жизни квартала?
    .oui = помогать участвовать в жизни квартала

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = Ваш проект служит природе, энергии, культуре или солидарности?
    .oui = служить природе, энергии, культуре или солидарности

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = Ваш устав говорит, чем вы полезны другим?
    .aide = Устав – это текст, подписанный при создании: в нём цель и кто решает.
    .oui = сказать в уставе, чем полезен другим

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = Самые высокие зарплаты в вашей организации ограничены?
    .aide = Закон ограничивает разницу между самыми высокими зарплатами и самой низкой.
    .oui = ограничивать самые высокие зарплаты, как требует закон

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = Доли вашей организации продаются на бирже?
    .oui = иметь доли, которые продаются на бирже
    .non = не иметь долей, которые продаются на бирже

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = У вас работают люди по программе «insertion», по договору с государством?
    .aide = «Insertion» через работу помогает работать тем, кто давно без работы: мастерские, предприятия, ассоциации.
    .parmi = иметь такой договор «insertion» с государством: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = Сколько месяцев существует ваша организация?
    .mesure = существовать столько: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = Сколько у вас наёмных работников?
    .mesure = число работников: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = Сколько евро вам нужно?
    .mesure = искать сумму: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = Банк согласен дать вам кредит?
    .aide = Если вы не спрашивали, ответьте «Не знаю».
    .oui = иметь возможность получить кредит в банке
    .non = не иметь возможности получить кредит в банке

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = Вы уже ведёте эту деятельность без регистрации?
    .aide = Ваш ответ остаётся на этой странице. Вам могут помочь её зарегистрировать.
    .oui = вести деятельность, которая ещё не зарегистрирована
    .non = вести зарегистрированную деятельность

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = Это магазин для жителей квартала?
    .oui = быть магазином для жителей квартала

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = Ваше дело приносит пользу жителям приоритетного квартала?
    .oui = работать для жителей приоритетного квартала

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = Вы берёте на работу кого-то из приоритетного квартала?
    .oui = взять на работу кого-то из приоритетного квартала

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = Кто вам уже помогает?

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = Что вам нужно?
    .aide = Выберите всё, чего не хватает. То, что вам мешает, идёт первым.
    .parmi = нуждаться в этом: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = Сколько вам лет?
    .mesure = возраст: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = Вы женщина, мужчина, другое?
    .parmi = пол: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = Какой у вас самый высокий диплом?
    .parmi = самый высокий диплом: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = Вы ещё учитесь?
    .oui = ещё учиться
    .non = уже не учиться

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = Какова ваша ситуация с работой?
    .aide = «Работаю на себя»: без начальника.
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = Сколько месяцев вы без работы?
    .mesure = быть без работы столько: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = Вы получаете RSA, ASS, AAH или другое минимальное пособие?
    .aide = RSA: доход активной солидарности. ASS: особое пособие солидарности. AAH: пособие взрослым инвалидам. ASPA: минимум по старости. ADA: пособие ищущим убежища.
    .parmi = получать { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = У вас есть инвалидность?
    .oui = иметь инвалидность

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = Вы признаны работником с инвалидностью?
    .aide = Это признание (RQTH) даёт дом инвалидности (MDPH).
    .oui = быть признанным работником с инвалидностью (RQTH)

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = У вас статус беженца?
    .oui = иметь статус беженца

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = Вы приехали жить во Францию из другой страны?
    .oui = приехать жить во Францию из другой страны

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = У одного из ваших родителей статус беженца?
    .oui = иметь родителя со статусом беженца

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = Вы выросли в приоритетном квартале?
    .aide = Приоритетный квартал (QPV) – это квартал, которому государство помогает в первую очередь. Проверьте по адресу.
    .oui = вырасти в приоритетном квартале

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = Вы получаете стипендию?
    .oui = получать стипендию

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = Сколько детей на вашем содержании?
    .mesure = число детей: { $quantite }

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = Вы растите детей в одиночку?
    .oui = растить детей в одиночку

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = На каких языках вы говорите?
    .parmi = На каких языках вы говорите? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = Вы закончили гражданскую службу («service civique»)?
    .oui = закончить гражданскую службу («service civique»)

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = Вы были волонтёром или на гражданской службе («service civique»)?
    .parmi = сделать это: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = Вам удобнее прийти на место или на расстоянии?
    .parmi = Вам удобнее прийти на место или на расстоянии? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = Вам удобнее заниматься одному или в группе?
    .parmi = Вам удобнее заниматься одному или в группе? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = Когда вы свободны?
    .parmi = Когда вы свободны? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = На сколько километров вы можете ехать?
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = Как с вами связаться?
    .parmi = Как с вами связаться? { $valeurs }
