//! What is counted of the service's use: an act, on a day, in a commune, from a partner's site.
//! Never who, nor where exactly.

use crate::structures::list;

list! {
    /// What was done.
    Acte {
        /// An address or a point was checked.
        Verdict "verdict",
        /// Somebody was told what they are eligible for.
        Eligibilite "eligibilite",
        /// Somebody was told whom to meet.
        Orientation "orientation",
        /// An application was deposited.
        Candidature "candidature",
    }
}

/// A count below this could tell of somebody: it is not said.
pub const SMALLEST_COUNT: u32 = 10;

/// How many times each act was counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ActeCounts([u32; 4]);

impl ActeCounts {
    /// Adds to the count of an act.
    pub fn add(&mut self, acte: Acte, count: u32) {
        if let Some(slot) = self.0.get_mut(acte as usize) {
            *slot = slot.saturating_add(count);
        }
    }

    /// The count of an act, when it is large enough to tell of nobody.
    pub fn told(&self, acte: Acte) -> Option<u32> {
        let count = self.0.get(acte as usize).copied();
        count.filter(|count| *count >= SMALLEST_COUNT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_that_could_tell_of_somebody_is_not_said() {
        let mut counts = ActeCounts::default();
        counts.add(Acte::Verdict, 9);
        assert_eq!(counts.told(Acte::Verdict), None);
        counts.add(Acte::Verdict, 1);
        assert_eq!(counts.told(Acte::Verdict), Some(10));
        // Nobody and nine people are answered alike.
        assert_eq!(counts.told(Acte::Candidature), None);
    }
}
