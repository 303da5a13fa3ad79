# écrit par Guichet le 2026-12-01, d’après fde955
patience = Loading is taking longer than expected.
# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = This service could not load. It is not your fault.
# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = Check your connection, then try again. Your mairie (town hall) can also answer you.
# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Try again
# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = Language
# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = This translation has not been checked by a native speaker yet. If in doubt, read the French.
# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = Read in French
