//! How far each language is.

use crate::{
    check::{is_up_to_date, sentences},
    files::WrittenLanguage,
};

/// The figures of a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub messages: usize,
    /// Read by somebody whose language it is, from the French that stands now.
    pub reviewed: usize,
    /// Made from the French that stands now.
    pub written: usize,
    /// Made from another French, or told by nobody.
    pub to_review: usize,
    /// The longest sentence, in words.
    pub longest: usize,
    /// Half of the sentences have no more words.
    pub median: usize,
}

fn is_given(file: &str, id: &str) -> bool {
    file == "langue" && matches!(id, "lang" | "pluriel" | "relu")
}

/// Counts the messages of a language, and the words of its sentences.
pub fn report(french: &WrittenLanguage, language: &WrittenLanguage) -> Report {
    let mut report = Report {
        messages: 0,
        reviewed: 0,
        written: 0,
        to_review: 0,
        longest: 0,
        median: 0,
    };
    let mut lengths = Vec::new();
    let is_source = french.tag == language.tag;
    for (file, message) in language.messages() {
        // What needs no translator.
        if is_given(file.name, &message.id) {
            continue;
        }
        report.messages += 1;
        let is_reviewed = message
            .state
            .as_ref()
            .is_some_and(|state| state.is_reviewed);
        match is_source || is_up_to_date(french, file.name, message) {
            true if is_reviewed || is_source => report.reviewed += 1,
            true => report.written += 1,
            false => report.to_review += 1,
        }
        // A value or a rule of the language is no sentence.
        if !matches!(file.name, "langue" | "valeurs") {
            lengths.extend(message.texts().flat_map(|(_, text)| sentences(text)));
        }
    }
    lengths.sort_unstable();
    report.longest = lengths.last().copied().unwrap_or_default();
    report.median = lengths.get(lengths.len() / 2).copied().unwrap_or_default();
    report
}
