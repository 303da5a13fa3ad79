//! Where a reference set is entitled to say no.

use super::Territoire;

/// The territories for which a set is complete.
///
/// A point outside every QPV is only `hors` where the set is known to be
/// complete: an extract that holds one neighbourhood of a town proves nothing
/// about the next street.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Couverture {
    complets: Vec<Territoire>,
}

impl Couverture {
    /// Complete for these territories and for no other.
    pub fn new(complets: Vec<Territoire>) -> Self {
        let nommes = |territoire: &Territoire| complets.contains(territoire);
        Self {
            complets: Territoire::TOUS.into_iter().filter(nommes).collect(),
        }
    }

    /// The territories for which the set is complete, in order.
    pub fn complets(&self) -> &[Territoire] {
        &self.complets
    }

    /// Whether "not in a QPV" may be said there.
    pub fn est_complete(&self, territoire: Territoire) -> bool {
        self.complets.contains(&territoire)
    }
}
