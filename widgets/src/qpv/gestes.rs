//! What the resident does: one listener an event for the whole element.
//!
//! What can be pressed says what it does in `data-geste`. A listener a button would
//! be one more instance of the framework's generic code, and be taken off and put
//! back each time the view changes.

use super::{Qpv, champ::Touche};
use leptos::{
    ev::{self, Custom, KeyboardEvent},
    prelude::*,
    tachys::html::event::{On, on},
};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

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

/// The view, listened to.
pub(super) fn ecoute<V: IntoView + 'static>(
    qpv: Qpv,
    contenu: impl Fn() -> V + Send + 'static,
) -> impl IntoView {
    view! {
        <div
            class="contenu"
            {..sur("submit", move |evenement| {
                evenement.prevent_default();
                qpv.revient_au_champ();
                qpv.champ(&mut |champ| champ.valide());
            })}
            {..sur("click", move |evenement| {
                if let Some(geste) = geste(&evenement) {
                    qpv.geste(geste);
                }
            })}
            // The pointer must not take the focus from the field to the list.
            {..sur("mousedown", move |evenement| {
                if let Some(Geste::Choisir(_)) = geste(&evenement) {
                    evenement.prevent_default();
                }
            })}
            {..sur("input", move |evenement| {
                if let Some(saisie) = saisie(&evenement) {
                    let mut texte = Some(saisie.value());
                    qpv.champ(&mut |champ| champ.saisit(texte.take().unwrap_or_default()));
                }
            })}
            {..sur("keydown", move |evenement| {
                if let (Some(_), Some(touche)) = (saisie(&evenement), touche(&evenement)) {
                    qpv.champ(&mut |champ| {
                        let (suite, remplacee) = champ.touche(touche);
                        if remplacee {
                            evenement.prevent_default();
                        }
                        suite
                    });
                }
            })}
            {..sur("focusin", move |evenement| {
                if saisie(&evenement).is_some() {
                    qpv.champ(&mut |champ| champ.revient());
                }
            })}
            {..sur("focusout", move |evenement| {
                if saisie(&evenement).is_some() {
                    qpv.champ(&mut |champ| champ.quitte());
                }
            })}
        >
            {contenu}
        </div>
    }
}

/// One type of listener for all: see above.
fn sur(
    nom: &'static str,
    fait: impl FnMut(ev::Event) + 'static,
) -> On<Custom<ev::Event>, Box<dyn FnMut(ev::Event)>> {
    on(Custom::new(nom), Box::new(fait))
}

fn cible(evenement: &ev::Event) -> Option<Element> {
    evenement.target()?.dyn_into().ok()
}

fn saisie(evenement: &ev::Event) -> Option<HtmlInputElement> {
    cible(evenement)?.dyn_into().ok()
}

fn geste(evenement: &ev::Event) -> Option<Geste> {
    let pressee = cible(evenement)?.closest("[data-geste]").ok()??;
    Geste::parse(&pressee.get_attribute("data-geste")?)
}

fn touche(evenement: &ev::Event) -> Option<Touche> {
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
