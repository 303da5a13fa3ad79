//! What a handler has besides the request.

use crate::{
    platform::{Panne, Platform, Row, Statement},
    store::{
        applications::EnBase,
        keys::Cles,
        memory::MemoireBureau,
        referentiels::{Charges, Memoire},
        schema,
    },
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use shared::{
    Date, Timestamp,
    eligibilite::Catalogue,
    qpv::{Generation, Index},
    structures::Annuaire,
};
use std::rc::Rc;

/// What a handler or a task has besides what it was asked.
pub struct Context<'a, P> {
    /// Files, the database, randomness and the network.
    pub platform: &'a P,
    /// The keys, unless the service has none.
    pub keys: Option<&'a Cles>,
    /// What has been read of the files.
    pub reference_sets: &'a Memoire,
    /// What is known of the database since this instance started.
    pub memory: &'a MemoireBureau,
    /// The time it is.
    pub now: Timestamp,
    /// The day it is.
    pub today: Date,
    /// Whether this is a run on the developer's machine: it may send to itself.
    pub local: bool,
    /// How many deposits a network may make in ten minutes.
    pub budget: u32,
    /// How many people may deposit in ten minutes before a proof is asked of each.
    pub affluence: u32,
    /// The address of the geocoder that the site's own pages use.
    pub geocoder: &'a str,
}

/// How many deposits a network may make in ten minutes, unless `BUDGET` says otherwise:
/// a whole class behind one address, and no more.
pub const BUDGET: u32 = 60;

/// How many people may deposit in ten minutes before a proof is asked of each, unless
/// `AFFLUENCE` says otherwise. A hundred thousand applications a year are ten in ten
/// minutes of the hours that offices keep; this is thirty times that, or five classes at
/// once. No network alone gets there: its own budget is a fifth of it.
pub const AFFLUENCE: u32 = 300;

impl<'a, P: Platform> Context<'a, P> {
    pub(crate) async fn charges(&self) -> Result<Rc<Charges>, Panne> {
        self.reference_sets.charges(self.platform).await
    }

    pub(crate) async fn catalogue(&self) -> Result<Rc<Catalogue>, Panne> {
        self.reference_sets.catalogue(self.platform).await
    }

    pub(crate) async fn annuaire(&self) -> Result<Option<Rc<Annuaire>>, Panne> {
        self.reference_sets.annuaire(self.platform).await
    }

    pub(crate) async fn index(
        &self,
        charges: &Charges,
        generation: Generation,
    ) -> Result<Rc<Index>, Panne> {
        let sets = self.reference_sets;
        sets.index(self.platform, charges, generation).await
    }

    pub(crate) fn keys(&self) -> Result<&'a Cles, Panne> {
        self.keys.ok_or(Panne::CleAbsente)
    }

    /// The store of applications.
    pub(crate) fn store(&self) -> EnBase<'a, P> {
        EnBase::new(self.platform)
    }

    /// Runs statements in one transaction; the rows of each.
    pub(crate) async fn batch(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, Panne> {
        Ok(self.platform.batch(statements).await?)
    }

    /// The rows of one statement.
    pub(crate) async fn rows(&self, statement: Statement) -> Result<Vec<Row>, Panne> {
        let mut batches = self.batch(vec![statement]).await?;
        batches.pop().ok_or(Panne::Base)
    }

    /// Random bytes as text.
    pub(crate) fn token<const N: usize>(&self) -> String {
        let mut bytes = [0; N];
        self.platform.fill(&mut bytes);
        BASE64_URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Brings the database to the last version of its schema, once an instance.
    pub(crate) async fn open(&self) -> Result<(), Panne> {
        if !self.memory.monte.get() {
            schema::monte(self.platform).await?;
            self.memory.monte.set(true);
        }
        Ok(())
    }
}
