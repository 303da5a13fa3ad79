//! Eligibility, from JSON to JSON as the edge answers, or alone.

use shared::{
    Date,
    eligibilite::{Catalogue, evalue},
    situation::Situation,
    wire::v1::{
        Langue, Probleme,
        eligibilite::{Demande, Eligibilite},
    },
};
use wasm_bindgen::prelude::*;

/// A catalogue in the module's memory, and situations to evaluate.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Droits {
    catalogue: Catalogue,
    situations: Vec<Situation>,
}

#[wasm_bindgen]
impl Droits {
    /// Reads an artefact.
    #[wasm_bindgen(constructor)]
    pub fn new(octets: &[u8]) -> Result<Droits, JsError> {
        Ok(Self {
            catalogue: Catalogue::decode(octets)?,
            situations: Vec::new(),
        })
    }

    /// What `POST /v1/eligibilite` answers to a body that says its date.
    pub fn repond(&self, demande: &[u8]) -> Result<Vec<u8>, JsError> {
        let demande = self.lis(demande)?;
        let dispositifs = demande.dispositifs.as_deref();
        let evaluation = evalue(&self.catalogue, &demande.situation, dispositifs);
        let reponse = Eligibilite::new(&evaluation, &demande.situation, &self.catalogue);
        Ok(serde_json::to_vec(&reponse)?)
    }

    /// Keeps the situation of a body, to be evaluated by its rank.
    pub fn retiens(&mut self, demande: &[u8]) -> Result<(), JsError> {
        let demande = self.lis(demande)?;
        self.situations.push(demande.situation);
        Ok(())
    }

    /// The verdict of each entry on a situation, in order, as numbers.
    pub fn evalue(&self, rang: usize) -> Vec<u8> {
        let Some(situation) = self.situations.get(rang) else {
            return Vec::new();
        };
        let resultats = evalue(&self.catalogue, situation, None).resultats;
        resultats.iter().map(|r| r.verdict as u8).collect()
    }

    fn lis(&self, demande: &[u8]) -> Result<Demande, JsError> {
        Demande::parse(demande, &self.catalogue, Date::ZERO)
            .map_err(|faute| JsError::new(&format!("{:?}", Probleme::new(&faute, Langue::Fr, ""))))
    }
}
