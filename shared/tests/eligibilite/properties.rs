//! Properties of any catalogue and any situation.

use super::generator::{
    FIELDS, catalogue, domain, entry, is_consistent, publication, situation, with,
};
use proptest::{prelude::*, sample::select};
use sha2::{Digest, Sha256};
use shared::{
    eligibilite::{ArtefactError, Catalogue, Verdict, encode, evaluate},
    situation::{Changeability, Field, FieldValue, Situation},
};

/// Magic, version, checksum, length.
const HEADER: usize = 17;

fn change(situation: &Situation, si: &[(Field, FieldValue)]) -> Situation {
    si.iter()
        .fold(situation.clone(), |situation, &(field, value)| {
            with(&situation, field, value)
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn more_knowledge_never_turns_a_definite_verdict(
        catalogue in catalogue(),
        situation in situation(),
        field in select(FIELDS.to_vec()),
        rank in any::<prop::sample::Index>(),
    ) {
        if !situation.is_unknown(field) {
            return Ok(());
        }
        let learnt = with(&situation, field, *rank.get(&domain(field)));
        if !is_consistent(&learnt) {
            return Ok(());
        }
        let (before, after) = (
            evaluate(&catalogue, &situation, None),
            evaluate(&catalogue, &learnt, None),
        );
        for (before, after) in before.results.iter().zip(&after.results) {
            if before.verdict != Verdict::Indetermine {
                prop_assert_eq!(before.verdict, after.verdict);
            }
            for (before, after) in before.motifs.iter().zip(&after.motifs) {
                prop_assert!(*before == Verdict::Indetermine || before == after);
            }
        }
    }

    #[test]
    fn a_verdict_is_the_least_of_its_reasons(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        for result in evaluate(&catalogue, &situation, None).results {
            let expected = if result.motifs.contains(&Verdict::NonEligible) {
                Verdict::NonEligible
            } else if result.motifs.contains(&Verdict::Indetermine) {
                Verdict::Indetermine
            } else {
                Verdict::Eligible
            };
            prop_assert_eq!(result.verdict, expected);
        }
    }

    #[test]
    fn a_contrefactuel_holds_and_every_change_in_it_is_needed(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        for result in evaluate(&catalogue, &situation, None).results {
            let Some(contrefactuel) = result.contrefactuel else {
                continue;
            };
            prop_assert_eq!(result.verdict, Verdict::NonEligible);
            let judge = |si: &[(Field, FieldValue)]| {
                let changed = change(&situation, si);
                evaluate(&catalogue, &changed, Some(&[result.entry])).results[0].verdict
            };
            prop_assert_ne!(contrefactuel.alors, Verdict::NonEligible);
            prop_assert_eq!(judge(&contrefactuel.si), contrefactuel.alors);
            for &(field, value) in &contrefactuel.si {
                prop_assert_ne!(field.changeability(), Changeability::Never);
                prop_assert!(!situation.stated(field).is_unknown());
                if let (Changeability::Increasing, FieldValue::Number(before), FieldValue::Number(after)) =
                    (field.changeability(), situation.stated(field), value)
                {
                    prop_assert!(after > before, "{field} goes from {before} to {after}");
                }
            }
            for rank in 0..contrefactuel.si.len() {
                let mut fewer = contrefactuel.si.clone();
                fewer.remove(rank);
                prop_assert_eq!(judge(&fewer), Verdict::NonEligible);
            }
        }
    }

    #[test]
    fn a_no_that_one_known_field_can_turn_has_a_contrefactuel(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        for result in evaluate(&catalogue, &situation, None).results {
            if result.verdict != Verdict::NonEligible || result.contrefactuel.is_some() {
                continue;
            }
            let fields = FIELDS.into_iter().filter(|&field| {
                field.changeability() != Changeability::Never && !situation.stated(field).is_unknown()
            });
            for field in fields {
                for value in domain(field) {
                    let allowed = match (field.changeability(), situation.stated(field), value) {
                        (Changeability::Increasing, FieldValue::Number(from), FieldValue::Number(to)) => to > from,
                        _ => true,
                    };
                    let changed = with(&situation, field, value);
                    let judge = evaluate(&catalogue, &changed, Some(&[result.entry]));
                    prop_assert!(
                        !allowed || judge.results[0].verdict == Verdict::NonEligible,
                        "{field} = {value:?} turns it"
                    );
                }
            }
        }
    }

    #[test]
    fn the_order_in_which_things_are_said_or_asked_changes_nothing(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        let all = evaluate(&catalogue, &situation, None);
        prop_assert_eq!(&all, &evaluate(&catalogue, &situation, None));
        let mut repeated = Situation::new(situation.date());
        for field in Field::ALL.iter().rev() {
            repeated.set(*field, situation.stated(*field));
        }
        prop_assert_eq!(&all, &evaluate(&catalogue, &repeated, None));
        let reversed_entries: Vec<u16> = all.results.iter().rev().map(|r| r.entry).collect();
        let mut reversed = evaluate(&catalogue, &situation, Some(&reversed_entries));
        reversed.results.reverse();
        prop_assert_eq!(all, reversed);
    }

    #[test]
    fn a_damaged_catalogue_is_an_error(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Catalogue::decode(&bytes).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    /// Someone who recomputes the checksum can write anything.
    #[test]
    fn a_forged_catalogue_is_an_error_or_answers(
        catalogue in catalogue(),
        hits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = encode(&[publication()], catalogue.entries());
        for (place, byte) in hits {
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
        if let Ok(catalogue) = Catalogue::decode(&bytes) {
            evaluate(&catalogue, &Situation::new(shared::Date::constant(2026, 11, 22)), None);
        }
    }
}

#[test]
fn a_bound_that_is_no_number_is_an_error() {
    for value in [f64::NAN, f64::INFINITY] {
        let mut entry = entry(0, Vec::new());
        entry.parameters[0].values[0].value = value;
        let bytes = encode(&[publication()], &[entry]);
        assert_eq!(
            Catalogue::decode(&bytes).err(),
            Some(ArtefactError::Invalid)
        );
    }
}
