//! The widgets that partners paste into their pages: custom elements in Leptos.
//!
//! The loader (`public/guichet.js`) defines the elements and owns their shadow
//! roots; this crate fills the frame it is handed and answers by number: no Rust
//! object crosses into JavaScript.
//!
//! # What this crate does not do
//! It decides nothing about a neighbourhood (`shared` does), stores nothing in
//! the browser, and sends what the resident types to the geocoder and to no one else.

// Each module of a page has a part of what is here; the lints look at the whole, which
// is the default.
#![cfg_attr(
    not(all(feature = "tout", feature = "candidature")),
    allow(dead_code, unused_imports, unused_variables)
)]

mod balises;
#[cfg(feature = "candidature")]
mod candidature;
mod ecoute;
mod ecran;
#[cfg(feature = "tout")]
mod eligibilite;
#[cfg(feature = "tout")]
mod entretien;
mod eveil;
mod evenement;
mod feuille;
#[cfg(feature = "qpv")]
mod geocodeur;
mod horloge;
mod impression;
mod instances;
mod lecture;
#[cfg(feature = "qpv")]
mod lieu;
#[cfg(feature = "qpv")]
mod magasin;
mod mots;
mod noeud;
#[cfg(feature = "tout")]
mod orientation;
#[cfg(feature = "qpv")]
mod position;
#[cfg(feature = "qpv")]
mod qpv;
#[cfg(feature = "tout")]
mod rayonnage;
mod reglages;
mod reseau;

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::HtmlElement;

/// Wakes an element: fills its frame. `origine` is where the script came from,
/// `config` what the assembly appended to the glue, `verdict` the detail of the last
/// `guichet:verdict` of the page, if there was one.
#[wasm_bindgen]
pub fn ouvre(
    hote: HtmlElement,
    cadre: HtmlElement,
    origine: String,
    config: JsValue,
    verdict: JsValue,
) -> u32 {
    instances::ouvre(hote, cadre, origine, config, verdict)
}

/// An attribute of the element has changed.
#[wasm_bindgen]
pub fn change(poignee: u32) {
    instances::change(poignee);
}

/// The element has left the page: everything it held is let go.
#[wasm_bindgen]
pub fn ferme(poignee: u32) {
    instances::ferme(poignee);
}

/// Two kilobytes lighter than the one that `std` brings (brotli).
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMOIRE: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
