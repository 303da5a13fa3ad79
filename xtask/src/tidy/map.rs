//! The code map of ARCHITECTURE speaks of what there is, and of all of it.

use super::{Finding, tree::Tree};
use serde_json::Value;
use std::collections::BTreeSet;

const DOCUMENT: &str = "ARCHITECTURE.md";
const HEADING: &str = "## Code map";

/// Paths of the map that do not exist, and folders that it forgets.
pub(super) fn matches_the_tree(tree: &Tree) -> Vec<Finding> {
    let Some(section) = section(tree.text(DOCUMENT), HEADING) else {
        return vec![format!("{DOCUMENT} has no section `{HEADING}`")];
    };
    let named: BTreeSet<&str> = section
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| is_path(word))
        .map(|path| path.trim_end_matches('/'))
        .collect();
    let gone = named
        .iter()
        .filter(|path| !tree.has(path))
        .map(|path| format!("{DOCUMENT} names `{path}`, which does not exist"));
    let forgotten = folders(tree)
        .into_iter()
        .filter(|folder| !named.contains(folder.as_str()))
        .map(|folder| format!("{DOCUMENT} does not say what `{folder}/` is for"));
    gone.chain(forgotten).collect()
}

/// Dependencies without a reason beside them, and reasons without a dependency.
pub(super) fn dependencies(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut reason = false;
    let manifest = tree.text("Cargo.toml");
    let (_, table) = manifest
        .split_once("[workspace.dependencies]\n")
        .unwrap_or_default();
    for line in table.lines().take_while(|line| !line.starts_with('[')) {
        match line.split_once(" = ") {
            _ if line.starts_with("# ") => reason = true,
            // Our own crates are in the code map.
            Some((name, rest)) if !rest.starts_with("{ path =") => {
                if !reason {
                    findings.push(format!("Cargo.toml does not say why `{name}`"));
                }
                if !is_used(tree, name) {
                    findings.push(format!("Cargo.toml names `{name}`, which no crate uses"));
                }
                reason = false;
            }
            _ => reason = false,
        }
    }
    // JSON has no comments; npm leaves `//` to people.
    let package: Value = serde_json::from_str(tree.text("package.json")).unwrap_or_default();
    let names = |key: &str| {
        let object = package[key].as_object().into_iter().flatten();
        object
            .map(|(name, _)| name.clone())
            .collect::<BTreeSet<_>>()
    };
    let (used, explained) = (names("devDependencies"), names("//"));
    let unexplained = used.difference(&explained);
    findings.extend(unexplained.map(|name| format!("package.json does not say why `{name}`")));
    let unused = explained.difference(&used);
    findings
        .extend(unused.map(|name| format!("package.json says why `{name}`, which nothing uses")));
    findings
}

/// Whether a crate of the workspace takes that dependency.
fn is_used(tree: &Tree, name: &str) -> bool {
    let manifests = tree
        .texts()
        .filter(|(path, _)| path.ends_with("/Cargo.toml"));
    let mut lines = manifests.flat_map(|(_, text)| text.lines());
    lines.any(|line| {
        let rest = line.strip_prefix(name).unwrap_or_default();
        rest.starts_with(".workspace") || rest.starts_with(" = {")
    })
}

fn section<'a>(document: &'a str, heading: &str) -> Option<&'a str> {
    let (_, rest) = document.split_once(heading)?;
    Some(rest.split("\n## ").next().unwrap_or(rest))
}

/// Code is quoted there too; a path starts at the top of the tree.
fn is_path(word: &str) -> bool {
    word.contains('/') && !word.contains(|c: char| c.is_whitespace() || "<>:*{".contains(c))
}

/// The folders at the top, and those of modules: `CRATE/src/MODULE`.
fn folders(tree: &Tree) -> BTreeSet<String> {
    let mut folders = BTreeSet::new();
    for (path, _) in tree.files() {
        let parts: Vec<_> = path.split('/').collect();
        if parts.len() > 1 {
            folders.insert(parts[0].to_owned());
        }
        if parts.len() > 3 && parts[1] == "src" {
            folders.insert(parts[..3].join("/"));
        }
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::{dependencies, matches_the_tree};
    use crate::tidy::tree::Tree;

    fn check(map: &str, expect: &[&str]) {
        let tree = Tree::of(&[
            (
                "ARCHITECTURE.md",
                &format!("# A\n\n## Code map\n{map}\n## Next\n`no/where`\n"),
            ),
            ("shared/src/lib.rs", ""),
            ("shared/src/qpv/mod.rs", ""),
        ]);
        assert_eq!(matches_the_tree(&tree), expect, "{map}");
    }

    #[test]
    fn the_map_and_the_tree_agree() {
        check(
            "- `shared/`: the domain; `shared/src/qpv/`: the check, `Index::decode`",
            &[],
        );
        check(
            "- `shared/`: the domain",
            &["ARCHITECTURE.md does not say what `shared/src/qpv/` is for"],
        );
        check(
            "- `shared/`, `shared/src/qpv`, `shared/src/old.rs`",
            &["ARCHITECTURE.md names `shared/src/old.rs`, which does not exist"],
        );
        assert_eq!(
            matches_the_tree(&Tree::of(&[])),
            ["ARCHITECTURE.md has no section `## Code map`"]
        );
    }

    #[test]
    fn every_dependency_has_a_reason_and_a_use() {
        let check = |dependencies_table: &str, package: &str, expect: &[&str]| {
            let manifest = format!(
                "[workspace.dependencies]\nshared = {{ path = \"shared\" }}\n{dependencies_table}\n[lints]\n"
            );
            let tree = Tree::of(&[
                ("Cargo.toml", &manifest),
                (
                    "shared/Cargo.toml",
                    "serde.workspace = true\nsha2 = { workspace = true }\n",
                ),
                ("package.json", package),
            ]);
            assert_eq!(dependencies(&tree), expect, "{dependencies_table}");
        };
        let said = r#"{"//": {"esbuild": "size"}, "devDependencies": {"esbuild": "1"}}"#;
        check(
            "# Bytes.\nserde = \"1\"\n# Digests.\nsha2 = { version = \"1\" }\n",
            said,
            &[],
        );
        check(
            "# Bytes.\nserde = \"1\"\nsha2 = \"1\"\n# Luck.\nrand = \"1\"\n",
            said,
            &[
                "Cargo.toml does not say why `sha2`",
                "Cargo.toml names `rand`, which no crate uses",
            ],
        );
        check(
            "",
            r#"{"//": {"gone": "size"}, "devDependencies": {"esbuild": "1"}}"#,
            &[
                "package.json does not say why `esbuild`",
                "package.json says why `gone`, which nothing uses",
            ],
        );
    }
}
