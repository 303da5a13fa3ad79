//! Every word a resident reads, in the language of an element.
//!
//! French is compiled in, from `messages/fr`: what changes there changes here. Another language
//! is a text that the loader asks for; its tables are made as they are wanted.

#[cfg(test)]
mod pseudo;

pub(crate) use shared::words::{LanguageRules, count, date, distance, fill_template, month};

use shared::words::{
    CHAMPS, LANGUE, MessageLines, MessageTable, RAISONS, RENCONTRES, Sentences, VALEURS,
};
use std::{any::Any, cell::RefCell};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A language of the page, by its number: French is none of those that came.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Language(u32);

/// A language that came: it stays for as long as the page.
struct LanguageText {
    lines: &'static [&'static str],
    /// The tables that were wanted, by the line of their first text.
    tables: Vec<(usize, &'static dyn Any)>,
}

thread_local! {
    static LANGUAGES: RefCell<Vec<LanguageText>> = const { RefCell::new(Vec::new()) };
}

/// Whether somebody whose language it is has read all of it, from the French of now.
pub(crate) fn is_reviewed(rules: &LanguageRules) -> bool {
    rules.relu == "oui"
}

/// Keeps a language; its number.
pub(crate) fn learn(text: String) -> u32 {
    let lines: Vec<&'static str> = String::leak(text).split('\n').collect();
    LANGUAGES.with_borrow_mut(|languages| {
        languages.push(LanguageText {
            lines: Vec::leak(lines),
            tables: Vec::new(),
        });
        languages.len() as u32
    })
}

impl Language {
    /// That of a number which [`learn`] gave, or French.
    pub(crate) fn numbered(number: u32) -> Self {
        Self(number)
    }

    /// The words of a file.
    pub(crate) fn words<T: Clone>(self, file: &'static MessageTable<T>) -> &'static T {
        LANGUAGES.with_borrow_mut(|languages| {
            let rank = (self.0 as usize).wrapping_sub(1);
            let Some(language) = languages.get_mut(rank) else {
                return file.french;
            };
            let made = language
                .tables
                .iter()
                .find(|(first, _)| *first == file.first);
            if let Some(table) = made.and_then(|(_, table)| table.downcast_ref()) {
                return table;
            }
            let table: &'static T = Box::leak(Box::new(file.read(language.lines)));
            language.tables.push((file.first, table));
            table
        })
    }

    /// How numbers, days and lists are written.
    pub(crate) fn rules(self) -> &'static LanguageRules {
        self.words(&LANGUE)
    }

    /// The words of reasons and questions.
    pub(crate) fn wording(self) -> Sentences {
        Sentences {
            rules: self.words(&LANGUE),
            fields: self.words(&CHAMPS),
            values: self.words(&VALEURS),
            reasons: self.words(&RAISONS),
            meetings: self.words(&RENCONTRES),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_that_came_has_its_own_tables() {
        let before = "French\n".repeat(VERIFICATION.first);
        let number = learn([&before, "Is it?\n\nOther"].concat());
        let language = Language::numbered(number);
        let words = language.words(&VERIFICATION);
        assert_eq!(words.question, "Is it?");
        // What it lacks is French.
        assert_eq!(words.aide, VERIFICATION.french.aide);
        assert!(std::ptr::eq(words, language.words(&VERIFICATION)));
        for unknown in [Language::default(), Language::numbered(99)] {
            assert!(std::ptr::eq(
                unknown.words(&VERIFICATION),
                VERIFICATION.french
            ));
        }
    }
}
