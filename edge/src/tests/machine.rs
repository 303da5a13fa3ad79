//! [`Platform`] on the bench: SQLite in memory, randomness that repeats, a network that answers
//! as each test says.

use super::bench::Disk;
use crate::{
    CallOutcome, DatabaseError, Failure, FileContent, HttpCall, HttpQuestion, HttpReply, Mail,
    PageAnswer, Platform, Row, SqlValue, Statement,
};
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use rusqlite::{Connection, ErrorCode, StatementStatus, limits::Limit, types::ValueRef};
use sha2::{Digest, Sha256};
use shared::{
    SignedDuration,
    candidature::Randomness,
    espace::oidc::{SignatureVerifier, VerifyingKey},
};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, VecDeque},
};

pub(super) struct Machine {
    pub(super) disk: Disk,
    pub(super) database: RefCell<Connection>,
    draws: Cell<u64>,
    pub(super) calls: RefCell<Vec<HttpCall>>,
    /// What webhooks answer, in turn; 204 once these are used up.
    pub(super) outcomes: RefCell<VecDeque<CallOutcome>>,
    /// Hosts that answer nothing, after ten seconds.
    pub(super) hung: RefCell<Vec<&'static str>>,
    pub(super) elapsed: Cell<SignedDuration>,
    pub(super) mails: RefCell<Vec<Mail>>,
    pub(super) mail_fails: bool,
    /// What another service answers; nobody does without one.
    pub(super) other_service: RefCell<Box<OtherService>>,
    /// What the database did to answer: steps of its machine, and rows that it went through
    /// without an index.
    pub(super) steps: Cell<i64>,
    pub(super) scanned: Cell<i64>,
    /// How many transactions succeed before one fails, and whether that one fails after it was
    /// applied.
    pub(super) failure: Cell<Option<(u32, bool)>>,
    pub(super) transactions: Cell<u32>,
    /// What other sites answer, by address; and what was asked of them.
    pub(super) pages: RefCell<BTreeMap<String, PageAnswer>>,
    pub(super) asked: RefCell<Vec<String>>,
}

type OtherService = dyn Fn(&HttpQuestion) -> Option<HttpReply>;

impl Default for Machine {
    fn default() -> Self {
        let database = Connection::open_in_memory().unwrap();
        // As on D1, which refuses at once what its SQLite holds to be too much.
        database.pragma_update(None, "foreign_keys", true).unwrap();
        for (limit, most) in [
            (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
            (Limit::SQLITE_LIMIT_COLUMN, 100),
            (Limit::SQLITE_LIMIT_EXPR_DEPTH, 100),
            (Limit::SQLITE_LIMIT_COMPOUND_SELECT, 5),
            (Limit::SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50),
            (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 100),
        ] {
            database.set_limit(limit, most).unwrap();
        }
        Self {
            disk: Disk::default(),
            database: RefCell::new(database),
            draws: Cell::default(),
            calls: RefCell::default(),
            outcomes: RefCell::default(),
            hung: RefCell::default(),
            pages: RefCell::default(),
            asked: RefCell::default(),
            elapsed: Cell::default(),
            mails: RefCell::default(),
            mail_fails: false,
            other_service: RefCell::new(Box::new(|_| None)),
            steps: Cell::default(),
            scanned: Cell::default(),
            failure: Cell::default(),
            transactions: Cell::default(),
        }
    }
}

impl Machine {
    /// The first column of the first row.
    pub(super) fn count(&self, sql: &str) -> i64 {
        let database = self.database.borrow();
        database.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    /// Every byte of the database.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut database = self.database.borrow_mut();
        database.serialize("main").unwrap().to_vec()
    }

    fn run(&self, statements: &[Statement]) -> rusqlite::Result<Vec<Vec<Row>>> {
        let mut database = self.database.borrow_mut();
        let transaction = database.transaction()?;
        let mut batches = Vec::new();
        for statement in statements {
            let mut prepared = transaction.prepare(statement.sql)?;
            let names = prepared.column_names();
            let columns: Vec<String> = names.into_iter().map(str::to_owned).collect();
            let values = statement.values.iter().map(|value| match value {
                SqlValue::Null => rusqlite::types::Value::Null,
                SqlValue::Integer(integer) => (*integer).into(),
                SqlValue::Text(text) => text.clone().into(),
            });
            let mut rows = prepared.query(rusqlite::params_from_iter(values))?;
            let mut batch = Vec::new();
            while let Some(row) = rows.next()? {
                let values = columns.iter().enumerate().map(|(index, name)| {
                    let value = match row.get_ref(index)? {
                        ValueRef::Integer(number) => number.into(),
                        ValueRef::Text(text) => String::from_utf8(text.to_vec()).unwrap().into(),
                        _ => serde_json::Value::Null,
                    };
                    Ok((name.clone(), value))
                });
                batch.push(Row(values.collect::<rusqlite::Result<_>>()?));
            }
            drop(rows);
            let add = |count: &Cell<i64>, status| {
                count.set(count.get() + i64::from(prepared.get_status(status)));
            };
            add(&self.steps, StatementStatus::VmStep);
            add(&self.scanned, StatementStatus::FullscanStep);
            batches.push(batch);
        }
        transaction.commit()?;
        Ok(batches)
    }
}

impl Platform for Machine {
    type Body = Vec<u8>;
    type Stream = Vec<u8>;

    async fn read_file(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.disk.read(path)
    }

    async fn open_file(
        &self,
        path: &str,
        if_none_match: Option<&str>,
    ) -> Result<Option<FileContent<Vec<u8>>>, Failure> {
        self.disk.open(path, if_none_match)
    }

    async fn batch(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, DatabaseError> {
        self.transactions.set(self.transactions.get() + 1);
        let fails = match self.failure.get() {
            Some((0, once_applied)) => {
                self.failure.set(None);
                if !once_applied {
                    return Err(DatabaseError::Unavailable);
                }
                true
            }
            Some((left, once_applied)) => {
                self.failure.set(Some((left - 1, once_applied)));
                false
            }
            None => false,
        };
        let done = self.run(&statements).map_err(|error| match &error {
            rusqlite::Error::SqliteFailure(failure, _)
                if failure.code == ErrorCode::ConstraintViolation =>
            {
                DatabaseError::Constraint
            }
            _ => panic!("{error} in {statements:?}"),
        });
        match fails {
            true => Err(DatabaseError::Unavailable),
            false => done,
        }
    }

    async fn post(&self, call: HttpCall) -> CallOutcome {
        let hangs = self
            .hung
            .borrow()
            .iter()
            .any(|host| call.url.contains(host));
        self.calls.borrow_mut().push(call);
        if hangs {
            let elapsed = self.elapsed.get() + SignedDuration::from_secs(10);
            self.elapsed.set(elapsed);
            return CallOutcome::Nothing;
        }
        let next = self.outcomes.borrow_mut().pop_front();
        next.unwrap_or(CallOutcome::Status(204, None))
    }

    async fn ask(&self, question: HttpQuestion) -> Option<HttpReply> {
        let reply = self.other_service.borrow()(&question);
        reply.filter(|reply| reply.body.len() <= question.max)
    }

    async fn get_page(&self, url: &str, max: usize) -> PageAnswer {
        self.asked.borrow_mut().push(url.to_owned());
        match self.pages.borrow().get(url).cloned() {
            Some(PageAnswer::Page { body, .. }) if body.len() > max => PageAnswer::TooLarge,
            answer => answer.unwrap_or(PageAnswer::Nothing),
        }
    }

    fn elapsed(&self) -> SignedDuration {
        self.elapsed.get()
    }

    async fn send_mail(&self, mail: Mail) -> bool {
        if self.mail_fails {
            return false;
        }
        self.mails.borrow_mut().push(mail);
        true
    }
}

impl SignatureVerifier for Machine {
    async fn verify(&self, key: &VerifyingKey, message: &[u8], signature: &[u8]) -> bool {
        match key {
            VerifyingKey::Rs256 { modulus, exponent } => RsaPublicKeyComponents {
                n: modulus,
                e: exponent,
            }
            .verify(&RSA_PKCS1_2048_8192_SHA256, message, signature)
            .is_ok(),
            VerifyingKey::Es256 { x, y } => {
                let point = [&[4], x.as_slice(), y.as_slice()].concat();
                let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point);
                key.verify(message, signature).is_ok()
            }
        }
    }
}

impl Randomness for Machine {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            self.draws.set(self.draws.get() + 1);
            *byte = Sha256::digest(self.draws.get().to_le_bytes())[0];
        }
    }
}
