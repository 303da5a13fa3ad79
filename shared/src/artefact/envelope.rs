//! What surrounds every artefact: magic, version, checksum, length.

use super::{ArtefactError, reading::Reader};
use sha2::{Digest, Sha256};

/// The version of the format; another one is refused.
const VERSION: u8 = 1;

/// The kind of a file, identified by its first four bytes.
#[derive(Clone, Copy)]
pub(crate) enum FileKind {
    Index,
    Manifest,
    Catalogue,
    Structures,
    Continuation,
    Live,
}

impl FileKind {
    fn magic(self) -> [u8; 4] {
        match self {
            Self::Index => *b"QPVi",
            Self::Manifest => *b"QPVm",
            Self::Catalogue => *b"GUIc",
            Self::Structures => *b"GUIs",
            Self::Continuation => *b"GUIt",
            Self::Live => *b"GUIv",
        }
    }
}

/// The first bytes of the SHA-256 of the body, to detect a damaged file.
fn checksum(body: &[u8]) -> [u8; 8] {
    let digest: [u8; 32] = Sha256::digest(body).into();
    std::array::from_fn(|i| digest[i])
}

pub(crate) fn close(kind: FileKind, body: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(body.len() + 17);
    bytes.extend(kind.magic());
    bytes.push(VERSION);
    bytes.extend(checksum(body));
    bytes.extend((body.len() as u32).to_le_bytes());
    bytes.extend(body);
    bytes
}

pub(crate) fn open(kind: FileKind, bytes: &[u8]) -> Result<&[u8], ArtefactError> {
    let mut reader = Reader::new(bytes);
    let magic: [u8; 4] = reader.array();
    if reader.is_sound() && magic != kind.magic() {
        return Err(ArtefactError::Magic);
    }
    let version = reader.byte();
    if reader.is_sound() && version != VERSION {
        return Err(ArtefactError::Version(version));
    }
    let expected: [u8; 8] = reader.array();
    let length = u32::from_le_bytes(reader.array()) as usize;
    let body = reader.bytes(length);
    match reader.finish(body) {
        Ok(body) if checksum(body) == expected => Ok(body),
        Ok(_) | Err(ArtefactError::Invalid) => Err(ArtefactError::Corrupted),
        Err(fault) => Err(fault),
    }
}
