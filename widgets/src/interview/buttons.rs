//! Buttons, and what they say they do: a word and a number.

use crate::{
    node::{StaticAttributes, VirtualNode, element},
    tags::button,
};

/// What is to be pressed first.
pub(crate) fn primary(action: String, word: impl Into<VirtualNode>) -> VirtualNode {
    let static_attributes: StaticAttributes = &[("class", "principal"), ("type", "button")];
    button(static_attributes, action, vec![word.into()])
}

/// What may be pressed besides.
pub(crate) fn secondary(action: String, word: impl Into<VirtualNode>) -> VirtualNode {
    button(&[("type", "button")], action, vec![word.into()])
}

/// Buttons side by side.
pub(crate) fn action_row(buttons: Vec<VirtualNode>) -> VirtualNode {
    element("div", &[("class", "actions")], buttons)
}

/// What `data-geste` holds for a gesture that is a word and a number.
pub(crate) fn attribute(word: &str, rank: usize) -> String {
    let mut text = String::from(word);
    text.push(' ');
    text.push_str(&rank.to_string());
    text
}

/// The word and the number of a gesture.
pub(crate) fn word_and_index(attribute: &str) -> Option<(&str, usize)> {
    let (word, rank) = attribute.split_once(' ')?;
    Some((word, rank.parse().ok()?))
}
