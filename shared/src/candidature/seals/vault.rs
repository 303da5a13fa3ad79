//! Sealing the content of applications: a key per record, itself wrapped.
//!
//! Erasing a record is destroying its wrapped key. An old copy of the database still
//! has it, but nothing unwraps it once the wrapping key was replaced: every live record's
//! key is wrapped anew, and the old wrapping key destroyed.

use crate::candidature::service::Randomness;
use aes_gcm::{
    Aes256Gcm, Key, Nonce,
    aead::{Aead, KeyInit, Payload},
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};

/// The wrapping keys: the first one wraps, all of them unwrap.
#[derive(Clone)]
pub struct Vault(Vec<KeyEnvelope>);

/// A wrapping key and its name.
#[derive(Clone)]
pub struct KeyEnvelope {
    /// Its name, kept beside what it wraps.
    pub name: String,
    pub key: [u8; 32],
}

/// Why something cannot be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultError {
    NoKey,
    /// Wrapped by a key that was destroyed.
    DestroyedKey,
    /// Altered, or sealed for another record.
    Altered,
}

/// A record's key in the clear, held for the time of a request.
struct DossierKey([u8; 32]);

const NONCE: usize = 12;

fn encrypt<A: Randomness>(
    key: &[u8; 32],
    owner: &str,
    plaintext: &[u8],
    random: &A,
) -> Option<String> {
    let mut nonce = [0; NONCE];
    random.fill(&mut nonce);
    let aead = Aes256Gcm::new(&Key::<Aes256Gcm>::from(*key));
    let payload = Payload {
        msg: plaintext,
        aad: owner.as_bytes(),
    };
    let sealed = aead.encrypt(&Nonce::from(nonce), payload).ok()?;
    Some(BASE64.encode([&nonce[..], &sealed].concat()))
}

fn decrypt(key: &[u8; 32], owner: &str, sealed: &str) -> Option<Vec<u8>> {
    let bytes = BASE64.decode(sealed).ok()?;
    let (nonce, sealed) = bytes.split_first_chunk::<NONCE>()?;
    let aead = Aes256Gcm::new(&Key::<Aes256Gcm>::from(*key));
    let payload = Payload {
        msg: sealed,
        aad: owner.as_bytes(),
    };
    aead.decrypt(&Nonce::from(*nonce), payload).ok()
}

impl Vault {
    /// From wrapping keys, the newest first.
    pub fn new(envelopes: Vec<KeyEnvelope>) -> Result<Self, VaultError> {
        match envelopes.is_empty() {
            true => Err(VaultError::NoKey),
            false => Ok(Self(envelopes)),
        }
    }

    /// The name of the key that wraps.
    pub fn name(&self) -> &str {
        &self.0[0].name
    }

    /// A new record's key, wrapped: `NAME.BASE64`. `owner` is the record it belongs to.
    pub fn key<A: Randomness>(&self, owner: &str, random: &A) -> Result<String, VaultError> {
        let mut key = [0; 32];
        random.fill(&mut key);
        self.envelope(&DossierKey(key), owner, random)
    }

    fn envelope<A: Randomness>(
        &self,
        key: &DossierKey,
        owner: &str,
        random: &A,
    ) -> Result<String, VaultError> {
        let envelope = &self.0[0];
        let sealed = encrypt(&envelope.key, owner, &key.0, random).ok_or(VaultError::Altered)?;
        Ok(format!("{}.{sealed}", envelope.name))
    }

    fn open_key(&self, key: &str, owner: &str) -> Result<DossierKey, VaultError> {
        let (name, sealed) = key.split_once('.').ok_or(VaultError::Altered)?;
        let envelope = self.0.iter().find(|envelope| envelope.name == name);
        let envelope = envelope.ok_or(VaultError::DestroyedKey)?;
        let plaintext = decrypt(&envelope.key, owner, sealed).ok_or(VaultError::Altered)?;
        let plaintext = plaintext.try_into().map_err(|_| VaultError::Altered)?;
        Ok(DossierKey(plaintext))
    }

    /// The same record's key, wrapped by the newest key; `None` when it is already.
    pub fn reseal<A: Randomness>(
        &self,
        key: &str,
        owner: &str,
        random: &A,
    ) -> Result<Option<String>, VaultError> {
        if key.split('.').next() == Some(self.name()) {
            return Ok(None);
        }
        let opened_key = self.open_key(key, owner)?;
        self.envelope(&opened_key, owner, random).map(Some)
    }

    /// Seals a part of a record, by its wrapped key. `owner` names record and part.
    pub fn seal<A: Randomness>(
        &self,
        key: &str,
        owner: &str,
        part: &str,
        plaintext: &[u8],
        random: &A,
    ) -> Result<String, VaultError> {
        let key = self.open_key(key, owner)?;
        encrypt(&key.0, &format!("{owner}/{part}"), plaintext, random).ok_or(VaultError::Altered)
    }

    pub fn open(
        &self,
        key: &str,
        owner: &str,
        part: &str,
        sealed: &str,
    ) -> Result<Vec<u8>, VaultError> {
        let key = self.open_key(key, owner)?;
        decrypt(&key.0, &format!("{owner}/{part}"), sealed).ok_or(VaultError::Altered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::candidature::seals::digest::tests::Counter;

    fn vault(names: &[&str]) -> Vault {
        let envelope = |name: &&str| KeyEnvelope {
            name: (*name).to_owned(),
            key: [name.as_bytes()[1]; 32],
        };
        Vault::new(names.iter().map(envelope).collect()).unwrap()
    }

    #[test]
    fn opens_what_it_sealed_and_nothing_else() {
        let (vault, random) = (vault(&["k1"]), Counter::default());
        let key = vault.key("A", &random).unwrap();
        let sealed = vault.seal(&key, "A", "x", b"Awa", &random).unwrap();
        assert_eq!(vault.open(&key, "A", "x", &sealed), Ok(b"Awa".to_vec()));
        // Not for another part, another record or another key.
        for (owner, part) in [("A", "y"), ("B", "x")] {
            let got = vault.open(&key, owner, part, &sealed);
            assert_eq!(got, Err(VaultError::Altered));
        }
        let other = vault.key("A", &random).unwrap();
        assert_eq!(
            vault.open(&other, "A", "x", &sealed),
            Err(VaultError::Altered)
        );
        for byte in 0..sealed.len() {
            let mut altered = sealed.clone().into_bytes();
            altered[byte] = if altered[byte] == b'A' { b'B' } else { b'A' };
            let altered = String::from_utf8(altered).unwrap();
            assert_eq!(
                vault.open(&key, "A", "x", &altered),
                Err(VaultError::Altered)
            );
        }
    }

    #[test]
    fn an_old_copy_stays_shut_once_its_key_is_gone() {
        let random = Counter::default();
        let before = vault(&["k1"]);
        let copy = before.key("A", &random).unwrap();
        let sealed = before.seal(&copy, "A", "x", b"Awa", &random).unwrap();
        // Both keys while records are wrapped anew, then the new one alone.
        let during = vault(&["k2", "k1"]);
        let live_key = during.reseal(&copy, "A", &random).unwrap().unwrap();
        assert_eq!(during.reseal(&live_key, "A", &random), Ok(None));
        let after = vault(&["k2"]);
        assert_eq!(after.open(&live_key, "A", "x", &sealed).unwrap(), b"Awa");
        assert_eq!(
            after.open(&copy, "A", "x", &sealed),
            Err(VaultError::DestroyedKey)
        );
    }
}
