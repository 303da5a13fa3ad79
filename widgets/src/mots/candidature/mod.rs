//! The words of `<guichet-candidature>` that are its own: those of what is wrong with a
//! field are the API's too (`shared::mots`).

mod fr;

pub(crate) use fr::FR;

mots! {
    /// The words of `<guichet-candidature>` in one language.
    MotsCandidature:

    /// The language, as `lang` writes it.
    lang,
    /// The direction of its writing.
    dir,

    /// What this is.
    titre,
    /// No structure was chosen yet.
    sans_structure,
    /// Whom one writes to.
    a_qui,
    /// What is needed.
    aide,
    /// The button that begins.
    commencer,
    /// The button that begins for somebody else.
    aider,
    /// The button that takes a draft up.
    reprendre,
    /// The button that erases a draft.
    oublier,

    /// The heading: who helps.
    prescripteur,
    /// What that is for.
    prescripteur_aide,
    /// A field.
    organisation,
    /// A field.
    referent,
    /// The person agrees.
    accord,
    /// The heading: who one is.
    personne,
    /// A field.
    prenom,
    /// A field.
    nom,
    /// The heading: how to be reached.
    contact,
    /// What is enough.
    contact_aide,
    /// A field.
    telephone,
    /// A field.
    courriel,
    /// What is preferred.
    prefere,
    /// When.
    creneaux,
    /// The heading: the project.
    projet,
    /// How much to write.
    projet_aide,
    /// A field.
    resume,

    /// The heading: all of it.
    bilan,
    /// Whom it goes to.
    structure,
    /// What it is for.
    dispositif,
    /// What the check of an address told.
    verdict,
    /// It is joined.
    verdict_joint,
    /// Takes something off.
    retirer,
    /// Goes to a field anew.
    changer,
    /// The notice was read.
    lue,
    /// The button that opens the notice.
    notice_titre,
    /// The notice, its points apart by a bar.
    notice,
    /// The controller when the page names none.
    responsable_inconnu,
    /// Whom to write to when the page names nobody.
    dpo_inconnu,
    /// The button that sends.
    envoyer,

    /// To the next step.
    continuer,
    /// To the step before.
    retour,
    /// Keeps a draft.
    garder,
    /// The draft is kept.
    garde,
    /// The heading of what is wrong.
    fautes,

    /// It is on its way.
    envoi,
    /// A little work is done first.
    verification,
    /// What it is for.
    verification_aide,
    /// It could not go.
    pas_parti,
    /// For want of a network.
    hors_ligne,
    /// For another reason.
    injoignable,
    /// It is never sent twice.
    une_seule_fois,
    /// The button that sends again.
    renvoyer,
    /// It was refused.
    refus,

    /// It is kept.
    recu,
    /// The reference.
    reference,
    /// What comes next.
    recu_suite,
    /// What to do with the link.
    gardez,
    /// The link.
    suivre,
    /// Sends oneself the link.
    m_envoyer,
    /// The subject of that e-mail.
    sujet,
    /// Prints.
    imprimer,
    /// The signed receipt.
    recu_signe,
}
