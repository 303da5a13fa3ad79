//! Where texts to persons are handed over.

use shared::candidature::seals::SigningSecret;

/// The operator's gateway for texts, from the secret `PASSERELLE_SMS`: its address, a space,
/// and the secret that signs (`whsec_…`).
pub struct TextGateway {
    pub(crate) url: String,
    pub(crate) secret: SigningSecret,
}

impl TextGateway {
    /// `None` for what is not that. On a developer's machine, the gateway may be on it.
    pub fn parse(secret: &str, local: bool) -> Option<Self> {
        let (url, secret) = secret.trim().split_once(' ')?;
        let sound = url.starts_with("https://") || (local && url.starts_with("http://"));
        Some(Self {
            url: url.to_owned(),
            secret: SigningSecret::parse(secret.trim())?,
        })
        .filter(|_| sound)
    }
}
