//! Tables as spreadsheets write them: where rows end, which separator, which row names the
//! columns.
//!
//! Rows are cut here rather than by `csv`, which reads their cells: a quotation mark that
//! nobody closed would take in all the rows after it, and rows are to be numbered as the
//! spreadsheet numbers them, blank ones and cells of several lines included.

use super::{
    columns::COLUMNS,
    rows::{ReadRow, SourceRow, column_name},
};
use serde_json::Value;

/// What else tells the row that names the columns: those of data·inclusion, of the State's
/// lists and of the list of communes.
const NAMES: [&str; 13] = [
    "structure_id",
    "date_maj",
    "code_insee",
    "thematiques",
    "description",
    "id_territoire",
    "lib_territoire",
    "id_geo",
    "insee",
    "code",
    "latitude",
    "longitude",
    "courriel",
];

/// How far down the names of the columns are looked for, below a title.
const HEADER_WITHIN: usize = 20;

/// No cell is longer: past it, its quotation mark is one that nobody closed.
const CELL_MAX: usize = 20_000;

/// A row, as it is written.
#[derive(Clone, Copy, Debug)]
struct TableRow<'a> {
    /// Its number in a spreadsheet, from 1.
    number: usize,
    text: &'a str,
}

/// The rows of a table, below the one that names its columns.
pub(super) fn rows(text: &str) -> Result<Vec<ReadRow>, String> {
    let (text, stated) = directive(text);
    let (delimiter, header) = match stated {
        Some(delimiter) => (delimiter, header(text, delimiter).map(|(_, row)| row)),
        None => [';', '\t', ',', '|']
            .into_iter()
            .filter_map(|delimiter| {
                let (known, row) = header(text, delimiter)?;
                Some((known, cells(row.text, delimiter).len(), delimiter, row))
            })
            // At equality the first: `max_by_key` keeps the last.
            .rev()
            .max_by_key(|(known, count, ..)| (*known, *count))
            .map_or((';', None), |(_, _, delimiter, row)| (delimiter, Some(row))),
    };
    let header = header.ok_or(
        "ni JSON, ni NDJSON, ni GeoJSON, ni CSV : donnez un fichier data·inclusion, une liste de \
         l'État ou le modèle de CSV rempli",
    )?;
    let names = cells(header.text, delimiter).into_iter();
    let mut columns: Vec<String> = names.map(|name| column_name(&name)).collect();
    while columns.last().is_some_and(String::is_empty) {
        columns.pop();
    }
    let below = split(text, delimiter, Some(columns.len()))
        .skip_while(|row| row.number <= header.number)
        .filter_map(|row| read(row, &columns, delimiter));
    Ok(below.collect())
}

/// The text after Excel's `sep=;`, which Excel neither shows nor numbers, and what it says.
fn directive(text: &str) -> (&str, Option<char>) {
    let (first, rest) = text.split_at(line_length(text));
    let first = first.trim().trim_matches('"');
    let is_sep = |name: &&str| name.eq_ignore_ascii_case("sep=");
    match first.get(..4).filter(is_sep).and(first.get(4..)) {
        Some(said) => {
            let delimiter = match said {
                "\\t" | "tab" | "" => Some('\t'),
                said => said.chars().next().filter(char::is_ascii),
            };
            (after_end_of_line(rest), delimiter)
        }
        None => (text, None),
    }
}

/// The row that names the columns, and how many of its names are known: the one of the
/// first with the most, or the first with two cells filled.
fn header(text: &str, delimiter: char) -> Option<(usize, TableRow<'_>)> {
    let first = split(text, delimiter, None).take(HEADER_WITHIN);
    let first = first.filter_map(|row| {
        let names = cells(row.text, delimiter).into_iter();
        let names: Vec<String> = names.map(|name| column_name(&name)).collect();
        let is_known = |name: &&String| {
            COLUMNS.iter().any(|column| column.name == name.as_str())
                || NAMES.contains(&name.as_str())
        };
        let filled = names.iter().filter(|name| !name.is_empty()).count();
        (filled >= 2).then(|| (names.iter().filter(is_known).count(), row))
    });
    // At equality the first: `max_by_key` keeps the last.
    let first: Vec<_> = first.collect();
    first.into_iter().rev().max_by_key(|(known, _)| *known)
}

/// A row with its cells under their names; nothing of one without a cell filled.
fn read(row: TableRow<'_>, columns: &[String], delimiter: char) -> Option<ReadRow> {
    let mut cells = cells(row.text, delimiter);
    if cells.iter().all(|cell| cell.trim().is_empty()) {
        return None;
    }
    while cells.len() > columns.len() && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    if cells.len() != columns.len() {
        let message = format!(
            "{} cellules pour {} colonnes : une cellule qui contient le séparateur ou des \
             guillemets se met entre guillemets",
            cells.len(),
            columns.len()
        );
        return Some(Err((row.number, message)));
    }
    let unnamed = |(name, cell): &(&String, &String)| name.is_empty() && !cell.trim().is_empty();
    if let Some((_, cell)) = columns.iter().zip(&cells).find(unnamed) {
        let message = format!(
            "« {} » est sous une colonne sans nom : nommez-la, ou mettez entre guillemets la \
             cellule qui contient le séparateur",
            cell.trim()
        );
        return Some(Err((row.number, message)));
    }
    let fields = columns.iter().cloned().zip(cells);
    let fields = fields.filter(|(name, _)| !name.is_empty());
    Some(Ok(SourceRow::new(
        row.number,
        fields.map(|(name, cell)| (name, Value::String(typed(cell)))),
    )))
}

/// A cell as it was before a spreadsheet was kept from running it: ours are written with an
/// apostrophe before what could start a formula, and come back so.
fn typed(cell: String) -> String {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        _ => cell,
    }
}

/// The cells of a row.
fn cells(row: &str, delimiter: char) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(u8::try_from(delimiter).unwrap_or(b';'))
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .buffer_capacity(row.len().max(1))
        .from_reader(row.as_bytes());
    let record = reader.records().next().and_then(Result::ok);
    record.map_or_else(Vec::new, |record| {
        record.iter().map(str::to_owned).collect()
    })
}

/// The rows of a text, blank ones included.
fn split(
    text: &str,
    delimiter: char,
    columns: Option<usize>,
) -> impl Iterator<Item = TableRow<'_>> {
    let mut rest = text;
    let mut number = 0;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        number += 1;
        // Where quotation marks make no row, the line is one, and costs itself alone.
        // So does one whose quotation mark was closed by that of another row.
        let is_row = |length: &usize| {
            let row = rest.get(..*length).unwrap_or_default();
            let is_whole = |columns| cells(row, delimiter).len() >= columns;
            *length == line_length(rest) || columns.is_none_or(is_whole)
        };
        let length = row_length(rest, delimiter).filter(is_row);
        let length = length.unwrap_or_else(|| line_length(rest));
        let (row, after) = rest.split_at_checked(length)?;
        rest = after_end_of_line(after);
        Some(TableRow { number, text: row })
    })
}

/// The length of a row, which goes on over lines within quotation marks; none where a
/// quotation mark is not closed, or not at the end of its cell.
fn row_length(text: &str, delimiter: char) -> Option<usize> {
    enum Cell {
        Start,
        Bare,
        Quoted(usize),
        Closed,
    }
    let mut cell = Cell::Start;
    for (at, c) in text.char_indices() {
        cell = match (cell, c) {
            (Cell::Quoted(_), '"') => Cell::Closed,
            (Cell::Quoted(length), _) if length > CELL_MAX => return None,
            (Cell::Quoted(length), _) => Cell::Quoted(length + 1),
            (Cell::Closed, '"') => Cell::Quoted(0),
            (_, '\n' | '\r') => return Some(at),
            (_, c) if c == delimiter => Cell::Start,
            (Cell::Start, '"') => Cell::Quoted(0),
            (Cell::Closed, c) if c.is_whitespace() => Cell::Closed,
            (Cell::Closed, _) => return None,
            _ => Cell::Bare,
        };
    }
    match cell {
        Cell::Quoted(_) => None,
        _ => Some(text.len()),
    }
}

fn line_length(text: &str) -> usize {
    text.find(['\n', '\r']).unwrap_or(text.len())
}

fn after_end_of_line(text: &str) -> &str {
    let ends = ["\r\n", "\n", "\r"];
    let after = ends.iter().find_map(|end| text.strip_prefix(end));
    after.unwrap_or(text)
}
