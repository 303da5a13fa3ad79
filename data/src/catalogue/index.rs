//! Entries as they are read, and what they name one another by.

use super::{division::Decoupage, entry};
use shared::Date;

/// An entry and where it was read.
pub(super) struct Lue {
    pub(super) id: String,
    pub(super) nature: &'static str,
    pub(super) source: entry::Fiche,
}

/// What the files name one another by.
pub(super) struct Index<'a> {
    pub(super) publications: &'a [(String, entry::Publication)],
    pub(super) dates: Vec<Date>,
    pub(super) ids: &'a [String],
    pub(super) decoupage: &'a Decoupage,
    /// The day on which parameters must hold.
    pub(super) aujourdhui: Option<Date>,
}

impl Index<'_> {
    pub(super) fn publication(&self, cle: &str) -> Option<u16> {
        let rang = self
            .publications
            .iter()
            .position(|(connue, _)| connue == cle)?;
        Some(rang as u16)
    }

    pub(super) fn date(&self, publication: u16) -> Option<Date> {
        self.dates.get(usize::from(publication)).copied()
    }

    pub(super) fn cles(&self) -> Vec<&str> {
        self.publications
            .iter()
            .map(|(cle, _)| cle.as_str())
            .collect()
    }

    pub(super) fn fiche(&self, id: &str) -> Option<u16> {
        let rang = self
            .ids
            .binary_search_by(|connu| connu.as_str().cmp(id))
            .ok()?;
        Some(rang as u16)
    }
}
