//! Rate limits, checked and counted in the same transaction as the write that they allow.

use super::{keys::Keys, partners::Partenaire};
use crate::platform::{Failure, Row, Statement, statement};
use serde::Deserialize;
use shared::{
    Timestamp,
    candidature::{CandidatureContent, ContactWay},
};
use std::cell::Cell;

/// Statements that run before a write, in its transaction, and count it. Over the limit, or
/// with a key that is no longer valid, they violate a constraint of the schema, which stops
/// the write too. So a caller that this isolate knows costs no query of its own, and what is
/// known of it is checked at the moment it is relied on.
pub(crate) struct Allowance {
    pub(super) statements: Vec<Statement>,
    counted: Cell<Option<i64>>,
}

impl Allowance {
    pub(crate) fn new(statements: Vec<Statement>) -> Self {
        Self {
            statements,
            counted: Cell::new(None),
        }
    }

    /// The count that the first statement returned, once a transaction was made.
    pub(crate) fn counted(&self) -> Option<i64> {
        self.counted.get()
    }

    pub(super) fn record(&self, row: &Row) -> Result<(), Failure> {
        self.counted.set(Some(Count::read(row)?));
        Ok(())
    }
}

/// The subject and the window of one contact in a day, over all its applications. Windows are
/// numbered in tens of minutes: this one is the last of the day, and is forgotten an hour
/// after it.
pub(crate) fn of_contact(
    keys: &Keys,
    usage: &str,
    said: &CandidatureContent,
    now: Timestamp,
) -> (String, i64) {
    let last = (now.as_second().div_euclid(86_400) + 1) * 144;
    let contact = match said.contact_way() {
        Some(ContactWay::Sms) => said.telephone(),
        _ => said.courriel(),
    };
    let contact = contact.unwrap_or_default().to_lowercase();
    let parts = [contact.as_bytes(), &last.to_le_bytes()[..]];
    (keys.digester.of(usage, &parts), last)
}

#[derive(Deserialize)]
pub(crate) struct Count {
    compte: i64,
}

impl Count {
    pub(crate) fn read(row: &Row) -> Result<i64, Failure> {
        row.read("budget").map(|Self { compte }| compte)
    }
}

/// Counts one more for a subject in a window; beyond `max`, violates the `NOT NULL` of the
/// count.
pub(crate) fn count_within(subject: &str, window: i64, max: u32) -> Statement {
    const SQL: &str = "INSERT INTO budget (sujet, fenetre, compte) \
        VALUES (?1, ?2, nullif(min(?3, 1), 0)) ON CONFLICT (sujet, fenetre) \
        DO UPDATE SET compte = CASE WHEN compte < ?3 THEN compte + 1 END RETURNING compte";
    statement(SQL, [subject.into(), window.into(), max.into()])
}

/// Same as [`count_within`] for a partner, whose key must also be valid still, and whose
/// origins and quota must be those that this isolate knows.
pub(crate) fn count_for_key_within(
    digest: &str,
    partenaire: &Partenaire,
    window: i64,
    now: Timestamp,
) -> Statement {
    const SQL: &str = "INSERT INTO budget (sujet, fenetre, compte) VALUES ((SELECT p.id FROM cle c \
        JOIN partenaire p ON p.id = c.partenaire WHERE c.empreinte = ?1 \
        AND (c.expire_le IS NULL OR c.expire_le > ?2) AND p.revoque_le IS NULL \
        AND p.origines = ?3 AND p.quota = ?4), ?5, nullif(min(?4, 1), 0)) \
        ON CONFLICT (sujet, fenetre) \
        DO UPDATE SET compte = CASE WHEN compte < ?4 THEN compte + 1 END RETURNING compte";
    let values = [
        digest.into(),
        now.into(),
        partenaire.origines_text.as_str().into(),
        partenaire.quota.into(),
        window.into(),
    ];
    statement(SQL, values)
}

/// Counts one more for a subject in a window without a limit, and returns the count.
pub(crate) fn count(subject: &str, window: i64) -> Statement {
    const SQL: &str = "INSERT INTO budget (sujet, fenetre, compte) VALUES (?1, ?2, 1) \
        ON CONFLICT (sujet, fenetre) DO UPDATE SET compte = compte + 1 RETURNING compte";
    statement(SQL, [subject.into(), window.into()])
}

/// Same as [`count`] for the partner of a key; returns no row for an unknown key.
pub(crate) fn count_for_key(digest: &str, window: i64) -> Statement {
    const SQL: &str = "INSERT INTO budget (sujet, fenetre, compte) \
        SELECT partenaire, ?2, 1 FROM cle WHERE empreinte = ?1 \
        ON CONFLICT (sujet, fenetre) DO UPDATE SET compte = compte + 1 RETURNING compte";
    statement(SQL, [digest.into(), window.into()])
}
