### Antes de que todo esté listo.
# écrit par Guichet le 2026-12-01, d’après fde955
patience = La carga tarda más de lo previsto.

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = Este servicio no se ha podido cargar. No es culpa suya.

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = Compruebe su conexión y vuelva a intentarlo. Su ayuntamiento («mairie») también puede responderle.

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Reintentar

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = Idioma

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = Esta traducción aún no ha sido revisada. En caso de duda, lea el francés.

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = Leer en francés
