### Bir kuruma yazmak.
# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = Bir kuruma yazmak

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = Önce bir kurum seçin.

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = Yazılan kurum: { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = İki dakika yeter: adınız, size ulaşmanın bir yolu, bir cümleyle projeniz.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Başla

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = Birinin yazmasına yardım ediyorum

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = Taslağıma devam et

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = Taslağı sil

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = Bu kurum buradan başvuru almıyor.

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = Hiçbir şey gönderilmedi. Başka kurumlar size yardım edebilir.

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = Başka bir kurum ara

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = Yardım eden siz kimsiniz?

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = Adınız başvuruya eklenir. Başvuru, yardım ettiğiniz kişinin kalır.

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = Kuruluşunuz

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = Adınız

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = Kişi, onun adına yazmamı kabul ediyor

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = Adınız nedir?

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = Ad

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = Soyadı (isteğe bağlı)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = Size nasıl ulaşılsın?

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = Bir telefon veya bir e-posta: biri yeter.

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = Telefon

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = E-posta

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = Tercihiniz (isteğe bağlı)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = Size ne zaman ulaşılsın (isteğe bağlı)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = Projeniz nedir?

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = Bir iki cümle yeter. Birine anlatır gibi yazın.

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = Projeniz

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = Göndermeden önce okuyun

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = Kime

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = Konu

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = bu sayfadaki yardım

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = Projenin yeri

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = Hangi aşamada

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = Hangi alanda

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = Size gerekenler

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = Diliniz

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = Size ne zaman ulaşılsın

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = Öncelikli mahalle

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = Adres kontrolünüzün sonucu, adres olmadan

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = Çıkar

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Değiştir

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = Bana daha iyi yardım edecekse, kurum başvurumu başka bir kuruma iletebilir

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = Verilerime ne olacağını okudum

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = Verilerinize ne olur

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    Verilerinizin sorumlusu: { $responsable }.
    Amaç: sizi şu kurumla buluşturmak: { $structure }.
    Dayanak: sizin isteğiniz; onu her an geri çekebilirsiniz.
    Kim alır: { $structure }; başvurunuzu başka bir kuruma iletmesini kabul etmedikçe başka kimse almaz.
    Kim saklar: Guichet, şifreli olarak, sorumlu adına.
    Ne kadar süre: yanıt yoksa 90 gün, diğer durumda 12 ay; sonra her şey silinir.
    Zorunlu: adınız, size ulaşmanın bir yolu, projeniz. Bunlar olmadan başvuru gitmez.
    Başvurunuzu takip bağlantısıyla kendiniz okuyabilir, düzeltebilir, geri çekebilir veya silebilirsiniz.
    Kullanımını sınırlayabilir veya reddedebilir, bir kopya isteyebilirsiniz.
    Hiçbir kararı makine vermez.
    Barındırıcı bu verileri Avrupa dışında işleyebilir: sorumluya sorun.
    Her soru için: { $dpo }.
    Şikâyet için: CNIL (Fransız veri koruma kurumu), cnil.fr/plaintes.

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = bulunduğunuz site

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = bulunduğunuz siteye yazın

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = Gönder

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = Devam et

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Geri

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = Bu cihazda bir taslak sakla

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = Taslak bu cihazda saklandı

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = Düzeltilecek bir şey var:

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = Gönderiliyor…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = Kontrol ediliyor…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = Gönderenin bir insan olduğunu kontrol ediyoruz. Birkaç saniye.

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = Başvurunuz henüz gitmedi

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = Artık internete bağlı değilsiniz. Bu sayfa açık kalırsa, bağlantı gelince gönderilecek.

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = Hizmet yanıt vermiyor. Bu sizin hatanız değil. Biraz bekleyin, sonra yeniden deneyin.

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = Birkaç kez gönderseniz bile yalnızca bir kez alınır.

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = Yeniden dene

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = Başvurunuz kabul edilmedi

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = Başvurunuz kaydedildi

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = Referans: { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = Onu şuraya teslim ediyoruz: { $nom }. 10 gün sonra yanıt yoksa kuruma yeniden haber veririz.

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = Takip bağlantısını saklayın: başvurunuzu okumak, düzeltmek, geri çekmek veya silmek yalnızca onunla olur.

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = Başvurumu takip et

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = Bağlantıyı bana gönder

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = Başvurumun takip bağlantısı

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = Yazdır

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = Başka bir kuruma yazmak için yanıtlarımı bu cihazda sakla

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = Yanıtlar bu cihazda saklandı

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = İmzalı makbuz
