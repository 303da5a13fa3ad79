//! Eligibility: a situation in, verdicts with their reasons out.

mod answer;
#[cfg(feature = "openapi")]
mod schema;
mod situation;

pub use answer::Eligibilite;
#[cfg(feature = "openapi")]
pub(super) use schema::query;
pub use situation::check_communes;
pub(super) use situation::{cite, read as read_situation};

use super::{ExpectedShape, Fault, document};
use crate::{
    Date,
    eligibilite::{Audience, Catalogue},
    situation::Situation,
    structures::{EnumSet, Ranked},
};
use serde_json::Value;

/// The most bytes of a request.
pub const BYTES_MAX: usize = 64 << 10;

/// A request for verdicts.
#[derive(Debug)]
pub struct EligibiliteQuery {
    /// The situation.
    pub situation: Situation,
    /// The entries asked for, by their ranks; by default those for the public asked for, or
    /// all of them.
    pub dispositifs: Option<Vec<u16>>,
}

impl EligibiliteQuery {
    /// Reads a request; its day is `today` unless it gives another.
    pub fn parse(bytes: &[u8], catalogue: &Catalogue, today: Date) -> Result<Self, Fault> {
        let object = document::object(bytes, Fault::ObjetInvalide)?;
        let (mut parsed, mut dispositifs, mut public) = (None, None, None);
        for (key, value) in &object {
            match key.as_str() {
                "situation" => parsed = Some(situation::read(value, catalogue, today)?),
                "dispositifs" => dispositifs = read_dispositifs(value, catalogue)?,
                "public" => public = read_public(value)?,
                other => {
                    let expected = vec!["situation", "dispositifs", "public"];
                    return Err(Fault::CleInconnue(situation::cite(other).into(), expected));
                }
            }
        }
        Ok(Self {
            situation: parsed.ok_or(Fault::ChampManquant("situation".into()))?,
            // What is named is answered, whomever it is for.
            dispositifs: dispositifs.or_else(|| Some(catalogue.ranks_for(public?))),
        })
    }
}

fn read_public(value: &Value) -> Result<Option<EnumSet<Audience>>, Fault> {
    let words = match value {
        Value::Null => return Ok(None),
        Value::Array(words) => words,
        _ => return Err(Fault::ValeurInvalide("public".into(), ExpectedShape::List)),
    };
    let read = |(rank, word): (usize, &Value)| {
        let inside = |fault| Fault::Dans("/public".to_owned(), Box::new(fault));
        let name = || rank.to_string().into();
        let word = word
            .as_str()
            .ok_or_else(|| inside(Fault::ValeurInvalide(name(), ExpectedShape::Texte)))?;
        Audience::parse(word).ok_or_else(|| {
            inside(Fault::ValeurInconnue(
                name(),
                situation::cite(word),
                Audience::NAMES,
            ))
        })
    };
    let public: EnumSet<Audience> = words
        .iter()
        .enumerate()
        .map(read)
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .collect();
    // For nobody in particular: for all.
    Ok((!public.is_empty()).then_some(public))
}

fn read_dispositifs(value: &Value, catalogue: &Catalogue) -> Result<Option<Vec<u16>>, Fault> {
    let ids = match value {
        Value::Null => return Ok(None),
        Value::Array(ids) => ids,
        _ => {
            return Err(Fault::ValeurInvalide(
                "dispositifs".into(),
                ExpectedShape::List,
            ));
        }
    };
    if ids.len() > catalogue.entries().len() {
        let shape = ExpectedShape::Identifiers(catalogue.entries().len());
        return Err(Fault::ValeurInvalide("dispositifs".into(), shape));
    }
    let read = |(rank, id): (usize, &Value)| {
        let inside = |fault| Fault::Dans("/dispositifs".to_owned(), Box::new(fault));
        let name = || rank.to_string().into();
        let id = id
            .as_str()
            .ok_or_else(|| inside(Fault::ValeurInvalide(name(), ExpectedShape::Texte)))?;
        catalogue
            .rank(id)
            .ok_or_else(|| inside(Fault::ValeurInconnue(name(), situation::cite(id), &[])))
    };
    ids.iter()
        .enumerate()
        .map(read)
        .collect::<Result<_, _>>()
        .map(Some)
}
