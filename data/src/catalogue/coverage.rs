//! What the catalogue covers, and which of its facts are old.

use super::build::BuiltCatalogue;
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use shared::{
    Date,
    eligibilite::{EntryState, RELIABLE_YEARS},
};
use std::{collections::BTreeSet, fmt, fs, path::Path};
use steps::table::table;

/// The names of the entries that the inventory itself calls illegible.
const UNREADABLE: &str = "nom illisible";

#[derive(Serialize)]
pub(super) struct CatalogueCoverage {
    presentes: usize,
    avec_conditions: usize,
    fermees: Vec<String>,
    renommees: Vec<String>,
    sans_condition: usize,
    /// The identifiers of the inventory that are not here; `null` without one.
    manquantes: Option<Vec<String>>,
    a_verifier: Vec<Unverified>,
}

#[derive(Serialize)]
struct Unverified {
    id: String,
    verifie_le: String,
}

#[derive(Deserialize)]
struct InventoriedEntry {
    id: String,
    nom: String,
}

impl CatalogueCoverage {
    pub(super) fn new(
        built_catalogue: &BuiltCatalogue,
        inventory: Option<&Path>,
        today: Date,
    ) -> Result<Self> {
        let entries = built_catalogue.catalogue.entries();
        let ids = |state: fn(EntryState) -> bool| {
            let chosen = entries.iter().filter(|f| state(f.state));
            chosen.map(|f| f.id.clone()).collect::<Vec<_>>()
        };
        let presentes: BTreeSet<&str> = entries.iter().map(|f| f.id.as_str()).collect();
        let manquantes = inventory
            .map(|path| -> Result<_> {
                let bytes =
                    fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
                let expected: Vec<InventoriedEntry> = serde_json::from_slice(&bytes)
                    .with_context(|| format!("{} is no inventory", path.display()))?;
                Ok(expected
                    .into_iter()
                    .filter(|f| !f.nom.contains(UNREADABLE) && !presentes.contains(f.id.as_str()))
                    .map(|f| f.id)
                    .collect())
            })
            .transpose()?;
        let has_conditions = |f: &&shared::eligibilite::Entry| !f.conditions.is_empty();
        Ok(Self {
            presentes: entries.len(),
            avec_conditions: entries
                .iter()
                .filter(|f| f.state.is_active())
                .filter(has_conditions)
                .count(),
            sans_condition: entries
                .iter()
                .filter(|f| f.state.is_active() && f.conditions.is_empty())
                .count(),
            fermees: ids(|state| state == EntryState::Ferme),
            renommees: ids(|state| matches!(state, EntryState::Renomme(_))),
            manquantes,
            a_verifier: entries
                .iter()
                .filter(|f| f.state.is_active() && f.is_old(today))
                .map(|f| Unverified {
                    id: f.id.clone(),
                    verifie_le: f.verifie_le.to_string(),
                })
                .collect(),
        })
    }

    /// Fails when the inventory names something that is not here.
    pub(super) fn check(&self) -> Result<()> {
        match self.manquantes.as_deref() {
            Some(manquantes) if !manquantes.is_empty() => {
                bail!("not in the catalogue: {}", manquantes.join(", "))
            }
            _ => Ok(()),
        }
    }
}

impl fmt::Display for CatalogueCoverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let row = |name: &str, n: usize| [name.to_owned(), n.to_string()];
        let manquantes = match &self.manquantes {
            Some(manquantes) => manquantes.len().to_string(),
            None => "no inventory given".to_owned(),
        };
        let rows = [
            row("present", self.presentes),
            row("with conditions", self.avec_conditions),
            row("without conditions", self.sans_condition),
            row("closed", self.fermees.len()),
            row("renamed", self.renommees.len()),
            ["missing".to_owned(), manquantes],
            row("to be verified", self.a_verifier.len()),
        ];
        f.write_str(&table(["entries", ""], &rows))?;
        writeln!(
            f,
            "\nFacts older than {RELIABLE_YEARS} years, to be verified:"
        )?;
        for entry in &self.a_verifier {
            writeln!(f, "  {} {}", entry.verifie_le, entry.id)?;
        }
        Ok(())
    }
}
