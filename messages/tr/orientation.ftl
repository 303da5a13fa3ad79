### Kiminle görüşüleceğinin listesi.
# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = İlk görüşmeden işinizin devamına kadar. Her biri bir nedenle burada.

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = Listenin başında: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = Size yakın olanları görmek için hangi belediyede olduğunuzu söyleyin.

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = Yakınınızdakiler geliyor…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = Yakınınızdakiler gelmiyor. Bu sizin hatanız değil. İşte bütün Fransa’da yanıt verenler.

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = Deneme verileri: bu yardım yerleri gerçek değil.

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = Neden, ve ne istenir

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = Ücretsiz

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = Ücretli

# écrit par Guichet le 2026-12-01, d’après 506516
langues = Konuşulan diller: { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = Orada şunu isteyebilirsiniz: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = Orada belki şunu isteyebilirsiniz: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = Kaynak: { $titre }. Kontrol: { $date }.

# écrit par Guichet le 2026-12-01, d’après deea19
check = Kontrol: { $date }. Kaynak: { $titre }.

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = Yayın: { $date }. Kaynak: { $titre }.

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = Bu bilgi yeni değil: gitmeden önce telefon edin.

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = { $numero } numarasını ara

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = E-posta yaz

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = Sitesine git

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = Onlara yaz

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = Plan: listedekilerden { $nombre } tanesi, birbirlerine göre yerleriyle.

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = Aynı yerde veya çok yakın: { $numeros }.

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = Numaralar listedekilerdir. Siyah nokta: belediyenizin merkezi. Kuzey yukarıdadır.

# écrit par Guichet le 2026-12-01, d’après 57745b
le = Liste tarihi: { $date }.

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = Bu listeyi gönder

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = Bu listeyi kopyala

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = Liste kopyalandı: bir mesaja yapıştırın.

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = Liste kopyalanamadı: yazdırın.
