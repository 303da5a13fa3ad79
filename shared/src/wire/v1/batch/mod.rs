//! Many points at once: read and answered in the same format.

mod csv;
mod json;
#[cfg(feature = "openapi")]
mod schema;

pub(super) use super::limits::ID_MAX;
pub use super::limits::POINTS_MAX;
pub use csv::inert;
#[cfg(feature = "openapi")]
pub(super) use schema::{points, results};

use super::{
    Fault, Language, Probleme, QpvInput, Verification,
    fields::{RequestFields, RequestValue},
};
use serde::Serialize;
use serde_json::Number;
use std::borrow::Cow;

/// The most bytes of a batch: 400 per point.
pub const BYTES_MAX: usize = 4 << 20;

/// The formats of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MimeType {
    /// One object.
    Json,
    /// One object per line.
    Ndjson,
    /// A header line, then one row per line.
    Csv,
}

impl MimeType {
    /// The accepted types, for an `Accept-Post` header.
    pub const ACCEPTED_TYPES: &str = "application/json, application/x-ndjson, text/csv";

    /// The format that a `Content-Type` header announces.
    pub fn parse(content_type: &str) -> Result<Self, Fault> {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        match essence.to_ascii_lowercase().as_str() {
            "application/json" => Ok(Self::Json),
            "application/x-ndjson" | "application/ndjson" | "application/jsonl" => Ok(Self::Ndjson),
            "text/csv" => Ok(Self::Csv),
            _ => Err(Fault::TypeRefuse(MimeType::ACCEPTED_TYPES)),
        }
    }

    /// The `Content-Type` of an answer in that format.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Ndjson => "application/x-ndjson",
            Self::Csv => "text/csv; charset=utf-8; header=present",
        }
    }
}

/// Points to check, each with its own fault if it has one.
#[derive(Debug)]
pub struct PointBatch<'a> {
    shape: BatchFormat,
    rows: Vec<BatchRow<'a>>,
}

#[derive(Clone, Copy, Debug)]
enum BatchFormat {
    Json,
    Ndjson,
    Csv(csv::Dialect),
}

#[derive(Debug)]
struct BatchRow<'a> {
    id: Id<'a>,
    entry: Result<QpvInput, Fault>,
}

/// The caller's identifier of a point, returned unchanged.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(description = "Le vôtre, rendu tel quel ; `null` s’il est illisible.")
)]
pub(super) enum Id<'a> {
    Texte(Cow<'a, str>),
    #[cfg_attr(feature = "openapi", schemars(with = "f64"))]
    Nombre(Number),
    Unreadable(()),
}

const FIELDS: [&str; 4] = ["id", "lat", "lon", "precision_m"];

impl<'a> PointBatch<'a> {
    /// Reads a body; a fault in one row does not affect the others.
    pub fn parse(shape: MimeType, body: &'a [u8]) -> Result<Self, Fault> {
        let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
        match shape {
            MimeType::Json => json::parse(body),
            MimeType::Ndjson => json::parse_lines(body),
            MimeType::Csv => csv::parse(body),
        }
    }

    fn new(shape: BatchFormat, rows: BatchRows<'a>) -> Result<Self, Fault> {
        if rows.seen_rows > POINTS_MAX {
            return Err(Fault::TropDePoints(rows.seen_rows));
        }
        Ok(Self {
            shape,
            rows: rows.kept_rows,
        })
    }

    /// The points that can be checked, in order.
    pub fn entries(&self) -> impl Iterator<Item = QpvInput> {
        self.rows
            .iter()
            .filter_map(|row| row.entry.as_ref().ok().copied())
    }

    /// Checks each point and writes the answers, in the order of the points.
    pub fn answer<'i>(
        &self,
        language: Language,
        origin: &str,
        mut check: impl FnMut(QpvInput) -> Result<Verification<'i>, Fault>,
    ) -> Vec<u8> {
        let results = self.rows.iter().enumerate().map(|(rank, row)| {
            let checked = row.entry.clone().and_then(&mut check);
            match checked {
                Ok(verification) => BatchResult::Verifie {
                    id: &row.id,
                    verification,
                },
                Err(fault) => {
                    let base = match self.shape {
                        BatchFormat::Json => format!("/points/{rank}"),
                        BatchFormat::Ndjson | BatchFormat::Csv(_) => String::new(),
                    };
                    BatchResult::Refuse {
                        id: &row.id,
                        erreur: Probleme::within(&fault, language, origin, &base),
                    }
                }
            }
        });
        match self.shape {
            BatchFormat::Json => json::write(results),
            BatchFormat::Ndjson => json::write_lines(results),
            BatchFormat::Csv(dialect) => csv::write(dialect, results),
        }
    }
}

/// Rows being read: those beyond the maximum are counted but not kept.
#[derive(Debug, Default)]
struct BatchRows<'a> {
    kept_rows: Vec<BatchRow<'a>>,
    seen_rows: usize,
}

impl<'a> BatchRows<'a> {
    fn push(&mut self, row: BatchRow<'a>) {
        self.seen_rows += 1;
        if self.seen_rows <= POINTS_MAX {
            self.kept_rows.push(row);
        }
    }
}

impl<'a> BatchRow<'a> {
    fn refused(fault: Fault) -> Self {
        Self {
            id: Id::Unreadable(()),
            entry: Err(fault),
        }
    }

    /// `fault`: the fault already found in the names of the fields.
    fn read(fields: &RequestFields<'a, 4>, fault: Option<Fault>) -> Self {
        let (id, refused) = match Id::read(fields.get("id")) {
            Ok(id) => (id, None),
            Err(fault) => (Id::Unreadable(()), Some(fault)),
        };
        Self {
            id,
            entry: match fault.or(refused) {
                Some(fault) => Err(fault),
                None => QpvInput::read(fields),
            },
        }
    }
}

impl<'a> Id<'a> {
    fn read(value: Option<&RequestValue<'a>>) -> Result<Self, Fault> {
        match value {
            None => Err(Fault::ChampManquant("id".into())),
            Some(RequestValue::Number(number)) => Ok(Self::Nombre(number.clone())),
            Some(RequestValue::Text(text) | RequestValue::JsonString(text))
                if text.chars().count() <= ID_MAX && !text.contains(char::is_control) =>
            {
                Ok(Self::Texte(text.clone()))
            }
            Some(_) => Err(Fault::IdentifiantInvalide),
        }
    }
}

/// A row of the answer.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(
    feature = "openapi",
    derive(schemars::JsonSchema),
    schemars(rename = "Resultat")
)]
pub(super) enum BatchResult<'a> {
    #[cfg_attr(feature = "openapi", schemars(description = "Un point vérifié."))]
    Verifie {
        id: &'a Id<'a>,
        #[serde(flatten)]
        verification: Verification<'a>,
    },
    #[cfg_attr(feature = "openapi", schemars(description = "Un point mal formé."))]
    Refuse { id: &'a Id<'a>, erreur: Probleme },
}
