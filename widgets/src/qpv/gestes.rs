//! What the resident does: one listener an event for the whole element.

use super::{
    Qpv,
    champ::{Champ, Touche},
};
use crate::ecoute::{self, saisie};
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent};

/// What something that can be pressed does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Geste {
    /// Chooses the proposition of that rank.
    Choisir(usize),
    /// Asks the device where it is.
    Localiser,
    /// Tries again what failed.
    Reessayer,
    /// Goes back to the field to say more.
    Preciser,
    /// Prints the answer.
    Imprimer,
}

impl Geste {
    /// As `data-geste` holds it.
    pub(super) fn attribut(self) -> String {
        match self {
            Self::Choisir(rang) => rang.to_string(),
            Self::Localiser => "localiser".to_owned(),
            Self::Reessayer => "reessayer".to_owned(),
            Self::Preciser => "preciser".to_owned(),
            Self::Imprimer => "imprimer".to_owned(),
        }
    }

    fn parse(texte: &str) -> Option<Self> {
        Some(match texte {
            "localiser" => Self::Localiser,
            "reessayer" => Self::Reessayer,
            "preciser" => Self::Preciser,
            "imprimer" => Self::Imprimer,
            rang => Self::Choisir(rang.parse().ok()?),
        })
    }
}

/// Listens to all that happens in the frame, until the listeners are dropped.
pub(super) fn ecoute(qpv: &Qpv, cadre: &HtmlElement) -> Vec<EventListener> {
    let ecoute = |nom, fait: fn(&Qpv, &Event)| ecoute::ecoute(qpv, cadre, nom, fait);
    vec![
        ecoute("submit", |qpv, evenement| {
            evenement.prevent_default();
            qpv.revient_au_champ();
            qpv.champ(&mut Champ::valide);
        }),
        ecoute("click", |qpv, evenement| {
            if let Some(geste) = geste(evenement) {
                qpv.geste(geste);
            }
        }),
        // The pointer must not take the focus from the field to the list.
        ecoute("mousedown", |_, evenement| {
            if let Some(Geste::Choisir(_)) = geste(evenement) {
                evenement.prevent_default();
            }
        }),
        ecoute("input", |qpv, evenement| {
            if let Some(saisie) = saisie(evenement) {
                qpv.champ(&mut |champ| champ.saisit(saisie.value()));
            }
        }),
        ecoute("keydown", |qpv, evenement| {
            if let (Some(_), Some(touche)) = (saisie(evenement), touche(evenement)) {
                qpv.champ(&mut |champ| {
                    let (suite, remplacee) = champ.touche(touche);
                    if remplacee {
                        evenement.prevent_default();
                    }
                    suite
                });
            }
        }),
        ecoute("focusin", |qpv, evenement| {
            if saisie(evenement).is_some() {
                qpv.champ(&mut Champ::revient);
            }
        }),
        ecoute("focusout", |qpv, evenement| {
            if saisie(evenement).is_some() {
                qpv.champ(&mut Champ::quitte);
            }
        }),
    ]
}

fn geste(evenement: &Event) -> Option<Geste> {
    Geste::parse(&ecoute::geste(evenement)?)
}

fn touche(evenement: &Event) -> Option<Touche> {
    let evenement: &KeyboardEvent = evenement.dyn_ref()?;
    if evenement.is_composing() {
        return None;
    }
    let alt = evenement.alt_key();
    Some(match evenement.key().as_str() {
        "ArrowDown" => Touche::Bas { alt },
        "ArrowUp" => Touche::Haut { alt },
        "ArrowLeft" | "ArrowRight" | "Home" | "End" => Touche::Curseur,
        "Enter" => Touche::Entree,
        "Escape" => Touche::Echap,
        "Tab" => Touche::Tab,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::Geste;

    #[test]
    fn gestures_survive_the_attribute() {
        for geste in [
            Geste::Choisir(0),
            Geste::Choisir(4),
            Geste::Localiser,
            Geste::Reessayer,
            Geste::Preciser,
            Geste::Imprimer,
        ] {
            assert_eq!(Geste::parse(&geste.attribut()), Some(geste));
        }
        assert_eq!(Geste::parse("autre"), None);
    }
}
