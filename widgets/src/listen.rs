//! Listening to what happens in the frame of an element.
//!
//! What can be pressed says what it does in `data-geste`, so that a view stays a
//! function of the state and no listener comes and goes with it.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement};

/// Listens to an event for an element, until the listener is dropped.
pub(crate) fn listen<T: Clone + 'static>(
    element: &T,
    frame: &HtmlElement,
    name: &'static str,
    act: fn(&T, &Event),
) -> EventListener {
    let element = element.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(frame, name, options, move |event| {
        act(&element, event);
    })
}

/// What was pressed, as its `data-geste` says.
pub(crate) fn action(event: &Event) -> Option<String> {
    let pressed = target(event)?.closest("[data-geste]").ok()??;
    pressed.get_attribute("data-geste")
}

/// The field that an event happens in.
pub(crate) fn input(event: &Event) -> Option<HtmlInputElement> {
    target(event)?.dyn_into().ok()
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
