//! What the resident does: one listener an event for the whole element.

use super::{Eligibilite, bilan::Rayon};
use crate::{
    ecoute::{self, ecoute},
    entretien::{self, attribut, mot_et_rang},
};
use gloo::events::EventListener;
use shared::situation::Champ;
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
    /// Goes to the results.
    Resultats,
    /// Goes on with the questions.
    Continuer,
    /// Goes to a question.
    Demander(Champ),
    /// Opens an entry, or closes it.
    Ouvrir(u16),
    /// Opens a shelf, or closes it.
    Deplier(Rayon),
    /// Shows all of a shelf.
    ToutVoir(Rayon),
    /// Forgets every answer.
    Effacer,
    /// Prints the results.
    Imprimer,
    /// Tries again what failed.
    Reessayer,
}

impl Geste {
    /// As `data-geste` holds it: a word and a number.
    pub(super) fn attribut(self) -> String {
        let (mot, rang) = match self {
            Self::Repondre(geste) => return geste.attribut(),
            Self::Commencer => ("commencer", 0),
            Self::Retour => ("retour", 0),
            Self::Resultats => ("resultats", 0),
            Self::Continuer => ("continuer", 0),
            Self::Demander(champ) => ("demander", champ as usize),
            Self::Ouvrir(fiche) => ("ouvrir", fiche.into()),
            Self::Deplier(rayon) => ("deplier", rayon as usize),
            Self::ToutVoir(rayon) => ("tout", rayon as usize),
            Self::Effacer => ("effacer", 0),
            Self::Imprimer => ("imprimer", 0),
            Self::Reessayer => ("reessayer", 0),
        };
        attribut(mot, rang)
    }

    fn parse(texte: &str) -> Option<Self> {
        let (mot, rang) = mot_et_rang(texte)?;
        let rayon = || Rayon::TOUS.get(rang).copied();
        Some(match mot {
            "commencer" => Self::Commencer,
            "retour" => Self::Retour,
            "resultats" => Self::Resultats,
            "continuer" => Self::Continuer,
            "demander" => Self::Demander(*Champ::TOUS.get(rang)?),
            "ouvrir" => Self::Ouvrir(u16::try_from(rang).ok()?),
            "deplier" => Self::Deplier(rayon()?),
            "tout" => Self::ToutVoir(rayon()?),
            "effacer" => Self::Effacer,
            "imprimer" => Self::Imprimer,
            "reessayer" => Self::Reessayer,
            _ => Self::Repondre(entretien::Geste::parse(mot, rang)?),
        })
    }
}

/// Listens to all that happens in the frame, until the listeners are dropped.
pub(super) fn ecoute_tout(element: &Eligibilite, cadre: &HtmlElement) -> Vec<EventListener> {
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
            Geste::Continuer,
            Geste::Demander(Champ::Contact),
            Geste::Ouvrir(249),
            Geste::Deplier(Rayon::Non),
            Geste::ToutVoir(Rayon::Oui),
            Geste::Effacer,
            Geste::Imprimer,
            Geste::Reessayer,
        ] {
            assert_eq!(Geste::parse(&geste.attribut()), Some(geste));
        }
        assert_eq!(Geste::parse("demander 900"), None);
        assert_eq!(Geste::parse("autre 0"), None);
    }
}
