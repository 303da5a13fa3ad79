//! Exports that no spreadsheet runs.

use super::{
    corpus,
    service::{Service, said},
};
use crate::http::Answer;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

const STRUCTURE: &str = "tableur-essai";

/// What was deposited, and what would run.
#[derive(Default)]
pub(super) struct Releve {
    pub(super) formules: u64,
    pub(super) cellules: u64,
    pub(super) vivantes: u64,
    pub(super) exemples: Vec<String>,
}

/// An application that holds a formula wherever it holds a text.
fn piegee(id: usize, formule: &str) -> Value {
    // One line, in the fields that take one.
    let ligne = formule.replace(['\r', '\n', '\t'], " ");
    let court: String = ligne.chars().take(100).collect();
    json!({
        "id": id.to_string(),
        "structure": STRUCTURE,
        "candidat": { "prenom": court, "nom": court, "courriel": "=1+1-cmd@exemple.fr" },
        "projet": { "resume": format!("{formule} 0123456789") },
        "qpv": { "statut": formule, "motif": formule },
        "prescripteur": { "organisation": court, "referent": court, "accord_du_candidat": true },
        "information_lue": true,
    })
}

/// Deposits them, and reads the exports as spreadsheets do.
pub(super) fn eprouve(service: &Service, un_sur: usize) -> Result<Releve> {
    let formules: Vec<_> = corpus::formules()?.into_iter().step_by(un_sur).collect();
    let prescripteur = service.partenaire(json!({ "portee": "prescripteur" }))?;
    let structure = service.partenaire(json!({ "portee": "structure", "structure": STRUCTURE }))?;
    let mut releve = Releve::default();
    for (tour, formules) in formules.chunks(200).enumerate() {
        let lignes = formules.iter().enumerate();
        let lignes: Vec<_> = lignes
            .map(|(rang, formule)| piegee(rang, formule))
            .collect();
        let corps = json!({ "candidatures": lignes }).to_string();
        let bearer = format!("Bearer {}", prescripteur.cle);
        let key = format!("tableur-{tour}");
        let headers = [
            ("content-type", "application/json"),
            ("authorization", bearer.as_str()),
            ("idempotency-key", &key),
        ];
        let answer = service.ask_with("POST /v1/candidatures/lot", &headers, corps.as_bytes())?;
        let said = said(&answer);
        let resultats = said["resultats"].as_array().context("no answers")?;
        for (resultat, formule) in resultats.iter().zip(formules) {
            match resultat["reference"].is_string() {
                true => releve.formules += 1,
                false => bail!("{formule:?} is not kept: {resultat}"),
            }
        }
    }
    for cle in [&prescripteur.cle, &structure.cle] {
        let answer = service.ask(cle, "GET /v1/candidatures/export?format=csv", None)?;
        lis(&answer, &mut releve)?;
    }
    Ok(releve)
}

/// Reads a file as spreadsheets do that cut at one separator or at another.
fn lis(answer: &Answer, releve: &mut Releve) -> Result<()> {
    for separateur in *b",;\t|" {
        let mut lecteur = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separateur)
            .from_reader(answer.body.as_slice());
        for ligne in lecteur.byte_records() {
            for cellule in ligne?.iter() {
                let cellule = String::from_utf8_lossy(cellule);
                releve.cellules += 1;
                if est_vivante(&cellule) {
                    releve.vivantes += 1;
                    if releve.exemples.len() < 5 {
                        releve.exemples.push(format!("{cellule:?}"));
                    }
                }
            }
        }
    }
    Ok(())
}

/// Whether some spreadsheet would take the text of a cell for a formula: what it drops
/// first, then a sign. By itself, without a look at how exports are written.
fn est_vivante(cellule: &str) -> bool {
    let sees = cellule.lines().chain([cellule]);
    let dropped = |c: char| {
        c.is_whitespace()
            || c == '"'
            || matches!(
                c,
                '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}'
            )
    };
    sees.map(|ligne| ligne.trim_start_matches(dropped))
        .any(|ligne| {
            ligne.starts_with([
                '=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫',
            ])
        })
}

#[cfg(test)]
mod tests {
    use super::est_vivante;

    #[test]
    fn a_formula_is_seen_behind_what_is_dropped() {
        for (cellule, expect) in [
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
            assert_eq!(est_vivante(cellule), expect, "{cellule:?}");
        }
    }
}
