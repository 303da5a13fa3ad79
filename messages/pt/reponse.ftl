### Verificar uma morada: a resposta.
# écrit par Guichet le 2026-12-01, d’après e84f41
yes_for_address = Sim, esta morada fica num bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après 33b69a
yes_for_place = Sim, este lugar fica num bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après da80bc
yes_for_position = Sim, está num bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après 382ed5
no_for_address = Não, esta morada não fica num bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après ef523f
no_for_place = Não, este lugar não fica num bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après 3aa1ff
no_for_position = Não, não está num bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après c61f05
doubt_limit = A confirmar: o limite de um bairro prioritário passa muito perto.

# écrit par Guichet le 2026-12-01, d’après a84615
doubt_street = A confirmar: falta o número na rua.

# écrit par Guichet le 2026-12-01, d’après a588a3
doubt_place = A confirmar: falta uma morada mais precisa.

# écrit par Guichet le 2026-12-01, d’après 350988
doubt_position = A confirmar: a sua posição não é suficientemente precisa.

# écrit par Guichet le 2026-12-01, d’après 1e7aef
sans_reponse = Não podemos responder para este lugar.

# écrit par Guichet le 2026-12-01, d’après b803b6
your_position = A sua posição, com uma margem de { $precision }

# écrit par Guichet le 2026-12-01, d’après 13d20e
quartier_name = É o bairro «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après 58f08e
limit_at = O limite dele fica a { $distance }.

# écrit par Guichet le 2026-12-01, d’après e3a4e9
plus_proche = O bairro mais próximo, «{ $nom }», fica a { $distance }.

# écrit par Guichet le 2026-12-01, d’après 90f80a
none_nearby = Não há nenhum bairro prioritário a menos de 10 km.

# écrit par Guichet le 2026-12-01, d’après 14be2c
bande_300 = Fica a menos de 300 m de um bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après 58b6a4
bande_300_doubt = Fica talvez a menos de 300 m de um bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après cb86f7
bande_500 = Fica a menos de 500 m de um bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après 8e266d
bande_500_doubt = Fica talvez a menos de 500 m de um bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après 433b3b
bande_meaning = Algumas ajudas aceitam também quem mora muito perto.

# écrit par Guichet le 2026-12-01, d’après 94d119
near_limit = O limite do bairro «{ $nom }» passa a { $distance }.

# écrit par Guichet le 2026-12-01, d’après 3358aa
near_limit_advice = Aqui somos exatos com uma margem de { $precision }: não chega para dizer sim ou não.

# écrit par Guichet le 2026-12-01, d’après 008ca8
quartier_concerned = O bairro mais próximo é «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après db05b7
wide_street = Uma rua pode ficar só em parte num bairro prioritário.

# écrit par Guichet le 2026-12-01, d’après 9d4e92
wide_place = Este nome designa um lugar extenso.

# écrit par Guichet le 2026-12-01, d’après a4fee6
wide_commune = Este nome designa um município inteiro.

# écrit par Guichet le 2026-12-01, d’après af4932
vague_position = O seu aparelho situa-o com uma margem de { $precision }.

# écrit par Guichet le 2026-12-01, d’après 47df8f
outside_territoire = Este lugar fica fora do território que conhecemos.

# écrit par Guichet le 2026-12-01, d’après bc72f2
generation_missing = Não temos a lista dos bairros em vigor neste lugar.

# écrit par Guichet le 2026-12-01, d’après e519ab
partial_referentiel = A nossa lista de bairros está incompleta neste lugar.

# écrit par Guichet le 2026-12-01, d’après 51f9dc
missing_data = Faltam os limites dos bairros desta zona.

# écrit par Guichet le 2026-12-01, d’après 014bad
what_now = E agora?

# écrit par Guichet le 2026-12-01, d’après ad5a47
next_yes = Diga-o quando pedir uma ajuda: algumas são reservadas a estes bairros.

# écrit par Guichet le 2026-12-01, d’après 7b0d10
next_citeslab = Um projeto? O CitésLab, um serviço gratuito, ajuda a criar a sua atividade nestes bairros.

# écrit par Guichet le 2026-12-01, d’après 0985fe
next_no = Continua a ter as ajudas abertas a todos: em francês, o «droit commun».

# écrit par Guichet le 2026-12-01, d’après 6d9660
next_town_hall = A sua câmara municipal («mairie») pode confirmar este resultado.

# écrit par Guichet le 2026-12-01, d’après a6c7b6
specify_number = Indicar o número

# écrit par Guichet le 2026-12-01, d’après 5f50c8
specify_address = Escrever uma morada

# écrit par Guichet le 2026-12-01, d’après 4d0e42
state_site = Ver os limites no site do Estado, sig.ville.gouv.fr

# écrit par Guichet le 2026-12-01, d’après a444f2
not_an_attestation = Este resultado não é um papel oficial.

# écrit par Guichet le 2026-12-01, d’après 75ae73
source = Fonte: { $source }.

# écrit par Guichet le 2026-12-01, d’après 3ec76e
publication = Publicação: { $date }.

# écrit par Guichet le 2026-12-01, d’après a970d2
verifie_le = Verificado em { $date }, com os bairros de { $generation }.

# écrit par Guichet le 2026-12-01, d’après d09106
demonstration = Dados de demonstração: estes lugares não existem.

# écrit par Guichet le 2026-12-01, d’après 78352d
details = Pormenores do cálculo

# écrit par Guichet le 2026-12-01, d’après 463b39
detail_address = Morada

# écrit par Guichet le 2026-12-01, d’après 719265
detail_quartier = Bairro

# écrit par Guichet le 2026-12-01, d’après 0a21c9
detail_communes = Município

# écrit par Guichet le 2026-12-01, d’après 14fe5a
detail_generation = Geração

# écrit par Guichet le 2026-12-01, d’après 2e86bb
detail_limit = Distância até ao limite

# écrit par Guichet le 2026-12-01, d’après fbc3a3
detail_precision = Precisão

# écrit par Guichet le 2026-12-01, d’après c3b499
detail_bande = A menos de { $distance }

# écrit par Guichet le 2026-12-01, d’après 2d3828
detail_licence = Licença

# écrit par Guichet le 2026-12-01, d’après f76e42
yes = sim

# écrit par Guichet le 2026-12-01, d’après 8cf029
negate = não

# écrit par Guichet le 2026-12-01, d’après 34be2e
maybe = a confirmar

# écrit par Guichet le 2026-12-01, d’après e156ae
map_inside = Mapa: o lugar fica no bairro «{ $nom }», a { $distance } do seu limite.

# écrit par Guichet le 2026-12-01, d’après 88a59f
map_outside = Mapa: o lugar fica fora do bairro «{ $nom }», a { $distance } do seu limite.

# écrit par Guichet le 2026-12-01, d’après 3feaf5
map_doubt = Mapa: o lugar fica a { $distance } do limite do bairro «{ $nom }».

# écrit par Guichet le 2026-12-01, d’après d31d2a
map_legend = Ponto: o lugar e a sua precisão. Riscas: o bairro. Linha fina: 300 m à volta.

# écrit par Guichet le 2026-12-01, d’après 275836
north = N

# écrit par Guichet le 2026-12-01, d’après 839456
print_label = Imprimir este resultado

# écrit par Guichet le 2026-12-01, d’après 1f6412
refused_position = O seu aparelho não deu a sua posição.

# écrit par Guichet le 2026-12-01, d’après 2f6779
refused_position_advice = Autorize a localização no navegador, ou escreva a sua morada.

# écrit par Guichet le 2026-12-01, d’après 6bb2d4
unknown_position = O seu aparelho não encontra a sua posição.

# écrit par Guichet le 2026-12-01, d’après fd27a7
impossible_position = Esta página não permite localizá-lo.

# écrit par Guichet le 2026-12-01, d’après df655c
impossible_position_advice = Escreva a sua morada.

# écrit par Guichet le 2026-12-01, d’après e0945d
slow_position = O seu aparelho demora demasiado a encontrar a sua posição.

# écrit par Guichet le 2026-12-01, d’après 0297cc
position_advice = Tente de novo perto de uma janela, ou escreva a sua morada.
