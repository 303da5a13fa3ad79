//! Every number that orders what is shown: Guichet's own choice, on a scale where answering
//! the needs that were said weighs as much as all the rest but a place too far away.
//!
//! Nothing here can be bought: no weight depends on who carries an entry, and no order on
//! its identifier or its name.

use crate::eligibilite::ApportKind;

/// The first of the needs said that an entry answers, then each other, and the most.
pub(super) const NEED: i32 = 30;
pub(super) const OTHER_NEED: i32 = 5;
pub(super) const NEEDS_MOST: i32 = 40;

/// A job, for who looks for one and has no project: a need that their situation says.
pub(super) const WORK: i32 = 22;

/// Whom one meets at the step where a need is answered, without that need being named there.
pub(super) const STEP: i32 = 14;

/// What it brings, in general.
pub(super) fn brought(kind: ApportKind, has_amount: bool) -> i32 {
    match kind {
        _ if has_amount => 10,
        ApportKind::Subvention | ApportKind::Prime | ApportKind::Pret | ApportKind::Dotation => 8,
        ApportKind::Emploi
        | ApportKind::Local
        | ApportKind::Accompagnement
        | ApportKind::Test
        | ApportKind::Financement => 7,
        ApportKind::Formation | ApportKind::MicroAssurance => 5,
        ApportKind::Mentorat | ApportKind::Reseau => 4,
        ApportKind::Information => 2,
    }
}

/// What it brings, when it answers none of the needs that were said: half.
pub(super) const UNASKED: i32 = 2;

/// Made for the stage of the project, for any stage, for another one.
pub(super) const STAGE: i32 = 8;
pub(super) const ANY_STAGE: i32 = 3;
pub(super) const OTHER_STAGE: i32 = -12;

/// Open now; soon, in days; at a day that is not known; later; over.
pub(super) const OPEN: i32 = 8;
pub(super) const SOON: i32 = 6;
pub(super) const SOON_DAYS: i32 = 60;
pub(super) const NO_DATE: i32 = 3;
pub(super) const LATER: i32 = 2;
pub(super) const OVER: i32 = 0;

/// Sure: every condition is met. Less for each that somebody has to check, much less where
/// the person is not of the public that its source describes.
pub(super) const SURE: i32 = 20;
pub(super) const TO_CHECK: i32 = -6;
pub(super) const NOT_YET_SAID: i32 = -8;
pub(super) const OTHER_PUBLIC: i32 = -16;
/// Sure of nothing: its sources state no condition.
pub(super) const CONDITIONS_UNKNOWN: i32 = 8;
/// Known by an old publication only.
pub(super) const OLD: i32 = -3;
/// For each condition that is met: it was made for such a case.
pub(super) const MADE_FOR: i32 = 2;
pub(super) const MADE_FOR_MOST: i32 = 6;

/// In the commune or the intercommunalité, the département, the région, anywhere in the
/// country; in a région that may be theirs; at a place that is far, as a town or a
/// département most likely is while the place of the person is not known.
pub(super) const NEXT_DOOR: i32 = 14;
pub(super) const SAME_DEPARTEMENT: i32 = 11;
pub(super) const SAME_REGION: i32 = 7;
pub(super) const ANYWHERE: i32 = 4;
pub(super) const PERHAPS_FAR: i32 = -26;
pub(super) const FAR: i32 = -30;

/// Its people receive publics that the person is surely not of, by a source that describes
/// them without refusing anybody: as much as a need, since whom a door is for decides first.
pub(super) const FOR_OTHERS: i32 = -30;
/// It receives a public that they are of: as much as a condition that is met.
pub(super) const FOR_THEM: i32 = MADE_FOR;

/// Somebody is met there, or is to be asked elsewhere, or there is a site alone.
pub(super) const SOMEONE: i32 = 6;
pub(super) const SOMEONE_ELSEWHERE: i32 = 4;
