//! Where applications are kept, seen from the rules that change them.

use super::{
    delivery::Delivery,
    dossier::{CandidatureAct, Dossier},
    reference::Reference,
    state::Actor,
};
use jiff::Timestamp;
use std::future::Future;

/// What a store can do. Whatever is given to [`Store::apply`] is kept whole or not
/// at all.
pub trait Store {
    fn dossier(
        &self,
        reference: Reference,
    ) -> impl Future<Output = Result<Option<Dossier>, StoreFailure>>;

    /// What was deposited with that key by that author.
    fn deposit(
        &self,
        idempotency: &Idempotency,
    ) -> impl Future<Output = Result<Option<KnownDeposit>, StoreFailure>>;

    /// Applications for which something is due, at most so many, and beside them those
    /// that cannot be read.
    fn due_before(
        &self,
        now: Timestamp,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Result<Dossier, StoreFailure>>, StoreFailure>>;

    /// Messages to try now, at most so many; whoever asks next is not given the same
    /// before `lease`. One that cannot be read is an error in its place.
    fn lease_due(
        &self,
        now: Timestamp,
        lease: Timestamp,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Result<Delivery, StoreFailure>>, StoreFailure>>;

    /// Writes all of it, or nothing.
    fn apply(&self, writes: Vec<StoreWrite>) -> impl Future<Output = Result<(), StoreFailure>>;
}

/// Why a store did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreFailure {
    /// Someone else wrote the same thing first.
    Conflict,
    /// It does not answer: what was asked may have been done or not.
    Unavailable,
    /// What it keeps there cannot be read.
    Unreadable,
}

/// Who asks, under which key, for which body. The key and the body are digests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idempotency {
    /// A partner, or residents together.
    pub author: String,
    /// The key that came with the request.
    pub key: String,
    /// The body that came with it.
    pub body: String,
}

/// What a deposit left for its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownDeposit {
    /// The body it came with.
    pub body: String,
    pub dossier: Dossier,
    /// The answer, sealed; `None` once erased.
    pub content: Option<Content>,
}

/// What only a key opens: all that an application says of people, and what opens it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Content {
    /// The record's own key, itself wrapped.
    pub key: String,
    /// What was sent, sealed by it.
    pub seal: String,
    /// The answer to the deposit, sealed by it.
    pub answer: String,
    /// A digest of what the person alone holds.
    pub secret: String,
    /// Digests, under a key, of the telephone and the address, to find duplicates.
    pub indices: Vec<String>,
}

/// Something to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreWrite {
    /// A new application; a conflict when its reference or its key is taken.
    Deposit {
        dossier: Dossier,
        content: Content,
        /// The key it came with.
        idempotency: Option<Idempotency>,
    },
    /// A line of history and what it leads to; a conflict when the rank is taken.
    CandidatureAct {
        /// What the application becomes.
        dossier: Dossier,
        act: CandidatureAct,
        by: Actor,
        /// What it says from now on, where that changes.
        content: Option<Content>,
    },
    /// A new message; a conflict when its identity is taken, as by those that are left
    /// of an application long gone that had the same reference.
    Delivery(Delivery),
    /// A message tried once more.
    Attempt(Delivery),
    /// Nothing of the application is kept, but the messages that tell it; a conflict when
    /// its history went on past that rank.
    Deletion(Reference, u32),
}
