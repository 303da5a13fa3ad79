//! The same answer as from the whole set, from the few packs a page has loaded.

use super::{
    Constat, Demande, Generation, Index, Manifeste, Motif, PORTEE_TUILE_M, Referentiel, Territoire,
    Verification, artefact::ArtefactError, tuile::Tuile,
};
use crate::codes::CodeQpv;

/// The packs loaded so far.
#[derive(Debug)]
pub struct Paquets {
    manifeste: Manifeste,
    charges: Vec<Index>,
}

/// A pack to load.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requis {
    /// Of which reference set.
    pub generation: Generation,
    /// Around which tile.
    pub tuile: Tuile,
}

impl Paquets {
    /// No pack yet.
    pub fn new(manifeste: Manifeste) -> Self {
        Self {
            manifeste,
            charges: Vec::new(),
        }
    }

    /// What is loaded on the site.
    pub fn manifeste(&self) -> &Manifeste {
        &self.manifeste
    }

    /// The packs without which the answer would be short of something; none once
    /// [`verifie`](Self::verifie) answers as the whole set does. First the tile of
    /// the point, then its neighbours if the nearest neighbourhood may lie there.
    pub fn manque(&self, demande: &Demande) -> Vec<Requis> {
        let Ok((_, generation)) = demande.situe(&self.manifeste.generations()) else {
            return Vec::new();
        };
        let Some(entree) = self.manifeste.entree(generation) else {
            return Vec::new();
        };
        let manque = |tuile: Tuile| {
            entree.tuiles.binary_search(&tuile).is_ok() && self.charge(generation, tuile).is_none()
        };
        let requis = |tuile: Tuile| Requis { generation, tuile };
        let ici = Tuile::at(demande.point);
        if manque(ici) {
            return vec![requis(ici)];
        }
        let rayon_m = demande.rayon_m(&entree.referentiel);
        let horizon_m = match self.constate(demande, generation, rayon_m) {
            Constat::Dans { .. } => 0.0,
            Constat::Pres { distance_m, .. } => distance_m,
            Constat::Loin => rayon_m,
        };
        if horizon_m <= Self::portee_m(ici, demande) {
            return Vec::new();
        }
        Tuile::around(demande.point, horizon_m)
            .filter(|&tuile| manque(tuile))
            .map(requis)
            .collect()
    }

    /// Takes a pack in, if it is sound and the one that was required.
    pub fn ajoute(&mut self, requis: Requis, octets: &[u8]) -> Result<(), ArtefactError> {
        let index = Index::decode(octets)?;
        let attendu = self
            .manifeste
            .entree(requis.generation)
            .map(|entree| &entree.referentiel);
        if index.tuile() != Some(requis.tuile) || attendu != Some(index.referentiel()) {
            return Err(ArtefactError::Autre);
        }
        if self.charge(requis.generation, requis.tuile).is_none() {
            self.charges.push(index);
        }
        Ok(())
    }

    /// What may be said of a point, as far as the loaded packs know: what
    /// [`manque`](Self::manque) is never taken for empty.
    pub fn verifie(&self, demande: &Demande) -> (Verification<'_>, Option<&Referentiel>) {
        let (territoire, referentiel) = match self.situe(demande) {
            Ok(situation) => situation,
            Err(motif) => return (Verification::indetermine(motif, demande.precision_m), None),
        };
        let ici = Tuile::at(demande.point);
        let manque = self.manque(demande);
        let constat = if manque.is_empty() {
            self.constate(
                demande,
                referentiel.generation,
                demande.rayon_m(referentiel),
            )
        } else if manque.iter().all(|requis| requis.tuile != ici)
            && demande.doute_m(referentiel) <= Self::portee_m(ici, demande)
        {
            // Only far packs are missing: the distance is unknown, the answer is not.
            Constat::Loin
        } else {
            let doute = Verification::indetermine(Motif::DonneesManquantes, demande.precision_m);
            return (doute, Some(referentiel));
        };
        (
            demande.conclut(territoire, referentiel, constat),
            Some(referentiel),
        )
    }

    /// The index of a loaded pack that holds a neighbourhood, for its contour.
    pub fn index(&self, code: &CodeQpv) -> Option<&Index> {
        self.charges
            .iter()
            .find(|index| index.quartier(code).is_some())
    }

    /// How far around the point its own pack knows everything.
    fn portee_m(ici: Tuile, demande: &Demande) -> f64 {
        PORTEE_TUILE_M + ici.bord_m(demande.point)
    }

    fn situe(&self, demande: &Demande) -> Result<(Territoire, &Referentiel), Motif> {
        let (territoire, generation) = demande.situe(&self.manifeste.generations())?;
        let entree = self
            .manifeste
            .entree(generation)
            .ok_or(Motif::GenerationAbsente)?;
        Ok((territoire, &entree.referentiel))
    }

    fn charge(&self, generation: Generation, tuile: Tuile) -> Option<&Index> {
        self.charges.iter().find(|index| {
            index.tuile() == Some(tuile) && index.referentiel().generation == generation
        })
    }

    fn constate(&self, demande: &Demande, generation: Generation, rayon_m: f64) -> Constat<'_> {
        self.charges
            .iter()
            .filter(|index| index.referentiel().generation == generation)
            .map(|index| index.constate(demande.point, rayon_m))
            .fold(Constat::Loin, Constat::merge)
    }
}
