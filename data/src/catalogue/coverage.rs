//! What the catalogue covers, and which of its facts are old.

use super::build::BuiltCatalogue;
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use shared::{
    Date,
    eligibilite::{Audience, EntryState, RELIABLE_YEARS},
    structures::Ranked,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
    path::Path,
};
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
    par_public: BTreeMap<String, PublicCoverage>,
    /// What a resident can be shown, and ask nobody for.
    sans_interlocuteur: Vec<String>,
}

/// What the entries in activity for a public tell.
#[derive(Default, Serialize)]
struct PublicCoverage {
    fiches: usize,
    /// What they bring.
    avec_apport: usize,
    /// Whom to ask: somebody there, or at another entry.
    avec_interlocuteur: usize,
    /// A site, or how to find them.
    avec_contact: usize,
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
        let (par_public, sans_interlocuteur) = by_public(built_catalogue);
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
            par_public,
            sans_interlocuteur,
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

impl PublicCoverage {
    fn row((public, count): (&String, &Self)) -> [String; 5] {
        let Self {
            fiches,
            avec_apport,
            avec_interlocuteur,
            avec_contact,
        } = count;
        let number = |n: &usize| n.to_string();
        [
            public.clone(),
            number(fiches),
            number(avec_apport),
            number(avec_interlocuteur),
            number(avec_contact),
        ]
    }
}

/// What is told to each public, and what residents can ask nobody for.
fn by_public(built_catalogue: &BuiltCatalogue) -> (BTreeMap<String, PublicCoverage>, Vec<String>) {
    let (mut counts, mut alone) = (BTreeMap::<String, PublicCoverage>::new(), Vec::new());
    let entries = built_catalogue.catalogue.entries().iter();
    for (entry, reach) in entries.zip(&built_catalogue.reaches) {
        if !entry.state.is_active() {
            continue;
        }
        for public in entry.public.iter() {
            let count = counts.entry(public.as_str().to_owned()).or_default();
            count.fiches += 1;
            count.avec_apport += usize::from(!entry.offer.apports.is_empty());
            count.avec_interlocuteur += usize::from(reach.someone);
            count.avec_contact += usize::from(reach.contact);
        }
        let reachable = reach.someone && reach.contact;
        if !reachable && entry.public.meets(Audience::of_a_page()) {
            alone.push(entry.id.clone());
        }
    }
    (counts, alone)
}

/// What the entries for each public tell, as a table.
pub(super) fn public_table(built_catalogue: &BuiltCatalogue) -> String {
    public_rows(&by_public(built_catalogue).0)
}

fn public_rows(par_public: &BTreeMap<String, PublicCoverage>) -> String {
    let rows: Vec<_> = par_public.iter().map(PublicCoverage::row).collect();
    let columns = ["for", "entries", "what it brings", "whom to ask", "contact"];
    table(columns, &rows)
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
        write!(f, "\n{}", public_rows(&self.par_public))?;
        writeln!(f, "\nShown to residents, with nobody to ask:")?;
        for id in &self.sans_interlocuteur {
            writeln!(f, "  {id}")?;
        }
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
