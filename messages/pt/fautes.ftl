### O que não está bem num formulário, e como corrigir.
# écrit par Guichet le 2026-12-01, d’après e49096
obligatoire = Este campo é obrigatório.

# écrit par Guichet le 2026-12-01, d’après 1494a8
champ_inconnu = Este campo não existe: verifique a ortografia. Estão previstos: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 0117b7
booleen = Tem de ser true ou false.

# écrit par Guichet le 2026-12-01, d’après f19e05
nombre = Tem de ser um número inteiro.

# écrit par Guichet le 2026-12-01, d’après d0b0a8
texte = Tem de ser um texto, na forma prevista.

# écrit par Guichet le 2026-12-01, d’après 636476
liste = Tem de ser uma lista de textos.

# écrit par Guichet le 2026-12-01, d’après e658a1
objet = Tem de ser um objeto entre chavetas.

# écrit par Guichet le 2026-12-01, d’après 529f9e
petit_objet = Tem de ser um objeto de { $nombre } KiB no máximo.

# écrit par Guichet le 2026-12-01, d’après e98670
longueur = Tem de ter de { $min } a { $max } caracteres.

# écrit par Guichet le 2026-12-01, d’après 934d70
valeur = Este valor não existe. Estão previstos: { $noms }.

# écrit par Guichet le 2026-12-01, d’après 68df75
identifiant = Este identificador não existe aqui.

# écrit par Guichet le 2026-12-01, d’après d5c429
contact_manquant = Dê um telefone ou um endereço de e-mail: basta um.

# écrit par Guichet le 2026-12-01, d’après db6462
contact_courriel = Dê um endereço de e-mail, ou escolha outra forma de ser contactado.

# écrit par Guichet le 2026-12-01, d’après e6417a
contact_telephone = Dê um telefone, ou escolha outra forma de ser contactado.

# écrit par Guichet le 2026-12-01, d’après 592036
accord = A pessoa tem de estar de acordo que escreva por ela.

# écrit par Guichet le 2026-12-01, d’après 6322e6
information = É preciso ter lido o que acontece aos dados, e depois indicá-lo.

# écrit par Guichet le 2026-12-01, d’après b80c5e
telephone_signe = Este número tem outra coisa além de algarismos. Exemplo: 06 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après e5a416
telephone_longueur = Este número não tem a quantidade certa de algarismos: 10 em França, como 06 12 34 56 78, ou com o indicativo do país, como +212 6 12 34 56 78.

# écrit par Guichet le 2026-12-01, d’après 9f2acb
telephone_indicatif = Nenhum país tem esse indicativo. O de França é +33.

# écrit par Guichet le 2026-12-01, d’après 045e36
telephone_special = É um número especial: dê um número onde o possam contactar.

# écrit par Guichet le 2026-12-01, d’après 0a4cba
courriel_arobase = Tem de haver um só @ no endereço, como em awa@exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b205c4
courriel_avant = Verifique o que está antes do @: há um sinal que não pode estar aí.

# écrit par Guichet le 2026-12-01, d’après 7da32c
courriel_apres = Verifique o que está depois do @: tem de ser um nome de site, como exemple.fr.

# écrit par Guichet le 2026-12-01, d’après b705c6
courriel_longueur = Este endereço é demasiado longo.
