//! The tags that a page is written with, as a browser reads them.

use html5gum::{DefaultEmitter, Token, Tokenizer};

/// A tag that opens, with what it says.
#[derive(Clone, Debug)]
pub(super) struct PageTag {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
}

impl PageTag {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(of, _)| of == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Those that matter here; not what stands in comments, texts and scripts.
pub(super) fn page_tags(html: &str) -> Vec<PageTag> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let tokens = Tokenizer::new_with_emitter(html, emitter);
    let tags = tokens.filter_map(|token| match token {
        Ok(Token::StartTag(tag)) => Some(tag),
        _ => None,
    });
    let wanted = |name: &[u8]| {
        matches!(name, b"html" | b"script" | b"iframe" | b"meta") || name.starts_with(b"guichet-")
    };
    tags.filter(|tag| wanted(&tag.name))
        .map(|tag| PageTag {
            name: text(&tag.name),
            attributes: tag
                .attributes
                .iter()
                .map(|(name, value)| (text(name), text(value)))
                .collect(),
        })
        .collect()
}
