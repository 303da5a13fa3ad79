//! The rule tables: cases that people can read, and what the catalogue must answer.

use super::build::{Bati, DOSSIER};
use anyhow::{Context, Result, anyhow};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use shared::{
    Date,
    eligibilite::{Evaluation, evalue},
    wire::v1::{
        Langue, Probleme,
        eligibilite::{Demande, Eligibilite},
    },
};
use std::{collections::BTreeMap, fs, path::Path};
use steps::paths;

/// The day of a case that says none.
const JOUR: &str = "2026-11-22";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    cas: Vec<Cas>,
}

/// A situation, and what an entry must make of it.
#[derive(Deserialize)]
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "what is expected is for the tests")
)]
#[serde(deny_unknown_fields)]
pub(super) struct Cas {
    pub(super) quoi: String,
    situation: BTreeMap<String, toml::Value>,
    verdict: String,
    non_remplies: Option<Vec<String>>,
    questions: Option<Vec<String>>,
    contrefactuel: Option<toml::Value>,
}

/// Every case with the entry it is about, in the order of the entries.
pub(super) fn tous() -> Result<Vec<(String, Cas)>> {
    let mut tables = Vec::new();
    for entree in fs::read_dir(paths::root().join(DOSSIER).join("cas"))? {
        let chemin = entree?.path();
        let id = chemin.file_stem().unwrap_or_default();
        tables.push((id.to_string_lossy().into_owned(), lis(&chemin)?));
    }
    tables.sort_by(|(a, _), (b, _)| a.cmp(b));
    let cas = tables.into_iter().flat_map(|(id, table)| {
        let de_la_table = table.cas.into_iter();
        de_la_table.map(move |cas| (id.clone(), cas))
    });
    Ok(cas.collect())
}

fn lis(chemin: &Path) -> Result<Table> {
    let texte = fs::read_to_string(chemin)?;
    toml::from_str(&texte).with_context(|| format!("{} is no table", chemin.display()))
}

impl Cas {
    /// What is asked of the API, about some entries or all of them.
    pub(super) fn demande(&self, dispositifs: Option<&[&str]>) -> Result<Vec<u8>> {
        let mut situation = bloc(&self.situation)?;
        if let Some(situation) = situation.as_object_mut() {
            situation.entry("date").or_insert(JOUR.into());
        }
        let demande = json!({ "situation": situation, "dispositifs": dispositifs });
        Ok(serde_json::to_vec(&demande)?)
    }
}

impl Bati {
    /// What is answered to a question, as the API writes it, and what the engine found.
    pub(super) fn repond(&self, demande: &[u8]) -> Result<(Vec<u8>, Evaluation)> {
        let demande = Demande::parse(demande, &self.catalogue, Date::ZERO)
            .map_err(|faute| anyhow!("{:?}", Probleme::new(&faute, Langue::Fr, "")))?;
        let evaluation = evalue(
            &self.catalogue,
            &demande.situation,
            demande.dispositifs.as_deref(),
        );
        let reponse = Eligibilite::new(&evaluation, &demande.situation, &self.catalogue);
        Ok((serde_json::to_vec(&reponse)?, evaluation))
    }
}

/// Blocks within blocks from names with dots.
pub(crate) fn bloc(champs: &BTreeMap<String, toml::Value>) -> Result<Value> {
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

#[cfg(test)]
pub(super) use jeu::joue;

#[cfg(test)]
mod jeu {
    use super::*;
    use anyhow::bail;
    use shared::eligibilite::Verdict;

    /// How many cases of each verdict an entry has.
    type Comptes = BTreeMap<String, BTreeMap<&'static str, usize>>;

    /// Plays every case; the error tells all that differ.
    pub(in crate::catalogue) fn joue(bati: &Bati) -> Result<Comptes> {
        let (mut comptes, mut ecarts) = (Comptes::new(), Vec::new());
        for (id, cas) in tous()? {
            let compte = comptes.entry(id.clone()).or_default();
            match cas.joue(&id, bati) {
                Ok(verdict) => *compte.entry(verdict.as_str()).or_default() += 1,
                Err(ecart) => ecarts.push(format!("{id}: {}: {ecart:#}", cas.quoi)),
            }
        }
        if !ecarts.is_empty() {
            bail!("{} cases differ:\n{}", ecarts.len(), ecarts.join("\n"));
        }
        Ok(comptes)
    }

    impl Cas {
        fn joue(&self, id: &str, bati: &Bati) -> Result<Verdict> {
            let (reponse, evaluation) = bati.repond(&self.demande(Some(&[id]))?)?;
            let reponse: Value = serde_json::from_slice(&reponse)?;
            let resultat = &reponse["resultats"][0];
            compare("verdict", &resultat["verdict"], &json!(self.verdict))?;
            if let Some(attendues) = &self.non_remplies {
                let motifs = resultat["motifs"].as_array().into_iter().flatten();
                let non_remplies: Vec<&Value> = motifs
                    .filter(|motif| motif["verdict"] == "non_eligible")
                    .map(|motif| &motif["condition"])
                    .collect();
                compare("non_remplies", &json!(non_remplies), &json!(attendues))?;
            }
            if let Some(attendues) = &self.questions {
                compare("questions", &resultat["questions"], &json!(attendues))?;
            }
            if let Some(attendu) = &self.contrefactuel {
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
}
