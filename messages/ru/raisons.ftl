### Почему помощь открыта или нет, что она даёт, как о ней попросить.
# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = Это ваш случай: { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = Это не ваш случай: { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = Уточнить у них: { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = Чтобы узнать, не хватает ответа: { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = Если они далеко от вас, уточните у них. Они здесь: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = Эта программа закрыта: её больше не предлагают.

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = Это закончилось: насколько известно, сейчас этого снова не делают.

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = В публикации не указано никаких условий: спросите у них.

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = У этой программы новое название: смотрите «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = быть недалеко отсюда: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = жить здесь: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = вести проект здесь: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = жить или вести проект здесь: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = уже быть в связанной программе

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = уже получать сопровождение

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = получать помощь на жизнь, например RSA

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = быть в прошлом волонтёром или на гражданской службе («service civique»)

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = давать работу людям в «insertion», по договору с государством

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = ответить на вопрос: { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, и { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, или { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = не быть в таком случае: { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = от { $min } до { $max }

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = не меньше: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = больше чем { $quantite }

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = не больше: { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = меньше чем { $quantite }

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } и { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } год
    [few] { $nombre } года
    [many] { $nombre } лет
   *[other] { $nombre } года
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } месяц
    [few] { $nombre } месяца
    [many] { $nombre } месяцев
   *[other] { $nombre } месяца
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } евро
    [few] { $nombre } евро
    [many] { $nombre } евро
   *[other] { $nombre } евро
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } человек
    [few] { $nombre } человека
    [many] { $nombre } человек
   *[other] { $nombre } человека
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] { $nombre } ребёнок на содержании
    [few] { $nombre } ребёнка на содержании
    [many] { $nombre } детей на содержании
   *[other] { $nombre } ребёнка на содержании
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = подождать до этой даты: { $date }

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = жить { $lieux }

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = жить не { $lieux }

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = вести проект { $lieux }

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = вести проект не { $lieux }

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = в коммуне { $codes }

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = в объединении коммун { $codes }

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = в департаменте { $codes }

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = в регионе { $codes }

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = за морем (outre-mer)

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = Человек, который будет вам помогать

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = Награда

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = Работа

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = Деньги: в какой форме и сколько – спросите

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = Обучение

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = Сведения и советы

# écrit par Guichet le 2026-12-01, d’après 76914c
local = Место для работы

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = Советы опытного человека

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = Страховка

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = Кредит

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = Премия

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = Контакты

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = Деньги, которые не нужно возвращать

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = Всё нужное, чтобы попробовать своё дело

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi }: { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, до { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, от { $min } до { $max }

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, в среднем { $montant }

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, сумму спросите

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, в течение года

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, срок: { $duree }

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = Бесплатно

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = Платно

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = Это бесплатно

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = Это платно

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = Срок: { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = Круглый год.

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = Даты спросите.

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = Приём заявок открыт, до: { $date }.

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = Следующий приём заявок: { $debut } – { $fin }.

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = Только в дни приёма заявок: спросите даты.

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = Последний приём заявок закончен: спросите о следующем.

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = Ритм: { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = Обращаться сюда: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = Быть выслушанным и узнать, куда идти

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = Составить проект

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = Попробовать дело

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = Найти деньги

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = Найти место

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = Удержаться надолго

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = Убрать препятствие

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = При равенстве: от ближнего к дальнему, затем по жребию дня. Никто не платит, чтобы быть впереди.

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = Работает для вашей коммуны.

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = Работает для вашего объединения коммун.

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = Работает для вашего департамента.

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = Работает для вашего региона.

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = Работает по всей Франции.
