//! What a provider says of a person, and for whom it says so.

use super::{
    OidcFault,
    keys::{KeySet, SignatureVerifier},
};
use crate::inputs::Courriel;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer};

/// By how many seconds two clocks may differ.
const SKEW_S: f64 = 60.0;

/// What a token must say to be that of an attempt.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// Who must have made it.
    pub issuer: &'a str,
    /// For whom.
    pub client_id: &'a str,
    /// For which attempt.
    pub nonce: &'a str,
    /// When it is read.
    pub now: Timestamp,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Audience {
    fn names(&self, client_id: &str) -> bool {
        match self {
            Self::One(one) => one == client_id,
            Self::Several(several) => several.iter().any(|one| one == client_id),
        }
    }

    fn is_several(&self) -> bool {
        matches!(self, Self::Several(several) if several.len() > 1)
    }
}

/// The address of a person, and whether the provider vouches for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct MailClaims {
    email: Option<String>,
    #[serde(default, deserialize_with = "flag")]
    email_verified: Option<bool>,
}

/// Some providers write `"true"`.
fn flag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<bool>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Flag {
        Flag(bool),
        Text(String),
    }
    Ok(match Option::<Flag>::deserialize(deserializer)? {
        Some(Flag::Flag(flag)) => Some(flag),
        Some(Flag::Text(text)) => Some(text == "true"),
        None => None,
    })
}

impl MailClaims {
    /// Whether both are said: else, the provider is asked for more.
    pub fn is_whole(&self) -> bool {
        self.email.is_some() && self.email_verified.is_some()
    }

    /// Whether an address is said, vouched for or not.
    pub fn has_address(&self) -> bool {
        self.email.is_some()
    }

    /// The address, if the provider vouches for it.
    pub fn courriel(&self) -> Result<Courriel, OidcFault> {
        let email = self.email.as_deref().ok_or(OidcFault::NoMail)?;
        let courriel = email.parse().map_err(|_| OidcFault::NoMail)?;
        match self.email_verified {
            Some(true) => Ok(courriel),
            _ => Err(OidcFault::UnverifiedMail),
        }
    }
}

/// Who signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdToken {
    subject: String,
    /// The address, where the token has it.
    pub mail: MailClaims,
}

#[derive(Deserialize)]
struct IdClaims {
    iss: String,
    sub: String,
    aud: Audience,
    azp: Option<String>,
    exp: f64,
    iat: f64,
    nbf: Option<f64>,
    nonce: Option<String>,
    #[serde(flatten)]
    mail: MailClaims,
}

impl IdToken {
    /// Opens a token: signed by the provider, for this service and this attempt, now.
    pub async fn open<V: SignatureVerifier>(
        token: &str,
        keys: &KeySet,
        expected: &Expected<'_>,
        verifier: &V,
    ) -> Result<Self, OidcFault> {
        let claims: IdClaims = keys.open(token, verifier).await?;
        let now = expected.now.as_second() as f64;
        if claims.iss != expected.issuer {
            return Err(OidcFault::Issuer);
        }
        let azp = claims.azp.as_deref();
        if !claims.aud.names(expected.client_id)
            || azp.is_some_and(|azp| azp != expected.client_id)
            || (claims.aud.is_several() && azp.is_none())
        {
            return Err(OidcFault::Audience);
        }
        if claims.exp <= now - SKEW_S {
            return Err(OidcFault::Expired);
        }
        if claims.iat.max(claims.nbf.unwrap_or(f64::MIN)) > now + SKEW_S {
            return Err(OidcFault::TooEarly);
        }
        if claims.nonce.as_deref() != Some(expected.nonce) {
            return Err(OidcFault::Nonce);
        }
        if claims.sub.is_empty() {
            return Err(OidcFault::Subject);
        }
        Ok(Self {
            subject: claims.sub,
            mail: claims.mail,
        })
    }
}

#[derive(Deserialize)]
struct UserClaims {
    sub: String,
    iss: Option<String>,
    aud: Option<Audience>,
    exp: Option<f64>,
    #[serde(flatten)]
    mail: MailClaims,
}

impl UserClaims {
    fn of(self, who: &IdToken) -> Result<MailClaims, OidcFault> {
        match self.sub == who.subject {
            true => Ok(self.mail),
            false => Err(OidcFault::Subject),
        }
    }
}

/// What the provider says of a person when it is asked, as JSON.
pub fn userinfo(bytes: &[u8], who: &IdToken) -> Result<MailClaims, OidcFault> {
    let claims: UserClaims = serde_json::from_slice(bytes).map_err(|_| OidcFault::TokenForm)?;
    claims.of(who)
}

/// The same as a signed token, which some providers answer with.
pub async fn signed_userinfo<V: SignatureVerifier>(
    token: &str,
    keys: &KeySet,
    expected: &Expected<'_>,
    who: &IdToken,
    verifier: &V,
) -> Result<MailClaims, OidcFault> {
    let claims: UserClaims = keys.open(token, verifier).await?;
    if claims.iss.as_deref() != Some(expected.issuer) {
        return Err(OidcFault::Issuer);
    }
    if !(claims.aud.as_ref()).is_some_and(|audience| audience.names(expected.client_id)) {
        return Err(OidcFault::Audience);
    }
    let now = expected.now.as_second() as f64;
    if claims.exp.is_some_and(|exp| exp <= now - SKEW_S) {
        return Err(OidcFault::Expired);
    }
    claims.of(who)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_needs_to_be_vouched_for() {
        for (claims, expect) in [
            (
                r#"{"email":"awa@regie.test","email_verified":true}"#,
                Ok("awa@regie.test"),
            ),
            (
                r#"{"email":"awa@regie.test","email_verified":"true"}"#,
                Ok("awa@regie.test"),
            ),
            (
                r#"{"email":"awa@regie.test","email_verified":false}"#,
                Err(OidcFault::UnverifiedMail),
            ),
            (
                r#"{"email":"awa@regie.test","email_verified":"yes"}"#,
                Err(OidcFault::UnverifiedMail),
            ),
            (
                r#"{"email":"awa@regie.test","email_verified":null}"#,
                Err(OidcFault::UnverifiedMail),
            ),
            (
                r#"{"email":"awa@regie.test"}"#,
                Err(OidcFault::UnverifiedMail),
            ),
            (r#"{"email_verified":true}"#, Err(OidcFault::NoMail)),
            (
                r#"{"email":"awa@x.test, b@y.test","email_verified":true}"#,
                Err(OidcFault::NoMail),
            ),
            (
                r#"{"email":"","email_verified":true}"#,
                Err(OidcFault::NoMail),
            ),
        ] {
            let read: MailClaims = serde_json::from_str(claims).expect(claims);
            let courriel = read.courriel().map(|courriel| courriel.to_string());
            assert_eq!(courriel, expect.map(str::to_owned), "{claims}");
        }
        assert!(serde_json::from_str::<MailClaims>(r#"{"email_verified":1}"#).is_err());
    }
}
