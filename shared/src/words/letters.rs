//! Capitals, numbers and dates. By hand, because the tables of `std` cover every
//! script and its formatting every alignment: each adds kilobytes to a page.

use super::{LanguageRules, fill_template};
use crate::Date;

/// Concatenates texts.
#[inline(never)]
pub(super) fn join_words(parts: &[&str]) -> String {
    parts.concat()
}

/// A day in figures, `22/11/2026` in French.
pub(super) fn day(rules: &LanguageRules, date: Date) -> String {
    let two = |n: i8| {
        let n = n as u8;
        String::from_iter([char::from(b'0' + n / 10), char::from(b'0' + n % 10)])
    };
    let (day, month, year) = (two(date.day()), two(date.month()), date.year().to_string());
    let values = [("jour", &*day), ("mois", &month), ("annee", &year)];
    fill_template(rules.date_courte, &values)
}

/// A text with its first letter in lower case, in the languages that have it so in a sentence.
pub(super) fn inside_sentence(rules: &LanguageRules, text: &str) -> String {
    match rules.lang.starts_with("fr") {
        true => to_lowercase_french(text),
        false => text.to_owned(),
    }
}

/// A text with its first letter in lower case.
fn to_lowercase_french(text: &str) -> String {
    let mut lowercase = String::with_capacity(text.len());
    for letter in text.chars() {
        lowercase.push(match lowercase.as_str() {
            "" => small(letter),
            _ => letter,
        });
    }
    lowercase
}

/// A letter of French in lower case.
pub(super) fn small(letter: char) -> char {
    match letter {
        'A'..='Z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{de}' => char::from(letter as u8 + 32),
        'Œ' => 'œ',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::FRENCH, *};

    #[test]
    fn days_are_written_as_in_france() {
        let check = |(a, m, j), expected: &str| {
            assert_eq!(day(FRENCH.rules, Date::constant(a, m, j)), expected);
        };
        check((2026, 11, 22), "22/11/2026");
        check((2027, 1, 9), "09/01/2027");
    }

    #[test]
    fn letters_of_french_are_made_small_as_std_does() {
        for letter in ('\u{0}'..='\u{ff}').chain(['Œ', 'œ', '’', '\u{202f}']) {
            assert!(letter.to_lowercase().eq([small(letter)]), "{letter:?}");
        }
    }
}
