//! What is wrong in a file of the catalogue, and where.

use std::{fmt, ops::Range, path::PathBuf};

/// A fault, with how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CatalogueFault {
    /// The file, from the root of the project.
    pub(crate) file: PathBuf,
    /// The line, from 1.
    pub(crate) row: usize,
    /// What is wrong and what to write.
    pub(crate) message: String,
}

impl fmt::Display for CatalogueFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file.display(), self.row, self.message)
    }
}

/// A file being read, and the faults found in it.
pub(super) struct CatalogueReading<'a> {
    pub(super) file: PathBuf,
    pub(super) text: &'a str,
    pub(super) faults: Vec<CatalogueFault>,
}

impl CatalogueReading<'_> {
    /// Notes a fault at a place of the file.
    pub(super) fn fault(&mut self, place: Range<usize>, message: impl Into<String>) {
        let before = self.text.get(..place.start).unwrap_or_default();
        self.faults.push(CatalogueFault {
            file: self.file.clone(),
            row: 1 + before.matches('\n').count(),
            message: message.into(),
        });
    }
}
