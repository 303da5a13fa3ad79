//! What surrounds every artefact: magic, version, checksum, length.

use super::{ArtefactError, lecture::Lecteur};
use sha2::{Digest, Sha256};

/// The version of the format; another one is refused.
const VERSION: u8 = 1;

/// What a file holds, told by its first four bytes.
#[derive(Clone, Copy)]
pub(crate) enum Nature {
    Index,
    Manifeste,
    Catalogue,
    Structures,
    Suite,
}

impl Nature {
    fn magie(self) -> [u8; 4] {
        match self {
            Self::Index => *b"QPVi",
            Self::Manifeste => *b"QPVm",
            Self::Catalogue => *b"GUIc",
            Self::Structures => *b"GUIs",
            Self::Suite => *b"GUIt",
        }
    }
}

/// The first bytes of the SHA-256 of what follows: tells a damaged file.
fn controle(corps: &[u8]) -> [u8; 8] {
    let empreinte: [u8; 32] = Sha256::digest(corps).into();
    std::array::from_fn(|i| empreinte[i])
}

pub(crate) fn ferme(nature: Nature, corps: &[u8]) -> Vec<u8> {
    let mut octets = Vec::with_capacity(corps.len() + 17);
    octets.extend(nature.magie());
    octets.push(VERSION);
    octets.extend(controle(corps));
    octets.extend((corps.len() as u32).to_le_bytes());
    octets.extend(corps);
    octets
}

pub(crate) fn ouvre(nature: Nature, octets: &[u8]) -> Result<&[u8], ArtefactError> {
    let mut lecteur = Lecteur::new(octets);
    let magie: [u8; 4] = lecteur.tableau();
    if lecteur.est_sain() && magie != nature.magie() {
        return Err(ArtefactError::Magie);
    }
    let version = lecteur.octet();
    if lecteur.est_sain() && version != VERSION {
        return Err(ArtefactError::Version(version));
    }
    let attendu: [u8; 8] = lecteur.tableau();
    let longueur = u32::from_le_bytes(lecteur.tableau()) as usize;
    let corps = lecteur.octets(longueur);
    match lecteur.fini(corps) {
        Ok(corps) if controle(corps) == attendu => Ok(corps),
        Ok(_) | Err(ArtefactError::Invalide) => Err(ArtefactError::Altere),
        Err(faute) => Err(faute),
    }
}
