### Avant que tout soit là.

# écrit par Guichet le 2026-12-01, d’après fde955
patience = Le chargement est long.

# écrit par Guichet le 2026-12-01, d’après 5f504a
failure = Ce service ne marche pas maintenant. Ce n’est pas votre faute.

# écrit par Guichet le 2026-12-01, d’après 7ac70c
advice = Regardez si vous avez internet. Puis réessayez. Votre mairie peut aussi vous répondre.

# écrit par Guichet le 2026-12-01, d’après 90c402
retry_label = Réessayer

# écrit par Guichet le 2026-12-01, d’après 3b35c8
choice = Langue

# écrit par Guichet le 2026-12-01, d’après 094fd8
unreviewed = Ce texte facile n’a pas encore été relu. Si vous avez un doute, lisez le texte en français.

# écrit par Guichet le 2026-12-01, d’après 48b9ec
french_label = Lire le texte en français
