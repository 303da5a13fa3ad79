//! The code map of ARCHITECTURE speaks of what there is, and of all of it.

use super::{Finding, tree::Tree};
use serde_json::Value;
use std::collections::BTreeSet;
use toml::Table;

const DOCUMENT: &str = "ARCHITECTURE.md";
const HEADING: &str = "## Code map";
const REASONS: &str = "## Dependencies";

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

/// Dependencies without a reason, and reasons without a dependency.
pub(super) fn dependencies(tree: &Tree) -> Vec<Finding> {
    let Some(section) = section(tree.text(DOCUMENT), REASONS) else {
        return vec![format!("{DOCUMENT} has no section `{REASONS}`")];
    };
    let reasons: BTreeSet<&str> = section
        .lines()
        .filter_map(|row| row.strip_prefix("| `")?.split(" | ").next())
        .flat_map(|names| names.split('`').step_by(2))
        .filter(|name| !name.is_empty() && !name.starts_with(','))
        .collect();
    let used = dependency_names(tree);
    let unexplained = used
        .iter()
        .filter(|name| !reasons.contains(name.as_str()))
        .map(|name| format!("{DOCUMENT} does not say why `{name}`"));
    let unused = reasons
        .iter()
        .filter(|reason| !used.contains(**reason))
        .map(|reason| format!("{DOCUMENT} says why `{reason}`, which nothing uses"));
    unexplained.chain(unused).collect()
}

/// What the workspace and the npm package name, our own crates left aside.
fn dependency_names(tree: &Tree) -> BTreeSet<String> {
    let workspace: Table = tree.text("Cargo.toml").parse().unwrap_or_default();
    let crates = workspace
        .get("workspace")
        .and_then(|workspace| workspace.get("dependencies")?.as_table())
        .into_iter()
        .flatten()
        .filter(|(_, dependency)| dependency.get("path").is_none())
        .map(|(name, _)| name.clone());
    let package: Value = serde_json::from_str(tree.text("package.json")).unwrap_or_default();
    let packages = package["devDependencies"].as_object().into_iter().flatten();
    crates
        .chain(packages.map(|(name, _)| name.clone()))
        .collect()
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
    fn every_dependency_has_a_reason() {
        let check = |rows: &str, expect: &[&str]| {
            let tree = Tree::of(&[
                (
                    "ARCHITECTURE.md",
                    &format!("## Dependencies\n\n| crate | why |\n| --- | --- |\n{rows}"),
                ),
                (
                    "Cargo.toml",
                    "[workspace.dependencies]\nshared = { path = \"shared\" }\nserde = \"1\"\nsha2 = { version = \"1\" }\n",
                ),
                (
                    "package.json",
                    "{\"devDependencies\": {\"esbuild\": \"1\"}}",
                ),
            ]);
            assert_eq!(dependencies(&tree), expect, "{rows}");
        };
        check(
            "| `serde`, `sha2` | bytes, as `u8` |\n| `esbuild` | size |\n",
            &[],
        );
        check(
            "| `serde` | bytes |\n| `esbuild` | size |\n| `rand` | luck |\n",
            &[
                "ARCHITECTURE.md does not say why `sha2`",
                "ARCHITECTURE.md says why `rand`, which nothing uses",
            ],
        );
    }
}
