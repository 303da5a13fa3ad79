//! The widgets.

use wasm_bindgen::prelude::*;
/// Essai.
#[wasm_bindgen]
pub fn ouvre(nom: &str) -> String { format!("bonjour {nom}") }
