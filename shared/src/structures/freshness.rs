//! How old the information on a structure is, and how much that matters.

use super::set::list;
use crate::{Date, eligibilite::days};

list! {
    /// How precisely a date is known.
    Precision {
        /// To the day.
        Jour "jour",
        /// To the month; its first day is stored.
        Month "mois",
        /// To the year; its first day is stored.
        Annee "annee",
    }
}

list! {
    /// What happened on a date.
    Origine {
        /// Someone checked the structure.
        Verification "verification",
        /// A publication names it.
        Publication "publication",
    }
}

/// When the information on a structure was known to be true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Freshness {
    /// The day, or the first day of the month or year.
    pub le: Date,
    pub precision: Precision,
    pub origin: Origine,
}

/// Beyond this many days, a checked contact weighs less, and is shown as ageing.
pub const FRESH_DAYS: i32 = 90;
/// Beyond this many months, a checked contact is proposed only where no fresher one does
/// the same job; beyond twice as many, a publication has to be verified.
pub const RELIABLE_MONTHS: i16 = 12;

/// How far a date can be relied on, on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// As good as checked today.
    Fresh,
    /// Worth a call before going.
    Ancien,
    /// To be verified first.
    Outdated,
}

impl Freshness {
    /// Its age on a day: a publication is old after two years, a check is old after three
    /// months and outdated after a year.
    pub fn age(&self, today: Date) -> Age {
        let after_months = |months: i16| {
            let total =
                i32::from(self.le.year()) * 12 + i32::from(self.le.month()) - 1 + i32::from(months);
            let due = (
                total.div_euclid(12),
                total.rem_euclid(12) + 1,
                self.le.day(),
            );
            let day = (
                i32::from(today.year()),
                i32::from(today.month()),
                today.day(),
            );
            (due.0, due.1, due.2) < day
        };
        match self.origin {
            Origine::Publication if after_months(2 * RELIABLE_MONTHS) => Age::Ancien,
            Origine::Publication => Age::Fresh,
            Origine::Verification if after_months(RELIABLE_MONTHS) => Age::Outdated,
            Origine::Verification if days(today) - days(self.le) > f64::from(FRESH_DAYS) => {
                Age::Ancien
            }
            Origine::Verification => Age::Fresh,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_ages_in_months_a_publication_in_years() {
        let check = |le: (i16, i8, i8), origin, expected| {
            let freshness = Freshness {
                le: Date::constant(le.0, le.1, le.2),
                precision: Precision::Jour,
                origin,
            };
            assert_eq!(
                freshness.age(Date::constant(2026, 11, 22)),
                expected,
                "{le:?}"
            );
        };
        use Origine::{Publication, Verification};
        check((2026, 11, 22), Verification, Age::Fresh);
        check((2026, 8, 24), Verification, Age::Fresh);
        check((2026, 8, 23), Verification, Age::Ancien);
        check((2025, 11, 22), Verification, Age::Ancien);
        check((2025, 11, 21), Verification, Age::Outdated);
        check((2024, 11, 22), Publication, Age::Fresh);
        check((2024, 11, 21), Publication, Age::Ancien);
        check((2019, 4, 1), Publication, Age::Ancien);
        // Dated in the future: as good as today.
        check((2027, 1, 1), Verification, Age::Fresh);
    }
}
