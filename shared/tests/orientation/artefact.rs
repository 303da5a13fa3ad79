//! A file of structures reads back as what was written, and nothing else.

use crate::generator::source;
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use sha2::{Digest, Sha256};
use shared::structures::{
    ArtefactError, Column, Directory, StructuresEncodeError, encode, encode_in_two,
};
use std::sync::LazyLock;

/// Magic, version, checksum, length.
const HEADER: usize = 17;

/// Files to forge, drawn once: drawing one takes longer than reading it ten times.
static SOUND_FILES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let mut runner = TestRunner::deterministic();
    let mut draw = || source().new_tree(&mut runner).expect("a file").current();
    (0..40).map(|_| encode(&draw()).expect("encodes")).collect()
});

proptest! {
    #[test]
    fn reads_back_what_it_writes(source in source()) {
        let directory = Directory::decode(&encode(&source).unwrap()).unwrap();
        prop_assert_eq!(directory.len(), source.structures.len());
        for (rank, structure) in (0u32..).zip(&source.structures) {
            let parsed = directory.structure(rank);
            prop_assert_eq!(parsed.as_ref(), Some(structure));
            prop_assert_eq!(directory.rank(&structure.id), Some(rank));
        }
        prop_assert_eq!(directory.rank("ailleurs"), None);
        prop_assert_eq!(directory.rank(""), None);
        prop_assert_eq!(directory.communes(), &source.communes[..]);
        prop_assert_eq!(directory.epci(), &source.epci[..]);
        prop_assert_eq!(directory.dispositifs(), &source.dispositifs[..]);
        prop_assert_eq!(directory.scope(), source.scope);
    }

    #[test]
    fn a_file_in_two_says_what_it_says_in_one(source in source()) {
        let whole = Directory::decode(&encode(&source).unwrap()).unwrap();
        let [pack, continuation] = encode_in_two(source).unwrap();
        let directory = Directory::decode(&pack).unwrap();
        for rank in 0..directory.len() as u32 {
            for column in Column::EXTRA {
                prop_assert_eq!(directory.text(rank, column), None);
            }
        }
        directory.complete(&continuation).unwrap();
        for rank in 0..directory.len() as u32 {
            prop_assert_eq!(directory.structure(rank), whole.structure(rank));
        }
    }

    #[test]
    fn what_completes_one_file_completes_no_other(source in source(), other in source()) {
        prop_assume!(source != other);
        let [pack, continuation] = encode_in_two(source).unwrap();
        let [other, _] = encode_in_two(other).unwrap();
        prop_assume!(pack != other);
        let check = |bytes: &[u8], expected| {
            let directory = Directory::decode(&other).unwrap();
            assert_eq!(directory.complete(bytes), Err(expected));
        };
        check(&continuation, ArtefactError::Other);
        check(&pack, ArtefactError::Magic);
        check(&continuation[..continuation.len() - 1], ArtefactError::Truncated);
    }

    #[test]
    fn refuses_any_damage(source in source(), place in any::<prop::sample::Index>(), bit in 0u8..8) {
        let bytes = encode(&source).unwrap();
        let mut altered = bytes.clone();
        *place.get_mut(&mut altered) ^= 1 << bit;
        prop_assert!(Directory::decode(&altered).is_err());
        let cut = &bytes[..place.index(bytes.len())];
        prop_assert!(Directory::decode(cut).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn never_panics_on_a_forged_body(
        sound in prop::sample::select(&SOUND_FILES[..]),
        forged in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in prop::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = sound;
        for (place, byte) in forged {
            *place.get_mut(&mut bytes[HEADER..]) = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(HEADER + cut.index(bytes.len() - HEADER));
        }
        let body = &bytes[HEADER..];
        let checksum: [u8; 32] = Sha256::digest(body).into();
        let length = (body.len() as u32).to_le_bytes();
        bytes[5..13].copy_from_slice(&checksum[..8]);
        bytes[13..17].copy_from_slice(&length);
        if let Ok(directory) = Directory::decode(&bytes) {
            for rank in 0..directory.len() as u32 {
                prop_assert!(directory.structure(rank).is_some());
            }
        }
    }

    #[test]
    fn never_panics_on_noise(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Directory::decode(&bytes).is_err());
    }
}

#[test]
fn names_what_is_wrong() {
    let empty = shared::structures::DirectorySource {
        scope: shared::structures::DirectoryCoverage::France,
        demonstration: false,
        provenances: Vec::new(),
        dispositifs: Vec::new(),
        epci: Vec::new(),
        communes: Vec::new(),
        structures: Vec::new(),
    };
    let bytes = encode(&empty).unwrap();
    let check = |bytes: &[u8], expected| assert_eq!(Directory::decode(bytes).err(), Some(expected));
    assert!(Directory::decode(&bytes).unwrap().is_empty());
    check(&[], ArtefactError::Truncated);
    check(b"QPVi\x01", ArtefactError::Magic);
    check(
        &[b"GUIs".as_slice(), &[9; 20]].concat(),
        ArtefactError::Version(9),
    );
    check(&bytes[..bytes.len() - 1], ArtefactError::Truncated);
}

proptest! {
    #[test]
    fn refuses_to_write_what_would_not_read_back(source in source()) {
        prop_assume!(!source.structures.is_empty());
        let check = |change: fn(&mut shared::structures::DirectorySource), expected: fn(&StructuresEncodeError) -> bool| {
            let mut other = source.clone();
            change(&mut other);
            let error = encode(&other).expect_err("must be refused");
            assert!(expected(&error), "{error}");
        };
        check(
            |s| s.structures.push(s.structures[0].clone()),
            |e| matches!(e, StructuresEncodeError::RepeatedId(_)),
        );
        check(
            |s| s.structures[0].facts.dispositifs.push(9),
            |e| matches!(e, StructuresEncodeError::Absent(_)),
        );
        check(|s| s.structures[0].name.clear(), |e| matches!(e, StructuresEncodeError::Unnamed(_)));
        check(|s| s.communes.reverse(), |e| *e == StructuresEncodeError::UnsortedCommunes);
    }
}
