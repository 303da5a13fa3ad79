//! The questions against every state of knowledge that can be reached.

use super::generator::{FIELDS, catalogue, domain, is_consistent, situation, with};
use proptest::prelude::*;
use shared::{
    eligibilite::{Catalogue, Verdict, evaluate},
    situation::{Field, Fields, Situation},
};

/// The most unknown fields: beyond that, brute force takes too long.
const UNKNOWN_MAX: usize = 4;

fn verdict(catalogue: &Catalogue, rank: u16, situation: &Situation) -> Verdict {
    evaluate(catalogue, situation, Some(&[rank])).results[0].verdict
}

/// The fields that the rules of an entry depend on.
fn fields(catalogue: &Catalogue, rank: u16) -> Fields {
    catalogue.entries()[usize::from(rank)]
        .conditions
        .iter()
        .map(|condition| condition.rule.fields())
        .fold(Fields::NONE, Fields::union)
}

/// Every situation that learning some of these fields leads to.
fn reachable(situation: &Situation, fields: &[Field]) -> Vec<Situation> {
    let Some((&field, rest)) = fields.split_first() else {
        return vec![situation.clone()];
    };
    let mut all = reachable(situation, rest);
    if situation.is_unknown(field) {
        for value in domain(field) {
            let learnt = with(situation, field, value);
            if is_consistent(&learnt) {
                all.extend(reachable(&learnt, rest));
            }
        }
    }
    all
}

/// Whether learning a field changes the verdict in some state that can be reached.
fn can_matter(catalogue: &Catalogue, rank: u16, situation: &Situation, field: Field) -> bool {
    let others: Vec<Field> = fields(catalogue, rank)
        .iter()
        .filter(|&other| other != field && situation.is_unknown(other))
        .collect();
    reachable(situation, &others).iter().any(|state| {
        if !state.is_unknown(field) {
            return false;
        }
        let before = verdict(catalogue, rank, state);
        domain(field).into_iter().any(|value| {
            let learnt = with(state, field, value);
            is_consistent(&learnt) && verdict(catalogue, rank, &learnt) != before
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn questions_are_exactly_the_fields_that_can_change_the_verdict(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        // Nothing else of the place is inferred from an intercommunalité.
        if !situation.stated(Field::ResidenceEpci).is_unknown() {
            return Ok(());
        }
        let evaluation = evaluate(&catalogue, &situation, None);
        for result in &evaluation.results {
            let unknown = fields(&catalogue, result.entry)
                .iter()
                .filter(|&field| situation.is_unknown(field));
            if result.verdict != Verdict::Indetermine {
                prop_assert!(result.questions.is_empty());
                continue;
            }
            if unknown.count() > UNKNOWN_MAX {
                continue;
            }
            for field in FIELDS {
                let expected = situation.is_unknown(field)
                    && can_matter(&catalogue, result.entry, &situation, field);
                prop_assert_eq!(
                    result.questions.contains(field),
                    expected,
                    "{} in {:?} for {:?}",
                    field,
                    catalogue.entries()[usize::from(result.entry)].conditions,
                    situation
                );
            }
        }
    }

    #[test]
    fn the_next_question_settles_the_most_verdicts(
        catalogue in catalogue(),
        situation in situation(),
    ) {
        // Nothing else of the place is inferred from an intercommunalité.
        if !situation.stated(Field::ResidenceEpci).is_unknown() {
            return Ok(());
        }
        let evaluation = evaluate(&catalogue, &situation, None);
        let departage = |field: Field| {
            evaluation
                .results
                .iter()
                .filter(|result| result.questions.contains(field))
                .filter(|result| {
                    domain(field).into_iter().any(|value| {
                        let learnt = with(&situation, field, value);
                        is_consistent(&learnt)
                            && verdict(&catalogue, result.entry, &learnt) != Verdict::Indetermine
                    })
                })
                .count()
        };
        let useful = evaluation
            .results
            .iter()
            .fold(Fields::NONE, |useful, result| useful.union(result.questions));
        // Those that settle the most first; equals in the order of the fields.
        let mut expected: Vec<_> = useful.iter().map(|field| (field, departage(field))).collect();
        expected.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        let got: Vec<_> = evaluation
            .questions
            .iter()
            .map(|question| (question.field, usize::from(question.departage)))
            .collect();
        prop_assert_eq!(got, expected);
    }
}
