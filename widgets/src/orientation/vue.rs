//! The screen, as a function of the state: what this is, and the first questions.

use super::{Etat, PREMIERES, resultats};
use crate::{
    balises::{attente, paragraphe},
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
    ecran(etat.etape, annonce(etat), parties)
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
            retour(etat.dits),
            secondaire(Pas::Resultats.attribut(), mots.voir_la_liste),
        ],
    ));
    parties
}
