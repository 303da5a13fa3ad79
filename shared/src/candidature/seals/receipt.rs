//! The receipt of a deposit: anyone with the public key can check it, without us.

use crate::candidature::reference::Reference;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use ed25519_compact::{KeyPair, PublicKey, Seed, Signature};
use jiff::Timestamp;

/// What a receipt states: nothing about the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub reference: Reference,
    /// The structure applied to.
    pub structure: String,
    /// When the application was deposited.
    pub recue_le: Timestamp,
}

/// The key that signs receipts.
#[derive(Clone)]
pub struct ReceiptKey(KeyPair);

/// Why a receipt is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceiptError {
    /// Not `guichet1.CONTENT.SIGNATURE`.
    Malformed,
    /// Not the public key of a receipt.
    Key,
    /// Not what that key signed.
    Signature,
}

/// Names the format and its version.
const PREFIX: &str = "guichet1";

impl ReceiptKey {
    /// From 32 secret bytes.
    pub fn new(seed: [u8; 32]) -> Result<Self, ReceiptError> {
        let pair = KeyPair::try_from_seed(Seed::new(seed));
        pair.map(Self).map_err(|_| ReceiptError::Key)
    }

    /// The public key that checks its receipts, to be published.
    pub fn public_key(&self) -> String {
        BASE64.encode(*self.0.pk)
    }

    pub fn sign(&self, receipt: &Receipt) -> String {
        let content = format!(
            "{}\n{}\n{}",
            receipt.reference, receipt.structure, receipt.recue_le
        );
        let body = format!("{PREFIX}.{}", BASE64.encode(content));
        let signature = self.0.sk.sign(&body, None);
        format!("{body}.{}", BASE64.encode(*signature))
    }
}

/// Checks a receipt with a published key, and reads it.
pub fn check_receipt(receipt: &str, public_key: &str) -> Result<Receipt, ReceiptError> {
    let (body, signature) = receipt
        .trim()
        .rsplit_once('.')
        .ok_or(ReceiptError::Malformed)?;
    let content = body
        .strip_prefix(PREFIX)
        .and_then(|rest| rest.strip_prefix('.'))
        .ok_or(ReceiptError::Malformed)?;
    let bytes = |text: &str| BASE64.decode(text).map_err(|_| ReceiptError::Malformed);
    let key = BASE64
        .decode(public_key.trim())
        .ok()
        .and_then(|raw_bytes| PublicKey::from_slice(&raw_bytes).ok())
        .ok_or(ReceiptError::Key)?;
    let signature =
        Signature::from_slice(&bytes(signature)?).map_err(|_| ReceiptError::Malformed)?;
    let verified = key.verify(body, &signature);
    verified.map_err(|_| ReceiptError::Signature)?;
    let content = String::from_utf8(bytes(content)?).map_err(|_| ReceiptError::Malformed)?;
    let mut rows = content.splitn(3, '\n');
    let mut row = || rows.next().ok_or(ReceiptError::Malformed);
    Ok(Receipt {
        reference: row()?.parse().map_err(|()| ReceiptError::Malformed)?,
        structure: row()?.to_owned(),
        recue_le: row()?.parse().map_err(|_| ReceiptError::Malformed)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_checked_by_the_public_key_alone() {
        let key = ReceiptKey::new([7; 32]).unwrap();
        let receipt = Receipt {
            reference: "7KQM4TXC".parse().unwrap(),
            structure: "citeslab-brume".into(),
            recue_le: "2026-11-25T10:00:00Z".parse().unwrap(),
        };
        let signed = key.sign(&receipt);
        assert_eq!(check_receipt(&signed, &key.public_key()), Ok(receipt));
        let other = ReceiptKey::new([8; 32]).unwrap().public_key();
        for (receipt, key, expect) in [
            (signed.as_str(), other.as_str(), ReceiptError::Signature),
            (&signed, "court", ReceiptError::Key),
            ("", &other, ReceiptError::Malformed),
            ("guichet1.a", &other, ReceiptError::Malformed),
            (
                &signed.replace("guichet1", "guichet2"),
                &other,
                ReceiptError::Malformed,
            ),
        ] {
            assert_eq!(check_receipt(receipt, key), Err(expect), "{receipt}");
        }
        for place in 9..signed.len() {
            let mut altered = signed.clone().into_bytes();
            altered[place] = if altered[place] == b'A' { b'Q' } else { b'A' };
            let altered = String::from_utf8(altered).unwrap();
            assert!(
                check_receipt(&altered, &key.public_key()).is_err(),
                "{place}"
            );
        }
    }
}
