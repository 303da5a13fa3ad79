### Seçilen veya işaretlenen değerler.
# écrit par Guichet le 2026-12-01, d’après 0b996e
secteur-alimentation = gıda

# écrit par Guichet le 2026-12-01, d’après 3aaba1
secteur-restauration = lokanta ve yemek

# écrit par Guichet le 2026-12-01, d’après 01a9f1
secteur-numerique = bilişim

# écrit par Guichet le 2026-12-01, d’après a8459d
secteur-textile = tekstil

# écrit par Guichet le 2026-12-01, d’après a6b569
secteur-services_personne = kişilere hizmet

# écrit par Guichet le 2026-12-01, d’après b04a8f
secteur-petite_enfance = küçük çocuklar

# écrit par Guichet le 2026-12-01, d’après a5f19e
secteur-culture = kültür

# écrit par Guichet le 2026-12-01, d’après d7f6b0
secteur-creation_urbaine = kent sanatı ve tasarımı

# écrit par Guichet le 2026-12-01, d’après 8cf271
secteur-mobilite = ulaşım

# écrit par Guichet le 2026-12-01, d’après 9f4329
secteur-environnement = çevre

# écrit par Guichet le 2026-12-01, d’après 8cea3c
secteur-batiment = inşaat

# écrit par Guichet le 2026-12-01, d’après 273639
secteur-commerce = ticaret

# écrit par Guichet le 2026-12-01, d’après e2caf7
secteur-solidarite = dayanışma

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
secteur-autre = başka

# écrit par Guichet le 2026-12-01, d’après ce2605
themes-education = eğitim

# écrit par Guichet le 2026-12-01, d’après 239e57
themes-emploi = iş

# écrit par Guichet le 2026-12-01, d’après 18f426
themes-vivre_ensemble = mahallede birlikte daha iyi yaşamak

# écrit par Guichet le 2026-12-01, d’après c1b7f4
themes-egalite_des_chances = herkese aynı şansı vermek

# écrit par Guichet le 2026-12-01, d’après 445cde
themes-pauvrete = yoksullukla mücadele

# écrit par Guichet le 2026-12-01, d’après 59d0b0
themes-sport = spor

# écrit par Guichet le 2026-12-01, d’après e2caf7
themes-solidarite = dayanışma

# écrit par Guichet le 2026-12-01, d’après c60da3
themes-insertion = insanların yeniden iş bulmasına yardım

# écrit par Guichet le 2026-12-01, d’après 3ca88d
themes-sante = sağlık

# écrit par Guichet le 2026-12-01, d’après cbf0c1
themes-transition_ecologique = doğayı ve iklimi korumak

# écrit par Guichet le 2026-12-01, d’après f6fb86
stade-idee = bir fikrim var

# écrit par Guichet le 2026-12-01, d’après 27fe10
stade-emergence = fikrimi geliştiriyorum

# écrit par Guichet le 2026-12-01, d’après a86f84
stade-creation = işimi kuruyorum

# écrit par Guichet le 2026-12-01, d’après a9288d
stade-test = işimi deniyorum

# écrit par Guichet le 2026-12-01, d’après d25603
stade-lance = işim başladı

# écrit par Guichet le 2026-12-01, d’après bbce12
stade-developpement = işim gelişiyor

# écrit par Guichet le 2026-12-01, d’après 3dcb23
stade-changement_echelle = işim çok büyüyor

# écrit par Guichet le 2026-12-01, d’après 557cae
statut_juridique-aucun = henüz bir kurum yok

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_juridique-association = dernek

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_juridique-scop = scop (çalışanların kooperatifi)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_juridique-scic = scic (toplum yararına kooperatif)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_juridique-cooperative = kooperatif

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_juridique-mutuelle = yardım sandığı

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_juridique-fondation = vakıf

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_juridique-societe_commerciale = ticaret şirketi

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_juridique-micro_entreprise = mikro işletme («micro-entreprise»)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_juridique-autre = başka

# écrit par Guichet le 2026-12-01, d’après 72e82c
statut_vise-association = dernek

# écrit par Guichet le 2026-12-01, d’après 1dff4b
statut_vise-scop = scop (çalışanların kooperatifi)

# écrit par Guichet le 2026-12-01, d’après 76a8f3
statut_vise-scic = scic (toplum yararına kooperatif)

# écrit par Guichet le 2026-12-01, d’après b28df2
statut_vise-cooperative = kooperatif

# écrit par Guichet le 2026-12-01, d’après 4d9b7e
statut_vise-mutuelle = yardım sandığı

# écrit par Guichet le 2026-12-01, d’après 1a086b
statut_vise-fondation = vakıf

# écrit par Guichet le 2026-12-01, d’après f32ec7
statut_vise-societe_commerciale = ticaret şirketi

# écrit par Guichet le 2026-12-01, d’après cbe85c
statut_vise-micro_entreprise = mikro işletme («micro-entreprise»)

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
statut_vise-autre = başka

# écrit par Guichet le 2026-12-01, d’après bbb38f
conventions_iae-aci = «insertion» atölyesi ve şantiyesi

# écrit par Guichet le 2026-12-01, d’après 63c62f
conventions_iae-ei = «insertion» şirketi

# écrit par Guichet le 2026-12-01, d’après 17a5b9
conventions_iae-ai = aracı dernek

# écrit par Guichet le 2026-12-01, d’après 5cf0e6
conventions_iae-etti = «insertion» geçici iş şirketi

# écrit par Guichet le 2026-12-01, d’après df5bc2
conventions_iae-eiti = kendi hesabına çalışarak «insertion»

# écrit par Guichet le 2026-12-01, d’après 25fda7
besoins-financement = para

# écrit par Guichet le 2026-12-01, d’après 6da10e
besoins-local = bir yer

# écrit par Guichet le 2026-12-01, d’après 3e12e5
besoins-reseau = bağlantılar

# écrit par Guichet le 2026-12-01, d’après 4ae390
besoins-business_plan = projemi ve hesaplarını yazmak

# écrit par Guichet le 2026-12-01, d’après c8af30
besoins-juridique = yasayı ve sözleşmeleri anlamak

# écrit par Guichet le 2026-12-01, d’après 2c8835
besoins-test_activite = işimi denemek

# écrit par Guichet le 2026-12-01, d’après bb2a30
besoins-mentorat = deneyimli birinin öğütleri

# écrit par Guichet le 2026-12-01, d’après 01e1a6
besoins-confiance = güven kazanmak, pes etmemek

# écrit par Guichet le 2026-12-01, d’après 6d1adb
besoins-garde_enfants = çocuklarıma bakacak biri

# écrit par Guichet le 2026-12-01, d’après 68a517
besoins-numerique = interneti kullanmak

# écrit par Guichet le 2026-12-01, d’après 3510c5
besoins-francais = daha iyi Fransızca konuşmak

# écrit par Guichet le 2026-12-01, d’après 5edd66
besoins-gouvernance = birlikte karar vermek

# écrit par Guichet le 2026-12-01, d’après c039bb
besoins-mobilite = bir yerden bir yere gitmek

# écrit par Guichet le 2026-12-01, d’après 5a458f
besoins-logement = oturacak bir ev

# écrit par Guichet le 2026-12-01, d’après d30a66
besoins-sante = sağlığımla ilgilenmek

# écrit par Guichet le 2026-12-01, d’après 74f830
besoins-papiers = belgelerimi ve işlemlerimi yapmak

# écrit par Guichet le 2026-12-01, d’après 72c5be
besoins-exemples = yakınımda örnekler görmek

# écrit par Guichet le 2026-12-01, d’après 661348
genre-femme = kadın

# écrit par Guichet le 2026-12-01, d’après d69cae
genre-homme = erkek

# écrit par Guichet le 2026-12-01, d’après 4f6c5c
genre-autre = başka

# écrit par Guichet le 2026-12-01, d’après f53ae1
diplome-aucun = diploma yok

# écrit par Guichet le 2026-12-01, d’après dfd3e3
diplome-cap_bep = CAP veya BEP (Fransız meslek diploması)

# écrit par Guichet le 2026-12-01, d’après 812707
diplome-bac = bac (Fransız lise diploması)

# écrit par Guichet le 2026-12-01, d’après c7d4de
diplome-bac2 = bac + 2 yıl

# écrit par Guichet le 2026-12-01, d’après 5ca260
diplome-bac3_plus = bac + 3 yıl veya daha fazla

# écrit par Guichet le 2026-12-01, d’après 341af3
emploi-demandeur = iş arıyorum
    .condition = iş aramak

# écrit par Guichet le 2026-12-01, d’après 963dff
emploi-demandeur_longue_duree = bir yıldan uzun süredir iş arıyorum
    .condition = bir yıldan uzun süredir iş aramak

# écrit par Guichet le 2026-12-01, d’après decffe
emploi-salarie = maaşlı çalışıyorum
    .condition = maaşlı çalışmak

# écrit par Guichet le 2026-12-01, d’après 8889a2
emploi-independant = kendi hesabıma çalışıyorum
    .condition = kendi hesabına çalışmak

# écrit par Guichet le 2026-12-01, d’après db7b3c
emploi-etudiant = öğrenciyim
    .condition = öğrenci olmak

# écrit par Guichet le 2026-12-01, d’après e48d13
emploi-inactif = çalışmıyorum ve iş aramıyorum
    .condition = çalışmamak ve iş aramamak

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
minima_sociaux-autre = geçinmek için başka bir yardım

# écrit par Guichet le 2026-12-01, d’après 078aa0
langues-fr = Fransızca

# écrit par Guichet le 2026-12-01, d’après e2acb5
langues-en = İngilizce

# écrit par Guichet le 2026-12-01, d’après 0e0fb0
langues-ar = Arapça

# écrit par Guichet le 2026-12-01, d’après 0dc25f
langues-pt = Portekizce

# écrit par Guichet le 2026-12-01, d’après f997dd
langues-es = İspanyolca

# écrit par Guichet le 2026-12-01, d’après 0e543e
langues-it = İtalyanca

# écrit par Guichet le 2026-12-01, d’après bb04b5
langues-de = Almanca

# écrit par Guichet le 2026-12-01, d’après f103d5
langues-nl = Felemenkçe

# écrit par Guichet le 2026-12-01, d’après 6ce165
langues-tr = Türkçe

# écrit par Guichet le 2026-12-01, d’après 9fa130
langues-ru = Rusça

# écrit par Guichet le 2026-12-01, d’après 15c132
langues-uk = Ukraynaca

# écrit par Guichet le 2026-12-01, d’après d45612
langues-pl = Lehçe

# écrit par Guichet le 2026-12-01, d’après 4fbe0e
langues-ro = Rumence

# écrit par Guichet le 2026-12-01, d’après 156e9b
langues-bg = Bulgarca

# écrit par Guichet le 2026-12-01, d’après 45e296
langues-sq = Arnavutça

# écrit par Guichet le 2026-12-01, d’après 5e06d4
langues-sr = Sırpça

# écrit par Guichet le 2026-12-01, d’après 53e47c
langues-hy = Ermenice

# écrit par Guichet le 2026-12-01, d’après bb489f
langues-ka = Gürcüce

# écrit par Guichet le 2026-12-01, d’après 32a109
langues-fa = Farsça

# écrit par Guichet le 2026-12-01, d’après 615962
langues-ps = Peştuca

# écrit par Guichet le 2026-12-01, d’après a030ad
langues-ur = Urduca

# écrit par Guichet le 2026-12-01, d’après 095cc1
langues-hi = Hintçe

# écrit par Guichet le 2026-12-01, d’après 58c234
langues-pa = Pencapça

# écrit par Guichet le 2026-12-01, d’après 6ae157
langues-bn = Bengalce

# écrit par Guichet le 2026-12-01, d’après 20f669
langues-ta = Tamilce

# écrit par Guichet le 2026-12-01, d’après debc95
langues-zh = Çince

# écrit par Guichet le 2026-12-01, d’après 6d7893
langues-vi = Vietnamca

# écrit par Guichet le 2026-12-01, d’après d79365
langues-km = Kmerce

# écrit par Guichet le 2026-12-01, d’après 5c4919
langues-so = Somalice

# écrit par Guichet le 2026-12-01, d’après a6e15a
langues-ti = Tigrinya

# écrit par Guichet le 2026-12-01, d’après d733db
langues-am = Amharca

# écrit par Guichet le 2026-12-01, d’après 3af61f
langues-wo = Volofça

# écrit par Guichet le 2026-12-01, d’après da99d4
langues-ff = Fulaca

# écrit par Guichet le 2026-12-01, d’après effd13
langues-bm = Bambara

# écrit par Guichet le 2026-12-01, d’après 1712cf
langues-snk = Soninke

# écrit par Guichet le 2026-12-01, d’après 533239
langues-ln = Lingala

# écrit par Guichet le 2026-12-01, d’après a980b1
langues-sw = Svahili

# écrit par Guichet le 2026-12-01, d’après 717e25
langues-ht = Haiti kreyolu

# écrit par Guichet le 2026-12-01, d’après 404600
langues-gcf = Antiller kreyolu

# écrit par Guichet le 2026-12-01, d’après 9bd523
langues-rcf = Réunion kreyolu

# écrit par Guichet le 2026-12-01, d’après afc18c
langues-swb = Mayotte Komorcası

# écrit par Guichet le 2026-12-01, d’après c236aa
langues-kab = Kabiliyece

# écrit par Guichet le 2026-12-01, d’après 407fc3
langues-ber = Berberce

# écrit par Guichet le 2026-12-01, d’après 621fb6
langues-ku = Kürtçe

# écrit par Guichet le 2026-12-01, d’après 2abed3
langues-lsf = Fransız işaret dili

# écrit par Guichet le 2026-12-01, d’après 91d5d7
langues-autre = başka bir dil

# écrit par Guichet le 2026-12-01, d’après ad984b
engagements-service_civique = sivil hizmet («service civique»)

# écrit par Guichet le 2026-12-01, d’après ceebae
engagements-volontariat = gönüllü görev

# écrit par Guichet le 2026-12-01, d’après b9fb87
engagements-benevolat = gönüllü yardım

# écrit par Guichet le 2026-12-01, d’après e9bf3d
format-presentiel = yerinde

# écrit par Guichet le 2026-12-01, d’après 2405c9
format-distanciel = uzaktan

# écrit par Guichet le 2026-12-01, d’après b184ff
individuel_collectif-individuel = tek başına

# écrit par Guichet le 2026-12-01, d’après 92ad54
individuel_collectif-collectif = grupla

# écrit par Guichet le 2026-12-01, d’après e4d349
horaires-journee = gündüz

# écrit par Guichet le 2026-12-01, d’après f144b8
horaires-soir = akşam

# écrit par Guichet le 2026-12-01, d’après e12e23
horaires-week_end = hafta sonu

# écrit par Guichet le 2026-12-01, d’après 73d1c6
contact-telephone = telefon

# écrit par Guichet le 2026-12-01, d’après 1174a3
contact-sms = SMS

# écrit par Guichet le 2026-12-01, d’après 5b98ba
contact-courriel = e-posta

# écrit par Guichet le 2026-12-01, d’après 4c0cfe
contact-whatsapp = WhatsApp
