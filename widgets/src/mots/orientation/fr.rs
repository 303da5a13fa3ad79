//! French.

use super::MotsOrientation;

/// The French words.
pub(crate) const FR: MotsOrientation = MotsOrientation {
    lang: "fr",
    dir: "ltr",

    titre: "Qui peut vous aider à créer\u{a0}?",
    aide: "Répondez à trois questions. Aucune n’est obligatoire.",
    promesse: "Vos réponses restent dans cette page\u{a0}: rien n’est envoyé, rien n’est gardé. Personne ne paie pour être en tête.",
    attente: "Les contacts arrivent…",
    rang: "Question {rang} sur 3",
    voir_la_liste: "Voir la liste",

    resultats: "Qui rencontrer, et dans quel ordre",
    resultats_aide: "Du premier contact à la suite de votre activité. Chacun est là pour une raison.",
    premier: "En tête de liste\u{a0}: {nom}.",
    preciser: "Une réponse de plus change l’ordre de la liste\u{a0}:",
    plus_de_question: "Vous avez tout dit\u{a0}: la liste ne changera plus.",
    sans_lieu: "Dites dans quelle commune vous êtes pour voir qui est près de vous.",
    structures_attendues: "Les contacts près de vous arrivent…",
    structures_absentes: "Les contacts près de vous n’arrivent pas. Ce n’est pas votre faute. Voici ceux qui répondent partout en France.",
    demonstration: "Données de démonstration\u{a0}: ces structures n’existent pas.",

    tout: "Toutes les raisons",
    moins: "Moins de raisons",
    gratuit: "Gratuit",
    payant: "Payant",
    langues: "Langues parlées\u{a0}: {langues}",
    droit: "Vous pouvez y demander\u{a0}: {nom}.",
    droit_a_preciser: "Vous pouvez peut-être y demander\u{a0}: {nom}.",
    source: "Source\u{a0}: {titre}. Vérifié en {date}.",
    verifie: "Vérifié\u{a0}: {date}. Source\u{a0}: {titre}.",
    publie: "Publié\u{a0}: {date}. Source\u{a0}: {titre}.",
    appelez_avant: "Cette information n’est pas récente\u{a0}: appelez avant d’y aller.",
    appeler: "Appeler le {numero}",
    ecrire: "Écrire un courriel",
    son_site: "Aller sur son site",
    candidater: "Candidater",

    carte: "Plan\u{a0}: {nombre} des contacts de la liste, placés les uns par rapport aux autres.",
    carte_ensemble: "Au même endroit ou presque\u{a0}: {numeros}.",
    carte_legende: "Les numéros sont ceux de la liste. Point noir\u{a0}: le centre de votre commune. Le nord est en haut.",

    le: "Liste du {date}.",
    imprimer: "Imprimer cette liste",
    envoyer: "Envoyer cette liste",
    copier: "Copier cette liste",
    copiee: "La liste est copiée\u{a0}: collez-la dans un message.",
    pas_copiee: "La liste n’a pas pu être copiée\u{a0}: imprimez-la.",

    panne: "La liste des contacts n’arrive pas.",
    refuse: "La liste des contacts est abîmée.",
};
