//! Signing in by a provider of OpenID Connect: the authorization code flow with PKCE, its
//! answers read strictly. Who calls is `edge`; what signs is checked by a port.
//!
//! No library does it: `openidconnect` and `jsonwebtoken` bring RSA and three curves of their
//! own, which the runtime has already.

mod claims;
mod flow;
mod keys;

pub use claims::{Expected, IdToken, MailClaims, signed_userinfo, userinfo};
pub use flow::{
    Attempt, ClientAuth, Endpoints, OidcClient, Tokens, authorization, discovery_url, is_sound_url,
    refusal_of, token_request,
};
pub use keys::{KeySet, SignatureVerifier, VerifyingKey};

/// The most bytes of any answer of a provider that are read.
pub const ANSWER_MAX: usize = 64 << 10;

/// Why somebody did not sign in. Each is a different thing to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OidcFault {
    /// The provider does not answer, or by an error of its own.
    Silent,
    /// What it says of itself is not what OpenID Connect asks for.
    Description,
    /// The answer is not that of an attempt of this browser, or comes too late.
    OtherAttempt,
    /// The answer says that another provider made it.
    OtherProvider,
    /// The person gave up there.
    GivenUp,
    /// The provider refused, or gave no code.
    Refused,
    /// The code was used, or is over.
    DeadCode,
    /// The provider does not know this service.
    UnknownClient,
    /// A token that is too long, or no token.
    TokenForm,
    /// A token signed in a way that is not accepted, or not signed.
    Algorithm,
    /// No key of the provider is the token's.
    UnknownKey,
    /// The token is not signed by that key.
    Signature,
    /// A token of another provider.
    Issuer,
    /// A token for another service.
    Audience,
    /// A token that is over.
    Expired,
    /// A token from the future.
    TooEarly,
    /// The token of another attempt.
    Nonce,
    /// The two answers speak of two persons.
    Subject,
    /// No address, or one that cannot be read.
    NoMail,
    /// The provider does not vouch for the address.
    UnverifiedMail,
}

impl OidcFault {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::Silent,
        Self::Description,
        Self::OtherAttempt,
        Self::OtherProvider,
        Self::GivenUp,
        Self::Refused,
        Self::DeadCode,
        Self::UnknownClient,
        Self::TokenForm,
        Self::Algorithm,
        Self::UnknownKey,
        Self::Signature,
        Self::Issuer,
        Self::Audience,
        Self::Expired,
        Self::TooEarly,
        Self::Nonce,
        Self::Subject,
        Self::NoMail,
        Self::UnverifiedMail,
    ];

    /// For the log.
    pub fn code(self) -> &'static str {
        match self {
            Self::Silent => "oidc-muet",
            Self::Description => "oidc-description",
            Self::OtherAttempt => "oidc-autre-essai",
            Self::OtherProvider => "oidc-autre-fournisseur",
            Self::GivenUp => "oidc-abandon",
            Self::Refused => "oidc-refus",
            Self::DeadCode => "oidc-code-mort",
            Self::UnknownClient => "oidc-client-inconnu",
            Self::TokenForm => "oidc-jeton-illisible",
            Self::Algorithm => "oidc-algorithme",
            Self::UnknownKey => "oidc-cle-inconnue",
            Self::Signature => "oidc-signature",
            Self::Issuer => "oidc-emetteur",
            Self::Audience => "oidc-destinataire",
            Self::Expired => "oidc-jeton-expire",
            Self::TooEarly => "oidc-jeton-futur",
            Self::Nonce => "oidc-nonce",
            Self::Subject => "oidc-autre-personne",
            Self::NoMail => "oidc-sans-adresse",
            Self::UnverifiedMail => "oidc-adresse-non-verifiee",
        }
    }

    /// What the person can make of it.
    pub fn kind(self) -> OidcFaultKind {
        match self {
            Self::Silent | Self::Description | Self::UnknownClient => OidcFaultKind::Down,
            Self::GivenUp => OidcFaultKind::GivenUp,
            Self::NoMail | Self::UnverifiedMail => OidcFaultKind::Mail,
            Self::OtherAttempt | Self::DeadCode => OidcFaultKind::Stale,
            Self::OtherProvider
            | Self::Refused
            | Self::TokenForm
            | Self::Algorithm
            | Self::UnknownKey
            | Self::Signature
            | Self::Issuer
            | Self::Audience
            | Self::Expired
            | Self::TooEarly
            | Self::Nonce
            | Self::Subject => OidcFaultKind::Untrusted,
        }
    }
}

/// What the person is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OidcFaultKind {
    /// The provider is out of order.
    Down,
    /// They gave up.
    GivenUp,
    /// The attempt is over: another may work.
    Stale,
    /// The answer cannot be believed.
    Untrusted,
    /// The provider vouches for no address.
    Mail,
}

#[cfg(test)]
mod tests {
    use super::OidcFault;
    use std::collections::BTreeSet;

    #[test]
    fn each_fault_has_a_code_of_its_own() {
        let codes: BTreeSet<_> = OidcFault::ALL.iter().map(|fault| fault.code()).collect();
        assert_eq!(codes.len(), OidcFault::ALL.len());
    }
}
