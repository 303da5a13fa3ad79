//! The entries of the catalogue, as far as the engine needs them.

use super::{Audience, EntryOffer, Parameter, Rule, plan::EntryPlan, questions::satisfiable};
use crate::{
    Date,
    structures::{Door, EnumSet},
};

#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The SHA-256 of the artefact it was read from, which answers of the API cite.
    #[cfg(feature = "wire")]
    pub digest: [u8; 32],
    /// The publications that facts are drawn from.
    pub publications: Vec<Publication>,
    entries: Vec<Entry>,
    plans: Vec<EntryPlan>,
}

impl Catalogue {
    /// The catalogue of these entries, in the order of their identifiers.
    pub(super) fn new(
        #[cfg(feature = "wire")] digest: [u8; 32],
        publications: Vec<Publication>,
        entries: Vec<Entry>,
    ) -> Self {
        let plans = entries.iter().map(EntryPlan::new).collect();
        Self {
            #[cfg(feature = "wire")]
            digest,
            publications,
            entries,
            plans,
        }
    }

    /// The entries, in the order of their identifiers.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The rank of an entry.
    pub fn rank(&self, id: &str) -> Option<u16> {
        let rank = self
            .entries
            .binary_search_by(|entry| entry.id.as_str().cmp(id));
        rank.ok().map(|rank| rank as u16)
    }

    /// The ranks of the entries that are for any of these.
    pub fn ranks_for(&self, public: EnumSet<Audience>) -> Vec<u16> {
        let entries = (0u16..).zip(&self.entries);
        entries
            .filter(|(_, entry)| entry.public.meets(public))
            .map(|(rank, _)| rank)
            .collect()
    }

    /// The entries whose conditions no situation satisfies together on a day.
    pub fn impossible_entries(&self, date: Date) -> impl Iterator<Item = u16> {
        (0u16..)
            .zip(self.entries.iter().zip(&self.plans))
            .filter(move |(_, (entry, plan))| !satisfiable(entry, plan, date))
            .map(|(rank, _)| rank)
    }

    /// An entry, and its plan for the engine.
    pub(super) fn entry(&self, rank: u16) -> Option<(&Entry, &EntryPlan)> {
        let rank = usize::from(rank);
        Some((self.entries.get(rank)?, self.plans.get(rank)?))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Publication {
    /// Its key in the catalogue.
    pub key: String,
    pub title: String,
    pub publisher: String,
    /// The day it is dated by.
    pub date: Date,
    /// Where it can be read.
    pub url: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: String,
    pub name: String,
    /// What it is, in a sentence or two.
    pub resume: String,
    /// Its site, without the scheme.
    pub site: Option<String>,
    /// Whether it still exists.
    pub state: EntryState,
    /// Whom it is for; empty when nothing is said of it.
    pub public: EnumSet<Audience>,
    /// The day its facts were last verified.
    pub verifie_le: Date,
    pub source: Source,
    /// All of them have to be satisfied.
    pub conditions: Vec<Condition>,
    /// The points that its sources leave to the operator's judgement.
    pub appreciations: Vec<Appreciation>,
    /// The numbers that the conditions cite.
    pub parameters: Vec<Parameter>,
    /// The sentences of the conditions that can't be computed.
    pub phrases: Vec<String>,
    /// Whom one can meet there, if anyone.
    pub door: Option<Door>,
    /// What it brings, and how it is asked for.
    pub offer: EntryOffer,
}

/// Whether an entry still exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryState {
    /// A recent publication names it.
    Actif,
    /// Only an old publication does.
    AVerifier,
    Ferme,
    /// Has ended by itself: it was meant to last a time.
    Termine,
    /// Replaced by the entry at this rank.
    Renomme(u16),
}

impl EntryState {
    /// Whether it may still be proposed.
    pub fn is_active(self) -> bool {
        matches!(self, Self::Actif | Self::AVerifier)
    }
}

/// A fact older than this many years is shown as to be verified.
pub const RELIABLE_YEARS: i16 = 2;

impl Entry {
    /// Whether its sources say what it takes, besides a place.
    pub fn has_known_conditions(&self) -> bool {
        self.conditions
            .iter()
            .any(|condition| condition.label.is_none())
    }

    /// Whether somebody is known who can be asked for it.
    pub fn has_someone_to_ask(&self) -> bool {
        self.door.is_some() || !self.offer.aupres_de.is_empty()
    }

    /// Whether its facts are to be verified, on a day.
    pub fn is_old(&self, date: Date) -> bool {
        let verifie_le = self.verifie_le;
        let due = (
            verifie_le.year() + RELIABLE_YEARS,
            verifie_le.month(),
            verifie_le.day(),
        );
        due < (date.year(), date.month(), date.day())
    }
}

/// Where a fact is stated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The rank of the publication.
    pub publication: u16,
    /// The title of the section.
    pub location: String,
}

/// One of the conditions of an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// Its identifier within the entry.
    pub code: String,
    /// The name of the territory, for a condition that is one.
    pub label: Option<String>,
    pub rule: Rule,
    /// Where it is stated.
    pub source: Source,
}

impl Condition {
    /// The code of the place where an entry stands.
    pub const IMPLANTATION: &'static str = "implantation";

    /// Whether it says where the entry stands rather than whom it takes: met there, to be
    /// asked elsewhere, never refused.
    pub fn is_implantation(&self) -> bool {
        self.label.is_some() && self.code == Self::IMPLANTATION
    }

    /// Whether it says whom the entry takes by their place.
    pub fn is_territoire(&self) -> bool {
        self.label.is_some() && self.code != Self::IMPLANTATION
    }
}

/// A point that a source leaves to the operator's judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appreciation {
    pub text: String,
    /// Where it is stated.
    pub source: Source,
}
