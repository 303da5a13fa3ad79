//! A file reads back what was written, and nothing else.

use crate::generateur::source;
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use sha2::{Digest, Sha256};
use shared::structures::{Annuaire, ArtefactError, Colonne, EncodeError, encode, encode_en_deux};
use std::sync::LazyLock;

/// Magic, version, checksum, length.
const ENTETE: usize = 17;

/// Files to forge: drawing one takes longer than reading it ten times.
static SAINS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let mut runner = TestRunner::deterministic();
    let mut tire = || source().new_tree(&mut runner).expect("a file").current();
    (0..40).map(|_| encode(&tire()).expect("encodes")).collect()
});

proptest! {
    #[test]
    fn reads_back_what_it_writes(source in source()) {
        let annuaire = Annuaire::decode(&encode(&source).unwrap()).unwrap();
        prop_assert_eq!(annuaire.len(), source.structures.len());
        for (rang, structure) in (0u32..).zip(&source.structures) {
            let lue = annuaire.structure(rang);
            prop_assert_eq!(lue.as_ref(), Some(structure));
            prop_assert_eq!(annuaire.rang(&structure.id), Some(rang));
        }
        prop_assert_eq!(annuaire.rang("ailleurs"), None);
        prop_assert_eq!(annuaire.rang(""), None);
        prop_assert_eq!(annuaire.communes(), &source.communes[..]);
        prop_assert_eq!(annuaire.epci(), &source.epci[..]);
        prop_assert_eq!(annuaire.dispositifs(), &source.dispositifs[..]);
        prop_assert_eq!(annuaire.portee(), source.portee);
    }

    #[test]
    fn a_file_in_two_says_what_it_says_in_one(source in source()) {
        let entier = Annuaire::decode(&encode(&source).unwrap()).unwrap();
        let [paquet, suite] = encode_en_deux(source).unwrap();
        let annuaire = Annuaire::decode(&paquet).unwrap();
        for rang in 0..annuaire.len() as u32 {
            for colonne in Colonne::SUITE {
                prop_assert_eq!(annuaire.texte(rang, colonne), None);
            }
        }
        annuaire.complete(&suite).unwrap();
        for rang in 0..annuaire.len() as u32 {
            prop_assert_eq!(annuaire.structure(rang), entier.structure(rang));
        }
    }

    #[test]
    fn what_completes_one_file_completes_no_other(source in source(), autre in source()) {
        prop_assume!(source != autre);
        let [paquet, suite] = encode_en_deux(source).unwrap();
        let [autre, _] = encode_en_deux(autre).unwrap();
        prop_assume!(paquet != autre);
        let check = |octets: &[u8], attendu| {
            let annuaire = Annuaire::decode(&autre).unwrap();
            assert_eq!(annuaire.complete(octets), Err(attendu));
        };
        check(&suite, ArtefactError::Autre);
        check(&paquet, ArtefactError::Magie);
        check(&suite[..suite.len() - 1], ArtefactError::Tronque);
    }

    #[test]
    fn refuses_any_damage(source in source(), place in any::<prop::sample::Index>(), bit in 0u8..8) {
        let octets = encode(&source).unwrap();
        let mut altere = octets.clone();
        *place.get_mut(&mut altere) ^= 1 << bit;
        prop_assert!(Annuaire::decode(&altere).is_err());
        let coupe = &octets[..place.index(octets.len())];
        prop_assert!(Annuaire::decode(coupe).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn never_panics_on_a_forged_body(
        sain in prop::sample::select(&SAINS[..]),
        forges in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        coupe in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut octets = sain;
        for (place, octet) in forges {
            *place.get_mut(&mut octets[ENTETE..]) = octet;
        }
        if let Some(coupe) = coupe {
            octets.truncate(ENTETE + coupe.index(octets.len() - ENTETE));
        }
        let corps = &octets[ENTETE..];
        let controle: [u8; 32] = Sha256::digest(corps).into();
        let longueur = (corps.len() as u32).to_le_bytes();
        octets[5..13].copy_from_slice(&controle[..8]);
        octets[13..17].copy_from_slice(&longueur);
        if let Ok(annuaire) = Annuaire::decode(&octets) {
            for rang in 0..annuaire.len() as u32 {
                prop_assert!(annuaire.structure(rang).is_some());
            }
        }
    }

    #[test]
    fn never_panics_on_noise(octets in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Annuaire::decode(&octets).is_err());
    }
}

#[test]
fn names_what_is_wrong() {
    let vide = shared::structures::Source {
        portee: shared::structures::Portee::France,
        demonstration: false,
        provenances: Vec::new(),
        dispositifs: Vec::new(),
        epci: Vec::new(),
        communes: Vec::new(),
        structures: Vec::new(),
    };
    let octets = encode(&vide).unwrap();
    let check = |octets: &[u8], attendu| assert_eq!(Annuaire::decode(octets).err(), Some(attendu));
    assert!(Annuaire::decode(&octets).unwrap().is_empty());
    check(&[], ArtefactError::Tronque);
    check(b"QPVi\x01", ArtefactError::Magie);
    check(
        &[b"GUIs".as_slice(), &[9; 20]].concat(),
        ArtefactError::Version(9),
    );
    check(&octets[..octets.len() - 1], ArtefactError::Tronque);
}

proptest! {
    #[test]
    fn refuses_to_write_what_would_not_read_back(source in source()) {
        prop_assume!(!source.structures.is_empty());
        let check = |change: fn(&mut shared::structures::Source), attendu: fn(&EncodeError) -> bool| {
            let mut autre = source.clone();
            change(&mut autre);
            let erreur = encode(&autre).expect_err("must be refused");
            assert!(attendu(&erreur), "{erreur}");
        };
        check(
            |s| s.structures.push(s.structures[0].clone()),
            |e| matches!(e, EncodeError::IdRepete(_)),
        );
        check(
            |s| s.structures[0].faits.dispositifs.push(9),
            |e| matches!(e, EncodeError::Absent(_)),
        );
        check(|s| s.structures[0].nom.clear(), |e| matches!(e, EncodeError::SansNom(_)));
        check(|s| s.communes.reverse(), |e| *e == EncodeError::CommunesEnDesordre);
    }
}
