//! The official division of the territory, from the package of Etalab: which
//! communes an intercommunalité has.

use anyhow::{Context, Result};
use serde::Deserialize;
use shared::{
    codes::{CodeCommune, CodeEpci},
    eligibilite::Intercommunalite,
    lists::Groupings,
    wire::v1::territoire::{NAMES_PATH, WrittenGrouping, grouping_path},
};
use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::Path,
};
use steps::paths;

const PACKAGE: &str = "node_modules/@etalab/decoupage-administratif/data";

/// The Métropole du Grand Paris is an intercommunalité, and so are, for people, the
/// territories it is made of.
const GRAND_PARIS: &str = "200054781";

/// Intercommunalités by their code.
#[derive(Debug, Default)]
pub(crate) struct AdministrativeDivisions {
    groupings: BTreeMap<CodeEpci, Intercommunalite>,
    /// The intercommunalité of each commune.
    epci: BTreeMap<CodeCommune, CodeEpci>,
}

/// What communes are recognised by.
#[derive(Debug, Default)]
pub(crate) struct Gazetteer {
    /// The name of every commune of today, arrondissements included.
    pub(crate) names: BTreeMap<CodeCommune, String>,
    pub(crate) postal_codes: HashMap<CodeCommune, Vec<String>>,
    /// The communes that others have taken in, and which.
    pub(crate) former: HashMap<CodeCommune, CodeCommune>,
    /// What these were called, and those that took them in.
    pub(crate) former_names: Vec<(String, CodeCommune)>,
}

#[derive(Deserialize)]
struct DividedCommune {
    code: String,
    nom: String,
    r#type: String,
    #[serde(rename = "chefLieu")]
    chef_lieu: Option<String>,
    population: Option<u32>,
    #[serde(rename = "codesPostaux", default)]
    codes_postaux: Vec<String>,
}

#[derive(Deserialize)]
struct IntercommunalGroup {
    code: String,
    membres: Vec<GroupMember>,
}

#[derive(Deserialize)]
struct GroupMember {
    code: String,
}

/// A grouping or a département, under its name.
#[derive(Deserialize)]
struct NamedPlace {
    code: String,
    nom: String,
}

/// The intercommunalité of the demonstration.
const FICTIONAL: &str = include_str!("../../demonstration/intercommunalites.json");

#[derive(Deserialize)]
struct FictionalGrouping {
    code: String,
    #[serde(flatten)]
    grouping: WrittenGrouping,
}

/// What the edge reads of a territory: the communes of each intercommunalité, a file each, and
/// the names of all of them and of the départements; with their paths.
pub(crate) fn groupings() -> Result<Vec<(String, Vec<u8>)>> {
    let divisions = AdministrativeDivisions::load()?;
    let mut names = BTreeMap::new();
    let mut files = Vec::new();
    for list in ["epci.json", "ept.json", "departements.json"] {
        let path = paths::root().join(PACKAGE).join(list);
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let places: Vec<NamedPlace> = serde_json::from_slice(&bytes)
            .with_context(|| format!("{} is not what the package promises", path.display()))?;
        for NamedPlace { code, nom } in places {
            if let Some(grouping) = code
                .parse()
                .ok()
                .and_then(|code| divisions.intercommunalite(code))
            {
                let written = WrittenGrouping {
                    nom: nom.clone(),
                    communes: grouping.communes,
                };
                files.push((grouping_path(&code), serde_json::to_vec(&written)?));
            }
            names.insert(code, nom);
        }
    }
    for FictionalGrouping { code, grouping } in serde_json::from_str::<Vec<_>>(FICTIONAL)? {
        files.push((grouping_path(&code), serde_json::to_vec(&grouping)?));
        names.insert(code, grouping.nom);
    }
    names.insert("99".into(), "Archipel des Brumelles (fictif)".into());
    files.push((NAMES_PATH.to_owned(), serde_json::to_vec(&names)?));
    Ok(files)
}

impl AdministrativeDivisions {
    /// The division of the package that the project pins.
    pub(crate) fn load() -> Result<Self> {
        let directory = paths::root().join(PACKAGE);
        let mut divisions = Self::default();
        divisions.read(&directory.join("epci.json"), None)?;
        divisions.read(&directory.join("ept.json"), GRAND_PARIS.parse().ok())?;
        Ok(divisions)
    }

    fn read(&mut self, path: &Path, enclosing: Option<CodeEpci>) -> Result<()> {
        let bytes = fs::read(path)
            .with_context(|| format!("cannot read {}: run `npm ci` first", path.display()))?;
        let groupings: Vec<IntercommunalGroup> = serde_json::from_slice(&bytes)
            .with_context(|| format!("{} is not what the package promises", path.display()))?;
        for grouping in groupings {
            let mut communes = grouping
                .membres
                .iter()
                .map(|member| member.code.parse::<CodeCommune>())
                .collect::<Result<Vec<_>, _>>()
                .with_context(|| format!("{}: {}", path.display(), grouping.code))?;
            communes.sort_unstable();
            let code = grouping.code.parse()?;
            if enclosing.is_none() {
                self.epci
                    .extend(communes.iter().map(|commune| (*commune, code)));
            }
            self.groupings.insert(
                code,
                Intercommunalite {
                    code,
                    enclosing,
                    communes,
                },
            );
        }
        Ok(())
    }

    /// The intercommunalité of a commune, or of the city of an arrondissement.
    pub(crate) fn epci(&self, commune: CodeCommune) -> Option<CodeEpci> {
        self.epci.get(&commune.commune()).copied()
    }

    /// Every commune of today, arrondissements of Paris, Lyon and Marseille included.
    pub(crate) fn communes(&self) -> Result<Vec<CodeCommune>> {
        Ok(self.names()?.into_keys().collect())
    }

    /// The name of every commune of today, arrondissements included.
    pub(crate) fn names(&self) -> Result<BTreeMap<CodeCommune, String>> {
        let communes = read_communes()?.into_iter();
        communes
            .filter(DividedCommune::is_current)
            .map(|commune| Ok((commune.code.parse()?, commune.nom)))
            .collect()
    }

    /// Everything that the list of communes says to recognise one by, read once.
    pub(crate) fn gazetteer(&self) -> Result<Gazetteer> {
        let mut gazetteer = Gazetteer::default();
        for commune in read_communes()? {
            let code = commune.code.parse()?;
            if commune.is_current() {
                gazetteer.postal_codes.insert(code, commune.codes_postaux);
                gazetteer.names.insert(code, commune.nom);
            } else if let Some(chef_lieu) = commune.chef_lieu {
                let chef_lieu = chef_lieu.parse()?;
                gazetteer.former.insert(code, chef_lieu);
                gazetteer.former_names.push((commune.nom, chef_lieu));
            }
        }
        Ok(gazetteer)
    }

    /// How many people live in each commune, where it is said.
    pub(crate) fn populations(&self) -> Result<BTreeMap<CodeCommune, u32>> {
        let communes = read_communes()?.into_iter();
        communes
            .filter(DividedCommune::is_current)
            .filter_map(|commune| Some((commune.code, commune.population?)))
            .map(|(code, population)| Ok((code.parse()?, population)))
            .collect()
    }
}

impl Groupings for AdministrativeDivisions {
    fn intercommunalite(&self, code: CodeEpci) -> Option<Intercommunalite> {
        self.groupings.get(&code).cloned()
    }
}

fn read_communes() -> Result<Vec<DividedCommune>> {
    let path = paths::root().join(PACKAGE).join("communes.json");
    let bytes = fs::read(&path)
        .with_context(|| format!("cannot read {}: run `npm ci` first", path.display()))?;
    serde_json::from_slice(&bytes)
        .with_context(|| format!("{} is not what the package promises", path.display()))
}

impl DividedCommune {
    fn is_current(&self) -> bool {
        matches!(
            self.r#type.as_str(),
            "commune-actuelle" | "arrondissement-municipal"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_grouping_has_its_file_and_its_name() {
        let files: BTreeMap<_, _> = groupings().unwrap().into_iter().collect();
        let names: BTreeMap<String, String> = serde_json::from_slice(&files[NAMES_PATH]).unwrap();
        assert_eq!(names["93"], "Seine-Saint-Denis");
        for (code, commune) in [
            ("200054781", "93066"),
            ("200057867", "93066"),
            ("200099000", "99007"),
        ] {
            let grouping: WrittenGrouping =
                serde_json::from_slice(&files[&grouping_path(code)]).unwrap();
            assert_eq!(grouping.nom, names[code]);
            assert!(
                grouping.communes.contains(&commune.parse().unwrap()),
                "{code}"
            );
        }
    }
}
