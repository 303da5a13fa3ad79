//! What is out of order here.

use shared::{candidature, qpv::artefact::ArtefactError};
use std::fmt;

/// Why the data does not answer: for the log, never for the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panne {
    /// No manifest: no data was deployed.
    ManifesteAbsent,
    /// A manifest without a single set.
    ManifesteVide,
    /// The manifest names a set whose index is not there.
    IndexAbsent,
    /// The index is not the one that the manifest names.
    IndexAutre,
    /// The runtime could not read a file.
    Lecture,
    /// No catalogue: the site was not assembled.
    CatalogueAbsent,
    /// No structures: none were loaded before the site was assembled.
    StructuresAbsentes,
    /// A file that is no artefact.
    Artefact(ArtefactError),
    /// The database does not answer.
    Base,
    /// No keys: applications can't be sealed.
    CleAbsente,
    /// Something sealed does not open, or nothing can be sealed.
    Sceau,
    /// A row of that table cannot be read.
    Row(&'static str),
    /// What signs a partner's messages cannot be read.
    PartnerSecrets,
}

impl fmt::Display for Panne {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ManifesteAbsent => f.write_str("no /data/manifeste.qpv: deploy the data"),
            Self::ManifesteVide => f.write_str("/data/manifeste.qpv names no set"),
            Self::IndexAbsent => f.write_str("no index for a set of the manifest"),
            Self::IndexAutre => f.write_str("the index is not that of the manifest"),
            Self::CatalogueAbsent => f.write_str("no /catalogue/catalogue.gui: assemble the site"),
            Self::StructuresAbsentes => {
                f.write_str("no /structures/france.gus: load structures, assemble the site")
            }
            Self::Lecture => f.write_str("a file could not be read"),
            Self::Artefact(error) => error.fmt(f),
            Self::Base => f.write_str("the database does not answer"),
            Self::CleAbsente => f.write_str("no secret CLES, or not in its form"),
            Self::Sceau => f.write_str("something sealed does not open with these keys"),
            Self::Row(table) => write!(f, "a row of the table {table} cannot be read"),
            Self::PartnerSecrets => f.write_str("the secrets of a partner cannot be read"),
        }
    }
}

impl std::error::Error for Panne {}

impl From<ArtefactError> for Panne {
    fn from(error: ArtefactError) -> Self {
        Self::Artefact(error)
    }
}

impl From<candidature::Panne> for Panne {
    fn from(panne: candidature::Panne) -> Self {
        match panne {
            candidature::Panne::Unreadable => Self::Row("candidature"),
            candidature::Panne::Conflit | candidature::Panne::Indisponible => Self::Base,
        }
    }
}
