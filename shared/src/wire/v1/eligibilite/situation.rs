//! Reading a situation by the table of its fields, so that it accepts exactly those that
//! the rules know.

use crate::{
    Date,
    codes::{self, CodeError},
    eligibilite::Catalogue,
    situation::{Entries, Field, FieldKind, FieldValue, Situation},
    structures::Directory,
    wire::v1::{ExpectedShape, Fault, faults::Name, fields::day},
};
use serde_json::{Map, Value};
use std::str::FromStr;

/// The most characters that a fault quotes of a request.
const CITATION_MAX: usize = 64;

/// A situation; every key is optional, and `null` means unknown.
pub(in crate::wire::v1) fn read(
    value: &Value,
    catalogue: &Catalogue,
    today: Date,
) -> Result<Situation, Fault> {
    let mut situation = Situation::new(today);
    let content =
        object(value).map_err(|shape| Fault::ValeurInvalide("situation".into(), shape))?;
    let Some(object) = content else {
        return Ok(situation);
    };
    read_block(object, "", catalogue, &mut situation)?;
    Ok(situation)
}

/// Refuses a commune that does not exist, such as a postal code in the place of its code.
pub fn check_communes(situation: &Situation, directory: &Directory) -> Result<(), Fault> {
    for field in Field::ALL {
        if let FieldValue::Commune(code) = situation.stated(*field) {
            let checked = directory.check_commune(code);
            checked
                .map_err(|error| inside(field.path(), |name| Fault::CodeInvalide(name, error)))?;
        }
    }
    Ok(())
}

fn read_block(
    object: &Map<String, Value>,
    block: &str,
    catalogue: &Catalogue,
    situation: &mut Situation,
) -> Result<(), Fault> {
    for (key, value) in object {
        let path = match block {
            "" => key.clone(),
            _ => format!("{block}.{key}"),
        };
        if let Ok(field) = path.parse::<Field>() {
            let parsed = read_field(field, value, catalogue)?;
            // A number out of range; a `null` date is ignored, as the date is always known.
            if !situation.set(field, parsed) && !parsed.is_unknown() {
                return Err(inside(&path, |name| {
                    Fault::ValeurInvalide(name, shape(field))
                }));
            }
        } else if below(&path).next().is_some() {
            let content = self::object(value)
                .map_err(|shape| inside(&path, |name| Fault::ValeurInvalide(name, shape)))?;
            if let Some(object) = content {
                read_block(object, &path, catalogue, situation)?;
            }
        } else {
            let mut expected: Vec<&str> = below(block).collect();
            expected.dedup();
            return Err(inside(&path, |name| Fault::CleInconnue(name, expected)));
        }
    }
    Ok(())
}

/// The keys of a block, in the order of the fields; none when it is not a block.
fn below(block: &str) -> impl Iterator<Item = &'static str> {
    Field::ALL.iter().filter_map(move |field| {
        let rest = match block {
            "" => field.path(),
            _ => field.path().strip_prefix(block)?.strip_prefix('.')?,
        };
        rest.split('.').next()
    })
}

/// A fault in a part of the situation, with its place in the document.
fn inside(path: &str, fault: impl FnOnce(Name) -> Fault) -> Fault {
    let (block, name) = path.rsplit_once('.').unwrap_or(("", path));
    let mut pointer = String::from("/situation");
    for segment in block.split('.').filter(|segment| !segment.is_empty()) {
        pointer.push('/');
        pointer.push_str(segment);
    }
    let name: String = name.chars().take(CITATION_MAX).collect();
    Fault::Dans(pointer, Box::new(fault(name.into())))
}

fn object(value: &Value) -> Result<Option<&Map<String, Value>>, ExpectedShape> {
    match value {
        Value::Null => Ok(None),
        Value::Object(object) => Ok(Some(object)),
        _ => Err(ExpectedShape::Object),
    }
}

fn read_field(field: Field, value: &Value, catalogue: &Catalogue) -> Result<FieldValue, Fault> {
    if value.is_null() {
        return Ok(FieldValue::Unknown);
    }
    let other = || {
        inside(field.path(), |name| {
            Fault::ValeurInvalide(name, shape(field))
        })
    };
    let text = || value.as_str().ok_or_else(other);
    let list = || value.as_array().ok_or_else(other);
    Ok(match field.kind() {
        FieldKind::Boolean => FieldValue::Boolean(value.as_bool().ok_or_else(other)?),
        FieldKind::Number { .. } => FieldValue::Number(value.as_f64().ok_or_else(other)?),
        FieldKind::Choice(values) => FieldValue::Choice(rank(values, text()?, field.path())? as u8),
        FieldKind::List(values) => {
            let mut bits = 0;
            for (place, word) in list()?.iter().enumerate() {
                let word = word.as_str().ok_or_else(other)?;
                bits |= 1 << rank(values, word, &format!("{field}.{place}"))?;
            }
            FieldValue::List(bits)
        }
        FieldKind::Entries => {
            let mut entries = Entries::default();
            for (place, id) in list()?.iter().enumerate() {
                let id = id.as_str().ok_or_else(other)?;
                let Some(rank) = catalogue.rank(id) else {
                    let at = format!("{field}.{place}");
                    return Err(inside(&at, |name| {
                        Fault::ValeurInconnue(name, cite(id), &[])
                    }));
                };
                if !entries.push(rank) {
                    return Err(other());
                }
            }
            FieldValue::Entries(entries)
        }
        FieldKind::Date => match day(text()?) {
            Some(date) => FieldValue::Date(date),
            None => return Err(inside(field.path(), Fault::DateInvalide)),
        },
        FieldKind::CodeQpv => FieldValue::CodeQpv(code(field, text()?)?),
        FieldKind::Commune => FieldValue::Commune(code(field, text()?)?),
        FieldKind::Epci => FieldValue::Epci(code(field, text()?)?),
        FieldKind::Departement => FieldValue::Departement(code(field, text()?)?),
        FieldKind::Region => FieldValue::Region(code(field, text()?)?),
    })
}

fn rank(values: &'static [&'static str], word: &str, at: &str) -> Result<usize, Fault> {
    values
        .iter()
        .position(|known| *known == word)
        .ok_or_else(|| inside(at, |name| Fault::ValeurInconnue(name, cite(word), values)))
}

fn code<C: FromStr<Err = CodeError>>(field: Field, text: &str) -> Result<C, Fault> {
    codes::read(text).map_err(|error| inside(field.path(), |name| Fault::CodeInvalide(name, error)))
}

/// The beginning of a text that was sent, to quote it.
pub(in crate::wire::v1) fn cite(text: &str) -> String {
    text.chars().take(CITATION_MAX).collect()
}

/// What a field expects.
fn shape(field: Field) -> ExpectedShape {
    match field.kind() {
        FieldKind::Boolean => ExpectedShape::Boolean,
        FieldKind::Number { integer: true, .. } => ExpectedShape::Integer,
        FieldKind::Number { integer: false, .. } => ExpectedShape::Number,
        FieldKind::List(_) => ExpectedShape::List,
        FieldKind::Entries => ExpectedShape::Identifiers(Entries::MAX),
        _ => ExpectedShape::Texte,
    }
}
