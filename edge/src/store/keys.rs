//! The keys of the service, from its secrets.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use serde::Deserialize;
use shared::candidature::seals::{Digester, KeyEnvelope, ReceiptKey, Vault};

pub struct Keys {
    pub(crate) vault: Vault,
    /// What finds them again without reading them.
    pub(crate) empreintes: Digester,
    pub(crate) recu: ReceiptKey,
    /// The digest of the key of whoever administers.
    pub(crate) admin: String,
}

/// The secret `KEYS`, as JSON: bytes in unpadded URL-safe base64.
#[derive(Deserialize)]
struct Secret {
    enveloppes: Vec<NamedKey>,
    empreintes: String,
    recu: String,
    /// SHA-256 of the key.
    admin: String,
}

#[derive(Deserialize)]
struct NamedKey {
    nom: String,
    cle: String,
}

/// The secret is missing, or not in its form. Which part is wrong is not said: it could
/// be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeysError;

impl Keys {
    pub fn parse(secret: &str) -> Result<Self, KeysError> {
        let secret: Secret = serde_json::from_str(secret).map_err(|_| KeysError)?;
        let bytes = |text: &str| -> Result<[u8; 32], KeysError> {
            let bytes = BASE64.decode(text).map_err(|_| KeysError)?;
            bytes.try_into().map_err(|_| KeysError)
        };
        let mut enveloppes = Vec::new();
        for NamedKey { nom, cle } in secret.enveloppes {
            if nom.is_empty() || !nom.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return Err(KeysError);
            }
            let key = bytes(&cle)?;
            enveloppes.push(KeyEnvelope { name: nom, key });
        }
        Ok(Self {
            vault: Vault::new(enveloppes).map_err(|_| KeysError)?,
            empreintes: Digester::new(bytes(&secret.empreintes)?),
            recu: ReceiptKey::new(bytes(&secret.recu)?).map_err(|_| KeysError)?,
            admin: secret.admin,
        })
    }
}
