### 可选择或勾选的值。
# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = 食品

# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = 餐饮

# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = 数字技术

# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = 纺织

# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = 个人服务

# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = 幼儿

# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = 文化

# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = 城市创意

# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = 出行

# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = 环境

# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = 建筑

# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = 商业

# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = 互助

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = 其他

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = 教育

# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = 就业

# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = 让街区生活更和睦

# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = 给所有人同样的机会

# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = 消除贫困

# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = 体育

# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = 互助

# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = 帮助人们重新找到工作

# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = 健康

# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = 保护自然和气候

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = 我有一个想法

# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = 我在构思我的想法

# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = 我正在创办

# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = 我在试做我的业务

# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = 我的业务已经启动

# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = 我的业务在发展

# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = 我的业务增长很快

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = 还没有机构

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = 协会

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop（员工合作社）

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic（集体利益合作社）

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = 合作社

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = 互助会

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = 基金会

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = 商业公司

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = 微型企业（micro-entreprise）

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = 其他

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = 协会

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop（员工合作社）

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic（集体利益合作社）

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = 合作社

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = 互助会

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = 基金会

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = 商业公司

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = 微型企业（micro-entreprise）

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = 其他

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = 就业扶助工坊

# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = 就业扶助企业

# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = 中介协会

# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = 就业扶助临时工

# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = 独立工作就业扶助

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = 资金

# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = 场地

# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = 人脉

# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = 写出我的项目和数字

# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = 了解法律和合同

# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = 试做我的业务

# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = 有经验的人的建议

# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = 建立信心，不放弃

# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = 有人照看我的孩子

# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = 使用互联网

# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = 把法语说得更好

# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = 多人共同决定

# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = 出行

# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = 住房

# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = 照顾我的健康

# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = 办理证件和手续

# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = 看看我附近的例子

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = 女性

# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = 男性

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = 其他

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = 没有文凭

# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP 或 BEP（职业文凭）

# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac（高中会考）

# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2 年

# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 年或以上

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = 我在找工作
    .condition = 在找工作

# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = 我找工作已超过一年
    .condition = 找工作已超过一年

# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = 我受雇工作
    .condition = 受雇工作

# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = 我自己干
    .condition = 自己干

# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = 我是学生
    .condition = 是学生

# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = 我没有工作也不找工作
    .condition = 没有工作也不找工作

# écrit par Guichet le 2026-12-01, d’après 4533bc
minima_sociaux-rsa = RSA
    .condition = RSA

# écrit par Guichet le 2026-12-01, d’après 877ebc
minima_sociaux-ass = ASS
    .condition = ASS

# écrit par Guichet le 2026-12-01, d’après 25c598
minima_sociaux-aah = AAH
    .condition = AAH

# écrit par Guichet le 2026-12-01, d’après 54e91a
minima_sociaux-aspa = ASPA
    .condition = ASPA

# écrit par Guichet le 2026-12-01, d’après f146a8
minima_sociaux-ada = ADA
    .condition = ADA

# écrit par Guichet le 2026-12-01, d’après 2a32bc
minima_sociaux-autre = 其他生活补助

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = 法语

# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = 英语

# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = 阿拉伯语

# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = 葡萄牙语

# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = 西班牙语

# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = 意大利语

# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = 德语

# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = 荷兰语

# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = 土耳其语

# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = 俄语

# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = 乌克兰语

# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = 波兰语

# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = 罗马尼亚语

# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = 保加利亚语

# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = 阿尔巴尼亚语

# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = 塞尔维亚语

# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = 亚美尼亚语

# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = 格鲁吉亚语

# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = 波斯语

# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = 普什图语

# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = 乌尔都语

# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = 印地语

# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = 旁遮普语

# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = 孟加拉语

# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = 泰米尔语

# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = 中文

# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = 越南语

# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = 高棉语

# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = 索马里语

# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = 提格里尼亚语

# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = 阿姆哈拉语

# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = 沃洛夫语

# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = 富拉语

# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = 班巴拉语

# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = 索宁克语

# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = 林加拉语

# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = 斯瓦希里语

# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = 海地克里奥尔语

# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = 安的列斯克里奥尔语

# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = 留尼汪克里奥尔语

# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = 马约特科摩罗语

# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = 卡拜尔语

# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = 柏柏尔语

# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = 库尔德语

# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = 法国手语

# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = 其他语言

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = 公民服务（service civique）

# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = 志愿任务

# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = 义务帮助

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = 到现场

# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = 远程

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = 单独

# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = 小组

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = 白天

# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = 晚上

# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = 周末

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = 电话

# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS 短信

# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = 电子邮件

# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
