### Запитання про кожну річ, пояснення, і як її називає умова.
# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = На яку дату?

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = Ви живете в пріоритетному кварталі?
    .aide = Пріоритетний квартал (QPV) – це квартал, якому держава допомагає насамперед. Перевірте за адресою.
    .oui = жити в пріоритетному кварталі
    .non = не жити в пріоритетному кварталі

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = У якому пріоритетному кварталі ви живете?

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = За скільки метрів від найближчого пріоритетного кварталу ви живете?
    .mesure = жити на такій відстані від пріоритетного кварталу: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = У якій комуні ви живете?

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = У якому об’єднанні комун ви живете?
    .aide = Об’єднання комун – це група комун: «métropole», «agglomération», «communauté».

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = У якому департаменті ви живете?

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = У якому регіоні ви живете?

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = Ви живете в сільській місцевості?
    .oui = жити в сільській місцевості
    .non = не жити в сільській місцевості

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = Ваш проєкт є або буде в пріоритетному кварталі?
    .aide = Пріоритетний квартал (QPV) – це квартал, якому держава допомагає насамперед. Перевірте за адресою.
    .oui = мати проєкт у пріоритетному кварталі
    .non = мати проєкт поза пріоритетними кварталами

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = За скільки метрів від найближчого пріоритетного кварталу ваш проєкт?
    .mesure = мати проєкт на такій відстані від пріоритетного кварталу: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = У якій комуні є або буде ваш проєкт?

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = У якому об’єднанні комун ваш проєкт?
    .aide = Об’єднання комун – це група комун: «métropole», «agglomération», «communauté».

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = У якому департаменті ваш проєкт?

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = У якому регіоні ваш проєкт?

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = Ваш проєкт у сільській місцевості, де бракує служб і роботи?
    .aide = Ваша мерія («mairie») знає, чи належить до неї ваша комуна.
    .oui = мати проєкт у сільській місцевості, де бракує служб
    .non = мати проєкт не в такій сільській місцевості

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = У якій галузі ваш проєкт?
    .parmi = мати проєкт у цій галузі: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = Чим корисний ваш проєкт?
    .aide = «Insertion» – це допомога тим, хто далеко від роботи, знову її знайти. Позначте те, що схоже на ваш проєкт.
    .parmi = мати проєкт, корисний для цього: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = На якому етапі ваш проєкт?
    .parmi = могти сказати: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = Ваш проєкт належить до соціальної та солідарної економіки?
    .aide = Соціальна та солідарна економіка (ESS) – це асоціації, кооперативи, товариства взаємодопомоги, фонди та компанії, для яких користь важливіша за прибуток.
    .oui = належати до соціальної та солідарної економіки (ESS)
    .non = не належати до соціальної та солідарної економіки (ESS)

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = Ваш проєкт відповідає на потребу людей?
    .aide = Закон каже «utilité sociale»: допомагати людям, зближувати їх, берегти природу…
    .oui = відповідати на потребу людей («utilité sociale»)
    .non = не бути суспільно корисним

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = Ви ведете цей проєкт разом з іншими?
    .oui = вести проєкт разом з іншими

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = Ваш проєкт пропонує щось нове?
    .oui = пропонувати щось нове
    .non = не бути новаторським

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = Скільки людей ведуть цей проєкт?
    .mesure = кількість людей: { $quantite }

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = Ви хочете ділити зароблені гроші між собою?
    .oui = хотіти ділити зароблені гроші
    .non = не хотіти ділити зароблені гроші

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = Ви вже створили асоціацію чи підприємство? Яке?
    .aide = Статус – це форма, вибрана за законом. «Scop» належить своїм працівникам; «scic» об’єднує працівників, користувачів і партнерів.
    .parmi = уже мати такий статус: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = Що ви хочете створити: асоціацію, підприємство, кооператив?
    .aide = Статус – це форма, вибрана за законом. «Scop» належить своїм працівникам; «scic» об’єднує працівників, користувачів і партнерів.
    .parmi = хотіти створити: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = Ваша організація існує не лише для заробітку?
    .aide = Статут – це текст, підписаний під час створення: у ньому мета і хто вирішує.
    .oui = існувати не лише для заробітку

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = Ваш статут каже, що учасники вирішують разом?
    .aide = Статут – це текст, підписаний під час створення: у ньому мета і хто вирішує.
    .oui = вирішувати разом, за статутом

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = Зароблені гроші йдуть переважно на продовження справи?
    .oui = лишати зароблені гроші переважно на справу

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = Ваш статут каже, що частина зароблених грошей завжди лишається в організації?
    .aide = Закон називає «réserve» гроші, які організація зберігає, щоб існувати довго.
    .oui = завжди лишати частину зароблених грошей

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = Ваш проєкт допомагає людям у скруті?
    .oui = допомагати людям у скруті

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = Ваш проєкт зближує мешканців?
    .oui = зближувати мешканців

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = Ваш проєкт допомагає разом вчитися та брати участь у житті кварталу?
    .oui = допомагати брати участь у житті кварталу

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = Ваш проєкт служить довкіллю, енергетиці, культурі чи солідарності?
    .oui = служити довкіллю, енергетиці, культурі чи солідарності

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = Ваш статут каже, чим ви корисні іншим?
    .aide = Статут – це текст, підписаний під час створення: у ньому мета і хто вирішує.
    .oui = сказати в статуті, у чому користь для інших

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = Найвищі зарплати у вашій організації обмежені?
    .aide = Закон обмежує різницю між найвищими зарплатами та найнижчою.
    .oui = обмежувати найвищі зарплати, як каже закон

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = Частки вашої організації продаються на біржі?
    .oui = мати частки, що продаються на біржі
    .non = не мати часток, що продаються на біржі

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = У вас працюють люди за програмою «insertion», за угодою з державою?
    .aide = «Insertion» через роботу допомагає працювати тим, хто далеко від роботи: майстерні, підприємства, асоціації.
    .parmi = мати таку угоду «insertion» з державою: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = Скільки місяців існує ваша організація?
    .mesure = існувати стільки: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = Скільки у вас найманих працівників?
    .mesure = кількість працівників: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = Скільки євро вам потрібно?
    .mesure = шукати суму: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = Банк погоджується дати вам кредит?
    .aide = Якщо ви не просили, дайте відповідь «Не знаю».
    .oui = мати змогу отримати кредит у банку
    .non = не мати змоги отримати кредит у банку

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = Ви вже ведете цю діяльність без реєстрації?
    .aide = Ваша відповідь лишається на цій сторінці. Вам можуть допомогти її зареєструвати.
    .oui = вести діяльність, яку ще не зареєстровано
    .non = вести зареєстровану діяльність

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = Це крамниця для мешканців кварталу?
    .oui = бути крамницею для мешканців кварталу

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = Ваша справа корисна мешканцям пріоритетного кварталу?
    .oui = діяти для мешканців пріоритетного кварталу

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = Ви берете на роботу когось із пріоритетного кварталу?
    .oui = взяти на роботу когось із пріоритетного кварталу

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = Хто вам уже допомагає?

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = Що вам потрібно?
    .aide = Виберіть усе, чого бракує. Те, що вам заважає, йде першим.
    .parmi = потребувати цього: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = Скільки вам років?
    .mesure = вік: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = Ви жінка, чоловік, інше?
    .parmi = стать: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = Який ваш найвищий диплом?
    .parmi = найвищий диплом: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = Ви ще навчаєтеся?
    .oui = ще навчатися
    .non = уже не навчатися

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = Яка ваша ситуація з роботою?
    .aide = «Працюю на себе»: без керівника.
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = Скільки місяців ви без роботи?
    .mesure = бути без роботи стільки: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = Ви отримуєте RSA, ASS, AAH або іншу мінімальну допомогу?
    .aide = RSA: дохід активної солідарності. ASS: спеціальна допомога солідарності. AAH: допомога дорослим з інвалідністю. ASPA: мінімум для літніх людей. ADA: допомога шукачам притулку.
    .parmi = отримувати { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = Ви маєте інвалідність?
    .oui = мати інвалідність

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = Вас визнано працівником з інвалідністю?
    .aide = Це визнання (RQTH) надає дім інвалідності (MDPH).
    .oui = бути визнаним працівником з інвалідністю (RQTH)

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = Ви маєте статус біженця?
    .oui = мати статус біженця

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = Ви приїхали жити до Франції з іншої країни?
    .oui = приїхати жити до Франції з іншої країни

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = Хтось із ваших батьків має статус біженця?
    .oui = мати когось із батьків зі статусом біженця

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = Ви виросли в пріоритетному кварталі?
    .aide = Пріоритетний квартал (QPV) – це квартал, якому держава допомагає насамперед. Перевірте за адресою.
    .oui = вирости в пріоритетному кварталі

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = Ви отримуєте стипендію?
    .oui = отримувати стипендію

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = Скільки дітей на вашому утриманні?
    .mesure = кількість дітей: { $quantite }

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = Ви самі виховуєте дітей?
    .oui = самотужки виховувати дітей

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = Якими мовами ви розмовляєте?
    .parmi = Якими мовами ви розмовляєте? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = Ви закінчили громадянську службу («service civique»)?
    .oui = закінчити громадянську службу («service civique»)

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = Ви були волонтером або на громадянській службі («service civique»)?
    .parmi = зробити це: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = Вам зручніше прийти на місце чи дистанційно?
    .parmi = Вам зручніше прийти на місце чи дистанційно? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = Вам зручніше окремо чи в групі?
    .parmi = Вам зручніше окремо чи в групі? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = Коли ви вільні?
    .parmi = Коли ви вільні? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = На скільки кілометрів ви можете їхати?
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = Як із вами зв’язатися?
    .parmi = Як із вами зв’язатися? { $valeurs }
