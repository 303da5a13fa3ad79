//! The catalogue as a table, for a spreadsheet: a row an entry.

use anyhow::{Context, Result};
use serde_json::Value;
use shared::wire::v1::batch::inert;

/// A column, and where its value is in an entry: several are said one after the other.
const COLUMNS: [(&str, &str); 17] = [
    ("id", "/id"),
    ("nom", "/nom"),
    ("nature", "/nature"),
    ("etat", "/etat"),
    ("successeur", "/successeur"),
    ("resume", "/resume"),
    ("public", "/public"),
    ("territoire", "/territoire"),
    ("implantation", "/implantation"),
    ("etapes", "/etapes"),
    ("conditions", "/conditions"),
    ("apports", "/avantages"),
    ("porteurs", "/porteurs"),
    ("site", "/site"),
    ("frais", "/data_inclusion/frais"),
    ("sources", "/sources"),
    ("verifie_le", "/verifie_le"),
];

/// The entries as the API lists them, as a table: UTF-8 with its mark, semicolons, as the
/// spreadsheets of this country open it.
pub(super) fn table(entries: &[Value]) -> Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(COLUMNS.map(|(name, _)| name))?;
    for entry in entries {
        let cells = COLUMNS.map(|(_, pointer)| cell(entry.pointer(pointer)));
        writer.write_record(cells.iter().map(|cell| inert(cell).into_owned()))?;
    }
    writer.into_inner().ok().context("the table is not whole")
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(values)) => {
            let said: Vec<_> = values.iter().map(|value| cell(Some(value))).collect();
            said.join(" | ")
        }
        // What a source says, or which source.
        Some(Value::Object(_)) => {
            let told = ["/texte", "/titre"].map(|pointer| value.and_then(|v| v.pointer(pointer)));
            cell(told.into_iter().flatten().next())
        }
        Some(other) => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_row_an_entry_and_no_live_formula() {
        let entries = [json!({
            "id": "un-essai",
            "nom": "=1+1",
            "resume": "Deux; mots",
            "public": ["porteur", "habitant"],
            "conditions": [{ "texte": "Avoir 18 ans", "source": {} }],
            "sources": [{ "titre": "Le rapport", "doc": "rapport" }],
        })];
        let bytes = table(&entries).expect("a table");
        let text = String::from_utf8(bytes).expect("UTF-8");
        let text = text.strip_prefix('\u{feff}').expect("the mark");
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .from_reader(text.as_bytes());
        let headers = reader.headers().expect("headers").clone();
        let row = reader.records().next().expect("a row").expect("a row");
        let of = |name: &str| &row[headers.iter().position(|h| h == name).expect("a column")];
        assert_eq!(of("nom"), "'=1+1");
        assert_eq!(of("resume"), "Deux; mots");
        assert_eq!(of("public"), "porteur | habitant");
        assert_eq!(of("conditions"), "Avoir 18 ans");
        assert_eq!(of("sources"), "Le rapport");
        assert_eq!(of("successeur"), "");
    }
}
