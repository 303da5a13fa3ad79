//! Named values of a query string, a CSV row or a JSON object, read by one set of rules.

use super::faults::{Fault, Name};
use crate::{
    Date,
    codes::{self, CodeError},
    inputs::{self, token},
    qpv::Generation,
    structures::Precision,
};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Number;
use std::{borrow::Cow, fmt, str::FromStr};

/// A value as it is in a request.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum RequestValue<'a> {
    /// From a query string or a CSV cell, which have no types: may be a number.
    Text(Cow<'a, str>),
    /// From JSON, where a string is not a number.
    JsonString(Cow<'a, str>),
    Number(Number),
    Null,
    /// A boolean, a list or an object: never expected.
    Other,
}

/// The values given for the expected names, in their order.
#[derive(Debug)]
pub(super) struct RequestFields<'a, const N: usize> {
    names: &'static [&'static str; N],
    values: [Option<RequestValue<'a>>; N],
}

impl<'a, const N: usize> RequestFields<'a, N> {
    pub(super) fn new(names: &'static [&'static str; N]) -> Self {
        Self {
            names,
            values: [const { None }; N],
        }
    }

    /// A name that is unknown or repeated is a fault: ignoring a misspelt `precision_m` would
    /// turn a doubt into a firm answer.
    pub(super) fn insert(&mut self, name: &str, value: RequestValue<'a>) -> Result<(), Fault> {
        let Some(rank) = self.names.iter().position(|expected| *expected == name) else {
            let name: String = name.chars().take(64).collect();
            return Err(Fault::UnknownField(name.into(), self.names));
        };
        match &mut self.values[rank] {
            Some(_) => Err(Fault::ChampRepete(self.names[rank].into())),
            slot => {
                *slot = Some(value);
                Ok(())
            }
        }
    }

    /// The value given for a name; `null` is the same as absent.
    pub(super) fn get(&self, name: &str) -> Option<&RequestValue<'a>> {
        let rank = self.names.iter().position(|expected| *expected == name)?;
        let value = self.values[rank].as_ref();
        value.filter(|value| !matches!(value, RequestValue::Null))
    }

    pub(super) fn number(&self, name: &'static str) -> Result<Option<f64>, Fault> {
        let number = match self.get(name) {
            None => return Ok(None),
            Some(RequestValue::Number(number)) => number.as_f64(),
            Some(RequestValue::Text(text)) => decimal(&token(text)),
            Some(_) => None,
        };
        match number.filter(|number| number.is_finite()) {
            Some(number) => Ok(Some(number)),
            None => Err(Fault::NombreInvalide(name.into())),
        }
    }

    pub(super) fn required(&self, name: &'static str) -> Result<f64, Fault> {
        self.number(name)?.ok_or(Fault::ChampManquant(name.into()))
    }

    pub(super) fn generation(&self) -> Result<Option<Generation>, Fault> {
        match self.get("generation") {
            None => Ok(None),
            Some(RequestValue::Text(text)) => match token(text).parse() {
                Ok(generation) => Ok(Some(generation)),
                Err(_) => Err(Fault::GenerationInconnue),
            },
            Some(_) => Err(Fault::GenerationInconnue),
        }
    }

    pub(super) fn date(&self) -> Result<Option<Date>, Fault> {
        match self.get("date") {
            None => Ok(None),
            Some(RequestValue::Text(text)) => match day(text) {
                Some(date) => Ok(Some(date)),
                None => Err(Fault::DateInvalide("date".into())),
            },
            Some(_) => Err(Fault::DateInvalide("date".into())),
        }
    }

    pub(super) fn code<C>(&self, name: &'static str) -> Result<Option<C>, Fault>
    where
        C: FromStr<Err = CodeError>,
    {
        match self.get(name) {
            Some(RequestValue::Text(text)) => match codes::read(text) {
                Ok(code) => Ok(Some(code)),
                Err(error) => Err(Fault::CodeInvalide(Name::Borrowed(name), error)),
            },
            _ => Ok(None),
        }
    }
}

/// Digits, a point, a sign, an exponent: `f64` also reads `inf` and `nan`.
fn decimal(text: &str) -> Option<f64> {
    text.bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'))
        .then(|| text.parse().ok())?
}

/// A date to the day, in any of the forms that imports take; `YYYY-MM-DD` is the one that
/// is published.
pub(super) fn day(text: &str) -> Option<Date> {
    match inputs::day(text) {
        Ok((date, Precision::Jour)) => Some(date),
        _ => None,
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for RequestValue<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ValueVisitor;

        impl<'de> Visitor<'de> for ValueVisitor {
            type Value = RequestValue<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("any JSON value")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(RequestValue::JsonString(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(RequestValue::JsonString(Cow::Owned(text.to_owned())))
            }

            fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
                Ok(RequestValue::Number(number.into()))
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
                Ok(RequestValue::Number(number.into()))
            }

            fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
                Ok(Number::from_f64(number).map_or(RequestValue::Other, RequestValue::Number))
            }

            fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
                Ok(RequestValue::Null)
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
                Ok(RequestValue::Other)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(RequestValue::Other)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(RequestValue::Other)
            }
        }

        deserializer.deserialize_any(ValueVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_decimal_numbers_only() {
        for (text, expect) in [
            ("48.8566", Some(48.8566)),
            ("-2", Some(-2.0)),
            ("+2.5", Some(2.5)),
            ("1e-3", Some(0.001)),
            ("48,8566", None),
            ("inf", None),
            ("nan", None),
            ("1e999", None),
            ("0x10", None),
            ("", None),
            ("-", None),
            ("٤٨", None),
        ] {
            assert_eq!(decimal(text).filter(|n| n.is_finite()), expect, "{text:?}");
        }
    }

    #[test]
    fn reads_days_only() {
        for (text, expect) in [
            ("2026-11-22", true),
            ("2024-02-29", true),
            ("2025-02-29", false),
            ("2026-11-22T10:00:00", true),
            ("22/11/2026", true),
            ("2026-11-22\u{200b}", true),
            ("2026-11", false),
            ("2026", false),
            ("20261122", false),
            ("2026-W47-7", false),
            ("2026-13-01", false),
            ("2026-00-10", false),
            ("2026-1é-10", false),
            ("0000-01-01", true),
            ("+02026-11-22", false),
        ] {
            assert_eq!(day(text).is_some(), expect, "{text:?}");
        }
    }
}
