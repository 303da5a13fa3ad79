//! Entries as they are read, and what they name one another by.

use super::{division::AdministrativeDivisions, entry};
use shared::Date;

/// An entry and where it was read.
pub(super) struct ReadEntry {
    pub(super) id: String,
    pub(super) nature: &'static str,
    pub(super) source: entry::WrittenEntry,
}

/// What the files name one another by.
pub(super) struct CatalogueIndex<'a> {
    pub(super) publications: &'a [(String, entry::WrittenPublication)],
    pub(super) dates: Vec<Date>,
    pub(super) ids: &'a [String],
    pub(super) divisions: &'a AdministrativeDivisions,
    /// The day on which parameters must hold.
    pub(super) today: Option<Date>,
}

impl CatalogueIndex<'_> {
    pub(super) fn publication(&self, key: &str) -> Option<u16> {
        let rank = self
            .publications
            .iter()
            .position(|(known, _)| known == key)?;
        Some(rank as u16)
    }

    pub(super) fn date(&self, publication: u16) -> Option<Date> {
        self.dates.get(usize::from(publication)).copied()
    }

    pub(super) fn keys(&self) -> Vec<&str> {
        self.publications
            .iter()
            .map(|(key, _)| key.as_str())
            .collect()
    }

    pub(super) fn entry(&self, id: &str) -> Option<u16> {
        let rank = self
            .ids
            .binary_search_by(|known| known.as_str().cmp(id))
            .ok()?;
        Some(rank as u16)
    }
}
