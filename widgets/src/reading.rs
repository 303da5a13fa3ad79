//! Typed reading of what JavaScript hands over; anything unexpected is `None`.

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A value of unknown shape.
pub(crate) struct JsObject(JsValue);

impl JsObject {
    pub(crate) fn new(value: JsValue) -> Self {
        Self(value)
    }

    /// A member that is there and not `null`.
    pub(crate) fn object(&self, key: &str) -> Option<Self> {
        let value = Reflect::get(&self.0, &JsValue::from_str(key)).ok()?;
        (!value.is_null() && !value.is_undefined()).then_some(Self(value))
    }

    /// A member that is a text.
    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.object(key)?.0.as_string()
    }

    /// The members of a list.
    pub(crate) fn list(&self, key: &str) -> Option<Vec<Self>> {
        let list = self.object(key)?.0.dyn_into::<Array>().ok()?;
        Some(list.to_vec().into_iter().map(Self).collect())
    }

    /// The value itself, when it is a number.
    pub(crate) fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }
}
