//! Capitals, in what is written in French: the tables of `std` know every script, and
//! weigh two kilobytes of a page.

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
    use super::petite;

    #[test]
    fn letters_of_french_are_made_small_as_std_does() {
        for lettre in ('\u{0}'..='\u{ff}').chain(['Œ', 'œ', '’', '\u{202f}']) {
            assert!(lettre.to_lowercase().eq([petite(lettre)]), "{lettre:?}");
        }
    }
}
