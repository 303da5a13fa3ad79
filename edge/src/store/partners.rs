//! Partners: who they are, what they may do, where they receive.

use crate::{
    platform::{Panne, Row, Statement, Valeur, statement},
    store::{keys::Cles, rows},
};
use serde::{Deserialize, Serialize};
use shared::{
    Timestamp,
    candidature::{AdresseDeRappel, Hote, sceaux::SecretDeSignature},
};
use std::str::FromStr;

/// What a key allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Portee {
    /// Deposits for people, and reads back what it deposited.
    Prescripteur,
    /// Reads what is addressed to its structure, and answers.
    Structure,
    /// Reads where things stand, and nothing of people.
    Lecture,
}

/// An organisation with a key.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Partenaire {
    pub(crate) id: String,
    pub(crate) nom: String,
    #[serde(deserialize_with = "rows::parsed")]
    pub(crate) portee: Portee,
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
    #[serde(deserialize_with = "rows::moment")]
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
pub(crate) struct Prive {
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
pub(crate) fn par_cle(empreinte: &str, maintenant: Valeur) -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM cle c JOIN partenaire p ON p.id = c.partenaire WHERE c.empreinte = ?1 \
         AND (c.expire_le IS NULL OR c.expire_le > ?2) AND p.revoque_le IS NULL"
    );
    statement(SQL, [empreinte.into(), maintenant])
}

/// A partner by its identifier, revoked or not.
pub(crate) fn par_id(id: &str) -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p WHERE p.id = ?1"
    );
    statement(SQL, [id.into()])
}

/// All of them.
pub(crate) fn tous() -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p ORDER BY p.cree_le, p.id LIMIT 1000"
    );
    statement(SQL, [])
}

/// Those who receive for a structure.
pub(crate) fn de_structure(structure: &str) -> Statement {
    const SQL: &str = concat!(
        "SELECT ",
        partenaire!(),
        " FROM partenaire p WHERE p.structure = ?1 AND p.portee = 'structure' \
         AND p.bac_a_sable = 0 AND p.revoque_le IS NULL ORDER BY p.webhook IS NULL, p.cree_le"
    );
    statement(SQL, [structure.into()])
}

impl Partenaire {
    pub(crate) fn read(row: &Row) -> Result<Self, Panne> {
        row.read(TABLE)
    }

    /// Where it receives, checked anew at each use; `None` where it may no more.
    pub(crate) fn adresse(&self, local: bool) -> Result<Option<AdresseDeRappel>, Panne> {
        let hotes: Result<Vec<Hote>, _> = self.hotes.iter().map(|hote| hote.parse()).collect();
        let hotes = hotes.map_err(|_| Panne::Row(TABLE))?;
        Ok(self
            .webhook
            .as_deref()
            .and_then(|url| AdresseDeRappel::parse(url, &hotes, local).ok()))
    }

    /// What only the service reads of it. To take what cannot be read for nothing would
    /// send its messages unsigned, and lose its secrets at its next change.
    pub(crate) fn prive(&self, keys: &Cles) -> Result<Prive, Panne> {
        let octets = keys.open_secrets(&self.id, &self.cle, &self.scelle)?;
        let prive: Prive = serde_json::from_slice(&octets).map_err(|_| Panne::PartnerSecrets)?;
        prive.secrets()?;
        Ok(prive)
    }
}

impl Prive {
    /// What signs its messages: at least one secret.
    pub(crate) fn secrets(&self) -> Result<Vec<SecretDeSignature>, Panne> {
        let read = |texte: &String| SecretDeSignature::parse(texte).ok_or(Panne::PartnerSecrets);
        let secrets: Vec<_> = self.secrets.iter().map(read).collect::<Result<_, _>>()?;
        match secrets.is_empty() {
            true => Err(Panne::PartnerSecrets),
            false => Ok(secrets),
        }
    }
}

impl Portee {
    pub(crate) const TOUTES: &[&str] = &["prescripteur", "structure", "lecture"];

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Prescripteur => "prescripteur",
            Self::Structure => "structure",
            Self::Lecture => "lecture",
        }
    }
}

impl FromStr for Portee {
    type Err = ();

    fn from_str(texte: &str) -> Result<Self, ()> {
        let all = [Self::Prescripteur, Self::Structure, Self::Lecture];
        let mut all = all.into_iter();
        all.find(|portee| portee.as_str() == texte).ok_or(())
    }
}
