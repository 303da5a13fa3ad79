//! Rules: what a scheme asks, as a tree of conditions on the fields of a situation.

use super::{Truth, Zones};
use crate::{
    Date,
    situation::{Field, FieldValue, Fields, Situation, SituationPlace},
};
use jiff::SignedDuration;

#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// A field is true, or is false.
    Is(Field, bool),
    /// The value of a choice is one of these, or a list has one of these; a bit each.
    Among(Field, u64),
    /// A list of entries has one of these.
    AmongEntries(Field, Vec<u16>),
    /// A list is not empty.
    NotEmpty(Field),
    /// A number lies within bounds.
    Bounds {
        field: Field,
        min: Option<Bound>,
        max: Option<Bound>,
    },
    /// A place lies in one of these zones.
    Located(SituationPlace, Zones),
    /// A requirement that no field covers, by the rank of its sentence in the entry. Never
    /// known.
    AVerifier(u16),
    AllOf(Vec<Rule>),
    /// At least one of these.
    AnyOf(Vec<Rule>),
    Not(Box<Rule>),
}

/// A bound of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The rank of the parameter among those of the entry.
    pub parameter: u16,
    /// Whether the bound itself is excluded.
    pub strict: bool,
}

/// A number that a rule cites, with its history.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Its values, oldest first.
    pub values: Vec<DatedValue>,
}

/// A value and when it holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DatedValue {
    /// The value, in the unit of the field it is compared to; days since 1 January
    /// 1970 for a date.
    pub value: f64,
    /// The first day; none when it has always held.
    pub since: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
}

impl Parameter {
    /// The value in force on a day: the latest that has begun, unless it has ended.
    pub fn in_force(&self, date: Date) -> Option<f64> {
        self.values
            .iter()
            .rfind(|v| v.since.is_none_or(|since| since <= date))
            .filter(|v| v.until.is_none_or(|end| date <= end))
            .map(|v| v.value)
    }
}

/// Days since 1 January 1970, by which dates are compared.
pub fn days(date: Date) -> f64 {
    let start = Date::constant(1970, 1, 1);
    f64::from(date.duration_since(start).as_hours() as i32 / 24)
}

/// The day that many days after 1 January 1970.
pub fn date(days: f64) -> Option<Date> {
    let start = Date::constant(1970, 1, 1);
    let seconds = (days as i64).saturating_mul(24 * 60 * 60);
    start.checked_add(SignedDuration::from_secs(seconds)).ok()
}

impl Rule {
    /// Whether a situation satisfies it.
    pub fn evaluate(&self, situation: &Situation, parameters: &[Parameter]) -> Truth {
        match self {
            Self::Is(field, expected) => match situation.known_value(*field) {
                FieldValue::Boolean(is_true) => (is_true == *expected).into(),
                _ => Truth::Unknown,
            },
            Self::Among(field, bits) => match situation.known_value(*field) {
                FieldValue::Choice(rank) => (bits >> rank & 1 == 1).into(),
                FieldValue::List(values) => (bits & values != 0).into(),
                _ => Truth::Unknown,
            },
            Self::AmongEntries(field, expected) => match situation.known_value(*field) {
                FieldValue::Entries(entries) => {
                    entries.ranks().iter().any(|f| expected.contains(f)).into()
                }
                _ => Truth::Unknown,
            },
            Self::NotEmpty(field) => match situation.known_value(*field) {
                FieldValue::List(values) => (values != 0).into(),
                FieldValue::Entries(entries) => (!entries.ranks().is_empty()).into(),
                _ => Truth::Unknown,
            },
            Self::Bounds { field, min, max } => {
                let number = match situation.known_value(*field) {
                    FieldValue::Number(number) => number,
                    FieldValue::Date(date) => days(date),
                    _ => return Truth::Unknown,
                };
                let compare = |bound: &Option<Bound>, within: fn(f64, f64) -> bool| {
                    let Some(bound) = bound else {
                        return Truth::True;
                    };
                    let parameter = parameters.get(usize::from(bound.parameter));
                    // Without a value in force, nothing can be said.
                    match parameter.and_then(|p| p.in_force(situation.date())) {
                        Some(limit) if number == limit => (!bound.strict).into(),
                        Some(limit) => within(number, limit).into(),
                        None => Truth::Unknown,
                    }
                };
                compare(min, |n, limit| n > limit).and(compare(max, |n, limit| n < limit))
            }
            Self::Located(location, zones) => zones.contains(&situation.known(*location)),
            Self::AVerifier(_) => Truth::Unknown,
            Self::AllOf(rules) => rules
                .iter()
                .map(|rule| rule.evaluate(situation, parameters))
                .fold(Truth::True, Truth::and),
            Self::AnyOf(rules) => rules
                .iter()
                .map(|rule| rule.evaluate(situation, parameters))
                .fold(Truth::False, Truth::or),
            Self::Not(rule) => !rule.evaluate(situation, parameters),
        }
    }

    /// The fields that it depends on, including those they may be inferred from.
    pub fn fields(&self) -> Fields {
        match self {
            Self::Is(field, _)
            | Self::Among(field, _)
            | Self::AmongEntries(field, _)
            | Self::NotEmpty(field)
            | Self::Bounds { field, .. } => {
                let mut fields = Situation::evidence(*field);
                fields.insert(*field);
                fields
            }
            Self::Located(location, zones) => {
                let [commune, epci, departement, region] = location.fields();
                let mut fields: Fields = [commune, departement, region].into_iter().collect();
                if !zones.intercommunalites.is_empty() {
                    fields.insert(epci);
                }
                fields
            }
            Self::AVerifier(_) => Fields::NONE,
            Self::AllOf(rules) | Self::AnyOf(rules) => rules
                .iter()
                .map(Self::fields)
                .fold(Fields::NONE, Fields::union),
            Self::Not(rule) => rule.fields(),
        }
    }

    /// The places that it depends on.
    #[cfg(feature = "mots")]
    pub(crate) fn locations(&self, locations: &mut Vec<SituationPlace>) {
        let mut leaves = Vec::new();
        self.leaves(&mut leaves);
        locations.extend(leaves.into_iter().filter_map(|leaf| match leaf {
            Self::Located(location, _) => Some(*location),
            Self::Is(Field::ResidenceQpv, _) => Some(SituationPlace::Residence),
            Self::Is(Field::ProjetQpv, _) => Some(SituationPlace::Projet),
            _ => None,
        }));
    }

    /// Its leaves, in order.
    pub(super) fn leaves<'a>(&'a self, leaves: &mut Vec<&'a Self>) {
        match self {
            Self::AllOf(rules) | Self::AnyOf(rules) => {
                for rule in rules {
                    rule.leaves(leaves);
                }
            }
            Self::Not(rule) => rule.leaves(leaves),
            leaf => leaves.push(leaf),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_in_force_is_the_latest_begun() {
        let day = |year| Some(Date::constant(year, 1, 1));
        let value = |value, since, until| DatedValue {
            value,
            since,
            until,
        };
        let parameter = Parameter {
            values: vec![
                value(26.0, day(2019), None),
                value(30.0, day(2023), day(2025)),
            ],
        };
        let check = |year, expected| {
            let date = Date::constant(year, 1, 1);
            assert_eq!(parameter.in_force(date), expected, "{year}");
        };
        check(2018, None);
        check(2019, Some(26.0));
        check(2023, Some(30.0));
        check(2025, Some(30.0));
        check(2026, None);
    }

    #[test]
    fn days_are_counted_from_1970() {
        assert_eq!(days(Date::constant(1970, 1, 1)), 0.0);
        assert_eq!(days(Date::constant(1969, 12, 31)), -1.0);
        assert_eq!(days(Date::constant(2026, 11, 22)), 20_779.0);
    }
}
