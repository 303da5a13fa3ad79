//! The value of a field.

use super::field::{Field, FieldKind};
use crate::{
    Date,
    codes::{CodeCommune, CodeDepartement, CodeEpci, CodeQpv, CodeRegion},
};

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum FieldValue {
    #[default]
    Unknown,
    Boolean(bool),
    /// A number, in the unit of its field.
    Number(f64),
    /// The rank of the value among those of its field.
    Choice(u8),
    /// Which of the values of its field, a bit each.
    List(u64),
    /// Entries of the catalogue, by their ranks.
    Entries(Entries),
    Date(Date),
    CodeQpv(CodeQpv),
    /// A commune or an arrondissement.
    Commune(CodeCommune),
    Epci(CodeEpci),
    Departement(CodeDepartement),
    Region(CodeRegion),
}

/// A handful of entries of the catalogue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entries {
    ranks: [u16; Self::MAX],
    number: u8,
}

impl Entries {
    /// The most entries that a situation can name.
    pub const MAX: usize = 8;

    /// Adds one; `false` when there is no room.
    pub fn push(&mut self, rank: u16) -> bool {
        let Some(place) = self.ranks.get_mut(usize::from(self.number)) else {
            return false;
        };
        *place = rank;
        self.number += 1;
        true
    }

    pub fn ranks(&self) -> &[u16] {
        &self.ranks[..usize::from(self.number)]
    }
}

impl FromIterator<u16> for Entries {
    fn from_iter<I: IntoIterator<Item = u16>>(ranks: I) -> Self {
        let mut entries = Self::default();
        for rank in ranks {
            entries.push(rank);
        }
        entries
    }
}

impl FieldValue {
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// Whether a field can have it.
    pub fn fits(&self, field: Field) -> bool {
        match (self, field.kind()) {
            (Self::Unknown, _)
            | (Self::Boolean(_), FieldKind::Boolean)
            | (Self::Entries(_), FieldKind::Entries)
            | (Self::Date(_), FieldKind::Date)
            | (Self::CodeQpv(_), FieldKind::CodeQpv)
            | (Self::Commune(_), FieldKind::Commune)
            | (Self::Epci(_), FieldKind::Epci)
            | (Self::Departement(_), FieldKind::Departement)
            | (Self::Region(_), FieldKind::Region) => true,
            (Self::Number(n), FieldKind::Number { integer, .. }) => {
                n.is_finite() && *n >= 0.0 && (!integer || n.fract() == 0.0)
            }
            (Self::Choice(rank), FieldKind::Choice(values)) => usize::from(*rank) < values.len(),
            (Self::List(bits), FieldKind::List(values)) => {
                u128::from(*bits) < 1 << values.len() as u32
            }
            _ => false,
        }
    }
}
