//! French.

use super::OrientationWords;

pub(crate) const FR: OrientationWords = OrientationWords {
    lang: "fr",
    dir: "ltr",

    title: "Qui peut vous aider à créer\u{a0}?",
    aide: "Répondez à trois questions. Aucune n’est obligatoire.",
    privacy_promise: "Vos réponses restent dans cette page\u{a0}: rien n’est envoyé, rien n’est gardé. Personne ne paie pour être en tête.",
    wait_delay: "Les contacts arrivent…",
    rank: "Question {rang} sur 3",
    see_list: "Voir la liste",

    results: "Qui rencontrer, et dans quel ordre",
    results_help: "Du premier contact à la suite de votre activité. Chacun est là pour une raison.",
    first: "En tête de liste\u{a0}: {nom}.",
    specify: "Une réponse de plus change l’ordre de la liste\u{a0}:",
    no_more_questions: "Vous avez tout dit\u{a0}: la liste ne changera plus.",
    without_place: "Dites dans quelle commune vous êtes pour voir qui est près de vous.",
    structures_awaited: "Les contacts près de vous arrivent…",
    structures_missing: "Les contacts près de vous n’arrivent pas. Ce n’est pas votre faute. Voici ceux qui répondent partout en France.",
    demonstration: "Données de démonstration\u{a0}: ces structures n’existent pas.",

    everything: "Toutes les raisons",
    fewer: "Moins de raisons",
    free_of_charge: "Gratuit",
    paid: "Payant",
    langues: "Langues parlées\u{a0}: {langues}",
    allowance: "Vous pouvez y demander\u{a0}: {nom}.",
    entitlement_to_specify: "Vous pouvez peut-être y demander\u{a0}: {nom}.",
    source: "Source\u{a0}: {titre}. Vérifié en {date}.",
    check: "Vérifié\u{a0}: {date}. Source\u{a0}: {titre}.",
    published: "Publié\u{a0}: {date}. Source\u{a0}: {titre}.",
    call_first: "Cette information n’est pas récente\u{a0}: appelez avant d’y aller.",
    call: "Appeler le {numero}",
    write_label: "Écrire un courriel",
    its_site: "Aller sur son site",
    apply_here: "Candidater",

    map: "Plan\u{a0}: {nombre} des contacts de la liste, placés les uns par rapport aux autres.",
    map_together: "Au même endroit ou presque\u{a0}: {numeros}.",
    map_legend: "Les numéros sont ceux de la liste. Point noir\u{a0}: le centre de votre commune. Le nord est en haut.",

    le: "Liste du {date}.",
    print_label: "Imprimer cette liste",
    submit_label: "Envoyer cette liste",
    copy_label: "Copier cette liste",
    copied: "La liste est copiée\u{a0}: collez-la dans un message.",
    not_copied: "La liste n’a pas pu être copiée\u{a0}: imprimez-la.",

    failure: "La liste des contacts n’arrive pas.",
    refuse: "La liste des contacts est abîmée.",
};
