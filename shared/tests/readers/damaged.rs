//! Valid inputs, damaged.

use proptest::{prelude::*, sample::Index};

/// Bytes that trip parsers.
const TRAPS: [&[u8]; 28] = [
    b"\0",
    b"\xff",
    b"\xc3",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\r\n",
    b"\n",
    b"\"",
    b"\\",
    b"\\u0000",
    b"\\ud800",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"null",
    b"-0",
    b"1e999",
    b"9007199254740993",
    b"99999999999999999999",
    b".",
    b"..",
    b"%00",
    b"@",
    b" ",
];

#[derive(Clone, Debug)]
enum Damage {
    Bit(Index, u8),
    Byte(Index, u8),
    Addition(Index, &'static [u8]),
    Removal(Index, usize),
    Repetition(Index, usize),
    Cut(Index),
    Graft(Index, Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let place = any::<Index>;
    prop_oneof![
        (place(), 0..8_u8).prop_map(|(place, bit)| Damage::Bit(place, bit)),
        (place(), any::<u8>()).prop_map(|(place, byte)| Damage::Byte(place, byte)),
        (place(), prop::sample::select(&TRAPS[..]))
            .prop_map(|(place, trap)| Damage::Addition(place, trap)),
        (place(), 1..9_usize).prop_map(|(place, length)| Damage::Removal(place, length)),
        (place(), 1..60_usize).prop_map(|(place, length)| Damage::Repetition(place, length)),
        place().prop_map(Damage::Cut),
        (place(), place()).prop_map(|(place, source)| Damage::Graft(place, source)),
    ]
}

/// One of these, damaged up to five times.
pub(crate) fn damaged(seeds: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let grafts = seeds.clone();
    (
        prop::sample::select(seeds),
        prop::collection::vec(damage(), 0..6),
    )
        .prop_map(move |(mut bytes, damages)| {
            for damage in damages {
                apply(&mut bytes, damage, &grafts);
            }
            bytes
        })
}

fn apply(bytes: &mut Vec<u8>, damage: Damage, seeds: &[Vec<u8>]) {
    let n = bytes.len();
    let at = |place: Index| place.index(n + 1);
    match damage {
        Damage::Bit(place, bit) if n > 0 => bytes[place.index(n)] ^= 1 << bit,
        Damage::Byte(place, byte) if n > 0 => bytes[place.index(n)] = byte,
        Damage::Bit(..) | Damage::Byte(..) => {}
        Damage::Addition(place, trap) => {
            _ = bytes.splice(at(place)..at(place), trap.iter().copied())
        }
        Damage::Removal(place, length) => _ = bytes.drain(at(place)..n.min(at(place) + length)),
        Damage::Repetition(place, length) => {
            let repeated = bytes[at(place)..n.min(at(place) + length)].to_vec();
            bytes.splice(at(place)..at(place), repeated);
        }
        Damage::Cut(place) => bytes.truncate(at(place)),
        Damage::Graft(place, source) => {
            let other = &seeds[source.index(seeds.len())];
            bytes.truncate(at(place));
            bytes.extend(&other[source.index(other.len())..]);
        }
    }
}
