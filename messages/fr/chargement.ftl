### Avant que tout soit là.

# It takes long.
patience = Le chargement prend plus de temps que prévu.

# It does not come.
failure = Ce service n’a pas pu se charger. Ce n’est pas votre faute.

advice = Vérifiez votre connexion, puis réessayez. Votre mairie peut aussi vous répondre.

retry_label = Réessayer

# The name of the choice of language.
choice = Langue

# Said once to the reader of a language in which a message was not reviewed.
unreviewed = Cette traduction n’a pas encore été relue. En cas de doute, lisez le français.

# The button to French.
french_label = Lire en français
