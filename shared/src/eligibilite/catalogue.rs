//! The entries of the catalogue, as far as the engine needs them.

use super::{Parametre, Regle, plan::Plan, questions::satisfaisable};
use crate::{Date, structures::Porte};

/// The catalogue.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The SHA-256 of the artefact it was read from: what answers of the API name it by.
    #[cfg(feature = "wire")]
    pub empreinte: [u8; 32],
    /// The publications that facts are drawn from.
    pub publications: Vec<Publication>,
    fiches: Vec<Fiche>,
    plans: Vec<Plan>,
}

impl Catalogue {
    /// The catalogue of these entries, in the order of their identifiers.
    pub(super) fn new(
        #[cfg(feature = "wire")] empreinte: [u8; 32],
        publications: Vec<Publication>,
        fiches: Vec<Fiche>,
    ) -> Self {
        let plans = fiches.iter().map(Plan::new).collect();
        Self {
            #[cfg(feature = "wire")]
            empreinte,
            publications,
            fiches,
            plans,
        }
    }

    /// The entries, in the order of their identifiers.
    pub fn fiches(&self) -> &[Fiche] {
        &self.fiches
    }

    /// The rank of an entry.
    pub fn rang(&self, id: &str) -> Option<u16> {
        let rang = self
            .fiches
            .binary_search_by(|fiche| fiche.id.as_str().cmp(id));
        rang.ok().map(|rang| rang as u16)
    }

    /// The entries whose conditions no situation satisfies together on a day.
    pub fn impossibles(&self, date: Date) -> impl Iterator<Item = u16> {
        (0u16..)
            .zip(self.fiches.iter().zip(&self.plans))
            .filter(move |(_, (fiche, plan))| !satisfaisable(fiche, plan, date))
            .map(|(rang, _)| rang)
    }

    /// An entry and how its questions are looked for.
    pub(super) fn fiche(&self, rang: u16) -> Option<(&Fiche, &Plan)> {
        let rang = usize::from(rang);
        Some((self.fiches.get(rang)?, self.plans.get(rang)?))
    }
}

/// A publication.
#[derive(Clone, Debug, PartialEq)]
pub struct Publication {
    /// Its key in the catalogue.
    pub cle: String,
    /// Its title.
    pub titre: String,
    /// Who publishes it.
    pub editeur: String,
    /// The day it is dated by.
    pub date: Date,
    /// Where it can be read.
    pub url: Option<String>,
}

/// An entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Fiche {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub nom: String,
    /// What it is, in a sentence or two.
    pub resume: String,
    /// Its site, without the scheme.
    pub site: Option<String>,
    /// Whether it still exists.
    pub etat: Etat,
    /// The day its facts were last verified.
    pub verifie_le: Date,
    /// The newest source.
    pub source: Source,
    /// What its conditions ask: all of them.
    pub conditions: Vec<Condition>,
    /// What its sources leave to the operator's free choice.
    pub appreciations: Vec<Appreciation>,
    /// The numbers that the conditions cite.
    pub parametres: Vec<Parametre>,
    /// The sentences of what can't be computed.
    pub phrases: Vec<String>,
    /// Whom one meets behind it, when there is somebody.
    pub porte: Option<Porte>,
}

/// Whether an entry still exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Etat {
    /// A recent publication names it.
    Actif,
    /// Only an old publication does.
    AVerifier,
    /// It has closed.
    Ferme,
    /// Another one, at this rank, has taken over.
    Renomme(u16),
}

impl Etat {
    /// Whether it may still be proposed.
    pub fn est_en_activite(self) -> bool {
        matches!(self, Self::Actif | Self::AVerifier)
    }
}

/// Beyond this many years, a fact is shown as to be verified.
pub const ANNEES_SURES: i16 = 2;

impl Fiche {
    /// Whether its facts are to be verified, on a day.
    pub fn est_ancienne(&self, date: Date) -> bool {
        let verifie_le = self.verifie_le;
        let terme = (
            verifie_le.year() + ANNEES_SURES,
            verifie_le.month(),
            verifie_le.day(),
        );
        terme < (date.year(), date.month(), date.day())
    }
}

/// Where a fact is stated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The rank of the publication.
    pub publication: u16,
    /// The title of the section.
    pub lieu: String,
}

/// One of the conditions of an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// Names it within the entry.
    pub code: String,
    /// What its places are called, for a territory.
    pub libelle: Option<String>,
    /// What it asks.
    pub regle: Regle,
    /// Where it is stated.
    pub source: Source,
}

/// What a source leaves to the operator's free choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appreciation {
    /// In a sentence.
    pub texte: String,
    /// Where it is stated.
    pub source: Source,
}
