### Що не так у формі та як це виправити.
# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = Це поле обов’язкове.

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = Такого поля немає: перевірте написання. Можливі: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = Потрібно true або false.

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = Потрібне ціле число.

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = Потрібен текст у передбаченій формі.

# écrit par Guichet le 2026-12-01, d’après 636476
liste = Потрібен список текстів.

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = Потрібен об’єкт у фігурних дужках.

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = Потрібен об’єкт не більше { $nombre } КіБ.

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = Потрібно від { $min } до { $max } знаків.

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = Такого значення немає. Можливі: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = Такого ідентифікатора тут немає.

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = Дайте телефон або електронну адресу: вистачить одного.

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = Дайте електронну адресу або виберіть інший спосіб зв’язку.

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = Дайте телефон або виберіть інший спосіб зв’язку.

# écrit par Guichet le 2026-12-01, d’après 592036
accord = Людина має бути згодна, щоб ви писали від її імені.

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = Потрібно прочитати, що буде з даними, і позначити це.

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = У цьому номері не лише цифри. Приклад: 06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = У цьому номері неправильна кількість цифр: 10 у Франції, як 06 12 34 56 78, або з кодом країни, як +212 6 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = Жодна країна не має такого коду. Код Франції: +33.

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = Це спеціальний номер: дайте номер, за яким із вами можна зв’язатися.

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = В адресі потрібен один знак @, як в awa@exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = Перевірте те, що перед @: там є зайвий знак.

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = Перевірте те, що після @: потрібна назва сайту, як exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = Ця адреса задовга.
