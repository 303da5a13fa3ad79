//! Opening hours, from OpenStreetMap's words to those that people read.

/// OpenStreetMap's words, and ours.
const MOTS: [(&str, &str); 11] = [
    ("Mo", "lundi"),
    ("Tu", "mardi"),
    ("We", "mercredi"),
    ("Th", "jeudi"),
    ("Fr", "vendredi"),
    ("Sa", "samedi"),
    ("Su", "dimanche"),
    ("PH", "jours fériés"),
    ("SH", "vacances scolaires"),
    ("off", "fermé"),
    ("closed", "fermé"),
];

/// `Mo-Fr 09:00-12:00,14:00-17:00` as one says it; what is a sentence already, or says
/// more than days and hours, as it is.
pub fn ouverture(texte: &str) -> String {
    let mut dite = String::new();
    let mut reste = texte;
    while let Some(premier) = reste.chars().next() {
        let mot = reste.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let mot = &reste[..reste.len() - mot.len()];
        let n = if mot.is_empty() {
            match premier {
                '-' => dite.push('–'),
                ',' => dite.push_str(", "),
                ';' => dite.push_str("\u{a0};"),
                ' ' | ':' | '0'..='9' => dite.push(premier),
                _ => return texte.to_owned(),
            }
            1
        } else {
            let Some((_, nom)) = MOTS.iter().find(|(osm, _)| *osm == mot) else {
                return texte.to_owned();
            };
            dite.push_str(nom);
            mot.len()
        };
        reste = &reste[n..];
    }
    dite
}

#[cfg(test)]
mod tests {
    use super::ouverture;

    #[test]
    fn hours_are_said_in_french_and_sentences_left_alone() {
        let check = |texte, attendu: &str| assert_eq!(ouverture(texte), attendu);
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
