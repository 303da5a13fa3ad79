//! The documents speak of what exists.

use super::{
    Finding,
    tree::{Tree, lines},
};
use crate::flags;
use std::path::{Component, Path};

const CI: &str = ".ci/run";
const SECURITY: &str = "SECURITY.md";
const CI_COMMAND: &str = "exec cargo xtask test";

fn documents(tree: &Tree) -> impl Iterator<Item = (&str, &str)> {
    tree.texts().filter(|(path, _)| path.ends_with(".md"))
}

/// Commands that a document names and `xtask` does not know.
pub(super) fn commands(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in documents(tree) {
        for (number, line) in lines(text) {
            for after in line.split("cargo xtask ").skip(1) {
                let end = after
                    .find(|c: char| !c.is_ascii_lowercase() && c != '-')
                    .unwrap_or(after.len());
                let name = &after[..end];
                if name.starts_with(|c: char| c.is_ascii_lowercase())
                    && !flags::HELP.names().any(|known| known == name)
                {
                    findings.push(format!("{path}:{number}: there is no `cargo xtask {name}`"));
                }
            }
        }
    }
    findings
}

/// Links to files that are not there.
pub(super) fn links(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in documents(tree) {
        for (number, line) in lines(text) {
            for after in line.split("](").skip(1) {
                let target = after.split([')', '#', ' ']).next().unwrap_or_default();
                if target.is_empty() || target.contains(':') {
                    continue;
                }
                let found = resolve(path, target);
                if !found.is_some_and(|target| tree.has(&target)) {
                    findings.push(format!("{path}:{number}: `{target}` is not there"));
                }
            }
        }
    }
    findings
}

/// Files and folders between backticks that are not there.
pub(super) fn files(tree: &Tree) -> Vec<Finding> {
    let is_there = |word: &str| {
        let is_inside = |(path, _): (&str, _)| {
            let rest = path.strip_prefix(word.trim_end_matches('/'));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        tree.files().any(is_inside)
    };
    let is_path = |word: &str| {
        let top = word.split_once('/').map(|(top, _)| top);
        top.is_some_and(&is_there) && !word.contains([' ', '*', '{', '…'])
    };
    let mut findings = Vec::new();
    for (path, text) in documents(tree) {
        for (number, line) in lines(text) {
            for word in line.split('`').skip(1).step_by(2) {
                if is_path(word) && !is_there(word) {
                    findings.push(format!("{path}:{number}: `{word}` is not there"));
                }
            }
        }
    }
    findings
}

/// A link's target from the top of the tree.
fn resolve(document: &str, target: &str) -> Option<String> {
    let mut parts = Vec::new();
    let path = Path::new(document).parent()?.join(target);
    for component in path.components() {
        match component {
            Component::Normal(part) => parts.push(part.to_str()?),
            Component::ParentDir => {
                parts.pop()?;
            }
            _ => {}
        }
    }
    Some(parts.join("/"))
}

/// Crates whose documentation does not end with what they do not do.
pub(super) fn crates(tree: &Tree) -> Vec<Finding> {
    tree.texts()
        .filter(|(path, _)| {
            let parts: Vec<_> = path.split('/').collect();
            matches!(
                parts.as_slice(),
                [_, "src", "lib.rs" | "main.rs"] | ["tests", _, "src", "lib.rs" | "main.rs"]
            )
        })
        .filter(|(_, text)| {
            let headings = text
                .lines()
                .take_while(|line| line.starts_with("//!"))
                .filter(|line| line.starts_with("//! # "));
            headings.last() != Some("//! # What this crate does not do")
        })
        .map(|(path, _)| {
            format!("{path}: its documentation must end with `# What this crate does not do`")
        })
        .collect()
}

/// Tests and files that SECURITY shows as evidence, and that are not there.
pub(super) fn evidence(tree: &Tree) -> Vec<Finding> {
    let rust: Vec<&str> = tree
        .texts()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(_, text)| text)
        .collect();
    let is_there = |word: &str| {
        let is_test = word.matches('_').count() >= 2
            && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
        match word.contains('/') && !word.contains(' ') {
            true => tree.has(word),
            false => {
                let test = format!("fn {word}(");
                !is_test || rust.iter().any(|text| text.contains(&test))
            }
        }
    };
    let mut findings = Vec::new();
    for (number, line) in lines(tree.text(SECURITY)).filter(|(_, line)| line.starts_with('|')) {
        let words = line.split('`').skip(1).step_by(2);
        for word in words.filter(|word| !is_there(word)) {
            findings.push(format!("{SECURITY}:{number}: `{word}` is not there"));
        }
    }
    findings
}

/// CI that runs something else than a newcomer does.
pub(super) fn ci(tree: &Tree) -> Vec<Finding> {
    let commands: Vec<_> = tree
        .text(CI)
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect();
    if commands == [CI_COMMAND] {
        Vec::new()
    } else {
        vec![format!("{CI} must be `{CI_COMMAND}` and nothing else")]
    }
}

#[cfg(test)]
mod tests {
    use super::{ci, commands, crates, evidence, files, links};
    use crate::tidy::{Finding, tree::Tree};

    fn check(run: fn(&Tree) -> Vec<Finding>, path: &str, text: &str, expect: usize) {
        let findings = run(&Tree::of(&[(path, text)]));
        assert_eq!(findings.len(), expect, "{path} {text}: {findings:?}");
    }

    #[test]
    fn a_command_that_is_not_there_is_found() {
        check(
            commands,
            "README.md",
            "run `cargo xtask dev`, then `cargo xtask test`",
            0,
        );
        check(commands, "README.md", "run `cargo xtask deev`", 1);
    }

    #[test]
    fn a_dead_link_is_found() {
        check(
            links,
            "README.md",
            "[this](README.md#top), [that](https://example.org)",
            0,
        );
        check(links, "docs/a.md", "[up](../docs/a.md)", 0);
        check(links, "README.md", "[gone](ARCHITECTURE.md)", 1);
        check(links, "README.md", "[out](../../a.md)", 1);
    }

    #[test]
    fn a_file_that_is_not_there_is_found() {
        check(
            files,
            "docs/a.md",
            "`docs/a.md`, `docs/`, `docs`, `/v1/qpv`",
            0,
        );
        check(
            files,
            "docs/a.md",
            "`target/x`, `docs/{one}.md`, a `docs/ x`",
            0,
        );
        check(files, "docs/a.md", "see `docs/b.md`", 1);
        check(files, "docs/a.md", "see `docs/b/`", 1);
    }

    #[test]
    fn a_crate_that_claims_all_is_found() {
        check(
            crates,
            "app/src/lib.rs",
            "//! A.\n//!\n//! # What this crate does not do\n//! B.\n",
            0,
        );
        check(crates, "app/src/lib.rs", "//! A.\n", 1);
        check(
            crates,
            "app/src/lib.rs",
            "//! # What this crate does not do\n//! # More\n",
            1,
        );
        check(crates, "app/src/frame.rs", "//! A.\n", 0);
    }

    #[test]
    fn another_ci_is_found() {
        check(ci, ".ci/run", "#!/bin/sh\nexec cargo xtask test\n", 0);
        check(ci, ".ci/run", "#!/bin/sh\ncargo test\n", 1);
        check(ci, "README.md", "", 1);
    }

    #[test]
    fn evidence_that_is_not_there_is_found() {
        let tree = |said: &str| {
            Tree::of(&[
                ("SECURITY.md", said),
                ("a/src/x.rs", "fn nobody_reads_it() {}"),
                ("tests/x.mjs", ""),
            ])
        };
        for (said, expect) in [
            ("| 1 | `nobody_reads_it`, `tests/x.mjs`, `Requete` |", 0),
            ("| 1 | `nobody_writes_it` |", 1),
            ("| 1 | `tests/y.mjs`; `nobody_reads_it` |", 1),
            ("`nobody_writes_it` in a sentence", 0),
        ] {
            assert_eq!(evidence(&tree(said)).len(), expect, "{said}");
        }
    }
}
