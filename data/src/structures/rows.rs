//! Rows, whatever the format they come in.

use serde_json::{Map, Value};

/// A row of a source, with its line from 1, or its rank in a JSON list.
#[derive(Clone, Debug)]
pub(super) struct SourceRow {
    pub(super) line_number: usize,
    pub(super) fields: Map<String, Value>,
}

/// What a source is, and its rows: those that can't be read with the reason.
pub(super) struct SourceRows {
    pub(super) format: &'static str,
    pub(super) rows: Vec<Result<SourceRow, (usize, String)>>,
}

/// Splits a source into rows; `None` when it is none of the formats.
pub(super) fn split_rows(bytes: &[u8]) -> Option<SourceRows> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('[') {
        let Ok(Value::Array(values)) = serde_json::from_str(text) else {
            return None;
        };
        return Some(SourceRows {
            format: "JSON",
            rows: objects(values, |object| object),
        });
    }
    if text.starts_with('{') {
        if let Ok(Value::Object(mut object)) = serde_json::from_str(text)
            && let Some(Value::Array(features)) = object.remove("features")
        {
            return Some(SourceRows {
                format: "GeoJSON",
                rows: objects(features, flattened),
            });
        }
        let lines = text
            .lines()
            .enumerate()
            .filter(|(_, row)| !row.trim().is_empty());
        return Some(SourceRows {
            format: "NDJSON",
            rows: lines
                .map(|(rank, row)| match serde_json::from_str(row) {
                    Ok(fields) => Ok(SourceRow {
                        line_number: rank + 1,
                        fields,
                    }),
                    Err(error) => Err((rank + 1, format!("ce n'est pas un objet JSON ({error})"))),
                })
                .collect(),
        });
    }
    csv(text)
}

fn objects(
    values: Vec<Value>,
    change: fn(Map<String, Value>) -> Map<String, Value>,
) -> Vec<Result<SourceRow, (usize, String)>> {
    let read = |(rank, value)| match value {
        Value::Object(fields) => Ok(SourceRow {
            line_number: rank + 1,
            fields: change(fields),
        }),
        _ => Err((rank + 1, "ce n'est pas un objet JSON".to_owned())),
    };
    values.into_iter().enumerate().map(read).collect()
}

/// The properties of a feature, with its position.
fn flattened(mut geo_feature: Map<String, Value>) -> Map<String, Value> {
    let coordinates = geo_feature["geometry"]["coordinates"].take();
    let mut fields = match geo_feature.remove("properties") {
        Some(Value::Object(fields)) => fields,
        _ => Map::new(),
    };
    fields.insert("longitude".into(), coordinates[0].clone());
    fields.insert("latitude".into(), coordinates[1].clone());
    fields
}

fn csv(text: &str) -> Option<SourceRows> {
    let header = text.lines().next()?;
    let delimiter = match header.contains(';') {
        true => b';',
        false => b',',
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let headers: Vec<String> = reader.headers().ok()?.iter().map(str::to_owned).collect();
    if headers.len() < 2 {
        return None;
    }
    let rows = reader.records().map(|row| {
        let row = row.map_err(|error| {
            let line_number = error.position().map_or(0, |place| place.line() as usize);
            (line_number, format!("la ligne est illisible ({error})"))
        })?;
        let line_number = row.position().map_or(0, |place| place.line() as usize);
        if row.len() != headers.len() {
            let message = format!(
                "{} cellules pour {} colonnes : une cellule qui contient le séparateur se met \
                 entre guillemets",
                row.len(),
                headers.len()
            );
            return Err((line_number, message));
        }
        let fields = headers.iter().zip(&row);
        Ok(SourceRow {
            line_number,
            fields: fields
                .map(|(name, cell)| (name.clone(), Value::String(cell.to_owned())))
                .collect(),
        })
    });
    Some(SourceRows {
        format: "CSV",
        rows: rows.collect(),
    })
}

impl SourceRow {
    /// A text, unless it is empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let text = self.fields.get(name)?.as_str()?.trim();
        Some(text).filter(|text| !text.is_empty())
    }

    /// A number, written as one or in a text.
    pub(super) fn number(&self, name: &str) -> Option<f64> {
        let value = self.fields.get(name)?;
        value
            .as_f64()
            .or_else(|| value.as_str()?.trim().replace(',', ".").parse().ok())
    }

    /// A list: of JSON, or in a cell, between bars, commas or braces.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        match self.fields.get(name) {
            Some(Value::Array(values)) => values
                .iter()
                .filter_map(|value| Some(value.as_str()?.to_owned()))
                .collect(),
            Some(Value::String(text)) => {
                let text = text.trim().trim_matches(['[', ']', '{', '}']);
                text.split(['|', ',', ';'])
                    .map(|word| word.trim().trim_matches(['"', '\'']).to_owned())
                    .filter(|word| !word.is_empty())
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether it has a column.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.contains_key(name)
    }
}
