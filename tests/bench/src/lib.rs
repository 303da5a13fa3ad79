//! The domain as a module: the lookup, the eligibility engine and the orientation, for
//! the bench in V8 and for the test that the same bytes come out of it in a browser.
//!
//! # What this crate does not do
//! It is not shipped, and measures nothing itself: `qpv.mjs` and `eligibility.mjs` do.

mod eligibility;
mod orientation;

use shared::{
    Date, Point,
    qpv::{Generation, Index, PointQuery, QpvFinding, REACH_M, Territoire},
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
pub struct QpvBench {
    index: Index,
}

#[wasm_bindgen]
impl QpvBench {
    /// Reads an artefact.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8]) -> Result<QpvBench, JsError> {
        Ok(Self {
            index: Index::decode(bytes)?,
        })
    }

    /// How many of some points, latitude then longitude, are in a neighbourhood.
    pub fn count_inside(&self, points: &[f64]) -> u32 {
        parsed(points)
            .filter(|&point| self.index.container(point).is_some())
            .count() as u32
    }

    /// The sum of the distances found by full checks.
    pub fn observe(&self, points: &[f64]) -> f64 {
        parsed(points)
            .map(|point| match self.index.observe(point, REACH_M) {
                QpvFinding::Dans { limite_m, .. } => limite_m,
                QpvFinding::Near { distance_m, .. } => distance_m,
                QpvFinding::Far => 0.0,
            })
            .sum()
    }

    /// One check as the edge makes it, from coordinates to what may be said.
    pub fn check(&self, lat: f64, lon: f64) -> u32 {
        let Ok(point) = Point::new(lat, lon) else {
            return 0;
        };
        let query = PointQuery {
            point,
            precision_m: 10.0,
            generation: Some(Generation::G2015),
            date: Date::constant(2020, 1, 1),
        };
        let referentiel = self.index.referentiel();
        let finding = self.index.observe(point, query.radius_m(referentiel));
        let stated = query.infer(Territoire::Metropole, referentiel, finding);
        1 + stated.statut as u32
    }
}

fn parsed(points: &[f64]) -> impl Iterator<Item = Point> + '_ {
    points
        .chunks_exact(2)
        .filter_map(|pair| Point::new(pair[0], pair[1]).ok())
}
