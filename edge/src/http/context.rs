//! What a handler or a task works with, besides the request.

use crate::{
    platform::{Failure, Platform, Row, Statement},
    store::{
        acts::CandidatureActs,
        applications::SqlStore,
        gateway::TextGateway,
        keys::Keys,
        memory::CandidatureMemory,
        referentiels::{DataMemory, LoadedReferentiels},
        schema,
    },
};
use app::OperatorNotice;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use shared::{
    Date, Timestamp,
    eligibilite::Catalogue,
    espace::oidc::OidcClient,
    qpv::{Generation, Index},
    structures::Directory,
};
use std::rc::Rc;

pub struct Context<'a, P> {
    pub platform: &'a P,
    /// `None` when the service has no secret, or one that cannot be read: only the routes
    /// that need keys then fail.
    pub keys: Option<&'a Keys>,
    /// The files that this isolate has read.
    pub data: &'a DataMemory,
    /// What this isolate remembers of the database.
    pub memory: &'a CandidatureMemory,
    pub now: Timestamp,
    pub today: Date,
    /// Whether this runs on a developer's machine, where webhooks may be local addresses.
    pub local: bool,
    /// How many deposits one network may make in ten minutes.
    pub budget: u32,
    /// How many people may deposit in ten minutes before a proof is asked of each.
    pub crowd: u32,
    /// Where texts to persons are handed over, if the operator has a gateway.
    pub texts: Option<&'a TextGateway>,
    /// The geocoder that the site's own pages use.
    pub geocoder: &'a str,
    /// The origin of this service, with which the links in mails begin: the one that a request
    /// names is up to whoever sends it. Empty when the service was not told.
    pub site: &'a str,
    /// The provider that one may sign in by, beside the link.
    pub oidc: Option<&'a OidcClient>,
    /// The mailboxes of those who may administer, separated by commas.
    pub operators: &'a str,
    /// What the operator says of themselves.
    pub notice: &'a OperatorNotice,
}

/// The default of `BUDGET`: enough for a whole class behind one address, and no more.
pub const BUDGET: u32 = 60;

/// The default of the variable `AFFLUENCE`. A hundred thousand applications a year are ten in
/// ten minutes of office hours; this is thirty times that, or five classes at once. No network
/// alone gets there: its own budget is a fifth of it.
pub const CROWD: u32 = 300;

impl<'a, P: Platform> Context<'a, P> {
    pub(crate) async fn loaded(&self) -> Result<Rc<LoadedReferentiels>, Failure> {
        self.data.loaded(self.platform).await
    }

    pub(crate) async fn catalogue(&self) -> Result<Rc<Catalogue>, Failure> {
        self.data.catalogue(self.platform).await
    }

    /// The structures that were deployed.
    pub(crate) async fn pack(&self) -> Result<Option<Rc<Directory>>, Failure> {
        self.data.directory(self.platform).await
    }

    /// The same as they are said to be today.
    pub(crate) async fn directory(&self) -> Result<Option<Rc<Directory>>, Failure> {
        Ok(self.live().await?.directory.clone())
    }

    pub(crate) async fn index(
        &self,
        loaded: &LoadedReferentiels,
        generation: Generation,
    ) -> Result<Rc<Index>, Failure> {
        let sets = self.data;
        sets.index(self.platform, loaded, generation).await
    }

    pub(crate) fn keys(&self) -> Result<&'a Keys, Failure> {
        self.keys.ok_or(Failure::MissingKeys)
    }

    pub(crate) fn store(&self) -> SqlStore<'a, P> {
        SqlStore::new(self.platform)
    }

    /// What structures and persons do with an application.
    pub(crate) fn acts(&self) -> Result<CandidatureActs<'a, P>, Failure> {
        Ok(CandidatureActs {
            platform: self.platform,
            keys: self.keys()?,
            now: self.now,
        })
    }

    /// [`Platform::batch`], with any error as a failure of ours.
    pub(crate) async fn batch(&self, statements: Vec<Statement>) -> Result<Vec<Vec<Row>>, Failure> {
        Ok(self.platform.batch(statements).await?)
    }

    pub(crate) async fn rows(&self, statement: Statement) -> Result<Vec<Row>, Failure> {
        let mut batches = self.batch(vec![statement]).await?;
        batches.pop().ok_or(Failure::Database)
    }

    /// `N` random bytes, in URL-safe base64.
    pub(crate) fn token<const N: usize>(&self) -> String {
        let mut bytes = [0; N];
        self.platform.fill(&mut bytes);
        BASE64_URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Migrates the database to the latest schema, once per isolate.
    pub(crate) async fn open(&self) -> Result<(), Failure> {
        if !self.memory.migrated.get() {
            schema::migrate(self.platform).await?;
            self.memory.migrated.set(true);
        }
        Ok(())
    }
}
