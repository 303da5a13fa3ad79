//! Where a reference set is entitled to say no.

use super::Territoire;

/// The territories for which a set is complete.
///
/// A point outside every QPV is only `hors` where the set is known to be complete: an
/// extract with one neighbourhood of a town proves nothing about the next street.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Coverage {
    complete_territories: Vec<Territoire>,
}

impl Coverage {
    /// Complete for these territories and for no other.
    pub fn new(complete_territories: Vec<Territoire>) -> Self {
        let named = |territoire: &Territoire| complete_territories.contains(territoire);
        Self {
            complete_territories: Territoire::ALL.into_iter().filter(named).collect(),
        }
    }

    /// The territories for which the set is complete, in order.
    pub fn complete_territories(&self) -> &[Territoire] {
        &self.complete_territories
    }

    /// Whether "not in a QPV" may be said there.
    pub fn is_complete(&self, territoire: Territoire) -> bool {
        self.complete_territories.contains(&territoire)
    }
}
