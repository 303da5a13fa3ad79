//! The receipt of a deposit: whoever has the public key can check it, without us.

use crate::candidature::reference::Reference;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use ed25519_compact::{KeyPair, PublicKey, Seed, Signature};
use jiff::Timestamp;

/// What a receipt says. Nothing of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recu {
    /// The application.
    pub reference: Reference,
    /// The structure applied to.
    pub structure: String,
    /// When it was kept.
    pub recue_le: Timestamp,
}

/// The key that signs receipts.
#[derive(Clone)]
pub struct CleDeRecu(KeyPair);

/// Why a receipt is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecuError {
    /// Not `guichet1.CONTENT.SIGNATURE`.
    Forme,
    /// Not the public key of a receipt.
    Cle,
    /// Not what that key signed.
    Signature,
}

/// Says what it is, and how the rest is to be read.
const PREFIXE: &str = "guichet1";

impl CleDeRecu {
    /// From 32 secret bytes.
    pub fn new(graine: [u8; 32]) -> Result<Self, RecuError> {
        let paire = KeyPair::try_from_seed(Seed::new(graine));
        paire.map(Self).map_err(|_| RecuError::Cle)
    }

    /// What checks its receipts, to be published.
    pub fn publique(&self) -> String {
        BASE64.encode(*self.0.pk)
    }

    /// Signs a receipt.
    pub fn signe(&self, recu: &Recu) -> String {
        let dit = format!("{}\n{}\n{}", recu.reference, recu.structure, recu.recue_le);
        let corps = format!("{PREFIXE}.{}", BASE64.encode(dit));
        let signature = self.0.sk.sign(&corps, None);
        format!("{corps}.{}", BASE64.encode(*signature))
    }
}

/// Checks a receipt with a published key, and reads it.
pub fn verifie_recu(recu: &str, publique: &str) -> Result<Recu, RecuError> {
    let (corps, signature) = recu.trim().rsplit_once('.').ok_or(RecuError::Forme)?;
    let dit = corps
        .strip_prefix(PREFIXE)
        .and_then(|suite| suite.strip_prefix('.'))
        .ok_or(RecuError::Forme)?;
    let bytes = |texte: &str| BASE64.decode(texte).map_err(|_| RecuError::Forme);
    let cle = BASE64
        .decode(publique.trim())
        .ok()
        .and_then(|octets| PublicKey::from_slice(&octets).ok())
        .ok_or(RecuError::Cle)?;
    let signature = Signature::from_slice(&bytes(signature)?).map_err(|_| RecuError::Forme)?;
    let verified = cle.verify(corps, &signature);
    verified.map_err(|_| RecuError::Signature)?;
    let dit = String::from_utf8(bytes(dit)?).map_err(|_| RecuError::Forme)?;
    let mut lignes = dit.splitn(3, '\n');
    let mut ligne = || lignes.next().ok_or(RecuError::Forme);
    Ok(Recu {
        reference: ligne()?.parse().map_err(|()| RecuError::Forme)?,
        structure: ligne()?.to_owned(),
        recue_le: ligne()?.parse().map_err(|_| RecuError::Forme)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_checked_by_the_public_key_alone() {
        let cle = CleDeRecu::new([7; 32]).unwrap();
        let recu = Recu {
            reference: "7KQM4TXC".parse().unwrap(),
            structure: "citeslab-brume".into(),
            recue_le: "2026-11-25T10:00:00Z".parse().unwrap(),
        };
        let signe = cle.signe(&recu);
        assert_eq!(verifie_recu(&signe, &cle.publique()), Ok(recu));
        let autre = CleDeRecu::new([8; 32]).unwrap().publique();
        for (recu, cle, expect) in [
            (signe.as_str(), autre.as_str(), RecuError::Signature),
            (&signe, "court", RecuError::Cle),
            ("", &autre, RecuError::Forme),
            ("guichet1.a", &autre, RecuError::Forme),
            (
                &signe.replace("guichet1", "guichet2"),
                &autre,
                RecuError::Forme,
            ),
        ] {
            assert_eq!(verifie_recu(recu, cle), Err(expect), "{recu}");
        }
        for place in 9..signe.len() {
            let mut altere = signe.clone().into_bytes();
            altere[place] = if altere[place] == b'A' { b'Q' } else { b'A' };
            let altere = String::from_utf8(altere).unwrap();
            assert!(verifie_recu(&altere, &cle.publique()).is_err(), "{place}");
        }
    }
}
