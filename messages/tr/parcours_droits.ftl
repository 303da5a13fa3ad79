### Neye hakkınız var?
# écrit par Guichet le 2026-12-01, d’après 37d2e4
title = Neye hakkınız var?

# écrit par Guichet le 2026-12-01, d’après 81df4e
aide = Birkaç soruya yanıt verin. Hiçbiri zorunlu değil.

# écrit par Guichet le 2026-12-01, d’après 92bdc3
privacy_promise = Yanıtlarınız bu sayfada kalır: sizinle ilgili hiçbir şey saklanmaz. Belediyede bir ziyaret daha sayarız, kim olduğunu bilmeden. Her sonuç gerekçelerini ve kaynağını verir.

# écrit par Guichet le 2026-12-01, d’après ed3f29
wait_delay = Yardımların listesi geliyor…

# écrit par Guichet le 2026-12-01, d’après 90cf24
failure = Yardımların listesi gelmiyor.

# écrit par Guichet le 2026-12-01, d’après 7fd3a5
refuse = Yardımların listesi bozuk.

# écrit par Guichet le 2026-12-01, d’après e5d054
rank = Soru { $rang }

# écrit par Guichet le 2026-12-01, d’après b4ebff
see_results = Sonuçlarımı gör

# écrit par Guichet le 2026-12-01, d’après df5c80
results = Sonuçlarınız

# écrit par Guichet le 2026-12-01, d’après 660433
more = Bir yanıt daha

# écrit par Guichet le 2026-12-01, d’après e08710
no_more = Başka sorumuz yok: bildiklerimizin hepsi bu.

# écrit par Guichet le 2026-12-01, d’après 93d56b
print_label = Bu sonuçları yazdır
