//! The words of `<guichet-orientation>` that are its own: those of the reasons are the
//! API's too (`shared::mots`).

mod fr;

pub(crate) use fr::FR;

mots! {
    /// The words of `<guichet-orientation>` in one language.
    MotsOrientation:

    /// The language, as `lang` writes it.
    lang,
    /// The direction of its writing.
    dir,

    /// What this is.
    titre,
    /// How it goes.
    aide,
    /// What becomes of the answers.
    promesse,
    /// The catalogue is long to come.
    attente,
    /// Which question this is.
    rang,
    /// To the list.
    voir_la_liste,

    /// The heading of the list.
    resultats,
    /// How to read it.
    resultats_aide,
    /// Announced: who comes first now.
    premier,
    /// What one more answer does.
    preciser,
    /// Nothing more is asked.
    plus_de_question,
    /// No place is known.
    sans_lieu,
    /// The structures of the place are on their way.
    structures_attendues,
    /// They do not come.
    structures_absentes,
    /// They are fictional.
    demonstration,

    /// Every reason.
    tout,
    /// The first reasons only.
    moins,
    /// Nothing to pay.
    gratuit,
    /// Something to pay.
    payant,
    /// Languages spoken.
    langues,
    /// What can be asked for there, all conditions being fulfilled.
    droit,
    /// What may be asked for there.
    droit_a_preciser,
    /// Where an entry of the catalogue was read.
    source,
    /// When a structure was checked.
    verifie,
    /// When a structure was read of.
    publie,
    /// What to do of an old contact.
    appelez_avant,
    /// A telephone.
    appeler,
    /// An e-mail.
    ecrire,
    /// The site of a structure.
    son_site,
    /// Begins an application.
    candidater,

    /// The map in words.
    carte,
    /// Several at the same place of the map.
    carte_ensemble,
    /// How to read the map.
    carte_legende,

    /// The day of the list, on paper.
    le,
    /// Prints.
    imprimer,
    /// Sends the list as text, by whatever the device has for that.
    envoyer,
    /// Copies it.
    copier,
    /// It is copied.
    copiee,
    /// It cannot be.
    pas_copiee,

    /// The catalogue does not come.
    panne,
    /// The catalogue is damaged.
    refuse,
}
