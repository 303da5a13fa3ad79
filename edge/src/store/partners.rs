//! Partners: who they are, what they may do, where they receive.

use crate::{
    platform::{Failure, Row, SqlValue, Statement, statement},
    store::{keys::Keys, rows},
};
use serde::{Deserialize, Serialize};
use shared::{
    Timestamp,
    candidature::{WebhookHost, WebhookUrl, seals::SigningSecret},
};
use std::str::FromStr;

/// What a key allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum KeyScope {
    /// Deposits for people, and reads back what it deposited.
    Prescripteur,
    /// Reads what is addressed to its structure, and answers.
    Structure,
    /// Reads where things stand, and nothing of people.
    ReadOnly,
}

/// An organisation with a key.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Partenaire {
    pub(crate) id: String,
    pub(crate) nom: String,
    #[serde(deserialize_with = "rows::parsed")]
    pub(crate) portee: KeyScope,
    pub(crate) structure: Option<String>,
    #[serde(deserialize_with = "rows::flag")]
    pub(crate) bac_a_sable: bool,
    #[serde(deserialize_with = "rows::json")]
    pub(crate) origines: Vec<String>,
    /// The same, as the database has them.
    pub(crate) origines_dites: String,
    #[serde(deserialize_with = "rows::json")]
    pub(crate) hotes: Vec<String>,
    pub(crate) webhook: Option<String>,
    pub(crate) quota: u32,
    #[serde(deserialize_with = "rows::timestamp_of")]
    pub(crate) cree_le: Timestamp,
    #[serde(deserialize_with = "rows::moment_if_any")]
    pub(crate) revoque_le: Option<Timestamp>,
    cle: String,
    scelle: String,
}

/// The table, as errors name it.
const TABLE: &str = "partenaire";

/// What only the service reads of a partner.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PartnerSecrets {
    /// What signs its messages, the newest first.
    pub(crate) secrets: Vec<String>,
    /// Where its e-mails go when it has no webhook.
    pub(crate) courriel: Option<String>,
}

macro_rules! partenaire {
    () => {
        "p.id, p.nom, p.portee, p.structure, p.bac_a_sable, p.origines, \
         p.origines AS origines_dites, p.hotes, p.webhook, p.quota, p.cree_le, p.revoque_le, p.cle, p.scelle"
    };
}

/// A partner by the digest of its key, if the key still opens.
pub(crate) fn by_key(digest: &str, now: SqlValue) -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM cle c JOIN partenaire p ON p.id = c.partenaire WHERE c.empreinte = ?1 \
         AND (c.expire_le IS NULL OR c.expire_le > ?2) AND p.revoque_le IS NULL"
    );
    statement(SQL, [digest.into(), now])
}

/// A partner by its identifier, revoked or not.
pub(crate) fn by_id(id: &str) -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p WHERE p.id = ?1"
    );
    statement(SQL, [id.into()])
}

pub(crate) fn all() -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p ORDER BY p.cree_le, p.id LIMIT 1000"
    );
    statement(SQL, [])
}

/// Those who receive for a structure.
pub(crate) fn of_structure(structure: &str) -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p WHERE p.structure = ?1 AND p.portee = 'structure' \
         AND p.bac_a_sable = 0 AND p.revoque_le IS NULL ORDER BY p.webhook IS NULL, p.cree_le"
    );
    statement(SQL, [structure.into()])
}

impl Partenaire {
    pub(crate) fn read(row: &Row) -> Result<Self, Failure> {
        row.read(TABLE)
    }

    /// Where it receives, checked anew at each use; `None` where it may no more.
    pub(crate) fn address(&self, local: bool) -> Result<Option<WebhookUrl>, Failure> {
        let hotes: Result<Vec<WebhookHost>, _> =
            self.hotes.iter().map(|host| host.parse()).collect();
        let hotes = hotes.map_err(|_| Failure::Row(TABLE))?;
        Ok(self
            .webhook
            .as_deref()
            .and_then(|url| WebhookUrl::parse(url, &hotes, local).ok()))
    }

    /// What only the service reads of it. To take what cannot be read for nothing would
    /// send its messages unsigned, and lose its secrets at its next change.
    pub(crate) fn partner_secrets(&self, keys: &Keys) -> Result<PartnerSecrets, Failure> {
        let bytes = keys.open_secrets(&self.id, &self.cle, &self.scelle)?;
        let partner_secrets: PartnerSecrets =
            serde_json::from_slice(&bytes).map_err(|_| Failure::PartnerSecrets)?;
        partner_secrets.secrets()?;
        Ok(partner_secrets)
    }
}

impl PartnerSecrets {
    /// What signs its messages: at least one secret.
    pub(crate) fn secrets(&self) -> Result<Vec<SigningSecret>, Failure> {
        let read = |text: &String| SigningSecret::parse(text).ok_or(Failure::PartnerSecrets);
        let secrets: Vec<_> = self.secrets.iter().map(read).collect::<Result<_, _>>()?;
        match secrets.is_empty() {
            true => Err(Failure::PartnerSecrets),
            false => Ok(secrets),
        }
    }
}

impl KeyScope {
    pub(crate) const ALL: &[&str] = &["prescripteur", "structure", "lecture"];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Prescripteur => "prescripteur",
            Self::Structure => "structure",
            Self::ReadOnly => "lecture",
        }
    }
}

impl FromStr for KeyScope {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let all = [Self::Prescripteur, Self::Structure, Self::ReadOnly];
        let mut all = all.into_iter();
        all.find(|scope| scope.as_str() == text).ok_or(())
    }
}
