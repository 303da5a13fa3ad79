//! Orientation: a situation and a place in, whom to meet out.

mod reponse;
#[cfg(feature = "openapi")]
mod schema;

pub use reponse::{Autre, Orientation};
pub(super) use reponse::{cout, kilometres};
#[cfg(feature = "openapi")]
pub(super) use schema::demande;

use super::{
    Faute, Forme,
    champs::{Champs, Valeur},
    eligibilite::{cite, lis_situation},
    question::Entree,
};
use crate::{Date, Point, eligibilite::Catalogue, situation::Situation};
use serde_json::Value;

/// How many propositions are answered unless told otherwise, and at most.
pub const LIMITE: usize = 10;
/// See [`LIMITE`].
pub const LIMITE_MAX: usize = 50;

/// What is asked.
#[derive(Debug)]
pub struct Demande {
    /// The situation.
    pub situation: Situation,
    /// Where they are.
    pub position: Option<Point>,
    /// How many propositions.
    pub limite: usize,
}

impl Demande {
    /// Reads a question; the day is today unless it says another. `demonstration`:
    /// whether the fictional territory exists here.
    pub fn parse(
        octets: &[u8],
        catalogue: &Catalogue,
        aujourdhui: Date,
        demonstration: bool,
    ) -> Result<Self, Faute> {
        let json: Value = serde_json::from_slice(octets)
            .map_err(|e| Faute::ObjetInvalide(e.line(), e.column()))?;
        let Value::Object(objet) = json else {
            return Err(Faute::ObjetInvalide(1, 1));
        };
        let (mut lue, mut position, mut limite) = (None, None, LIMITE);
        for (cle, valeur) in &objet {
            match cle.as_str() {
                "situation" => lue = Some(lis_situation(valeur, catalogue, aujourdhui)?),
                "position" => position = lis_position(valeur, demonstration)?,
                "limite" => limite = lis_limite(valeur)?,
                autre => {
                    let connues = vec!["situation", "position", "limite"];
                    return Err(Faute::CleInconnue(cite(autre).into(), connues));
                }
            }
        }
        Ok(Self {
            situation: lue.ok_or(Faute::ChampManquant("situation".into()))?,
            position,
            limite,
        })
    }
}

fn lis_position(valeur: &Value, demonstration: bool) -> Result<Option<Point>, Faute> {
    let objet = match valeur {
        Value::Null => return Ok(None),
        Value::Object(objet) => objet,
        _ => return Err(Faute::ValeurInvalide("position".into(), Forme::Objet)),
    };
    let dans = |faute| Faute::Dans("/position".to_owned(), Box::new(faute));
    let mut champs = Champs::new(&["lat", "lon"]);
    for (nom, valeur) in objet {
        let valeur = match valeur {
            Value::Number(nombre) => Valeur::Nombre(nombre.clone()),
            Value::Null => Valeur::Nul,
            _ => Valeur::Autre,
        };
        champs.insert(nom, valeur).map_err(dans)?;
    }
    let entree = Entree::read(&champs).map_err(dans)?;
    entree.point(demonstration).map(Some).map_err(dans)
}

fn lis_limite(valeur: &Value) -> Result<usize, Faute> {
    let forme = Forme::Entre(1, LIMITE_MAX as u32);
    match valeur {
        Value::Null => Ok(LIMITE),
        _ => valeur
            .as_u64()
            .and_then(|limite| usize::try_from(limite).ok())
            .filter(|limite| (1..=LIMITE_MAX).contains(limite))
            .ok_or(Faute::ValeurInvalide("limite".into(), forme)),
    }
}
