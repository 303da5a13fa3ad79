//! Rows, whatever the format they come in.
//!
//! What cannot be read costs itself: a row its row, a cell its cell. Each is numbered as a
//! spreadsheet numbers it, so that whoever filled the list in finds the place.

use super::{
    encoding::{DecodedText, decode},
    table,
    values::cleaned,
};
use deunicode::deunicode;
use serde_json::{Deserializer, Map, Value};
use std::cell::RefCell;

/// A row of a source, with its number in a spreadsheet, its line or its rank in a JSON list.
#[derive(Clone, Debug)]
pub struct SourceRow {
    pub line_number: usize,
    pub fields: Map<String, Value>,
    /// What was read otherwise than it is written.
    notes: RefCell<Vec<String>>,
}

/// A row, or its number and why it can't be read.
pub type ReadRow = Result<SourceRow, (usize, String)>;

/// What a source is, and its rows.
pub struct SourceRows {
    pub format: &'static str,
    pub encoding: &'static str,
    /// What is to be said of the whole file.
    pub notes: Vec<String>,
    pub rows: Vec<ReadRow>,
}

/// What an answer of an API keeps its rows in.
const WRAPPERS: [&str; 7] = [
    "items",
    "results",
    "data",
    "records",
    "structures",
    "services",
    "communes",
];

/// Splits a source into rows, or says why it has none.
pub fn split_rows(bytes: &[u8]) -> Result<SourceRows, String> {
    let is_other = |(start, _): &&(&[u8], &str)| bytes.starts_with(start);
    if let Some((_, reason)) = OTHERS.iter().find(is_other) {
        return Err((*reason).to_owned());
    }
    let decoded = decode(bytes)
        .ok_or_else(|| "ce n'est pas du texte : donnez un CSV ou un JSON".to_owned())?;
    let text = decoded.text.trim_start();
    let (format, rows, notes) = match text.chars().next() {
        None => return Err("le fichier est vide".to_owned()),
        Some('[' | '{') => json(text)?,
        Some('<') => {
            return Err(
                "c'est une page web, pas une liste : ouvrez l'adresse dans un navigateur, puis \
                 donnez le fichier téléchargé"
                    .to_owned(),
            );
        }
        // The whole text: white space before the first row counts among the rows.
        Some(_) => ("CSV", table::rows(&decoded.text)?, Vec::new()),
    };
    let DecodedText {
        encoding,
        notes: mut said,
        ..
    } = decoded;
    said.extend(notes);
    Ok(SourceRows {
        format,
        encoding,
        notes: said,
        rows,
    })
}

/// How files of other kinds begin, and what to do with each.
const OTHERS: [(&[u8], &str); 4] = [
    (
        b"PK\x03\x04",
        "c'est un classeur ou une archive : dans votre tableur, enregistrez-le en « CSV UTF-8 »",
    ),
    (
        b"\xd0\xcf\x11\xe0",
        "c'est un classeur : dans votre tableur, enregistrez-le en « CSV UTF-8 »",
    ),
    (
        b"\x1f\x8b",
        "c'est un fichier compressé : décompressez-le d'abord",
    ),
    (
        b"%PDF-",
        "c'est un PDF : donnez le tableau dont il est fait, en CSV",
    ),
];

type JsonRows = (&'static str, Vec<ReadRow>, Vec<String>);

fn json(text: &str) -> Result<JsonRows, String> {
    let whole: Result<Value, _> = serde_json::from_str(text);
    match whole {
        Ok(Value::Array(values)) => Ok((
            "JSON",
            objects(values, SourceRow::new::<Map<String, Value>>),
            Vec::new(),
        )),
        Ok(Value::Object(object)) => Ok(wrapped(object)),
        Ok(_) => Err("ce JSON n'a aucune ligne".to_owned()),
        Err(error) if text.starts_with('[') => Err(format!(
            "ce JSON est illisible à partir de la ligne {}, colonne {} : le fichier est coupé ou \
             abîmé ; téléchargez-le de nouveau",
            error.line(),
            error.column()
        )),
        Err(_) => Ok(("NDJSON", one_after_the_other(text), Vec::new())),
    }
}

/// The rows of an object: a GeoJSON's features, an API's page, or itself, alone.
fn wrapped(mut object: Map<String, Value>) -> JsonRows {
    if let Some(Value::Array(features)) = object.remove("features") {
        return ("GeoJSON", objects(features, flattened), Vec::new());
    }
    let mut values = Vec::new();
    for name in WRAPPERS {
        match object.remove(name) {
            Some(Value::Array(rows)) => values.extend(rows),
            Some(other) => drop(object.insert(name.to_owned(), other)),
            None => {}
        }
    }
    if values.is_empty() && !object.is_empty() {
        let alone = vec![Value::Object(object)];
        return (
            "NDJSON",
            objects(alone, SourceRow::new::<Map<String, Value>>),
            Vec::new(),
        );
    }
    let total = object.get("total").and_then(Value::as_u64);
    let count = values.len();
    let notes = total.filter(|total| *total > count as u64).map(|total| {
        format!(
            "une page de l'API : {count} lignes sur {total} ; donnez aussi les autres pages, \
                 ou le fichier complet"
        )
    });
    (
        "JSON (page d'API)",
        objects(values, SourceRow::new::<Map<String, Value>>),
        notes.into_iter().collect(),
    )
}

/// An object a line; where objects are spread over several lines, one after the other.
fn one_after_the_other(text: &str) -> Vec<ReadRow> {
    let lines = || {
        let lines = (1..).zip(text.lines());
        lines.filter(|(_, line)| !line.trim().is_empty())
    };
    let is_object = |line: &str| serde_json::from_str::<Map<String, Value>>(line).is_ok();
    if lines().any(|(_, line)| is_object(line)) {
        let read = |(number, line)| match serde_json::from_str(line) {
            Ok(fields) => Ok(SourceRow::new::<Map<String, Value>>(number, fields)),
            Err(_) => Err((
                number,
                "ce n'est pas un objet JSON entier : la ligne est coupée ou abîmée".to_owned(),
            )),
        };
        return lines().map(read).collect();
    }
    let mut rows = Vec::new();
    for value in Deserializer::from_str(text).into_iter() {
        rows.push(match value {
            Ok(fields) => Ok(SourceRow::new::<Map<String, Value>>(rows.len() + 1, fields)),
            Err(error) => {
                let message = format!(
                    "ce JSON est illisible à partir de la ligne {}, colonne {}",
                    error.line(),
                    error.column()
                );
                Err((rows.len() + 1, message))
            }
        });
    }
    rows
}

fn objects(values: Vec<Value>, change: fn(usize, Map<String, Value>) -> SourceRow) -> Vec<ReadRow> {
    let read = |(number, value)| match value {
        Value::Object(fields) => Ok(change(number, fields)),
        _ => Err((number, "ce n'est pas un objet JSON".to_owned())),
    };
    (1..).zip(values).map(read).collect()
}

/// The properties of a feature, with its position when it is a point.
fn flattened(number: usize, mut geo_feature: Map<String, Value>) -> SourceRow {
    let fields = match geo_feature.remove("properties") {
        Some(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    let mut row = SourceRow::new(number, fields);
    let geometry = geo_feature.remove("geometry").unwrap_or_default();
    let is_point = geometry.get("type").and_then(Value::as_str) == Some("Point");
    let degrees = |rank: usize| geometry.get("coordinates")?.get(rank)?.as_f64();
    match (is_point, degrees(0), degrees(1)) {
        (true, Some(lon), Some(lat)) => {
            row.fields
                .insert("longitude".into(), lon.to_string().into());
            row.fields.insert("latitude".into(), lat.to_string().into());
        }
        _ => row.note(
            "sans position lisible (il faut un « Point ») : placée au milieu de sa commune".into(),
        ),
    }
    row
}

/// The name of a column, however it is written: `Téléphone` is `telephone`, `Code postal`
/// is `code_postal`.
pub(super) fn column_name(written: &str) -> String {
    let is_one = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    if written.bytes().all(is_one) {
        return written.to_owned();
    }
    let name = deunicode(&cleaned(written)).to_lowercase();
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("_")
}

impl SourceRow {
    /// A row, its columns named in one way, its cells without what nobody sees.
    pub fn new<F: IntoIterator<Item = (String, Value)>>(line_number: usize, fields: F) -> Self {
        let mut row = Self {
            line_number,
            fields: Map::new(),
            notes: RefCell::default(),
        };
        for (written, value) in fields {
            row.add(&written, value);
        }
        row
    }

    /// One more cell; of two columns of a name, the first that is filled.
    fn add(&mut self, written: &str, value: Value) {
        let name = column_name(written);
        let value = match value {
            Value::String(text) => Value::String(cleaned(&text)),
            Value::Number(number) => Value::String(number.to_string()),
            Value::Array(items) => Value::Array(items.into_iter().map(clean_item).collect()),
            other => other,
        };
        let is_filled = |value: &Value| !matches!(value, Value::Null) && value != "";
        match self.fields.get(&name) {
            Some(first) if is_filled(first) => {
                if is_filled(&value) && *first != value {
                    self.note(format!(
                        "la colonne « {name} » est là deux fois : la première est lue"
                    ));
                }
            }
            _ => drop(self.fields.insert(name, value)),
        }
    }

    /// A text, unless it is empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        let text = self.fields.get(name)?.as_str()?.trim();
        Some(text).filter(|text| !text.is_empty())
    }

    /// A list: of JSON, or in a cell, between bars, commas or braces.
    pub fn list(&self, name: &str) -> Vec<String> {
        match self.fields.get(name) {
            Some(Value::Array(values)) => values
                .iter()
                .filter_map(|value| Some(value.as_str()?.trim().to_owned()))
                .filter(|word| !word.is_empty())
                .collect(),
            Some(Value::String(text)) => {
                let text = text.trim().trim_matches(['[', ']', '{', '}']);
                text.split(['|', ',', ';', '\n'])
                    .map(|word| word.trim().trim_matches(['"', '\'']).to_owned())
                    .filter(|word| !word.is_empty())
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether it has a column.
    pub fn has(&self, name: &str) -> bool {
        self.fields.contains_key(name)
    }

    /// Something that the report must say, though the row is taken.
    pub fn note(&self, what: String) {
        self.notes.borrow_mut().push(what);
    }

    /// A reading, or nothing and the reason in the report: an optional cell costs itself.
    pub fn optional<T>(&self, read: Result<Option<T>, String>) -> Option<T> {
        read.unwrap_or_else(|reason| {
            self.note(format!("{reason} (laissé de côté)"));
            None
        })
    }

    /// A letter that some program could not read is lost: of a name it costs the row,
    /// elsewhere the cell.
    pub fn check_letters(&mut self) -> Result<(), String> {
        const LOST: char = '\u{fffd}';
        let is_lost = |value: &Value| value.as_str().is_some_and(|text| text.contains(LOST));
        let lost = self.fields.iter().filter(|(_, value)| is_lost(value));
        let lost: Vec<String> = lost.map(|(name, _)| name.clone()).collect();
        for name in lost {
            let reason = format!(
                "« {name} » a perdu des lettres (« {LOST} ») : reprenez-le du fichier d'origine, \
                 enregistré en « CSV UTF-8 »"
            );
            if matches!(name.as_str(), "nom" | "lib_territoire") {
                return Err(reason);
            }
            self.fields.remove(&name);
            self.note(format!("{reason} (laissé de côté)"));
        }
        Ok(())
    }

    /// What is to be said of it.
    pub fn into_notes(self) -> Vec<String> {
        self.notes.into_inner()
    }
}

fn clean_item(item: Value) -> Value {
    match item {
        Value::String(text) => Value::String(cleaned(&text)),
        other => other,
    }
}
