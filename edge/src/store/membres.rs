//! Who acts for a structure, and who asks to.

use crate::{
    platform::{Failure, Platform, Row, Statement, statement},
    store::{comptes::compte_courriel, keys::Keys, rows},
};
use serde::{Deserialize, Serialize};
use shared::{Timestamp, inputs::Courriel};
use std::collections::BTreeMap;

/// Someone who acts for a structure.
#[derive(Deserialize)]
pub(crate) struct MemberRow {
    pub(crate) compte: String,
    #[serde(deserialize_with = "rows::flag")]
    pub(crate) responsable: bool,
    /// When they last signed in; `None` for who was invited and never came.
    #[serde(deserialize_with = "rows::optional_moment")]
    pub(crate) venu_le: Option<Timestamp>,
    cle: String,
    scelle: String,
}

impl MemberRow {
    pub(crate) fn read(row: &Row) -> Result<Self, Failure> {
        row.read("membre")
    }

    pub(crate) fn courriel(&self, keys: &Keys) -> Result<Courriel, Failure> {
        compte_courriel(keys, &self.compte, &self.cle, &self.scelle)
    }
}

/// The members of a structure, those who are responsible first.
pub(crate) fn members_of(structure: &str) -> Statement {
    const SQL: &str = "SELECT m.compte, m.responsable, c.venu_le, c.cle, c.scelle FROM membre m \
        JOIN compte c ON c.id = m.compte WHERE m.structure = ?1 \
        ORDER BY m.responsable DESC, m.depuis, m.compte";
    statement(SQL, [structure.into()])
}

/// Adds the account of an address, if `by` is responsible still. Returns a row when it was not
/// one already.
pub(crate) fn invite(
    structure: &str,
    address: &str,
    responsable: bool,
    by: &str,
    now: Timestamp,
) -> Statement {
    const SQL: &str = "INSERT INTO membre (structure, compte, responsable, depuis) \
        SELECT ?1, c.id, ?3, ?5 FROM compte c WHERE c.empreinte = ?2 \
        AND EXISTS (SELECT 1 FROM membre WHERE structure = ?1 AND compte = ?4 AND responsable = 1) \
        ON CONFLICT (structure, compte) DO NOTHING RETURNING compte";
    let values = [
        structure.into(),
        address.into(),
        responsable.into(),
        by.into(),
        now.into(),
    ];
    statement(SQL, values)
}

/// Whom `by` may remove: themselves, and anyone when responsible; never the last responsible
/// one, after whom nobody could invite.
macro_rules! removable {
    () => {
        "EXISTS (SELECT 1 FROM membre b WHERE b.structure = ?1 AND b.compte = ?3 \
         AND (b.responsable = 1 OR ?3 = ?2)) \
         AND EXISTS (SELECT 1 FROM membre t WHERE t.structure = ?1 AND t.compte = ?2) \
         AND EXISTS (SELECT 1 FROM membre r WHERE r.structure = ?1 AND r.responsable = 1 \
         AND r.compte <> ?2)"
    };
}

/// Removes a member, and ends their sessions at once. The last statement returns a row when
/// somebody was removed.
pub(crate) fn remove(structure: &str, compte: &str, by: &str) -> [Statement; 2] {
    const SESSIONS: &str = concat!("DELETE FROM session WHERE compte = ?2 AND ", removable!());
    const MEMBRE: &str = concat!(
        "DELETE FROM membre WHERE structure = ?1 AND compte = ?2 AND ",
        removable!(),
        " RETURNING compte"
    );
    let values = || [structure.into(), compte.into(), by.into()];
    [statement(SESSIONS, values()), statement(MEMBRE, values())]
}

/// Makes a member responsible too, if `by` is still.
pub(crate) fn appoint_responsible(structure: &str, compte: &str, by: &str) -> Statement {
    const SQL: &str = "UPDATE membre SET responsable = 1 WHERE structure = ?1 AND compte = ?2 \
        AND EXISTS (SELECT 1 FROM membre b WHERE b.structure = ?1 AND b.compte = ?3 \
        AND b.responsable = 1) RETURNING compte";
    statement(SQL, [structure.into(), compte.into(), by.into()])
}

/// Makes an account responsible for a structure. Without `over_others`, only when nobody is.
/// Returns a row when it was done.
pub(crate) fn take_structure(
    structure: &str,
    compte: &str,
    over_others: bool,
    now: Timestamp,
) -> Statement {
    const SQL: &str = "INSERT INTO membre (structure, compte, responsable, depuis) \
        SELECT ?1, ?2, 1, ?4 WHERE ?3 OR NOT EXISTS (SELECT 1 FROM membre \
        WHERE structure = ?1 AND responsable = 1) \
        ON CONFLICT (structure, compte) DO UPDATE SET responsable = 1 RETURNING compte";
    let values = [
        structure.into(),
        compte.into(),
        over_others.into(),
        now.into(),
    ];
    statement(SQL, values)
}

/// What somebody asks the operator: to act for a structure, or to add one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Demand {
    pub(crate) courriel: String,
    /// What they say of themselves.
    pub(crate) message: String,
    /// A structure that is in no list, by the columns of the template.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) colonnes: BTreeMap<String, String>,
}

/// A row of `revendication`.
#[derive(Deserialize)]
pub(crate) struct DemandRow {
    pub(crate) id: String,
    /// `None` for a structure that is proposed.
    pub(crate) structure: Option<String>,
    #[serde(deserialize_with = "rows::moment")]
    pub(crate) cree_le: Timestamp,
    #[serde(deserialize_with = "rows::optional_moment")]
    pub(crate) decidee_le: Option<Timestamp>,
    /// Set once decided.
    pub(crate) acceptee: Option<i64>,
    cle: String,
    scelle: String,
}

impl DemandRow {
    pub(crate) fn read(row: &Row) -> Result<Self, Failure> {
        row.read("revendication")
    }

    pub(crate) fn demand(&self, keys: &Keys) -> Result<Demand, Failure> {
        let bytes = keys.open_secrets(&self.id, &self.cle, &self.scelle)?;
        serde_json::from_slice(&bytes).map_err(|_| Failure::Row("revendication"))
    }
}

/// How many demands of one account may wait.
const WAITING_MAX: i64 = 5;

/// Keeps a demand, unless the same one waits already or too many do; returns a row when it was
/// kept.
pub(crate) fn keep_demand<P: Platform>(
    keys: &Keys,
    platform: &P,
    id: &str,
    compte: &str,
    structure: Option<&str>,
    demand: &Demand,
    now: Timestamp,
) -> Result<Statement, Failure> {
    const SQL: &str = "INSERT INTO revendication (id, structure, compte, cle, scelle, cree_le) \
        SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE (SELECT count(*) FROM revendication \
        WHERE compte = ?3 AND decidee_le IS NULL) < ?7 AND NOT EXISTS (SELECT 1 \
        FROM revendication WHERE compte = ?3 AND structure = ?2 AND decidee_le IS NULL) \
        RETURNING id";
    let clear = serde_json::to_vec(demand).map_err(|_| Failure::Seal)?;
    let (cle, scelle) = keys.seal_secrets(id, &clear, platform)?;
    let values = [
        id.into(),
        structure.into(),
        compte.into(),
        cle.into(),
        scelle.into(),
        now.into(),
        WAITING_MAX.into(),
    ];
    Ok(statement(SQL, values))
}

/// The demands of an account, the newest first.
pub(crate) fn demands_of(compte: &str) -> Statement {
    const SQL: &str = "SELECT id, structure, cree_le, decidee_le, acceptee, cle, scelle \
        FROM revendication WHERE compte = ?1 ORDER BY cree_le DESC, id LIMIT 20";
    statement(SQL, [compte.into()])
}

/// The demands that the operator has not decided, the oldest first.
pub(crate) fn waiting_demands() -> Statement {
    const SQL: &str = "SELECT id, structure, cree_le, decidee_le, acceptee, cle, scelle \
        FROM revendication WHERE decidee_le IS NULL ORDER BY cree_le, id LIMIT 100";
    statement(SQL, [])
}
