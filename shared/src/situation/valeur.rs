//! What is known of a field.

use super::champ::{Champ, Genre};
use crate::{
    Date,
    codes::{CodeCommune, CodeDepartement, CodeEpci, CodeQpv, CodeRegion},
};

/// The value of a field.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Valeur {
    /// Nobody has said.
    #[default]
    Inconnue,
    /// True or false.
    Booleen(bool),
    /// A number, in the unit of its field.
    Nombre(f64),
    /// The rank of the value among those of its field.
    Choix(u8),
    /// Which of the values of its field, a bit each.
    Liste(u64),
    /// Entries of the catalogue, by their ranks.
    Fiches(Fiches),
    /// A day.
    Date(Date),
    /// A neighbourhood.
    CodeQpv(CodeQpv),
    /// A commune or an arrondissement.
    Commune(CodeCommune),
    /// An intercommunalité.
    Epci(CodeEpci),
    /// A département.
    Departement(CodeDepartement),
    /// A région.
    Region(CodeRegion),
}

/// A handful of entries of the catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fiches {
    rangs: [u16; Self::MAX],
    nombre: u8,
}

impl Fiches {
    /// The most that a situation names.
    pub const MAX: usize = 8;

    /// Adds one; `false` when there is no room.
    pub fn push(&mut self, rang: u16) -> bool {
        let Some(place) = self.rangs.get_mut(usize::from(self.nombre)) else {
            return false;
        };
        *place = rang;
        self.nombre += 1;
        true
    }

    /// Their ranks.
    pub fn rangs(&self) -> &[u16] {
        &self.rangs[..usize::from(self.nombre)]
    }
}

impl FromIterator<u16> for Fiches {
    fn from_iter<I: IntoIterator<Item = u16>>(rangs: I) -> Self {
        let mut fiches = Self::default();
        for rang in rangs {
            fiches.push(rang);
        }
        fiches
    }
}

impl Valeur {
    /// Whether nobody has said.
    pub fn is_inconnue(&self) -> bool {
        matches!(self, Self::Inconnue)
    }

    /// Whether a field can hold it.
    pub fn convient(&self, champ: Champ) -> bool {
        match (self, champ.genre()) {
            (Self::Inconnue, _)
            | (Self::Booleen(_), Genre::Booleen)
            | (Self::Fiches(_), Genre::Fiches)
            | (Self::Date(_), Genre::Date)
            | (Self::CodeQpv(_), Genre::CodeQpv)
            | (Self::Commune(_), Genre::Commune)
            | (Self::Epci(_), Genre::Epci)
            | (Self::Departement(_), Genre::Departement)
            | (Self::Region(_), Genre::Region) => true,
            (Self::Nombre(n), Genre::Nombre { entier, .. }) => {
                n.is_finite() && *n >= 0.0 && (!entier || n.fract() == 0.0)
            }
            (Self::Choix(rang), Genre::Choix(valeurs)) => usize::from(*rang) < valeurs.len(),
            (Self::Liste(bits), Genre::Liste(valeurs)) => {
                u128::from(*bits) < 1 << valeurs.len() as u32
            }
            _ => false,
        }
    }
}
