//! What is known of a person and of their project; all of it may be unknown.

mod field;
mod location;
mod value;

pub use field::{Changeability, Field, FieldKind, Fields, Unit, UnknownField};
pub use location::{KnownPlace, SituationPlace};
pub use value::{Entries, FieldValue};

use crate::{
    Date,
    codes::CodeQpv,
    qpv::{Generation, Territoire},
};

/// A situation on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    values: [FieldValue; Field::ALL.len()],
}

impl Situation {
    /// Nothing is known but the day.
    pub fn new(date: Date) -> Self {
        let mut values = [FieldValue::Unknown; Field::ALL.len()];
        values[Field::Date as usize] = FieldValue::Date(date);
        Self { values }
    }

    /// The day it is evaluated for.
    pub fn date(&self) -> Date {
        match self.values[Field::Date as usize] {
            FieldValue::Date(date) => date,
            _ => Date::ZERO,
        }
    }

    /// The value stated for a field, without inference.
    pub fn stated(&self, field: Field) -> FieldValue {
        self.values[field as usize]
    }

    /// Sets a field; `false`, and nothing changes, when the field can't have that value. The
    /// date can't be unset.
    pub fn set(&mut self, field: Field, value: FieldValue) -> bool {
        let acceptable = value.fits(field) && !(field == Field::Date && value.is_unknown());
        if acceptable {
            self.values[field as usize] = value;
        }
        acceptable
    }

    /// What is known of a field: the value stated or, failing that, what can be inferred
    /// from other fields.
    pub fn known_value(&self, field: Field) -> FieldValue {
        match self.stated(field) {
            FieldValue::Unknown => self.infer(field),
            stated => stated,
        }
    }

    /// The fields that this one may be inferred from.
    pub fn evidence(field: Field) -> Fields {
        let evidence: &[Field] = match field {
            Field::ResidenceQpv => &[Field::ResidenceCodeQpv],
            Field::Ess => &[Field::StatutJuridique],
            _ => &[],
        };
        evidence.iter().copied().collect()
    }

    fn infer(&self, field: Field) -> FieldValue {
        match field {
            Field::ResidenceQpv => match self.stated(Field::ResidenceCodeQpv) {
                FieldValue::CodeQpv(code) if in_force(code, self.date()) => {
                    FieldValue::Boolean(true)
                }
                _ => FieldValue::Unknown,
            },
            Field::Ess => match self.stated(Field::StatutJuridique) {
                FieldValue::Choice(rank) => belongs_to_ess(rank),
                _ => FieldValue::Unknown,
            },
            _ => FieldValue::Unknown,
        }
    }
}

/// Whether a code belongs to the generation in force at its place on a day.
pub(crate) fn in_force(code: CodeQpv, date: Date) -> bool {
    let territoire = Territoire::of_departement(&code.departement());
    Generation::in_force(territoire, date) == Some(code.generation())
}

/// Whether a legal status belongs to the ESS by the law of 31 July 2014 (article 1): it
/// names four families, and covers legal persons only. The other statuses may belong or
/// not.
fn belongs_to_ess(rank: u8) -> FieldValue {
    match Field::StatutJuridique.values().get(usize::from(rank)) {
        Some(&("association" | "scop" | "scic" | "cooperative" | "mutuelle" | "fondation")) => {
            FieldValue::Boolean(true)
        }
        Some(&"micro_entreprise") => FieldValue::Boolean(false),
        _ => FieldValue::Unknown,
    }
}
