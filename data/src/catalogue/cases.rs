//! The rule tables: cases that people can read, and what the catalogue must answer.

use super::build::{BuiltCatalogue, DOSSIER};
use anyhow::{Context, Result, anyhow};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use shared::{
    Date,
    eligibilite::{Evaluation, evaluate},
    wire::v1::{
        Language, Probleme,
        eligibilite::{Eligibilite, EligibiliteQuery},
    },
};
use std::{collections::BTreeMap, fs, path::Path};
use steps::paths;

/// The day of a case that says none.
const DAY: &str = "2026-11-22";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CatalogueCases {
    cas: Vec<EligibilityCase>,
}

/// A situation, and what an entry must make of it.
#[derive(Deserialize)]
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "what is expected is for the tests")
)]
#[serde(deny_unknown_fields)]
pub(super) struct EligibilityCase {
    pub(super) quoi: String,
    situation: BTreeMap<String, toml::Value>,
    verdict: String,
    non_remplies: Option<Vec<String>>,
    questions: Option<Vec<String>>,
    contrefactuel: Option<toml::Value>,
}

/// Every case with the entry it is about, in the order of the entries.
pub(super) fn all() -> Result<Vec<(String, EligibilityCase)>> {
    let mut tables = Vec::new();
    for entry in fs::read_dir(paths::root().join(DOSSIER).join("cas"))? {
        let path = entry?.path();
        let id = path.file_stem().unwrap_or_default();
        tables.push((id.to_string_lossy().into_owned(), read(&path)?));
    }
    tables.sort_by(|(a, _), (b, _)| a.cmp(b));
    let cases = tables.into_iter().flat_map(|(id, table)| {
        let from_table = table.cas.into_iter();
        from_table.map(move |case| (id.clone(), case))
    });
    Ok(cases.collect())
}

fn read(path: &Path) -> Result<CatalogueCases> {
    let text = fs::read_to_string(path)?;
    toml::from_str(&text).with_context(|| format!("{} is no table", path.display()))
}

impl EligibilityCase {
    /// What is asked of the API, about some entries or all of them.
    pub(super) fn query(&self, dispositifs: Option<&[&str]>) -> Result<Vec<u8>> {
        let mut situation = block(&self.situation)?;
        if let Some(situation) = situation.as_object_mut() {
            situation.entry("date").or_insert(DAY.into());
        }
        let query = json!({ "situation": situation, "dispositifs": dispositifs });
        Ok(serde_json::to_vec(&query)?)
    }
}

impl BuiltCatalogue {
    /// What is answered to a question, as the API writes it, and what the engine found.
    pub(super) fn answer(&self, query: &[u8]) -> Result<(Vec<u8>, Evaluation)> {
        let query = EligibiliteQuery::parse(query, &self.catalogue, Date::ZERO)
            .map_err(|fault| anyhow!("{:?}", Probleme::new(&fault, Language::Fr, "")))?;
        let evaluation = evaluate(
            &self.catalogue,
            &query.situation,
            query.dispositifs.as_deref(),
        );
        let response = Eligibilite::new(&evaluation, &query.situation, &self.catalogue);
        Ok((serde_json::to_vec(&response)?, evaluation))
    }
}

/// Blocks within blocks from names with dots.
pub(crate) fn block(fields: &BTreeMap<String, toml::Value>) -> Result<Value> {
    let mut root_table = Map::new();
    for (path, value) in fields {
        let mut block = &mut root_table;
        let mut names = path.split('.').peekable();
        while let Some(name) = names.next() {
            if names.peek().is_none() {
                block.insert(name.to_owned(), serde_json::to_value(value)?);
                break;
            }
            block = block
                .entry(name)
                .or_insert_with(|| json!({}))
                .as_object_mut()
                .with_context(|| format!("{path} is a value and a block"))?;
        }
    }
    Ok(root_table.into())
}

#[cfg(test)]
pub(super) use replaying::replay;

#[cfg(test)]
mod replaying {
    use super::*;
    use anyhow::bail;
    use shared::eligibilite::Verdict;

    /// How many cases of each verdict an entry has.
    type CaseCounts = BTreeMap<String, BTreeMap<&'static str, usize>>;

    /// Plays every case; the error tells all that differ.
    pub(in crate::catalogue) fn replay(built_catalogue: &BuiltCatalogue) -> Result<CaseCounts> {
        let (mut counts, mut gaps) = (CaseCounts::new(), Vec::new());
        for (id, case) in all()? {
            let count = counts.entry(id.clone()).or_default();
            match case.replay(&id, built_catalogue) {
                Ok(verdict) => *count.entry(verdict.as_str()).or_default() += 1,
                Err(gap) => gaps.push(format!("{id}: {}: {gap:#}", case.quoi)),
            }
        }
        if !gaps.is_empty() {
            bail!("{} cases differ:\n{}", gaps.len(), gaps.join("\n"));
        }
        Ok(counts)
    }

    impl EligibilityCase {
        fn replay(&self, id: &str, built_catalogue: &BuiltCatalogue) -> Result<Verdict> {
            let (response, evaluation) = built_catalogue.answer(&self.query(Some(&[id]))?)?;
            let response: Value = serde_json::from_slice(&response)?;
            let result = &response["resultats"][0];
            compare("verdict", &result["verdict"], &json!(self.verdict))?;
            if let Some(expected) = &self.non_remplies {
                let motifs = result["motifs"].as_array().into_iter().flatten();
                let non_remplies: Vec<&Value> = motifs
                    .filter(|motif| motif["verdict"] == "non_eligible")
                    .map(|motif| &motif["condition"])
                    .collect();
                compare("non_remplies", &json!(non_remplies), &json!(expected))?;
            }
            if let Some(expected) = &self.questions {
                compare("questions", &result["questions"], &json!(expected))?;
            }
            if let Some(expected_value) = &self.contrefactuel {
                let si = result["contrefactuel"].get("si").cloned();
                let expected_value = match expected_value.as_str() {
                    Some("aucun") => Value::Null,
                    _ => serde_json::to_value(expected_value)?,
                };
                compare("contrefactuel", &si.unwrap_or(Value::Null), &expected_value)?;
            }
            Ok(evaluation.results[0].verdict)
        }
    }

    /// Numbers are compared as numbers: a table writes 300, an answer 300.0.
    fn compare(what: &str, found: &Value, expected_value: &Value) -> Result<()> {
        let alike = match (found, expected_value) {
            (Value::Object(a), Value::Object(b)) => {
                a.len() == b.len()
                    && a.iter()
                        .all(|(key, value)| b.get(key).is_some_and(|v| equal(value, v)))
            }
            _ => found == expected_value,
        };
        if !alike {
            bail!("{what}: {found}, and not {expected_value}");
        }
        Ok(())
    }

    fn equal(a: &Value, b: &Value) -> bool {
        match (a.as_f64(), b.as_f64()) {
            (Some(a), Some(b)) => a == b,
            _ => a == b,
        }
    }
}
