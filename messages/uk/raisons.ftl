### Чому допомога відкрита чи ні, що вона дає, як про неї попросити.
# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = Це ваш випадок: { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = Це не ваш випадок: { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = Перевірити з ними: { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = Щоб дізнатися, бракує однієї відповіді: { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = Перевірити з ними, якщо вони далеко від вас. Вони тут: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = Цю програму закрито: її більше не пропонують.

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = Це закінчилося: наскільки відомо, сьогодні цього знову не роблять.

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = У публікації не вказано жодної умови: запитайте в них.

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = Ця програма змінила назву: дивіться «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = бути недалеко звідси: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = жити тут: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = мати проєкт тут: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = жити або мати проєкт тут: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = уже бути в пов’язаній програмі

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = уже мати супровід

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = отримувати допомогу на життя, як-от RSA

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = мати досвід волонтера або громадянської служби («service civique»)

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = давати роботу людям в «insertion», за угодою з державою

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = дати відповідь на запитання: { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, і { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, або { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = не бути в такому випадку: { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = від { $min } до { $max }

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = не менше: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = більш ніж { $quantite }

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = не більше: { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = менш ніж { $quantite }

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } і { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } рік
    [few] { $nombre } роки
    [many] { $nombre } років
   *[other] { $nombre } року
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } місяць
    [few] { $nombre } місяці
    [many] { $nombre } місяців
   *[other] { $nombre } місяця
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } євро
    [few] { $nombre } євро
    [many] { $nombre } євро
   *[other] { $nombre } євро
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } людина
    [few] { $nombre } людини
    [many] { $nombre } людей
   *[other] { $nombre } людини
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] { $nombre } дитина на утриманні
    [few] { $nombre } дитини на утриманні
    [many] { $nombre } дітей на утриманні
   *[other] { $nombre } дитини на утриманні
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = дочекатися { $date }

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = жити { $lieux }

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = жити не { $lieux }

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = мати проєкт { $lieux }

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = мати проєкт не { $lieux }

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = у комуні { $codes }

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = в об’єднанні комун { $codes }

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = у департаменті { $codes }

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = у регіоні { $codes }

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = за морем (outre-mer)

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = Людина, яка вам допомагатиме

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = Винагорода

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = Робота

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = Гроші: форму та суму потрібно запитати

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = Навчання

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = Інформація та поради

# écrit par Guichet le 2026-12-01, d’après 76914c
local = Місце для роботи

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = Поради досвідченої людини

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = Страхування

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = Кредит

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = Премія

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = Контакти

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = Гроші, які не треба повертати

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = Усе, щоб випробувати свою справу

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi }: { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, до { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, від { $min } до { $max }

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, у середньому { $montant }

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, суму потрібно запитати

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, протягом року

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, строк: { $duree }

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = Безкоштовно

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = Платно

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = Це безкоштовно

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = Це платно

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = Строк: { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = Цілий рік.

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = Дати потрібно запитати.

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = Прийом заявок відкрито до { $date }.

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = Наступний прийом заявок: з { $debut } до { $fin }.

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = У дні прийому заявок: запитайте дати.

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = Останній прийом заявок закінчено: запитайте про наступний.

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = Ритм: { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = Звертатися сюди: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = Щоб вас вислухали та спрямували

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = Скласти проєкт

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = Випробувати справу

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = Знайти гроші

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = Знайти місце

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = Втриматися надовго

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = Усунути перешкоду

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = За рівності: від ближчого до дальшого, потім за жеребом дня. Ніхто не платить, щоб бути попереду.

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = Працює для вашої комуни.

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = Працює для вашого об’єднання комун.

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = Працює для вашого департаменту.

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = Працює для вашого регіону.

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = Працює по всій Франції.
