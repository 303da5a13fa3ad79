//! What a handler has besides the request.

use crate::{
    platform::{Failure, Platform, Row, Statement},
    store::{
        applications::SqlStore,
        keys::Keys,
        memory::CandidatureMemory,
        referentiels::{DataMemory, LoadedReferentiels},
        schema,
    },
};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use shared::{
    Date, Timestamp,
    eligibilite::Catalogue,
    qpv::{Generation, Index},
    structures::Directory,
};
use std::rc::Rc;

/// What a handler or a task has besides what it was asked.
pub struct Context<'a, P> {
    /// Files, the database, randomness and the network.
    pub platform: &'a P,
    /// The keys, unless the service has none.
    pub keys: Option<&'a Keys>,
    /// What has been read of the files.
    pub reference_sets: &'a DataMemory,
    /// What is known of the database since this instance started.
    pub memory: &'a CandidatureMemory,
    /// The time it is.
    pub now: Timestamp,
    /// The day it is.
    pub today: Date,
    /// Whether this is a run on the developer's machine: it may send to itself.
    pub local: bool,
    /// How many deposits a network may make in ten minutes.
    pub budget: u32,
    /// How many people may deposit in ten minutes before a proof is asked of each.
    pub crowd: u32,
    /// The address of the geocoder that the site's own pages use.
    pub geocoder: &'a str,
}

/// How many deposits a network may make in ten minutes, unless `BUDGET` says otherwise:
/// a whole class behind one address, and no more.
pub const BUDGET: u32 = 60;

/// How many people may deposit in ten minutes before a proof is asked of each, unless
/// `CROWD` says otherwise. A hundred thousand applications a year are ten in ten
/// minutes of the hours that offices keep; this is thirty times that, or five classes at
/// once. No network alone gets there: its own budget is a fifth of it.
pub const CROWD: u32 = 300;

impl<'a, P: Platform> Context<'a, P> {
    pub(crate) async fn loaded(&self) -> Result<Rc<LoadedReferentiels>, Failure> {
        self.reference_sets.loaded(self.platform).await
    }

    pub(crate) async fn catalogue(&self) -> Result<Rc<Catalogue>, Failure> {
        self.reference_sets.catalogue(self.platform).await
    }

    pub(crate) async fn directory(&self) -> Result<Option<Rc<Directory>>, Failure> {
        self.reference_sets.directory(self.platform).await
    }

    pub(crate) async fn index(
        &self,
        loaded: &LoadedReferentiels,
        generation: Generation,
    ) -> Result<Rc<Index>, Failure> {
        let sets = self.reference_sets;
        sets.index(self.platform, loaded, generation).await
    }

    pub(crate) fn keys(&self) -> Result<&'a Keys, Failure> {
        self.keys.ok_or(Failure::CleAbsente)
    }

    /// The store of applications.
    pub(crate) fn store(&self) -> SqlStore<'a, P> {
        SqlStore::new(self.platform)
    }

    /// Runs statements in one transaction; the rows of each.
    pub(crate) async fn batch(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, Failure> {
        Ok(self.platform.batch(statements).await?)
    }

    /// The rows of one statement.
    pub(crate) async fn rows(&self, statement: Statement) -> Result<Vec<Row>, Failure> {
        let mut batches = self.batch(vec![statement]).await?;
        batches.pop().ok_or(Failure::Database)
    }

    /// Random bytes as text.
    pub(crate) fn token<const N: usize>(&self) -> String {
        let mut bytes = [0; N];
        self.platform.fill(&mut bytes);
        BASE64_URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Brings the database to the last version of its schema, once an instance.
    pub(crate) async fn open(&self) -> Result<(), Failure> {
        if !self.memory.migrate.get() {
            schema::migrate(self.platform).await?;
            self.memory.migrate.set(true);
        }
        Ok(())
    }
}
