//! Questions answered here, as the edge and pages answer them.

use crate::{
    catalogue::{self, bloc},
    directory::STRUCTURES,
    today::today,
};
use anyhow::{Context, Result, anyhow};
use serde::Deserialize;
use serde_json::{Value, json};
use shared::{
    eligibilite::Catalogue,
    orientation::{Demande, oriente},
    situation::Champ,
    structures::Annuaire,
    wire::v1::{
        Langue,
        orientation::{Demande as Question, Orientation},
    },
};
use std::{collections::BTreeMap, fs, io::Write, path::Path};
use steps::paths;

/// What an orientation must answer, case by case.
pub(super) const CAS: &str = "data/structures/cas";

/// The catalogue, and the structures of a data directory when it has any.
pub(super) struct Repondeur {
    catalogue: Catalogue,
    annuaire: Option<Annuaire>,
}

impl Repondeur {
    pub(super) fn load(donnees: &Path) -> Result<Self> {
        let fichier = donnees.join(STRUCTURES).join("france.gus");
        let annuaire = match fs::read(&fichier) {
            Ok(octets) => Some(
                Annuaire::decode(&octets)
                    .with_context(|| format!("{} cannot be read", fichier.display()))?,
            ),
            Err(_) => None,
        };
        Ok(Self {
            catalogue: catalogue::bati(None)?.catalogue,
            annuaire,
        })
    }

    /// The answer to a question in JSON: the very bytes that `POST /v1/orientation` sends.
    pub(super) fn repond(&self, question: &[u8]) -> Result<String> {
        let annuaire = self.annuaire.as_ref();
        let demonstration = annuaire.is_some_and(Annuaire::demonstration);
        let aujourdhui = today()?;
        let question = Question::parse(question, &self.catalogue, aujourdhui, demonstration)
            .map_err(|faute| anyhow!("{}", faute.detail(Langue::Fr)))?;
        let parcours = oriente(&Demande {
            catalogue: &self.catalogue,
            annuaire,
            situation: &question.situation,
            position: question.position,
            limite: question.limite,
        });
        let reponse = Orientation::new(&parcours, &self.catalogue, annuaire);
        Ok(serde_json::to_string(&reponse)?)
    }

    /// What is asked and what is answered, a line of JSON each: every case of
    /// `data/structures/cas`, then every stage and every need in each commune of a
    /// fictional territory, with the pack that a page would answer from.
    pub(super) fn reponses(&self, sortie: &mut dyn Write) -> Result<()> {
        // What the fictional structures say follows the day; so do the questions.
        let today = today()?.to_string();
        let du_territoire = self.annuaire.iter().flat_map(du_territoire);
        let du_territoire = du_territoire.map(|cas| (cas, today.as_str()));
        let cas = cas()?.into_iter().map(|cas| (cas, JOUR));
        for ((quoi, paquet, mut demande), jour) in cas.chain(du_territoire) {
            demande["situation"]["date"] = json!(jour);
            let demande = demande.to_string();
            let reponse = self.repond(demande.as_bytes());
            let ligne = json!({
                "quoi": quoi,
                "paquet": paquet,
                "demande": demande,
                "reponse": reponse.with_context(|| format!("case « {quoi} »"))?,
            });
            writeln!(sortie, "{ligne}")?;
        }
        Ok(())
    }
}

/// The day of every case of the tables: the same answers, whatever today is.
const JOUR: &str = "2026-11-22";

/// A question, what it is about, and the département of the pack that answers it too.
type Cas = (String, Option<String>, Value);

fn cas() -> Result<Vec<Cas>> {
    #[derive(Deserialize)]
    struct Table {
        cas: Vec<Ecrit>,
    }
    #[derive(Deserialize)]
    struct Ecrit {
        quoi: String,
        situation: BTreeMap<String, toml::Value>,
        position: Option<[f64; 2]>,
    }
    let mut chemins = Vec::new();
    for entree in fs::read_dir(paths::root().join(CAS))? {
        chemins.push(entree?.path());
    }
    chemins.retain(|chemin| chemin.extension().is_some_and(|ext| ext == "toml"));
    chemins.sort();
    let mut cas = Vec::new();
    for chemin in chemins {
        let table: Table = toml::from_str(&fs::read_to_string(&chemin)?)
            .with_context(|| format!("{} is no table of cases", chemin.display()))?;
        for ecrit in table.cas {
            let position = ecrit.position;
            let position = position.map(|[lat, lon]| json!({ "lat": lat, "lon": lon }));
            let demande = json!({ "situation": bloc(&ecrit.situation)?, "position": position });
            cas.push((ecrit.quoi, None, demande));
        }
    }
    Ok(cas)
}

/// Nothing for a real country: its packs are not cut to answer a page as the edge does
/// about everyone beyond a limit.
fn du_territoire(annuaire: &Annuaire) -> Vec<Cas> {
    let mut cas = Vec::new();
    let communes = annuaire.communes().iter();
    for commune in communes.filter(|_| annuaire.demonstration()) {
        for stade in Champ::Stade.valeurs() {
            let aucun = [].as_slice();
            let besoins = Champ::Besoins.valeurs().chunks(1).chain([aucun]);
            for besoins in besoins {
                let situation = json!({
                    "residence": { "commune": commune.code.as_str() },
                    "projet": { "stade": stade, "besoins": besoins },
                });
                cas.push((
                    format!("{}, {stade}, {besoins:?}", commune.nom),
                    Some(commune.code.departement().to_string()),
                    json!({ "situation": situation }),
                ));
            }
        }
    }
    cas
}
