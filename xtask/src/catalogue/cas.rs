//! The rule tables: cases that people can read, and what the catalogue must answer.

use super::{Bati, DOSSIER};
use crate::paths;
use anyhow::{Context, Result, anyhow, bail};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use shared::{
    Date,
    eligibilite::{Verdict, evalue},
    wire::v1::{
        Langue, Probleme,
        eligibilite::{Demande, Eligibilite},
    },
};
use std::{collections::BTreeMap, fs, path::Path};

/// The day of a case that says none.
const JOUR: Date = Date::constant(2026, 11, 22);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    cas: Vec<Cas>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cas {
    quoi: String,
    situation: BTreeMap<String, toml::Value>,
    verdict: String,
    non_remplies: Option<Vec<String>>,
    questions: Option<Vec<String>>,
    contrefactuel: Option<toml::Value>,
}

/// How many cases of each verdict an entry has.
pub(super) type Comptes = BTreeMap<String, BTreeMap<&'static str, usize>>;

/// Plays every case; the error tells all that differ.
pub(super) fn joue(bati: &Bati) -> Result<Comptes> {
    let (mut comptes, mut ecarts) = (Comptes::new(), Vec::new());
    for entree in fs::read_dir(paths::root().join(DOSSIER).join("cas"))? {
        let chemin = entree?.path();
        let id = chemin
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        for cas in lis(&chemin)?.cas {
            let compte = comptes.entry(id.clone()).or_default();
            match bati.joue(&id, &cas) {
                Ok(verdict) => *compte.entry(verdict.as_str()).or_default() += 1,
                Err(ecart) => ecarts.push(format!("{id}: {}: {ecart:#}", cas.quoi)),
            }
        }
    }
    if !ecarts.is_empty() {
        ecarts.sort();
        bail!("{} cases differ:\n{}", ecarts.len(), ecarts.join("\n"));
    }
    Ok(comptes)
}

fn lis(chemin: &Path) -> Result<Table> {
    let texte = fs::read_to_string(chemin)?;
    toml::from_str(&texte).with_context(|| format!("{} is no table", chemin.display()))
}

impl Bati {
    fn joue(&self, id: &str, cas: &Cas) -> Result<Verdict> {
        let demande = json!({ "situation": bloc(&cas.situation)?, "dispositifs": [id] });
        let octets = serde_json::to_vec(&demande)?;
        let demande = Demande::parse(&octets, &self.catalogue, JOUR)
            .map_err(|faute| anyhow!("{:?}", Probleme::new(&faute, Langue::Fr, "")))?;
        let evaluation = evalue(
            &self.catalogue,
            &demande.situation,
            demande.dispositifs.as_deref(),
        );
        let reponse = Eligibilite::new(&evaluation, &demande.situation, &self.catalogue);
        let reponse = serde_json::to_value(&reponse)?;
        let resultat = &reponse["resultats"][0];
        compare("verdict", &resultat["verdict"], &json!(cas.verdict))?;
        if let Some(attendues) = &cas.non_remplies {
            let motifs = resultat["motifs"].as_array().into_iter().flatten();
            let non_remplies: Vec<&Value> = motifs
                .filter(|motif| motif["verdict"] == "non_eligible")
                .map(|motif| &motif["condition"])
                .collect();
            compare("non_remplies", &json!(non_remplies), &json!(attendues))?;
        }
        if let Some(attendues) = &cas.questions {
            compare("questions", &resultat["questions"], &json!(attendues))?;
        }
        if let Some(attendu) = &cas.contrefactuel {
            let si = resultat["contrefactuel"].get("si").cloned();
            let attendu = match attendu.as_str() {
                Some("aucun") => Value::Null,
                _ => serde_json::to_value(attendu)?,
            };
            compare("contrefactuel", &si.unwrap_or(Value::Null), &attendu)?;
        }
        Ok(evaluation.resultats[0].verdict)
    }
}

/// Numbers are compared as numbers: a table writes 300, an answer 300.0.
fn compare(quoi: &str, trouve: &Value, attendu: &Value) -> Result<()> {
    let pareil = match (trouve, attendu) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(cle, valeur)| b.get(cle).is_some_and(|v| egal(valeur, v)))
        }
        _ => trouve == attendu,
    };
    if !pareil {
        bail!("{quoi}: {trouve}, and not {attendu}");
    }
    Ok(())
}

fn egal(a: &Value, b: &Value) -> bool {
    match (a.as_f64(), b.as_f64()) {
        (Some(a), Some(b)) => a == b,
        _ => a == b,
    }
}

/// Blocks within blocks from names with dots.
fn bloc(champs: &BTreeMap<String, toml::Value>) -> Result<Value> {
    let mut racine = Map::new();
    for (chemin, valeur) in champs {
        let mut bloc = &mut racine;
        let mut noms = chemin.split('.').peekable();
        while let Some(nom) = noms.next() {
            if noms.peek().is_none() {
                bloc.insert(nom.to_owned(), serde_json::to_value(valeur)?);
                break;
            }
            bloc = bloc
                .entry(nom)
                .or_insert_with(|| json!({}))
                .as_object_mut()
                .with_context(|| format!("{chemin} is a value and a block"))?;
        }
    }
    Ok(racine.into())
}
