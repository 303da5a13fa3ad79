//! The question about each field, and its explanation.

use super::FieldWords;
use crate::situation::Field;

/// The question that asks for a field.
pub fn question(words: &FieldWords, field: Field) -> &'static str {
    of(&words.text, field)
}

/// The explanation of a hard word in a question; most need none.
pub fn aide(words: &FieldWords, field: Field) -> Option<&'static str> {
    Some(of(&words.aide, field)).filter(|text| !text.is_empty())
}

/// What a list says of a field.
pub(super) fn of(texts: &[&'static str], field: Field) -> &'static str {
    texts.get(field as usize).copied().unwrap_or_default()
}
