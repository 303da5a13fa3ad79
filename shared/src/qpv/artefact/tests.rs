//! Damaged and malicious files: a typed error or a sound index, never a panic.

use super::{ArtefactError, CodeQpv, QuartierSource, encode};
use crate::artefact::{FileKind, close};
use crate::{
    Point,
    qpv::{
        Contour, Coverage, Generation, Index, Manifest, Polygon, Quartier, Referentiel, Territoire,
    },
};
use proptest::prelude::*;

fn artefacts() -> super::Artefacts {
    encode(&referentiel(), &sources()).expect("sound contours")
}

fn referentiel() -> Referentiel {
    Referentiel {
        generation: Generation::G2024,
        source: "Contours d'essai".into(),
        origin: "essai.geojson".into(),
        publie_le: Some(crate::Date::constant(2024, 7, 1)),
        licence: "Licence Ouverte 2.0".into(),
        digest: [7; 32],
        demonstration: false,
        coverage: Coverage::new(vec![Territoire::Metropole]),
        quartiers: 0,
        erreur_m: 0.0,
    }
}

fn sources() -> Vec<QuartierSource> {
    let square = |lat: f64, lon: f64| {
        [(0.0, 0.0), (0.0, 0.01), (0.01, 0.01), (0.01, 0.0)]
            .map(|(dy, dx)| Point::new(lat + dy, lon + dx).expect("in range"))
            .to_vec()
    };
    let source = |code: &str, lat: f64| {
        let code: CodeQpv = code.parse().expect("a code");
        QuartierSource {
            quartier: Quartier {
                code,
                name: "Les Acacias".into(),
                communes: Vec::new(),
                departement: CodeQpv::departement(code),
            },
            contour: Contour {
                polygons: vec![Polygon {
                    exterior: square(lat, 5.0),
                    holes: Vec::new(),
                }],
            },
        }
    };
    vec![source("QN00101M", 46.0), source("QN00102N", 46.05)]
}

/// Runs every query of an index, whatever its content.
fn look_up(index: &Index) {
    for (lat, lon) in [
        (46.005, 5.005),
        (46.0, 5.0),
        (0.0, 0.0),
        (-59.9, 179.9),
        (48.0, 2.0),
    ] {
        let point = Point::new(lat, lon).expect("in range");
        index.container(point);
        index.observe(point, 10_000.0);
        index.observe(point, 100_000.0);
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
    assert_eq!(index.tile(), None);
    for (tile, bytes) in &artefacts.tiles {
        assert_eq!(Index::decode(bytes).expect("sound").tile(), Some(*tile));
    }
    let mut manifest = Manifest::default();
    manifest.insert(&artefacts);
    assert_eq!(Manifest::decode(&manifest.encode()), Ok(manifest));
}

#[test]
fn a_clock_before_the_data_is_not_believed() {
    let mut manifest = Manifest::default();
    let clock = crate::Date::constant(2019, 1, 1);
    assert_eq!(manifest.day(clock), clock);
    manifest.insert(&artefacts());
    assert_eq!(manifest.day(clock), crate::Date::constant(2025, 1, 1));
    for clock in [
        crate::Date::constant(2024, 7, 1),
        crate::Date::constant(2026, 11, 30),
    ] {
        assert_eq!(manifest.day(clock), clock);
    }
}

#[test]
fn names_what_is_wrong() {
    let bytes = artefacts().national;
    let check = |bytes: &[u8], expected: ArtefactError| {
        assert_eq!(Index::decode(bytes).err(), Some(expected));
    };
    check(b"<!DOCTYPE html><html>", ArtefactError::Magic);
    check(&[], ArtefactError::Truncated);
    check(&bytes[..bytes.len() - 1], ArtefactError::Truncated);
    let other = |place: usize, byte: u8| {
        let mut bytes = bytes.clone();
        bytes[place] = byte;
        bytes
    };
    check(&other(4, 2), ArtefactError::Version(2));
    check(&other(40, bytes[40] ^ 1), ArtefactError::Corrupted);
    check(&[&bytes[..], b"\n"].concat(), ArtefactError::Corrupted);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn refuses_any_damage(place in 0..10_000usize, mask in 1..=255u8, end in 0..10_000usize) {
        let artefacts = artefacts();
        let mut bytes = artefacts.national.clone();
        let end = end % bytes.len();
        prop_assert!(Index::decode(&bytes[..end]).is_err());
        let place = place % bytes.len();
        bytes[place] ^= mask;
        prop_assert!(Index::decode(&bytes).is_err());
    }

    /// Someone who recomputes the checksum can write anything.
    #[test]
    fn never_panics_on_a_forged_body(
        hits in prop::collection::vec((0..10_000usize, any::<u8>()), 1..8),
        cut in 0..40usize,
    ) {
        let artefacts = artefacts();
        let mut body = artefacts.national[17..].to_vec();
        let n = body.len();
        for (place, byte) in hits {
            body[place % n] = byte;
        }
        body.truncate(n - cut.min(n));
        if let Ok(index) = Index::decode(&close(FileKind::Index, &body)) {
            look_up(&index);
        }
    }

    #[test]
    fn never_panics_on_noise(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let body = close(FileKind::Index, &bytes);
        if let Ok(index) = Index::decode(&body) {
            look_up(&index);
        }
        let _ = Manifest::decode(&close(FileKind::Manifest, &bytes));
    }
}
