//! A field of a form as it was given.
//!
//! `serde` stops at the first value of the wrong type, but all the faults of a form are
//! reported at once. So reading a field never fails: a value of the wrong type becomes
//! [`Given::Wrong`], and is reported with the other faults.

use super::fault::FieldShape;
use std::fmt;

/// What a field was given.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Given<T> {
    /// Its key is not there.
    #[default]
    Absent,
    /// `null`: explicitly nothing.
    Null,
    /// A value of the wrong type.
    Wrong,
    Value(T),
}

/// Hides the value: it is somebody's name or number, which must not reach a log.
impl<T> fmt::Debug for Given<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Absent => "Absent",
            Self::Null => "Null",
            Self::Wrong => "Wrong",
            Self::Value(_) => "Value(_)",
        })
    }
}

/// A text field.
pub type Text = Given<String>;

/// The JSON type that a type is read from, to name it in a fault.
pub trait Shaped {
    const SHAPE: FieldShape;
}

impl Shaped for String {
    const SHAPE: FieldShape = FieldShape::Text;
}

impl Shaped for bool {
    const SHAPE: FieldShape = FieldShape::Boolean;
}

#[cfg(feature = "wire")]
impl Shaped for u32 {
    const SHAPE: FieldShape = FieldShape::Number;
}

impl Shaped for Vec<String> {
    const SHAPE: FieldShape = FieldShape::List;
}

/// What all fields have in common, whatever they hold.
pub trait FormValue {
    /// Whether its key is not there.
    fn is_absent(&self) -> bool;
    /// Whether it is left out when the form is written.
    fn is_blank(&self) -> bool;
    /// The type it should have had, if it was given another.
    fn wrong(&self) -> Option<FieldShape>;
}

impl<T: Shaped> FormValue for Given<T> {
    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    fn is_blank(&self) -> bool {
        !matches!(self, Self::Value(_))
    }

    fn wrong(&self) -> Option<FieldShape> {
        matches!(self, Self::Wrong).then_some(T::SHAPE)
    }
}

impl<T> Given<T> {
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }
}

impl<T: Default> Given<T> {
    /// The value, which is blank when there was none.
    pub fn or_blank(&mut self) -> &mut T {
        if self.value().is_none() {
            *self = Self::Value(T::default());
        }
        match self {
            Self::Value(value) => value,
            _ => unreachable!("it was just given one"),
        }
    }
}

impl<T> From<Option<T>> for Given<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Value)
    }
}

impl<T> From<T> for Given<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Value(text.to_owned())
    }
}

impl Text {
    /// The text, empty when there is none.
    pub fn text(&self) -> &str {
        self.value().map_or("", String::as_str)
    }

    /// The text, if there is one.
    pub fn as_deref(&self) -> Option<&str> {
        self.value().map(String::as_str)
    }
}

#[cfg(feature = "wire")]
pub(crate) use json::unknown;
#[cfg(feature = "form")]
pub use json::{Json, JsonObject, read};

/// Stand-ins for the fields that hold JSON, in builds without it.
#[cfg(not(feature = "form"))]
mod without {
    use super::{FormValue, Shaped};
    use crate::candidature::fault::FieldShape;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Json;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct JsonObject;

    impl Shaped for JsonObject {
        const SHAPE: FieldShape = FieldShape::Object;
    }

    impl Json {
        /// There is nothing to clean.
        pub fn clean(&mut self) {}
    }

    impl FormValue for Json {
        fn is_absent(&self) -> bool {
            true
        }

        fn is_blank(&self) -> bool {
            true
        }

        fn wrong(&self) -> Option<FieldShape> {
            None
        }
    }
}

#[cfg(not(feature = "form"))]
pub use without::{Json, JsonObject};

#[cfg(feature = "form")]
mod json {
    use super::{FormValue, Given, Shaped};
    #[cfg(feature = "wire")]
    use crate::candidature::fault::{Cause, FieldFault};
    use crate::{candidature::fault::FieldShape, inputs::line};
    use serde::{
        Deserialize, Deserializer, Serialize, Serializer,
        de::{
            DeserializeOwned, Error, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer,
        },
    };
    use serde_ignored::Path;
    use serde_json::{Map, Value};
    use std::{fmt, marker::PhantomData};

    /// Any value, kept as it is, `null` included.
    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Json(pub Option<Value>);

    /// Any object, kept as it is.
    pub type JsonObject = Map<String, Value>;

    impl Shaped for JsonObject {
        const SHAPE: FieldShape = FieldShape::Object;
    }

    impl FormValue for Json {
        fn is_absent(&self) -> bool {
            self.0.is_none()
        }

        fn is_blank(&self) -> bool {
            self.0.is_none()
        }

        fn wrong(&self) -> Option<FieldShape> {
            None
        }
    }

    impl Json {
        /// Cleans every text in it: it is shown beside what the person wrote.
        pub fn clean(&mut self) {
            self.0.iter_mut().for_each(clean);
        }

        /// Its text, if it is a string.
        pub fn text(&self) -> Option<&str> {
            self.0.as_ref()?.as_str()
        }
    }

    fn clean(value: &mut Value) {
        match value {
            Value::String(text) => *text = line(text),
            Value::Array(values) => values.iter_mut().for_each(clean),
            Value::Object(object) => object.values_mut().for_each(clean),
            _ => {}
        }
    }

    impl Serialize for Json {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.serialize(serializer)
        }
    }

    impl<'de> Deserialize<'de> for Json {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Value::deserialize(deserializer).map(|value| Self(Some(value)))
        }
    }

    impl<T: Serialize> Serialize for Given<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.value().serialize(serializer)
        }
    }

    impl<'de, T: DeserializeOwned + Shaped> Deserialize<'de> for Given<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(Reading(PhantomData))
        }
    }

    struct Reading<T>(PhantomData<T>);

    /// Reads a value as a `T`, or notes that it is not one.
    fn scalar<T: DeserializeOwned, E>(value: Value) -> Result<Given<T>, E> {
        Ok(T::deserialize(value).map_or(Given::Wrong, Given::Value))
    }

    impl<'de, T: DeserializeOwned + Shaped> Visitor<'de> for Reading<T> {
        type Value = Given<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("any JSON value")
        }

        fn visit_unit<E: Error>(self) -> Result<Given<T>, E> {
            Ok(Given::Null)
        }

        fn visit_bool<E: Error>(self, value: bool) -> Result<Given<T>, E> {
            scalar(value.into())
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<Given<T>, E> {
            scalar(value.into())
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<Given<T>, E> {
            scalar(value.into())
        }

        fn visit_f64<E: Error>(self, value: f64) -> Result<Given<T>, E> {
            scalar(value.into())
        }

        fn visit_str<E: Error>(self, value: &str) -> Result<Given<T>, E> {
            scalar(value.into())
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Given<T>, A::Error> {
            let mut values = Vec::new();
            while let Some(value) = seq.next_element::<Value>()? {
                values.push(value);
            }
            // `serde` would read a struct from an array too.
            match T::SHAPE {
                FieldShape::Object => Ok(Given::Wrong),
                _ => scalar(Value::Array(values)),
            }
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Given<T>, A::Error> {
            if T::SHAPE == FieldShape::Object {
                return T::deserialize(MapAccessDeserializer::new(map)).map(Given::Value);
            }
            while map.next_entry::<String, Value>()?.is_some() {}
            Ok(Given::Wrong)
        }
    }

    /// Reads an object, and passes each unknown key to `unknown`: the pointer of the object
    /// that holds it, and its name.
    pub fn read<T: DeserializeOwned>(
        object: JsonObject,
        mut unknown: impl FnMut(String, &str),
    ) -> Result<T, serde_json::Error> {
        // By `dyn` reference: each block is then compiled once, not once per caller, which
        // would make the worker heavier.
        let mut record = |path: Path<'_>| {
            if let Path::Map { parent, key } = &path {
                let mut pointer = String::new();
                push_pointer(parent, &mut pointer);
                unknown(pointer, key);
            }
        };
        let record: &mut dyn FnMut(Path<'_>) = &mut record;
        serde_ignored::deserialize(Value::Object(object), record)
    }

    fn push_pointer(path: &Path<'_>, pointer: &mut String) {
        match path {
            Path::Root => {}
            Path::Seq { parent, index } => {
                push_pointer(parent, pointer);
                pointer.push_str(&format!("/{index}"));
            }
            Path::Map { parent, key } => {
                push_pointer(parent, pointer);
                pointer.push_str(&step(key));
            }
            Path::Some { parent }
            | Path::NewtypeStruct { parent }
            | Path::NewtypeVariant { parent } => push_pointer(parent, pointer),
        }
    }

    /// A step of a JSON pointer (RFC 6901); of an unknown key, 64 characters at most are
    /// quoted.
    fn step(key: &str) -> String {
        let key: String = key.chars().take(64).collect();
        format!("/{}", key.replace('~', "~0").replace('/', "~1"))
    }

    /// The fault of an unknown key.
    #[cfg(feature = "wire")]
    pub(crate) fn unknown(at: &str, key: &str, known: &'static [&'static str]) -> FieldFault {
        FieldFault::new(format!("{at}{}", step(key)), Cause::Unknown(known))
    }
}
