//! What the resident does: one listener an event for the whole element.

use super::Orientation;
use crate::{
    ecoute::{self, ecoute},
    entretien::{self, attribut, mot_et_rang},
};
use gloo::events::EventListener;
use shared::{orientation::Qui, situation::Champ};
use web_sys::HtmlElement;

/// What something that can be pressed does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Geste {
    /// Answers.
    Repondre(entretien::Geste),
    /// Begins.
    Commencer,
    /// Goes back to the question before.
    Retour,
    /// Goes to the list.
    Resultats,
    /// Goes to a question, to answer it anew.
    Demander(Champ),
    /// Opens somebody, or closes them.
    Ouvrir(Qui),
    /// Wants to write to somebody.
    Choisir(Qui),
    /// Forgets every answer.
    Effacer,
    /// Prints the list.
    Imprimer,
    /// Tries the catalogue again.
    Reessayer,
    /// Tries the structures of the place again.
    ReessayerStructures,
}

impl Geste {
    /// As `data-geste` holds it: a word and a number.
    pub(super) fn attribut(self) -> String {
        let (mot, rang) = match self {
            Self::Repondre(geste) => return geste.attribut(),
            Self::Commencer => ("commencer", 0),
            Self::Retour => ("retour", 0),
            Self::Resultats => ("resultats", 0),
            Self::Demander(champ) => ("demander", champ as usize),
            Self::Ouvrir(Qui::Fiche(rang)) => ("ouvrir-fiche", rang.into()),
            Self::Ouvrir(Qui::Structure(rang)) => ("ouvrir", rang as usize),
            Self::Choisir(Qui::Fiche(rang)) => ("choisir-fiche", rang.into()),
            Self::Choisir(Qui::Structure(rang)) => ("choisir-structure", rang as usize),
            Self::Effacer => ("effacer", 0),
            Self::Imprimer => ("imprimer", 0),
            Self::Reessayer => ("reessayer", 0),
            Self::ReessayerStructures => ("structures", 0),
        };
        attribut(mot, rang)
    }

    fn parse(texte: &str) -> Option<Self> {
        let (mot, rang) = mot_et_rang(texte)?;
        let fiche = || u16::try_from(rang).ok().map(Qui::Fiche);
        let structure = || u32::try_from(rang).ok().map(Qui::Structure);
        Some(match mot {
            "commencer" => Self::Commencer,
            "retour" => Self::Retour,
            "resultats" => Self::Resultats,
            "demander" => Self::Demander(*Champ::TOUS.get(rang)?),
            "ouvrir-fiche" => Self::Ouvrir(fiche()?),
            "ouvrir" => Self::Ouvrir(structure()?),
            "choisir-fiche" => Self::Choisir(fiche()?),
            "choisir-structure" => Self::Choisir(structure()?),
            "effacer" => Self::Effacer,
            "imprimer" => Self::Imprimer,
            "reessayer" => Self::Reessayer,
            "structures" => Self::ReessayerStructures,
            _ => Self::Repondre(entretien::Geste::parse(mot, rang)?),
        })
    }
}

/// Listens to all that happens in the frame, until the listeners are dropped.
pub(super) fn ecoute_tout(element: &Orientation, cadre: &HtmlElement) -> Vec<EventListener> {
    vec![
        ecoute(element, cadre, "click", |element, evenement| {
            let geste = ecoute::geste(evenement).and_then(|geste| Geste::parse(&geste));
            if let Some(geste) = geste {
                element.geste(geste);
            }
        }),
        ecoute(element, cadre, "submit", |element, evenement| {
            evenement.prevent_default();
            element.envoie();
        }),
        ecoute(element, cadre, "input", |element, evenement| {
            if let Some(saisie) = ecoute::saisie(evenement) {
                element.agit(|etat| etat.entretien.ecrit(saisie.value()));
            }
        }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gestures_survive_the_attribute() {
        for geste in [
            Geste::Repondre(entretien::Geste::Choisir(3)),
            Geste::Commencer,
            Geste::Retour,
            Geste::Resultats,
            Geste::Demander(Champ::Contact),
            Geste::Ouvrir(Qui::Fiche(249)),
            Geste::Ouvrir(Qui::Structure(99_999)),
            Geste::Choisir(Qui::Fiche(0)),
            Geste::Choisir(Qui::Structure(7)),
            Geste::Effacer,
            Geste::Imprimer,
            Geste::Reessayer,
            Geste::ReessayerStructures,
        ] {
            assert_eq!(Geste::parse(&geste.attribut()), Some(geste));
        }
        assert_eq!(Geste::parse("ouvrir-fiche 70000"), None);
        assert_eq!(Geste::parse("autre 0"), None);
    }
}
