//! Typed reading of what JavaScript hands over; anything unexpected is `None`.

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A value of unknown shape.
pub(crate) struct JsObject(JsValue);

impl JsObject {
    pub(crate) fn new(value: JsValue) -> Self {
        Self(value)
    }

    /// What a text of JSON says; `None` when it is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        JSON::parse(text).ok().map(Self)
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

    /// A member that is true or false.
    pub(crate) fn truth(&self, key: &str) -> Option<bool> {
        self.object(key)?.0.as_bool()
    }

    /// The value itself, when it is a text.
    pub(crate) fn into_text(self) -> Option<String> {
        self.0.as_string()
    }

    /// The value itself, when it is a number.
    pub(crate) fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }
}
