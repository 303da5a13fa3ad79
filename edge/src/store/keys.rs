//! The keys of the service, from its secrets.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use serde::Deserialize;
use shared::candidature::sceaux::{CleDeRecu, Coffre, Empreintes, Enveloppe};

/// The keys.
pub struct Cles {
    /// What seals applications.
    pub(crate) coffre: Coffre,
    /// What finds them again without reading them.
    pub(crate) empreintes: Empreintes,
    /// What signs receipts.
    pub(crate) recu: CleDeRecu,
    /// The digest of the key of whoever administers.
    pub(crate) admin: String,
}

/// The secret `CLES`, as JSON: bytes in unpadded URL-safe base64.
#[derive(Deserialize)]
struct Secret {
    /// The newest first.
    enveloppes: Vec<Nommee>,
    empreintes: String,
    recu: String,
    /// SHA-256 of the key.
    admin: String,
}

#[derive(Deserialize)]
struct Nommee {
    nom: String,
    cle: String,
}

/// The secret is missing, or not in its form. Which part is wrong is not said: it could
/// be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClesError;

impl Cles {
    /// Reads the secret.
    pub fn parse(secret: &str) -> Result<Self, ClesError> {
        let secret: Secret = serde_json::from_str(secret).map_err(|_| ClesError)?;
        let octets = |texte: &str| -> Result<[u8; 32], ClesError> {
            let octets = BASE64.decode(texte).map_err(|_| ClesError)?;
            octets.try_into().map_err(|_| ClesError)
        };
        let mut enveloppes = Vec::new();
        for Nommee { nom, cle } in secret.enveloppes {
            if nom.is_empty() || !nom.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return Err(ClesError);
            }
            let cle = octets(&cle)?;
            enveloppes.push(Enveloppe { nom, cle });
        }
        Ok(Self {
            coffre: Coffre::new(enveloppes).map_err(|_| ClesError)?,
            empreintes: Empreintes::new(octets(&secret.empreintes)?),
            recu: CleDeRecu::new(octets(&secret.recu)?).map_err(|_| ClesError)?,
            admin: secret.admin,
        })
    }
}
