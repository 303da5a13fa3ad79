//! What a handler has besides the request.

use crate::{
    http::{
        problem::{indisponible, of_base},
        response::Refus,
    },
    platform::{Fichiers, Hasard, Panne, Plateforme, Requete, Row},
    store::{
        applications::EnBase,
        keys::Cles,
        memory::MemoireBureau,
        referentiels::{Charges, Memoire},
        schema,
    },
};
use shared::{
    Date, Timestamp,
    candidature::Alea,
    eligibilite::Catalogue,
    qpv::{Generation, Index},
    structures::Annuaire,
};
use std::rc::Rc;

/// What a handler has besides the request.
#[derive(Debug)]
pub struct Contexte<'a, F> {
    /// The files of the site and of the data.
    pub fichiers: &'a F,
    /// What has been read of them.
    pub memoire: &'a Memoire,
    /// The day it is.
    pub aujourdhui: Date,
    /// The address of the geocoder that the site's own pages use.
    pub geocodeur: &'a str,
}

impl<F: Fichiers> Contexte<'_, F> {
    pub(crate) async fn charges(&self) -> Result<Rc<Charges>, Panne> {
        self.memoire.charges(self.fichiers).await
    }

    pub(crate) async fn catalogue(&self) -> Result<Rc<Catalogue>, Panne> {
        self.memoire.catalogue(self.fichiers).await
    }

    pub(crate) async fn annuaire(&self) -> Result<Option<Rc<Annuaire>>, Panne> {
        self.memoire.annuaire(self.fichiers).await
    }

    pub(crate) async fn index(
        &self,
        charges: &Charges,
        generation: Generation,
    ) -> Result<Rc<Index>, Panne> {
        self.memoire.index(self.fichiers, charges, generation).await
    }
}

/// What the handlers of applications have besides the request.
pub struct Bureau<'a, P> {
    /// The database, chance and the network.
    pub plateforme: &'a P,
    /// The keys, unless the service has none.
    pub cles: Option<&'a Cles>,
    /// What is known of the database since this instance started.
    pub memoire: &'a MemoireBureau,
    /// The time it is.
    pub maintenant: Timestamp,
    /// Whether this is a run on the developer's machine: it may send to itself.
    pub local: bool,
    /// How many deposits a network may make in ten minutes.
    pub budget: u32,
    /// How many people may deposit in ten minutes before a proof is asked of each.
    pub affluence: u32,
}

/// How many deposits a network may make in ten minutes, unless `BUDGET` says otherwise:
/// a whole class behind one address, and no more.
pub const BUDGET: u32 = 60;

/// The platform's chance, as the rules take it.
pub(crate) struct Chance<'a, P>(pub(crate) &'a P);

impl<P: Hasard> Alea for Chance<'_, P> {
    fn remplis(&mut self, octets: &mut [u8]) {
        self.0.remplis(octets);
    }
}

impl<'a, P: Plateforme> Bureau<'a, P> {
    pub(crate) fn magasin(&self) -> EnBase<'a, P> {
        EnBase(self.plateforme)
    }

    pub(crate) fn chance(&self) -> Chance<'a, P> {
        Chance(self.plateforme)
    }

    pub(crate) fn cles(&self) -> Result<&'a Cles, Refus> {
        self.cles.ok_or(indisponible(Panne::CleAbsente))
    }

    pub(crate) async fn lot(&self, requetes: Vec<Requete>) -> Result<Vec<Vec<Row>>, Refus> {
        self.plateforme.lot(requetes).await.map_err(of_base)
    }

    pub(crate) async fn lignes(&self, requete: Requete) -> Result<Vec<Row>, Refus> {
        let mut lots = self.lot(vec![requete]).await?;
        Ok(lots.pop().unwrap_or_default())
    }

    /// Random bytes as text.
    pub(crate) fn jeton<const N: usize>(&self) -> String {
        use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
        let mut octets = [0; N];
        self.plateforme.remplis(&mut octets);
        BASE64_URL_SAFE_NO_PAD.encode(octets)
    }

    /// The database, at the last version of its schema.
    pub(crate) async fn ouvre(&self) -> Result<(), Refus> {
        if !self.memoire.monte.get() {
            schema::monte(self.plateforme).await.map_err(of_base)?;
            self.memoire.monte.set(true);
        }
        Ok(())
    }
}
