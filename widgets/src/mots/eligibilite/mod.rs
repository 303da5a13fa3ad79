//! The words of `<guichet-eligibilite>` that are its own: those of the questions and
//! of the reasons are the API's too (`shared::mots`).

mod fr;

pub(crate) use fr::FR;

mots! {
    /// The words of `<guichet-eligibilite>` in one language.
    MotsEligibilite:

    /// The language, as `lang` writes it.
    lang,
    /// The direction of its writing.
    dir,

    /// What this is.
    titre,
    /// How it goes.
    aide,
    /// What becomes of the answers, and how many entries there are.
    promesse,
    /// The catalogue is long to come.
    attente,

    /// Which question this is.
    rang,
    /// What is settled so far.
    compte,
    /// To the results.
    voir_resultats,

    /// The heading of the results.
    resultats,
    /// One condition of one entry at least is fulfilled.
    dit_oui,
    /// Of one entry alone.
    dit_un_oui,
    /// None yet.
    dit_aucun_oui,
    /// What the answer is worth.
    pas_decision,
    /// A shelf: every condition is fulfilled.
    rayon_oui,
    /// A shelf: the structure checks the rest.
    rayon_a_verifier,
    /// A shelf: an answer is missing.
    rayon_a_preciser,
    /// A shelf: no condition is stated.
    rayon_sans_condition,
    /// A shelf: not as things are.
    rayon_non,
    /// What that shelf is.
    sens_oui,
    /// What that shelf is.
    sens_a_verifier,
    /// What that shelf is.
    sens_a_preciser,
    /// What that shelf is.
    sens_sans_condition,
    /// What that shelf is.
    sens_non,
    /// The rest of a shelf.
    tout_voir,
    /// The heading of the reasons.
    pourquoi,
    /// Where a reason is stated.
    source,
    /// What the operator chooses freely.
    au_choix,
    /// What would turn a no.
    il_faudrait,
    /// It would still be unknown then.
    il_faudrait_au_moins,
    /// The answers that are missing.
    il_manque,
    /// The check of an address would tell.
    il_manque_adresse,
    /// The facts are old.
    ancien,
    /// Goes on with the questions.
    continuer,
    /// Prints.
    imprimer,

    /// The catalogue does not come.
    panne,
    /// The catalogue is damaged.
    refuse,
}
