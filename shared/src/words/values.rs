//! The values of choices and lists.

use super::ValueWords;
use crate::situation::Field;

/// The words of a value of a choice or a list, by its rank.
pub fn value(words: &ValueWords, field: Field, rank: usize) -> &'static str {
    of(&words.text, field, rank)
}

/// The words of a value in what a condition requires.
pub(super) fn in_condition(words: &ValueWords, field: Field, rank: usize) -> &'static str {
    match of(&words.condition, field, rank) {
        "" => value(words, field, rank),
        own => own,
    }
}

/// The texts stand field after field.
fn of(texts: &[&'static str], field: Field, rank: usize) -> &'static str {
    let values = field.values().len();
    let before = Field::ALL.iter().take(field as usize);
    let first: usize = before.map(|other| other.values().len()).sum();
    let text = texts.get(first + rank).filter(|_| rank < values);
    text.copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{super::FRENCH, *};

    #[test]
    fn a_value_has_its_own_words() {
        for (field, code, expect) in [
            (Field::Secteur, "alimentation", "alimentation"),
            (Field::Emploi, "salarie", "je suis salarié"),
            (Field::Besoins, "mobilite", "me déplacer"),
            (Field::Secteur, "mobilite", "mobilité"),
            (Field::Contact, "whatsapp", "WhatsApp"),
        ] {
            let rank = field
                .values()
                .iter()
                .position(|other| *other == code)
                .unwrap();
            assert_eq!(value(FRENCH.values, field, rank), expect);
            assert_eq!(value(FRENCH.values, field, field.values().len()), "");
        }
    }
}
