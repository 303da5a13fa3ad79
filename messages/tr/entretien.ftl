### Bir sorunun çevresinde.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Başla

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Yeniden dene

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Geri

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = Yanıtlarınız ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = Kontrol edilen adres

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Değiştir

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = Hepsini sil

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = Bu sizin hatanız değil.

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = Biraz bekleyin, sonra yeniden deneyin.

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = Artık internete bağlı değilsiniz. Bağlanınca yeniden deneyin.

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = Yeniden deneyin. Devam ederse bulunduğunuz siteye haber verin.

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = { $site } sitesine git

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = Bir adres kontrol ettiniz: öncelikli bir mahallede.

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = Bir adres kontrol ettiniz: öncelikli bir mahallede değil.

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = Bir adres kontrol ettiniz: doğrulanması gerekiyor.

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = Bu adres sizin için nedir?

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = Bazı yardımlar oturduğunuz yere bakar. Bazıları projenizin yerine bakar.

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = Evim

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = Projemin yeri

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = İkisi de

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = Hiçbiri

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = Evet

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = Hayır

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = Bunların hiçbiri

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = Devam et

# écrit par Guichet le 2026-12-01, d’après d44335
choose = Bir yanıt veya «Bilmiyorum» seçin.

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = Belediyeyi ara

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = Oturduğum belediye

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = Belediyenizi seçin.

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = Birden çok seçebilirsiniz.

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = Bilmiyorum

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = Yanıt vermemeyi tercih ederim

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = Bir tam sayı yazın.

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = İlin («département») numarasını yazın, örneğin 93 veya 2A.

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = Adını veya posta kodunu yazın. Belediyeleri öneren { $service } adresine gönderilir.

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = Bu olabilecek bir tam sayı değil. Örneğin 24 yazın.

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = Bu numarada il («département») yok. Örneğin 93, 2A veya 974 yazın.

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = Belediye adının en az üç harfini yazın.

# écrit par Guichet le 2026-12-01, d’après f33274
search = Belediyeler aranıyor…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = Hiç belediye bulunamadı. Yazımı kontrol edin veya posta kodunu deneyin.

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = Belediye hizmeti yanıt vermiyor. Yeniden deneyin veya bu soruyu geçin.

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = Artık internete bağlı değilsiniz. Yeniden deneyin veya bu soruyu geçin.
