//! Sealing and opening what applications say.

use crate::{platform::Failure, store::keys::Keys};
use shared::candidature::{
    CandidatureContent, Content, Randomness, Reference,
    seals::{Digester, VaultError},
};

/// The parts of a record that are sealed apart.
const CONTENT_PART: &str = "fiche";
const RESPONSE_PART: &str = "reponse";
const SECRETS: &str = "secrets";

fn of_vault(_: VaultError) -> Failure {
    Failure::Seal
}

impl Keys {
    /// Seals a new application and the answer to its deposit.
    pub(crate) fn seal<R: Randomness>(
        &self,
        reference: Reference,
        entry: &CandidatureContent,
        response: &[u8],
        randomness: &R,
    ) -> Result<Content, VaultError> {
        let owner = reference.as_str();
        let key = self.vault.key(owner, randomness)?;
        let bytes = entry.write().map_err(|_| VaultError::Altered)?;
        Ok(Content {
            seal: self
                .vault
                .seal(&key, owner, CONTENT_PART, &bytes, randomness)?,
            answer: self
                .vault
                .seal(&key, owner, RESPONSE_PART, response, randomness)?,
            key,
            ..Content::default()
        })
    }

    /// Seals what an application says from now on.
    pub(crate) fn reseal_content<R: Randomness>(
        &self,
        reference: Reference,
        content: &Content,
        entry: &CandidatureContent,
        randomness: &R,
    ) -> Result<Content, VaultError> {
        let bytes = entry.write().map_err(|_| VaultError::Altered)?;
        let owner = reference.as_str();
        let seal = self
            .vault
            .seal(&content.key, owner, CONTENT_PART, &bytes, randomness)?;
        Ok(Content {
            seal,
            ..content.clone()
        })
    }

    /// The answer to a deposit, byte for byte.
    pub(crate) fn open_response(
        &self,
        reference: Reference,
        content: &Content,
    ) -> Result<Vec<u8>, Failure> {
        let opened = self.vault.open(
            &content.key,
            reference.as_str(),
            RESPONSE_PART,
            &content.answer,
        );
        opened.map_err(of_vault)
    }

    /// What an application says.
    pub(crate) fn open_content(
        &self,
        reference: Reference,
        content: &Content,
    ) -> Result<CandidatureContent, Failure> {
        let opened = self.vault.open(
            &content.key,
            reference.as_str(),
            CONTENT_PART,
            &content.seal,
        );
        let bytes = opened.map_err(of_vault)?;
        CandidatureContent::read(&bytes).map_err(|_| Failure::Seal)
    }

    /// Seals something of ours, such as the secrets of a partner: its key and what it seals.
    pub(crate) fn seal_secrets<R: Randomness>(
        &self,
        partner: &str,
        clear: &[u8],
        randomness: &R,
    ) -> Result<(String, String), Failure> {
        let key = self.vault.key(partner, randomness).map_err(of_vault)?;
        let sealed = self.vault.seal(&key, partner, SECRETS, clear, randomness);
        Ok((key, sealed.map_err(of_vault)?))
    }

    pub(crate) fn open_secrets(
        &self,
        partner: &str,
        key: &str,
        sealed: &str,
    ) -> Result<Vec<u8>, Failure> {
        let opened = self.vault.open(key, partner, SECRETS, sealed);
        opened.map_err(of_vault)
    }
}

/// What two applications of one person to one structure have in common, digested: how
/// they are reached.
pub(crate) fn indices(
    empreintes: &Digester,
    structure: &str,
    telephone: Option<&str>,
    courriel: Option<&str>,
) -> Vec<String> {
    let of = |usage, value: Option<&str>| {
        let value = value?.to_lowercase();
        Some(empreintes.of(usage, &[structure.as_bytes(), value.as_bytes()]))
    };
    let telephone = of("telephone", telephone);
    telephone
        .into_iter()
        .chain(of("courriel", courriel))
        .collect()
}
