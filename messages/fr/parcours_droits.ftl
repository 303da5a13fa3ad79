### À quoi avez-vous droit ?

title = À quoi avez-vous droit ?

aide = Répondez à quelques questions. Aucune n’est obligatoire.

# What becomes of the answers.
privacy_promise = Vos réponses restent dans cette page : rien n’est gardé de vous. Nous comptons un passage de plus dans la commune, sans savoir qui. Chaque résultat donne ses raisons et leur source.

# The catalogue is long to come.
wait_delay = La liste des aides arrive…

# The catalogue does not come.
failure = La liste des aides n’arrive pas.

# The catalogue is damaged.
refuse = La liste des aides est abîmée.

# Which question this is.
rank = Question { $rang }

# To what the answers lead to.
see_results = Voir mes résultats

# The heading of what they lead to.
results = Vos résultats

# The heading of one more question, under it.
more = Une réponse de plus

# Nothing more is asked.
no_more = Nous n’avons plus de question : voici tout ce que nous savons.

print_label = Imprimer ces résultats
