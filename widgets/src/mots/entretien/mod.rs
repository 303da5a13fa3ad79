//! The words around a question, for every element that puts some: those of the questions
//! themselves are the API's too (`shared::mots`).

mod fr;

pub(crate) use fr::FR;

mots! {
    /// The words around a question in one language.
    MotsEntretien:

    /// The button that begins.
    commencer,
    /// The button that tries again.
    reessayer,
    /// To the question before.
    retour,
    /// What was answered, and how many.
    vos_reponses,
    /// The address that was checked.
    adresse_dite,
    /// To a question, to answer it anew.
    changer,
    /// The button that forgets every answer.
    effacer,
    /// Nobody did anything wrong.
    pas_votre_faute,
    /// What to do when nothing comes.
    panne_conseil,
    /// What to do offline.
    hors_ligne_conseil,
    /// What to do of a file that is spoilt.
    refuse_conseil,
    /// The link to a site.
    site,
    /// An address was checked: it is in a neighbourhood.
    adresse_dans,
    /// It is not.
    adresse_hors,
    /// It is not known.
    adresse_doute,
    /// What is it?
    adresse_question,
    /// Why it is asked.
    adresse_aide,
    /// Home.
    adresse_domicile,
    /// The project's place.
    adresse_projet,
    /// Both.
    adresse_les_deux,
    /// Neither.
    adresse_aucun,
    /// Yes.
    oui,
    /// No.
    non,
    /// None of the values of a list.
    aucun,
    /// The button that sends an answer.
    valider,
    /// The button that looks a commune up.
    chercher,
    /// The project is in the commune where one lives.
    meme_commune,
    /// The communes that were found.
    communes,
    /// Several may be chosen.
    plusieurs,
    /// An answer.
    ne_sait_pas,
    /// An answer.
    ne_dit_pas,
    /// How to write a number.
    aide_nombre,
    /// How to write a département.
    aide_departement,
    /// How to write a commune, and who receives it.
    aide_commune,
    /// What was written is no number.
    nombre_illisible,
    /// What was written is no département.
    departement_illisible,
    /// Too little was written to look a commune up.
    commune_illisible,
    /// Communes are being looked for.
    recherche,
    /// No commune has that name.
    aucune_commune,
    /// The geocoder does not answer.
    geocodeur_panne,
    /// The device has no network.
    hors_ligne,
}
