### Verificar uma morada: antes da resposta.
# écrit par Guichet le 2026-12-01, d’après 51b2e6
question = A sua morada fica num bairro prioritário?

# écrit par Guichet le 2026-12-01, d’après 1dc0f5
aide = Escreva o número, a rua e o município.

# écrit par Guichet le 2026-12-01, d’après 11e201
note = O que escreve é enviado a { $service }, que propõe as moradas. O Guichet não o recebe. Contamos mais uma verificação no município, sem saber de quem.

# écrit par Guichet le 2026-12-01, d’après 51be2f
check_label = Verificar a minha morada

# écrit par Guichet le 2026-12-01, d’après 2cada0
locate_label = Localizar-me

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Tentar de novo

# écrit par Guichet le 2026-12-01, d’après 6ac18c
propositions = Moradas propostas

# écrit par Guichet le 2026-12-01, d’après adb2dc
instructions = As moradas são propostas a partir de três caracteres. Percorra-as com as setas para cima e para baixo. Escolha com a tecla Enter.

# écrit par Guichet le 2026-12-01, d’après 3cf7d7
addresses_found = { $nombre ->
    [one] 1 morada proposta.
   *[other] { $nombre } moradas propostas.
}

# écrit par Guichet le 2026-12-01, d’après d351a0
kind_street = rua inteira

# écrit par Guichet le 2026-12-01, d’après f13c6e
kind_named_place = lugar

# écrit par Guichet le 2026-12-01, d’après 7998fc
kind_commune = município inteiro

# écrit par Guichet le 2026-12-01, d’après 301832
too_short = Escreva pelo menos três caracteres.

# écrit par Guichet le 2026-12-01, d’après 7feb7e
choose_from_list = Escolha a sua morada na lista.

# écrit par Guichet le 2026-12-01, d’après 660eb6
no_address = Nenhuma morada encontrada.

# écrit par Guichet le 2026-12-01, d’après 92249a
unread_address = O serviço que procura as moradas não compreende este texto.

# écrit par Guichet le 2026-12-01, d’après efc0b3
no_address_advice = Verifique a ortografia. Acrescente o município ou o código postal. Tente sem o número.

# écrit par Guichet le 2026-12-01, d’après 66aca4
search = À procura das moradas…

# écrit par Guichet le 2026-12-01, d’après dda4ba
wait_delay = A verificar…

# écrit par Guichet le 2026-12-01, d’après 0b6a1c
position_wait = À procura da sua posição…

# écrit par Guichet le 2026-12-01, d’après 5cd53d
not_your_fault = A culpa não é sua.

# écrit par Guichet le 2026-12-01, d’après c59905
offline = O seu aparelho não está ligado à internet.

# écrit par Guichet le 2026-12-01, d’après 0b55ea
offline_advice = Verifique a ligação e tente de novo. O seu texto fica guardado.

# écrit par Guichet le 2026-12-01, d’après c19252
geocoder_failure = O serviço que procura as moradas não responde.

# écrit par Guichet le 2026-12-01, d’après 66f4b6
geocoder_failure_advice = Tente de novo daqui a pouco, ou use «Localizar-me». O seu texto fica guardado.

# écrit par Guichet le 2026-12-01, d’après f8f27f
geocoder_saturated = O serviço que procura as moradas recebe demasiados pedidos.

# écrit par Guichet le 2026-12-01, d’après afda37
geocoder_saturated_advice = Tentamos de novo por si dentro de { $nombre } s. O seu texto fica guardado.

# écrit par Guichet le 2026-12-01, d’après 3dcaf4
pack_failure = Não foi possível carregar os limites dos bairros.

# écrit par Guichet le 2026-12-01, d’après 88cf1a
pack_failure_advice = Verifique a ligação e tente de novo. A sua câmara municipal («mairie») também pode responder.

# écrit par Guichet le 2026-12-01, d’après 49f4ac
pack_refused = Os limites recebidos estão danificados: não os utilizámos.

# écrit par Guichet le 2026-12-01, d’après 43da60
pack_refused_advice = Tente de novo. Se continuar, a sua câmara municipal («mairie») pode responder.
