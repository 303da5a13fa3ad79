//! Contours damaged in every way: read, or refused with a sentence; never a panic, nor the
//! memory that a forged number asks for.

use super::SourceFile;
use crate::contours::examples::{PRJ, shapefile, square, three, zip};
use proptest::{prelude::*, sample::Index};
use std::collections::BTreeMap;

/// Numbers that readers multiply or reserve room for.
const NUMBERS: [u32; 8] = [
    0,
    1,
    0x7f,
    0xffff,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_fff0,
    u32::MAX,
];

#[derive(Clone, Debug)]
enum SourceDamage {
    Byte(Index, u8),
    Number(Index, u32, bool),
    Cut(Index),
    Addition(Index, u8, usize),
}

fn damage() -> impl Strategy<Value = SourceDamage> {
    let place = any::<Index>;
    prop_oneof![
        (place(), any::<u8>()).prop_map(|(place, byte)| SourceDamage::Byte(place, byte)),
        (place(), prop::sample::select(&NUMBERS[..]), any::<bool>()).prop_map(
            |(place, number, big_endian)| SourceDamage::Number(place, number, big_endian)
        ),
        place().prop_map(SourceDamage::Cut),
        (place(), any::<u8>(), 1..40_usize)
            .prop_map(|(place, byte, n)| SourceDamage::Addition(place, byte, n)),
    ]
}

fn corrupt(bytes: &mut Vec<u8>, damages: &[SourceDamage]) {
    for damage in damages {
        let n = bytes.len();
        match damage {
            SourceDamage::Byte(place, byte) if n > 0 => bytes[place.index(n)] = *byte,
            SourceDamage::Number(place, number, big_endian) if n >= 4 => {
                // Words of 32 bits, as they lie in a shapefile.
                let at = place.index(n / 4) * 4;
                let word = if *big_endian {
                    number.to_be_bytes()
                } else {
                    number.to_le_bytes()
                };
                bytes[at..at + 4].copy_from_slice(&word);
            }
            SourceDamage::Cut(place) => bytes.truncate(place.index(n + 1)),
            SourceDamage::Addition(place, byte, length) => {
                let at = place.index(n + 1);
                bytes.splice(at..at, std::iter::repeat_n(*byte, *length));
            }
            SourceDamage::Byte(..) | SourceDamage::Number(..) => {}
        }
    }
}

fn read_damaged(bytes: Vec<u8>, neighbours: &[(&str, Vec<u8>)]) {
    let neighbours = neighbours
        .iter()
        .map(|(name, bytes)| ((*name).to_owned(), bytes.clone()));
    let file = SourceFile {
        origin: "f".to_owned(),
        name: "f".to_owned(),
        bytes,
        neighbours: neighbours.collect::<BTreeMap<_, _>>(),
    };
    if let Err(refusal) = file.batch(None) {
        assert!(refusal.to_string().starts_with("f is refused: "));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn shapefiles(
        shp in prop::collection::vec(damage(), 0..5),
        dbf in prop::collection::vec(damage(), 0..5),
    ) {
        let (mut sound_shp, mut sound_dbf) = shapefile(vec![square(-8.0, 47.0)], b"Les Embruns");
        corrupt(&mut sound_shp, &shp);
        corrupt(&mut sound_dbf, &dbf);
        read_damaged(sound_shp, &[("dbf", sound_dbf), ("prj", PRJ.as_bytes().to_vec())]);
    }

    #[test]
    fn archives(damaged in prop::collection::vec(damage(), 0..5)) {
        let mut bytes = zip(&[("qpv.geojson", three().to_string().as_bytes())]);
        corrupt(&mut bytes, &damaged);
        read_damaged(bytes, &[]);
    }

    #[test]
    fn geojson(damaged in prop::collection::vec(damage(), 0..5)) {
        let mut bytes = three().to_string().into_bytes();
        corrupt(&mut bytes, &damaged);
        read_damaged(bytes, &[]);
    }
}
