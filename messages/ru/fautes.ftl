### Что не так в форме и как это исправить.
# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = Это поле обязательно.

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = Такого поля нет: проверьте написание. Возможны: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = Нужно true или false.

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = Нужно целое число.

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = Нужен текст в предусмотренной форме.

# écrit par Guichet le 2026-12-01, d’après 636476
liste = Нужен список текстов.

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = Нужен объект в фигурных скобках.

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = Нужен объект не больше { $nombre } КиБ.

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = Нужно от { $min } до { $max } знаков.

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = Такого значения нет. Возможны: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = Такого идентификатора здесь нет.

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = Дайте телефон или e-mail: достаточно одного.

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = Дайте e-mail или выберите другой способ связи.

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = Дайте телефон или выберите другой способ связи.

# écrit par Guichet le 2026-12-01, d’après 592036
accord = Человек должен быть согласен, чтобы вы написали за него.

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = Нужно прочитать, что будет с данными, и отметить это.

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = В этом номере есть не только цифры. Пример: 06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = В этом номере неверное число цифр: 10 во Франции, как 06 12 34 56 78, или с кодом страны, как +212 6 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = Такого кода нет ни у одной страны. Код Франции: +33.

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = Это особый номер: дайте номер, по которому с вами можно связаться.

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = В адресе нужен один знак @, как в awa@exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = Проверьте то, что перед @: там лишний знак.

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = Проверьте то, что после @: нужно имя сайта, как exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = Этот адрес слишком длинный.
