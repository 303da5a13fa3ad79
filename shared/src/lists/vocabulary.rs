//! Words of lists as the values of fields.

use crate::{
    orientation::weights,
    situation::Field,
    structures::{EnumSet, Fonction},
};

/// The step of who lifts what stands in the way, when a need is one of those.
pub fn brakes(besoins: u32) -> EnumSet<Fonction> {
    let lifts = |(besoin, fonction): (usize, &Fonction)| {
        (besoins >> besoin & 1 == 1 && *fonction == Fonction::Lever).then_some(Fonction::Lever)
    };
    let etapes = weights::ETAPE_OF_BESOIN.iter();
    etapes.enumerate().filter_map(lifts).collect()
}

/// The bits of the values of a field that are among these words.
pub fn bits<'a>(field: Field, words: impl Iterator<Item = &'a str>) -> u64 {
    words
        .filter_map(|word| field.values().iter().position(|value| *value == word))
        .fold(0, |bits, rank| bits | 1 << rank)
}
