//! What was sound, and is so no more.

use proptest::{prelude::*, sample::Index};

/// What readers stumble over.
const PIEGES: [&[u8]; 28] = [
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
enum Degat {
    Bit(Index, u8),
    Octet(Index, u8),
    Ajout(Index, &'static [u8]),
    Retrait(Index, usize),
    Redite(Index, usize),
    Coupe(Index),
    Greffe(Index, Index),
}

fn degat() -> impl Strategy<Value = Degat> {
    let place = any::<Index>;
    prop_oneof![
        (place(), 0..8_u8).prop_map(|(place, bit)| Degat::Bit(place, bit)),
        (place(), any::<u8>()).prop_map(|(place, octet)| Degat::Octet(place, octet)),
        (place(), prop::sample::select(&PIEGES[..]))
            .prop_map(|(place, piege)| Degat::Ajout(place, piege)),
        (place(), 1..9_usize).prop_map(|(place, longueur)| Degat::Retrait(place, longueur)),
        (place(), 1..60_usize).prop_map(|(place, longueur)| Degat::Redite(place, longueur)),
        place().prop_map(Degat::Coupe),
        (place(), place()).prop_map(|(place, source)| Degat::Greffe(place, source)),
    ]
}

/// One of these, with none to five damages.
pub(crate) fn degats(semences: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let greffes = semences.clone();
    (
        prop::sample::select(semences),
        prop::collection::vec(degat(), 0..6),
    )
        .prop_map(move |(mut octets, degats)| {
            for degat in degats {
                abime(&mut octets, degat, &greffes);
            }
            octets
        })
}

fn abime(octets: &mut Vec<u8>, degat: Degat, semences: &[Vec<u8>]) {
    let n = octets.len();
    let at = |place: Index| place.index(n + 1);
    match degat {
        Degat::Bit(place, bit) if n > 0 => octets[place.index(n)] ^= 1 << bit,
        Degat::Octet(place, octet) if n > 0 => octets[place.index(n)] = octet,
        Degat::Bit(..) | Degat::Octet(..) => {}
        Degat::Ajout(place, piege) => {
            _ = octets.splice(at(place)..at(place), piege.iter().copied())
        }
        Degat::Retrait(place, longueur) => _ = octets.drain(at(place)..n.min(at(place) + longueur)),
        Degat::Redite(place, longueur) => {
            let redit = octets[at(place)..n.min(at(place) + longueur)].to_vec();
            octets.splice(at(place)..at(place), redit);
        }
        Degat::Coupe(place) => octets.truncate(at(place)),
        Degat::Greffe(place, source) => {
            let autre = &semences[source.index(semences.len())];
            octets.truncate(at(place));
            octets.extend(&autre[source.index(autre.len())..]);
        }
    }
}
