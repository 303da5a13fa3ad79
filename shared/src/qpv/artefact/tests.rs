//! Damaged and malicious files: a typed error or a sound index, never a panic.

use super::{ArtefactError, CodeQpv, QuartierSource, encode};
use crate::artefact::{Nature, ferme};
use crate::{
    Point,
    qpv::{
        Contour, Couverture, Generation, Index, Manifeste, Polygone, Quartier, Referentiel,
        Territoire,
    },
};
use proptest::prelude::*;

fn artefacts() -> super::Artefacts {
    let carre = |lat: f64, lon: f64| {
        [(0.0, 0.0), (0.0, 0.01), (0.01, 0.01), (0.01, 0.0)]
            .map(|(dy, dx)| Point::new(lat + dy, lon + dx).expect("in range"))
            .to_vec()
    };
    let source = |code: &str, lat: f64| {
        let code: CodeQpv = code.parse().expect("a code");
        QuartierSource {
            quartier: Quartier {
                code,
                nom: "Les Acacias".into(),
                communes: Vec::new(),
                departement: CodeQpv::departement(code),
            },
            contour: Contour {
                polygones: vec![Polygone {
                    exterieur: carre(lat, 5.0),
                    trous: Vec::new(),
                }],
            },
        }
    };
    let referentiel = Referentiel {
        generation: Generation::G2024,
        source: "Contours d'essai".into(),
        origine: "essai.geojson".into(),
        publie_le: Some(crate::Date::constant(2024, 7, 1)),
        licence: "Licence Ouverte 2.0".into(),
        empreinte: [7; 32],
        demonstration: false,
        couverture: Couverture::new(vec![Territoire::Metropole]),
        quartiers: 0,
        erreur_m: 0.0,
    };
    let sources = [source("QN00101M", 46.0), source("QN00102N", 46.05)];
    encode(&referentiel, &sources).expect("sound contours")
}

/// Everything that can be asked of an index, whatever it holds.
fn interroge(index: &Index) {
    for (lat, lon) in [
        (46.005, 5.005),
        (46.0, 5.0),
        (0.0, 0.0),
        (-59.9, 179.9),
        (48.0, 2.0),
    ] {
        let point = Point::new(lat, lon).expect("in range");
        index.contenant(point);
        index.constate(point, 10_000.0);
        index.constate(point, 100_000.0);
    }
    for quartier in index.quartiers() {
        index.contour(&quartier.code);
    }
}

#[test]
fn reads_back_what_it_writes() {
    let artefacts = artefacts();
    let index = Index::decode(&artefacts.national).expect("sound");
    assert_eq!(index.referentiel(), &artefacts.referentiel);
    assert_eq!(index.quartiers().len(), 2);
    assert_eq!(index.tuile(), None);
    for (tuile, octets) in &artefacts.tuiles {
        assert_eq!(Index::decode(octets).expect("sound").tuile(), Some(*tuile));
    }
    let mut manifeste = Manifeste::default();
    manifeste.insert(&artefacts);
    assert_eq!(Manifeste::decode(&manifeste.encode()), Ok(manifeste));
}

#[test]
fn names_what_is_wrong() {
    let octets = artefacts().national;
    let check = |octets: &[u8], attendu: ArtefactError| {
        assert_eq!(Index::decode(octets).err(), Some(attendu));
    };
    check(b"<!DOCTYPE html><html>", ArtefactError::Magie);
    check(&[], ArtefactError::Tronque);
    check(&octets[..octets.len() - 1], ArtefactError::Tronque);
    let autre = |place: usize, octet: u8| {
        let mut octets = octets.clone();
        octets[place] = octet;
        octets
    };
    check(&autre(4, 2), ArtefactError::Version(2));
    check(&autre(40, octets[40] ^ 1), ArtefactError::Altere);
    check(&[&octets[..], b"\n"].concat(), ArtefactError::Altere);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn refuses_any_damage(place in 0..10_000usize, masque in 1..=255u8, fin in 0..10_000usize) {
        let artefacts = artefacts();
        let mut octets = artefacts.national.clone();
        let fin = fin % octets.len();
        prop_assert!(Index::decode(&octets[..fin]).is_err());
        let place = place % octets.len();
        octets[place] ^= masque;
        prop_assert!(Index::decode(&octets).is_err());
    }

    /// Someone who can recompute the checksum may write anything.
    #[test]
    fn never_panics_on_a_forged_body(
        coups in prop::collection::vec((0..10_000usize, any::<u8>()), 1..8),
        coupe in 0..40usize,
    ) {
        let artefacts = artefacts();
        let mut corps = artefacts.national[17..].to_vec();
        let n = corps.len();
        for (place, octet) in coups {
            corps[place % n] = octet;
        }
        corps.truncate(n - coupe.min(n));
        if let Ok(index) = Index::decode(&ferme(Nature::Index, &corps)) {
            interroge(&index);
        }
    }

    #[test]
    fn never_panics_on_noise(octets in prop::collection::vec(any::<u8>(), 0..400)) {
        let corps = ferme(Nature::Index, &octets);
        if let Ok(index) = Index::decode(&corps) {
            interroge(&index);
        }
        let _ = Manifeste::decode(&ferme(Nature::Manifeste, &octets));
    }
}
