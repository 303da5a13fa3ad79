//! The domain as a module: the lookup, the eligibility engine and the orientation, for
//! the bench in V8 and for the test that the same bytes come out of it in a browser.
//!
//! # What this crate does not do
//! It is not shipped, and measures nothing itself: `qpv.mjs` and `eligibility.mjs` do.

mod eligibility;
mod orientation;

use shared::{
    Date, Point,
    qpv::{Constat, Demande, Generation, Index, PORTEE_M, Territoire},
};
use wasm_bindgen::prelude::*;

/// A value as it is written for debugging: a module must write it as Rust does, or not
/// be built at all.
#[wasm_bindgen]
pub fn debug(words: Vec<String>) -> String {
    format!("{:?} {:?}", words, words.first().map(String::len))
}

/// A reference set in the module's memory.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Banc {
    index: Index,
}

#[wasm_bindgen]
impl Banc {
    /// Reads an artefact.
    #[wasm_bindgen(constructor)]
    pub fn new(octets: &[u8]) -> Result<Banc, JsError> {
        Ok(Self {
            index: Index::decode(octets)?,
        })
    }

    /// How many of some points, latitude then longitude, are in a neighbourhood.
    pub fn contenus(&self, points: &[f64]) -> u32 {
        lus(points)
            .filter(|&point| self.index.contenant(point).is_some())
            .count() as u32
    }

    /// The sum of the distances found by full checks.
    pub fn constate(&self, points: &[f64]) -> f64 {
        lus(points)
            .map(|point| match self.index.constate(point, PORTEE_M) {
                Constat::Dans { limite_m, .. } => limite_m,
                Constat::Pres { distance_m, .. } => distance_m,
                Constat::Loin => 0.0,
            })
            .sum()
    }

    /// One check as the edge makes it, from coordinates to what may be said.
    pub fn verifie(&self, lat: f64, lon: f64) -> u32 {
        let Ok(point) = Point::new(lat, lon) else {
            return 0;
        };
        let demande = Demande {
            point,
            precision_m: 10.0,
            generation: Some(Generation::G2015),
            date: Date::constant(2020, 1, 1),
        };
        let referentiel = self.index.referentiel();
        let constat = self.index.constate(point, demande.rayon_m(referentiel));
        let dit = demande.conclut(Territoire::Metropole, referentiel, constat);
        1 + dit.statut as u32
    }
}

fn lus(points: &[f64]) -> impl Iterator<Item = Point> + '_ {
    points
        .chunks_exact(2)
        .filter_map(|paire| Point::new(paire[0], paire[1]).ok())
}
