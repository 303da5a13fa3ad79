//! What is wrong in a file of the catalogue, and where.

use std::{fmt, ops::Range, path::PathBuf};

/// A fault, with how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Faute {
    /// The file, from the root of the project.
    pub(crate) fichier: PathBuf,
    /// The line, from 1.
    pub(crate) ligne: usize,
    /// What is wrong and what to write.
    pub(crate) message: String,
}

impl fmt::Display for Faute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}:{}: {}",
            self.fichier.display(),
            self.ligne,
            self.message
        )
    }
}

/// A file being read, and the faults found in it.
pub(super) struct Lecture<'a> {
    pub(super) fichier: PathBuf,
    pub(super) texte: &'a str,
    pub(super) fautes: Vec<Faute>,
}

impl Lecture<'_> {
    /// Notes a fault at a place of the file.
    pub(super) fn faute(&mut self, place: Range<usize>, message: impl Into<String>) {
        let avant = self.texte.get(..place.start).unwrap_or_default();
        self.fautes.push(Faute {
            fichier: self.fichier.clone(),
            ligne: 1 + avant.matches('\n').count(),
            message: message.into(),
        });
    }
}
