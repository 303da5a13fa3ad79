//! Orientation, from JSON to JSON as the edge answers.

use shared::{
    Date,
    eligibilite::Catalogue,
    orientation::{OrientationQuery, orient},
    structures::{Directory, LiveLayer},
    wire::v1::{
        Language, Probleme,
        orientation::{Orientation, OrientationQuery as Question},
    },
};
use wasm_bindgen::prelude::*;

/// A catalogue and structures in the module's memory.
#[wasm_bindgen]
#[derive(Debug)]
pub struct OrientationBench {
    catalogue: Catalogue,
    directory: Directory,
}

#[wasm_bindgen]
impl OrientationBench {
    /// Reads artefacts: structures, then what completes them when they are a pack.
    #[wasm_bindgen(constructor)]
    pub fn new(
        catalogue: &[u8],
        structures: &[u8],
        followup: Option<Vec<u8>>,
    ) -> Result<OrientationBench, JsError> {
        let directory = Directory::decode(structures)?;
        if let Some(followup) = followup {
            directory.complete(&followup)?;
        }
        Ok(Self {
            catalogue: Catalogue::decode(catalogue)?,
            directory,
        })
    }

    /// What `POST /v1/orientation` answers to a body that says its date.
    pub fn answer(&self, query: &[u8]) -> Result<Vec<u8>, JsError> {
        let is_fictional = self.directory.demonstration();
        let question =
            Question::parse(query, &self.catalogue, Date::ZERO, is_fictional).map_err(|fault| {
                JsError::new(&format!("{:?}", Probleme::new(&fault, Language::Fr, "")))
            })?;
        let parcours = orient(&OrientationQuery {
            catalogue: &self.catalogue,
            directory: Some(&self.directory),
            situation: &question.situation,
            position: question.position,
            limit: question.limit,
        });
        let live = LiveLayer::default();
        let answer = Orientation::new(&parcours, &self.catalogue, Some(&self.directory), &live);
        Ok(serde_json::to_vec(&answer)?)
    }
}
