//! French.

use super::OrientationWords;

pub(crate) const FR: OrientationWords = OrientationWords {
    results_help: "Du premier contact à la suite de votre activité. Chacun est là pour une raison.",
    first: "En tête de liste\u{a0}: {nom}.",
    without_place: "Dites dans quelle commune vous êtes pour voir qui est près de vous.",
    structures_awaited: "Les contacts près de vous arrivent…",
    structures_missing: "Les contacts près de vous n’arrivent pas. Ce n’est pas votre faute. Voici ceux qui répondent partout en France.",
    demonstration: "Données de démonstration\u{a0}: ces lieux d’aide n’existent pas.",

    everything: "Pourquoi, et quoi demander",
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
    apply_here: "Lui écrire",

    map: "Plan\u{a0}: {nombre} des contacts de la liste, placés les uns par rapport aux autres.",
    map_together: "Au même endroit ou presque\u{a0}: {numeros}.",
    map_legend: "Les numéros sont ceux de la liste. Point noir\u{a0}: le centre de votre commune. Le nord est en haut.",

    le: "Liste du {date}.",
    submit_label: "Envoyer cette liste",
    copy_label: "Copier cette liste",
    copied: "La liste est copiée\u{a0}: collez-la dans un message.",
    not_copied: "La liste n’a pas pu être copiée\u{a0}: imprimez-la.",
};
