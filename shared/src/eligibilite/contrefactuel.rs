//! What would turn a no into a yes: the fewest changes of known fields, each to the
//! nearest value.

use super::{
    Entry, Rule, Truth, Verdict,
    evaluation::{evaluate_leaf, overall},
    plan::EntryPlan,
};
use crate::order::insertion_sort;
use crate::situation::{Changeability, Field, FieldKind, FieldValue, Situation};

/// The most fields that a suggestion changes: beyond that, it is another project.
const CHANGES_MAX: usize = 3;

/// A change that turns a no into a yes, or into a doubt.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrefactuel {
    /// The fields to change, and their new values.
    pub si: Vec<(Field, FieldValue)>,
    /// What the verdict would be.
    pub alors: Verdict,
}

/// The smallest change that turns a no; none when nothing that we may suggest does.
pub(super) fn contrefactuel(
    entry: &Entry,
    plan: &EntryPlan,
    situation: &mut Situation,
) -> Option<Contrefactuel> {
    if !changeable(entry, plan, situation) {
        return None;
    }
    let mut fields: Vec<Field> = plan
        .fields
        .iter()
        .filter(|&field| suggestible(field, situation))
        .collect();
    insertion_sort(&mut fields, |a, b| rank(*a) < rank(*b));
    let candidates: Vec<(Field, Vec<FieldValue>)> = fields
        .into_iter()
        .map(|field| (field, candidates(field, entry, plan, situation)))
        .collect();
    (1..=CHANGES_MAX).find_map(|number| {
        let mut search = ContrefactuelSearch {
            entry,
            plan,
            si: Vec::new(),
            found: None,
        };
        search.change(&candidates, number, situation);
        search.found
    })
}

/// Whether each condition that fails depends on a field that we may suggest to change.
fn changeable(entry: &Entry, plan: &EntryPlan, situation: &Situation) -> bool {
    let leaf = |rank| evaluate_leaf(entry, plan, situation, rank);
    entry
        .conditions
        .iter()
        .zip(plan.conditions(leaf))
        .filter(|(_, truth)| *truth == Truth::False)
        .all(|(condition, _)| {
            let mut fields = condition.rule.fields().iter();
            fields.any(|field| suggestible(field, situation))
        })
}

/// Whether a field is known, and may be suggested to change.
fn suggestible(field: Field, situation: &Situation) -> bool {
    field.changeability() != Changeability::Never && !situation.stated(field).is_unknown()
}

/// The order of suggestions: a date, then a number, then a choice, then a yes or no.
fn rank(field: Field) -> u8 {
    match field.kind() {
        FieldKind::Date => 0,
        FieldKind::Number { .. } => 1,
        FieldKind::Choice(_) => 2,
        _ => 3,
    }
}

/// The values that a field could have instead, nearest first.
fn candidates(
    field: Field,
    entry: &Entry,
    plan: &EntryPlan,
    situation: &Situation,
) -> Vec<FieldValue> {
    let current = situation.stated(field);
    let increasing = field.changeability() == Changeability::Increasing;
    let mut values: Vec<(f64, FieldValue)> = match current {
        FieldValue::Number(_) | FieldValue::Date(_) => thresholds(field, entry, plan, situation),
        _ => plan.probes(field).to_vec(),
    }
    .into_iter()
    .filter(|value| *value != current)
    .filter_map(|value| Some((gap(current, value)?, value)))
    .filter(|(gap, _)| !increasing || *gap > 0.0)
    .collect();
    insertion_sort(&mut values, |(a, _), (b, _)| a.abs() < b.abs());
    values.into_iter().map(|(_, value)| value).collect()
}

/// How far a value is from another, upwards when positive.
fn gap(from: FieldValue, to: FieldValue) -> Option<f64> {
    Some(match (from, to) {
        (FieldValue::Number(from), FieldValue::Number(to)) => to - from,
        (FieldValue::Date(from), FieldValue::Date(to)) => {
            super::rule::days(to) - super::rule::days(from)
        }
        (FieldValue::Choice(from), FieldValue::Choice(to)) => f64::from(to) - f64::from(from),
        (FieldValue::Boolean(_), FieldValue::Boolean(_)) => 1.0,
        _ => return None,
    })
}

/// The numbers at which the rules of an entry change, in force on the day, and the
/// next ones on either side.
fn thresholds(
    field: Field,
    entry: &Entry,
    plan: &EntryPlan,
    situation: &Situation,
) -> Vec<FieldValue> {
    let step = match field.kind() {
        FieldKind::Number { integer: false, .. } => 0.1,
        _ => 1.0,
    };
    let bounds = plan.leaves.iter().filter_map(|leaf| match &leaf.rule {
        Rule::Bounds { field: c, min, max } if *c == field => Some([*min, *max]),
        _ => None,
    });
    bounds
        .flatten()
        .flatten()
        .filter_map(|bound| {
            let parameter = entry.parameters.get(usize::from(bound.parameter))?;
            parameter.in_force(situation.date())
        })
        .flat_map(|limit| [limit, limit + step, limit - step])
        .filter_map(|value| match field.kind() {
            FieldKind::Date => super::rule::date(value).map(FieldValue::Date),
            // Rounded to a tenth, which binary does not represent exactly.
            _ => Some(FieldValue::Number((value * 10.0).round() / 10.0)),
        })
        .filter(|value| value.fits(field))
        .collect()
}

struct ContrefactuelSearch<'a> {
    entry: &'a Entry,
    plan: &'a EntryPlan,
    si: Vec<(Field, FieldValue)>,
    found: Option<Contrefactuel>,
}

impl ContrefactuelSearch<'_> {
    /// Changes `number` more of these fields; keeps the first change that turns the
    /// no, a yes rather than a doubt.
    fn change(
        &mut self,
        candidates: &[(Field, Vec<FieldValue>)],
        number: usize,
        situation: &mut Situation,
    ) {
        if number == 0 {
            let verdict = Verdict::from(overall(self.entry, self.plan, situation));
            let better = match &self.found {
                None => verdict != Verdict::NonEligible,
                Some(found) => verdict == Verdict::Eligible && found.alors != verdict,
            };
            if better {
                self.found = Some(Contrefactuel {
                    si: self.si.clone(),
                    alors: verdict,
                });
            }
            return;
        }
        for (rank, (field, values)) in candidates.iter().enumerate() {
            let before = situation.stated(*field);
            for &value in values {
                situation.set(*field, value);
                self.si.push((*field, value));
                self.change(&candidates[rank + 1..], number - 1, situation);
                self.si.pop();
            }
            situation.set(*field, before);
        }
    }
}
