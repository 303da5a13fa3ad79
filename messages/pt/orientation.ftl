### A lista de quem encontrar.
# écrit par Guichet le 2026-12-01, d’après 2c36b0
results_help = Do primeiro contacto à continuação da sua atividade. Cada um está aqui por uma razão.

# écrit par Guichet le 2026-12-01, d’après 8a36e8
first = Em primeiro lugar na lista: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 24d931
without_place = Diga em que município está, para ver quem fica perto de si.

# écrit par Guichet le 2026-12-01, d’après f14519
structures_awaited = Os contactos perto de si estão a chegar…

# écrit par Guichet le 2026-12-01, d’après 95e4b3
structures_missing = Os contactos perto de si não chegam. A culpa não é sua. Estes respondem em toda a França.

# écrit par Guichet le 2026-12-01, d’après f54676
demonstration = Dados de demonstração: estes lugares de ajuda não existem.

# écrit par Guichet le 2026-12-01, d’après 85651f
everything = Porquê, e o que pedir

# écrit par Guichet le 2026-12-01, d’après 55f33b
free_of_charge = Gratuito

# écrit par Guichet le 2026-12-01, d’après a17fd9
paid = Pago

# écrit par Guichet le 2026-12-01, d’après 506516
langues = Línguas faladas: { $langues }

# écrit par Guichet le 2026-12-01, d’après 694c6b
allowance = Pode pedir lá: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 386ff5
entitlement_to_specify = Talvez possa pedir lá: { $nom }.

# écrit par Guichet le 2026-12-01, d’après 4d2891
source = Fonte: { $titre }. Verificado em { $date }.

# écrit par Guichet le 2026-12-01, d’après deea19
check = Verificado: { $date }. Fonte: { $titre }.

# écrit par Guichet le 2026-12-01, d’après 90ee94
published = Publicado: { $date }. Fonte: { $titre }.

# écrit par Guichet le 2026-12-01, d’après f2d9ad
call_first = Esta informação não é recente: telefone antes de ir.

# écrit par Guichet le 2026-12-01, d’après ee30d8
call = Telefonar para { $numero }

# écrit par Guichet le 2026-12-01, d’après b4adfc
write_label = Escrever um e-mail

# écrit par Guichet le 2026-12-01, d’après a53e20
its_site = Ir para o site

# écrit par Guichet le 2026-12-01, d’après e79f9c
apply_here = Escrever-lhes

# écrit par Guichet le 2026-12-01, d’après 9ff129
map = Planta: { $nombre } dos contactos da lista, colocados uns em relação aos outros.

# écrit par Guichet le 2026-12-01, d’après 1eb86c
map_together = No mesmo lugar ou quase: { $numeros }.

# écrit par Guichet le 2026-12-01, d’après 5c1323
map_legend = Os números são os da lista. Ponto preto: o centro do seu município. O norte fica em cima.

# écrit par Guichet le 2026-12-01, d’après 57745b
le = Lista de { $date }.

# écrit par Guichet le 2026-12-01, d’après 79fc78
submit_label = Enviar esta lista

# écrit par Guichet le 2026-12-01, d’après 6cba2f
copy_label = Copiar esta lista

# écrit par Guichet le 2026-12-01, d’après 1ebe6b
copied = A lista está copiada: cole-a numa mensagem.

# écrit par Guichet le 2026-12-01, d’après 83adc6
not_copied = Não foi possível copiar a lista: imprima-a.
