//! A language that nobody speaks, over the first screens: what is not in it came from no message.

use super::learn;
use crate::first_screen;
use messages::{WrittenLanguage, page_text};
use std::path::Path;

/// Around every text of a message.
const OPENS: char = '⟦';
const CLOSES: char = '⟧';

/// The number of the language: longer than French, and between brackets.
fn pseudo() -> u32 {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../messages/fr");
    let french = WrittenLanguage::read(&folder).expect("the messages");
    let text = page_text(&french, &french);
    let lines = text.lines().map(|line| match line {
        // Rules of the language, and what a list lacks.
        "" | "ltr" | "fr" | "oui" => line.to_owned(),
        line => {
            let forms = line.split('|');
            let forms = forms.map(|form| format!("{OPENS}{form} ẽẽẽẽẽẽ{CLOSES}"));
            forms.collect::<Vec<_>>().join("|")
        }
    });
    learn(lines.collect::<Vec<_>>().join("\n"))
}

/// The texts of some HTML that hold a letter outside of the brackets.
fn strangers(html: &str) -> Vec<String> {
    let mut strangers = Vec::new();
    let mut depth = 0;
    for (rank, piece) in html.split('<').enumerate() {
        let text = match rank {
            0 => piece,
            _ => piece.split_once('>').map_or("", |(_, text)| text),
        };
        let mut outside = String::new();
        for sign in text.chars() {
            match sign {
                OPENS => depth += 1,
                CLOSES => depth -= 1,
                sign if depth == 0 => outside.push(sign),
                _ => {}
            }
        }
        if outside.chars().any(char::is_alphabetic) {
            strangers.push(outside);
        }
    }
    strangers
}

#[test]
fn first_screens_are_made_of_messages() {
    let language = pseudo();
    for element in [
        "guichet-qpv",
        "guichet-eligibilite",
        "guichet-orientation",
        "guichet-candidature",
        "guichet-candidature structure",
    ] {
        let html = first_screen(element, "https://{}/", language).expect(element);
        let strangers = strangers(&html);
        assert_eq!(strangers, Vec::<String>::new(), "{element}: {html}");
    }
}
