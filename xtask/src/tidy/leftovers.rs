//! Nothing is left for later without an issue, and no test is passed over.

use super::{
    Finding,
    tree::{Tree, lines},
};

/// Split, so that this file does not hold what it looks for.
const NEVER: [(&str, &str); 4] = [
    (concat!("to", "do!("), "code that is not written"),
    (concat!("unimple", "mented!("), "code that is not written"),
    (concat!("#[ig", "nore"), "a test that is passed over"),
    (concat!("test.sk", "ip("), "a test that is passed over"),
];

const LATER: [&str; 3] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
];

const SOURCES: [&str; 6] = [".rs", ".js", ".mjs", ".css", ".html", ".toml"];

/// Every leftover in a source.
pub(super) fn in_sources(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let sources = tree
        .texts()
        .filter(|(path, _)| SOURCES.iter().any(|extension| path.ends_with(extension)));
    for (path, text) in sources {
        for (number, line) in lines(text) {
            for (word, what) in NEVER {
                if line.contains(word) {
                    findings.push(format!("{path}:{number}: {what}"));
                }
            }
            if LATER.iter().any(|word| is_note(line, word)) && !names_an_issue(line) {
                findings.push(format!(
                    "{path}:{number}: left for later without an issue (#12)"
                ));
            }
        }
    }
    findings
}

/// Whether the word stands alone: a part of a name or of a hash does not count.
fn is_note(line: &str, word: &str) -> bool {
    let beside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word).any(|(at, _)| {
        !beside(line[..at].chars().next_back()) && !beside(line[at + word.len()..].chars().next())
    })
}

fn names_an_issue(line: &str) -> bool {
    line.split('#')
        .skip(1)
        .any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::in_sources;
    use crate::tidy::tree::Tree;

    fn check(line: &str, expect: usize) {
        let findings = in_sources(&Tree::of(&[("shared/src/a.rs", line)]));
        assert_eq!(findings.len(), expect, "{line}: {findings:?}");
    }

    #[test]
    fn a_leftover_is_found() {
        check("fn a() {}", 0);
        check(concat!("    to", "do!()"), 1);
        check(concat!("    #[ig", "nore = \"slow\"]"), 1);
        check(concat!("// TO", "DO: later"), 1);
        check(concat!("// TO", "DO(#12): later"), 0);
        check(concat!("const A", "TO", "DO", "B: u8 = 1;"), 0);
    }
}
