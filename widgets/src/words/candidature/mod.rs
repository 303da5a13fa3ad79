//! The words of `<guichet-candidature>` that are its own: those of what is wrong with a
//! field are the API's too (`shared::words`).

mod fr;

pub(crate) use fr::FR;

words! {
    /// The words of `<guichet-candidature>` in one language.
    CandidatureWords:

    /// The language, as `lang` writes it.
    lang,
    /// The direction of its writing.
    dir,

    title,
    /// No structure was chosen yet.
    without_structure,
    /// Whom one writes to.
    to_whom,
    aide,
    /// The button that begins.
    begin_label,
    /// The button that begins for somebody else.
    help_someone,
    /// The button that takes a draft up.
    resume_label,
    /// The button that erases a draft.
    forget_label,

    /// Nobody receives what would be written.
    closed,
    closed_help,
    find_other_label,

    /// The heading: who helps.
    prescripteur,
    /// What that is for.
    prescripteur_help,
    organisation,
    referent,
    accord,
    /// The heading: who one is.
    person,
    prenom,
    name,
    /// The heading: how to be reached.
    contact,
    contact_help,
    telephone,
    courriel,
    preferred,
    creneaux,
    /// The heading: the project.
    projet,
    /// How much to write.
    projet_help,
    resume,

    /// The heading: all of it.
    summary,
    /// Whom it goes to.
    structure,
    /// What it is for.
    dispositif,
    /// A scheme whose name the page does not say.
    this_dispositif,
    /// What was said elsewhere on the page.
    place,
    stade,
    secteur,
    besoins,
    langue,
    creneaux_said,
    /// What the check of an address told.
    verdict,
    joined_verdict,
    remove_label,
    /// Goes to a field anew.
    edit,
    /// The structure may hand it over.
    transmission,
    /// The notice was read.
    parsed,
    /// The button that opens the notice.
    notice_title,
    /// The notice, its points apart by a bar.
    notice,
    /// The controller when the page names none.
    unknown_controller,
    /// Whom to write to when the page names nobody.
    unknown_dpo,
    /// The button that sends.
    submit_label,

    /// To the next step.
    go_on_label,
    /// To the step before.
    back,
    keep_label,
    /// The draft is kept.
    keep,
    /// The heading of what is wrong.
    faults,

    /// It is on its way.
    sending,
    /// A little work is done first.
    verification,
    /// What it is for.
    verification_help,
    /// It could not go.
    not_sent,
    /// For want of a network.
    offline,
    unreachable,
    /// It is never sent twice.
    only_once,
    /// The button that sends again.
    send_again,
    refusal,

    receipt,
    reference,
    receipt_follow_up,
    /// What to do with the link.
    keep_help,
    follow_label,
    /// Sends oneself the link.
    send_me,
    /// The subject of that e-mail.
    subject,
    print_label,
    /// Keeps what was written for another structure.
    keep_answers,
    kept_answers,
    signed_receipt,
}
