### Bir formda neyin yanlış olduğu ve nasıl düzeltileceği.
# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = Bu alan zorunludur.

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = Böyle bir alan yok: yazımı kontrol edin. Olabilecekler: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = true veya false olmalı.

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = Bir tam sayı olmalı.

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = Beklenen biçimde bir metin olmalı.

# écrit par Guichet le 2026-12-01, d’après 636476
liste = Bir metin listesi olmalı.

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = Süslü parantez içinde bir nesne olmalı.

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = En fazla { $nombre } KiB büyüklüğünde bir nesne olmalı.

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = { $min } ile { $max } arası karakter olmalı.

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = Böyle bir değer yok. Olabilecekler: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = Bu kimlik burada yok.

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = Bir telefon veya e-posta adresi verin: biri yeter.

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = Bir e-posta adresi verin veya başka bir ulaşma yolu seçin.

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = Bir telefon verin veya başka bir ulaşma yolu seçin.

# écrit par Guichet le 2026-12-01, d’après 592036
accord = Kişi, onun adına yazmanızı kabul etmelidir.

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = Verilere ne olacağını okumuş olmak, sonra bunu belirtmek gerekir.

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = Bu numarada rakamdan başka bir şey var. Örnek: 06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = Bu numaranın rakam sayısı doğru değil: Fransa’da 10, örneğin 06 12 34 56 78; veya ülke koduyla, örneğin +212 6 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = Bu kod hiçbir ülkenin değil. Fransa’nınki +33.

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = Bu özel bir numara: size ulaşılabilecek bir numara verin.

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = Adreste tek bir @ olmalı, örneğin awa@exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = @ işaretinden öncesini kontrol edin: orada olamayacak bir işaret var.

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = @ işaretinden sonrasını kontrol edin: exemple.fr gibi bir site adı olmalı.

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = Bu adres çok uzun.
