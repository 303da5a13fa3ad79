//! What the service needs from outside: files, a database, randomness, a network.

mod database;
mod failure;

pub(crate) use database::statement;
pub use database::{DatabaseError, Row, SqlValue, Statement};
pub use failure::Failure;

use shared::{SignedDuration, candidature::Randomness, espace::oidc::SignatureVerifier};
use std::{fmt::Write, future::Future};

/// Implemented by the Workers runtime and by the test bench. A supertrait because the rules
/// of `shared` take randomness, and what checks signatures, as a parameter.
pub trait Platform: Randomness + SignatureVerifier {
    /// A request's body before it is read.
    type Body: RequestBody;

    /// The content of a file, which the runtime sends on without us reading it.
    type Stream;

    /// `None` when there is no such file.
    fn read_file(&self, path: &str) -> impl Future<Output = Result<Option<Vec<u8>>, Failure>>;

    /// Opens a file to send it on; `None` when there is no such file.
    fn open_file(
        &self,
        path: &str,
        if_none_match: Option<&str>,
    ) -> impl Future<Output = Result<Option<FileContent<Self::Stream>>, Failure>>;

    /// Runs statements in one transaction, which is applied whole or not at all, and returns
    /// the rows of each. The SQL is SQLite's.
    fn batch(
        &self,
        statements: Vec<Statement>,
    ) -> impl Future<Output = Result<Vec<Vec<Row>>, DatabaseError>>;

    /// Follows no redirect: only the address that was given is an allowed one. Waits ten
    /// seconds at most.
    fn post(&self, call: HttpCall) -> impl Future<Output = CallOutcome>;

    /// Asks another service and reads what it answers. Follows no redirect; waits ten seconds at
    /// most for the whole of it. `None` without an answer, or with one that is too long.
    fn ask(&self, question: HttpQuestion) -> impl Future<Output = Option<HttpReply>>;

    /// Asks for a page as a visitor does, and reads `max` bytes of it at most. Follows no
    /// redirect. Waits ten seconds at most.
    fn get_page(&self, url: &str, max: usize) -> impl Future<Output = PageAnswer>;

    /// How long this event has lasted.
    fn elapsed(&self) -> SignedDuration;

    /// Hands an e-mail over to be sent; returns whether the mail service accepted it, within
    /// ten seconds.
    fn send_mail(&self, mail: Mail) -> impl Future<Output = bool>;
}

#[derive(Debug)]
pub struct FileContent<F> {
    pub etag: Option<String>,
    /// `None` when the caller has it already.
    pub body: Option<F>,
}

/// Read by the handlers that need it, once the headers were accepted.
pub trait RequestBody {
    /// An error beyond `max` bytes, without reading further.
    fn read(self, max: usize) -> impl Future<Output = Result<Vec<u8>, ReadError>>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    TooLarge,
    /// The connection ended before the body did.
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
    /// A status, and the seconds of its `Retry-After`, if it has one.
    Status(u16, Option<u32>),
    /// No answer, or none in time.
    Nothing,
}

/// What another service is asked, whose address was checked.
#[derive(Clone, Debug)]
pub struct HttpQuestion {
    pub url: String,
    pub headers: Vec<(&'static str, String)>,
    /// `None` to read, else what is posted.
    pub body: Option<Vec<u8>>,
    /// The most bytes of its answer.
    pub max: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpReply {
    pub status: u16,
    pub content_type: String,
    pub body: Vec<u8>,
}

/// What a site answers to who asks for one of its pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageAnswer {
    Page {
        /// Its `Content-Security-Policy` headers.
        policy: Option<String>,
        body: Vec<u8>,
    },
    /// It is elsewhere.
    Moved(String),
    /// Any other status than that of a page.
    Status(u16),
    /// More bytes than would be read.
    TooLarge,
    /// No answer, or none in time.
    Nothing,
}

/// An e-mail to a structure or a partner. It holds no personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub text: String,
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
