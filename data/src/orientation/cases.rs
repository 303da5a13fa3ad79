//! The cases of `data/structures/cas`: a person, a place, whom they must be told of.

use super::answers::CASES;
use crate::{
    catalogue::{self, AdministrativeDivisions, block},
    contours::SourceFile,
    structures::{CommuneList, Import, assemble},
};
use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use serde_json::json;
use shared::{
    Date,
    eligibilite::Catalogue,
    orientation::{OrientationQuery, Parcours, Who, orient},
    structures::{Column, Directory, Ranked},
    wire::v1::{Language, Probleme, orientation},
};
use std::{collections::BTreeMap, fs};
use steps::paths;

/// The day of a case that says none.
const DAY: Date = Date::constant(2026, 11, 22);

/// Among how many of its step somebody must be.
const FIRST_COUNT: usize = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OrientationCases {
    cas: Vec<OrientationCase>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OrientationCase {
    quoi: String,
    situation: BTreeMap<String, toml::Value>,
    position: Option<[f64; 2]>,
    /// By step, who must be among the first three.
    #[serde(default)]
    premiers: BTreeMap<String, Vec<String>>,
    /// Who must be somewhere.
    #[serde(default)]
    contient: Vec<String>,
    /// Who must be nowhere.
    #[serde(default)]
    absents: Vec<String>,
    /// Who must come before whom.
    #[serde(default)]
    ordre: Vec<String>,
    pourquoi: String,
}

struct CaseSet {
    catalogue: Catalogue,
    directory: Directory,
}

impl CaseSet {
    fn load() -> Result<Self> {
        let catalogue = catalogue::built_catalogue(None)?.catalogue;
        let text = fs::read_to_string(paths::root().join(CASES).join("structures.csv"))?;
        let communes = CommuneList::official()?;
        let import = Import {
            demonstration: true,
            ..Import::default()
        };
        let (assembly, report) = assemble(
            &[SourceFile::of_text("structures.csv", &text)],
            &import,
            &catalogue,
            &communes,
            &AdministrativeDivisions::load()?,
        );
        if let Some(refusal) = report.first_refusal() {
            bail!("{refusal}");
        }
        let bytes = assembly.national_artefact(&communes, true)?;
        Ok(Self {
            directory: Directory::decode(&bytes)?,
            catalogue,
        })
    }

    fn orient(&self, case: &OrientationCase, limit: usize) -> Result<Parcours> {
        let position = case
            .position
            .map(|[lat, lon]| json!({ "lat": lat, "lon": lon }));
        let query = json!({ "situation": block(&case.situation)?, "position": position });
        let bytes = serde_json::to_vec(&query)?;
        let parsed = orientation::OrientationQuery::parse(&bytes, &self.catalogue, DAY, false)
            .map_err(|fault| anyhow!("{:?}", Probleme::new(&fault, Language::Fr, "")))?;
        Ok(orient(&OrientationQuery {
            catalogue: &self.catalogue,
            directory: Some(&self.directory),
            situation: &parsed.situation,
            position: parsed.position,
            limit,
        }))
    }

    fn id(&self, who: Who) -> &str {
        match who {
            Who::Entry(rank) => &self.catalogue.entries()[usize::from(rank)].id,
            Who::Structure(rank) => self.directory.text(rank, Column::Id).unwrap_or_default(),
        }
    }

    /// The identifiers by step.
    fn etapes(&self, parcours: &Parcours) -> Vec<(&'static str, Vec<&str>)> {
        let etapes = parcours.etapes.iter();
        etapes
            .map(|etape| {
                let ids = etape.propositions.iter().map(|p| self.id(p.who));
                (etape.fonction.as_str(), ids.collect())
            })
            .collect()
    }

    fn exists_already(&self, id: &str) -> bool {
        let ids = (0..self.directory.len() as u32)
            .filter_map(|rank| self.directory.text(rank, Column::Id));
        self.catalogue.rank(id).is_some() || ids.into_iter().any(|other| other == id)
    }

    fn replay(&self, case: &OrientationCase) -> Result<()> {
        let named = case.premiers.values().flatten();
        let named = named
            .chain(&case.contient)
            .chain(&case.absents)
            .chain(&case.ordre);
        if let Some(unknown) = named.into_iter().find(|id| !self.exists_already(id)) {
            bail!("nobody is called {unknown}");
        }
        // Twice what is shown by default: three of each step.
        let answered = self.orient(case, 2 * orientation::DEFAULT_LIMIT)?;
        let etapes = self.etapes(&answered);
        for (etape, expected) in &case.premiers {
            let ids = etapes.iter().find(|(name, _)| name == etape);
            let ids = ids.map(|(_, ids)| &ids[..]).unwrap_or_default();
            for expected_id in expected {
                if !ids.iter().take(FIRST_COUNT).any(|id| id == expected_id) {
                    bail!("{etape}: {expected_id} is not among the first three: {etapes:?}");
                }
            }
        }
        let everything = self.orient(case, orientation::LIMIT_MAX)?;
        let conseiller = everything.conseiller.as_ref().map(|p| self.id(p.who));
        let etapes = self.etapes(&everything);
        let all: Vec<&str> = etapes.iter().flat_map(|(_, ids)| ids).copied().collect();
        for absent in &case.absents {
            if all.iter().chain(&conseiller).any(|id| id == absent) {
                bail!("{absent} must not appear: {etapes:?}");
            }
        }
        let place = |expected_id: &String| all.iter().position(|id| id == expected_id);
        for expected_id in case.contient.iter().chain(&case.ordre) {
            if place(expected_id).is_none() {
                bail!("{expected_id} is nowhere: {etapes:?}");
            }
        }
        if !case.ordre.iter().map(place).is_sorted() {
            bail!("not in the order {:?}: {etapes:?}", case.ordre);
        }
        conseiller.context("nobody to talk to")?;
        Ok(())
    }
}

#[test]
fn every_case_is_answered_as_it_says() {
    let set = CaseSet::load().expect("the structures of the cases");
    let (mut replayed, mut gaps) = (0, Vec::new());
    for entry in fs::read_dir(paths::root().join(CASES)).expect("the cases") {
        let path = entry.expect("a file").path();
        if path.extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("readable");
        let table: OrientationCases = toml::from_str(&text).expect("a table of cases");
        for case in table.cas {
            replayed += 1;
            assert!(!case.pourquoi.is_empty(), "{}", case.quoi);
            if let Err(gap) = set.replay(&case) {
                gaps.push(format!("{}: {gap:#}", case.quoi));
            }
        }
    }
    assert!(replayed >= 60, "{replayed} cases");
    assert!(
        gaps.is_empty(),
        "{} of {replayed}:\n{}",
        gaps.len(),
        gaps.join("\n")
    );
}
