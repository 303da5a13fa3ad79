//! Sealing and opening what applications say.

use crate::{platform::Failure, store::keys::Keys};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
use serde::Deserialize;
use shared::{
    candidature::{
        CandidatureContent, Content, Dossier, Randomness, Reference,
        seals::{Digester, Receipt, VaultError, digest},
    },
    wire::v1::candidature::{Recepisse, link},
};

/// The parts of a record, each sealed under its name so that none stands for another.
const CONTENT_PART: &str = "fiche";
const ANSWER_PART: &str = "reponse";
const SECRETS_PART: &str = "secrets";
pub(crate) const LINK_PART: &str = "lien";
pub(crate) const APPOINTMENT_PART: &str = "rendez_vous";
pub(crate) const NOTE_PART: &str = "note";
pub(crate) const HANDOVER_PART: &str = "transmission";

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

    /// Seals one more part under the key of the application.
    pub(crate) fn seal_part<R: Randomness>(
        &self,
        reference: Reference,
        content: &Content,
        part: &str,
        clear: &[u8],
        randomness: &R,
    ) -> Result<String, Failure> {
        let owner = reference.as_str();
        let sealed = self
            .vault
            .seal(&content.key, owner, part, clear, randomness);
        sealed.map_err(of_vault)
    }

    pub(crate) fn open_part(
        &self,
        reference: Reference,
        content: &Content,
        part: &str,
        sealed: &str,
    ) -> Result<Vec<u8>, Failure> {
        let opened = self
            .vault
            .open(&content.key, reference.as_str(), part, sealed);
        opened.map_err(of_vault)
    }

    /// The secret that the person follows the application with. It is never kept in the clear:
    /// the answer to the deposit has the first one, sealed.
    pub(crate) fn open_secret(
        &self,
        reference: Reference,
        content: &Content,
    ) -> Result<String, Failure> {
        #[derive(Deserialize)]
        struct SealedAnswer {
            secret: String,
        }
        if let Some(sealed) = &content.link {
            let secret = self.open_part(reference, content, LINK_PART, sealed)?;
            return String::from_utf8(secret).map_err(|_| Failure::Seal);
        }
        let answer = self.open_answer(reference, content)?;
        let answer: SealedAnswer = serde_json::from_slice(&answer).map_err(|_| Failure::Seal)?;
        Ok(answer.secret)
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

/// The answer to a deposit, and the digest of its secret.
pub(crate) fn recepisse(
    dossier: &Dossier,
    secret: &str,
    keys: &Keys,
) -> Result<(Vec<u8>, String), Failure> {
    let recu = keys.receipt_key.sign(&Receipt {
        reference: dossier.reference,
        structure: dossier.structure.clone(),
        recue_le: dossier.recue_le,
    });
    let recepisse = Recepisse {
        reference: dossier.reference.to_string(),
        secret: secret.to_owned(),
        suivi: link(dossier.reference.as_str(), secret),
        recu,
        statut: dossier.state.as_str(),
        recue_le: dossier.recue_le.to_string(),
    };
    let body = serde_json::to_vec(&recepisse).map_err(|_| Failure::Seal)?;
    Ok((body, digest(secret.as_bytes())))
}

/// The secret of an application: nobody can guess it.
pub(crate) fn token<R: Randomness>(randomness: &R) -> String {
    let mut bytes = [0; 18];
    randomness.fill(&mut bytes);
    BASE64.encode(bytes)
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
