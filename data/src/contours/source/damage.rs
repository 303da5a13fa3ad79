//! Contours damaged in every way: read, or refused with a sentence; never a panic, nor the
//! memory that a forged number asks for.

use super::Fichier;
use crate::contours::examples::{PRJ, carre, shapefile, trois, zip};
use proptest::{prelude::*, sample::Index};
use std::collections::BTreeMap;

/// Numbers that readers multiply or reserve room for.
const NOMBRES: [u32; 8] = [
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
enum Degat {
    Octet(Index, u8),
    Nombre(Index, u32, bool),
    Coupe(Index),
    Ajout(Index, u8, usize),
}

fn degat() -> impl Strategy<Value = Degat> {
    let place = any::<Index>;
    prop_oneof![
        (place(), any::<u8>()).prop_map(|(place, octet)| Degat::Octet(place, octet)),
        (place(), prop::sample::select(&NOMBRES[..]), any::<bool>())
            .prop_map(|(place, nombre, grand)| Degat::Nombre(place, nombre, grand)),
        place().prop_map(Degat::Coupe),
        (place(), any::<u8>(), 1..40_usize)
            .prop_map(|(place, octet, n)| Degat::Ajout(place, octet, n)),
    ]
}

fn abime(octets: &mut Vec<u8>, degats: &[Degat]) {
    for degat in degats {
        let n = octets.len();
        match degat {
            Degat::Octet(place, octet) if n > 0 => octets[place.index(n)] = *octet,
            Degat::Nombre(place, nombre, grand) if n >= 4 => {
                // Words of 32 bits, as they lie in a shapefile.
                let at = place.index(n / 4) * 4;
                let word = if *grand {
                    nombre.to_be_bytes()
                } else {
                    nombre.to_le_bytes()
                };
                octets[at..at + 4].copy_from_slice(&word);
            }
            Degat::Coupe(place) => octets.truncate(place.index(n + 1)),
            Degat::Ajout(place, octet, longueur) => {
                let at = place.index(n + 1);
                octets.splice(at..at, std::iter::repeat_n(*octet, *longueur));
            }
            Degat::Octet(..) | Degat::Nombre(..) => {}
        }
    }
}

fn lit(octets: Vec<u8>, voisins: &[(&str, Vec<u8>)]) {
    let voisins = voisins
        .iter()
        .map(|(nom, octets)| ((*nom).to_owned(), octets.clone()));
    let fichier = Fichier {
        origine: "f".to_owned(),
        nom: "f".to_owned(),
        octets,
        voisins: voisins.collect::<BTreeMap<_, _>>(),
    };
    if let Err(refus) = fichier.lot(None) {
        assert!(refus.to_string().starts_with("f is refused: "));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn shapefiles(
        shp in prop::collection::vec(degat(), 0..5),
        dbf in prop::collection::vec(degat(), 0..5),
    ) {
        let (mut sain_shp, mut sain_dbf) = shapefile(vec![carre(-8.0, 47.0)], b"Les Embruns");
        abime(&mut sain_shp, &shp);
        abime(&mut sain_dbf, &dbf);
        lit(sain_shp, &[("dbf", sain_dbf), ("prj", PRJ.as_bytes().to_vec())]);
    }

    #[test]
    fn archives(degats in prop::collection::vec(degat(), 0..5)) {
        let mut octets = zip(&[("qpv.geojson", trois().to_string().as_bytes())]);
        abime(&mut octets, &degats);
        lit(octets, &[]);
    }

    #[test]
    fn geojson(degats in prop::collection::vec(degat(), 0..5)) {
        let mut octets = trois().to_string().into_bytes();
        abime(&mut octets, &degats);
        lit(octets, &[]);
    }
}
