//! The zones that structures cover.

use crate::{
    codes::{CodeCommune, CodeDepartement, CodeRegion},
    eligibilite::{Intercommunalite, Truth, in_commune, in_departement, in_region},
    situation::KnownPlace,
};

/// An area that a structure covers entirely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// A commune or an arrondissement.
    Commune(CodeCommune),
    /// An intercommunalité, by its rank among those of the file.
    Epci(u16),
    Departement(CodeDepartement),
    Region(CodeRegion),
    /// All of the country.
    France,
}

/// The size of an area, the narrowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    Commune,
    Epci,
    Departement,
    Region,
    France,
}

impl Zone {
    pub fn extent(self) -> Extent {
        match self {
            Self::Commune(_) => Extent::Commune,
            Self::Epci(_) => Extent::Epci,
            Self::Departement(_) => Extent::Departement,
            Self::Region(_) => Extent::Region,
            Self::France => Extent::France,
        }
    }

    /// Whether a place is in it, as far as the place is known.
    pub(crate) fn contains(self, location: &KnownPlace, epci: &[Intercommunalite]) -> Truth {
        match self {
            Self::Commune(code) => in_commune(code, location),
            Self::Epci(rank) => match epci.get(usize::from(rank)) {
                Some(epci) => epci.contains(location),
                None => Truth::Unknown,
            },
            Self::Departement(code) => in_departement(code, location),
            Self::Region(code) => in_region(code, location),
            Self::France => Truth::True,
        }
    }
}
