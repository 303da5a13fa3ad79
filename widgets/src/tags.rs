//! The parts that the screens of several elements are made of.

use crate::node::{StaticAttributes, VirtualNode, element};

pub(crate) fn paragraph(
    static_attributes: StaticAttributes,
    text: impl Into<VirtualNode>,
) -> VirtualNode {
    element("p", static_attributes, vec![text.into()])
}

pub(crate) fn paragraphs(
    static_attributes: StaticAttributes,
    texts: &[String],
) -> impl Iterator<Item = VirtualNode> {
    texts
        .iter()
        .map(move |text| paragraph(static_attributes, text.clone()))
}

/// Something to press; what it does is read back from `data-geste`.
pub(crate) fn button(
    static_attributes: StaticAttributes,
    action: String,
    enfants: Vec<VirtualNode>,
) -> VirtualNode {
    element("button", static_attributes, enfants).with("data-geste", action)
}

/// What is said while something is on its way.
pub(crate) fn wait_delay(word: &'static str) -> VirtualNode {
    let word = element("span", &[], vec![word.into()]);
    paragraph(&[("class", "attente"), ("part", "attente")], word)
}

/// A part of a drawing.
pub(crate) fn shape(name: &'static str, static_attributes: StaticAttributes) -> VirtualNode {
    element(name, static_attributes, Vec::new())
}

/// As an ARIA attribute writes it.
pub(crate) fn boolean(is_true: bool) -> &'static str {
    if is_true { "true" } else { "false" }
}

/// The shape that goes with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Yes,
    Doubt,
    No,
    Unknown,
}

pub(crate) fn sign(sign: Sign) -> VirtualNode {
    let stroke = match sign {
        Sign::Yes => "M7 12.5l3.5 3.5L17 9",
        Sign::Doubt => "M6.5 13.5c2-4 4-4 5.5-1.5s3.5 2.5 5.5-1.5",
        Sign::No => "M7 12h10",
        Sign::Unknown => "M9 9.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17v.1",
    };
    element(
        "svg",
        &[
            ("class", "signe"),
            ("viewBox", "0 0 24 24"),
            ("aria-hidden", "true"),
        ],
        vec![
            shape("circle", &[("cx", "12"), ("cy", "12"), ("r", "11")]),
            shape("path", &[]).with("d", stroke),
        ],
    )
}
