//! A language as a page asks for it: a line a text, in the order of the French.

use crate::{
    files::{FILES, MessageFile, Shape, WrittenLanguage},
    fluent::Message,
    report::report,
};

/// The texts of a file, in the order in which its table has them: each with the rank of its
/// message in French, and the name of its attribute.
pub(crate) fn slots(file: &MessageFile, french: &[Message]) -> Vec<(usize, String)> {
    let named = |rank: usize, message: &Message| -> Vec<(usize, String)> {
        let names = message.texts().map(|(name, _)| (rank, name.to_owned()));
        names.collect()
    };
    match file.shape {
        Shape::Record => (french.iter().enumerate())
            .flat_map(|(rank, message)| named(rank, message))
            .collect(),
        Shape::List => (attributes(french).iter())
            .flat_map(|name| (0..french.len()).map(move |rank| (rank, name.clone())))
            .collect(),
    }
}

/// The attributes of a list, the text itself first under an empty name.
pub(crate) fn attributes(french: &[Message]) -> Vec<String> {
    let mut names = vec![String::new()];
    for (name, _) in french.iter().flat_map(Message::texts) {
        if !names.iter().any(|other| other == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// Every text of a language, a line each; that of a message it lacks is empty, and the page has
/// its French.
pub fn page_text(french: &WrittenLanguage, language: &WrittenLanguage) -> String {
    let figures = report(french, language);
    let is_reviewed = figures.reviewed == figures.messages;
    let mut text = String::new();
    for (file, messages) in FILES.iter().zip(&french.files) {
        for (rank, name) in slots(file, messages) {
            let is_flag = messages.get(rank).is_some_and(|source| source.id == "relu");
            if is_flag && !is_reviewed {
                text += "non\n";
                continue;
            }
            let found = (messages.get(rank))
                .and_then(|source| language.message(file.name, &source.id))
                .and_then(|message| message.attribute(&name));
            text += found.map_or("", |found| &found.compiled);
            text.push('\n');
        }
    }
    text
}
