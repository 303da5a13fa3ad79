//! JSON, whole or a line at a time.

use super::{BatchFormat, BatchResult, BatchRow, BatchRows, FIELDS, Fault, PointBatch};
use crate::wire::v1::{
    document::without_mark,
    fields::{RequestFields, RequestValue},
};
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::{borrow::Cow, fmt};

pub(super) fn parse(body: &[u8]) -> Result<PointBatch<'_>, Fault> {
    let batch: JsonBatch<'_> =
        serde_json::from_slice(without_mark(body)).map_err(|error| syntax(&error, 0))?;
    match (batch.fault, batch.points) {
        (Some(fault), _) => Err(fault),
        (None, None) => Err(Fault::ChampManquant("points".into())),
        (None, Some(points)) => PointBatch::new(BatchFormat::Json, points.0),
    }
}

pub(super) fn parse_lines(body: &[u8]) -> Result<PointBatch<'_>, Fault> {
    let mut rows = BatchRows::default();
    for (rank, row) in without_mark(body).split(|byte| *byte == b'\n').enumerate() {
        if !row.trim_ascii().is_empty() {
            let read: Result<BatchRow<'_>, _> = serde_json::from_slice(row);
            rows.push(read.unwrap_or_else(|error| BatchRow::refused(syntax(&error, rank))));
        }
    }
    PointBatch::new(BatchFormat::Ndjson, rows)
}

/// The messages of `serde` are not for callers: they get the position and the form
/// expected.
fn syntax(error: &serde_json::Error, lines_before: usize) -> Fault {
    Fault::JsonInvalide(lines_before + error.line(), error.column())
}

pub(super) fn write<'a>(results: impl ExactSizeIterator<Item = BatchResult<'a>>) -> Vec<u8> {
    let mut output = Vec::with_capacity(700 * results.len() + 32);
    output.extend_from_slice(b"{\"resultats\":[");
    for (rank, result) in results.enumerate() {
        if rank > 0 {
            output.push(b',');
        }
        append(&mut output, &result);
    }
    output.extend_from_slice(b"]}");
    output
}

pub(super) fn write_lines<'a>(results: impl ExactSizeIterator<Item = BatchResult<'a>>) -> Vec<u8> {
    let mut output = Vec::with_capacity(700 * results.len());
    for result in results {
        append(&mut output, &result);
        output.push(b'\n');
    }
    output
}

fn append(output: &mut Vec<u8>, result: &BatchResult<'_>) {
    let start = output.len();
    if serde_json::to_writer(&mut *output, result).is_err() {
        // Writing to a vector cannot fail, and keys are texts; if it did fail, half a row
        // must not be sent.
        output.truncate(start);
        output.extend_from_slice(b"null");
    }
}

/// `{"points": […]}`.
struct JsonBatch<'a> {
    points: Option<Points<'a>>,
    fault: Option<Fault>,
}

struct Points<'a>(BatchRows<'a>);

impl<'de: 'a, 'a> Deserialize<'de> for JsonBatch<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BatchVisitor;

        impl<'de> Visitor<'de> for BatchVisitor {
            type Value = JsonBatch<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with points")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<JsonBatch<'de>, A::Error> {
                let mut fields = RequestFields::new(&["points"]);
                let mut batch = JsonBatch {
                    points: None,
                    fault: None,
                };
                while let Some(JsonKey(name)) = map.next_key()? {
                    let inserted = fields.insert(&name, RequestValue::Null);
                    match inserted {
                        Ok(()) => batch.points = Some(map.next_value()?),
                        Err(fault) => {
                            map.next_value::<IgnoredAny>()?;
                            batch.fault.get_or_insert(fault);
                        }
                    }
                }
                Ok(batch)
            }
        }

        deserializer.deserialize_map(BatchVisitor)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Points<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BatchVisitor;

        impl<'de> Visitor<'de> for BatchVisitor {
            type Value = Points<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of points")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Points<'de>, A::Error> {
                let mut rows = BatchRows::default();
                while let Some(row) = seq.next_element()? {
                    rows.push(row);
                }
                Ok(Points(rows))
            }
        }

        deserializer.deserialize_seq(BatchVisitor)
    }
}

/// A row: any well-formed JSON, with its fault if it has one.
impl<'de: 'a, 'a> Deserialize<'de> for BatchRow<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BatchVisitor;

        impl<'de> Visitor<'de> for BatchVisitor {
            type Value = BatchRow<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a point")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BatchRow<'de>, A::Error> {
                let mut fields = RequestFields::new(&FIELDS);
                let mut fault = None;
                while let Some((JsonKey(name), value)) = map.next_entry::<_, RequestValue<'de>>()? {
                    if let Err(first) = fields.insert(&name, value) {
                        fault.get_or_insert(first);
                    }
                }
                Ok(BatchRow::read(&fields, fault))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<BatchRow<'de>, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(BatchRow::refused(Fault::PointInvalide))
            }

            fn visit_str<E: Error>(self, _: &str) -> Result<BatchRow<'de>, E> {
                Ok(BatchRow::refused(Fault::PointInvalide))
            }

            fn visit_f64<E: Error>(self, _: f64) -> Result<BatchRow<'de>, E> {
                Ok(BatchRow::refused(Fault::PointInvalide))
            }

            fn visit_i64<E: Error>(self, _: i64) -> Result<BatchRow<'de>, E> {
                Ok(BatchRow::refused(Fault::PointInvalide))
            }

            fn visit_u64<E: Error>(self, _: u64) -> Result<BatchRow<'de>, E> {
                Ok(BatchRow::refused(Fault::PointInvalide))
            }

            fn visit_bool<E: Error>(self, _: bool) -> Result<BatchRow<'de>, E> {
                Ok(BatchRow::refused(Fault::PointInvalide))
            }

            fn visit_unit<E: Error>(self) -> Result<BatchRow<'de>, E> {
                Ok(BatchRow::refused(Fault::PointInvalide))
            }
        }

        deserializer.deserialize_any(BatchVisitor)
    }
}

/// A key, borrowed unless it has escapes.
struct JsonKey<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for JsonKey<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct BatchVisitor;

        impl<'de> Visitor<'de> for BatchVisitor {
            type Value = JsonKey<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<JsonKey<'de>, E> {
                Ok(JsonKey(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<JsonKey<'de>, E> {
                Ok(JsonKey(Cow::Owned(text.to_owned())))
            }
        }

        deserializer.deserialize_str(BatchVisitor)
    }
}
