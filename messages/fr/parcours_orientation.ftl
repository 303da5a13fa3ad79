### Qui peut vous aider ?

title = Qui peut vous aider à créer ?

aide = Répondez à trois questions. Aucune n’est obligatoire.

# What becomes of the answers.
privacy_promise = Vos réponses restent dans cette page : rien n’est gardé de vous. Nous comptons un passage de plus dans la commune, sans savoir qui. Personne ne paie pour être en tête.

# The catalogue is long to come.
wait_delay = Les contacts arrivent…

# The catalogue does not come.
failure = La liste des contacts n’arrive pas.

# The catalogue is damaged.
refuse = La liste des contacts est abîmée.

# Which question this is.
rank = Question { $rang } sur 3

# To what the answers lead to.
see_results = Voir la liste

# The heading of what they lead to.
results = Qui rencontrer, et dans quel ordre

# The heading of one more question, under it.
more = Une réponse de plus change l’ordre de la liste

# Nothing more is asked.
no_more = Vous avez tout dit : la liste ne changera plus.

print_label = Imprimer cette liste
