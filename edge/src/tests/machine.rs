//! What is outside, on a bench: SQLite in memory, chance that repeats, a network that
//! answers as told.

use super::bench::Disk;
use crate::{
    CallOutcome, DatabaseError, Failure, FileContent, HttpCall, Mail, Platform, Row, SqlValue,
    Statement,
};
use rusqlite::{Connection, ErrorCode, types::ValueRef};
use sha2::{Digest, Sha256};
use shared::candidature::Randomness;
use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
};

pub(super) struct Machine {
    pub(super) disk: Disk,
    pub(super) database: RefCell<Connection>,
    draws: Cell<u64>,
    pub(super) appels: RefCell<Vec<HttpCall>>,
    /// What receivers answer, in turn; 204 once they are used up.
    pub(super) outcomes: RefCell<VecDeque<CallOutcome>>,
    pub(super) mails: RefCell<Vec<Mail>>,
    /// Transactions left before the next one fails, and whether it fails once done.
    pub(super) failure: Cell<Option<(u32, bool)>>,
    /// How many were asked.
    pub(super) transactions: Cell<u32>,
}

impl Default for Machine {
    fn default() -> Self {
        let database = Connection::open_in_memory().unwrap();
        // As D1 has it.
        database.pragma_update(None, "foreign_keys", true).unwrap();
        Self {
            disk: Disk::default(),
            database: RefCell::new(database),
            draws: Cell::default(),
            appels: RefCell::default(),
            outcomes: RefCell::default(),
            mails: RefCell::default(),
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
        for request in statements {
            let mut order = transaction.prepare(request.sql)?;
            let names = order.column_names();
            let columns: Vec<String> = names.into_iter().map(str::to_owned).collect();
            let values = request.values.iter().map(|value| match value {
                SqlValue::Null => rusqlite::types::Value::Null,
                SqlValue::Integer(integer) => (*integer).into(),
                SqlValue::Text(text) => text.clone().into(),
            });
            let mut rows = order.query(rusqlite::params_from_iter(values))?;
            let mut row_list = Vec::new();
            while let Some(row) = rows.next()? {
                let values = columns.iter().enumerate().map(|(index, name)| {
                    let value = match row.get_ref(index)? {
                        ValueRef::Integer(number) => number.into(),
                        ValueRef::Text(text) => String::from_utf8(text.to_vec()).unwrap().into(),
                        _ => serde_json::Value::Null,
                    };
                    Ok((name.clone(), value))
                });
                row_list.push(Row(values.collect::<rusqlite::Result<_>>()?));
            }
            batches.push(row_list);
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
            Some((0, once_done)) => {
                self.failure.set(None);
                if !once_done {
                    return Err(DatabaseError::Unavailable);
                }
                true
            }
            Some((left, once_done)) => {
                self.failure.set(Some((left - 1, once_done)));
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
        self.appels.borrow_mut().push(call);
        let next = self.outcomes.borrow_mut().pop_front();
        next.unwrap_or(CallOutcome::Statut(204, None))
    }

    async fn send_mail(&self, mail: Mail) -> bool {
        self.mails.borrow_mut().push(mail);
        true
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
