//! The answer of the whole set, from the few packs that a page has loaded.

use super::{
    Generation, Index, Manifest, Motif, PointQuery, QpvFinding, Referentiel, TILE_REACH_M,
    Territoire, Verification, artefact::ArtefactError, tile::Tile,
};
use crate::codes::CodeQpv;

/// The packs loaded so far.
#[derive(Debug)]
pub struct Packs {
    manifest: Manifest,
    loaded: Vec<Index>,
}

/// A pack to load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequiredPack {
    /// Of which reference set.
    pub generation: Generation,
    pub tile: Tile,
}

impl Packs {
    pub fn new(manifest: Manifest) -> Self {
        Self {
            manifest,
            loaded: Vec::new(),
        }
    }

    /// What the site has to offer.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The packs that the answer still needs; none once [`check`](Self::check) answers as
    /// the whole set does. First the tile of the point, then its neighbours if the nearest
    /// neighbourhood may be there.
    pub fn missing(&self, query: &PointQuery) -> Vec<RequiredPack> {
        let Ok((_, generation)) = query.locate(&self.manifest.generations()) else {
            return Vec::new();
        };
        let Some(entry) = self.manifest.entry(generation) else {
            return Vec::new();
        };
        let missing = |tile: Tile| {
            entry.tiles.binary_search(&tile).is_ok() && self.loaded_pack(generation, tile).is_none()
        };
        let required = |tile: Tile| RequiredPack { generation, tile };
        let here = Tile::at(query.point);
        if missing(here) {
            return vec![required(here)];
        }
        let radius_m = query.radius_m(&entry.referentiel);
        let horizon_m = match self.observe(query, generation, radius_m) {
            QpvFinding::Dans { .. } => 0.0,
            QpvFinding::Near { distance_m, .. } => distance_m,
            QpvFinding::Far => radius_m,
        };
        if horizon_m <= Self::reach_m(here, query) {
            return Vec::new();
        }
        Tile::around(query.point, horizon_m)
            .filter(|&tile| missing(tile))
            .map(required)
            .collect()
    }

    /// Adds a pack, if it is valid and the one that was required.
    pub fn add(&mut self, required: RequiredPack, bytes: &[u8]) -> Result<(), ArtefactError> {
        let index = Index::decode(bytes)?;
        let expected = self
            .manifest
            .entry(required.generation)
            .map(|entry| &entry.referentiel);
        if index.tile() != Some(required.tile) || expected != Some(index.referentiel()) {
            return Err(ArtefactError::Other);
        }
        if self
            .loaded_pack(required.generation, required.tile)
            .is_none()
        {
            self.loaded.push(index);
        }
        Ok(())
    }

    /// What can be said of a point with the loaded packs: a pack that is
    /// [`missing`](Self::missing) is never taken for an empty one.
    pub fn check(&self, query: &PointQuery) -> (Verification<'_>, Option<&Referentiel>) {
        let (territoire, referentiel) = match self.locate(query) {
            Ok(found) => found,
            Err(motif) => return (Verification::indetermine(motif, query.precision_m), None),
        };
        let here = Tile::at(query.point);
        let missing = self.missing(query);
        let finding = if missing.is_empty() {
            self.observe(query, referentiel.generation, query.radius_m(referentiel))
        } else if missing.iter().all(|required| required.tile != here)
            && query.doubt_m(referentiel) <= Self::reach_m(here, query)
        {
            // Only far packs are missing: the distance is unknown, but not the status.
            QpvFinding::Far
        } else {
            let doubt = Verification::indetermine(Motif::DonneesManquantes, query.precision_m);
            return (doubt, Some(referentiel));
        };
        (
            query.infer(territoire, referentiel, finding),
            Some(referentiel),
        )
    }

    /// The index of a loaded pack that has a neighbourhood, for its contour.
    pub fn index(&self, code: &CodeQpv) -> Option<&Index> {
        self.loaded
            .iter()
            .find(|index| index.quartier(code).is_some())
    }

    /// How far around the point its own pack is complete.
    fn reach_m(here: Tile, query: &PointQuery) -> f64 {
        TILE_REACH_M + here.border_m(query.point)
    }

    fn locate(&self, query: &PointQuery) -> Result<(Territoire, &Referentiel), Motif> {
        let (territoire, generation) = query.locate(&self.manifest.generations())?;
        let entry = self
            .manifest
            .entry(generation)
            .ok_or(Motif::GenerationAbsente)?;
        Ok((territoire, &entry.referentiel))
    }

    fn loaded_pack(&self, generation: Generation, tile: Tile) -> Option<&Index> {
        self.loaded.iter().find(|index| {
            index.tile() == Some(tile) && index.referentiel().generation == generation
        })
    }

    fn observe(&self, query: &PointQuery, generation: Generation, radius_m: f64) -> QpvFinding<'_> {
        self.loaded
            .iter()
            .filter(|index| index.referentiel().generation == generation)
            .map(|index| index.observe(query.point, radius_m))
            .fold(QpvFinding::Far, QpvFinding::merge)
    }
}
