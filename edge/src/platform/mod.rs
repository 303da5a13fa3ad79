//! What the service needs from outside: files, a database, randomness, a network.

mod database;
mod failure;

pub(crate) use database::statement;
pub use database::{DatabaseError, Row, SqlValue, Statement};
pub use failure::Failure;

use shared::candidature::Randomness;
use std::{fmt::Write, future::Future};

/// All of it: the Workers runtime, or a bench. Its randomness is the one that the rules
/// of `shared` take.
pub trait Platform: Randomness {
    /// A request's body, not read yet.
    type Body: RequestBody;

    /// A file's content as the runtime passes it on without reading it.
    type Stream;

    /// A file's whole content by its path, `None` when there is no such file.
    fn read_file(&self, path: &str) -> impl Future<Output = Result<Option<Vec<u8>>, Failure>>;

    /// The file to pass on, `None` when there is none.
    fn open_file(
        &self,
        path: &str,
        if_none_match: Option<&str>,
    ) -> impl Future<Output = Result<Option<FileContent<Self::Stream>>, Failure>>;

    /// Runs statements of SQLite's SQL in one transaction, whole or not at all; the rows of
    /// each.
    fn batch(
        &self,
        statements: Vec<Statement>,
    ) -> impl Future<Output = Result<Vec<Vec<Row>>, DatabaseError>>;

    /// Posts to an address, follows no redirect, and waits ten seconds at most.
    fn post(&self, call: HttpCall) -> impl Future<Output = CallOutcome>;

    /// Hands an e-mail over to be sent; whether it was taken.
    fn send_mail(&self, mail: Mail) -> impl Future<Output = bool>;
}

/// A file to pass on.
#[derive(Debug)]
pub struct FileContent<F> {
    pub etag: Option<String>,
    /// Its content, `None` when the caller has it already.
    pub body: Option<F>,
}

/// A request's body, read only by the handler that wants one.
pub trait RequestBody {
    /// All of it, unless it holds more bytes than `max`.
    fn read(self, max: usize) -> impl Future<Output = Result<Vec<u8>, ReadError>>;
}

/// Why a body was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It holds more than the maximum.
    TooLarge,
    /// It did not come to its end.
    Interrupted,
}

impl RequestBody for Vec<u8> {
    async fn read(self, max: usize) -> Result<Vec<u8>, ReadError> {
        match self.len() <= max {
            true => Ok(self),
            false => Err(ReadError::TooLarge),
        }
    }
}

#[derive(Clone, Debug)]
pub struct HttpCall {
    pub url: String,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallOutcome {
    /// A status, and how many seconds to wait if it said so.
    Statut(u16, Option<u32>),
    /// Nothing, in time or at all.
    Nothing,
}

/// An e-mail to a structure or a partner. It says nothing of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub a: String,
    /// What it is about.
    pub objet: String,
    pub text: String,
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
