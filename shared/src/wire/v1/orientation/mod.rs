//! Orientation: a situation and a place in, whom to meet out.

mod answer;
#[cfg(feature = "openapi")]
mod schema;

pub use answer::{Orientation, Other};
pub(super) use answer::{cout, kilometres};
#[cfg(feature = "openapi")]
pub(super) use schema::query;

use super::{
    ExpectedShape, Fault, document,
    eligibilite::{cite, read_situation},
    fields::{RequestFields, RequestValue},
    question::QpvInput,
};
use crate::{Date, Point, eligibilite::Catalogue, situation::Situation};
use serde_json::Value;

/// How many propositions an answer has by default.
pub const DEFAULT_LIMIT: usize = 10;
/// How many propositions an answer can have.
pub const LIMIT_MAX: usize = 50;

/// A request for an orientation.
#[derive(Debug)]
pub struct OrientationQuery {
    /// The situation.
    pub situation: Situation,
    /// Where they are.
    pub position: Option<Point>,
    /// How many propositions, at most.
    pub limit: usize,
}

impl OrientationQuery {
    /// Reads a request; its day is `today` unless it gives another. `demonstration`:
    /// whether the fictional territory exists here.
    pub fn parse(
        bytes: &[u8],
        catalogue: &Catalogue,
        today: Date,
        demonstration: bool,
    ) -> Result<Self, Fault> {
        let object = document::object(bytes, Fault::ObjetInvalide)?;
        let (mut parsed, mut position, mut limit) = (None, None, DEFAULT_LIMIT);
        for (key, value) in &object {
            match key.as_str() {
                "situation" => parsed = Some(read_situation(value, catalogue, today)?),
                "position" => position = read_position(value, demonstration)?,
                "limite" => limit = read_limit(value)?,
                other => {
                    let expected = vec!["situation", "position", "limite"];
                    return Err(Fault::CleInconnue(cite(other).into(), expected));
                }
            }
        }
        Ok(Self {
            situation: parsed.ok_or(Fault::ChampManquant("situation".into()))?,
            position,
            limit,
        })
    }
}

fn read_position(value: &Value, demonstration: bool) -> Result<Option<Point>, Fault> {
    let object = match value {
        Value::Null => return Ok(None),
        Value::Object(object) => object,
        _ => {
            return Err(Fault::ValeurInvalide(
                "position".into(),
                ExpectedShape::Object,
            ));
        }
    };
    let inside = |fault| Fault::Dans("/position".to_owned(), Box::new(fault));
    let mut fields = RequestFields::new(&["lat", "lon"]);
    for (name, value) in object {
        let value = match value {
            Value::Number(number) => RequestValue::Number(number.clone()),
            Value::Null => RequestValue::Null,
            _ => RequestValue::Other,
        };
        fields.insert(name, value).map_err(inside)?;
    }
    let entry = QpvInput::read(&fields).map_err(inside)?;
    entry.point(demonstration).map(Some).map_err(inside)
}

fn read_limit(value: &Value) -> Result<usize, Fault> {
    let shape = ExpectedShape::Between(1, LIMIT_MAX as u32);
    match value {
        Value::Null => Ok(DEFAULT_LIMIT),
        _ => value
            .as_u64()
            .and_then(|limit| usize::try_from(limit).ok())
            .filter(|limit| (1..=LIMIT_MAX).contains(limit))
            .ok_or(Fault::ValeurInvalide("limite".into(), shape)),
    }
}
