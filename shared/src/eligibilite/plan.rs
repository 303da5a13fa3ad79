//! What can be computed of an entry before any situation is known: the fields that it
//! depends on, and for each the values that tell its outcomes apart.

use super::{
    Entry, Intercommunalite, Rule, Truth, Zones,
    questions::{TruthSet, direct_from_nothing},
};
use crate::{
    codes::CodeQpv,
    order::insertion_sort,
    situation::{
        Entries, Field, FieldKind, FieldValue, Fields, KnownPlace, Situation, SituationPlace,
    },
};
use smallvec::SmallVec;

/// An entry laid out for the engine: its leaves, and how they combine.
#[derive(Clone, Debug)]
pub(super) struct EntryPlan {
    /// Every field that a condition depends on.
    pub(super) fields: Fields,
    /// Those that two leaves or more depend on, and those linked to them.
    pub(super) shared_fields: Fields,
    /// The rules that are compared to the situation.
    pub(super) leaves: Vec<Leaf>,
    /// How each condition combines the leaves.
    conditions: Vec<Vec<PlanStep>>,
    /// The intercommunalités that the conditions name.
    intercommunalites: Vec<Intercommunalite>,
    /// For each field, values that produce every outcome it can have.
    probes: Vec<(Field, Vec<FieldValue>)>,
}

/// A rule without other rules inside.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    pub(super) rule: Rule,
    /// The fields that it depends on.
    pub(super) fields: Fields,
    /// The truths that learning each field alone can give it, when nothing else is known.
    pub(super) direct: Vec<(Field, TruthSet)>,
    /// Whether a field that settles nothing alone may settle it once another is known:
    /// among places of several kinds, one field rules some out, the other the rest.
    pub(super) has_several: bool,
}

/// A step of the computation of a condition, on a stack.
#[derive(Clone, Copy, Debug)]
enum PlanStep {
    Leaf(u16),
    AllOf(u16),
    AnyOf(u16),
    Not,
}

/// Values that conditions can be computed on.
pub(super) trait Algebra: Copy {
    /// The result of "all of" an empty list.
    const TRUE: Self;
    /// The result of "any of" an empty list.
    const FALSE: Self;
    fn and(self, other: Self) -> Self;
    fn or(self, other: Self) -> Self;
    fn negate(self) -> Self;
}

impl Algebra for Truth {
    const TRUE: Self = Self::True;
    const FALSE: Self = Self::False;

    fn and(self, other: Self) -> Self {
        Self::and(self, other)
    }

    fn or(self, other: Self) -> Self {
        Self::or(self, other)
    }

    fn negate(self) -> Self {
        !self
    }
}

impl EntryPlan {
    pub(super) fn new(entry: &Entry) -> Self {
        let mut leaves = Vec::new();
        let conditions = entry
            .conditions
            .iter()
            .map(|condition| {
                let mut operations = Vec::new();
                unroll(&condition.rule, &mut leaves, &mut operations);
                operations
            })
            .collect();
        let (mut fields, mut shared_fields) = (Fields::NONE, Fields::NONE);
        let mut intercommunalites = Vec::new();
        for leaf in &leaves {
            shared_fields = shared_fields.union(fields.intersection(leaf.fields));
            fields = fields.union(leaf.fields);
            if let Rule::Located(_, zones) = &leaf.rule {
                intercommunalites.extend(zones.intercommunalites.iter().cloned());
            }
        }
        let shared_fields = shared_fields.union(linked_fields(fields, shared_fields));
        let mut probes: Vec<(Field, Vec<FieldValue>)> = fields
            .iter()
            .map(|field| (field, probes(field, &leaves, entry)))
            .collect();
        for location in [SituationPlace::Residence, SituationPlace::Projet] {
            let zones = leaves.iter().filter_map(|leaf| match &leaf.rule {
                Rule::Located(other, zones) if *other == location => Some(zones),
                _ => None,
            });
            let zones = zones.fold(Zones::default(), Zones::merged);
            for (field, values) in location.fields().into_iter().zip(zones.probes()) {
                let place = probes.iter_mut().find(|(other, _)| *other == field);
                place
                    .into_iter()
                    .for_each(|(_, own)| own.clone_from(&values));
            }
        }
        let mut plan = Self {
            fields,
            shared_fields,
            leaves,
            conditions,
            intercommunalites,
            probes,
        };
        for rank in 0..plan.leaves.len() {
            plan.leaves[rank].direct = direct_from_nothing(entry, &plan, rank);
        }
        plan
    }

    /// The value of each condition, from those of the leaves.
    pub(super) fn conditions<T: Algebra>(
        &self,
        leaves: impl Fn(usize) -> T,
    ) -> impl Iterator<Item = T> {
        self.conditions.iter().map(move |operations| {
            let mut stack: SmallVec<[T; 16]> = SmallVec::new();
            for operation in operations {
                let value = match *operation {
                    PlanStep::Leaf(rank) => leaves(usize::from(rank)),
                    PlanStep::AllOf(n) => {
                        let start = stack.len() - usize::from(n);
                        stack.drain(start..).fold(T::TRUE, T::and)
                    }
                    PlanStep::AnyOf(n) => {
                        let start = stack.len() - usize::from(n);
                        stack.drain(start..).fold(T::FALSE, T::or)
                    }
                    PlanStep::Not => stack.pop().unwrap_or(T::FALSE).negate(),
                };
                stack.push(value);
            }
            stack.pop().unwrap_or(T::TRUE)
        })
    }

    /// The value of all the conditions together, from those of the leaves.
    pub(super) fn overall<T: Algebra>(&self, leaves: impl Fn(usize) -> T) -> T {
        self.conditions(leaves).fold(T::TRUE, T::and)
    }

    /// Whether one place can match all that is known of it, as far as the conditions can
    /// tell.
    pub(super) fn accepts(&self, location: &KnownPlace) -> bool {
        let named = self.intercommunalites.iter();
        named
            .filter(|epci| location.epci == Some(epci.code))
            .all(|epci| epci.contains(location) == Truth::True)
    }

    /// Values of a field that produce every outcome it can have.
    pub(super) fn probes(&self, field: Field) -> &[FieldValue] {
        let place = self.probes.binary_search_by_key(&field, |(c, _)| *c);
        place.map_or(&[], |place| &self.probes[place].1)
    }
}

/// The fields linked to shared ones: those that a shared one may be inferred from, and
/// the other fields of the same place.
fn linked_fields(fields: Fields, shared_fields: Fields) -> Fields {
    let is_shared = |location: SituationPlace| {
        let own: Fields = location.fields().into_iter().collect();
        !own.intersection(shared_fields).is_empty()
    };
    let linked = |field: &Field| {
        !Situation::evidence(*field)
            .intersection(shared_fields)
            .is_empty()
            || SituationPlace::of(*field).is_some_and(|(location, _)| is_shared(location))
    };
    fields.iter().filter(linked).collect()
}

/// Lays a rule out: its leaves, and the steps that combine them.
fn unroll(rule: &Rule, leaves: &mut Vec<Leaf>, operations: &mut Vec<PlanStep>) {
    match rule {
        Rule::AllOf(rules) => {
            rules.iter().for_each(|r| unroll(r, leaves, operations));
            operations.push(PlanStep::AllOf(rules.len() as u16));
        }
        Rule::AnyOf(rules) => {
            rules.iter().for_each(|r| unroll(r, leaves, operations));
            operations.push(PlanStep::AnyOf(rules.len() as u16));
        }
        Rule::Not(rule) => {
            unroll(rule, leaves, operations);
            operations.push(PlanStep::Not);
        }
        leaf => {
            operations.push(PlanStep::Leaf(leaves.len() as u16));
            leaves.push(Leaf {
                rule: leaf.clone(),
                fields: leaf.fields(),
                direct: Vec::new(),
                has_several: match leaf {
                    Rule::Located(_, zones) => zones.has_several(),
                    _ => false,
                },
            });
        }
    }
}

fn probes(field: Field, leaves: &[Leaf], entry: &Entry) -> Vec<FieldValue> {
    let concerned = leaves
        .iter()
        .filter(|leaf| leaf.fields.contains(field))
        .map(|leaf| &leaf.rule);
    match field.kind() {
        FieldKind::Boolean => vec![FieldValue::Boolean(true), FieldValue::Boolean(false)],
        FieldKind::Choice(values) => (0..values.len() as u8).map(FieldValue::Choice).collect(),
        FieldKind::List(values) => {
            let bits = concerned.fold(0, |bits, leaf| match leaf {
                Rule::Among(_, among) => bits | among,
                _ => bits,
            });
            let all_bits = (1u64 << values.len()) - 1;
            // One value inside each rule on this field, one outside, all, none.
            let singles = (0..values.len()).map(|rank| 1 << rank);
            let mut lists: Vec<u64> = [0, all_bits, bits, all_bits & !bits].into();
            lists.extend(singles);
            lists.dedup();
            lists.into_iter().map(FieldValue::List).collect()
        }
        FieldKind::Entries => {
            let mut lists = vec![FieldValue::Entries(Entries::default())];
            // A rank that no entry has, for any other entry.
            lists.push(FieldValue::Entries(Entries::from_iter([u16::MAX])));
            for leaf in concerned {
                if let Rule::AmongEntries(_, entries) = leaf {
                    lists.extend(
                        entries
                            .iter()
                            .map(|&f| FieldValue::Entries(Entries::from_iter([f]))),
                    );
                }
            }
            lists
        }
        // Always known.
        FieldKind::Date => Vec::new(),
        FieldKind::Number { .. } => {
            let mut limits: Vec<f64> = concerned
                .flat_map(|leaf| match leaf {
                    Rule::Bounds { min, max, .. } => [*min, *max],
                    _ => [None, None],
                })
                .flatten()
                .filter_map(|bound| entry.parameters.get(usize::from(bound.parameter)))
                .flat_map(|parameter| parameter.values.iter().map(|v| v.value))
                .flat_map(|limit| [limit - 1.0, limit, limit + 1.0])
                .collect();
            insertion_sort(&mut limits, |a, b| a < b);
            limits.dedup();
            limits
                .into_iter()
                .map(FieldValue::Number)
                .filter(|value| value.fits(field))
                .collect()
        }
        FieldKind::CodeQpv => example_qpv(),
        // Filled in by the caller, from the zones of all the leaves together.
        FieldKind::Commune | FieldKind::Epci | FieldKind::Departement | FieldKind::Region => {
            Vec::new()
        }
    }
}

/// A QPV of each generation, one of which is in force.
fn example_qpv() -> Vec<FieldValue> {
    ["QN09301N", "QP093001"]
        .iter()
        .filter_map(|code| code.parse::<CodeQpv>().ok())
        .map(FieldValue::CodeQpv)
        .collect()
}
