//! The official division of the territory, from the package of Etalab: which
//! communes an intercommunalité has.

use anyhow::{Context, Result};
use serde::Deserialize;
use shared::{
    codes::{CodeCommune, CodeEpci},
    eligibilite::Intercommunalite,
};
use std::{collections::BTreeMap, fs, path::Path};
use steps::paths;

const PAQUET: &str = "node_modules/@etalab/decoupage-administratif/data";

/// The Métropole du Grand Paris is an intercommunalité, and so are, for people, the
/// territories it is made of.
const GRAND_PARIS: &str = "200054781";

/// Intercommunalités by their code.
#[derive(Debug, Default)]
pub(crate) struct Decoupage {
    groupements: BTreeMap<CodeEpci, Intercommunalite>,
    /// The intercommunalité of each commune.
    epci: BTreeMap<CodeCommune, CodeEpci>,
}

#[derive(Deserialize)]
struct Commune {
    code: String,
    nom: String,
    r#type: String,
    #[serde(rename = "chefLieu")]
    chef_lieu: Option<String>,
    population: Option<u32>,
}

#[derive(Deserialize)]
struct Groupement {
    code: String,
    membres: Vec<Membre>,
}

#[derive(Deserialize)]
struct Membre {
    code: String,
}

impl Decoupage {
    /// The division of the package that the project pins.
    pub(crate) fn load() -> Result<Self> {
        let dossier = paths::root().join(PAQUET);
        let mut decoupage = Self::default();
        decoupage.read(&dossier.join("epci.json"), None)?;
        decoupage.read(&dossier.join("ept.json"), GRAND_PARIS.parse().ok())?;
        Ok(decoupage)
    }

    fn read(&mut self, path: &Path, englobant: Option<CodeEpci>) -> Result<()> {
        let octets = fs::read(path)
            .with_context(|| format!("cannot read {}: run `npm ci` first", path.display()))?;
        let groupements: Vec<Groupement> = serde_json::from_slice(&octets)
            .with_context(|| format!("{} is not what the package promises", path.display()))?;
        for groupement in groupements {
            let mut communes = groupement
                .membres
                .iter()
                .map(|membre| membre.code.parse::<CodeCommune>())
                .collect::<Result<Vec<_>, _>>()
                .with_context(|| format!("{}: {}", path.display(), groupement.code))?;
            communes.sort_unstable();
            let code = groupement.code.parse()?;
            if englobant.is_none() {
                self.epci
                    .extend(communes.iter().map(|commune| (*commune, code)));
            }
            self.groupements.insert(
                code,
                Intercommunalite {
                    code,
                    englobant,
                    communes,
                },
            );
        }
        Ok(())
    }

    /// What is known of an intercommunalité.
    pub(crate) fn intercommunalite(&self, code: CodeEpci) -> Option<Intercommunalite> {
        self.groupements.get(&code).cloned()
    }

    /// The intercommunalité of a commune, or of the city of an arrondissement.
    pub(crate) fn epci(&self, commune: CodeCommune) -> Option<CodeEpci> {
        self.epci.get(&commune.commune()).copied()
    }

    /// Every commune of today, arrondissements of Paris, Lyon and Marseille included.
    pub(crate) fn communes(&self) -> Result<Vec<CodeCommune>> {
        Ok(self.noms()?.into_keys().collect())
    }

    /// The name of every commune of today, arrondissements included.
    pub(crate) fn noms(&self) -> Result<BTreeMap<CodeCommune, String>> {
        let communes = lis_communes()?.into_iter();
        communes
            .filter(Commune::est_actuelle)
            .map(|commune| Ok((commune.code.parse()?, commune.nom)))
            .collect()
    }

    /// The communes that others have taken in, and which.
    pub(crate) fn anciennes(&self) -> Result<BTreeMap<CodeCommune, CodeCommune>> {
        let communes = lis_communes()?.into_iter();
        communes
            .filter(|commune| !commune.est_actuelle())
            .filter_map(|commune| Some((commune.code, commune.chef_lieu?)))
            .map(|(code, chef_lieu)| Ok((code.parse()?, chef_lieu.parse()?)))
            .collect()
    }

    /// How many people live in each commune, where it is said.
    pub(crate) fn populations(&self) -> Result<BTreeMap<CodeCommune, u32>> {
        let communes = lis_communes()?.into_iter();
        communes
            .filter(Commune::est_actuelle)
            .filter_map(|commune| Some((commune.code, commune.population?)))
            .map(|(code, population)| Ok((code.parse()?, population)))
            .collect()
    }
}

fn lis_communes() -> Result<Vec<Commune>> {
    let path = paths::root().join(PAQUET).join("communes.json");
    let octets = fs::read(&path)
        .with_context(|| format!("cannot read {}: run `npm ci` first", path.display()))?;
    serde_json::from_slice(&octets)
        .with_context(|| format!("{} is not what the package promises", path.display()))
}

impl Commune {
    fn est_actuelle(&self) -> bool {
        matches!(
            self.r#type.as_str(),
            "commune-actuelle" | "arrondissement-municipal"
        )
    }
}
