//! The screens around the questions: what this is, the failure, the frame of them all.

use super::{
    Entretien, Etape, Pas,
    boutons::{actions, principal, secondaire},
    vue::{TITRE, verifiee},
};
use crate::{
    balises::{Signe, paragraphe, signe},
    mots::MotsEntretien,
    noeud::{Noeud, element},
    rayonnage::Manque,
    reseau::Echec,
};

/// What an element says of itself before anything is asked.
pub(crate) struct Seuil {
    /// What it is.
    pub(crate) titre: &'static str,
    /// How it goes.
    pub(crate) aide: &'static str,
    /// What becomes of the answers.
    pub(crate) promesse: &'static str,
}

/// The screen of a step; `annonce` is what a screen reader says of it.
pub(crate) fn ecran(etape: Etape, annonce: String, parties: Vec<Noeud>) -> Noeud {
    let classe = match etape {
        Etape::Accueil => "accueil",
        Etape::Resultats => "resultats",
        _ => "etape",
    };
    element(
        "div",
        &[],
        vec![
            paragraphe(&[("class", "lu"), ("role", "status")], annonce),
            element("div", &[], parties).avec("class", classe),
        ],
    )
}

/// What this is, and what is known already.
pub(crate) fn seuil(dits: &MotsEntretien, entretien: &Entretien, seuil: &Seuil) -> Vec<Noeud> {
    let adresse = entretien.parcours.adresse();
    let adresse = adresse.map_or("", |adresse| verifiee(dits, adresse));
    let commencer = principal(Pas::Commencer.attribut(), dits.commencer);
    vec![
        element("h2", TITRE, vec![seuil.titre.into()]),
        paragraphe(&[("class", "aide")], seuil.aide),
        element(
            "div",
            &[("class", "saisie")],
            vec![actions(vec![commencer])],
        ),
        paragraphe(&[("class", "note")], adresse),
        paragraphe(&[("class", "note")], seuil.promesse),
    ]
}

/// The catalogue does not come: what happens (it does not answer, it is spoilt), and
/// what to try.
pub(crate) fn panne(
    dits: &MotsEntretien,
    manque: Manque,
    [muet, abime]: [&'static str; 2],
) -> Vec<Noeud> {
    let (phrase, conseil) = match manque {
        Manque::Reseau(Echec::HorsLigne) => (muet, dits.hors_ligne_conseil),
        Manque::Reseau(_) => (muet, dits.panne_conseil),
        Manque::Refuse => (abime, dits.refuse_conseil),
    };
    vec![
        element(
            "h2",
            &[
                ("id", "titre"),
                ("class", "panne"),
                ("part", "panne"),
                ("tabindex", "-1"),
            ],
            vec![signe(Signe::Inconnu), phrase.into()],
        ),
        element(
            "p",
            &[],
            vec![dits.pas_votre_faute.into(), " ".into(), conseil.into()],
        ),
        actions(vec![principal(Pas::Reessayer.attribut(), dits.reessayer)]),
    ]
}

/// The button to the screen before.
pub(crate) fn retour(dits: &MotsEntretien) -> Noeud {
    secondaire(Pas::Retour.attribut(), dits.retour)
}
