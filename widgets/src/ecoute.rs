//! Listening to what happens in the frame of an element.
//!
//! What can be pressed says what it does in `data-geste`, so that a view stays a
//! function of the state and no listener comes and goes with it.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

/// Listens to an event for an element, until the listener is dropped.
pub(crate) fn ecoute<T: Clone + 'static>(
    element: &T,
    cadre: &HtmlElement,
    nom: &'static str,
    fait: fn(&T, &Event),
) -> EventListener {
    let element = element.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(cadre, nom, options, move |evenement| {
        fait(&element, evenement);
    })
}

/// What was pressed, as its `data-geste` says.
pub(crate) fn geste(evenement: &Event) -> Option<String> {
    let pressee = cible(evenement)?.closest("[data-geste]").ok()??;
    pressee.get_attribute("data-geste")
}

/// The field that an event happens in.
pub(crate) fn saisie(evenement: &Event) -> Option<HtmlInputElement> {
    cible(evenement)?.dyn_into().ok()
}

fn cible(evenement: &Event) -> Option<Element> {
    evenement.target()?.dyn_into().ok()
}
