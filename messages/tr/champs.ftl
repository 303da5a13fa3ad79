### Her konudaki soru, açıklaması ve bir koşulda nasıl söylendiği.
# écrit par Guichet le 2026-12-01, d’après 2b7d59
date = Hangi tarihte?

# écrit par Guichet le 2026-12-01, d’après b85804
residence-qpv = Öncelikli bir mahallede mi oturuyorsunuz?
    .aide = Öncelikli mahalle (QPV), devletin önce yardım ettiği mahalledir. Bir adresle kontrol edin.
    .oui = öncelikli bir mahallede oturmak
    .non = öncelikli bir mahallede oturmamak

# écrit par Guichet le 2026-12-01, d’après 9a46b1
residence-code_qpv = Hangi öncelikli mahallede oturuyorsunuz?

# écrit par Guichet le 2026-12-01, d’après 2f8374
residence-distance_qpv_m = En yakın öncelikli mahalleye kaç metre uzakta oturuyorsunuz?
    .mesure = öncelikli bir mahalleye şu uzaklıkta oturmak: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 58aef5
residence-commune = Hangi belediyede oturuyorsunuz?

# écrit par Guichet le 2026-12-01, d’après b4371a
residence-epci = Hangi belediyeler birliğinde oturuyorsunuz?
    .aide = Belediyeler birliği bir belediye grubudur: «métropole», «agglomération», «communauté».

# écrit par Guichet le 2026-12-01, d’après 4108e5
residence-departement = Hangi ilde («département») oturuyorsunuz?

# écrit par Guichet le 2026-12-01, d’après ebe898
residence-region = Hangi bölgede oturuyorsunuz?

# écrit par Guichet le 2026-12-01, d’après 11c706
residence-rural = Kırsalda mı oturuyorsunuz?
    .oui = kırsalda oturmak
    .non = kırsalda oturmamak

# écrit par Guichet le 2026-12-01, d’après ac2e0d
projet-qpv = Projeniz öncelikli bir mahallede mi, veya öyle mi olacak?
    .aide = Öncelikli mahalle (QPV), devletin önce yardım ettiği mahalledir. Bir adresle kontrol edin.
    .oui = projesi öncelikli bir mahallede olmak
    .non = projesi öncelikli mahallelerin dışında olmak

# écrit par Guichet le 2026-12-01, d’après 523547
projet-distance_qpv_m = Projeniz en yakın öncelikli mahalleye kaç metre uzakta?
    .mesure = projesi öncelikli bir mahalleye şu uzaklıkta olmak: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 386250
projet-commune = Projeniz hangi belediyede, veya hangisinde olacak?

# écrit par Guichet le 2026-12-01, d’après 2734cb
projet-epci = Projeniz hangi belediyeler birliğinde?
    .aide = Belediyeler birliği bir belediye grubudur: «métropole», «agglomération», «communauté».

# écrit par Guichet le 2026-12-01, d’après ef3e49
projet-departement = Projeniz hangi ilde («département»)?

# écrit par Guichet le 2026-12-01, d’après 4ce5fe
projet-region = Projeniz hangi bölgede?

# écrit par Guichet le 2026-12-01, d’après 8f0917
projet-rural_fragilise = Projeniz kırsalda, hizmetlerin ve işin az olduğu bir yerde mi?
    .aide = Belediyeniz («mairie») oranın bunlardan biri olup olmadığını bilir.
    .oui = projesi kırsalda, hizmetlerin az olduğu bir yerde olmak
    .non = projesi bu kırsal yerlerin dışında olmak

# écrit par Guichet le 2026-12-01, d’après 6d82a3
projet-secteur = Projeniz hangi alanda?
    .parmi = şu alanda bir projesi olmak: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d472dc
projet-themes = Projeniz neye yarıyor?
    .aide = «Insertion», işten uzak kalanların yeniden iş bulmasına yardımdır. Projenize benzeyenleri işaretleyin.
    .parmi = şuna yarayan bir projesi olmak: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6ebbcb
projet-stade = Projeniz hangi aşamada?
    .parmi = şunu diyebilmek: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 70d0f7
projet-ess = Projeniz sosyal ve dayanışma ekonomisi içinde mi?
    .aide = Sosyal ve dayanışma ekonomisi (ESS) dernekleri, kooperatifleri, yardım sandıklarını, vakıfları ve kârdan önce faydayı gözeten şirketleri bir araya getirir.
    .oui = sosyal ve dayanışma ekonomisi (ESS) içinde olmak
    .non = sosyal ve dayanışma ekonomisi (ESS) içinde olmamak

# écrit par Guichet le 2026-12-01, d’après 1ad640
projet-utilite_sociale = Projeniz insanların bir ihtiyacına yanıt veriyor mu?
    .aide = Fransız yasası buna «utilité sociale» der: insanlara yardım etmek, bağ kurmak, doğayı korumak…
    .oui = insanların bir ihtiyacına yanıt vermek («utilité sociale»)
    .non = toplumsal faydası olmamak

# écrit par Guichet le 2026-12-01, d’après c246de
projet-collectif = Bu projeyi birkaç kişi mi yürütüyorsunuz?
    .oui = projeyi birkaç kişi yürütmek

# écrit par Guichet le 2026-12-01, d’après 6d8f3f
projet-innovant = Projeniz yeni bir şey öneriyor mu?
    .oui = yeni bir şey önermek
    .non = yenilikçi olmamak

# écrit par Guichet le 2026-12-01, d’après fcccbc
projet-nombre_porteurs = Bu projeyi kaç kişi yürütüyor?
    .mesure = kişi sayısı: { $quantite }

# écrit par Guichet le 2026-12-01, d’après df2fd9
projet-but_lucratif = Kazanılan parayı aranızda paylaşmak istiyor musunuz?
    .oui = kazanılan parayı paylaşmak istemek
    .non = kazanılan parayı paylaşmak istememek

# écrit par Guichet le 2026-12-01, d’après 5e444c
projet-statut_juridique = Daha önce bir dernek veya şirket kurdunuz mu? Hangisi?
    .aide = Statü, yasa önünde seçilen biçimdir. Bir «scop» çalışanlarına aittir; bir «scic» çalışanları, kullananları ve ortakları bir araya getirir.
    .parmi = şimdiden şu statüde olmak: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c0de6d
projet-statut_vise = Ne kurmak istiyorsunuz: dernek mi, şirket mi, kooperatif mi?
    .aide = Statü, yasa önünde seçilen biçimdir. Bir «scop» çalışanlarına aittir; bir «scic» çalışanları, kullananları ve ortakları bir araya getirir.
    .parmi = şunu kurmak istemek: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 63389f
projet-ess_article1-but = Kurumunuzun para kazanmaktan başka bir amacı var mı?
    .aide = Tüzük, kuruluşta imzalanan metindir: amacı ve kimin karar verdiğini söyler.
    .oui = para kazanmaktan başka bir amacı olmak

# écrit par Guichet le 2026-12-01, d’après 57ea7a
projet-ess_article1-gouvernance = Tüzüğünüz üyelerin birlikte karar verdiğini söylüyor mu?
    .aide = Tüzük, kuruluşta imzalanan metindir: amacı ve kimin karar verdiğini söyler.
    .oui = tüzüğe göre birlikte karar vermek

# écrit par Guichet le 2026-12-01, d’après 138caa
projet-ess_article1-benefices = Kazanılan para en çok işi sürdürmeye mi yarıyor?
    .oui = kazanılan parayı en çok iş için ayırmak

# écrit par Guichet le 2026-12-01, d’après 5fe508
projet-ess_article1-reserves = Tüzüğünüz kazanılan paranın bir bölümünün hep kurumda kaldığını söylüyor mu?
    .aide = Yasa, kurumun ayakta kalmak için ayırdığı paraya «réserve» der.
    .oui = kazanılan paranın bir bölümünü hep ayırmak

# écrit par Guichet le 2026-12-01, d’après 2b800b
projet-ess_article2-fragilite = Projeniz zor durumdaki insanlara yardım ediyor mu?
    .oui = zor durumdaki insanlara yardım etmek

# écrit par Guichet le 2026-12-01, d’après 862e18
projet-ess_article2-lien_social = Projeniz mahalleliler arasında bağ kuruyor mu?
    .oui = mahalleliler arasında bağ kurmak

# écrit par Guichet le 2026-12-01, d’après 8d58bf
projet-ess_article2-citoyennete = Projeniz birlikte öğrenmeye ve mahalle yaşamına katılmaya yardım ediyor mu?
    .oui = mahalle yaşamına katılmaya yardım etmek

# écrit par Guichet le 2026-12-01, d’après 702ccd
projet-ess_article2-developpement_durable = Projeniz çevreye, enerjiye, kültüre veya dayanışmaya yarıyor mu?
    .oui = çevreye, enerjiye, kültüre veya dayanışmaya yaramak

# écrit par Guichet le 2026-12-01, d’après f2dca8
projet-utilite_sociale_dans_statuts = Tüzüğünüz başkalarına nasıl yararlı olduğunuzu söylüyor mu?
    .aide = Tüzük, kuruluşta imzalanan metindir: amacı ve kimin karar verdiğini söyler.
    .oui = tüzüğünde başkalarına nasıl yararlı olduğunu söylemek

# écrit par Guichet le 2026-12-01, d’après 041bfa
projet-echelle_salaires_respectee = Kurumunuzdaki en yüksek maaşlar sınırlı mı?
    .aide = Yasa, en yüksek maaşlarla en düşük maaş arasındaki farkı sınırlar.
    .oui = yasanın dediği gibi en yüksek maaşları sınırlamak

# écrit par Guichet le 2026-12-01, d’après b7fd25
projet-titres_cotes = Kurumunuzun payları borsada satılıyor mu?
    .oui = borsada satılan payları olmak
    .non = borsada satılan payları olmamak

# écrit par Guichet le 2026-12-01, d’après 727db3
projet-conventions_iae = Devletle anlaşmalı olarak, işe yeniden kazandırılan kişiler çalıştırıyor musunuz?
    .aide = İş yoluyla kazandırma («insertion»), işten uzak kalanların çalışmasına yardım eder: atölyeler, şirketler, dernekler.
    .parmi = devletle şu «insertion» anlaşması olmak: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après abca41
projet-anciennete_mois = Kurumunuz kaç aydır var?
    .mesure = şu süredir var olmak: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 84e700
projet-effectif = Kaç çalışanınız var?
    .mesure = çalışan sayısı: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 091fb7
projet-besoin_financement_eur = Kaç avroya ihtiyacınız var?
    .mesure = aranan para: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 73043f
projet-acces_credit_bancaire = Bir banka size borç vermeyi kabul ediyor mu?
    .aide = Sormadıysanız «Bilmiyorum» yanıtını verin.
    .oui = bankadan borç alabilmek
    .non = bankadan borç alamamak

# écrit par Guichet le 2026-12-01, d’après 7b6b1a
projet-activite_non_declaree = Bu işi bildirmeden şimdiden yapıyor musunuz?
    .aide = Yanıtınız bu sayfada kalır. İşinizi bildirmenize yardım edilebilir.
    .oui = henüz bildirilmemiş bir iş yapmak
    .non = bildirilmiş bir iş yapmak

# écrit par Guichet le 2026-12-01, d’après cffa04
projet-commerce_de_proximite = Bu, mahalleliler için bir dükkân mı?
    .oui = mahalleliler için bir dükkân olmak

# écrit par Guichet le 2026-12-01, d’après 8de7f3
projet-beneficie_habitants_qpv = Yaptığınız iş öncelikli bir mahallenin sakinlerine yarıyor mu?
    .oui = öncelikli bir mahallenin sakinleri için çalışmak

# écrit par Guichet le 2026-12-01, d’après 1a84d2
projet-recrute_issu_qpv = Öncelikli bir mahalleden birini işe alıyor musunuz?
    .oui = öncelikli bir mahalleden birini işe almak

# écrit par Guichet le 2026-12-01, d’après 243384
projet-accompagne_par = Size şimdiden kim destek oluyor?

# écrit par Guichet le 2026-12-01, d’après 089149
projet-besoins = Neye ihtiyacınız var?
    .aide = Eksik olan her şeyi seçin. Sizi engelleyen önce gelir.
    .parmi = şuna ihtiyacı olmak: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 751e40
personne-age = Kaç yaşındasınız?
    .mesure = yaş: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 02488c
personne-genre = Kadın mısınız, erkek misiniz, başka mı?
    .parmi = olmak: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4e7b65
personne-diplome = En yüksek diplomanız hangisi?
    .parmi = en yüksek diploması şu olmak: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après f6e604
personne-scolarise = Hâlâ okulda veya öğrenimde misiniz?
    .oui = okulda veya öğrenimde olmak
    .non = okulu bırakmış olmak

# écrit par Guichet le 2026-12-01, d’après bd019a
personne-emploi = İş durumunuz nedir?
    .aide = «Kendi hesabıma»: patronsuz, kendiniz için çalışırsınız.
    .parmi = { $valeurs }

# écrit par Guichet le 2026-12-01, d’après cba06d
personne-mois_sans_emploi = Kaç aydır işsizsiniz?
    .mesure = şu süredir işsiz olmak: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 3fcc89
personne-minima_sociaux = RSA, ASS, AAH veya başka bir asgari sosyal yardım alıyor musunuz?
    .aide = RSA: etkin dayanışma geliri. ASS: özel dayanışma ödeneği. AAH: engelli yetişkin ödeneği. ASPA: asgari yaşlılık geliri. ADA: sığınmacı ödeneği.
    .parmi = şunu almak: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après d82ef8
personne-handicap = Engelli misiniz?
    .oui = engelli olmak

# écrit par Guichet le 2026-12-01, d’après f3eedc
personne-rqth = Engelli çalışan olarak tanındınız mı?
    .aide = Bu tanınmayı (RQTH) engelliler evi (MDPH) verir.
    .oui = engelli çalışan olarak tanınmış olmak (RQTH)

# écrit par Guichet le 2026-12-01, d’après e57c4b
personne-refugie = Mülteci misiniz?
    .oui = mülteci olmak

# écrit par Guichet le 2026-12-01, d’après 34b476
personne-migrant = Fransa’da yaşamak için başka bir ülkeden mi geldiniz?
    .oui = Fransa’da yaşamak için başka bir ülkeden gelmiş olmak

# écrit par Guichet le 2026-12-01, d’après fc5116
personne-parent_refugie = Anneniz veya babanız mülteci mi?
    .oui = annesi veya babası mülteci olmak

# écrit par Guichet le 2026-12-01, d’après 4ca8a8
personne-originaire_qpv = Öncelikli bir mahallede mi büyüdünüz?
    .aide = Öncelikli mahalle (QPV), devletin önce yardım ettiği mahalledir. Bir adresle kontrol edin.
    .oui = öncelikli bir mahallede büyümüş olmak

# écrit par Guichet le 2026-12-01, d’après a7c343
personne-boursier = Burs alıyor musunuz?
    .oui = burs almak

# écrit par Guichet le 2026-12-01, d’après 2499c6
personne-enfants_a_charge = Bakmakla yükümlü olduğunuz kaç çocuğunuz var?
    .mesure = olmak: { $quantite }

# écrit par Guichet le 2026-12-01, d’après d6f09e
personne-parent_seul = Çocuklarınızı tek başınıza mı büyütüyorsunuz?
    .oui = çocuklarını tek başına büyütmek

# écrit par Guichet le 2026-12-01, d’après 0fab28
personne-langues = Hangi dilleri konuşuyorsunuz?
    .parmi = Hangi dilleri konuşuyorsunuz? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 6bb7c8
personne-service_civique_termine = Bir sivil hizmeti («service civique») tamamladınız mı?
    .oui = bir sivil hizmeti («service civique») tamamlamış olmak

# écrit par Guichet le 2026-12-01, d’après 39b3f9
personne-engagements = Gönüllü oldunuz mu veya sivil hizmet («service civique») yaptınız mı?
    .parmi = şunu yapmış olmak: { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 82a2dd
preferences-format = Yerinde mi, uzaktan mı görüşmek istersiniz?
    .parmi = Yerinde mi, uzaktan mı görüşmek istersiniz? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 9facc0
preferences-individuel_collectif = Tek başına mı, grupla mı destek almak istersiniz?
    .parmi = Tek başına mı, grupla mı destek almak istersiniz? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après c9db0f
preferences-horaires = Ne zaman uygunsunuz?
    .parmi = Ne zaman uygunsunuz? { $valeurs }

# écrit par Guichet le 2026-12-01, d’après 4fc78b
preferences-distance_max_km = En çok kaç kilometre gidebilirsiniz?
    .mesure = { $quantite }

# écrit par Guichet le 2026-12-01, d’après 86248e
preferences-contact = Size nasıl ulaşılsın istersiniz?
    .parmi = Size nasıl ulaşılsın istersiniz? { $valeurs }
