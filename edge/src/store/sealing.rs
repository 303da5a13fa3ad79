//! Sealing and opening what applications say.

use crate::{platform::Failure, store::keys::Keys};
use shared::candidature::{
    CandidatureContent, Content, Randomness, Reference,
    seals::{Digester, VaultError},
};

/// The parts of a record, each sealed under its name so that none stands for another.
const CONTENT_PART: &str = "fiche";
const ANSWER_PART: &str = "reponse";
const SECRETS_PART: &str = "secrets";

fn of_vault(_: VaultError) -> Failure {
    Failure::Seal
}

impl Keys {
    /// The answer to the deposit is sealed too: a replay gives it back byte for byte.
    pub(crate) fn seal<R: Randomness>(
        &self,
        reference: Reference,
        said: &CandidatureContent,
        answer: &[u8],
        randomness: &R,
    ) -> Result<Content, VaultError> {
        let owner = reference.as_str();
        let key = self.vault.key(owner, randomness)?;
        let bytes = said.write().map_err(|_| VaultError::Altered)?;
        Ok(Content {
            sealed: self
                .vault
                .seal(&key, owner, CONTENT_PART, &bytes, randomness)?,
            answer: self
                .vault
                .seal(&key, owner, ANSWER_PART, answer, randomness)?,
            key,
            ..Content::default()
        })
    }

    /// Seals a corrected content under the key that the application has already.
    pub(crate) fn reseal_content<R: Randomness>(
        &self,
        reference: Reference,
        content: &Content,
        said: &CandidatureContent,
        randomness: &R,
    ) -> Result<Content, VaultError> {
        let bytes = said.write().map_err(|_| VaultError::Altered)?;
        let owner = reference.as_str();
        let sealed = self
            .vault
            .seal(&content.key, owner, CONTENT_PART, &bytes, randomness)?;
        Ok(Content {
            sealed,
            ..content.clone()
        })
    }

    pub(crate) fn open_answer(
        &self,
        reference: Reference,
        content: &Content,
    ) -> Result<Vec<u8>, Failure> {
        let opened = self.vault.open(
            &content.key,
            reference.as_str(),
            ANSWER_PART,
            &content.answer,
        );
        opened.map_err(of_vault)
    }

    pub(crate) fn open_content(
        &self,
        reference: Reference,
        content: &Content,
    ) -> Result<CandidatureContent, Failure> {
        let opened = self.vault.open(
            &content.key,
            reference.as_str(),
            CONTENT_PART,
            &content.sealed,
        );
        let bytes = opened.map_err(of_vault)?;
        CandidatureContent::read(&bytes).map_err(|_| Failure::Seal)
    }

    /// Returns a new wrapped key, and the secrets sealed under it.
    pub(crate) fn seal_secrets<R: Randomness>(
        &self,
        partner: &str,
        clear: &[u8],
        randomness: &R,
    ) -> Result<(String, String), Failure> {
        let key = self.vault.key(partner, randomness).map_err(of_vault)?;
        let sealed = self
            .vault
            .seal(&key, partner, SECRETS_PART, clear, randomness);
        Ok((key, sealed.map_err(of_vault)?))
    }

    pub(crate) fn open_secrets(
        &self,
        partner: &str,
        key: &str,
        sealed: &str,
    ) -> Result<Vec<u8>, Failure> {
        let opened = self.vault.open(key, partner, SECRETS_PART, sealed);
        opened.map_err(of_vault)
    }
}

/// Digests of a contact for a structure: two applications of one person to one structure share
/// one, and nothing can be read from it.
pub(crate) fn indices(
    digester: &Digester,
    structure: &str,
    telephone: Option<&str>,
    courriel: Option<&str>,
) -> Vec<String> {
    let of = |usage, value: Option<&str>| {
        let value = value?.to_lowercase();
        Some(digester.of(usage, &[structure.as_bytes(), value.as_bytes()]))
    };
    let telephone = of("telephone", telephone);
    telephone
        .into_iter()
        .chain(of("courriel", courriel))
        .collect()
}
