//! JSON documents, read alike by every route: a byte order mark is passed over, and a key
//! given twice is refused, because which of its values counts depends on who reads it.

use super::Fault;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// What some editors begin a file with.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The document without its byte order mark.
pub fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)
}

/// Reads an object; `unreadable` is the fault of this route, given a line and a column.
pub fn object(
    bytes: &[u8],
    unreadable: fn(usize, usize) -> Fault,
) -> Result<Map<String, Value>, Fault> {
    let mut repeated = None;
    let mut reader = serde_json::Deserializer::from_slice(without_mark(bytes));
    let seed = Strict {
        pointer: String::new(),
        repeated: &mut repeated,
    };
    let read = seed.deserialize(&mut reader).and_then(|value| {
        reader.end()?;
        Ok(value)
    });
    match (read, repeated) {
        (Err(error), _) => Err(unreadable(error.line(), error.column())),
        (Ok(_), Some(fault)) => Err(fault),
        (Ok(Value::Object(object)), None) => Ok(object),
        (Ok(_), None) => Err(unreadable(1, 1)),
    }
}

/// A value at a place of the document, and the first key given twice in all of it.
struct Strict<'a> {
    pointer: String,
    repeated: &'a mut Option<Fault>,
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        loop {
            let item = Strict {
                pointer: format!("{}/{}", self.pointer, values.len()),
                repeated: &mut *self.repeated,
            };
            match seq.next_element_seed(item)? {
                Some(value) => values.push(value),
                None => return Ok(Value::Array(values)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = map.next_key::<String>()? {
            // Of an unknown key, 64 characters at most are quoted.
            let step: String = key.chars().take(64).collect();
            let step = step.replace('~', "~0").replace('/', "~1");
            if self.repeated.is_none() && object.contains_key(&key) {
                let name: String = key.chars().take(64).collect();
                let fault = Fault::ChampRepete(name.into());
                *self.repeated = Some(match self.pointer.is_empty() {
                    true => fault,
                    false => Fault::Dans(self.pointer.clone(), Box::new(fault)),
                });
            }
            let item = Strict {
                pointer: format!("{}/{step}", self.pointer),
                repeated: &mut *self.repeated,
            };
            let value = map.next_value_seed(item)?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expect: Result<&str, &str>) {
        let got = object(text.as_bytes(), Fault::CandidatureIllisible);
        let got = got.map(|object| Value::Object(object).to_string());
        match (got, expect) {
            (Ok(got), Ok(expect)) => assert_eq!(got, expect, "{text:?}"),
            (Err(Fault::CandidatureIllisible(line, column)), Err(expect)) => {
                assert_eq!(format!("{line}:{column}"), expect, "{text:?}");
            }
            (Err(Fault::ChampRepete(name)), Err(expect)) => {
                assert_eq!(format!("/{name}"), expect, "{text:?}");
            }
            (Err(Fault::Dans(at, fault)), Err(expect)) => {
                let name = fault.field().map(str::to_owned).unwrap_or_default();
                assert_eq!(format!("{at}/{name}"), expect, "{text:?}");
            }
            (got, expect) => panic!("{text:?}: {got:?}, not {expect:?}"),
        }
    }

    #[test]
    fn every_document_is_read_alike() {
        check(r#"{"a":1}"#, Ok(r#"{"a":1}"#));
        check("\u{feff}{\"a\":1}", Ok(r#"{"a":1}"#));
        check("\u{feff}\u{feff}{}", Err("1:1"));
        check(
            r#" {"a":{"b":[1,{"c":2}]}} "#,
            Ok(r#"{"a":{"b":[1,{"c":2}]}}"#),
        );
        check(r#"{"a":1,"a":2}"#, Err("/a"));
        check(r#"{"a":1,"a":1}"#, Err("/a"));
        check(r#"{"a":null,"a":1}"#, Err("/a"));
        check(r#"{"a":1,"\u0061":2}"#, Err("/a"));
        check(r#"{"s":{"p":{"age":24,"age":99}}}"#, Err("/s/p/age"));
        check(r#"{"s":[{},{"b":1,"b":2}]}"#, Err("/s/1/b"));
        check(r#"{"a/b":{"c":1,"c":2}}"#, Err("/a~1b/c"));
        check(r#"{"a":1,"A":2}"#, Ok(r#"{"A":2,"a":1}"#));
        check(r#"{"a":1e400}"#, Err("1:10"));
        check(
            r#"{"a":12345678901234567890123}"#,
            Ok(r#"{"a":1.2345678901234568e+22}"#),
        );
        check("[]", Err("1:1"));
        check("null", Err("1:1"));
        check("", Err("1:0"));
        check("{", Err("1:1"));
        check("{} {}", Err("1:4"));
        check("{\n\"a\":}", Err("2:5"));
        check(&"[".repeat(200), Err("1:128"));
        check("{'a':1}", Err("1:2"));
        check("{\"a\":NaN}", Err("1:6"));
    }

    fn documents() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "[a-z\"\\\\é]{0,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 16, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("[a-c]", inner, 0..4)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        /// What `serde_json` writes is read as it was, and with one key doubled anywhere, not.
        #[test]
        fn a_key_given_twice_is_refused_wherever_it_is(value in documents()) {
            let text = serde_json::json!({ "x": value }).to_string();
            let read = object(text.as_bytes(), Fault::CandidatureIllisible);
            prop_assert_eq!(read.map(Value::Object).ok(), serde_json::from_str(&text).ok());
            for (place, _) in text.match_indices("\"x\":").chain(text.match_indices("\"a\":")) {
                let twice = format!("{}{}0,{}", &text[..place], &text[place..place + 4], &text[place..]);
                // Within a text, those characters are no key: it is no JSON any more.
                let refused = object(twice.as_bytes(), Fault::CandidatureIllisible);
                prop_assert!(refused.is_err(), "{}", twice);
            }
        }
    }
}
