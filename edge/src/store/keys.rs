//! The keys of the service, from its secret.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use serde::Deserialize;
use shared::candidature::seals::{Digester, KeyEnvelope, ReceiptKey, Vault};

pub struct Keys {
    pub(crate) vault: Vault,
    /// Finds the applications of one contact without opening any.
    pub(crate) digester: Digester,
    pub(crate) receipt_key: ReceiptKey,
    /// The digest of the administration's key.
    pub(crate) admin: String,
}

/// The secret `CLES`, as JSON; bytes are in unpadded URL-safe base64.
#[derive(Deserialize)]
struct Secret {
    enveloppes: Vec<NamedKey>,
    empreintes: String,
    recu: String,
    /// SHA-256 of the administration's key.
    admin: String,
}

#[derive(Deserialize)]
struct NamedKey {
    nom: String,
    cle: String,
}

/// The secret cannot be read. Does not say which part is wrong: errors are logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeysError;

impl Keys {
    pub fn parse(secret: &str) -> Result<Self, KeysError> {
        let secret: Secret = serde_json::from_str(secret).map_err(|_| KeysError)?;
        let bytes = |text: &str| -> Result<[u8; 32], KeysError> {
            let bytes = BASE64.decode(text).map_err(|_| KeysError)?;
            bytes.try_into().map_err(|_| KeysError)
        };
        let mut wrapping_keys = Vec::new();
        for NamedKey { nom, cle } in secret.enveloppes {
            if nom.is_empty() || !nom.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return Err(KeysError);
            }
            let key = bytes(&cle)?;
            wrapping_keys.push(KeyEnvelope { name: nom, key });
        }
        Ok(Self {
            vault: Vault::new(wrapping_keys).map_err(|_| KeysError)?,
            digester: Digester::new(bytes(&secret.empreintes)?),
            receipt_key: ReceiptKey::new(bytes(&secret.recu)?).map_err(|_| KeysError)?,
            admin: secret.admin,
        })
    }
}
