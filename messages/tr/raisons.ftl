### Bir yardım neden açık veya değil, ne getirir, nasıl istenir.
# écrit par Guichet le 2026-12-01, d’après 0c2aa6
rempli = Bu sizin durumunuz: { $condition }

# écrit par Guichet le 2026-12-01, d’après a06ac4
non_rempli = Bu sizin durumunuz değil: { $condition }

# écrit par Guichet le 2026-12-01, d’après bdbf32
a_verifier = Onlarla kontrol edilmeli: { $condition }

# écrit par Guichet le 2026-12-01, d’après 61c4d2
a_preciser = Öğrenmek için bir yanıt eksik: { $condition }

# écrit par Guichet le 2026-12-01, d’après 15755d
implantation = Size uzaklarsa, onlarla kontrol edin. Yerleri: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 18d973
ferme = Bu program kapandı: artık sunulmuyor.

# écrit par Guichet le 2026-12-01, d’après 1c89cb
termine = Bitti: bilindiği kadarıyla bugün tekrarlanmıyor.

# écrit par Guichet le 2026-12-01, d’après 0193df
sans_condition = Yayın hiçbir koşul belirtmiyor: onlara sorun.

# écrit par Guichet le 2026-12-01, d’après ce17a6
renomme = Bu programın adı değişti: «{ $nom }» sayfasına bakın.

# écrit par Guichet le 2026-12-01, d’après e8adf5
pres_d_ici = buraya yakın olmak: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après dfc4c4
habiter_ici = burada oturmak: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 81098d
projet_ici = projesi burada olmak: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 213122
habiter_ou_projet_ici = burada oturmak veya projesi burada olmak: { $lieu }.

# écrit par Guichet le 2026-12-01, d’après 876187
programme_lie = bağlı programda şimdiden yer almak

# écrit par Guichet le 2026-12-01, d’après f92d3d
deja_accompagne = şimdiden destek alıyor olmak

# écrit par Guichet le 2026-12-01, d’après ecff3e
aide_pour_vivre = RSA gibi, geçinmek için bir yardım almak

# écrit par Guichet le 2026-12-01, d’après 170a89
engage = gönüllü olmuş veya sivil hizmet («service civique») yapmış olmak

# écrit par Guichet le 2026-12-01, d’après ede1bc
convention_insertion = devletle anlaşmayla, işe yeniden kazandırılan kişiler çalıştırmak

# écrit par Guichet le 2026-12-01, d’après db8354
avoir_repondu = şunu yanıtlamış olmak: { $question }

# écrit par Guichet le 2026-12-01, d’après 27a188
les_deux = { $debut }, ve { $suite }

# écrit par Guichet le 2026-12-01, d’après 01cfe7
l_un_des_deux = { $debut }, veya { $suite }

# écrit par Guichet le 2026-12-01, d’après b72fd3
contraire = şu durumda olmamak: { $condition }

# écrit par Guichet le 2026-12-01, d’après 3c6b53
entre = { $min } ile { $max } arası

# écrit par Guichet le 2026-12-01, d’après 789758
au_moins = en az { $quantite }

# écrit par Guichet le 2026-12-01, d’après 1fe6d3
plus_de = şundan fazla: { $quantite }

# écrit par Guichet le 2026-12-01, d’après 50d705
au_plus = en fazla { $quantite }

# écrit par Guichet le 2026-12-01, d’après e131c5
moins_de = şundan az: { $quantite }

# écrit par Guichet le 2026-12-01, d’après b43d95
deux_bornes = { $debut } ve { $suite }

# écrit par Guichet le 2026-12-01, d’après 143232
annees = { $nombre ->
    [one] { $nombre } yıl
   *[other] { $nombre } yıl
}

# écrit par Guichet le 2026-12-01, d’après 62e6f3
mois = { $nombre ->
    [one] { $nombre } ay
   *[other] { $nombre } ay
}

# écrit par Guichet le 2026-12-01, d’après cd3338
euros = { $nombre ->
    [one] { $nombre } avro
   *[other] { $nombre } avro
}

# écrit par Guichet le 2026-12-01, d’après c80b1a
personnes = { $nombre ->
    [one] { $nombre } kişi
   *[other] { $nombre } kişi
}

# écrit par Guichet le 2026-12-01, d’après 4dbc80
enfants = { $nombre ->
    [one] bakmakla yükümlü { $nombre } çocuk
   *[other] bakmakla yükümlü { $nombre } çocuk
}

# écrit par Guichet le 2026-12-01, d’après bd1980
attendre = şu tarihi beklemek: { $date }

# écrit par Guichet le 2026-12-01, d’après 6dc6b4
habiter = oturmak: { $lieux }

# écrit par Guichet le 2026-12-01, d’après cc814d
habiter_ailleurs = şunun dışında oturmak: { $lieux }

# écrit par Guichet le 2026-12-01, d’après 9e6898
projet = projesinin yeri: { $lieux }

# écrit par Guichet le 2026-12-01, d’après a0ff1d
projet_ailleurs = projesinin yeri şunun dışında: { $lieux }

# écrit par Guichet le 2026-12-01, d’après 79fc7b
commune = { $codes } belediyesinde

# écrit par Guichet le 2026-12-01, d’après 72fde0
intercommunalite = { $codes } belediyeler birliğinde

# écrit par Guichet le 2026-12-01, d’après ed7f6b
departement = { $codes } ilinde («département»)

# écrit par Guichet le 2026-12-01, d’après 0feefa
region = { $codes } bölgesinde

# écrit par Guichet le 2026-12-01, d’après 78f01a
outre_mer = denizaşırı bölgelerde

# écrit par Guichet le 2026-12-01, d’après 032727
accompagnement = Size destek olacak biri

# écrit par Guichet le 2026-12-01, d’après 45efaf
dotation = Bir ödül

# écrit par Guichet le 2026-12-01, d’après bccb47
emploi = Bir iş

# écrit par Guichet le 2026-12-01, d’après 84866f
financement = Para: biçimini ve miktarını sorun

# écrit par Guichet le 2026-12-01, d’après bc7c3e
formation = Bir eğitim

# écrit par Guichet le 2026-12-01, d’après 614a8f
information = Bilgi ve öğüt

# écrit par Guichet le 2026-12-01, d’après 76914c
local = Çalışacak bir yer

# écrit par Guichet le 2026-12-01, d’après 5d9951
mentorat = Deneyimli bir kişinin öğütleri

# écrit par Guichet le 2026-12-01, d’après a9d391
micro_assurance = Bir sigorta

# écrit par Guichet le 2026-12-01, d’après 0c91fa
pret = Bir borç

# écrit par Guichet le 2026-12-01, d’après 83ac2e
prime = Bir prim

# écrit par Guichet le 2026-12-01, d’après 7e0348
reseau = Bağlantılar

# écrit par Guichet le 2026-12-01, d’après 784852
subvention = Geri ödenmeyen para

# écrit par Guichet le 2026-12-01, d’après 5fadbe
test = İşinizi denemek için gerekenler

# écrit par Guichet le 2026-12-01, d’après dfccb4
montant_exact = { $quoi }: { $montant }

# écrit par Guichet le 2026-12-01, d’après e6914b
montant_max = { $quoi }, en fazla { $montant }

# écrit par Guichet le 2026-12-01, d’après dac6fa
montant_entre = { $quoi }, { $min } ile { $max } arası

# écrit par Guichet le 2026-12-01, d’après b38e71
montant_moyen = { $quoi }, ortalama { $montant }

# écrit par Guichet le 2026-12-01, d’après da6d3a
montant_inconnu = { $quoi }, miktarını sorun

# écrit par Guichet le 2026-12-01, d’après 4adf93
pendant_un_an = { $quoi }, bir yıl boyunca

# écrit par Guichet le 2026-12-01, d’après c2e8f9
pendant = { $quoi }, süre: { $duree }

# écrit par Guichet le 2026-12-01, d’après 55f33b
gratuit = Ücretsiz

# écrit par Guichet le 2026-12-01, d’après a17fd9
payant = Ücretli

# écrit par Guichet le 2026-12-01, d’après 843d88
c_est_gratuit = Ücretsizdir

# écrit par Guichet le 2026-12-01, d’après 5d0f5d
c_est_payant = Ücretlidir

# écrit par Guichet le 2026-12-01, d’après 706e9a
duree = Süre: { $duree }

# écrit par Guichet le 2026-12-01, d’après 4457a2
toute_l_annee = Bütün yıl.

# écrit par Guichet le 2026-12-01, d’après 5aaa28
dates_inconnues = Tarihleri sorun.

# écrit par Guichet le 2026-12-01, d’après 5a5d12
appel_ouvert = Başvurular şu tarihe kadar açık: { $date }.

# écrit par Guichet le 2026-12-01, d’après c84ea7
prochain_appel = Sonraki başvurular: { $debut } – { $fin }.

# écrit par Guichet le 2026-12-01, d’après c96268
par_appels = Başvuru dönemleriyle: tarihleri sorun.

# écrit par Guichet le 2026-12-01, d’après d06312
appel_fini = Son başvuru dönemi bitti: sonrakini sorun.

# écrit par Guichet le 2026-12-01, d’après afc858
rythme = Düzen: { $rythme }

# écrit par Guichet le 2026-12-01, d’après 02ca20
a_demander_ici = Buradan istenir: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 57056c
etape_ecouter = Dinlenmek ve yönlendirilmek

# écrit par Guichet le 2026-12-01, d’après e1fb87
etape_construire = Projeyi kurmak

# écrit par Guichet le 2026-12-01, d’après bf09af
etape_tester = İşi denemek

# écrit par Guichet le 2026-12-01, d’après a69bba
etape_financer = Para bulmak

# écrit par Guichet le 2026-12-01, d’après 7204e3
etape_heberger = Bir yer bulmak

# écrit par Guichet le 2026-12-01, d’après 43bab4
etape_durer = İşi sürdürmek

# écrit par Guichet le 2026-12-01, d’après 6983af
etape_lever = Bir engeli kaldırmak

# écrit par Guichet le 2026-12-01, d’après 064004
egalite = Eşitlikte: en yakından en uzağa, sonra günün kurasıyla. Kimse önde olmak için para ödemez.

# écrit par Guichet le 2026-12-01, d’après bc4305
couvre_commune = Belediyeniz için çalışır.

# écrit par Guichet le 2026-12-01, d’après 1ec284
couvre_epci = Belediyeler birliğiniz için çalışır.

# écrit par Guichet le 2026-12-01, d’après dbef94
couvre_departement = İliniz («département») için çalışır.

# écrit par Guichet le 2026-12-01, d’après 9941ad
couvre_region = Bölgeniz için çalışır.

# écrit par Guichet le 2026-12-01, d’après 01af02
couvre_france = Bütün Fransa’da çalışır.
