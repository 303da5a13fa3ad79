//! How old what is known of a structure is, and how much that matters.

use super::ensemble::liste;
use crate::{Date, eligibilite::jours};

liste! {
    /// How precisely a date is known.
    Precision {
        /// To the day.
        Jour "jour",
        /// To the month: its first day is kept.
        Mois "mois",
        /// To the year: its first day is kept.
        Annee "annee",
    }
}

liste! {
    /// What a date is the date of.
    Origine {
        /// Somebody checked the structure.
        Verification "verification",
        /// A publication names it.
        Publication "publication",
    }
}

/// When what is known of a structure was true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Datation {
    /// The day, the first one when it is not known better.
    pub le: Date,
    /// How precisely.
    pub precision: Precision,
    /// Checked, or read in a publication.
    pub origine: Origine,
}

/// Beyond so many days, a contact weighs less, and says so.
pub const JOURS_FRAIS: i32 = 90;
/// Beyond so many months, a contact is proposed only where nothing fresher does the
/// same job; beyond twice as many, what a publication says is to be verified.
pub const MOIS_SURS: i16 = 12;

/// What a date is worth, on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// As good as seen today.
    Frais,
    /// Worth a call before going.
    Ancien,
    /// To be verified first.
    Perime,
}

impl Datation {
    /// What it is worth on a day: a publication is said to age after two years, a
    /// check after three months and to be of little use after a year.
    pub fn age(&self, aujourdhui: Date) -> Age {
        let apres_mois = |mois: i16| {
            let total =
                i32::from(self.le.year()) * 12 + i32::from(self.le.month()) - 1 + i32::from(mois);
            let terme = (
                total.div_euclid(12),
                total.rem_euclid(12) + 1,
                self.le.day(),
            );
            let jour = (
                i32::from(aujourdhui.year()),
                i32::from(aujourdhui.month()),
                aujourdhui.day(),
            );
            (terme.0, terme.1, terme.2) < jour
        };
        match self.origine {
            Origine::Publication if apres_mois(2 * MOIS_SURS) => Age::Ancien,
            Origine::Publication => Age::Frais,
            Origine::Verification if apres_mois(MOIS_SURS) => Age::Perime,
            Origine::Verification
                if jours(aujourdhui) - jours(self.le) > f64::from(JOURS_FRAIS) =>
            {
                Age::Ancien
            }
            Origine::Verification => Age::Frais,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_ages_in_months_a_publication_in_years() {
        let check = |le: (i16, i8, i8), origine, attendu| {
            let datation = Datation {
                le: Date::constant(le.0, le.1, le.2),
                precision: Precision::Jour,
                origine,
            };
            assert_eq!(
                datation.age(Date::constant(2026, 11, 22)),
                attendu,
                "{le:?}"
            );
        };
        use Origine::{Publication, Verification};
        check((2026, 11, 22), Verification, Age::Frais);
        check((2026, 8, 24), Verification, Age::Frais);
        check((2026, 8, 23), Verification, Age::Ancien);
        check((2025, 11, 22), Verification, Age::Ancien);
        check((2025, 11, 21), Verification, Age::Perime);
        check((2024, 11, 22), Publication, Age::Frais);
        check((2024, 11, 21), Publication, Age::Ancien);
        check((2019, 4, 1), Publication, Age::Ancien);
        // Dated in the future: as good as today.
        check((2027, 1, 1), Verification, Age::Frais);
    }
}
