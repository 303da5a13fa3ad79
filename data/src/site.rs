//! What the site serves of the catalogue and of the contract.

use crate::catalogue::{self, division};
use anyhow::Result;
use shared::wire::v1::{catalogue_schema, openapi};
use std::{fs, path::Path};
use steps::stamp::write_whole;

/// Writes it in a fresh `out`: `catalogue.gui`, which the engine loads, `dispositifs.json` and its
/// schema, the same as a table, `exemples.json`, `dispositifs/{id}.json`, what groups communes, and the document of the API.
pub fn write(out: &Path) -> Result<()> {
    let built_catalogue = catalogue::built_catalogue(None)?;
    let _ = fs::remove_dir_all(out);
    let catalogue = out.join("catalogue");
    write_whole(&catalogue.join("catalogue.gui"), &built_catalogue.artefact)?;
    write_whole(&catalogue.join("dispositifs.json"), &built_catalogue.list)?;
    write_whole(&catalogue.join("dispositifs.csv"), &built_catalogue.table)?;
    let schema = serde_json::to_vec_pretty(&catalogue_schema())?;
    write_whole(&catalogue.join("dispositifs.schema.json"), &schema)?;
    write_whole(&catalogue.join("exemples.json"), &built_catalogue.examples)?;
    for (id, entry) in built_catalogue.details {
        write_whole(&catalogue.join(format!("dispositifs/{id}.json")), &entry)?;
    }
    for (path, grouping) in division::groupings()? {
        write_whole(&out.join(path.trim_start_matches('/')), &grouping)?;
    }
    let document = serde_json::to_vec(&openapi())?;
    write_whole(&out.join("v1/openapi.json"), &document)
}
