//! Orientation, from JSON to JSON as the edge answers.

use shared::{
    Date,
    eligibilite::Catalogue,
    orientation::{Demande, oriente},
    structures::Annuaire,
    wire::v1::{
        Langue, Probleme,
        orientation::{Demande as Question, Orientation},
    },
};
use wasm_bindgen::prelude::*;

/// A catalogue and structures in the module's memory.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Gens {
    catalogue: Catalogue,
    annuaire: Annuaire,
}

#[wasm_bindgen]
impl Gens {
    /// Reads artefacts: structures, then what completes them when they are a pack.
    #[wasm_bindgen(constructor)]
    pub fn new(
        catalogue: &[u8],
        structures: &[u8],
        suite: Option<Vec<u8>>,
    ) -> Result<Gens, JsError> {
        let annuaire = Annuaire::decode(structures)?;
        if let Some(suite) = suite {
            annuaire.complete(&suite)?;
        }
        Ok(Self {
            catalogue: Catalogue::decode(catalogue)?,
            annuaire,
        })
    }

    /// What `POST /v1/orientation` answers to a body that says its date.
    pub fn repond(&self, demande: &[u8]) -> Result<Vec<u8>, JsError> {
        let fictif = self.annuaire.demonstration();
        let question =
            Question::parse(demande, &self.catalogue, Date::ZERO, fictif).map_err(|faute| {
                JsError::new(&format!("{:?}", Probleme::new(&faute, Langue::Fr, "")))
            })?;
        let parcours = oriente(&Demande {
            catalogue: &self.catalogue,
            annuaire: Some(&self.annuaire),
            situation: &question.situation,
            position: question.position,
            limite: question.limite,
        });
        let reponse = Orientation::new(&parcours, &self.catalogue, Some(&self.annuaire));
        Ok(serde_json::to_vec(&reponse)?)
    }
}
