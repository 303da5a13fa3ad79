//! The screen, as a function of the state: what this is, and the questions.

use super::{Etat, bilan::Rayon, resultats};
use crate::{
    balises::attente,
    entretien::{self, Etape, Pas, Seuil, ecran, panne, retour, secondaire, seuil},
    mots::remplit,
    noeud::{Noeud, element},
};

pub(super) fn vue(etat: &Etat) -> Noeud {
    let (mots, dits) = (etat.mots, etat.dits);
    let parties = match etat.etape {
        Etape::Accueil => seuil(
            dits,
            &etat.entretien,
            &Seuil {
                titre: mots.titre,
                aide: mots.aide,
                promesse: mots.promesse,
            },
        ),
        Etape::Attente => vec![attente(mots.attente)],
        Etape::Panne(manque) => panne(dits, manque, [mots.panne, mots.refuse]),
        Etape::Adresse => entretien::usages(dits, &etat.entretien.parcours),
        Etape::Question => question(etat),
        Etape::Resultats => resultats::vue(etat),
    };
    ecran(etat.etape, compte(etat), parties)
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
    let resultats = secondaire(Pas::Resultats.attribut(), mots.voir_resultats);
    parties.push(element(
        "div",
        &[("class", "pas")],
        vec![retour(etat.dits), resultats],
    ));
    parties
}
