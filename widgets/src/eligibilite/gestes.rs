//! What the resident does: one listener an event for the whole element.

use super::{
    Eligibilite,
    bilan::Rayon,
    parcours::{Reponse, Usage},
};
use crate::ecoute::{self, ecoute};
use gloo::events::EventListener;
use shared::situation::{Champ, Valeur};
use web_sys::HtmlElement;

/// What something that can be pressed does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Geste {
    /// Begins.
    Commencer,
    /// Says what the checked address is.
    Situer(Usage),
    /// Answers with a value of a choice, by its rank.
    Choisir(u8),
    /// Answers yes or no.
    Trancher(bool),
    /// Adds a value to a list, or takes it off.
    Basculer(u8),
    /// Answers with the list as it is.
    ValiderListe,
    /// Answers with the commune of that rank among those found.
    Commune(usize),
    /// Answers that the project is in the commune where one lives.
    MemeCommune,
    /// Answers by not answering.
    Passer(Reponse),
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
            Self::Commencer => ("commencer", 0),
            Self::Situer(usage) => ("situer", usage as usize),
            Self::Choisir(rang) => ("choisir", rang.into()),
            Self::Trancher(vrai) => ("trancher", vrai.into()),
            Self::Basculer(rang) => ("basculer", rang.into()),
            Self::ValiderListe => ("liste", 0),
            Self::Commune(rang) => ("commune", rang),
            Self::MemeCommune => ("meme", 0),
            Self::Passer(Reponse::NeSaitPas) => ("passer", 0),
            Self::Passer(_) => ("passer", 1),
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
        let mut texte = String::from(mot);
        texte.push(' ');
        texte.push_str(&rang.to_string());
        texte
    }

    fn parse(texte: &str) -> Option<Self> {
        let (mot, rang) = texte.split_once(' ')?;
        let rang: usize = rang.parse().ok()?;
        let rayon = || Rayon::TOUS.get(rang).copied();
        Some(match mot {
            "commencer" => Self::Commencer,
            "situer" => Self::Situer(*Usage::TOUS.get(rang)?),
            "choisir" => Self::Choisir(u8::try_from(rang).ok()?),
            "trancher" => Self::Trancher(rang == 1),
            "basculer" => Self::Basculer(u8::try_from(rang).ok()?),
            "liste" => Self::ValiderListe,
            "commune" => Self::Commune(rang),
            "meme" => Self::MemeCommune,
            "passer" if rang == 0 => Self::Passer(Reponse::NeSaitPas),
            "passer" => Self::Passer(Reponse::NeDitPas),
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
            _ => return None,
        })
    }

    /// The answer that it gives by itself.
    pub(super) fn reponse(self) -> Option<Reponse> {
        Some(match self {
            Self::Choisir(rang) => Reponse::Valeur(Valeur::Choix(rang)),
            Self::Trancher(vrai) => Reponse::Valeur(Valeur::Booleen(vrai)),
            Self::Passer(reponse) => reponse,
            _ => return None,
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
            element.valide_saisie();
        }),
        ecoute(element, cadre, "input", |element, evenement| {
            if let Some(saisie) = ecoute::saisie(evenement) {
                element.ecrit(saisie.value());
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
            Geste::Commencer,
            Geste::Situer(Usage::LesDeux),
            Geste::Choisir(3),
            Geste::Trancher(true),
            Geste::Trancher(false),
            Geste::Basculer(9),
            Geste::ValiderListe,
            Geste::Commune(4),
            Geste::MemeCommune,
            Geste::Passer(Reponse::NeSaitPas),
            Geste::Passer(Reponse::NeDitPas),
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
