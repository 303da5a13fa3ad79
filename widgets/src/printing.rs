//! Printing an answer alone on its page.

use crate::stylesheet;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};

/// Set on the element while its answer prints.
const MARK: &str = "data-guichet-imprime";

/// Only what leads to the element stays on paper.
const RULES: &str = "@media print{body :not([data-guichet-imprime],:has([data-guichet-imprime])){display:none!important}}";

/// Prints the page with nothing on it but the element.
pub(crate) fn print_element(host: &HtmlElement) {
    let Some(page) = web_sys::window() else {
        return;
    };
    let document = page.document().map(Node::from);
    // In another component's shadow tree the rule above would find nothing to keep.
    let single = document.filter(|document| host.get_root_node() == *document);
    if let Some((document, sheet)) = single.zip(stylesheet::new_sheet(RULES)) {
        let host = host.clone();
        let _ = host.set_attribute(MARK, "");
        stylesheet::add(&document, &sheet);
        let end = move |_: &web_sys::Event| {
            let _ = host.remove_attribute(MARK);
            stylesheet::remove_sheet(&document, &sheet);
        };
        EventListener::once(page.unchecked_ref(), "afterprint", end).forget();
    }
    let _ = page.print();
}
