### 一项帮助为何开放或不开放，它带来什么，如何申请。
# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = 符合您的情况：{ $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = 不符合您的情况：{ $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = 请与他们核实：{ $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = 还缺一个回答才能知道：{ $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = 如果离您较远，请与他们核实。他们在这里：{ $lieu }。

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = 此项目已关闭：不再提供。

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = 已经结束：据所知目前不再举办。

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = 出版物没有写明任何条件：请问他们。

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = 此项目已改名：请看“{ $nom }”。

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = 在这附近：{ $lieu }。

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = 住在这里：{ $lieu }。

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = 项目在这里：{ $lieu }。

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = 住在这里或项目在这里：{ $lieu }。

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = 已在相关项目中

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = 已有人指导

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = 领取生活补助，例如 RSA

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = 做过志愿者或公民服务（service civique）

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = 按与国家的协议雇用就业扶助人员

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = 已回答：{ $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }，并且{ $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }，或{ $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = 不属于这种情况：{ $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = { $min } 至 { $max }

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = 至少 { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = 超过 { $quantite }

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = 最多 { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = 不到 { $quantite }

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut }且{ $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre } 年

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre } 个月

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre } 欧元

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre } 人

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre } 个受抚养的孩子

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = 等到 { $date }

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = 居住地：{ $lieux }

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = 居住地不是：{ $lieux }

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = 项目所在地：{ $lieux }

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = 项目所在地不是：{ $lieux }

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = { $codes } 市镇

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = { $codes } 市镇联合体

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = { $codes } 省（département）

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = { $codes } 大区

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = 海外地区

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = 有人为您提供指导

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = 一份奖励

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = 一份工作

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = 资金：请询问形式和金额

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = 培训

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = 信息和建议

# écrit par Guichet le 2026-12-01, d’après 76914c
local = 工作的地方

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = 有经验的人的建议

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = 保险

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = 贷款

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = 奖金

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = 人脉

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = 不用偿还的资金

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = 用来试做业务的条件

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi }：{ $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }，最高 { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }，{ $min } 至 { $max }

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }，平均 { $montant }

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }，请询问金额

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }，为期一年

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }，为期 { $duree }

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = 免费

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = 收费

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = 这是免费的

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = 这是收费的

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = 期限：{ $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = 全年。

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = 请询问日期。

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = 申请开放至 { $date }。

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = 下次申请：{ $debut } 至 { $fin }。

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = 分期接受申请：请询问日期。

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = 最近一次申请已结束：请询问下一次。

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = 频率：{ $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = 在此申请：{ $noms }。

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = 有人倾听并指引方向

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = 构建项目

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = 试做业务

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = 寻找资金

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = 寻找场地

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = 长久经营

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = 排除障碍

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = 并列时：由近到远，然后按当天抽签。没有人付钱排在前面。

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = 服务您的市镇。

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = 服务您的市镇联合体。

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = 服务您的省（département）。

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = 服务您的大区。

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = 服务全法国。
