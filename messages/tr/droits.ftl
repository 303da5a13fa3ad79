### Bulunan yardımlar.
# écrit par Guichet le 2026-12-01, d’après 9ba587
say_yes_count = { $nombre ->
    [one] Önce istenecek bir yardım.
   *[other] Önce istenecek { $nombre } yardım.
}

# écrit par Guichet le 2026-12-01, d’après f6711b
say_no_yes = Yanıtlarınız evet demek için henüz yeterli değil.

# écrit par Guichet le 2026-12-01, d’après 825d71
not_a_decision = Bu sonuç bir karar değildir: yardımı verenler karar verir.

# écrit par Guichet le 2026-12-01, d’après f7dfc8
group_now = Şimdi istenecekler

# écrit par Guichet le 2026-12-01, d’après 9312ed
may_open = Size şunu açabilir: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 3f87c1
group_not_today = Bugün sizin için değil, ve nedeni

# écrit par Guichet le 2026-12-01, d’après 33a16a
all_the_rest = Kalan her şey ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après 410c31
group_too = Şunları da isteyebilirsiniz

# écrit par Guichet le 2026-12-01, d’après 28bef3
group_one_answer = Bir yanıt eksik

# écrit par Guichet le 2026-12-01, d’après 5c7d1d
group_others = Birden çok yanıt veya soracak biri eksik

# écrit par Guichet le 2026-12-01, d’après 80f69f
group_not_today_either = Bunlar da bugün sizin için değil

# écrit par Guichet le 2026-12-01, d’après b2443e
ask_there = Şuraya sorun: { $nom }

# écrit par Guichet le 2026-12-01, d’après 63a67d
see_page = Hakkında yazılanı oku

# écrit par Guichet le 2026-12-01, d’après c1a87e
why = Hepsini ve nereden bildiğimizi gör

# écrit par Guichet le 2026-12-01, d’après 13e4ca
source = Kaynak: { $titre }, { $editeur }, { $date }, «{ $lieu }».

# écrit par Guichet le 2026-12-01, d’après d5d685
any_of = Seçen onlardır: { $texte }

# écrit par Guichet le 2026-12-01, d’après 383a05
would_need = Şu değişiklikle evet olurdu: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après 4a4394
would_need_at_least = Şu değişiklikle artık hayır olmazdı: { $quoi }.

# écrit par Guichet le 2026-12-01, d’après fc2bbc
missing_label = Öğrenmek için yanıt verin:

# écrit par Guichet le 2026-12-01, d’après 0b6a88
missing_address = Öğrenmek için adresinizi kontrol ettirin.

# écrit par Guichet le 2026-12-01, d’après 1c05c6
previous = Eski bilgi: hâlâ doğru mu, onlara sorun.
