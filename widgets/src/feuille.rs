//! Style sheets without a `<style>` element, which a strict policy refuses.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CssStyleSheet, Node};

thread_local! {
    /// One sheet for every element of the page.
    static FEUILLE: Option<CssStyleSheet> = nouvelle(include_str!(concat!(env!("OUT_DIR"), "/style.css")));
    /// And one more for those of a kind.
    #[cfg(feature = "candidature")]
    static CANDIDATURE: Option<CssStyleSheet> =
        nouvelle(include_str!(concat!(env!("OUT_DIR"), "/candidature-style.css")));
    #[cfg(feature = "tout")]
    static ORIENTATION: Option<CssStyleSheet> =
        nouvelle(include_str!(concat!(env!("OUT_DIR"), "/orientation-style.css")));
    #[cfg(feature = "tout")]
    static ELIGIBILITE: Option<CssStyleSheet> = nouvelle(include_str!(concat!(env!("OUT_DIR"), "/eligibilite-style.css")));
}

/// Dresses the shadow tree that holds a node.
pub(crate) fn habille(noeud: &Node) {
    FEUILLE.with(|feuille| met(noeud, feuille.as_ref()));
}

/// As [`habille`], for `<guichet-eligibilite>`.
#[cfg(feature = "tout")]
pub(crate) fn habille_eligibilite(noeud: &Node) {
    habille(noeud);
    ELIGIBILITE.with(|feuille| met(noeud, feuille.as_ref()));
}

/// As [`habille_eligibilite`], for `<guichet-orientation>`.
#[cfg(feature = "tout")]
pub(crate) fn habille_orientation(noeud: &Node) {
    habille_eligibilite(noeud);
    ORIENTATION.with(|feuille| met(noeud, feuille.as_ref()));
}

/// As [`habille`], for `<guichet-candidature>`.
#[cfg(feature = "candidature")]
pub(crate) fn habille_candidature(noeud: &Node) {
    habille(noeud);
    CANDIDATURE.with(|feuille| met(noeud, feuille.as_ref()));
}

fn met(noeud: &Node, feuille: Option<&CssStyleSheet>) {
    if let Some(feuille) = feuille {
        retire(&noeud.get_root_node(), feuille);
        ajoute(&noeud.get_root_node(), feuille);
    }
}

/// A sheet of these rules.
pub(crate) fn nouvelle(regles: &str) -> Option<CssStyleSheet> {
    let feuille = CssStyleSheet::new().ok()?;
    feuille.replace_sync(regles).ok()?;
    Some(feuille)
}

/// Adds a sheet to a document or a shadow tree.
pub(crate) fn ajoute(racine: &JsValue, feuille: &CssStyleSheet) {
    change(racine, |feuilles| feuilles.concat(&Array::of1(feuille)));
}

/// Takes a sheet off again.
pub(crate) fn retire(racine: &JsValue, feuille: &CssStyleSheet) {
    change(racine, |feuilles| {
        feuilles.filter(&mut |autre, _, _| &autre != feuille.as_ref() as &JsValue)
    });
}

fn change(racine: &JsValue, change: impl FnOnce(Array) -> Array) {
    let cle = JsValue::from_str("adoptedStyleSheets");
    let feuilles = Reflect::get(racine, &cle).ok();
    if let Some(feuilles) = feuilles.and_then(|feuilles| feuilles.dyn_into().ok()) {
        let _ = Reflect::set(racine, &cle, &change(feuilles));
    }
}
