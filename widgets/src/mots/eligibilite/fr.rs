//! French.

use super::MotsEligibilite;

/// The French words.
pub(crate) const FR: MotsEligibilite = MotsEligibilite {
    lang: "fr",
    dir: "ltr",

    titre: "À quoi avez-vous droit\u{a0}?",
    aide: "Répondez à quelques questions. Aucune n’est obligatoire.",
    promesse: "Vos réponses restent dans cette page\u{a0}: rien n’est envoyé, rien n’est gardé. Chaque résultat donne ses raisons et leur source.",
    attente: "Les dispositifs arrivent…",

    rang: "Question {rang}",
    compte: "{oui} oui, {inconnus} à préciser, {non} non",
    voir_resultats: "Voir mes résultats",

    resultats: "Vos résultats",
    dit_oui: "Vous remplissez les conditions de {nombre} dispositifs.",
    dit_un_oui: "Vous remplissez les conditions d’un dispositif.",
    dit_aucun_oui: "Vos réponses ne suffisent pas encore pour dire oui.",
    pas_decision: "Ce résultat n’est pas une décision\u{a0}: chaque structure décide elle-même.",
    rayon_oui: "Oui ({nombre})",
    rayon_a_verifier: "À vérifier avec la structure ({nombre})",
    rayon_a_preciser: "Il manque une réponse ({nombre})",
    rayon_sans_condition: "Sans condition connue ({nombre})",
    rayon_non: "Non, pour l’instant ({nombre})",
    sens_oui: "Vous remplissez toutes les conditions connues.",
    sens_a_verifier: "Rien ne dit non. La structure vérifiera le reste avec vous.",
    sens_a_preciser: "Une réponse de plus peut changer ces résultats.",
    sens_sans_condition: "Les publications n’indiquent aucune condition\u{a0}: demandez à la structure.",
    sens_non: "Une condition au moins n’est pas remplie. Vous pouvez voir laquelle.",
    tout_voir: "Voir les {nombre} autres",
    pourquoi: "Pourquoi",
    source: "Source\u{a0}: {titre}, {editeur}, {date}, «\u{a0}{lieu}\u{a0}».",
    au_choix: "La structure choisit\u{a0}: {texte}",
    il_faudrait: "Ce serait oui avec ce changement\u{a0}: {quoi}.",
    il_faudrait_au_moins: "Ce ne serait plus non avec ce changement\u{a0}: {quoi}.",
    il_manque: "Pour savoir, répondez\u{a0}:",
    il_manque_adresse: "Pour savoir, faites vérifier votre adresse.",
    ancien: "Information ancienne, à vérifier auprès de la structure.",
    continuer: "Continuer les questions",
    imprimer: "Imprimer ces résultats",

    panne: "La liste des dispositifs n’arrive pas.",
    refuse: "La liste des dispositifs est abîmée.",
};
