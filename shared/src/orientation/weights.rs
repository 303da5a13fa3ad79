//! The weight of each reason, and when a step is worth proposing: every number that
//! orders an answer, and nothing else.
//!
//! The numbers are Guichet's own choice, on a scale where living next door
//! ([`Code::Proximite`]) is worth as much as answering every need stated
//! ([`Code::Besoins`]). `cargo xtask test` plays the cases of `shared/orientation/cas`
//! with them: a change that moves someone out of the first three is seen there.
//! Nothing here can be bought: no weight depends on who a structure is.

use crate::structures::{Fonction, list};

list! {
    /// Why someone is proposed, or ranks lower.
    Code {
        /// Serves a step that is relevant now.
        Fonction "fonction",
        /// Answers needs that were stated.
        Besoins "besoins",
        /// Made for the stage of the project.
        Stade "stade",
        /// Accepts any stage.
        TousStades "tous_stades",
        /// Made for a later stage.
        PlusTard "plus_tard",
        /// Offers a scheme whose conditions are all satisfied.
        Droit "droit",
        /// Has no known condition.
        SansCondition "sans_condition",
        /// Offers a scheme for which something is still unknown.
        DroitAPreciser "droit_a_preciser",
        /// Receives a public that the person belongs to.
        Public "public",
        /// Receives people who live in a QPV.
        Qpv "qpv",
        /// How far it is.
        Proximite "proximite",
        /// Farther than the person can go.
        TropLoin "trop_loin",
        /// Covers the place: commune, département or région.
        Couvre "couvre",
        /// Can be asked from anywhere in the country.
        PartoutEnFrance "partout_en_france",
        /// Stands in the person's région, but not where they are.
        Voisin "voisin",
        /// Stands elsewhere in the country.
        Ailleurs "ailleurs",
        /// Made for publics that the person is surely not of, by a source that describes
        /// them without refusing anybody.
        AutrePublic "autre_public",
        /// Its place may not be the person's: too little is known of either.
        LieuAConfirmer "lieu_a_confirmer",
        /// On site or remotely, as preferred.
        Format "format",
        /// Individually or in a group, as preferred.
        Suivi "suivi",
        /// Open when the person is free.
        Horaires "horaires",
        /// Welcomes people with their children.
        Enfants "enfants",
        /// Speaks the person's language.
        Langue "langue",
        Gratuit "gratuit",
        /// Open to applications now.
        Ouvert "ouvert",
        /// Open to applications from a known day on.
        ProchainAppel "prochain_appel",
        /// Its last call is over; the next has no date.
        AppelPasse "appel_passe",
        /// Closed to newcomers for now.
        EnPause "en_pause",
        PlacesLibres "places_libres",
        /// Has no room left.
        Complet "complet",
        /// Can be reached in the way the person prefers.
        Joignable "joignable",
        /// Accompanies the person already.
        Deja "deja",
        Verifie "verifie",
        /// Read in a recent publication.
        Publie "publie",
        /// Checked a while ago: to be called before going.
        Ancien "ancien",
        /// Known from an old publication, or checked over a year ago.
        AVerifier "a_verifier",
    }
}

impl Code {
    /// The most points it can add, or those it takes away.
    pub const fn weight(self) -> i16 {
        match self {
            // Three per degree of relevance of the step, see [`RELEVANCE`].
            Self::Fonction => 11,
            // Twelve for the first need, four for each other.
            Self::Besoins => 20,
            Self::Stade => 14,
            Self::TousStades => 4,
            Self::PlusTard => -8,
            Self::Droit => 12,
            // More than a doubt, less than a right.
            Self::SansCondition => 6,
            Self::DroitAPreciser => 2,
            // As much as a need answered: whom a door is for decides before its renown.
            Self::Public => 12,
            Self::Qpv => 12,
            // By distance, see [`PROXIMITY`].
            Self::Proximite => 20,
            Self::TropLoin | Self::Ailleurs => -15,
            Self::Voisin => -6,
            Self::AutrePublic => -12,
            // By extent, see [`COVERS`].
            Self::Couvre => 10,
            Self::PartoutEnFrance => 1,
            Self::Format => 3,
            Self::Suivi => 2,
            Self::Horaires => 4,
            Self::Enfants => 3,
            Self::Langue => 8,
            Self::Gratuit => 4,
            Self::Ouvert => 4,
            Self::ProchainAppel => 2,
            Self::PlacesLibres => 2,
            Self::AppelPasse => -4,
            Self::EnPause => -12,
            Self::Complet => -8,
            Self::Joignable => 3,
            Self::Verifie => 6,
            Self::Publie => 3,
            Self::LieuAConfirmer | Self::Deja | Self::Ancien | Self::AVerifier => 0,
        }
    }
}

/// The points of a candidate with every positive reason: the scale of scores.
pub const MAXIMUM: i16 = 150;

/// Points by distance in metres: those of the first row that is not less; none beyond
/// the last.
pub const PROXIMITY: [(u32, i16); 7] = [
    (1_000, 20),
    (2_000, 18),
    (5_000, 15),
    (10_000, 11),
    (20_000, 7),
    (35_000, 4),
    (60_000, 1),
];

/// Points by extent covered: commune, intercommunalité, département, région.
pub const COVERS: [i16; 4] = [10, 9, 7, 4];

/// Points of the first need answered.
pub const FIRST_BESOIN: i16 = 12;
/// Points of each other need answered.
pub const OTHER_BESOIN: i16 = 4;

/// Points per degree of relevance of a step.
pub const PER_DEGREE: i16 = 3;

/// Points of who serves a step as what they do first; less than a degree, so that no fact
/// that makes a step more relevant takes points away.
pub const MAIN_FONCTION: i16 = 2;

/// How relevant each step is at each stage, from 0 to 3, in the order of
/// `projet.stade` and of [`Fonction`]. At 0, a step is not proposed, unless a need asks
/// for it. A past step is a 0: once launched, a project needs no test.
pub const RELEVANCE: [[u8; 6]; 7] = [
    // écouter, construire, tester, financer, héberger, durer
    [3, 2, 1, 1, 1, 0], // idée
    [2, 3, 2, 1, 1, 0], // émergence
    [1, 2, 2, 3, 2, 1], // création
    [0, 1, 3, 2, 2, 1], // test
    [0, 0, 0, 3, 2, 3], // lancé
    [0, 0, 0, 3, 2, 3], // développement
    [0, 0, 0, 3, 1, 3], // changement d'échelle
];

/// How relevant every step is while the stage is not known: the least of any stage, so
/// that stating the stage never takes points from those that serve it.
pub const UNKNOWN_RELEVANCE: u8 = 1;

/// The step that answers each need, in the order of `projet.besoins`.
pub const ETAPE_OF_BESOIN: [Fonction; 17] = [
    Fonction::Financer,
    Fonction::Heberger,
    Fonction::Durer,
    Fonction::Construire,
    Fonction::Construire,
    Fonction::Tester,
    Fonction::Durer,
    Fonction::Ecouter,
    Fonction::Lever,
    Fonction::Lever,
    Fonction::Lever,
    Fonction::Durer,
    Fonction::Lever,
    Fonction::Lever,
    Fonction::Lever,
    Fonction::Lever,
    Fonction::Ecouter,
];

/// The steps in the order of a parcours: what stands in the way is lifted before the project
/// goes on.
pub const ORDER: [Fonction; 7] = [
    Fonction::Lever,
    Fonction::Ecouter,
    Fonction::Construire,
    Fonction::Tester,
    Fonction::Financer,
    Fonction::Heberger,
    Fonction::Durer,
];

/// The needs that are obstacles to remove, a bit each.
pub(crate) fn obstacles() -> u64 {
    let etapes = ETAPE_OF_BESOIN.iter().enumerate();
    let lifted = etapes.filter(|(_, fonction)| **fonction == Fonction::Lever);
    lifted.fold(0, |bits, (rank, _)| bits | 1 << rank)
}

/// How far a structure that states no territory receives people from, in metres.
pub const RADIUS_M: f64 = 60_000.0;

/// The most structures considered for a step, the nearest first.
pub const NEAREST_PER_ETAPE: usize = 50;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{situation::Field, structures::Ranked};

    #[test]
    fn the_tables_have_a_row_for_each_value() {
        assert_eq!(RELEVANCE.len(), Field::Stade.values().len());
        assert_eq!(ETAPE_OF_BESOIN.len(), Field::Besoins.values().len());
        assert_eq!(RELEVANCE[0].len(), Fonction::ALL.len() - 1);
        assert!(Fonction::ALL.iter().all(|step| ORDER.contains(step)));
    }

    #[test]
    fn nobody_has_more_than_the_maximum() {
        // Of reasons that exclude each other, only the heaviest counts.
        let excluded = [
            Code::TousStades,
            Code::SansCondition,
            Code::DroitAPreciser,
            Code::PartoutEnFrance,
            Code::ProchainAppel,
            Code::Publie,
        ];
        let total: i16 = Code::ALL
            .iter()
            .filter(|code| !excluded.contains(code))
            .map(|code| code.weight().max(0))
            .sum();
        assert_eq!(total, MAXIMUM);
    }

    #[test]
    fn graduated_weights_stay_within_theirs() {
        assert_eq!(PROXIMITY[0].1, Code::Proximite.weight());
        assert!(PROXIMITY.is_sorted_by(|a, b| a.0 < b.0 && a.1 > b.1));
        assert_eq!(COVERS[0], Code::Couvre.weight());
        assert!(COVERS.is_sorted_by(|a, b| a > b));
        assert_eq!(FIRST_BESOIN + 2 * OTHER_BESOIN, Code::Besoins.weight());
        assert_eq!(3 * PER_DEGREE + MAIN_FONCTION, Code::Fonction.weight());
        const { assert!(MAIN_FONCTION < PER_DEGREE) };
        assert!(RELEVANCE.iter().flatten().all(|&degree| degree <= 3));
        // A step that a known stage keeps is at least as relevant as with an unknown stage.
        assert!((RELEVANCE.iter().flatten()).all(|&d| d == 0 || d >= UNKNOWN_RELEVANCE));
        for etapes in RELEVANCE {
            assert!(etapes.iter().any(|&degree| degree > 0));
        }
    }
}
