//! Style sheets without a `<style>` element, which a strict policy refuses.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Node};

thread_local! {
    /// One sheet for every element of the page.
    static STYLESHEET: Option<CssStyleSheet> = new_sheet(include_str!(concat!(env!("OUT_DIR"), "/style.css")));
    /// And one more for those of a kind.
    static CANDIDATURE: Option<CssStyleSheet> =
        new_sheet(include_str!(concat!(env!("OUT_DIR"), "/candidature-style.css")));
    static ORIENTATION: Option<CssStyleSheet> =
        new_sheet(include_str!(concat!(env!("OUT_DIR"), "/orientation-style.css")));
    static ELIGIBILITE: Option<CssStyleSheet> = new_sheet(include_str!(concat!(env!("OUT_DIR"), "/eligibilite-style.css")));
}

/// Dresses the shadow tree that holds a node.
pub(crate) fn style(node: &Node) {
    STYLESHEET.with(|stylesheet| put_sheet(node, stylesheet.as_ref()));
}

/// As [`style`], for `<guichet-eligibilite>`.
pub(crate) fn style_eligibilite(node: &Node) {
    style(node);
    ELIGIBILITE.with(|stylesheet| put_sheet(node, stylesheet.as_ref()));
}

/// As [`style_eligibilite`], for `<guichet-orientation>`.
pub(crate) fn style_orientation(node: &Node) {
    style_eligibilite(node);
    ORIENTATION.with(|stylesheet| put_sheet(node, stylesheet.as_ref()));
}

/// As [`style`], for `<guichet-candidature>`.
pub(crate) fn style_candidature(node: &Node) {
    style(node);
    CANDIDATURE.with(|stylesheet| put_sheet(node, stylesheet.as_ref()));
}

fn put_sheet(node: &Node, stylesheet: Option<&CssStyleSheet>) {
    if let Some(stylesheet) = stylesheet {
        remove_sheet(&node.get_root_node(), stylesheet);
        add(&node.get_root_node(), stylesheet);
    }
}

/// A sheet of these rules.
pub(crate) fn new_sheet(rules: &str) -> Option<CssStyleSheet> {
    let stylesheet = CssStyleSheet::new().ok()?;
    stylesheet.replace_sync(rules).ok()?;
    Some(stylesheet)
}

/// Adds a sheet to a document or a shadow tree.
pub(crate) fn add(root: &JsValue, stylesheet: &CssStyleSheet) {
    change(root, |leaves| leaves.concat(&Array::of1(stylesheet)));
}

/// Takes a sheet off again.
pub(crate) fn remove_sheet(root: &JsValue, stylesheet: &CssStyleSheet) {
    change(root, |leaves| {
        leaves.filter(&mut |other, _, _| &other != stylesheet.as_ref() as &JsValue)
    });
}

fn change(root: &JsValue, change: impl FnOnce(Array) -> Array) {
    let key = JsValue::from_str("adoptedStyleSheets");
    let leaves = Reflect::get(root, &key).ok();
    if let Some(leaves) = leaves.and_then(|leaves| leaves.dyn_into().ok()) {
        let _ = Reflect::set(root, &key, &change(leaves));
    }
}
