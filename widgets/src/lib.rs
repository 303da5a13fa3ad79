//! The widgets that partners paste into their pages: custom elements on `tachys`, the view layer
//! of Leptos, without Leptos itself.
//!
//! The loader (`public/guichet.js`) defines the elements and owns their shadow roots. This crate
//! fills the frame that it is given, and is called by the number of an element: no Rust object
//! crosses into JavaScript.
//!
//! # What this crate does not do
//! It makes no verdict of its own: `shared` does. Of what residents type, it sends an address to
//! the geocoder alone and the form of an application to Guichet when they send it, and nothing
//! else. It writes nothing in the browser but a draft of that form, when they ask for one.

// Each module of a page has a part of what is here; the lints look at the whole, which
// is the default.
#![cfg_attr(
    not(all(feature = "tout", feature = "candidature")),
    allow(dead_code, unused_imports, unused_variables)
)]

#[cfg(feature = "tout")]
mod artefact_cache;
#[cfg(feature = "candidature")]
mod candidature;
mod clock;
#[cfg(feature = "tout")]
mod eligibilite;
mod event;
#[cfg(feature = "qpv")]
mod geocoder;
mod instances;
#[cfg(feature = "tout")]
mod interview;
mod listen;
mod live_element;
#[cfg(feature = "qpv")]
mod location;
mod network;
mod node;
#[cfg(feature = "tout")]
mod orientation;
#[cfg(feature = "qpv")]
mod position;
mod printing;
#[cfg(feature = "qpv")]
mod qpv;
mod reading;
mod screen;
mod settings;
#[cfg(feature = "qpv")]
mod store;
mod stylesheet;
mod tags;
mod words;

use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::HtmlElement;

/// Wakes an element: fills its frame. `origin` is where the script came from,
/// `config` what the assembly appended to the glue, `verdict` the detail of the last
/// `guichet:verdict` of the page, if there was one.
#[wasm_bindgen]
pub fn open(
    host: HtmlElement,
    frame: HtmlElement,
    origin: String,
    config: JsValue,
    verdict: JsValue,
) -> u32 {
    instances::open(host, frame, origin, config, verdict)
}

/// An attribute of the element has changed.
#[wasm_bindgen]
pub fn change(handle: u32) {
    instances::change(handle);
}

/// The element has left the page: everything it held is let go.
#[wasm_bindgen]
pub fn close(handle: u32) {
    instances::close(handle);
}

/// Two kilobytes lighter than the one that `std` brings (brotli).
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
