### Термины закона и то, чего не пишут.
quartier_prioritaire = приоритетн

micro_entreprise = микропредприяти

service_civique =
    гражданская служба
    гражданскую службу
    гражданской службе

interdits =
    кликните
