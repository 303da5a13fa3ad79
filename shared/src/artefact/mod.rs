//! What every binary artefact has in common: an envelope that reveals damage, and
//! reading that trusts no byte.

mod envelope;
mod reading;
mod writing;

pub(crate) use envelope::{FileKind, close, open};
pub(crate) use reading::{Reader, zigzag, zigzag_inverse};
pub(crate) use writing::Writer;

use std::fmt;

/// Why bytes are not an artefact that this version can answer from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArtefactError {
    /// The first bytes are not those of such an artefact.
    Magic,
    /// Written by another version of the format.
    Version(u8),
    /// Shorter than it says.
    Truncated,
    /// The checksum does not match the content.
    Corrupted,
    /// A value that no encoder writes.
    Invalid,
    /// Valid, but not the one that was asked for.
    Other,
}

impl fmt::Display for ArtefactError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Magic => f.write_str("not such an artefact: the first bytes differ"),
            Self::Version(version) => {
                write!(f, "artefact of version {version}, not readable here")
            }
            Self::Truncated => f.write_str("artefact cut short"),
            Self::Corrupted => f.write_str("artefact altered: the checksum does not match"),
            Self::Invalid => f.write_str("artefact with a value out of range"),
            Self::Other => f.write_str("artefact of another place or of another set"),
        }
    }
}

impl std::error::Error for ArtefactError {}
