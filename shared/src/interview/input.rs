//! What is made of what was written.

use crate::{
    codes::CodeDepartement,
    situation::{Field, FieldKind, FieldValue, Unit},
};

/// More than anyone has of them: a slip of the finger.
fn maximum(unit: Unit) -> u32 {
    match unit {
        Unit::Years => 120,
        Unit::Months => 1_200,
        Unit::Persons => 10_000,
        Unit::Metres | Unit::Kilometres => 100_000,
        Unit::Euros | Unit::Date => 100_000_000,
    }
}

/// What was written, as a number or a département; `None` when it is neither.
pub fn read_answer(field: Field, text: &str) -> Option<FieldValue> {
    let text = text.trim();
    match field.kind() {
        FieldKind::Number { unit, .. } => {
            // Whole numbers only: nobody counts finer here, and floats weigh 10 kB.
            let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            let number: u32 = digits.parse().ok()?;
            (number <= maximum(unit)).then_some(FieldValue::Number(number.into()))
        }
        FieldKind::Departement => {
            let code: CodeDepartement = text.to_ascii_uppercase().parse().ok()?;
            Some(FieldValue::Departement(code))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let check = |field, text: &str, expected: Option<f64>| {
            assert_eq!(
                read_answer(field, text),
                expected.map(FieldValue::Number),
                "{text:?}"
            );
        };
        check(Field::Age, "24", Some(24.0));
        check(Field::Age, " 24 ", Some(24.0));
        check(Field::BesoinFinancement, "10 000", Some(10_000.0));
        check(Field::BesoinFinancement, "10\u{202f}000", Some(10_000.0));
        check(Field::Age, "1994", None);
        check(Field::Age, "-3", None);
        check(Field::Age, "vingt", None);
        check(Field::Age, "", None);
    }

    #[test]
    fn a_departement_is_read_in_either_case() {
        let check = |text: &str, expected: Option<&str>| {
            let lu = read_answer(Field::ResidenceDepartement, text);
            let expected = expected.and_then(|code| code.parse().ok());
            assert_eq!(lu, expected.map(FieldValue::Departement), "{text:?}");
        };
        check("93", Some("93"));
        check("2a", Some("2A"));
        check("974", Some("974"));
        check("0", None);
        check("Paris", None);
    }
}
