### Escrever a uma entidade.
# écrit par Guichet le 2026-12-01, d’après 3edcf3
title = Escrever a uma entidade

# écrit par Guichet le 2026-12-01, d’après b020ea
without_structure = Escolha primeiro uma entidade.

# écrit par Guichet le 2026-12-01, d’après fa3f86
to_whom = Escrever a: { $nom }

# écrit par Guichet le 2026-12-01, d’après 7749b0
aide = Bastam dois minutos: o seu nome, uma forma de o contactar, o seu projeto numa frase.

# écrit par Guichet le 2026-12-01, d’après 948d19
begin_label = Começar

# écrit par Guichet le 2026-12-01, d’après b1a688
help_someone = Ajudo alguém a escrever

# écrit par Guichet le 2026-12-01, d’après 456198
resume_label = Retomar o meu rascunho

# écrit par Guichet le 2026-12-01, d’après 760c1c
forget_label = Apagar o rascunho

# écrit par Guichet le 2026-12-01, d’après c2fecc
closed = Esta entidade não recebe pedidos aqui.

# écrit par Guichet le 2026-12-01, d’après 056505
closed_help = Nada é enviado. Outras entidades podem ajudar.

# écrit par Guichet le 2026-12-01, d’après 08b22f
find_other_label = Procurar outra entidade

# écrit par Guichet le 2026-12-01, d’après 65cf01
prescripteur = Quem é, você que está a ajudar?

# écrit par Guichet le 2026-12-01, d’après 6bef4a
prescripteur_help = O seu nome segue com o pedido. O pedido continua a ser da pessoa que ajuda.

# écrit par Guichet le 2026-12-01, d’après 40257d
organisation = A sua organização

# écrit par Guichet le 2026-12-01, d’après 0bc016
referent = O seu nome

# écrit par Guichet le 2026-12-01, d’après 896c48
accord = A pessoa está de acordo que eu escreva por ela

# écrit par Guichet le 2026-12-01, d’après 15f14e
person = Como se chama?

# écrit par Guichet le 2026-12-01, d’après c3f202
prenom = Nome próprio

# écrit par Guichet le 2026-12-01, d’après f1e4cd
name = Apelido (facultativo)

# écrit par Guichet le 2026-12-01, d’après f4f340
contact = Como o contactar?

# écrit par Guichet le 2026-12-01, d’après d9f048
contact_help = Um telefone ou um e-mail: basta um.

# écrit par Guichet le 2026-12-01, d’après c8e6ed
telephone = Telefone

# écrit par Guichet le 2026-12-01, d’après 4463fd
courriel = E-mail

# écrit par Guichet le 2026-12-01, d’après 3dbf6f
preferred = O que prefere (facultativo)

# écrit par Guichet le 2026-12-01, d’après c3c0b3
creneaux = Quando o contactar (facultativo)

# écrit par Guichet le 2026-12-01, d’après 8123c5
projet = Qual é o seu projeto?

# écrit par Guichet le 2026-12-01, d’après b659ec
projet_help = Bastam uma ou duas frases. Diga as coisas como as diria a alguém.

# écrit par Guichet le 2026-12-01, d’après 80b639
resume = O seu projeto

# écrit par Guichet le 2026-12-01, d’après 23e2e2
summary = Releia antes de enviar

# écrit par Guichet le 2026-12-01, d’après 18b3d4
structure = Para

# écrit par Guichet le 2026-12-01, d’après d340be
dispositif = A respeito de

# écrit par Guichet le 2026-12-01, d’après 36a6e2
this_dispositif = a ajuda desta página

# écrit par Guichet le 2026-12-01, d’après 81d5c9
place = Onde fica o projeto

# écrit par Guichet le 2026-12-01, d’après ecacd4
stade = Em que ponto está

# écrit par Guichet le 2026-12-01, d’après facbe2
secteur = De que se trata

# écrit par Guichet le 2026-12-01, d’après bcc2e7
besoins = O que lhe falta

# écrit par Guichet le 2026-12-01, d’après 3fc229
langue = A sua língua

# écrit par Guichet le 2026-12-01, d’après e7cf40
creneaux_said = Quando o contactar

# écrit par Guichet le 2026-12-01, d’après 3c2ee4
verdict = Bairro prioritário

# écrit par Guichet le 2026-12-01, d’après 4d75ad
joined_verdict = O resultado da verificação da sua morada, sem a morada

# écrit par Guichet le 2026-12-01, d’après 7760a9
remove_label = Retirar

# écrit par Guichet le 2026-12-01, d’après 296762
edit = Alterar

# écrit par Guichet le 2026-12-01, d’après dab46a
transmission = A entidade pode passar o meu pedido a outra, se essa outra me puder ajudar melhor

# écrit par Guichet le 2026-12-01, d’après 9d914c
parsed = Li o que acontece aos meus dados

# écrit par Guichet le 2026-12-01, d’après d22b79
notice_title = O que acontece aos seus dados

# écrit par Guichet le 2026-12-01, d’après f7403a
notice =
    Responsável pelos seus dados: { $responsable }.
    Finalidade: pô-lo em contacto com { $structure }.
    Base: o seu pedido, que pode retirar a qualquer momento.
    Quem os recebe: { $structure }, e mais ninguém, salvo se aceitar que passe o seu pedido a outra entidade.
    Quem os guarda: o Guichet, sob forma cifrada, por conta do responsável.
    Durante quanto tempo: 90 dias sem resposta, 12 meses nos outros casos, depois tudo é apagado.
    Obrigatório: o seu nome, uma forma de o contactar, o seu projeto. Sem eles, o pedido não segue.
    Pode ler, corrigir, retirar ou apagar o seu pedido, sem ajuda de ninguém, pela ligação de acompanhamento.
    Também pode limitar ou recusar o seu uso, e pedir uma cópia.
    Nenhuma decisão é tomada por uma máquina.
    O alojador pode tratar estes dados fora da Europa: pergunte ao responsável.
    Para qualquer pergunta: { $dpo }.
    Para apresentar queixa: a CNIL (autoridade francesa de proteção de dados), cnil.fr/plaintes.

# écrit par Guichet le 2026-12-01, d’après f856fa
unknown_controller = o site onde está

# écrit par Guichet le 2026-12-01, d’après b237ef
unknown_dpo = escreva ao site onde está

# écrit par Guichet le 2026-12-01, d’après ac54e3
submit_label = Enviar

# écrit par Guichet le 2026-12-01, d’après 4bb831
go_on_label = Continuar

# écrit par Guichet le 2026-12-01, d’après 467d66
back = Voltar

# écrit par Guichet le 2026-12-01, d’après 11a346
keep_label = Guardar um rascunho neste aparelho

# écrit par Guichet le 2026-12-01, d’après ebb528
keep = Rascunho guardado neste aparelho

# écrit par Guichet le 2026-12-01, d’après 203abf
faults = Falta corrigir alguma coisa:

# écrit par Guichet le 2026-12-01, d’après 1c3e05
sending = A enviar…

# écrit par Guichet le 2026-12-01, d’après dda4ba
verification = A verificar…

# écrit par Guichet le 2026-12-01, d’après d1a346
verification_help = Verificamos que o envio vem de uma pessoa. Alguns segundos.

# écrit par Guichet le 2026-12-01, d’après feac75
not_sent = O seu pedido ainda não seguiu

# écrit par Guichet le 2026-12-01, d’après 502fe6
offline = Já não está ligado à internet. O pedido segue assim que a ligação voltar, se esta página ficar aberta.

# écrit par Guichet le 2026-12-01, d’après 7af7a2
unreachable = O serviço não responde. A culpa não é sua. Espere um momento e tente de novo.

# écrit par Guichet le 2026-12-01, d’après 5a9aa1
only_once = Só será recebido uma vez, mesmo que o envie várias vezes.

# écrit par Guichet le 2026-12-01, d’après 90c402
send_again = Tentar de novo

# écrit par Guichet le 2026-12-01, d’après 9f5278
refusal = O seu pedido não foi aceite

# écrit par Guichet le 2026-12-01, d’après 63f69c
receipt = O seu pedido está registado

# écrit par Guichet le 2026-12-01, d’après fe1879
reference = Referência: { $reference }

# écrit par Guichet le 2026-12-01, d’après 0355ac
receipt_follow_up = Entregamo-lo a: { $nom }. Sem resposta ao fim de 10 dias, voltamos a avisar a entidade.

# écrit par Guichet le 2026-12-01, d’après b74fd1
keep_help = Guarde a ligação de acompanhamento: só ela permite ler, corrigir, retirar ou apagar o seu pedido.

# écrit par Guichet le 2026-12-01, d’après 00efe7
follow_label = Acompanhar o meu pedido

# écrit par Guichet le 2026-12-01, d’après 0d9fc9
send_me = Enviar-me a ligação

# écrit par Guichet le 2026-12-01, d’après 9937e1
subject = Ligação de acompanhamento do meu pedido

# écrit par Guichet le 2026-12-01, d’après 708a36
print_label = Imprimir

# écrit par Guichet le 2026-12-01, d’après 9761df
keep_answers = Guardar as minhas respostas neste aparelho, para escrever a outra entidade

# écrit par Guichet le 2026-12-01, d’après d52485
kept_answers = Respostas guardadas neste aparelho

# écrit par Guichet le 2026-12-01, d’après 327b93
signed_receipt = O recibo assinado
