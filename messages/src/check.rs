//! What cannot be right in a language, told without knowing it.

use crate::{
    files::WrittenLanguage,
    fluent::{Message, Text},
    plurals,
};
use anyhow::Result;
use std::fmt;

/// The longest sentence of French, in words.
const SENTENCE_MAX: usize = 20;
/// The longest label of a button, in characters.
const LABEL_MAX: usize = 48;

/// What is wrong with a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The language and the file.
    pub place: String,
    pub id: String,
    pub cause: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "messages/{}.ftl: {}: {}",
            self.place, self.id, self.cause
        )
    }
}

/// The faults of a language; of French itself when both are it.
pub fn check(french: &WrittenLanguage, language: &WrittenLanguage) -> Result<Vec<Fault>> {
    let mut faults = Vec::new();
    let categories = plurals::categories(&language.tag)?;
    for (file, message) in language.messages() {
        let mut tell = |name: &str, cause: String| {
            faults.push(Fault {
                place: format!("{}/{}", language.tag, file.name),
                id: match name {
                    "" => message.id.clone(),
                    name => format!("{}.{name}", message.id),
                },
                cause,
            });
        };
        let Some(source) = french.message(file.name, &message.id) else {
            tell("", "French has no such message".into());
            continue;
        };
        for (name, text) in message.texts() {
            let Some(source) = source.attribute(name) else {
                tell(name, "French has no such text".into());
                continue;
            };
            for cause in alone(language, &message.id, text) {
                tell(name, cause);
            }
            for cause in beside(source, text, &categories) {
                tell(name, cause);
            }
            for cause in terms(french, language, source, text) {
                tell(name, cause);
            }
        }
    }
    for (file, source) in french.messages() {
        let found = language.message(file.name, &source.id);
        for (name, _) in source.texts() {
            if found.is_none_or(|message| message.attribute(name).is_none()) {
                faults.push(Fault {
                    place: format!("{}/{}", language.tag, file.name),
                    id: format!("{} {name}", source.id).trim_end().to_owned(),
                    cause: "it is missing".into(),
                });
            }
        }
    }
    Ok(faults)
}

/// What a text alone shows.
fn alone(language: &WrittenLanguage, id: &str, text: &Text) -> Vec<String> {
    let mut causes = Vec::new();
    if text.compiled.is_empty() {
        causes.push("it is empty".into());
    }
    let is_list = !text.is_plural && text.compiled.contains(crate::fluent::BAR);
    let longest = text.forms().map(|form| form.chars().count()).max();
    if id.ends_with("_label") && longest.is_some_and(|length| length > LABEL_MAX) {
        causes.push(format!("over {LABEL_MAX} characters, for a button"));
    }
    let low = format!(" {} ", text.compiled.to_lowercase());
    for word in &language.forbidden {
        if low.contains(&format!(" {word} ")) {
            causes.push(format!("{word:?} is not to be written"));
        }
    }
    if language.tag.starts_with("fr") {
        if text.compiled.contains('\'') {
            causes.push("a typewriter apostrophe".into());
        }
        let longest = sentences(text).max().unwrap_or_default();
        if longest > SENTENCE_MAX && !is_list {
            causes.push(format!(
                "a sentence of {longest} words: {SENTENCE_MAX} at most"
            ));
        }
    }
    causes
}

/// What a text shows beside its French.
fn beside(source: &Text, text: &Text, categories: &[&str]) -> Vec<String> {
    let mut causes = Vec::new();
    let named = |holes: &std::collections::BTreeSet<String>| {
        let holes: Vec<String> = holes.iter().map(|hole| format!("{{ ${hole} }}")).collect();
        holes.join(", ")
    };
    // A language with one form need not choose, and may leave the number out of none.
    if source.holes != text.holes {
        causes.push(format!(
            "holes {}; French has {}",
            named(&text.holes),
            named(&source.holes)
        ));
    }
    match (source.is_plural, text.is_plural) {
        (true, true) => {
            let missing = categories
                .iter()
                .filter(|name| !text.written.iter().any(|of| of == *name));
            for name in missing {
                causes.push(format!("the form [{name}] is missing"));
            }
            let excess = text
                .written
                .iter()
                .filter(|name| !categories.contains(&&***name));
            for name in excess {
                causes.push(format!("no whole number takes the form [{name}]"));
            }
        }
        (true, false) if categories.len() > 1 => causes.push("it chooses no plural".into()),
        (false, true) => causes.push("French chooses no plural there".into()),
        (false, false) if source.forms().count() != text.forms().count() => causes.push(format!(
            "{} lines; French has {}",
            text.forms().count(),
            source.forms().count()
        )),
        _ => {}
    }
    let length = |text: &Text| {
        text.forms()
            .map(|form| form.chars().count())
            .max()
            .unwrap_or(0)
    };
    if length(text) > length(source) * 2 + 30 {
        causes.push("over twice the length of its French".into());
    }
    causes
}

/// A term of the law is said as the glossary says.
fn terms(
    french: &WrittenLanguage,
    language: &WrittenLanguage,
    source: &Text,
    text: &Text,
) -> Vec<String> {
    let (source, text) = (source.compiled.to_lowercase(), text.compiled.to_lowercase());
    let mut causes = Vec::new();
    for (term, said) in &french.glossary {
        if !said.iter().any(|form| source.contains(form)) {
            continue;
        }
        match language.glossary.get(term) {
            None => causes.push(format!("the glossary lacks {term}")),
            Some(forms) if !forms.iter().any(|form| text.contains(form)) => {
                causes.push(format!("{term} is said {}", forms.join(" or ")));
            }
            Some(_) => {}
        }
    }
    causes
}

/// The words of each sentence of a text.
pub(crate) fn sentences(text: &Text) -> impl Iterator<Item = usize> {
    let forms = text.forms().flat_map(|form| {
        form.split_inclusive([
            '.', '?', '!', ':', ';', '…', '؟', '。', '？', '！', '：', '।',
        ])
    });
    forms
        .map(|sentence| {
            let words = sentence.split_whitespace();
            words
                .filter(|word| word.chars().any(char::is_alphanumeric))
                .count()
        })
        .filter(|words| *words > 0)
}

/// Whether a message was made from the French that stands now.
pub(crate) fn is_up_to_date(french: &WrittenLanguage, file: &str, message: &Message) -> bool {
    let source = french.message(file, &message.id);
    match (source, &message.state) {
        (Some(source), Some(state)) => state.from == crate::state::mark(source),
        _ => false,
    }
}
