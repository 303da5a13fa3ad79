### Les aides trouvées.

# How many to ask for first.
say_yes_count = { $nombre ->
    [one] Une aide à demander en premier.
   *[other] { $nombre } aides à demander en premier.
}

# None.
say_no_yes = Vos réponses ne suffisent pas encore pour dire oui.

# What the answer is worth.
not_a_decision = Ce résultat n’est pas une décision : ceux qui donnent l’aide décident.

# What can be asked for now.
group_now = À demander maintenant

# What an answer may open.
may_open = Elle peut vous ouvrir : { $noms }.

# What is not for them as things are.
group_not_today = Pas pour vous aujourd’hui, et pourquoi

# Everything else.
all_the_rest = Tout le reste ({ $nombre })

# What can be asked for, after the first.
group_too = Vous pouvez aussi demander

# What one answer opens.
group_one_answer = Il manque une réponse

# What takes more than that.
group_others = Il manque plusieurs réponses, ou personne à qui demander

# What is not for them either, after the first.
group_not_today_either = Pas pour vous aujourd’hui non plus

# To those who are asked for it.
ask_there = Demander à { $nom }

# To its page on our site.
see_page = Lire ce qui est écrit dessus

# All that is known of it.
why = Tout savoir, et d’où nous le savons

# Where a reason is stated.
source = Source : { $titre }, { $editeur }, { $date }, « { $lieu } ».

# What the operator chooses freely.
any_of = Ce sont eux qui choisissent : { $texte }

# What would turn a no.
would_need = Ce serait oui avec ce changement : { $quoi }.

# It would still be unknown then.
would_need_at_least = Ce ne serait plus non avec ce changement : { $quoi }.

# The answers that are missing.
missing_label = Pour savoir, répondez :

# The check of an address would tell.
missing_address = Pour savoir, faites vérifier votre adresse.

# The facts are old.
previous = Information ancienne : demandez-leur si c’est toujours vrai.
