//! What every binary artefact has in common: an envelope that tells damage, and
//! reading and writing that trust no byte.

mod ecriture;
mod enveloppe;
mod lecture;

pub(crate) use ecriture::Scribe;
pub(crate) use enveloppe::{Nature, ferme, ouvre};
pub(crate) use lecture::{Lecteur, zigzag, zigzag_inverse};

use std::fmt;

/// Why bytes are not an artefact that this version can answer from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArtefactError {
    /// The first bytes are not those of such an artefact.
    Magie,
    /// Written by another version of the format.
    Version(u8),
    /// Shorter than it says.
    Tronque,
    /// The checksum does not match the content.
    Altere,
    /// A value that no encoder writes.
    Invalide,
    /// Sound, but not the one that was asked for.
    Autre,
}

impl fmt::Display for ArtefactError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Magie => f.write_str("not such an artefact: the first bytes differ"),
            Self::Version(version) => {
                write!(f, "artefact of version {version}, not readable here")
            }
            Self::Tronque => f.write_str("artefact cut short"),
            Self::Altere => f.write_str("artefact altered: the checksum does not match"),
            Self::Invalide => f.write_str("artefact with a value out of range"),
            Self::Autre => f.write_str("artefact of another place or of another set"),
        }
    }
}

impl std::error::Error for ArtefactError {}
