//! Signed tokens: no claim is read before its signature was checked.

use super::OidcFault;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use serde::{Deserialize, de::DeserializeOwned};
use std::future::Future;

/// The most bytes of a token.
const TOKEN_MAX: usize = 16 << 10;

/// The two algorithms that are accepted: both say with a public key who signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TokenAlgorithm {
    Rs256,
    Es256,
}

impl TokenAlgorithm {
    fn of(name: &str) -> Result<Self, OidcFault> {
        match name {
            "RS256" => Ok(Self::Rs256),
            "ES256" => Ok(Self::Es256),
            _ => Err(OidcFault::Algorithm),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Es256 => "ES256",
        }
    }
}

/// A public key, whose type says which algorithm it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VerifyingKey {
    /// RSASSA-PKCS1-v1_5 with SHA-256: modulus and exponent, big-endian.
    Rs256 {
        /// 2,048 bits or more.
        modulus: Vec<u8>,
        /// Its public exponent.
        exponent: Vec<u8>,
    },
    /// ECDSA on P-256 with SHA-256.
    Es256 {
        /// A coordinate of the point.
        x: [u8; 32],
        /// The other.
        y: [u8; 32],
    },
}

/// What checks a signature. A port, because the runtime has it, and it is asynchronous there.
pub trait SignatureVerifier {
    /// Whether a message was signed by a key; what cannot be checked was not. The signature of
    /// ES256 is its two numbers one after the other.
    fn verify(
        &self,
        key: &VerifyingKey,
        message: &[u8],
        signature: &[u8],
    ) -> impl Future<Output = bool>;
}

#[derive(Deserialize)]
struct Jwk {
    kty: String,
    #[serde(rename = "use")]
    usage: Option<String>,
    alg: Option<String>,
    kid: Option<String>,
    n: Option<String>,
    e: Option<String>,
    crv: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl Jwk {
    /// `None` for a key of another kind, or one that is too weak.
    fn verifying_key(&self) -> Option<VerifyingKey> {
        if self.usage.as_deref().is_some_and(|usage| usage != "sig") {
            return None;
        }
        let bytes = |text: &Option<String>| BASE64.decode(text.as_deref()?).ok();
        let (key, algorithm) = match (self.kty.as_str(), self.crv.as_deref()) {
            ("RSA", _) => {
                let (modulus, exponent) = (bytes(&self.n)?, bytes(&self.e)?);
                let sizes = (256..=1024).contains(&modulus.len())
                    && modulus.first().is_some_and(|byte| *byte >= 0x80);
                let sound = sizes && (1..=8).contains(&exponent.len()) && exponent != [1];
                let key = VerifyingKey::Rs256 { modulus, exponent };
                (sound.then_some(key)?, TokenAlgorithm::Rs256)
            }
            ("EC", Some("P-256")) => {
                let key = VerifyingKey::Es256 {
                    x: bytes(&self.x)?.try_into().ok()?,
                    y: bytes(&self.y)?.try_into().ok()?,
                };
                (key, TokenAlgorithm::Es256)
            }
            _ => return None,
        };
        let alg = self.alg.as_deref();
        alg.is_none_or(|alg| alg == algorithm.name()).then_some(key)
    }
}

/// The keys that a provider signs with.
#[derive(Debug)]
pub struct KeySet(Vec<(Option<String>, VerifyingKey)>);

impl KeySet {
    /// Reads a JSON Web Key Set; keys of other kinds are left out.
    pub fn read(bytes: &[u8]) -> Result<Self, OidcFault> {
        #[derive(Deserialize)]
        struct Jwks {
            keys: Vec<serde_json::Value>,
        }
        let set: Jwks = serde_json::from_slice(bytes).map_err(|_| OidcFault::Description)?;
        let keys = set.keys.into_iter().filter_map(|key| {
            let key: Jwk = serde_json::from_value(key).ok()?;
            let verifying_key = key.verifying_key()?;
            Some((key.kid, verifying_key))
        });
        Ok(Self(keys.collect()))
    }

    /// The one key that a token may be signed by.
    fn find(
        &self,
        algorithm: TokenAlgorithm,
        kid: Option<&str>,
    ) -> Result<&VerifyingKey, OidcFault> {
        let mut fitting = self.0.iter().filter(|(its_kid, key)| {
            let fits = match key {
                VerifyingKey::Rs256 { .. } => algorithm == TokenAlgorithm::Rs256,
                VerifyingKey::Es256 { .. } => algorithm == TokenAlgorithm::Es256,
            };
            fits && kid.is_none_or(|kid| its_kid.as_deref() == Some(kid))
        });
        match (fitting.next(), fitting.next()) {
            (Some((_, key)), None) => Ok(key),
            _ => Err(OidcFault::UnknownKey),
        }
    }

    /// What a token says, once its signature was checked.
    pub(super) async fn open<T: DeserializeOwned, V: SignatureVerifier>(
        &self,
        token: &str,
        verifier: &V,
    ) -> Result<T, OidcFault> {
        #[derive(Deserialize)]
        struct Header {
            alg: String,
            kid: Option<String>,
            // What must be understood, and is not.
            crit: Option<serde_json::Value>,
        }
        if token.len() > TOKEN_MAX {
            return Err(OidcFault::TokenForm);
        }
        let (message, signature) = token.rsplit_once('.').ok_or(OidcFault::TokenForm)?;
        let (header, payload) = message.split_once('.').ok_or(OidcFault::TokenForm)?;
        let bytes = |text: &str| BASE64.decode(text).map_err(|_| OidcFault::TokenForm);
        let header: Header =
            serde_json::from_slice(&bytes(header)?).map_err(|_| OidcFault::TokenForm)?;
        let algorithm = TokenAlgorithm::of(&header.alg)?;
        if header.crit.is_some() {
            return Err(OidcFault::Algorithm);
        }
        let (payload, signature) = (bytes(payload)?, bytes(signature)?);
        let key = self.find(algorithm, header.kid.as_deref())?;
        if !verifier.verify(key, message.as_bytes(), &signature).await {
            return Err(OidcFault::Signature);
        }
        serde_json::from_slice(&payload).map_err(|_| OidcFault::TokenForm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn set(keys: serde_json::Value) -> KeySet {
        KeySet::read(json!({ "keys": keys }).to_string().as_bytes()).expect("a set")
    }

    #[test]
    fn keeps_only_keys_that_may_sign() {
        let strong = BASE64.encode([0xff; 256]);
        let [small, x] = [128, 32].map(|size| BASE64.encode(vec![0xff; size]));
        for (key, expect) in [
            (json!({ "kty": "RSA", "n": strong, "e": "AQAB" }), 1),
            (
                json!({ "kty": "RSA", "n": strong, "e": "AQAB", "alg": "RS256", "use": "sig" }),
                1,
            ),
            (
                json!({ "kty": "RSA", "n": strong, "e": "AQAB", "alg": "PS256" }),
                0,
            ),
            (
                json!({ "kty": "RSA", "n": strong, "e": "AQAB", "use": "enc" }),
                0,
            ),
            (json!({ "kty": "RSA", "n": strong, "e": "AQ" }), 0),
            (json!({ "kty": "RSA", "n": small, "e": "AQAB" }), 0),
            (json!({ "kty": "EC", "crv": "P-256", "x": x, "y": x }), 1),
            (json!({ "kty": "EC", "crv": "P-256", "x": x }), 0),
            (json!({ "kty": "EC", "crv": "P-521", "x": x, "y": x }), 0),
            (json!({ "kty": "oct", "k": x }), 0),
            (json!({ "kty": 3 }), 0),
            (json!("key"), 0),
        ] {
            assert_eq!(set(json!([key])).0.len(), expect, "{key}");
        }
        for bytes in ["", "[]", "{}", r#"{"keys":{}}"#] {
            assert_eq!(
                KeySet::read(bytes.as_bytes()).err(),
                Some(OidcFault::Description)
            );
        }
    }

    #[test]
    fn a_token_is_of_one_key() {
        let key = |kid: &str, byte: u8| {
            let x = BASE64.encode([byte; 32]);
            json!({ "kty": "EC", "crv": "P-256", "x": x, "y": x, "kid": kid })
        };
        let keys = set(json!([key("a", 1), key("b", 2), key("b", 3)]));
        let found = |kid| keys.find(TokenAlgorithm::Es256, kid).is_ok();
        assert!(found(Some("a")));
        // Two of that name, none of it, and one of three.
        assert!(!found(Some("b")) && !found(Some("c")) && !found(None));
        assert!(keys.find(TokenAlgorithm::Rs256, Some("a")).is_err());
    }
}
