//! Opening hours, from the syntax of OpenStreetMap to a language.

use super::LanguageRules;

/// The words of OpenStreetMap, in the order of ours.
const WORDS: [&str; 11] = [
    "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "SH", "off", "closed",
];

/// `Mo-Fr 09:00-12:00,14:00-17:00` in words; a text that is already a sentence, or that
/// has more than days and hours, is returned unchanged.
pub fn ouverture(rules: &LanguageRules, text: &str) -> String {
    let mut output = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let word = rest.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let word = &rest[..rest.len() - word.len()];
        let n = if word.is_empty() {
            match first {
                '-' => output.push('–'),
                ',' => output.push_str(", "),
                ';' => output.push_str("\u{a0};"),
                ' ' | ':' | '0'..='9' => output.push(first),
                _ => return text.to_owned(),
            }
            1
        } else {
            let Some(rank) = WORDS.iter().position(|osm| *osm == word) else {
                return text.to_owned();
            };
            // Both mean closed.
            output.push_str(rules.jours.split('|').nth(rank.min(9)).unwrap_or_default());
            word.len()
        };
        rest = &rest[n..];
    }
    output
}

#[cfg(test)]
mod tests {
    use super::{super::FRENCH, ouverture};

    #[test]
    fn hours_are_said_in_french_and_sentences_left_alone() {
        let check = |text, expected: &str| assert_eq!(ouverture(FRENCH.rules, text), expected);
        check(
            "Mo-Fr 09:00-12:30,14:00-19:00",
            "lundi–vendredi 09:00–12:30, 14:00–19:00",
        );
        check(
            "Mo,We 09:00-12:00; Sa 10:00-12:00; PH off",
            "lundi, mercredi 09:00–12:00\u{a0}; samedi 10:00–12:00\u{a0}; jours fériés fermé",
        );
        check("", "");
        for phrase in [
            "Sa porte est ouverte le jeudi",
            "Sur rendez-vous, de 9 h à 12 h",
            "Mo-Fr 09:00-12:00 \"sur rendez-vous\"",
            "Jan-Mar Mo 09:00-12:00",
        ] {
            check(phrase, phrase);
        }
    }
}
