//! Printing an answer alone on its page.

use crate::stylesheet;
use gloo::events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};

/// Set on the element while its answer prints.
const MARK: &str = "data-guichet-imprime";

/// Only what leads to the element stays on paper, in each tree that it is in.
const RULES: &str = "@media print{:not(html,body,[data-guichet-imprime],:has([data-guichet-imprime])){display:none!important}}";

/// Prints the page with nothing on it but the element.
pub(crate) fn print_element(host: &HtmlElement) {
    let Some(page) = web_sys::window() else {
        return;
    };
    if let Some(sheet) = stylesheet::new_sheet(RULES) {
        let marked = out_of_trees(host);
        for (node, tree) in &marked {
            let _ = node.set_attribute(MARK, "");
            stylesheet::add(tree, &sheet);
        }
        let end = move |_: &web_sys::Event| {
            for (node, tree) in &marked {
                let _ = node.remove_attribute(MARK);
                stylesheet::remove_sheet(tree, &sheet);
            }
        };
        EventListener::once(page.unchecked_ref(), "afterprint", end).forget();
    }
    let _ = page.print();
}

/// An element and its tree, then the element that holds that tree and its own, up to the page.
fn out_of_trees(host: &HtmlElement) -> Vec<(HtmlElement, Node)> {
    let mut found = Vec::new();
    let mut next = Some(host.clone());
    while let Some(node) = next {
        let tree = node.get_root_node();
        let holder = Reflect::get(&tree, &"host".into()).ok();
        next = holder.and_then(|holder| holder.dyn_into().ok());
        found.push((node, tree));
    }
    found
}
