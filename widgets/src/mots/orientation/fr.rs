//! French.

use super::MotsOrientation;

/// The French words.
pub(crate) const FR: MotsOrientation = MotsOrientation {
    lang: "fr",
    dir: "ltr",

    titre: "Qui peut vous aider à créer ?",
    aide: "Répondez à trois questions. Aucune n’est obligatoire.",
    promesse: "Vos réponses restent dans cette page : rien n’est envoyé, rien n’est gardé. Personne ne paie pour être en tête.",
    attente: "Les contacts arrivent…",
    rang: "Question {rang} sur 3",
    voir_la_liste: "Voir la liste",

    resultats: "Qui rencontrer, et dans quel ordre",
    resultats_aide: "Du premier contact à la suite de votre activité. Chacun est là pour une raison.",
    premier: "En tête de liste : {nom}.",
    preciser: "Une réponse de plus change l’ordre de la liste :",
    plus_de_question: "Vous avez tout dit : la liste ne changera plus.",
    sans_lieu: "Dites dans quelle commune vous êtes pour voir qui est près de vous.",
    structures_attendues: "Les contacts près de vous arrivent…",
    structures_absentes: "Les contacts près de vous n’arrivent pas. Ce n’est pas votre faute. Voici ceux qui répondent partout en France.",
    demonstration: "Données de démonstration : ces structures n’existent pas.",

    tout: "Toutes les raisons",
    moins: "Moins de raisons",
    gratuit: "Gratuit",
    payant: "Payant",
    langues: "Langues parlées : {langues}",
    droit: "Vous pouvez y demander : {nom}.",
    droit_a_preciser: "Vous pouvez peut-être y demander : {nom}.",
    source: "Source : {titre}. Vérifié en {date}.",
    verifie: "Vérifié : {date}. Source : {titre}.",
    publie: "Publié : {date}. Source : {titre}.",
    appelez_avant: "Cette information n’est pas récente : appelez avant d’y aller.",
    appeler: "Appeler le {numero}",
    ecrire: "Écrire un courriel",
    son_site: "Aller sur son site",
    candidater: "Candidater",

    carte: "Plan : {nombre} des contacts de la liste, placés les uns par rapport aux autres.",
    carte_ensemble: "Au même endroit ou presque : {numeros}.",
    carte_legende: "Les numéros sont ceux de la liste. Point noir : le centre de votre commune. Le nord est en haut.",

    imprimer: "Imprimer cette liste",
    envoyer: "Envoyer cette liste",
    copier: "Copier cette liste",
    copiee: "La liste est copiée : collez-la dans un message.",
    pas_copiee: "La liste n’a pas pu être copiée : imprimez-la.",

    panne: "La liste des contacts n’arrive pas.",
    refuse: "La liste des contacts est abîmée.",
};
