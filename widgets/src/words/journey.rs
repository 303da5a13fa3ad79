//! What each element with questions says of itself, before the first of them and while it waits.

words! {
    /// The words of an element with questions, in one language.
    JourneyWords:

    /// The language, as `lang` writes it.
    lang,
    /// The direction of its writing.
    dir,

    title,
    aide,
    /// What becomes of the answers.
    privacy_promise,
    /// The catalogue is long to come.
    wait_delay,
    /// The catalogue does not come.
    failure,
    /// The catalogue is damaged.
    refuse,

    /// Which question this is.
    rank,
    /// To what the answers lead to.
    see_results,
    /// The heading of what they lead to.
    results,
    /// The heading of one more question, under it.
    more,
    /// Nothing more is asked.
    no_more,
    print_label,
}

pub(crate) const ELIGIBILITE_FR: JourneyWords = JourneyWords {
    lang: "fr",
    dir: "ltr",

    title: "À quoi avez-vous droit\u{a0}?",
    aide: "Répondez à quelques questions. Aucune n’est obligatoire.",
    privacy_promise: "Vos réponses restent dans cette page\u{a0}: rien n’est envoyé, rien n’est gardé. Chaque résultat donne ses raisons et leur source.",
    wait_delay: "La liste des aides arrive…",
    failure: "La liste des aides n’arrive pas.",
    refuse: "La liste des aides est abîmée.",

    rank: "Question {rang}",
    see_results: "Voir mes résultats",
    results: "Vos résultats",
    more: "Une réponse de plus",
    no_more: "Nous n’avons plus de question\u{a0}: voici tout ce que nous savons.",
    print_label: "Imprimer ces résultats",
};

pub(crate) const ORIENTATION_FR: JourneyWords = JourneyWords {
    lang: "fr",
    dir: "ltr",

    title: "Qui peut vous aider à créer\u{a0}?",
    aide: "Répondez à trois questions. Aucune n’est obligatoire.",
    privacy_promise: "Vos réponses restent dans cette page\u{a0}: rien n’est envoyé, rien n’est gardé. Personne ne paie pour être en tête.",
    wait_delay: "Les contacts arrivent…",
    failure: "La liste des contacts n’arrive pas.",
    refuse: "La liste des contacts est abîmée.",

    rank: "Question {rang} sur 3",
    see_results: "Voir la liste",
    results: "Qui rencontrer, et dans quel ordre",
    more: "Une réponse de plus change l’ordre de la liste",
    no_more: "Vous avez tout dit\u{a0}: la liste ne changera plus.",
    print_label: "Imprimer cette liste",
};
