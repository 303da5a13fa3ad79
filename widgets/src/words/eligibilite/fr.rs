//! French.

use super::EligibiliteWords;

pub(crate) const FR: EligibiliteWords = EligibiliteWords {
    say_yes_count: "{nombre} aides à demander en premier.",
    say_one_yes: "Une aide à demander en premier.",
    say_no_yes: "Vos réponses ne suffisent pas encore pour dire oui.",
    not_a_decision: "Ce résultat n’est pas une décision\u{a0}: ceux qui donnent l’aide décident.",
    group_now: "À demander maintenant",
    may_open: "Elle peut vous ouvrir\u{a0}: {noms}.",
    group_not_today: "Pas pour vous aujourd’hui, et pourquoi",
    all_the_rest: "Tout le reste ({nombre})",
    group_too: "Vous pouvez aussi demander",
    group_one_answer: "Il manque une réponse",
    group_others: "Il manque plusieurs réponses, ou personne à qui demander",
    group_not_today_either: "Pas pour vous aujourd’hui non plus",
    ask_there: "Demander à {nom}",
    see_page: "Lire ce qui est écrit dessus",
    why: "Tout savoir, et d’où nous le savons",
    source: "Source\u{a0}: {titre}, {editeur}, {date}, «\u{a0}{lieu}\u{a0}».",
    any_of: "Ce sont eux qui choisissent\u{a0}: {texte}",
    would_need: "Ce serait oui avec ce changement\u{a0}: {quoi}.",
    would_need_at_least: "Ce ne serait plus non avec ce changement\u{a0}: {quoi}.",
    missing_label: "Pour savoir, répondez\u{a0}:",
    missing_address: "Pour savoir, faites vérifier votre adresse.",
    previous: "Information ancienne\u{a0}: demandez-leur si c’est toujours vrai.",
};
