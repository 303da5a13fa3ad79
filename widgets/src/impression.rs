//! Printing an answer alone on its page.

use crate::feuille;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};

/// Set on the element while its answer prints.
const MARQUE: &str = "data-guichet-imprime";

/// Only what leads to the element stays on paper.
const REGLES: &str = "@media print{body :not([data-guichet-imprime],:has([data-guichet-imprime])){display:none!important}}";

/// Prints the page with nothing on it but the element.
pub(crate) fn imprime(hote: &HtmlElement) {
    let Some(page) = web_sys::window() else {
        return;
    };
    let document = page.document().map(Node::from);
    // In another component's shadow tree the rule above would find nothing to keep.
    let seul = document.filter(|document| hote.get_root_node() == *document);
    if let Some((document, feuille)) = seul.zip(feuille::nouvelle(REGLES)) {
        let hote = hote.clone();
        let _ = hote.set_attribute(MARQUE, "");
        feuille::ajoute(&document, &feuille);
        let fin = move |_: &web_sys::Event| {
            let _ = hote.remove_attribute(MARQUE);
            feuille::retire(&document, &feuille);
        };
        EventListener::once(page.unchecked_ref(), "afterprint", fin).forget();
    }
    let _ = page.print();
}
