//! What the catalogue answers, sorted as a resident looks at it.

use crate::interview::Answers;
use shared::{
    eligibilite::{Catalogue, EntryResult, Evaluation, Verdict},
    order::insertion_sort,
};
use std::cmp::Reverse;

/// Where an entry stands for the resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ResultGroup {
    /// Every condition is fulfilled.
    Yes,
    /// All that can be computed is: the structure checks the rest.
    AVerifier,
    /// An answer is missing.
    ToSpecify,
    /// No condition is stated.
    SansCondition,
    /// One condition at least is not fulfilled, or it has closed.
    No,
}

impl ResultGroup {
    /// Every one, in the order of the screen.
    pub(super) const ALL: [Self; 5] = [
        Self::Yes,
        Self::AVerifier,
        Self::ToSpecify,
        Self::SansCondition,
        Self::No,
    ];

    /// Those of a yes.
    pub(super) const YESES: [Self; 2] = [Self::Yes, Self::SansCondition];

    /// Those of what is not known.
    pub(super) const UNKNOWN: [Self; 2] = [Self::AVerifier, Self::ToSpecify];

    /// Whether it shows its entries before anybody opens it.
    pub(super) fn opens_at_start(self) -> bool {
        matches!(self, Self::Yes | Self::AVerifier)
    }
}

/// The results of an evaluation by shelf, each by its rank among them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct EligibiliteSummary([Vec<u16>; ResultGroup::ALL.len()]);

impl EligibiliteSummary {
    pub(super) fn new(evaluation: &Evaluation, catalogue: &Catalogue, answers: &Answers) -> Self {
        let mut ordered: Vec<(SortKey, u16)> = Vec::new();
        for (rank, result) in evaluation.results.iter().enumerate() {
            ordered.push((order(result, catalogue), rank as u16));
        }
        insertion_sort(&mut ordered, |a, b| a.0 < b.0);
        let mut summary = Self::default();
        for (_, rank) in ordered {
            let Some(result) = evaluation.results.get(usize::from(rank)) else {
                continue;
            };
            let radius = match result.verdict {
                Verdict::Eligible if result.motifs.is_empty() => ResultGroup::SansCondition,
                Verdict::Eligible => ResultGroup::Yes,
                Verdict::NonEligible => ResultGroup::No,
                Verdict::Indetermine
                    if answers.open_questions(result.questions).next().is_some() =>
                {
                    ResultGroup::ToSpecify
                }
                Verdict::Indetermine => ResultGroup::AVerifier,
            };
            summary.0[radius as usize].push(rank);
        }
        summary
    }

    /// The results of a shelf, in the order of the screen.
    pub(super) fn radius(&self, radius: ResultGroup) -> &[u16] {
        &self.0[radius as usize]
    }

    /// How many there are on some shelves.
    pub(super) fn number(&self, groups: &[ResultGroup]) -> usize {
        let mut number = 0;
        for radius in groups {
            number += self.radius(*radius).len();
        }
        number
    }
}

/// What an entry is put in order by.
type SortKey = (bool, usize, Reverse<usize>);

/// What asks most of what is known comes first: it was made for such a case. What asks
/// for fewer answers comes before the rest, and what has closed comes last. The order of
/// the catalogue decides between equals.
fn order(result: &EntryResult, catalogue: &Catalogue) -> SortKey {
    let entry = catalogue.entries().get(usize::from(result.entry));
    let active_now = entry.is_some_and(|entry| entry.state.is_active());
    let mut fill_random = 0;
    for motif in &result.motifs {
        fill_random += usize::from(*motif == Verdict::Eligible);
    }
    (
        !active_now,
        result.questions.iter().count(),
        Reverse(fill_random),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::Answer;
    use shared::{
        Date,
        eligibilite::{Condition, Entry, EntryState, Publication, Rule, Source, encode, evaluate},
        situation::{Field, FieldValue},
    };

    const DAY: Date = Date::constant(2026, 11, 22);

    fn entry(id: &str, state: EntryState, rules: &[Rule]) -> Entry {
        let source = Source {
            publication: 0,
            location: String::new(),
        };
        let conditions = rules.iter().map(|rule| Condition {
            code: String::new(),
            label: None,
            rule: rule.clone(),
            source: source.clone(),
        });
        Entry {
            id: id.to_owned(),
            name: String::new(),
            resume: String::new(),
            site: None,
            state,
            public: Default::default(),
            verifie_le: DAY,
            conditions: conditions.collect(),
            source: source.clone(),
            appreciations: Vec::new(),
            parameters: Vec::new(),
            phrases: vec![String::new()],
            door: None,
            offer: Default::default(),
        }
    }

    #[test]
    fn every_entry_is_on_the_shelf_where_a_resident_looks_for_it() {
        let publication = Publication {
            key: String::new(),
            title: String::new(),
            publisher: String::new(),
            date: DAY,
            url: None,
        };
        let east = |field| Rule::Is(field, true);
        let entries = [
            entry("a-ferme", EntryState::Ferme, &[]),
            entry(
                "b-non",
                EntryState::Actif,
                &[Rule::Is(Field::ParentSeul, false)],
            ),
            entry("c-un", EntryState::Actif, &[east(Field::ParentSeul)]),
            entry(
                "d-deux",
                EntryState::Actif,
                &[east(Field::ParentSeul), east(Field::Rqth)],
            ),
            entry("e-libre", EntryState::Actif, &[]),
            entry(
                "f-inconnu",
                EntryState::Actif,
                &[east(Field::Boursier), east(Field::Refugie)],
            ),
            entry("g-presque", EntryState::Actif, &[east(Field::Boursier)]),
            entry("h-structure", EntryState::Actif, &[Rule::AVerifier(0)]),
            // Nobody is asked for a distance: it is for the structure to see.
            entry(
                "i-distance",
                EntryState::Actif,
                &[Rule::NotEmpty(Field::AccompagnePar)],
            ),
        ];
        let catalogue = Catalogue::decode(&encode(&[publication], &entries)).expect("a catalogue");
        let mut parcours = Answers::new(DAY);
        for field in [Field::ParentSeul, Field::Rqth] {
            parcours.respond(field, Answer::FieldValue(FieldValue::Boolean(true)));
        }
        let evaluation = evaluate(&catalogue, parcours.situation(), None);
        let summary = EligibiliteSummary::new(&evaluation, &catalogue, &parcours);
        let check = |radius, expected: &[&str]| {
            let ids: Vec<_> = summary
                .radius(radius)
                .iter()
                .map(|rank| entries[usize::from(*rank)].id.as_str())
                .collect();
            assert_eq!(ids, expected, "{radius:?}");
        };
        check(ResultGroup::Yes, &["d-deux", "c-un"]);
        check(ResultGroup::AVerifier, &["h-structure", "i-distance"]);
        check(ResultGroup::ToSpecify, &["g-presque", "f-inconnu"]);
        check(ResultGroup::SansCondition, &["e-libre"]);
        check(ResultGroup::No, &["b-non", "a-ferme"]);
    }
}
