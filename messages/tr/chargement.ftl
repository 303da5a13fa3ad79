### Her şey hazır olmadan önce.
# écrit par Guichet le 2026-12-01, d’après fde955
patience = Yükleme beklenenden uzun sürüyor.

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = Bu hizmet yüklenemedi. Bu sizin hatanız değil.

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = Bağlantınızı kontrol edin, sonra yeniden deneyin. Belediyeniz («mairie») de size yanıt verebilir.

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Yeniden dene

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = Dil

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = Bu çeviri henüz kontrol edilmedi. Emin olamazsanız Fransızcasını okuyun.

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = Fransızca oku
