//! CSV as spreadsheets write it: commas and decimal points, or semicolons and
//! decimal commas.

use super::{BatchFormat, BatchResult, BatchRow, BatchRows, FIELDS, Fault, Id, PointBatch};
use crate::wire::v1::{
    AVERTISSEMENT,
    fields::{RequestFields, RequestValue},
};
use csv::{ByteRecord, QuoteStyle, ReaderBuilder, Terminator, WriterBuilder};
use std::{borrow::Cow, str};

/// How the cells of a file are separated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Dialect {
    Comma,
    /// As French spreadsheets write it, where the comma is the decimal separator.
    Semicolon,
}

impl Dialect {
    fn of(body: &[u8]) -> Self {
        let header = body.split(|byte| *byte == b'\n').next().unwrap_or_default();
        match header.contains(&b';') {
            true => Self::Semicolon,
            false => Self::Comma,
        }
    }

    fn delimiter(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
        }
    }

    fn read<'a>(self, name: &str, cell: &'a str) -> Cow<'a, str> {
        match self {
            Self::Semicolon if name != "id" => Cow::Owned(cell.replace(',', ".")),
            _ => Cow::Borrowed(cell),
        }
    }

    fn number(self, metres: f64) -> String {
        // As JSON writes it: formatting by the standard library adds 16 kB.
        let text = serde_json::to_string(&metres).unwrap_or_default();
        match self {
            Self::Comma => text,
            Self::Semicolon => text.replace('.', ","),
        }
    }
}

pub(super) fn parse(body: &[u8]) -> Result<PointBatch<'_>, Fault> {
    let dialect = Dialect::of(body);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(dialect.delimiter())
        .from_reader(body);
    let mut record = ByteRecord::new();
    // Reading bytes in memory, with rows of any length, cannot fail.
    let mut next = |record: &mut ByteRecord| {
        reader
            .read_byte_record(record)
            .map_err(|_| Fault::CsvSansEntete)
    };
    next(&mut record)?;
    let columns = columns(&record)?;
    let mut rows = BatchRows::default();
    while next(&mut record)? {
        rows.push(row(&record, &columns, dialect));
    }
    PointBatch::new(BatchFormat::Csv(dialect), rows)
}

/// The column names of the header line, checked.
fn columns(header: &ByteRecord) -> Result<Vec<&'static str>, Fault> {
    let names: Vec<&str> = header
        .iter()
        .map(|cell| str::from_utf8(cell).map(str::trim))
        .collect::<Result<_, _>>()
        .map_err(|_| Fault::CsvSansEntete)?;
    if !names.iter().any(|name| FIELDS.contains(name)) {
        return Err(Fault::CsvSansEntete);
    }
    let mut fields = RequestFields::new(&FIELDS);
    for name in &names {
        fields.insert(name, RequestValue::Other)?;
    }
    for name in ["id", "lat", "lon"] {
        if fields.get(name).is_none() {
            return Err(Fault::ChampManquant(name.into()));
        }
    }
    Ok(names
        .into_iter()
        .filter_map(|name| FIELDS.into_iter().find(|field| *field == name))
        .collect())
}

fn row(record: &ByteRecord, columns: &[&'static str], dialect: Dialect) -> BatchRow<'static> {
    let mut fields = RequestFields::new(&FIELDS);
    let mut fault =
        (record.len() != columns.len()).then(|| Fault::CsvCellules(record.len(), columns.len()));
    for (name, cell) in columns.iter().zip(record) {
        let inserted = match str::from_utf8(cell).map(str::trim) {
            // An empty cell means that the value is not given.
            Ok("") => Ok(()),
            Ok(cell) => {
                let cell = dialect.read(name, cell).into_owned();
                fields.insert(name, RequestValue::Text(cell.into()))
            }
            Err(_) => Err(Fault::CsvEncodage),
        };
        if let Err(first) = inserted {
            fault.get_or_insert(first);
        }
    }
    BatchRow::read(&fields, fault)
}

const COLUMNS: [&str; 19] = [
    "id",
    "statut",
    "code_qpv",
    "nom_qpv",
    "communes_qpv",
    "distance_m",
    "limite_m",
    "code_plus_proche",
    "nom_plus_proche",
    "bande_300_m",
    "bande_500_m",
    "incertitude_m",
    "motif",
    "generation",
    "demonstration",
    "evalue_le",
    "avertissement",
    "erreur",
    "detail_erreur",
];

pub(super) fn write<'a>(
    dialect: Dialect,
    results: impl ExactSizeIterator<Item = BatchResult<'a>>,
) -> Vec<u8> {
    let mut output = WriterBuilder::new()
        .delimiter(dialect.delimiter())
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::CRLF)
        .from_writer(Vec::with_capacity(250 * (results.len() + 1)));
    // Writing to memory does not fail, and every row has as many cells.
    let mut push = |cells: [Cow<'_, str>; COLUMNS.len()]| {
        let _ = output.write_record(cells.iter().map(|cell| cell.as_bytes()));
    };
    push(COLUMNS.map(Cow::Borrowed));
    for result in results {
        push(cells(dialect, &result));
    }
    output.into_inner().unwrap_or_default()
}

fn cells<'r>(dialect: Dialect, result: &'r BatchResult<'_>) -> [Cow<'r, str>; COLUMNS.len()] {
    let id = |id: &'r Id<'_>| match id {
        Id::Texte(text) => inert(text),
        Id::Nombre(number) => number.to_string().into(),
        Id::Unreadable(()) => "".into(),
    };
    match result {
        BatchResult::Verifie {
            id: given,
            verification: v,
        } => {
            let number = |metres: f64| Cow::Owned(dialect.number(metres));
            let (code, name, communes) = match &v.qpv {
                Some(qpv) => {
                    let codes: Vec<String> = (qpv.communes.iter())
                        .filter_map(|commune| Some(commune.code?.to_string()))
                        .collect();
                    (
                        qpv.code.to_string().into(),
                        inert(qpv.nom),
                        codes.join(" ").into(),
                    )
                }
                None => Default::default(),
            };
            let (nearest_code, nearest_name) = match &v.plus_proche {
                Some(nearest) => (nearest.code.to_string().into(), inert(nearest.nom)),
                None => Default::default(),
            };
            let (generation, demonstration) = match &v.referentiel {
                Some(r) => (
                    r.generation(),
                    if r.demonstration() { "true" } else { "false" },
                ),
                None => ("", ""),
            };
            [
                id(given),
                v.statut.as_str().into(),
                code,
                name,
                communes,
                v.distance_m.map(number).unwrap_or_default(),
                v.limite_m.map(number).unwrap_or_default(),
                nearest_code,
                nearest_name,
                v.bandes.a_300.as_str().into(),
                v.bandes.a_500.as_str().into(),
                number(v.incertitude_m),
                v.motif.map_or("", |motif| motif.as_str()).into(),
                generation.into(),
                demonstration.into(),
                v.evalue_le.0.to_string().into(),
                AVERTISSEMENT.into(),
                "".into(),
                "".into(),
            ]
        }
        BatchResult::Refuse { id: given, erreur } => {
            let (code, detail) = erreur.in_brief();
            let mut cells: [Cow<'_, str>; COLUMNS.len()] = Default::default();
            let [first, .., code_cell, detail_cell] = &mut cells;
            *first = id(given);
            *code_cell = code.into();
            *detail_cell = inert(detail);
            cells
        }
    }
}

/// A text that no spreadsheet takes for a formula, not even one that splits cells at
/// another separator than ours: an apostrophe goes before each start of a formula, as
/// OWASP advises.
pub fn inert(text: &str) -> Cow<'_, str> {
    let starts_formula = |c: char| "=+-@＝＋－＠﹦﹢﹣﹫\t\r\n".contains(c);
    // Characters that some spreadsheets drop before they read a cell.
    let is_dropped = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '"' | '\'' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            )
    };
    let mut output = String::new();
    let mut at_start = true;
    let mut copied = 0;
    for (place, c) in text.char_indices() {
        if at_start && starts_formula(c) {
            output.push_str(&text[copied..place]);
            output.push('\'');
            copied = place;
        }
        at_start = matches!(c, ';' | ',' | '|' | '\t' | '\r' | '\n') || (at_start && is_dropped(c));
    }
    match copied {
        0 if output.is_empty() => Cow::Borrowed(text),
        _ => Cow::Owned(output + &text[copied..]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaves_no_live_formula() {
        for (text, expect) in [
            ("a-1", "a-1"),
            ("Grand'Rue", "Grand'Rue"),
            ("", ""),
            ("=1+1", "'=1+1"),
            ("-12", "'-12"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("  =1", "  '=1"),
            ("\"=1\"", "\"'=1\""),
            ("x;=1", "x;'=1"),
            ("x,+1|cmd", "x,'+1|cmd"),
            ("x;\"=1", "x;\"'=1"),
            ("\t=1", "'\t'=1"),
            ("＝1", "'＝1"),
            ("﹢1", "'﹢1"),
            ("\u{feff}=1", "\u{feff}'=1"),
            ("x;\u{200b}@1", "x;\u{200b}'@1"),
            ("'=1", "''=1"),
        ] {
            assert_eq!(inert(text), expect, "{text:?}");
        }
    }
}
