### Birinin görüşülecekler listesinde neden olduğu.
# écrit par Guichet le 2026-12-01, d’après d39063
fonction = Bulunduğunuz aşamada işe yarar.
    .detail = Şuna yarar: { $etape }.

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = İhtiyaçlarınızdan birine yanıt verir.
    .detail = İhtiyaçlarınıza yanıt verir: { $besoins }.

# écrit par Guichet le 2026-12-01, d’après 069845
stade = Bu aşamadaki bir proje içindir.

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = Projenin aşaması ne olursa olsun açıktır.

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = Daha çok sonra işe yarar.
    .detail = Daha çok sonra işe yarar: «{ $stade }».

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = Orada sunulan bir yardımın koşullarını karşılıyorsunuz.

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = Bilinen bir koşul yok: sorun.

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = Orada sunulan bir yardıma belki hakkınız var.

# écrit par Guichet le 2026-12-01, d’après cd353e
public = Sizin durumunuzdaki kişileri kabul eder.

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = Öncelikli mahallelerin sakinlerini kabul eder.

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = Size yakın.
    .detail = Size uzaklığı: { $distance }.

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = İstediğinizden daha uzak.
    .detail = İstediğinizden daha uzak: { $distance }.

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = Bulunduğunuz yerde çalışır.

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = Ulusal ağ: en yakın yeri sorun.

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = Bölgenizde bulunur: sizi kabul edip etmediğini sorun.

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = Fransa’nın başka bir yerinde: sizi kabul edip etmediğini sorun.

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = Önce başka kişilere yöneliktir: onlara sorun.

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = Doğrulanmalı: emin olmak için nerede oturduğunuzu söyleyin.

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = Tercih ettiğiniz biçimde olur.

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = Tercih ettiğiniz gibi destek verir, tek başına veya grupla.

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = Uygun olduğunuz zaman açık.
    .detail = Uygun olduğunuz zaman açık: { $horaires }.

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = Çocuklarınızla gelebilirsiniz.

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = Dilinizi konuşur.
    .detail = Dilinizi konuşur: { $langues }.

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = Ücretsizdir.

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = Bütün yıl kabul eder.
    .detail = Kayıtlar şu tarihe kadar açık: { $date }.

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = Kayıtlar yakında açılıyor.
    .detail = Sonraki kayıtların açılışı: { $date }.

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = Kayıtlar kapandı; devamının tarihi yok.

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = Şimdilik yeni kimseyi kabul etmiyor.
    .detail = Şu tarihe kadar yeni kimseyi kabul etmiyor: { $date }.

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = Boş yer var.

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = Şimdilik boş yer yok.

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = Tercih ettiğiniz yolla ulaşılır.

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = Size şimdiden destek oluyor.

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = Üç aydan kısa süre önce kontrol edildi.

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = Yeni bir yayında adı geçiyor.

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = Üç aydan uzun süre önce kontrol edildi: gitmeden telefon edin.

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = Kontrol edilmeli: bilgi eski.
