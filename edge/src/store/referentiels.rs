//! The deployed data, read when first needed and kept for as long as the isolate lives.

use crate::platform::{Failure, Platform, hex};
use sha2::{Digest, Sha256};
use shared::{
    eligibilite::Catalogue,
    qpv::{Generation, Index, Manifest},
    structures::Directory,
};
use std::{cell::OnceCell, rc::Rc};

/// A deployment starts new isolates, so nothing here goes stale. What could not be read is not
/// kept, and is read again next time.
#[derive(Debug, Default)]
pub struct DataMemory {
    loaded: OnceCell<Rc<LoadedReferentiels>>,
    index: [OnceCell<Rc<Index>>; Generation::ALL.len()],
    catalogue: OnceCell<Rc<Catalogue>>,
    /// Holds `None` when the site was assembled without structures.
    directory: OnceCell<Option<Rc<Directory>>>,
}

#[derive(Debug)]
pub(crate) struct LoadedReferentiels {
    pub(crate) manifest: Manifest,
    pub(crate) generations: Vec<Generation>,
    /// Whether the fictional territory is among the data.
    pub(crate) demonstration: bool,
    /// The folder of the indexes, which the assembly names by the digest of the manifest.
    version: String,
}

impl DataMemory {
    pub const fn new() -> Self {
        Self {
            loaded: OnceCell::new(),
            index: [const { OnceCell::new() }; Generation::ALL.len()],
            catalogue: OnceCell::new(),
            directory: OnceCell::new(),
        }
    }

    pub(crate) async fn catalogue<P: Platform>(
        &self,
        platform: &P,
    ) -> Result<Rc<Catalogue>, Failure> {
        if let Some(catalogue) = self.catalogue.get() {
            return Ok(catalogue.clone());
        }
        let bytes = platform
            .read_file("/catalogue/catalogue.gui")
            .await?
            .ok_or(Failure::MissingCatalogue)?;
        let catalogue = Rc::new(Catalogue::decode(&bytes)?);
        Ok(self.catalogue.get_or_init(|| catalogue).clone())
    }

    /// `None` when no structures were loaded.
    pub(crate) async fn directory<P: Platform>(
        &self,
        platform: &P,
    ) -> Result<Option<Rc<Directory>>, Failure> {
        if let Some(directory) = self.directory.get() {
            return Ok(directory.clone());
        }
        let bytes = platform.read_file("/structures/france.gus").await?;
        let directory = match bytes {
            Some(bytes) => Some(Rc::new(Directory::decode(&bytes)?)),
            None => None,
        };
        Ok(self.directory.get_or_init(|| directory).clone())
    }

    pub(crate) async fn loaded<P: Platform>(
        &self,
        platform: &P,
    ) -> Result<Rc<LoadedReferentiels>, Failure> {
        if let Some(loaded) = self.loaded.get() {
            return Ok(loaded.clone());
        }
        let bytes = platform
            .read_file("/data/manifeste.qpv")
            .await?
            .ok_or(Failure::MissingManifest)?;
        let loaded = Rc::new(LoadedReferentiels::read(&bytes)?);
        Ok(self.loaded.get_or_init(|| loaded).clone())
    }

    pub(crate) async fn index<P: Platform>(
        &self,
        platform: &P,
        loaded: &LoadedReferentiels,
        generation: Generation,
    ) -> Result<Rc<Index>, Failure> {
        let cell = &self.index[generation as usize];
        if let Some(index) = cell.get() {
            return Ok(index.clone());
        }
        let bytes = platform
            .read_file(&loaded.path(generation))
            .await?
            .ok_or(Failure::MissingIndex)?;
        let index = Rc::new(loaded.decode(generation, &bytes)?);
        Ok(cell.get_or_init(|| index).clone())
    }
}

impl LoadedReferentiels {
    fn read(bytes: &[u8]) -> Result<Self, Failure> {
        let manifest = Manifest::decode(bytes)?;
        let generations = manifest.generations();
        if generations.is_empty() {
            return Err(Failure::EmptyManifest);
        }
        Ok(Self {
            demonstration: (manifest.entries().iter()).any(|entry| entry.referentiel.demonstration),
            generations,
            version: hex(&Sha256::digest(bytes)[..8]),
            manifest,
        })
    }

    /// Where the import of these contours said what they change.
    pub(crate) fn changes_path(&self, generation: Generation) -> String {
        format!("/data/{}/{generation}/changements.json", self.version)
    }

    fn path(&self, generation: Generation) -> String {
        format!("/data/{}/{generation}/national.qpv", self.version)
    }

    fn decode(&self, generation: Generation, bytes: &[u8]) -> Result<Index, Failure> {
        let named = self.manifest.entry(generation);
        let digest = Sha256::digest(bytes);
        if named.is_none_or(|entry| !digest.starts_with(&entry.artefact)) {
            return Err(Failure::OtherIndex);
        }
        Ok(Index::decode(bytes)?)
    }
}
