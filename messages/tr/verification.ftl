### Bir adresi kontrol etmek: yanıttan önce.
# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = Adresiniz öncelikli bir mahallede mi?

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = Kapı numarasını, sokağı ve belediyeyi yazın.

# écrit par Guichet le 2026-12-01, d’après 11e201
note = Yazdıklarınız adres öneren { $service } hizmetine gönderilir. Guichet bunları almaz. Belediyede bir sorgu daha sayarız, kim olduğunu bilmeden.

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = Adresimi kontrol et

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = Konumumu bul

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Yeniden dene

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = Önerilen adresler

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = Üç karakterden sonra adresler önerilir. Yukarı ve aşağı oklarla gezinin. Enter tuşuyla seçin.

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] 1 adres önerildi.
   *[other] { $nombre } adres önerildi.
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = bütün sokak

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = mevki

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = bütün belediye

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = En az üç karakter yazın.

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = Adresinizi listeden seçin.

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = Hiç adres bulunamadı.

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = Adresleri bulan hizmet bu metni anlamıyor.

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = Yazımı kontrol edin. Belediyeyi veya posta kodunu ekleyin. Kapı numarası olmadan deneyin.

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = Adresler aranıyor…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = Kontrol ediliyor…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = Konumunuz aranıyor…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = Bu sizin hatanız değil.

# écrit par Guichet le 2026-12-01, d’après c59905
offline = Cihazınız internete bağlı değil.

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = Bağlantıyı kontrol edin, sonra yeniden deneyin. Metniniz korunuyor.

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = Adresleri bulan hizmet yanıt vermiyor.

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = Biraz sonra yeniden deneyin veya «Konumumu bul» düğmesini kullanın. Metniniz korunuyor.

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = Adresleri bulan hizmet çok fazla istek alıyor.

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = { $nombre } saniye sonra sizin için yeniden deneyeceğiz. Metniniz korunuyor.

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = Mahallelerin sınırları yüklenemedi.

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = Bağlantıyı kontrol edin, sonra yeniden deneyin. Belediyeniz («mairie») de yanıt verebilir.

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = Gelen sınırlar bozuk: onları kullanmadık.

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = Yeniden deneyin. Devam ederse belediyeniz («mairie») yanıt verebilir.
