//! A file of Fluent, as far as messages here use it: texts, holes, and one choice of plural.

use crate::state::MessageState;
use anyhow::{Result, anyhow, bail};
use fluent_syntax::{
    ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use std::collections::BTreeSet;

/// What stands between the forms of a plural, and between the lines of a message, in a page.
pub(crate) const BAR: char = '|';

/// A message of a file.
#[derive(Clone, Debug)]
pub struct Message {
    pub id: String,
    /// What it is for.
    pub comment: String,
    /// Who wrote it, where the language is not the source.
    pub state: Option<MessageState>,
    pub text: Text,
    /// Its other texts, by name.
    pub attributes: Vec<(String, Text)>,
}

impl Message {
    /// What needs no translator.
    pub(crate) fn given(id: &str, text: &str) -> Self {
        Self {
            id: id.to_owned(),
            comment: String::new(),
            state: None,
            text: Text {
                compiled: text.to_owned(),
                ..Text::default()
            },
            attributes: Vec::new(),
        }
    }

    /// Its texts, the main one under an empty name.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &Text)> {
        let attributes = self.attributes.iter().map(|(name, text)| (&**name, text));
        std::iter::once(("", &self.text)).chain(attributes)
    }

    /// A text of it, by its name.
    pub fn attribute(&self, name: &str) -> Option<&Text> {
        self.texts()
            .find(|(of, _)| *of == name)
            .map(|(_, text)| text)
    }
}

/// A text as a page has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// With its holes as `{name}`; the forms of a plural, or its lines, apart by a bar.
    pub compiled: String,
    /// Whether it has a form a plural.
    pub is_plural: bool,
    pub holes: BTreeSet<String>,
    /// The forms of a plural that were written.
    pub written: Vec<String>,
}

impl Text {
    /// Its forms or its lines.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        self.compiled.split(BAR)
    }
}

/// Reads a file; `categories` are the plurals of its language.
pub(crate) fn read(source: &str, categories: &[&str]) -> Result<Vec<Message>> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let told = errors.iter().map(|error| {
            let line = source
                .get(..error.pos.start)
                .unwrap_or(source)
                .lines()
                .count();
            format!("line {line}: {error}")
        });
        anyhow!("{}", told.collect::<Vec<_>>().join("\n"))
    })?;
    let mut messages: Vec<Message> = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let Some(value) = &message.value else {
                    bail!("{id}: it has no text");
                };
                if messages.iter().any(|other| other.id == id) {
                    bail!("{id}: it is there twice");
                }
                let compile = |pattern: &Pattern<&str>, name: &str| {
                    compile(pattern, categories).map_err(|cause| anyhow!("{id}{name}: {cause}"))
                };
                let mut attributes = Vec::new();
                for attribute in &message.attributes {
                    let name = attribute.id.name;
                    attributes.push((name.to_owned(), compile(&attribute.value, name)?));
                }
                let (state, comment) = told(message.comment.as_ref());
                messages.push(Message {
                    id: id.to_owned(),
                    comment,
                    state: state
                        .transpose()
                        .map_err(|cause| anyhow!("{id}: {cause}"))?,
                    text: compile(value, "")?,
                    attributes,
                });
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => bail!("-{}: terms are for the glossary", term.id.name),
            Entry::Junk { content } => bail!("{content}: cannot be read"),
        }
    }
    Ok(messages)
}

/// The state that a comment tells, and the rest of it.
fn told(comment: Option<&Comment<&str>>) -> (Option<Result<MessageState>>, String) {
    let mut state = None;
    let mut rest = Vec::new();
    for line in comment.into_iter().flat_map(|comment| &comment.content) {
        match MessageState::read(line) {
            Some(read) => state = Some(read),
            None => rest.push(*line),
        }
    }
    (state, rest.join(" ").trim().to_owned())
}

fn compile(pattern: &Pattern<&str>, categories: &[&str]) -> Result<Text> {
    let mut text = Text::default();
    let plural = pattern.elements.iter().find_map(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => Some(variants),
        _ => None,
    });
    let Some(variants) = plural else {
        text.compiled = form(pattern, "other", &mut text.holes)?;
        return Ok(text);
    };
    text.is_plural = true;
    for variant in variants {
        match &variant.key {
            VariantKey::Identifier { name } => text.written.push((*name).to_owned()),
            VariantKey::NumberLiteral { value } => bail!("[{value}]: only forms of plural choose"),
        }
    }
    for (rank, category) in categories.iter().enumerate() {
        if rank > 0 {
            text.compiled.push(BAR);
        }
        text.compiled += &form(pattern, category, &mut text.holes)?;
    }
    Ok(text)
}

/// A pattern for one form of plural.
fn form(pattern: &Pattern<&str>, category: &str, holes: &mut BTreeSet<String>) -> Result<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                if value.contains([BAR, '{', '}']) {
                    bail!("{value:?}: a bar or a brace");
                }
                text += &value.replace('\n', "|");
            }
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    holes.insert(id.name.to_owned());
                    text.push('{');
                    text += id.name;
                    text.push('}');
                }
                // For a space at an end.
                Expression::Inline(InlineExpression::StringLiteral { value }) => text += value,
                Expression::Select { selector, variants } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        bail!("a choice is made by a hole");
                    };
                    holes.insert(id.name.to_owned());
                    let of = |name: &str| {
                        variants.iter().find(
                            |variant| matches!(&variant.key, VariantKey::Identifier { name: key } if *key == name),
                        )
                    };
                    let chosen = of(category).or_else(|| of("other"));
                    let Some(chosen) = chosen else {
                        bail!("no form [other]");
                    };
                    text += &form(&chosen.value, category, holes)?;
                }
                Expression::Inline(_) => bail!("only texts, holes and a choice of plural"),
            },
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(source: &str) -> Result<Message> {
        let mut messages = read(source, &["one", "few", "other"])?;
        messages.pop().ok_or_else(|| anyhow!("none"))
    }

    #[test]
    fn holes_forms_and_lines_are_what_pages_have() {
        for (source, expect) in [
            ("a = Bonjour { $nom } !", "Bonjour {nom} !"),
            ("a =\n    un\n    deux", "un|deux"),
            (
                "a = { $n ->\n [one] une aide\n *[other] { $n } aides\n } ici",
                "une aide ici|{n} aides ici|{n} aides ici",
            ),
        ] {
            assert_eq!(one(source).unwrap().text.compiled, expect);
        }
    }

    #[test]
    fn what_pages_do_not_have_is_refused() {
        for source in [
            "a",
            "a = { NUMBER($n) }",
            "a = b | c",
            "a = b\na = c",
            "-a = b",
            "a = { $n ->\n [0] b\n *[other] c\n }",
        ] {
            assert!(one(source).is_err(), "{source}");
        }
    }
}
