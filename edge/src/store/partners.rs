//! Partners: what their keys allow, and where they receive messages.

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
    /// May deposit for people, and read what it deposited.
    Prescripteur,
    /// May read and answer what is addressed to its structure.
    Structure,
    /// May read the statuses of what is addressed to its structure, and no personal data.
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
    /// `origines` as the column holds it, to check in a later transaction that it is unchanged.
    pub(crate) origines_text: String,
    #[serde(deserialize_with = "rows::json")]
    pub(crate) hotes: Vec<String>,
    pub(crate) webhook: Option<String>,
    /// When its webhook answered that it is gone.
    #[serde(deserialize_with = "rows::optional_moment")]
    pub(crate) webhook_parti_le: Option<Timestamp>,
    /// Since when somebody is known to receive.
    #[serde(deserialize_with = "rows::optional_moment")]
    pub(crate) recoit_le: Option<Timestamp>,
    pub(crate) quota: u32,
    #[serde(deserialize_with = "rows::moment")]
    pub(crate) cree_le: Timestamp,
    #[serde(deserialize_with = "rows::optional_moment")]
    pub(crate) revoque_le: Option<Timestamp>,
    cle: String,
    scelle: String,
}

/// As errors name it.
const TABLE: &str = "partenaire";

/// The sealed part of a partner.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PartnerSecrets {
    /// They sign its messages, the newest first; two while one takes over from the other.
    pub(crate) secrets: Vec<String>,
    /// For a partner without a webhook.
    pub(crate) courriel: Option<String>,
}

macro_rules! partenaire {
    () => {
        "p.id, p.nom, p.portee, p.structure, p.bac_a_sable, p.origines, \
         p.origines AS origines_text, p.hotes, p.webhook, p.webhook_parti_le, p.recoit_le, \
         p.quota, p.cree_le, p.revoque_le, p.cle, p.scelle"
    };
}

/// The partner of a key, by the digest of the key, unless it has expired or been revoked.
pub(crate) fn by_key(digest: &str, now: SqlValue) -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM cle c JOIN partenaire p ON p.id = c.partenaire WHERE c.empreinte = ?1 \
         AND (c.expire_le IS NULL OR c.expire_le > ?2) AND p.revoque_le IS NULL"
    );
    statement(SQL, [digest.into(), now])
}

/// Also finds a revoked partner.
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

/// The partners that receive for a structure, those with a webhook first.
pub(crate) fn of_structure(structure: &str) -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p WHERE p.structure = ?1 AND p.portee = 'structure' \
         AND p.bac_a_sable = 0 AND p.revoque_le IS NULL ORDER BY p.webhook IS NULL, p.cree_le"
    );
    statement(SQL, [structure.into()])
}

/// The partners that receive for some structure, by webhook or mail.
pub(crate) fn receiving() -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p WHERE p.structure IS NOT NULL AND p.portee = 'structure' \
         AND p.bac_a_sable = 0 AND p.revoque_le IS NULL ORDER BY p.cree_le, p.id LIMIT 1000"
    );
    statement(SQL, [])
}

impl Partenaire {
    pub(crate) fn read(row: &Row) -> Result<Self, Failure> {
        row.read(TABLE)
    }

    /// Its webhook, if its hosts still allow it: they may have changed since it was set.
    pub(crate) fn address(&self, local: bool) -> Result<Option<WebhookUrl>, Failure> {
        let hotes: Result<Vec<WebhookHost>, _> =
            self.hotes.iter().map(|host| host.parse()).collect();
        let hotes = hotes.map_err(|_| Failure::Row(TABLE))?;
        Ok(self
            .webhook
            .as_deref()
            .and_then(|url| WebhookUrl::parse(url, &hotes, local).ok()))
    }

    /// An error unless all of it can be read: taken as empty, it would leave messages unsigned,
    /// and the partner's next change would overwrite the secrets.
    pub(crate) fn partner_secrets(&self, keys: &Keys) -> Result<PartnerSecrets, Failure> {
        let bytes = keys.open_secrets(&self.id, &self.cle, &self.scelle)?;
        let partner_secrets: PartnerSecrets =
            serde_json::from_slice(&bytes).map_err(|_| Failure::PartnerSecrets)?;
        partner_secrets.secrets()?;
        Ok(partner_secrets)
    }
}

impl PartnerSecrets {
    /// At least one.
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
