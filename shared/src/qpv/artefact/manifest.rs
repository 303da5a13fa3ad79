//! The manifest: every reference set, and the tiles that have a pack.

use super::{ArtefactError, Artefacts, decode::read_referentiel, encode::write_referentiel};
use crate::artefact::{FileKind, Reader, Writer, close, open};
use crate::{
    Date,
    qpv::{Generation, Referentiel, Territoire, tile::Tile},
};
use sha2::{Digest, Sha256};

/// The table of contents of a data directory, oldest generation first.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Manifest {
    entries: Vec<ManifestEntry>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ManifestEntry {
    pub referentiel: Referentiel,
    /// First bytes of the SHA-256 of the whole set's artefact: another encoding of the same
    /// source makes other files.
    pub artefact: [u8; 8],
    /// The tiles that have a pack, in order; no neighbourhood is within reach of the others.
    pub tiles: Vec<Tile>,
}

impl Manifest {
    /// Adds a set, replacing the one of the same generation.
    pub fn insert(&mut self, artefacts: &Artefacts) {
        let digest: [u8; 32] = Sha256::digest(&artefacts.national).into();
        let generation = artefacts.referentiel.generation;
        self.entries
            .retain(|entry| entry.referentiel.generation != generation);
        self.entries.push(ManifestEntry {
            referentiel: artefacts.referentiel.clone(),
            artefact: std::array::from_fn(|i| digest[i]),
            tiles: artefacts.tiles.iter().map(|&(tile, _)| tile).collect(),
        });
        self.entries
            .sort_by_key(|entry| entry.referentiel.generation);
    }

    /// The sets, oldest generation first.
    pub fn entries(&self) -> &[ManifestEntry] {
        &self.entries
    }

    /// The set of a generation.
    pub fn entry(&self, generation: Generation) -> Option<&ManifestEntry> {
        self.entries
            .iter()
            .find(|entry| entry.referentiel.generation == generation)
    }

    /// The generations loaded, oldest first.
    pub fn generations(&self) -> Vec<Generation> {
        self.entries
            .iter()
            .map(|entry| entry.referentiel.generation)
            .collect()
    }

    /// The day to answer for, by a clock that may be wrong: whoever holds a set lives after it
    /// was published, or came into force where that is not known. A computer whose clock lost
    /// its battery would answer firmly from a list that was replaced; once its clock is known
    /// to be wrong, it is a day when the newest list is in force everywhere.
    pub fn day(&self, clock: Date) -> Date {
        let sets = self.entries.iter().map(|entry| &entry.referentiel);
        let known = sets.clone().map(|set| {
            set.publie_le
                .unwrap_or(set.generation.start(Territoire::Metropole))
        });
        let newest = known.fold(clock, Date::max);
        if newest == clock {
            return clock;
        }
        let starts = sets.map(|set| set.generation.start(Territoire::Guadeloupe));
        starts.fold(newest, Date::max)
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.integer(self.entries.len() as u32);
        for entry in &self.entries {
            write_referentiel(&mut writer, &entry.referentiel);
            writer.bytes.extend(entry.artefact);
            writer.integer(entry.tiles.len() as u32);
            write_ranks(&mut writer, &entry.tiles);
        }
        close(FileKind::Manifest, &writer.bytes)
    }

    /// From which byte on an encoded manifest says where the packs of the newest set are: to its
    /// end. For whoever looks for one of them before they can read the rest.
    pub fn newest_ranks_at(&self) -> usize {
        let mut writer = Writer::default();
        if let Some(newest) = self.entries.last() {
            write_ranks(&mut writer, &newest.tiles);
        }
        self.encode().len() - writer.bytes.len()
    }

    /// Reads and validates a manifest.
    pub fn decode(bytes: &[u8]) -> Result<Self, ArtefactError> {
        let mut reader = Reader::new(open(FileKind::Manifest, bytes)?);
        let n = reader.count();
        let entries = reader.list(n, read_entry);
        let increasing =
            entries.is_sorted_by(|a, b| a.referentiel.generation < b.referentiel.generation);
        reader.require(increasing);
        reader.finish(Self { entries })
    }
}

/// Of each tile, how far it is from the one before.
fn write_ranks(writer: &mut Writer, tiles: &[Tile]) {
    let mut before = 0;
    for tile in tiles {
        writer.integer(tile.rank() - before);
        before = tile.rank();
    }
}

fn read_entry(reader: &mut Reader<'_>) -> ManifestEntry {
    let referentiel = read_referentiel(reader);
    let artefact = reader.array();
    let mut rank = 0u32;
    let mut tiles = Vec::new();
    for _ in 0..reader.count() {
        // A sum that saturates is beyond the last tile, and refused.
        rank = rank.saturating_add(reader.integer());
        let tile = Tile::from_rank(rank);
        reader.require(tile.is_some());
        tiles.extend(tile);
    }
    ManifestEntry {
        referentiel,
        artefact,
        tiles,
    }
}
