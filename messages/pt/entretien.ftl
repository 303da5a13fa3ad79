### À volta de uma pergunta.
# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Começar

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Tentar de novo

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Voltar

# écrit par Guichet le 2026-12-01, d’après 3445fb
your_answers = As suas respostas ({ $nombre })

# écrit par Guichet le 2026-12-01, d’après e2f337
stated_address = A morada verificada

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Alterar

# écrit par Guichet le 2026-12-01, d’après 6723f6
erase = Apagar tudo

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = A culpa não é sua.

# écrit par Guichet le 2026-12-01, d’après 681537
failure_advice = Espere um momento e tente de novo.

# écrit par Guichet le 2026-12-01, d’après 519dfc
offline_advice = Já não está ligado à internet. Tente de novo quando tiver ligação.

# écrit par Guichet le 2026-12-01, d’après 6cd082
refused_advice = Tente de novo. Se continuar, avise o site onde está.

# écrit par Guichet le 2026-12-01, d’après e1db5e
site = Ir para { $site }

# écrit par Guichet le 2026-12-01, d’après 51ea41
address_inside = Verificou uma morada: fica num bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après d3ad3e
address_outside = Verificou uma morada: não fica num bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après c35c8b
address_doubt = Verificou uma morada: falta confirmar.

# écrit par Guichet le 2026-12-01, d’après 1495e8
address_question = O que é esta morada para si?

# écrit par Guichet le 2026-12-01, d’après 73a515
address_help = Algumas ajudas olham para o lugar onde mora. Outras olham para o lugar do seu projeto.

# écrit par Guichet le 2026-12-01, d’après dd5163
address_home = A minha casa

# écrit par Guichet le 2026-12-01, d’après 3db323
address_projet = O lugar do meu projeto

# écrit par Guichet le 2026-12-01, d’après 4b327a
address_both = As duas coisas

# écrit par Guichet le 2026-12-01, d’après d7cfa0
address_none = Nem uma nem outra

# écrit par Guichet le 2026-12-01, d’après dd0e64
yes = Sim

# écrit par Guichet le 2026-12-01, d’après 3a0f19
negate = Não

# écrit par Guichet le 2026-12-01, d’après 5e824b
nothing_found = Nada disto

# écrit par Guichet le 2026-12-01, d’après 4bb831
confirm_label = Continuar

# écrit par Guichet le 2026-12-01, d’après d44335
choose = Escolha uma resposta, ou «Não sei».

# écrit par Guichet le 2026-12-01, d’après c0860f
search_label = Procurar o município

# écrit par Guichet le 2026-12-01, d’après 3521b3
same_commune = O município onde moro

# écrit par Guichet le 2026-12-01, d’après 07bd22
communes = Escolha o seu município.

# écrit par Guichet le 2026-12-01, d’après 1acf79
several = Pode escolher várias.

# écrit par Guichet le 2026-12-01, d’après 489b75
does_not_know = Não sei

# écrit par Guichet le 2026-12-01, d’après 405edf
rather_not_say = Prefiro não responder

# écrit par Guichet le 2026-12-01, d’après 8f7270
number_help = Escreva um número inteiro.

# écrit par Guichet le 2026-12-01, d’après c0c54d
departement_help = Escreva o número do departamento («département»), por exemplo 93 ou 2A.

# écrit par Guichet le 2026-12-01, d’après 404a77
commune_help = Escreva o nome ou o código postal. É enviado a { $service }, que propõe os municípios.

# écrit par Guichet le 2026-12-01, d’après 23e0e3
unreadable_number = Não é um número inteiro possível. Escreva por exemplo 24.

# écrit par Guichet le 2026-12-01, d’après 3e9f53
unreadable_departement = Nenhum departamento tem esse número. Escreva por exemplo 93, 2A ou 974.

# écrit par Guichet le 2026-12-01, d’après 294170
unreadable_commune = Escreva pelo menos três letras do nome do município.

# écrit par Guichet le 2026-12-01, d’après f33274
search = À procura dos municípios…

# écrit par Guichet le 2026-12-01, d’après 4dff7c
no_commune = Nenhum município encontrado. Verifique a ortografia, ou tente com o código postal.

# écrit par Guichet le 2026-12-01, d’après 5079d4
geocoder_failure = O serviço dos municípios não responde. Tente de novo, ou passe esta pergunta.

# écrit par Guichet le 2026-12-01, d’après 5db425
offline = Já não está ligado à internet. Tente de novo, ou passe esta pergunta.
