//! What can go wrong on our side.

use shared::{candidature, qpv::artefact::ArtefactError};
use std::fmt;

/// A failure of ours: it goes to the log, and the caller is only told that it is not theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// No data was deployed.
    MissingManifest,
    /// The manifest names no set of contours.
    EmptyManifest,
    /// The manifest names a set whose index is not there.
    MissingIndex,
    /// The index does not have the digest that the manifest gives it.
    OtherIndex,
    /// What an import said that it changed cannot be read.
    Changes,
    /// The runtime could not read a file.
    Reading,
    /// The site was deployed without its catalogue.
    MissingCatalogue,
    /// The site was assembled before any structures were loaded.
    MissingStructures,
    /// A file is not the artefact that it should be.
    Artefact(ArtefactError),
    /// The database does not answer.
    Database,
    /// Without keys, applications cannot be sealed.
    MissingKeys,
    /// Sealing failed, or something sealed does not open.
    Seal,
    /// A row of the table of this name cannot be read.
    Row(&'static str),
    /// The secrets that sign a partner's messages cannot be read.
    PartnerSecrets,
    /// The mail service did not take a mail that somebody waits for.
    Mail,
    /// The links of mails have no address to begin with.
    MissingSite,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingManifest => f.write_str("no /data/manifeste.qpv: deploy the data"),
            Self::EmptyManifest => f.write_str("/data/manifeste.qpv names no set"),
            Self::MissingIndex => f.write_str("no index for a set of the manifest"),
            Self::OtherIndex => f.write_str("the index is not that of the manifest"),
            Self::Changes => f.write_str("a changements.json cannot be read: import again"),
            Self::MissingCatalogue => f.write_str("no /catalogue/catalogue.gui: assemble the site"),
            Self::MissingStructures => {
                f.write_str("no /structures/france.gus: load structures, assemble the site")
            }
            Self::Reading => f.write_str("a file could not be read"),
            Self::Artefact(error) => error.fmt(f),
            Self::Database => f.write_str("the database does not answer"),
            Self::MissingKeys => f.write_str("no secret CLES, or not in its form"),
            Self::Seal => f.write_str("something sealed does not open with these keys"),
            Self::Row(table) => write!(f, "a row of the table {table} cannot be read"),
            Self::Mail => f.write_str("the mail service did not take a mail"),
            Self::MissingSite => f.write_str("no variable SITE: links in mails begin with it"),
            Self::PartnerSecrets => f.write_str("the secrets of a partner cannot be read"),
        }
    }
}

impl std::error::Error for Failure {}

impl From<ArtefactError> for Failure {
    fn from(error: ArtefactError) -> Self {
        Self::Artefact(error)
    }
}

impl From<candidature::StoreFailure> for Failure {
    fn from(failure: candidature::StoreFailure) -> Self {
        match failure {
            candidature::StoreFailure::Unreadable => Self::Row("candidature"),
            candidature::StoreFailure::Conflict | candidature::StoreFailure::Unavailable => {
                Self::Database
            }
        }
    }
}
