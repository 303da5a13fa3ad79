quartier_prioritaire =
    priority neighbourhood
    these neighbourhoods

micro_entreprise = micro-entreprise

service_civique = service civique

interdits = please
