//! What a structure covers.

use crate::{
    codes::{CodeCommune, CodeDepartement, CodeRegion},
    eligibilite::{Intercommunalite, Verite, dans_commune, dans_departement, dans_region},
    situation::Connu,
};

/// A place that a structure covers whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// A commune or an arrondissement.
    Commune(CodeCommune),
    /// An intercommunalité, by its rank among those of the file.
    Epci(u16),
    /// A département.
    Departement(CodeDepartement),
    /// A région.
    Region(CodeRegion),
    /// All of the country.
    France,
}

/// How wide a place is, the narrowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Etendue {
    /// A commune.
    Commune,
    /// An intercommunalité.
    Epci,
    /// A département.
    Departement,
    /// A région.
    Region,
    /// The country.
    France,
}

impl Zone {
    /// How wide it is.
    pub fn etendue(self) -> Etendue {
        match self {
            Self::Commune(_) => Etendue::Commune,
            Self::Epci(_) => Etendue::Epci,
            Self::Departement(_) => Etendue::Departement,
            Self::Region(_) => Etendue::Region,
            Self::France => Etendue::France,
        }
    }

    /// Whether a place lies in it, as far as it is known.
    pub(crate) fn contient(self, lieu: &Connu, epci: &[Intercommunalite]) -> Verite {
        match self {
            Self::Commune(code) => dans_commune(code, lieu),
            Self::Epci(rang) => match epci.get(usize::from(rang)) {
                Some(epci) => epci.contient(lieu),
                None => Verite::Inconnue,
            },
            Self::Departement(code) => dans_departement(code, lieu),
            Self::Region(code) => dans_region(code, lieu),
            Self::France => Verite::Vrai,
        }
    }
}
