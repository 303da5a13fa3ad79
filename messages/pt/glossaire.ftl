### Termos da lei, e o que não se escreve.
quartier_prioritaire =
    bairro prioritário
    bairros prioritários

micro_entreprise = microempresa

service_civique = serviço cívico

interdits =
    clique
