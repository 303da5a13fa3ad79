//! Eligibility, from JSON to JSON as the edge answers, or alone.

use shared::{
    Date,
    eligibilite::{Catalogue, evaluate},
    situation::Situation,
    wire::v1::{
        Language, Probleme,
        eligibilite::{Eligibilite, EligibiliteQuery},
    },
};
use wasm_bindgen::prelude::*;

/// A catalogue in the module's memory, and situations to evaluate.
#[wasm_bindgen]
#[derive(Debug)]
pub struct EligibilityBench {
    catalogue: Catalogue,
    situations: Vec<Situation>,
}

#[wasm_bindgen]
impl EligibilityBench {
    /// Reads an artefact.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8]) -> Result<EligibilityBench, JsError> {
        Ok(Self {
            catalogue: Catalogue::decode(bytes)?,
            situations: Vec::new(),
        })
    }

    /// What `POST /v1/eligibilite` answers to a body that says its date.
    pub fn answer(&self, query: &[u8]) -> Result<Vec<u8>, JsError> {
        let query = self.read(query)?;
        let dispositifs = query.dispositifs.as_deref();
        let evaluation = evaluate(&self.catalogue, &query.situation, dispositifs);
        let answer = Eligibilite::new(&evaluation, &query.situation, &self.catalogue);
        Ok(serde_json::to_vec(&answer)?)
    }

    /// Keeps the situation of a body, to be evaluated by its rank.
    pub fn keep_situation(&mut self, query: &[u8]) -> Result<(), JsError> {
        let query = self.read(query)?;
        self.situations.push(query.situation);
        Ok(())
    }

    /// The verdict of each entry on a situation, in order, as numbers.
    pub fn evaluate(&self, rank: usize) -> Vec<u8> {
        let Some(situation) = self.situations.get(rank) else {
            return Vec::new();
        };
        let results = evaluate(&self.catalogue, situation, None).results;
        results.iter().map(|r| r.verdict as u8).collect()
    }

    fn read(&self, query: &[u8]) -> Result<EligibiliteQuery, JsError> {
        EligibiliteQuery::parse(query, &self.catalogue, Date::ZERO).map_err(|fault| {
            JsError::new(&format!("{:?}", Probleme::new(&fault, Language::Fr, "")))
        })
    }
}
