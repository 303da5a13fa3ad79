### Size kim yardım edebilir?
# écrit par Guichet le 2026-12-01, d’après 003113
title = İş kurmanıza kim yardım edebilir?

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = Üç soruya yanıt verin. Hiçbiri zorunlu değil.

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = Yanıtlarınız bu sayfada kalır: sizinle ilgili hiçbir şey saklanmaz. Belediyede bir ziyaret daha sayarız, kim olduğunu bilmeden. Kimse birinci olmak için para ödemez.

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = Kişiler ve kurumlar geliyor…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = Kişi ve kurum listesi gelmiyor.

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = Kişi ve kurum listesi bozuk.

# écrit par Guichet le 2026-12-01, d’après 727081
rank = Soru { $rang } / 3

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = Listeyi gör

# écrit par Guichet le 2026-12-01, d’après b26c15
results = Kiminle, hangi sırayla görüşmeli

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = Bir yanıt daha listenin sırasını değiştirir

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = Her şeyi söylediniz: liste artık değişmeyecek.

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = Bu listeyi yazdır
