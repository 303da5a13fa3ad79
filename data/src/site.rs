//! What the site serves of the catalogue and of the contract.

use crate::catalogue;
use anyhow::Result;
use shared::wire::v1::openapi;
use std::{fs, path::Path};
use steps::stamp::write_whole;

/// Writes it in a fresh `out`: `catalogue.gui`, which the engine loads, `dispositifs.json`,
/// `dispositifs/{id}.json`, and the document of the API.
pub fn write(out: &Path) -> Result<()> {
    let bati = catalogue::bati(None)?;
    let _ = fs::remove_dir_all(out);
    let catalogue = out.join("catalogue");
    write_whole(&catalogue.join("catalogue.gui"), &bati.artefact)?;
    write_whole(&catalogue.join("dispositifs.json"), &bati.liste)?;
    for (id, fiche) in bati.details {
        write_whole(&catalogue.join(format!("dispositifs/{id}.json")), &fiche)?;
    }
    let document = serde_json::to_vec(&openapi())?;
    write_whole(&out.join("v1/openapi.json"), &document)
}
