### Les règles de la langue : nombres, dates, listes.

# The language, in its own words.
nom = Français

# The direction of its writing: ltr or rtl.
dir = ltr

# The months, in order.
mois =
    janvier
    février
    mars
    avril
    mai
    juin
    juillet
    août
    septembre
    octobre
    novembre
    décembre

# The days from Monday, public holidays, school holidays, closed: as opening hours say them.
jours =
    lundi
    mardi
    mercredi
    jeudi
    vendredi
    samedi
    dimanche
    jours fériés
    vacances scolaires
    fermé

# What separates whole from decimal.
decimale = ,

# What separates thousands.
milliers = { " " }

# A day of a month of a year.
date = { $jour } { $mois } { $annee }

# The first day of a month.
premier = 1er

# A day in figures.
date_courte = { $jour }/{ $mois }/{ $annee }

# A month of a year.
mois_annee = { $mois } { $annee }

metres = { $nombre } m

kilometres = { $nombre } km

# Less than the smallest distance said.
moins_de = moins de { $distance }

montant = { $nombre } €

# Two items of a list, that end it or not.
separateur = { $debut }, { $suite }

# The last two items of a list of which one is enough.
ou_dernier = { $debut } ou { $suite }

# A sentence made of its words.
phrase = { $texte }.
