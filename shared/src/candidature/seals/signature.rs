//! Signing messages as Standard Webhooks specifies (symmetric, `v1`).

use super::digest::same;
use base64::{Engine, prelude::BASE64_STANDARD as BASE64};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use sha2::Sha256;

/// A secret shared with a receiver.
#[derive(Clone, PartialEq, Eq)]
pub struct SigningSecret(Vec<u8>);

/// Why a message is rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureError {
    /// A header is missing or illegible.
    Header,
    /// Signed more than five minutes ago, or ahead.
    Expired,
    /// Not signed by any of the secrets.
    Forged,
}

/// How far the clocks of both ends may be apart, in seconds (Standard Webhooks).
const TOLERANCE_S: i64 = 300;

impl SigningSecret {
    /// From random bytes.
    pub fn new(bytes: [u8; 24]) -> Self {
        Self(bytes.to_vec())
    }

    /// Reads `whsec_…`.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = BASE64.decode(text.strip_prefix("whsec_")?).ok()?;
        (24..=64).contains(&bytes.len()).then_some(Self(bytes))
    }

    /// As it is given to the receiver.
    pub fn text(&self) -> String {
        format!("whsec_{}", BASE64.encode(&self.0))
    }

    fn sign(&self, id: &str, seconds: i64, body: &[u8]) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else {
            return String::new();
        };
        mac.update(format!("{id}.{seconds}.").as_bytes());
        mac.update(body);
        format!("v1,{}", BASE64.encode(mac.finalize().into_bytes()))
    }
}

/// The value of `webhook-signature`: one signature for each secret, so that a receiver
/// that has either can check.
pub fn sign(secrets: &[SigningSecret], id: &str, now: Timestamp, body: &[u8]) -> String {
    let signatures: Vec<_> = secrets
        .iter()
        .map(|secret| secret.sign(id, now.as_second(), body))
        .collect();
    signatures.join(" ")
}

/// Checks a message as a receiver must.
pub fn check_signature(
    secrets: &[SigningSecret],
    id: &str,
    timestamp: &str,
    signatures: &str,
    body: &[u8],
    now: Timestamp,
) -> Result<(), SignatureError> {
    let seconds: i64 = timestamp.parse().map_err(|_| SignatureError::Header)?;
    if id.is_empty() {
        return Err(SignatureError::Header);
    }
    if seconds.abs_diff(now.as_second()) > TOLERANCE_S as u64 {
        return Err(SignatureError::Expired);
    }
    let sound = secrets.iter().any(|secret| {
        let expect = secret.sign(id, seconds, body);
        signatures.split(' ').any(|given| same(given, &expect))
    });
    sound.then_some(()).ok_or(SignatureError::Forged)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The test vector of the specification's own libraries.
    #[test]
    fn signs_as_the_reference_does() {
        let secret = SigningSecret::parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
        let signature = sign(
            &[secret],
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Timestamp::from_second(1_614_265_330).unwrap(),
            br#"{"test": 2432232314}"#,
        );
        assert_eq!(signature, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn accepts_what_is_fresh_and_signed() {
        let (old, new) = (SigningSecret::new([1; 24]), SigningSecret::new([2; 24]));
        let at = |s| Timestamp::from_second(s).unwrap();
        let both = sign(&[new.clone(), old.clone()], "m", at(1_000), b"{}");
        let one = std::slice::from_ref;
        for (secret, time, now, id, body, expect) in [
            (&old, "1000", 1_000, "m", "{}", Ok(())),
            (&new, "1000", 1_300, "m", "{}", Ok(())),
            (&new, "1000", 700, "m", "{}", Ok(())),
            (&new, "1000", 1_301, "m", "{}", Err(SignatureError::Expired)),
            (&new, "1000", 699, "m", "{}", Err(SignatureError::Expired)),
            (&new, "1001", 1_000, "m", "{}", Err(SignatureError::Forged)),
            (&new, "1000", 1_000, "n", "{}", Err(SignatureError::Forged)),
            (&new, "1000", 1_000, "m", "{ }", Err(SignatureError::Forged)),
            (&new, "", 1_000, "m", "{}", Err(SignatureError::Header)),
            (&new, "1000", 1_000, "", "{}", Err(SignatureError::Header)),
        ] {
            let got = check_signature(one(secret), id, time, &both, body.as_bytes(), at(now));
            assert_eq!(got, expect, "{id} {time} {now}");
        }
        let third = SigningSecret::new([3; 24]);
        let got = check_signature(&[third], "m", "1000", &both, b"{}", at(1_000));
        assert_eq!(got, Err(SignatureError::Forged));
    }

    #[test]
    fn reads_its_own_secrets_only() {
        let secret = SigningSecret::new([9; 24]);
        assert!(SigningSecret::parse(&secret.text()) == Some(secret));
        for text in [
            "",
            "whsec_",
            "whsec_AAAA",
            "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        ] {
            assert!(SigningSecret::parse(text).is_none(), "{text}");
        }
    }
}
