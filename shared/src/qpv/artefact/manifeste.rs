//! What is loaded: every reference set and the tiles that have a pack.

use super::{ArtefactError, Artefacts, decode::lis_referentiel, encode::ecris_referentiel};
use crate::artefact::{Lecteur, Nature, Scribe, ferme, ouvre};
use crate::qpv::{Generation, Referentiel, tuile::Tuile};
use sha2::{Digest, Sha256};

/// The table of contents of a data directory, oldest generation first.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Manifeste {
    entrees: Vec<Entree>,
}

/// One reference set.
#[derive(Clone, Debug, PartialEq)]
pub struct Entree {
    /// Its identity.
    pub referentiel: Referentiel,
    /// First bytes of the SHA-256 of the whole set's artefact: another encoding
    /// of the same source is another set of files.
    pub artefact: [u8; 8],
    /// The tiles that have a pack, in order; nothing lies within reach of the others.
    pub tuiles: Vec<Tuile>,
}

impl Manifeste {
    /// Adds a set, in place of the one of the same generation.
    pub fn insert(&mut self, artefacts: &Artefacts) {
        let empreinte: [u8; 32] = Sha256::digest(&artefacts.national).into();
        let generation = artefacts.referentiel.generation;
        self.entrees
            .retain(|entree| entree.referentiel.generation != generation);
        self.entrees.push(Entree {
            referentiel: artefacts.referentiel.clone(),
            artefact: std::array::from_fn(|i| empreinte[i]),
            tuiles: artefacts.tuiles.iter().map(|&(tuile, _)| tuile).collect(),
        });
        self.entrees
            .sort_by_key(|entree| entree.referentiel.generation);
    }

    /// The sets, oldest generation first.
    pub fn entrees(&self) -> &[Entree] {
        &self.entrees
    }

    /// The set of a generation.
    pub fn entree(&self, generation: Generation) -> Option<&Entree> {
        self.entrees
            .iter()
            .find(|entree| entree.referentiel.generation == generation)
    }

    /// The generations loaded, oldest first.
    pub fn generations(&self) -> Vec<Generation> {
        self.entrees
            .iter()
            .map(|entree| entree.referentiel.generation)
            .collect()
    }

    /// Writes it.
    pub fn encode(&self) -> Vec<u8> {
        let mut scribe = Scribe::default();
        scribe.entier(self.entrees.len() as u32);
        for entree in &self.entrees {
            ecris_referentiel(&mut scribe, &entree.referentiel);
            scribe.octets.extend(entree.artefact);
            scribe.entier(entree.tuiles.len() as u32);
            let mut avant = 0;
            for tuile in &entree.tuiles {
                scribe.entier(tuile.rang() - avant);
                avant = tuile.rang();
            }
        }
        ferme(Nature::Manifeste, &scribe.octets)
    }

    /// Reads and validates it.
    pub fn decode(octets: &[u8]) -> Result<Self, ArtefactError> {
        let mut lecteur = Lecteur::new(ouvre(Nature::Manifeste, octets)?);
        let n = lecteur.compte();
        let entrees = lecteur.liste(n, lis_entree);
        let croissantes =
            entrees.is_sorted_by(|a, b| a.referentiel.generation < b.referentiel.generation);
        lecteur.exige(croissantes);
        lecteur.fini(Self { entrees })
    }
}

fn lis_entree(lecteur: &mut Lecteur<'_>) -> Entree {
    let referentiel = lis_referentiel(lecteur);
    let artefact = lecteur.tableau();
    let mut rang = 0u32;
    let mut tuiles = Vec::new();
    for _ in 0..lecteur.compte() {
        // Beyond the last tile, no sum is one.
        rang = rang.saturating_add(lecteur.entier());
        let tuile = Tuile::from_rang(rang);
        lecteur.exige(tuile.is_some());
        tuiles.extend(tuile);
    }
    Entree {
        referentiel,
        artefact,
        tuiles,
    }
}
