//! Typed reading of what JavaScript hands over; anything unexpected is `None`.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A value of unknown shape.
pub(crate) struct Objet(JsValue);

impl Objet {
    /// Wraps a value.
    pub(crate) fn new(valeur: JsValue) -> Self {
        Self(valeur)
    }

    /// A member that is there and not `null`.
    pub(crate) fn objet(&self, cle: &str) -> Option<Self> {
        let valeur = Reflect::get(&self.0, &JsValue::from_str(cle)).ok()?;
        (!valeur.is_null() && !valeur.is_undefined()).then_some(Self(valeur))
    }

    /// A member that is a text.
    pub(crate) fn texte(&self, cle: &str) -> Option<String> {
        self.objet(cle)?.0.as_string()
    }

    /// The members of a list.
    pub(crate) fn liste(&self, cle: &str) -> Option<Vec<Self>> {
        let liste = self.objet(cle)?.0.dyn_into::<Array>().ok()?;
        Some(liste.to_vec().into_iter().map(Self).collect())
    }

    /// The value itself.
    #[cfg(feature = "candidature")]
    pub(crate) fn valeur(self) -> JsValue {
        self.0
    }

    /// The value itself, when it is a number.
    pub(crate) fn nombre(&self) -> Option<f64> {
        self.0.as_f64()
    }
}
