### Termes de la loi, et ce qui ne s’écrit pas. Chaque ligne d’un terme est une forme possible.

quartier_prioritaire =
    quartier prioritaire
    quartiers prioritaires

micro_entreprise = micro-entreprise

service_civique = service civique

interdits =
    tu
    ton
    ta
    tes
    email
    mail
    cliquez
