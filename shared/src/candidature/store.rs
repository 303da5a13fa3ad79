//! The store of applications, as the rules need it.

use super::{
    delivery::Delivery,
    dossier::{CandidatureAct, Dossier},
    reference::Reference,
    state::Actor,
};
use jiff::Timestamp;
use std::future::Future;

/// Keeps applications. The writes given to [`Store::apply`] are all kept, or none is.
pub trait Store {
    fn dossier(
        &self,
        reference: Reference,
    ) -> impl Future<Output = Result<Option<Dossier>, StoreFailure>>;

    /// The deposit of that author under that idempotency key.
    fn deposit(
        &self,
        idempotency: &Idempotency,
    ) -> impl Future<Output = Result<Option<KnownDeposit>, StoreFailure>>;

    /// At most `limit` applications for which something is due, and besides them, as errors,
    /// those that cannot be read.
    fn due_before(
        &self,
        now: Timestamp,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Result<Dossier, StoreFailure>>, StoreFailure>>;

    /// At most `limit` messages to try now; they are not returned again before `lease`. One
    /// that cannot be read is an error in its place.
    fn lease_due(
        &self,
        now: Timestamp,
        lease: Timestamp,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Result<Delivery, StoreFailure>>, StoreFailure>>;

    fn apply(&self, writes: Vec<StoreWrite>) -> impl Future<Output = Result<(), StoreFailure>>;
}

/// Why a store failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreFailure {
    /// Someone else wrote the same thing first.
    Conflict,
    /// It does not answer: what was asked may have been done or not.
    Unavailable,
    /// What is stored cannot be read.
    Unreadable,
}

/// An idempotency key, its author, and the body it came with; key and body are digests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idempotency {
    /// A partner, or all residents together.
    pub author: String,
    pub key: String,
    pub body: String,
}

/// What is kept of a deposit under its idempotency key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownDeposit {
    /// The body it came with.
    pub body: String,
    pub dossier: Dossier,
    /// The answer, sealed; `None` once erased.
    pub content: Option<Content>,
}

/// The sealed content of an application, its wrapped key, and the digests that find it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Content {
    /// The record's own key, itself wrapped.
    pub key: String,
    /// What was sent, sealed by it.
    pub sealed: String,
    /// The answer to the deposit, sealed by it.
    pub answer: String,
    /// A digest of the secret that the person follows the application with.
    pub secret: String,
    /// Keyed digests of the telephone number and the e-mail address, to find duplicates.
    pub indices: Vec<String>,
    /// The secret, sealed, once it is no longer the one that `answer` has.
    pub link: Option<String>,
    /// The appointment, sealed.
    pub appointment: Option<String>,
    /// What the structure noted for itself, sealed.
    pub note: Option<String>,
    /// What leads to the application that this one was handed over as, sealed.
    pub handover: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreWrite {
    /// A new application; a conflict when its reference or its idempotency key is taken.
    Deposit {
        dossier: Dossier,
        content: Content,
        idempotency: Option<Idempotency>,
    },
    /// A line of history and what it leads to; a conflict when the rank is taken.
    CandidatureAct {
        /// What the application becomes.
        dossier: Dossier,
        act: CandidatureAct,
        by: Actor,
        /// Its new content, when that changes.
        content: Option<Content>,
    },
    /// A new message; a conflict when its identity is taken, for instance by a leftover
    /// message of a deleted application that had the same reference.
    Delivery(Delivery),
    /// A message after one more attempt.
    Attempt(Delivery),
    /// Deletes the application, except the messages that announce it; a conflict when its
    /// history went on past that rank.
    Deletion(Reference, u32),
}
