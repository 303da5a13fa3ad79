### Bir adresi kontrol etmek: yanıt.
# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = Evet, bu adres öncelikli bir mahallede.

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = Evet, bu yer öncelikli bir mahallede.

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = Evet, öncelikli bir mahalledesiniz.

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = Hayır, bu adres öncelikli bir mahallede değil.

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = Hayır, bu yer öncelikli bir mahallede değil.

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = Hayır, öncelikli bir mahallede değilsiniz.

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = Doğrulanmalı: öncelikli bir mahallenin sınırı çok yakından geçiyor.

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = Doğrulanmalı: sokaktaki kapı numarası eksik.

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = Doğrulanmalı: daha kesin bir adres gerekiyor.

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = Doğrulanmalı: konumunuz yeterince kesin değil.

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = Bu yer için yanıt veremiyoruz.

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = Konumunuz, { $precision } hata payıyla

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = Bu, «{ $nom }» mahallesi.

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = Sınırına uzaklık: { $distance }.

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = En yakın mahalle: «{ $nom }», uzaklık { $distance }.

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = 10 km’den yakında öncelikli mahalle yok.

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = Öncelikli bir mahalleye 300 m’den yakın.

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = Öncelikli bir mahalleye belki 300 m’den yakın.

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = Öncelikli bir mahalleye 500 m’den yakın.

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = Öncelikli bir mahalleye belki 500 m’den yakın.

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = Bazı yardımlar çok yakında oturanları da kabul eder.

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = «{ $nom }» mahallesinin sınırına uzaklık: { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = Burada { $precision } hata payımız var: evet veya hayır demek için yeterli değil.

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = En yakın mahalle: «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = Bir sokağın yalnızca bir bölümü öncelikli mahallede olabilir.

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = Bu ad geniş bir yeri gösteriyor.

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = Bu ad bütün bir belediyeyi gösteriyor.

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = Cihazınız sizi { $precision } hata payıyla gösteriyor.

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = Burası bildiğimiz bölgenin dışında.

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = Burada geçerli mahallelerin listesi bizde yok.

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = Mahalle listemiz burası için eksik.

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = Bu bölgedeki mahallelerin sınırları eksik.

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = Şimdi ne yapmalı?

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = Yardım isterken bunu söyleyin: bazıları bu mahallelere ayrılmıştır.

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = Bir projeniz mi var? Ücretsiz bir hizmet olan CitésLab, bu mahallelerde iş kurmaya yardım eder.

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = Herkese açık yardımlar sizin için geçerli kalır: Fransızcada buna «droit commun» denir.

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = Belediyeniz («mairie») bu sonucu doğrulayabilir.

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = Kapı numarasını belirt

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = Bir adres yaz

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = Sınırları devletin sitesinde görün: sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = Bu sonuç resmî bir belge değildir.

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = Kaynak: { $source }.

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = Yayın: { $date }.

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = Kontrol tarihi: { $date }, { $generation } mahalleleriyle.

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = Deneme verileri: bu yerler gerçek değil.

# écrit par Guichet le 2026-12-01, d’après 78352d
details = Hesabın ayrıntıları

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = Adres

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = Mahalle

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = Belediye

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = Sürüm

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = Sınıra uzaklık

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = Kesinlik

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = { $distance } mesafeden yakın

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = Lisans

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = evet

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = hayır

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = doğrulanmalı

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = Harita: yer «{ $nom }» mahallesinin içinde, sınırına uzaklık { $distance }.

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = Harita: yer «{ $nom }» mahallesinin dışında, sınırına uzaklık { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = Harita: yerin «{ $nom }» mahallesinin sınırına uzaklığı { $distance }.

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = Nokta: yer ve kesinliği. Çizgili alan: mahalle. İnce çizgi: çevresindeki 300 m.

# écrit par Guichet le 2026-12-01, d’après 275836
north = K

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = Bu sonucu yazdır

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = Cihazınız konumunuzu vermedi.

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = Tarayıcıda konuma izin verin veya adresinizi yazın.

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = Cihazınız konumunuzu bulamıyor.

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = Bu sayfa konumunuzu bulmaya izin vermiyor.

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = Adresinizi yazın.

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = Cihazınız konumunuzu bulmakta çok gecikiyor.

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = Bir pencerenin yakınında yeniden deneyin veya adresinizi yazın.
