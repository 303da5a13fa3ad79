//! Accounts, the links that open them, their sessions, and the structures they act for.
//!
//! Links and sessions are kept as digests of what their holders have. An address is found by a
//! keyed digest, and sealed.

use crate::{
    platform::{Failure, Platform, Row, SqlValue, Statement, statement},
    store::{keys::Keys, rows},
};
use serde::{Deserialize, Serialize};
use shared::{Timestamp, candidature::Randomness, inputs::Courriel};

/// A person who signed in once, or was invited.
#[derive(Clone, Debug)]
pub(crate) struct Compte {
    pub(crate) id: String,
    pub(crate) courriel: Courriel,
}

/// Whom an account acts for.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub(crate) struct Membership {
    pub(crate) structure: String,
    /// Whether this account invites and removes others.
    #[serde(deserialize_with = "rows::flag")]
    pub(crate) responsable: bool,
}

/// What is sealed of an account.
#[derive(Serialize, Deserialize)]
struct SealedCompte {
    courriel: String,
}

/// What is sealed of a link.
#[derive(Serialize, Deserialize)]
struct SealedLink {
    courriel: String,
    retour: String,
}

/// What a link is for.
pub(crate) struct SignInLink {
    pub(crate) courriel: Courriel,
    /// The page to come back to; empty for the first one.
    pub(crate) retour: String,
}

/// What is sealed of a session that a provider opened.
#[derive(Serialize, Deserialize)]
struct SealedSession {
    jeton: String,
}

/// What opens a session.
pub(crate) enum SessionOpening {
    /// The digest of a link, which must be good still.
    Link(String),
    /// A provider, with the token that says who signed in.
    Provider { id_token: String },
}

#[derive(Deserialize)]
struct SealedRow {
    cle: String,
    scelle: String,
}

/// A session, and whose it is.
#[derive(Deserialize)]
pub(crate) struct SessionRow {
    pub(crate) empreinte: String,
    pub(crate) compte: String,
    /// The one that was chosen, when there are several.
    pub(crate) structure: Option<String>,
    #[serde(deserialize_with = "rows::moment")]
    pub(crate) cree_le: Timestamp,
    #[serde(deserialize_with = "rows::moment")]
    pub(crate) expire_le: Timestamp,
    cle: String,
    scelle: String,
}

/// Finds an account by its address without opening any.
pub(crate) fn address_digest(keys: &Keys, courriel: &Courriel) -> String {
    let address = courriel.as_str().to_lowercase();
    keys.digester.of("compte", &[address.as_bytes()])
}

fn courriel_of(text: &str, table: &'static str) -> Result<Courriel, Failure> {
    text.parse().map_err(|_| Failure::Row(table))
}

/// The address of an account.
pub(crate) fn compte_courriel(
    keys: &Keys,
    compte: &str,
    cle: &str,
    scelle: &str,
) -> Result<Courriel, Failure> {
    let said: SealedCompte = open(keys, compte, cle, scelle, "compte")?;
    courriel_of(&said.courriel, "compte")
}

fn open<T: for<'de> Deserialize<'de>>(
    keys: &Keys,
    owner: &str,
    cle: &str,
    scelle: &str,
    table: &'static str,
) -> Result<T, Failure> {
    let bytes = keys.open_secrets(owner, cle, scelle)?;
    serde_json::from_slice(&bytes).map_err(|_| Failure::Row(table))
}

fn seal<R: Randomness>(
    keys: &Keys,
    owner: &str,
    said: &impl Serialize,
    randomness: &R,
) -> Result<(String, String), Failure> {
    let clear = serde_json::to_vec(said).map_err(|_| Failure::Seal)?;
    keys.seal_secrets(owner, &clear, randomness)
}

/// Keeps a link under the digest of its secret.
pub(crate) fn keep_link<P: Platform>(
    keys: &Keys,
    platform: &P,
    digest: &str,
    link: &SignInLink,
    until: Timestamp,
) -> Result<Statement, Failure> {
    const SQL: &str = "INSERT INTO lien (empreinte, adresse, cle, scelle, expire_le) \
        VALUES (?1, ?2, ?3, ?4, ?5)";
    let said = SealedLink {
        courriel: link.courriel.as_str().to_owned(),
        retour: link.retour.clone(),
    };
    let (cle, scelle) = seal(keys, digest, &said, platform)?;
    let values = [
        digest.into(),
        address_digest(keys, &link.courriel).into(),
        cle.into(),
        scelle.into(),
        until.into(),
    ];
    Ok(statement(SQL, values))
}

/// A link that was not used and has not expired.
pub(crate) fn find_link(digest: &str, now: Timestamp) -> Statement {
    const SQL: &str = "SELECT cle, scelle FROM lien WHERE empreinte = ?1 AND expire_le > ?2";
    statement(SQL, [digest.into(), now.into()])
}

pub(crate) fn read_link(keys: &Keys, digest: &str, row: &Row) -> Result<SignInLink, Failure> {
    let SealedRow { cle, scelle } = row.read("lien")?;
    let said: SealedLink = open(keys, digest, &cle, &scelle, "lien")?;
    Ok(SignInLink {
        courriel: courriel_of(&said.courriel, "lien")?,
        retour: said.retour,
    })
}

/// Keeps an account unless its address has one; `condition` is the digest of a link that must
/// be good still, or `None`.
pub(crate) fn keep_compte<P: Platform>(
    keys: &Keys,
    platform: &P,
    compte: &Compte,
    now: Timestamp,
    condition: Option<&str>,
) -> Result<Statement, Failure> {
    const SQL: &str = "INSERT INTO compte (id, empreinte, cle, scelle, cree_le) \
        SELECT ?1, ?2, ?3, ?4, ?5 WHERE ?6 IS NULL \
        OR EXISTS (SELECT 1 FROM lien WHERE empreinte = ?6 AND expire_le > ?5) \
        ON CONFLICT (empreinte) DO NOTHING";
    let said = SealedCompte {
        courriel: compte.courriel.as_str().to_owned(),
    };
    let (cle, scelle) = seal(keys, &compte.id, &said, platform)?;
    let values = [
        compte.id.as_str().into(),
        address_digest(keys, &compte.courriel).into(),
        cle.into(),
        scelle.into(),
        now.into(),
        condition.into(),
    ];
    Ok(statement(SQL, values))
}

/// Uses a link: it opens a session and goes, with every other link to that mailbox. Returns a
/// row from the first statement unless the link was used already.
pub(crate) fn use_link(
    link: &str,
    address: &str,
    session: &str,
    now: Timestamp,
    until: Timestamp,
) -> [Statement; 3] {
    const SESSION: &str = "INSERT INTO session (empreinte, compte, cree_le, expire_le) \
        SELECT ?3, (SELECT id FROM compte WHERE empreinte = ?2), ?4, ?5 FROM lien \
        WHERE empreinte = ?1 AND expire_le > ?4 RETURNING empreinte";
    const COME: &str = "UPDATE compte SET venu_le = ?2 WHERE empreinte = ?1 \
        AND EXISTS (SELECT 1 FROM lien WHERE empreinte = ?3 AND expire_le > ?2)";
    const LINKS: &str = "DELETE FROM lien WHERE adresse = ?1 \
        AND EXISTS (SELECT 1 FROM lien WHERE empreinte = ?2)";
    let values = [
        link.into(),
        address.into(),
        session.into(),
        now.into(),
        until.into(),
    ];
    [
        statement(SESSION, values),
        statement(COME, [address.into(), now.into(), link.into()]),
        statement(LINKS, [address.into(), link.into()]),
    ]
}

/// Opens a session for whoever a provider vouches for. Its token is kept to sign out there too.
pub(crate) fn open_session<P: Platform>(
    keys: &Keys,
    platform: &P,
    address: &str,
    session: &str,
    id_token: String,
    [now, until]: [Timestamp; 2],
) -> Result<[Statement; 2], Failure> {
    const SESSION: &str = "INSERT INTO session (empreinte, compte, cree_le, expire_le, oidc_cle, \
        oidc_scelle) SELECT ?2, id, ?3, ?4, ?5, ?6 FROM compte WHERE empreinte = ?1 \
        RETURNING empreinte";
    const COME: &str = "UPDATE compte SET venu_le = ?2 WHERE empreinte = ?1";
    let (cle, scelle) = seal(keys, session, &SealedSession { jeton: id_token }, platform)?;
    let values = [
        address.into(),
        session.into(),
        now.into(),
        until.into(),
        cle.into(),
        scelle.into(),
    ];
    Ok([
        statement(SESSION, values),
        statement(COME, [address.into(), now.into()]),
    ])
}

/// The token of a session that a provider opened.
pub(crate) fn find_id_token(session: &str) -> Statement {
    const SQL: &str = "SELECT oidc_cle AS cle, oidc_scelle AS scelle FROM session \
        WHERE empreinte = ?1 AND oidc_cle IS NOT NULL";
    statement(SQL, [session.into()])
}

pub(crate) fn read_id_token(keys: &Keys, session: &str, row: &Row) -> Result<String, Failure> {
    let SealedRow { cle, scelle } = row.read("session")?;
    let said: SealedSession = open(keys, session, &cle, &scelle, "session")?;
    Ok(said.jeton)
}

/// A session that lasts still, by the digest of its token.
pub(crate) fn find_session(digest: &str, now: Timestamp) -> Statement {
    const SQL: &str = "SELECT s.empreinte, s.compte, s.structure, s.cree_le, s.expire_le, c.cle, \
        c.scelle FROM session s JOIN compte c ON c.id = s.compte \
        WHERE s.empreinte = ?1 AND s.expire_le > ?2";
    statement(SQL, [digest.into(), now.into()])
}

/// Whom the account of a session acts for, now.
pub(crate) fn memberships(session: &str) -> Statement {
    const SQL: &str = "SELECT m.structure, m.responsable FROM membre m \
        JOIN session s ON s.compte = m.compte WHERE s.empreinte = ?1 ORDER BY m.structure";
    statement(SQL, [session.into()])
}

/// The sessions of an account, the newest first.
pub(crate) fn sessions_of(compte: &str, now: Timestamp) -> Statement {
    const SQL: &str = "SELECT s.empreinte, s.compte, s.structure, s.cree_le, s.expire_le, c.cle, \
        c.scelle FROM session s JOIN compte c ON c.id = s.compte \
        WHERE s.compte = ?1 AND s.expire_le > ?2 ORDER BY s.cree_le DESC, s.empreinte";
    statement(SQL, [compte.into(), now.into()])
}

/// Ends one session of an account.
pub(crate) fn end_session(compte: &str, session: &str) -> Statement {
    const SQL: &str = "DELETE FROM session WHERE compte = ?1 AND empreinte = ?2";
    statement(SQL, [compte.into(), session.into()])
}

/// Ends a session that a new one takes the place of, whosever it is.
pub(crate) fn replace_session(session: &str) -> Statement {
    const SQL: &str = "DELETE FROM session WHERE empreinte = ?1";
    statement(SQL, [session.into()])
}

/// Ends every session of an account but one.
pub(crate) fn end_other_sessions(compte: &str, kept: &str) -> Statement {
    const SQL: &str = "DELETE FROM session WHERE compte = ?1 AND empreinte <> ?2";
    statement(SQL, [compte.into(), kept.into()])
}

/// Chooses whom a session acts for, among those of its account.
pub(crate) fn choose_structure(session: &str, structure: &str) -> Statement {
    const SQL: &str = "UPDATE session SET structure = ?2 WHERE empreinte = ?1 \
        AND EXISTS (SELECT 1 FROM membre m WHERE m.compte = session.compte \
        AND m.structure = ?2) RETURNING structure";
    statement(SQL, [session.into(), structure.into()])
}

impl SessionRow {
    pub(crate) fn read(row: &Row) -> Result<Self, Failure> {
        row.read("session")
    }

    pub(crate) fn courriel(&self, keys: &Keys) -> Result<Courriel, Failure> {
        compte_courriel(keys, &self.compte, &self.cle, &self.scelle)
    }
}

/// What goes with time: links and sessions that expired, demands decided long ago, and accounts
/// that nothing holds.
pub(crate) fn clean_up(
    now: Timestamp,
    a_day_ago: SqlValue,
    decided_before: SqlValue,
) -> [Statement; 4] {
    const LINKS: &str = "DELETE FROM lien WHERE expire_le <= ?1";
    const SESSIONS: &str = "DELETE FROM session WHERE expire_le <= ?1";
    const COMPTES: &str = "DELETE FROM compte WHERE cree_le < ?1 \
        AND id NOT IN (SELECT compte FROM membre) AND id NOT IN (SELECT compte FROM session) \
        AND id NOT IN (SELECT compte FROM revendication)";
    const DEMANDS: &str = "DELETE FROM revendication WHERE decidee_le < ?1";
    [
        statement(LINKS, [now.into()]),
        statement(SESSIONS, [now.into()]),
        statement(DEMANDS, [decided_before]),
        statement(COMPTES, [a_day_ago]),
    ]
}
