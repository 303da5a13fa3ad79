//! Exports that no spreadsheet runs.

use super::{
    corpus,
    service::{RunningService, said},
};
use crate::http::HttpAnswer;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

const STRUCTURE: &str = "tableur-essai";

/// What was deposited, and what would run.
#[derive(Default)]
pub(super) struct SpreadsheetMeasures {
    pub(super) formulas: u64,
    pub(super) cells: u64,
    pub(super) live_cells: u64,
    pub(super) examples: Vec<String>,
}

/// An application that holds a formula wherever it holds a text.
fn trapped(id: usize, formula: &str) -> Value {
    // One line, in the fields that take one.
    let row = formula.replace(['\r', '\n', '\t'], " ");
    let short: String = row.chars().take(100).collect();
    json!({
        "id": id.to_string(),
        "structure": STRUCTURE,
        "candidat": { "prenom": short, "nom": short, "courriel": "=1+1-cmd@exemple.fr" },
        "projet": { "resume": format!("{formula} 0123456789") },
        "qpv": { "statut": formula, "motif": formula },
        "prescripteur": { "organisation": short, "referent": short, "accord_du_candidat": true },
        "information_lue": true,
    })
}

/// Deposits them, and reads the exports as spreadsheets do.
pub(super) fn try_out(service: &RunningService, one_in: usize) -> Result<SpreadsheetMeasures> {
    let formulas: Vec<_> = corpus::formulas()?.into_iter().step_by(one_in).collect();
    let prescripteur = service.partenaire(json!({ "portee": "prescripteur" }))?;
    let structure = service.partenaire(json!({ "portee": "structure", "structure": STRUCTURE }))?;
    let mut measures = SpreadsheetMeasures::default();
    for (turn, formulas) in formulas.chunks(200).enumerate() {
        let rows = formulas.iter().enumerate();
        let rows: Vec<_> = rows.map(|(rank, formula)| trapped(rank, formula)).collect();
        let body = json!({ "candidatures": rows }).to_string();
        let bearer = format!("Bearer {}", prescripteur.key);
        let idempotency_key = format!("tableur-{turn}");
        let headers = [
            ("content-type", "application/json"),
            ("authorization", bearer.as_str()),
            ("idempotency-key", &idempotency_key),
        ];
        let answer = service.ask_with("POST /v1/candidatures/lot", &headers, body.as_bytes())?;
        let said = said(&answer);
        let results = said["resultats"].as_array().context("no answers")?;
        for (result, formula) in results.iter().zip(formulas) {
            match result["reference"].is_string() {
                true => measures.formulas += 1,
                false => bail!("{formula:?} is not kept: {result}"),
            }
        }
    }
    for key in [&prescripteur.key, &structure.key] {
        let answer = service.ask(key, "GET /v1/candidatures/export?format=csv", None)?;
        read(&answer, &mut measures)?;
    }
    Ok(measures)
}

/// Reads a file as spreadsheets do that cut at one separator or at another.
fn read(answer: &HttpAnswer, measures: &mut SpreadsheetMeasures) -> Result<()> {
    for separator in *b",;\t|" {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(answer.body.as_slice());
        for row in reader.byte_records() {
            for cell in row?.iter() {
                let cell = String::from_utf8_lossy(cell);
                measures.cells += 1;
                if is_formula(&cell) {
                    measures.live_cells += 1;
                    if measures.examples.len() < 5 {
                        measures.examples.push(format!("{cell:?}"));
                    }
                }
            }
        }
    }
    Ok(())
}

/// Whether some spreadsheet would take the text of a cell for a formula: what it drops
/// first, then a sign. By itself, without a look at how exports are written.
fn is_formula(cell: &str) -> bool {
    let lines = cell.lines().chain([cell]);
    let dropped = |c: char| {
        c.is_whitespace()
            || c == '"'
            || matches!(
                c,
                '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}'
            )
    };
    lines.map(|row| row.trim_start_matches(dropped)).any(|row| {
        row.starts_with([
            '=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫',
        ])
    })
}

#[cfg(test)]
mod tests {
    use super::is_formula;

    #[test]
    fn a_formula_is_seen_behind_what_is_dropped() {
        for (cell, expect) in [
            ("=1", true),
            (" =1", true),
            ("\"=1", true),
            ("\u{feff}@x", true),
            ("x\n=1", true),
            ("＝1", true),
            ("'=1", false),
            ("x=1", false),
            ("06 12", false),
            ("", false),
        ] {
            assert_eq!(is_formula(cell), expect, "{cell:?}");
        }
    }
}
