//! The sentences of every language, as tables: French is compiled in, and another language fills
//! a copy of it.

use super::letters::join_words;
use std::slice;

/// A file of messages, in any language.
pub struct MessageTable<T: 'static> {
    /// The line of its first text, among those of a language.
    pub first: usize,
    pub french: &'static T,
    fill: Fill<T>,
}

type Fill<T> = fn(&mut T, &mut MessageLines);

impl<T: Clone> MessageTable<T> {
    /// A file as `fill` fills it.
    pub const fn new(first: usize, french: &'static T, fill: Fill<T>) -> Self {
        Self {
            first,
            french,
            fill,
        }
    }

    /// The table of a language: what it lacks stays French.
    pub fn read(&self, language: &'static [&'static str]) -> T {
        let mut table = self.french.clone();
        let lines = language.get(self.first..).unwrap_or_default();
        (self.fill)(&mut table, &mut MessageLines(lines.iter()));
        table
    }
}

/// The texts of a language, from one on.
pub struct MessageLines(slice::Iter<'static, &'static str>);

impl MessageLines {
    /// Puts the next text there.
    #[inline(never)]
    pub fn take(&mut self, text: &mut &'static str) {
        if let Some(line) = self.0.next().filter(|line| !line.is_empty()) {
            *text = line;
        }
    }

    /// Puts the next texts there.
    #[inline(never)]
    pub fn take_all(&mut self, texts: &mut [&'static str]) {
        for text in texts {
            self.take(text);
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The tables that reasons and questions are worded with, in one language.
#[derive(Clone, Copy)]
pub struct Sentences {
    pub rules: &'static LanguageRules,
    pub fields: &'static FieldWords,
    pub values: &'static ValueWords,
    pub reasons: &'static ReasonWords,
    pub meetings: &'static MeetingWords,
}

/// Those of French.
pub static FRENCH: Sentences = Sentences {
    rules: &LANGUE_FR,
    fields: &CHAMPS_FR,
    values: &VALEURS_FR,
    reasons: &RAISONS_FR,
    meetings: &RENCONTRES_FR,
};

/// A text with its holes filled.
pub fn fill_template(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    for (rank, chunk) in template.split('{').enumerate() {
        match chunk.split_once('}') {
            Some((key, after)) if rank > 0 => {
                let value = values.iter().find(|(name, _)| *name == key);
                text.push_str(value.map_or("", |(_, value)| value));
                text.push_str(after);
            }
            _ => text.push_str(chunk),
        }
    }
    text
}

/// The form of a plural that a number takes, its holes filled, that of the number among them.
pub fn count(rules: &LanguageRules, forms: &str, number: u32, values: &[(&str, &str)]) -> String {
    let listed = match number {
        0..200 => number,
        _ => 100 + number % 100,
    };
    let digit = rules.pluriel.as_bytes().get(listed as usize);
    let rank = digit.map_or(0, |digit| usize::from(digit.saturating_sub(b'0')));
    let form = forms.split('|').nth(rank).unwrap_or(forms);
    let number = number.to_string();
    let values: Vec<(&str, &str)> = [("nombre", &*number)]
        .iter()
        .chain(values)
        .copied()
        .collect();
    fill_template(form, &values)
}

/// A text as a sentence: with its full stop, unless it has one.
pub(super) fn sentence(rules: &LanguageRules, text: &str) -> String {
    match text.ends_with(['.', '!', '?', '。', '！', '？', '؟', '।']) {
        true => text.to_owned(),
        false => fill_template(rules.phrase, &[("texte", text)]),
    }
}

/// Adds a sentence to others.
pub(super) fn push_sentence(rules: &LanguageRules, text: &mut String, words: &str) {
    if words.is_empty() {
        return;
    }
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(&sentence(rules, words));
}

/// Items that all count, in a row.
pub(super) fn list(rules: &LanguageRules, items: &[&str]) -> String {
    fold(rules.separateur, items)
}

/// Items of which one is enough, in a row.
pub(super) fn list_or(rules: &LanguageRules, items: &[&str]) -> String {
    match items {
        [start @ .., last] if !start.is_empty() => {
            pair(rules.ou_dernier, &list(rules, start), last)
        }
        items => list(rules, items),
    }
}

/// Items joined two by two.
pub(super) fn fold(template: &str, items: &[&str]) -> String {
    let mut items = items.iter();
    let mut text = items
        .next()
        .map_or(String::new(), |first| join_words(&[first]));
    for item in items {
        text = pair(template, &text, item);
    }
    text
}

fn pair(template: &str, start: &str, end: &str) -> String {
    fill_template(
        template,
        &[("debut", start), ("suite", end), ("dernier", end)],
    )
}

/// A number to the tenth.
pub(super) fn decimal(rules: &LanguageRules, tenths: u64) -> String {
    let whole = (tenths / 10).to_string();
    match tenths % 10 {
        0 => whole,
        rest => join_words(&[&whole, rules.decimale, &rest.to_string()]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{orientation::Code, situation::Field, structures::Ranked};

    #[test]
    fn holes_are_filled() {
        let check = |template, expected| {
            let values = [("a", "un"), ("b", "deux")];
            assert_eq!(fill_template(template, &values), expected);
        };
        check("rien", "rien");
        check("{a} et {b}, puis {a}", "un et deux, puis un");
        check("{inconnu}!", "!");
        check("ouvert {a", "ouvert a");
    }

    #[test]
    fn a_number_takes_its_form() {
        for (number, expect) in [(0, "0 an"), (1, "1 an"), (2, "2 ans"), (1_001, "1001 ans")] {
            let text = count(&LANGUE_FR, RAISONS_FR.annees, number, &[]);
            assert_eq!(text.replace('\u{a0}', " "), expect);
        }
    }

    #[test]
    fn lists_are_of_what_they_are_about() {
        let paths = Field::ALL
            .iter()
            .map(|field| field.path().replace('.', "-"));
        assert!(paths.eq(CHAMPS_IDS.iter().map(|id| (*id).to_owned())));
        let values = Field::ALL.iter().flat_map(|field| {
            let name = field.path().rsplit('.').next().unwrap_or_default();
            field
                .values()
                .iter()
                .map(move |code| format!("{name}-{code}"))
        });
        assert!(values.eq(VALEURS_IDS.iter().map(|id| (*id).to_owned())));
        let codes = Code::ALL.iter().map(|code| code.as_str());
        assert!(codes.eq(RENCONTRES_IDS.iter().copied()));
    }

    #[test]
    fn a_language_takes_the_place_of_french_where_it_has_words() {
        let lines: &'static [&'static str] = &["English", "", "January|February"];
        let rules = LANGUE.read(lines);
        assert_eq!(
            (rules.nom, rules.dir, rules.mois),
            ("English", "ltr", "January|February")
        );
        assert_eq!(rules.jours, LANGUE_FR.jours);
    }
}
