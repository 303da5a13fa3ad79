//! The reference sets, read when first needed and kept as long as the isolate lives.

use crate::platform::{Panne, Platform, hex};
use sha2::{Digest, Sha256};
use shared::{
    eligibilite::Catalogue,
    qpv::{Generation, Index, Manifeste},
    structures::Annuaire,
};
use std::{cell::OnceCell, rc::Rc};

/// What has been read so far. A deployment starts new isolates, so nothing here
/// goes stale; what could not be read is not kept, and is read again next time.
#[derive(Debug, Default)]
pub struct Memoire {
    charges: OnceCell<Rc<Charges>>,
    index: [OnceCell<Rc<Index>>; Generation::TOUTES.len()],
    catalogue: OnceCell<Rc<Catalogue>>,
    /// `None` inside: the site was assembled without structures.
    annuaire: OnceCell<Option<Rc<Annuaire>>>,
}

/// The table of contents, read.
#[derive(Debug)]
pub(crate) struct Charges {
    pub(crate) manifeste: Manifeste,
    pub(crate) generations: Vec<Generation>,
    /// Whether the fictional territory exists here.
    pub(crate) demonstration: bool,
    /// The folder of this data: the manifest's fingerprint, as the assembly names it.
    version: String,
}

impl Memoire {
    /// Nothing read yet.
    pub const fn new() -> Self {
        Self {
            charges: OnceCell::new(),
            index: [const { OnceCell::new() }; Generation::TOUTES.len()],
            catalogue: OnceCell::new(),
            annuaire: OnceCell::new(),
        }
    }

    /// The catalogue of schemes.
    pub(crate) async fn catalogue<P: Platform>(
        &self,
        platform: &P,
    ) -> Result<Rc<Catalogue>, Panne> {
        if let Some(catalogue) = self.catalogue.get() {
            return Ok(catalogue.clone());
        }
        let octets = platform
            .read_file("/catalogue/catalogue.gui")
            .await?
            .ok_or(Panne::CatalogueAbsent)?;
        let catalogue = Rc::new(Catalogue::decode(&octets)?);
        Ok(self.catalogue.get_or_init(|| catalogue).clone())
    }

    /// The structures, where some were loaded.
    pub(crate) async fn annuaire<P: Platform>(
        &self,
        platform: &P,
    ) -> Result<Option<Rc<Annuaire>>, Panne> {
        if let Some(annuaire) = self.annuaire.get() {
            return Ok(annuaire.clone());
        }
        let octets = platform.read_file("/structures/france.gus").await?;
        let annuaire = match octets {
            Some(octets) => Some(Rc::new(Annuaire::decode(&octets)?)),
            None => None,
        };
        Ok(self.annuaire.get_or_init(|| annuaire).clone())
    }

    /// What is loaded here.
    pub(crate) async fn charges<P: Platform>(&self, platform: &P) -> Result<Rc<Charges>, Panne> {
        if let Some(charges) = self.charges.get() {
            return Ok(charges.clone());
        }
        let octets = platform
            .read_file("/data/manifeste.qpv")
            .await?
            .ok_or(Panne::ManifesteAbsent)?;
        let charges = Rc::new(Charges::read(&octets)?);
        Ok(self.charges.get_or_init(|| charges).clone())
    }

    /// The whole set of a generation that the manifest names.
    pub(crate) async fn index<P: Platform>(
        &self,
        platform: &P,
        charges: &Charges,
        generation: Generation,
    ) -> Result<Rc<Index>, Panne> {
        let place = &self.index[generation as usize];
        if let Some(index) = place.get() {
            return Ok(index.clone());
        }
        let octets = platform
            .read_file(&charges.path(generation))
            .await?
            .ok_or(Panne::IndexAbsent)?;
        let index = Rc::new(charges.decode(generation, &octets)?);
        Ok(place.get_or_init(|| index).clone())
    }
}

impl Charges {
    fn read(octets: &[u8]) -> Result<Self, Panne> {
        let manifeste = Manifeste::decode(octets)?;
        let generations = manifeste.generations();
        if generations.is_empty() {
            return Err(Panne::ManifesteVide);
        }
        Ok(Self {
            demonstration: (manifeste.entrees().iter())
                .any(|entree| entree.referentiel.demonstration),
            generations,
            version: hex(&Sha256::digest(octets)[..8]),
            manifeste,
        })
    }

    fn path(&self, generation: Generation) -> String {
        format!("/data/{}/{generation}/national.qpv", self.version)
    }

    fn decode(&self, generation: Generation, octets: &[u8]) -> Result<Index, Panne> {
        let named = self.manifeste.entree(generation);
        let digest = Sha256::digest(octets);
        if named.is_none_or(|entree| !digest.starts_with(&entree.artefact)) {
            return Err(Panne::IndexAutre);
        }
        Ok(Index::decode(octets)?)
    }
}
