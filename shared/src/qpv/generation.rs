//! The generations of QPV, and when each is in force.

use super::Territoire;
use crate::Date;
use std::{fmt, str::FromStr};

/// A list of QPV in force together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Generation {
    /// Codes `QP…`.
    G2015,
    /// Codes `QN…`.
    G2024,
}

impl Generation {
    /// Every generation, oldest first.
    pub const ALL: [Self; 2] = [Self::G2015, Self::G2024];

    /// The year that names it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::G2015 => "2015",
            Self::G2024 => "2024",
        }
    }

    /// The generation in force in a territory on a date; `None` before the first.
    pub fn in_force(territoire: Territoire, date: Date) -> Option<Self> {
        Self::ALL
            .into_iter()
            .rev()
            .find(|generation| generation.start(territoire) <= date)
    }

    /// The first day in force: 2015 everywhere on 1 January 2015; 2024 in
    /// métropole on 1 January 2024 (décret n° 2023-1314 of 28 December 2023),
    /// outre-mer a year later.
    pub(super) fn start(self, territoire: Territoire) -> Date {
        let (year, month, day) = match (self, territoire.outre_mer()) {
            (Self::G2015, _) => (2015, 1, 1),
            (Self::G2024, false) => (2024, 1, 1),
            (Self::G2024, true) => (2025, 1, 1),
        };
        Date::constant(year, month, day)
    }
}

impl fmt::Display for Generation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Generation {
    type Err = GenerationError;

    fn from_str(text: &str) -> Result<Self, GenerationError> {
        Self::ALL
            .into_iter()
            .find(|generation| generation.as_str() == text)
            .ok_or(GenerationError)
    }
}

/// A text that names no generation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GenerationError;

impl fmt::Display for GenerationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a generation is 2015 or 2024")
    }
}

impl std::error::Error for GenerationError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_in_force_by_date_and_place() {
        let check = |territoire, date: &str, expected: Option<Generation>| {
            let date: Date = date.parse().expect("a date");
            assert_eq!(
                Generation::in_force(territoire, date),
                expected,
                "{territoire:?} {date}"
            );
        };
        check(Territoire::Metropole, "2014-12-31", None);
        check(Territoire::Metropole, "2015-01-01", Some(Generation::G2015));
        check(Territoire::Metropole, "2023-12-31", Some(Generation::G2015));
        check(Territoire::Metropole, "2024-01-01", Some(Generation::G2024));
        check(Territoire::LaReunion, "2024-12-31", Some(Generation::G2015));
        check(Territoire::LaReunion, "2025-01-01", Some(Generation::G2024));
    }
}
