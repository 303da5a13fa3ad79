//! A structure, as its sources describe it.

use super::{Freshness, Service, Zone, set::list};
use crate::{Date, Point, codes::CodeCommune};

list! {
    /// What a structure is.
    Nature {
        /// A structure that accompanies people.
        Accompagnement "accompagnement",
        /// A France services house: first help with any procedure.
        FranceServices "france_services",
        /// A Fabrique de territoire: a place to work among others.
        FabriqueDeTerritoire "fabrique_de_territoire",
    }
}

list! {
    /// How precisely a place is known.
    PlacePrecision {
        Address "adresse",
        Rue "rue",
        /// The centre of the commune.
        Commune "commune",
    }
}

/// Where a structure is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The commune or the arrondissement.
    pub commune: CodeCommune,
    /// The position, where one is known.
    pub point: Option<Point>,
    pub precision: PlacePrecision,
}

/// When a structure accepts newcomers.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Opening {
    #[default]
    Unknown,
    /// All year round.
    TouteLAnnee,
    /// During these calls, in order; at least one.
    Appels(Vec<Appel>),
    /// Not now; until this day, if it is known.
    Pause(Option<Date>),
}

/// A call for applications, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Appel {
    /// The first day.
    pub start: Date,
    pub end: Date,
}

/// The part of a structure that rules compare to a situation.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    pub nature: Nature,
    /// Where it is; none for those that work remotely.
    pub place: Option<Place>,
    /// What it covers; empty when not stated: those who live near enough.
    pub zones: Vec<Zone>,
    /// What is done there.
    pub service: Service,
    /// When a structure accepts newcomers.
    pub admission: Opening,
    /// How many people it can still receive, if known.
    pub places: Option<u16>,
    /// The entries of the catalogue that can be asked for there: ranks in the file's list.
    pub dispositifs: Vec<u16>,
    /// The rank of the source.
    pub source: u16,
    /// How old this information is.
    pub freshness: Freshness,
}

/// A structure. What its source leaves out is absent: unknown, never "no".
#[derive(Clone, Debug, PartialEq)]
pub struct Structure {
    /// Its identifier, the same from one import to the next.
    pub id: String,
    pub name: String,
    /// What it does, in a sentence.
    pub resume: Option<String>,
    pub adresse: Option<String>,
    /// In the form to dial.
    pub telephone: Option<String>,
    pub courriel: Option<String>,
    pub site: Option<String>,
    /// When it is open: OpenStreetMap's `opening_hours`, or a sentence.
    pub ouverture: Option<String>,
    /// Those it works with, by their identifiers.
    pub with: Vec<String>,
    /// The part of a structure that rules compare to a situation.
    pub facts: Facts,
}
