### Términos de la ley, y lo que no se escribe.
quartier_prioritaire =
    barrio prioritario
    barrios prioritarios

micro_entreprise = microempresa

service_civique = servicio cívico

interdits =
    haga clic
    email
