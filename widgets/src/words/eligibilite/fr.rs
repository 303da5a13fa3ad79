//! French.

use super::EligibiliteWords;

pub(crate) const FR: EligibiliteWords = EligibiliteWords {
    lang: "fr",
    dir: "ltr",

    title: "À quoi avez-vous droit\u{a0}?",
    aide: "Répondez à quelques questions. Aucune n’est obligatoire.",
    privacy_promise: "Vos réponses restent dans cette page\u{a0}: rien n’est envoyé, rien n’est gardé. Chaque résultat donne ses raisons et leur source.",
    wait_delay: "Les dispositifs arrivent…",

    rank: "Question {rang}",
    count: "{oui} oui, {inconnus} à préciser, {non} non",
    see_results: "Voir mes résultats",

    results: "Vos résultats",
    say_yes_count: "Vous remplissez les conditions de {nombre} dispositifs.",
    say_one_yes: "Vous remplissez les conditions d’un dispositif.",
    say_no_yes: "Vos réponses ne suffisent pas encore pour dire oui.",
    not_a_decision: "Ce résultat n’est pas une décision\u{a0}: chaque structure décide elle-même.",
    group_yes: "Oui ({nombre})",
    group_to_check: "À vérifier avec eux ({nombre})",
    group_to_specify: "Il manque une réponse ({nombre})",
    group_unconditional: "Sans condition connue ({nombre})",
    group_no: "Non, pour l’instant ({nombre})",
    meaning_yes: "Vous remplissez toutes les conditions connues.",
    meaning_to_check: "Rien ne dit non. La structure vérifiera le reste avec vous.",
    meaning_to_specify: "Une réponse de plus peut changer ces résultats.",
    meaning_unconditional: "Les publications n’indiquent aucune condition\u{a0}: demandez à la structure.",
    meaning_no: "Une condition au moins n’est pas remplie. Vous pouvez voir laquelle.",
    see_all_label: "Voir les {nombre} autres",
    why: "Pourquoi",
    source: "Source\u{a0}: {titre}, {editeur}, {date}, «\u{a0}{lieu}\u{a0}».",
    any_of: "La structure choisit\u{a0}: {texte}",
    would_need: "Ce serait oui avec ce changement\u{a0}: {quoi}.",
    would_need_at_least: "Ce ne serait plus non avec ce changement\u{a0}: {quoi}.",
    missing_label: "Pour savoir, répondez\u{a0}:",
    missing_address: "Pour savoir, faites vérifier votre adresse.",
    previous: "Information ancienne, à vérifier auprès de la structure.",
    go_on_label: "Continuer les questions",
    print_label: "Imprimer ces résultats",

    failure: "La liste des dispositifs n’arrive pas.",
    refuse: "La liste des dispositifs est abîmée.",
};
