//! Signing messages as Standard Webhooks has it (symmetric, `v1`).

use super::empreinte::same;
use base64::{Engine, prelude::BASE64_STANDARD as BASE64};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha2::Sha256;

/// A secret shared with a receiver.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretDeSignature(Vec<u8>);

/// Why a message is not to be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureError {
    /// A header is missing or illegible.
    Entete,
    /// Signed more than five minutes ago, or ahead.
    Perimee,
    /// Not signed by any of the secrets.
    Fausse,
}

/// How far the clocks of both ends may be apart, in seconds (Standard Webhooks).
const TOLERANCE_S: i64 = 300;

impl SecretDeSignature {
    /// From random bytes.
    pub fn new(octets: [u8; 24]) -> Self {
        Self(octets.to_vec())
    }

    /// Reads `whsec_…`.
    pub fn parse(texte: &str) -> Option<Self> {
        let octets = BASE64.decode(texte.strip_prefix("whsec_")?).ok()?;
        (24..=64).contains(&octets.len()).then_some(Self(octets))
    }

    /// As it is given to the receiver.
    pub fn texte(&self) -> String {
        format!("whsec_{}", BASE64.encode(&self.0))
    }

    fn signe(&self, id: &str, secondes: i64, corps: &[u8]) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else {
            return String::new();
        };
        mac.update(format!("{id}.{secondes}.").as_bytes());
        mac.update(corps);
        format!("v1,{}", BASE64.encode(mac.finalize().into_bytes()))
    }
}

/// The value of `webhook-signature`: one signature for each secret, so that a receiver
/// that has either can check.
pub fn signe(
    secrets: &[SecretDeSignature],
    id: &str,
    maintenant: Timestamp,
    corps: &[u8],
) -> String {
    let signatures: Vec<_> = secrets
        .iter()
        .map(|secret| secret.signe(id, maintenant.as_second(), corps))
        .collect();
    signatures.join(" ")
}

/// Checks a message as a receiver must.
pub fn verifie_signature(
    secrets: &[SecretDeSignature],
    id: &str,
    horodatage: &str,
    signatures: &str,
    corps: &[u8],
    maintenant: Timestamp,
) -> Result<(), SignatureError> {
    let secondes: i64 = horodatage.parse().map_err(|_| SignatureError::Entete)?;
    if id.is_empty() {
        return Err(SignatureError::Entete);
    }
    if secondes.abs_diff(maintenant.as_second()) > TOLERANCE_S as u64 {
        return Err(SignatureError::Perimee);
    }
    let sound = secrets.iter().any(|secret| {
        let expect = secret.signe(id, secondes, corps);
        signatures.split(' ').any(|given| same(given, &expect))
    });
    sound.then_some(()).ok_or(SignatureError::Fausse)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The vector that the specification's own libraries test with.
    #[test]
    fn signs_as_the_reference_does() {
        let secret = SecretDeSignature::parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signature = signe(
            &[secret],
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Timestamp::from_second(1_614_265_330).unwrap(),
            br#"{"test": 2432232314}"#,
        );
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn believes_what_is_fresh_and_signed() {
        let (old, new) = (
            SecretDeSignature::new([1; 24]),
            SecretDeSignature::new([2; 24]),
        );
        let at = |s| Timestamp::from_second(s).unwrap();
        let both = signe(&[new.clone(), old.clone()], "m", at(1_000), b"{}");
        let one = std::slice::from_ref;
        for (secret, time, now, id, corps, expect) in [
            (&old, "1000", 1_000, "m", "{}", Ok(())),
            (&new, "1000", 1_300, "m", "{}", Ok(())),
            (&new, "1000", 700, "m", "{}", Ok(())),
            (&new, "1000", 1_301, "m", "{}", Err(SignatureError::Perimee)),
            (&new, "1000", 699, "m", "{}", Err(SignatureError::Perimee)),
            (&new, "1001", 1_000, "m", "{}", Err(SignatureError::Fausse)),
            (&new, "1000", 1_000, "n", "{}", Err(SignatureError::Fausse)),
            (&new, "1000", 1_000, "m", "{ }", Err(SignatureError::Fausse)),
            (&new, "", 1_000, "m", "{}", Err(SignatureError::Entete)),
            (&new, "1000", 1_000, "", "{}", Err(SignatureError::Entete)),
        ] {
            let got = verifie_signature(one(secret), id, time, &both, corps.as_bytes(), at(now));
            assert_eq!(got, expect, "{id} {time} {now}");
        }
        let third = SecretDeSignature::new([3; 24]);
        let got = verifie_signature(&[third], "m", "1000", &both, b"{}", at(1_000));
        assert_eq!(got, Err(SignatureError::Fausse));
    }

    #[test]
    fn reads_its_own_secrets_only() {
        let secret = SecretDeSignature::new([9; 24]);
        assert!(SecretDeSignature::parse(&secret.texte()) == Some(secret));
        for texte in [
            "",
            "whsec_",
            "whsec_AAAA",
            "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        ] {
            assert!(SecretDeSignature::parse(texte).is_none(), "{texte}");
        }
    }
}
