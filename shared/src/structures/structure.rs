//! A structure, as its sources describe it.

use super::{Datation, Service, Zone, ensemble::liste};
use crate::{Date, Point, codes::CodeCommune};

liste! {
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

liste! {
    /// How well a place is known.
    PrecisionLieu {
        /// The door.
        Adresse "adresse",
        /// The street.
        Rue "rue",
        /// The middle of the commune.
        Commune "commune",
    }
}

/// Where a structure is met.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The commune or the arrondissement.
    pub commune: CodeCommune,
    /// The position, where one is known.
    pub point: Option<Point>,
    /// How well.
    pub precision: PrecisionLieu,
}

/// When one may come in.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Admission {
    /// Not said.
    #[default]
    Inconnue,
    /// All year round.
    TouteLAnnee,
    /// During these calls, in order; at least one.
    Appels(Vec<Appel>),
    /// Not now; until a day, when it is known.
    Pause(Option<Date>),
}

/// A call for applications, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Appel {
    /// The first day.
    pub debut: Date,
    /// The last one.
    pub fin: Date,
}

/// What is compared to a situation.
#[derive(Clone, Debug, PartialEq)]
pub struct Faits {
    /// What it is.
    pub nature: Nature,
    /// Where it is met; nowhere for who works at a distance.
    pub place: Option<Place>,
    /// What it covers; not said when empty: those who can come.
    pub zones: Vec<Zone>,
    /// What is done there.
    pub service: Service,
    /// When one may come in.
    pub admission: Admission,
    /// How many it can still receive, when it says.
    pub places: Option<u16>,
    /// The entries of the catalogue that are asked for there: ranks in the file's list.
    pub dispositifs: Vec<u16>,
    /// The rank of the source.
    pub source: u16,
    /// How old all this is.
    pub datation: Datation,
}

/// A structure. What its source leaves out is absent: not said, never "no".
#[derive(Clone, Debug, PartialEq)]
pub struct Structure {
    /// Its identifier, the same from one import to the next.
    pub id: String,
    /// Its name.
    pub nom: String,
    /// What it does, in a sentence.
    pub resume: Option<String>,
    /// Number and street.
    pub adresse: Option<String>,
    /// As one dials it.
    pub telephone: Option<String>,
    /// E-mail.
    pub courriel: Option<String>,
    /// Its site.
    pub site: Option<String>,
    /// When it is open: OpenStreetMap's `opening_hours`, or a sentence.
    pub ouverture: Option<String>,
    /// Those it works with, by their identifiers.
    pub avec: Vec<String>,
    /// What is compared to a situation.
    pub faits: Faits,
}
