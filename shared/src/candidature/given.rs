//! A field of a form as it was given.
//!
//! `serde` stops at the first thing that is not what it expects, and a form has to be told
//! all that is wrong with it at once. So no field of a form ever fails to be read: what has
//! not its shape is kept as such, and told with the rest.

use super::form::FieldShape;
use std::fmt;

/// What a field was given.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Given<T> {
    /// Its key is not there.
    #[default]
    Absent,
    /// `null`: nothing, said so.
    Null,
    /// Not the kind of value that it holds.
    Wrong,
    Value(T),
}

/// Says nothing of the value: it is somebody’s name or number, and no log is to hold it.
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

/// A text; blank says nothing.
pub type Text = Given<String>;

/// The kind of value that a type is, for who gave another one.
pub trait Shaped {
    const SHAPE: FieldShape;
}

impl Shaped for String {
    const SHAPE: FieldShape = FieldShape::Text;
}

impl Shaped for bool {
    const SHAPE: FieldShape = FieldShape::Boolean;
}

impl Shaped for Vec<String> {
    const SHAPE: FieldShape = FieldShape::List;
}

/// What a field of any kind can be asked.
pub trait FormValue {
    /// Whether its key is not there.
    fn is_absent(&self) -> bool;
    /// Whether there is nothing to write of it.
    fn is_blank(&self) -> bool;
    /// What it should have been.
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
    /// What it holds, if anything.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// What it holds, taken out.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            _ => None,
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

    /// The text, unless there is none.
    pub fn said(&self) -> Option<&str> {
        self.value().map(String::as_str)
    }
}

#[cfg(feature = "wire")]
pub(crate) use json::unknown;
#[cfg(feature = "form")]
pub use json::{Json, JsonObject, read};

/// Without JSON, a form carries none.
#[cfg(not(feature = "form"))]
mod without {
    use super::{FormValue, Shaped};
    use crate::candidature::form::FieldShape;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Json;

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct JsonObject;

    impl Shaped for JsonObject {
        const SHAPE: FieldShape = FieldShape::Object;
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
    use crate::candidature::form::FieldShape;
    #[cfg(feature = "wire")]
    use crate::candidature::form::{Cause, FieldFault};
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
        /// Its text, if it is one.
        pub fn text(&self) -> Option<&str> {
            self.0.as_ref()?.as_str()
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

    /// Reads a scalar as a `T`, or keeps that it is none.
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
            // An array is never an object, which `serde` would read from one.
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

    /// Reads an object, and hands out each key that it has no field for, by the pointer of
    /// the object that it is in and its name.
    pub fn read<T: DeserializeOwned>(
        object: JsonObject,
        mut unknown: impl FnMut(String, &str),
    ) -> Result<T, serde_json::Error> {
        // By reference to any: each block is then read by one piece of code, not by one a
        // caller, which weighs in the worker.
        let mut record = |path: Path<'_>| {
            if let Path::Map { parent, key } = &path {
                let mut pointer = String::new();
                point(parent, &mut pointer);
                unknown(pointer, key);
            }
        };
        let record: &mut dyn FnMut(Path<'_>) = &mut record;
        serde_ignored::deserialize(Value::Object(object), record)
    }

    fn point(path: &Path<'_>, pointer: &mut String) {
        match path {
            Path::Root => {}
            Path::Seq { parent, index } => {
                point(parent, pointer);
                pointer.push_str(&format!("/{index}"));
            }
            Path::Map { parent, key } => {
                point(parent, pointer);
                pointer.push_str(&step(key));
            }
            Path::Some { parent }
            | Path::NewtypeStruct { parent }
            | Path::NewtypeVariant { parent } => point(parent, pointer),
        }
    }

    /// A step of a pointer (RFC 6901); what is quoted of a key that is not ours is bounded.
    fn step(key: &str) -> String {
        let key: String = key.chars().take(64).collect();
        format!("/{}", key.replace('~', "~0").replace('/', "~1"))
    }

    /// The fault of a key that there is no field for.
    #[cfg(feature = "wire")]
    pub(crate) fn unknown(at: &str, key: &str, known: &'static [&'static str]) -> FieldFault {
        FieldFault::new(format!("{at}{}", step(key)), Cause::Unknown(known))
    }
}
