//! The widgets that partners paste into their pages: custom elements in Leptos.
//!
//! The loader (`public/guichet.js`) defines the elements and owns their shadow roots. This crate
//! fills the frame that it is given, and is called by the number of an element: no Rust object
//! crosses into JavaScript.
//!
//! # What this crate does not do
//! It makes no verdict of its own: `shared` does. Of what residents type, it sends an address to
//! the geocoder alone and the form of an application to Guichet when they send it, and nothing
//! else. It writes nothing in the browser but a draft of that form, when they ask for one.

// A view is one type, and rendering it natively is one future in another to the compiler.
#![recursion_limit = "512"]
// `#[component]` writes public properties for each component of the crate.
#![allow(unreachable_pub)]

mod any_view;
mod artefact_cache;
mod candidature;
mod clock;
#[cfg(test)]
mod drift;
mod element;
mod eligibilite;
mod event;
mod focus;
mod geocoder;
mod instances;
mod interview;
mod later;
mod network;
mod orientation;
mod parts;
mod passage;
mod position;
mod prelude;
mod printing;
mod qpv;
mod reading;
mod said;
mod settings;
mod shown;
mod store;
mod stylesheet;
mod task;
mod words;

use wasm_bindgen::{JsError, JsValue, prelude::wasm_bindgen};
use web_sys::HtmlElement;

/// Brings what the elements of a name need. An error is for now: another call tries again.
#[wasm_bindgen]
pub async fn prepare(name: String) -> Result<(), JsError> {
    Ok(instances::prepare(name).await?)
}

/// Wakes an element whose name is prepared: fills its frame. `origin` is where the script came from,
/// `config` what the assembly appended to the glue, `verdict` the detail of the last
/// `guichet:verdict` of the page, if there was one, `asked` the answers that the loader asked for
/// meanwhile, by address, `language` the number of a language that came, or 0 for French.
#[wasm_bindgen]
pub fn open(
    host: HtmlElement,
    frame: HtmlElement,
    origin: String,
    config: JsValue,
    verdict: JsValue,
    asked: JsValue,
    language: u32,
) -> Option<u32> {
    network::take_over(asked);
    let language = words::Language::numbered(language);
    instances::open(host, frame, origin, config, verdict, language)
}

/// A language has come: a line each of its texts. The number by which elements are opened in it.
#[wasm_bindgen]
pub fn learn(text: String) -> u32 {
    words::learn(text)
}

/// An attribute of the element has changed.
#[wasm_bindgen]
pub fn change(handle: u32) {
    instances::change(handle);
}

/// The element is about to be opened in another language: it takes over where it was.
#[wasm_bindgen]
pub fn turn(handle: u32) {
    element::turning(|| instances::close(handle));
}

/// The element has left the page: everything it held is let go.
#[wasm_bindgen]
pub fn close(handle: u32) {
    instances::close(handle);
}

/// The first screen of an element as HTML, by the name of its tag: what its own components
/// show before anything is typed; then, for the form, the name of the attribute that makes it
/// another. `geocoder` is where addresses are sent, `language` a number that [`learn`] gave, or 0
/// for French.
#[cfg(not(target_family = "wasm"))]
pub fn first_screen(element: &str, geocoder: &str, language: u32) -> Option<String> {
    let language = words::Language::numbered(language);
    let settings = settings::WidgetSettings::of_the_site(geocoder, language);
    match element {
        "guichet-qpv" => Some(element::first_screen(settings, qpv::view)),
        "guichet-eligibilite" => Some(element::first_screen(settings, |element| {
            eligibilite::view(element, shared::Date::MIN, None)
        })),
        "guichet-orientation" => Some(element::first_screen(settings, |element| {
            orientation::view(element, shared::Date::MIN, None)
        })),
        "guichet-candidature" => Some(element::first_screen(settings, |element| {
            candidature::view(element, JsValue::UNDEFINED)
        })),
        "guichet-candidature structure" => {
            Some(element::first_screen(settings, candidature::addressed_view))
        }
        _ => None,
    }
}

/// Two kilobytes lighter than the one that `std` brings (brotli).
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_screen_needs_no_page() {
        let check = |element, parts: &[&str]| {
            let html = first_screen(element, "https://adresses.example/", 0).expect("an element");
            for part in parts {
                assert!(html.contains(part), "{part} in {html}");
            }
        };
        check(
            "guichet-qpv",
            &[
                words::VERIFICATION.french.question,
                "id=\"adresse\"",
                "role=\"listbox\"",
                "adresses.example",
                "part=\"localiser\"",
            ],
        );
        let eligibilite = words::PARCOURS_DROITS.french;
        check(
            "guichet-eligibilite",
            &[
                eligibilite.title,
                eligibilite.aide,
                eligibilite.privacy_promise,
                words::ENTRETIEN.french.begin_label,
            ],
        );
        let orientation = words::PARCOURS_ORIENTATION.french;
        check(
            "guichet-orientation",
            &[
                orientation.title,
                orientation.aide,
                orientation.privacy_promise,
                words::ENTRETIEN.french.begin_label,
            ],
        );
        let candidature = words::CANDIDATURE.french;
        check(
            "guichet-candidature",
            &[candidature.title, candidature.without_structure],
        );
        assert_eq!(first_screen("div", "", 0), None);
    }
}
