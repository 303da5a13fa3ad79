//! Capitals, numbers and dates in French. By hand, because the tables of `std` cover every
//! script and its formatting every alignment: each adds kilobytes to a page.

use crate::Date;

/// Concatenates texts.
#[inline(never)]
pub(super) fn join_words(parts: &[&str]) -> String {
    parts.concat()
}

/// `22/11/2026`.
pub(super) fn day(date: Date) -> String {
    let two = |n: i8| {
        let n = n as u8;
        [char::from(b'0' + n / 10), char::from(b'0' + n % 10)]
    };
    let mut text = String::new();
    text.extend(two(date.day()));
    text.push('/');
    text.extend(two(date.month()));
    text.push('/');
    text.push_str(&date.year().to_string());
    text
}

/// A text with its first letter in lower case.
pub(super) fn to_lowercase_french(text: &str) -> String {
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
    use super::*;

    #[test]
    fn days_are_written_as_in_france() {
        let check = |(a, m, j), expected: &str| assert_eq!(day(Date::constant(a, m, j)), expected);
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
