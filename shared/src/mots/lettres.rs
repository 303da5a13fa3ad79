//! Capitals, numbers and dates, in what is written in French: the tables of `std` know
//! every script, its formatting every alignment, and each weighs kilobytes of a page.

use crate::Date;

/// One text of several.
#[inline(never)]
pub(super) fn colle(parts: &[&str]) -> String {
    parts.concat()
}

/// `22/11/2026`.
pub(super) fn jour(date: Date) -> String {
    let deux = |n: i8| {
        let n = n as u8;
        [char::from(b'0' + n / 10), char::from(b'0' + n % 10)]
    };
    let mut texte = String::new();
    texte.extend(deux(date.day()));
    texte.push('/');
    texte.extend(deux(date.month()));
    texte.push('/');
    texte.push_str(&date.year().to_string());
    texte
}

/// The first letter small.
pub(super) fn en_minuscule(texte: &str) -> String {
    let mut minuscule = String::with_capacity(texte.len());
    for lettre in texte.chars() {
        minuscule.push(match minuscule.as_str() {
            "" => petite(lettre),
            _ => lettre,
        });
    }
    minuscule
}

/// A letter of French, small.
pub(super) fn petite(lettre: char) -> char {
    match lettre {
        'A'..='Z' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{de}' => char::from(lettre as u8 + 32),
        'Œ' => 'œ',
        _ => lettre,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_in_france() {
        let check = |(a, m, j), attendu: &str| assert_eq!(jour(Date::constant(a, m, j)), attendu);
        check((2026, 11, 22), "22/11/2026");
        check((2027, 1, 9), "09/01/2027");
    }

    #[test]
    fn letters_of_french_are_made_small_as_std_does() {
        for lettre in ('\u{0}'..='\u{ff}').chain(['Œ', 'œ', '’', '\u{202f}']) {
            assert!(lettre.to_lowercase().eq([petite(lettre)]), "{lettre:?}");
        }
    }
}
