//! Who wrote a message, and from which French.

use crate::{
    files::{FILES, WrittenLanguage},
    fluent::Message,
};
use anyhow::{Context, Result, anyhow};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// What a comment tells of a message: « écrit par Guichet le 2026-12-01, d’après 3fa2c1 ».
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageState {
    /// By somebody whose language it is.
    pub is_reviewed: bool,
    pub by: String,
    pub on: String,
    /// The [`mark`] of the French it was made from.
    pub from: String,
}

impl MessageState {
    /// Reads a line of a comment; `None` when it is no state.
    pub(crate) fn read(line: &str) -> Option<Result<Self>> {
        let (is_reviewed, rest) = match line.split_once(" par ")? {
            ("écrit", rest) => (false, rest),
            ("relu", rest) => (true, rest),
            _ => return None,
        };
        let read = || {
            let (by, rest) = rest.rsplit_once(" le ")?;
            let (on, from) = rest.split_once(", d’après ")?;
            let is_day = on.len() == 10 && on.split('-').count() == 3;
            is_day.then(|| Self {
                is_reviewed,
                by: by.to_owned(),
                on: on.to_owned(),
                from: from.trim().to_owned(),
            })
        };
        Some(read().ok_or_else(|| {
            anyhow!("{line:?}: write « écrit par NOM le 2026-12-01, d’après 3fa2c1 »")
        }))
    }

    fn write(&self) -> String {
        let verb = if self.is_reviewed { "relu" } else { "écrit" };
        let Self { by, on, from, .. } = self;
        format!("# {verb} par {by} le {on}, d’après {from}")
    }
}

/// What changes when a French message does.
pub(crate) fn mark(french: &Message) -> String {
    let mut digest = Sha256::new();
    for (name, text) in french.texts() {
        digest.update(name);
        digest.update([0]);
        digest.update(&text.compiled);
        digest.update([0]);
    }
    let bytes = digest.finalize();
    bytes
        .iter()
        .take(3)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Writes who wrote the messages of a language that do not tell: `by` on the day `on`. Those
/// that tell are theirs; to write one again, its line is taken out first. Says how many.
pub fn stamp(
    french: &WrittenLanguage,
    folder: &Path,
    by: &str,
    on: &str,
    is_reviewed: bool,
) -> Result<usize> {
    let language = WrittenLanguage::read(folder)?;
    let mut stamped = 0;
    for (file, messages) in FILES.iter().zip(&language.files) {
        let path = folder.join(format!("{}.ftl", file.name));
        let source =
            fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let mut written = String::new();
        for line in source.split_inclusive('\n') {
            let id = line.split_once('=').map(|(id, _)| id.trim_end());
            let starts = !line.starts_with([' ', '#', '\t']);
            let message = id
                .filter(|_| starts)
                .and_then(|id| messages.iter().find(|m| m.id == id));
            let source = message.and_then(|message| french.message(file.name, &message.id));
            if let (Some(message), Some(source)) = (message, source)
                && message.state.is_none()
            {
                let state = MessageState {
                    is_reviewed,
                    by: by.to_owned(),
                    on: on.to_owned(),
                    from: mark(source),
                };
                written += &state.write();
                written.push('\n');
                stamped += 1;
            }
            written += line;
        }
        if written != source {
            fs::write(&path, written)
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
    }
    Ok(stamped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_read_as_it_is_written() {
        let state = MessageState {
            is_reviewed: true,
            by: "Nadia le Goff".into(),
            on: "2026-12-01".into(),
            from: "3fa2c1".into(),
        };
        let line = state.write();
        let read = MessageState::read(line.trim_start_matches("# "));
        assert_eq!(read.unwrap().unwrap(), state);
        assert!(MessageState::read("Dit par la personne").is_none());
        assert!(MessageState::read("écrit par Nadia hier").unwrap().is_err());
    }
}
