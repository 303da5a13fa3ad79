//! The screen, as a function of the state: what this is, and the first questions.

use super::{Etape, Etat, PREMIERES, gestes::Geste, resultats};
use crate::{
    balises::{Signe, paragraphe, signe},
    entretien::{self, actions, principal, secondaire},
    mots::remplit,
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
        Etape::Attente => ("etape", vec![attente(etat.mots.attente)]),
        Etape::Panne(manque) => ("etape", panne(etat, manque)),
        Etape::Adresse => ("etape", adresse(etat)),
        Etape::Question => ("etape", question(etat)),
        Etape::Resultats => ("resultats", resultats::vue(etat)),
    };
    element(
        "div",
        &[],
        vec![
            paragraphe(&[("class", "lu"), ("role", "status")], annonce(etat)),
            element("div", &[], parties).avec("class", classe),
        ],
    )
}

/// What a screen reader says when the list has changed.
fn annonce(etat: &Etat) -> String {
    let (Etape::Resultats, Some(reponse)) = (etat.etape, &etat.reponse) else {
        return String::new();
    };
    let mut noms = resultats::propositions(reponse).filter_map(|p| etat.nom(p.qui));
    let premier = noms.next().unwrap_or_default();
    remplit(etat.mots.premier, &[("nom", premier)])
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

pub(super) fn attente(mot: &'static str) -> Noeud {
    let mot = element("span", &[], vec![mot.into()]);
    paragraphe(&[("class", "attente"), ("part", "attente")], mot)
}

fn panne(etat: &Etat, manque: Manque) -> Vec<Noeud> {
    let mots = etat.mots;
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
        paragraphe(&[], conseil),
        actions(vec![principal(Geste::Reessayer.attribut(), mots.reessayer)]),
    ]
}

fn adresse(etat: &Etat) -> Vec<Noeud> {
    let mut parties = entretien::usages(etat.dits, &etat.entretien.parcours);
    parties.push(actions(vec![secondaire(
        Geste::Retour.attribut(),
        etat.mots.retour,
    )]));
    parties
}

fn question(etat: &Etat) -> Vec<Noeud> {
    let mots = etat.mots;
    let champ = etat.entretien.champ;
    let rang = PREMIERES.iter().position(|autre| Some(*autre) == champ);
    let rang = (rang.unwrap_or_default() + 1).to_string();
    let fil = remplit(mots.rang, &[("rang", &rang)]);
    let mut parties = vec![paragraphe(&[("class", "fil")], fil)];
    let question = entretien::question(etat.dits, &etat.entretien, &etat.reglages);
    parties.extend(question);
    parties.push(element(
        "div",
        &[("class", "pas")],
        vec![
            secondaire(Geste::Retour.attribut(), mots.retour),
            secondaire(Geste::Resultats.attribut(), mots.voir_la_liste),
        ],
    ));
    parties
}
