//! The screen, as a function of the state: what this is, and the questions.

use super::{Etape, Etat, bilan::Rayon, gestes::Geste, resultats};
use crate::{
    balises::{Signe, paragraphe, signe},
    entretien::{self, actions, principal, secondaire},
    mots::{MotsEligibilite, remplit},
    noeud::{Fixes, Noeud, element},
    rayonnage::Manque,
    reseau::Echec,
};

/// The heading that takes the focus when the screen changes.
pub(super) const TITRE: Fixes = &[
    ("class", "question"),
    ("id", "titre"),
    ("part", "titre"),
    ("tabindex", "-1"),
];

pub(super) fn vue(etat: &Etat) -> Noeud {
    let (classe, parties) = match etat.etape {
        Etape::Accueil => ("accueil", accueil(etat)),
        Etape::Attente => ("etape", vec![attente(etat.mots)]),
        Etape::Panne(manque) => ("etape", panne(etat.mots, manque)),
        Etape::Adresse => ("etape", adresse(etat)),
        Etape::Question => ("etape", question(etat)),
        Etape::Resultats => ("resultats", resultats::vue(etat)),
    };
    element(
        "div",
        &[],
        vec![
            paragraphe(&[("class", "lu"), ("role", "status")], compte(etat)),
            element("div", &[], parties).avec("class", classe),
        ],
    )
}

/// How many are settled so far: also what a screen reader says after an answer.
fn compte(etat: &Etat) -> String {
    let savoir = match (&etat.savoir, etat.etape) {
        (Some(savoir), Etape::Question) => savoir,
        _ => return String::new(),
    };
    let nombre = |rayons: &[Rayon]| savoir.bilan.nombre(rayons).to_string();
    let valeurs = [
        ("oui", &*nombre(&[Rayon::Oui])),
        ("inconnus", &nombre(&Rayon::INCONNUS)),
        ("non", &nombre(&[Rayon::Non])),
    ];
    remplit(etat.mots.compte, &valeurs)
}

fn accueil(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    let adresse = etat.entretien.parcours.adresse();
    let adresse = adresse.map_or("", |adresse| entretien::verifiee(etat.dits, adresse));
    vec![
        element("h2", TITRE, vec![mots.titre.into()]),
        paragraphe(&[("class", "aide")], mots.aide),
        element(
            "div",
            &[("class", "saisie")],
            vec![actions(vec![principal(
                Geste::Commencer.attribut(),
                mots.commencer,
            )])],
        ),
        paragraphe(&[("class", "note")], adresse),
        paragraphe(&[("class", "note")], mots.promesse),
    ]
}

fn attente(mots: &MotsEligibilite) -> Noeud {
    let mot = element("span", &[], vec![mots.attente.into()]);
    paragraphe(&[("class", "attente"), ("part", "attente")], mot)
}

fn panne(mots: &MotsEligibilite, manque: Manque) -> Vec<Noeud> {
    let (phrase, conseil) = match manque {
        Manque::Reseau(Echec::HorsLigne) => (mots.panne, mots.hors_ligne_conseil),
        Manque::Reseau(_) => (mots.panne, mots.panne_conseil),
        Manque::Refuse => (mots.refuse, mots.refuse_conseil),
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
            vec![mots.pas_votre_faute.into(), " ".into(), conseil.into()],
        ),
        actions(vec![principal(Geste::Reessayer.attribut(), mots.reessayer)]),
    ]
}

fn adresse(etat: &Etat) -> Vec<Noeud> {
    let mut parties = entretien::usages(etat.dits, &etat.entretien.parcours);
    parties.push(actions(vec![retour(etat.mots)]));
    parties
}

fn question(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    let rang = remplit(mots.rang, &[("rang", &etat.rang().to_string())]);
    let rang = element("b", &[], vec![rang.into()]);
    let mut parties = vec![element(
        "p",
        &[("class", "fil")],
        vec![rang, " · ".into(), compte(etat).into()],
    )];
    let question = entretien::question(etat.dits, &etat.entretien, &etat.reglages);
    parties.extend(question);
    let resultats = secondaire(Geste::Resultats.attribut(), mots.voir_resultats);
    parties.push(element(
        "div",
        &[("class", "pas")],
        vec![retour(mots), resultats],
    ));
    parties
}

fn retour(mots: &MotsEligibilite) -> Noeud {
    secondaire(Geste::Retour.attribut(), mots.retour)
}
