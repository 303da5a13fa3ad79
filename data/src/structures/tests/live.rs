//! What is said today of the structures of the country, weighed as pages get it.

use shared::{
    Date, Time,
    structures::{CardChange, CardFields, LiveCard, LiveLayer, Meeting, MeetingKind, Recurrence},
};
use std::fs;
use steps::{
    brotli::{Effort, compress},
    step::step,
};

/// What a page may download of it.
const BYTES_MAX: u64 = 40_000;

/// Structures whose card is kept, in the country; a fifteenth of them in one département,
/// which is twice what the most populous has of the people.
const COUNTRY: usize = 20_000;
const LARGEST: usize = COUNTRY / 15;

/// The same card each time, as long as those of a real one; no two have a value in common.
fn card(rank: usize) -> LiveCard {
    let mixed = (rank as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let digits = |count: u32| {
        format!(
            "{:0width$}",
            mixed % 10u64.pow(count),
            width = count as usize
        )
    };
    let one_in = |n: usize, shift: u32| ((mixed >> shift) as usize).is_multiple_of(n);
    let fields = CardFields {
        telephone: one_in(2, 3).then(|| Some(format!("+331{}", digits(8)))),
        courriel: one_in(3, 7).then(|| Some(format!("contact@accueil-{}.fr", digits(5)))),
        ouverture: one_in(2, 11).then(|| {
            let start = 8 + rank % 3;
            Some(format!(
                "Mo-Fr {start:02}:00-12:00,14:00-{}:30",
                16 + rank % 4
            ))
        }),
        langues: one_in(4, 13).then_some(Some(mixed >> 40 & 0xff)),
        places: one_in(5, 17).then_some(Some((rank % 30) as u16)),
        ..CardFields::default()
    };
    let meeting = Meeting {
        kind: MeetingKind::Permanence,
        date: Date::constant(2026, 11, 1 + (rank % 28) as i8),
        time: Time::constant(9 + (rank % 8) as i8, 0, 0, 0),
        minutes: 120,
        recurrence: Recurrence::Weekly,
        until: None,
        place: format!("Maison de quartier n° {}", digits(3)),
        commune: None,
    };
    LiveCard {
        id: format!("maison-de-l-emploi-{}", digits(8)),
        verifie_le: Some(Date::constant(2026, 10, 1 + (rank % 28) as i8)),
        joignable: one_in(2, 19),
        pause: one_in(40, 23).then_some(Date::constant(2026, 12, 24)),
        meetings: one_in(6, 29).then_some(meeting).into_iter().collect(),
        change: CardChange::Fields(Box::new(fields)),
    }
}

#[test]
fn what_is_said_of_the_largest_departement_is_light() {
    let layer = LiveLayer::new((0..LARGEST).map(card).collect(), None);
    let bytes = layer.encode().expect("encodes");
    let read = LiveLayer::decode(&bytes).expect("decodes");
    assert_eq!(read.cards(), layer.cards());
    let weight = step("live layer: brotli", |step| {
        let files = compress(step, Effort::Smallest, &[&bytes])?;
        Ok(fs::metadata(&files[0])?.len())
    });
    let weight = weight.expect("compresses");
    assert!(weight <= BYTES_MAX, "{weight} bytes for {LARGEST} cards");
    println!("{weight} bytes for {LARGEST} cards of {COUNTRY}");
}
