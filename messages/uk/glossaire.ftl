### Терміни закону і те, чого не пишуть.
quartier_prioritaire = пріоритетн

micro_entreprise = мікропідприємств

service_civique = громадянськ

interdits =
    клікніть
