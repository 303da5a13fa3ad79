//! Eligibility: a situation in, verdicts with their reasons out.

mod reponse;
#[cfg(feature = "openapi")]
mod schema;
mod situation;

pub use reponse::Eligibilite;
#[cfg(feature = "openapi")]
pub(super) use schema::demande;
pub(super) use situation::{cite, lis as lis_situation};

use super::{Faute, Forme};
use crate::{Date, eligibilite::Catalogue, situation::Situation};
use serde_json::Value;

/// The most bytes that a question holds.
pub const OCTETS_MAX: usize = 64 << 10;

/// What is asked.
#[derive(Debug)]
pub struct Demande {
    /// The situation.
    pub situation: Situation,
    /// The entries asked about, by their ranks; all of them when none is named.
    pub dispositifs: Option<Vec<u16>>,
}

impl Demande {
    /// Reads a question; the day is today unless it says another.
    pub fn parse(octets: &[u8], catalogue: &Catalogue, aujourdhui: Date) -> Result<Self, Faute> {
        let json: Value = serde_json::from_slice(octets)
            .map_err(|e| Faute::ObjetInvalide(e.line(), e.column()))?;
        let Value::Object(objet) = json else {
            return Err(Faute::ObjetInvalide(1, 1));
        };
        let (mut lue, mut dispositifs) = (None, None);
        for (cle, valeur) in &objet {
            match cle.as_str() {
                "situation" => lue = Some(situation::lis(valeur, catalogue, aujourdhui)?),
                "dispositifs" => dispositifs = lis_dispositifs(valeur, catalogue)?,
                autre => {
                    let connues = vec!["situation", "dispositifs"];
                    return Err(Faute::CleInconnue(situation::cite(autre).into(), connues));
                }
            }
        }
        Ok(Self {
            situation: lue.ok_or(Faute::ChampManquant("situation".into()))?,
            dispositifs,
        })
    }
}

fn lis_dispositifs(valeur: &Value, catalogue: &Catalogue) -> Result<Option<Vec<u16>>, Faute> {
    let ids = match valeur {
        Value::Null => return Ok(None),
        Value::Array(ids) => ids,
        _ => return Err(Faute::ValeurInvalide("dispositifs".into(), Forme::Liste)),
    };
    if ids.len() > catalogue.fiches().len() {
        let forme = Forme::Identifiants(catalogue.fiches().len());
        return Err(Faute::ValeurInvalide("dispositifs".into(), forme));
    }
    let lis = |(rang, id): (usize, &Value)| {
        let dans = |faute| Faute::Dans("/dispositifs".to_owned(), Box::new(faute));
        let nom = || rang.to_string().into();
        let id = id
            .as_str()
            .ok_or_else(|| dans(Faute::ValeurInvalide(nom(), Forme::Texte)))?;
        catalogue
            .rang(id)
            .ok_or_else(|| dans(Faute::ValeurInconnue(nom(), situation::cite(id), &[])))
    };
    ids.iter()
        .enumerate()
        .map(lis)
        .collect::<Result<_, _>>()
        .map(Some)
}
