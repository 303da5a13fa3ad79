### Quem pode ajudar?
# écrit par Guichet le 2026-12-01, d’après 003113
title = Quem pode ajudar a criar?

# écrit par Guichet le 2026-12-01, d’après 4600cf
aide = Responda a três perguntas. Nenhuma é obrigatória.

# écrit par Guichet le 2026-12-01, d’après 025dc0
privacy_promise = As suas respostas ficam nesta página: não guardamos nada sobre si. Contamos mais uma visita no município, sem saber de quem. Ninguém paga para ser o primeiro.

# écrit par Guichet le 2026-12-01, d’après 9bef78
wait_delay = Os contactos estão a chegar…

# écrit par Guichet le 2026-12-01, d’après 70f0be
failure = A lista dos contactos não chega.

# écrit par Guichet le 2026-12-01, d’après 68c14a
refuse = A lista dos contactos está danificada.

# écrit par Guichet le 2026-12-01, d’après 727081
rank = Pergunta { $rang } de 3

# écrit par Guichet le 2026-12-01, d’après 66ca0f
see_results = Ver a lista

# écrit par Guichet le 2026-12-01, d’après b26c15
results = Quem encontrar, e por que ordem

# écrit par Guichet le 2026-12-01, d’après 07ddd3
more = Mais uma resposta muda a ordem da lista

# écrit par Guichet le 2026-12-01, d’après c2082d
no_more = Já disse tudo: a lista não muda mais.

# écrit par Guichet le 2026-12-01, d’après c94394
print_label = Imprimir esta lista
