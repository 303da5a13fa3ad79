### Porque alguém está na lista de quem encontrar.
# écrit par Guichet le 2026-12-01, d’après d39063
fonction = Serve para a etapa em que está.
    .detail = Serve para: { $etape }.

# écrit par Guichet le 2026-12-01, d’après 3a5802
besoins = Responde a uma das suas necessidades.
    .detail = Responde às suas necessidades: { $besoins }.

# écrit par Guichet le 2026-12-01, d’après 069845
stade = Feito para um projeto que está nesse ponto.

# écrit par Guichet le 2026-12-01, d’après 27be49
tous_stades = Aberto seja qual for o avanço do projeto.

# écrit par Guichet le 2026-12-01, d’après 5b7df4
plus_tard = Serve sobretudo mais tarde.
    .detail = Serve sobretudo mais tarde: «{ $stade }».

# écrit par Guichet le 2026-12-01, d’après c2145e
droit = Cumpre as condições de uma ajuda proposta lá.

# écrit par Guichet le 2026-12-01, d’après aa4c2c
sans_condition = Nenhuma condição conhecida: pergunte.

# écrit par Guichet le 2026-12-01, d’après f94dc0
droit_a_preciser = Talvez tenha direito a uma ajuda proposta lá.

# écrit par Guichet le 2026-12-01, d’après cd353e
public = Recebe pessoas na sua situação.

# écrit par Guichet le 2026-12-01, d’après 656010
qpv = Recebe os habitantes dos bairros prioritários.

# écrit par Guichet le 2026-12-01, d’après ae111a
proximite = Perto de si.
    .detail = A { $distance } de si.

# écrit par Guichet le 2026-12-01, d’après 41b380
trop_loin = Mais longe do que deseja.
    .detail = Mais longe do que deseja: a { $distance }.

# écrit par Guichet le 2026-12-01, d’après db0f0e
couvre = Trabalha onde está.

# écrit par Guichet le 2026-12-01, d’après 038644
partout_en_france = Rede nacional: pergunte pelo contacto mais próximo.

# écrit par Guichet le 2026-12-01, d’après 474d74
voisin = Fica na sua região: pergunte se o recebem.

# écrit par Guichet le 2026-12-01, d’après e928f5
ailleurs = Fica noutro lugar de França: pergunte se o recebem.

# écrit par Guichet le 2026-12-01, d’après ccf9ef
autre_public = Dirige-se primeiro a outras pessoas: pergunte-lhes.

# écrit par Guichet le 2026-12-01, d’après ce96eb
lieu_a_confirmer = A confirmar: diga onde mora para ter a certeza.

# écrit par Guichet le 2026-12-01, d’après 7d0db9
format = Faz-se como prefere.

# écrit par Guichet le 2026-12-01, d’après abe8dd
suivi = Acompanha-o como prefere, sozinho ou em grupo.

# écrit par Guichet le 2026-12-01, d’après b26084
horaires = Aberto quando está livre.
    .detail = Aberto quando está livre: { $horaires }.

# écrit par Guichet le 2026-12-01, d’après 30398d
enfants = Pode ir com os seus filhos.

# écrit par Guichet le 2026-12-01, d’après 09a320
langue = Fala a sua língua.
    .detail = Fala a sua língua: { $langues }.

# écrit par Guichet le 2026-12-01, d’après 69a925
gratuit = É gratuito.

# écrit par Guichet le 2026-12-01, d’après 38fe31
ouvert = Recebe todo o ano.
    .detail = As inscrições estão abertas até { $date }.

# écrit par Guichet le 2026-12-01, d’après d9d45c
prochain_appel = As inscrições abrem em breve.
    .detail = As próximas inscrições abrem em { $date }.

# écrit par Guichet le 2026-12-01, d’après 7647be
appel_passe = As inscrições estão fechadas; o que se segue não tem data.

# écrit par Guichet le 2026-12-01, d’après 38ffef
en_pause = De momento não recebe ninguém de novo.
    .detail = Não recebe ninguém de novo até { $date }.

# écrit par Guichet le 2026-12-01, d’après 4d9a6e
places_libres = Ainda há lugares.

# écrit par Guichet le 2026-12-01, d’après 1c54dc
complet = De momento não há lugares.

# écrit par Guichet le 2026-12-01, d’après 8fe1c7
joignable = Contacta-se como prefere.

# écrit par Guichet le 2026-12-01, d’après 9da9a7
deja = Já o acompanha.

# écrit par Guichet le 2026-12-01, d’après 299ee0
verifie = Verificado há menos de três meses.

# écrit par Guichet le 2026-12-01, d’après 80b6e9
publie = Citado por uma publicação recente.

# écrit par Guichet le 2026-12-01, d’après 673f1b
ancien = Verificado há mais de três meses: telefone antes de ir.

# écrit par Guichet le 2026-12-01, d’après 625f25
a_verifier = A verificar: a informação é antiga.
