//! Every source is compiled: a crate's root leads to it by its modules.

use super::{
    Finding,
    tokens::{Token, tokens},
    tree::Tree,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Component, Path, PathBuf},
};
use toml::{Table, Value};

/// The folders of a crate whose every `.rs` is a root, or in a folder with a `main.rs`.
const FOLDERS: [&str; 4] = ["src/bin", "tests", "benches", "examples"];

/// Sources that no crate leads to.
pub(super) fn sources(tree: &Tree) -> Vec<Finding> {
    let sources: BTreeMap<&str, &str> = tree.rust("").collect();
    let mut to_read: Vec<(PathBuf, bool)> = Vec::new();
    for (path, manifest) in tree.texts() {
        let Some(folder) = path.strip_suffix("Cargo.toml") else {
            continue;
        };
        let Ok(manifest) = manifest.parse::<Table>() else {
            continue;
        };
        if manifest.contains_key("package") {
            to_read.extend(roots(&sources, folder, &manifest).map(|root| (root, true)));
        }
    }
    let mut reached = BTreeSet::new();
    while let Some((path, is_root)) = to_read.pop() {
        let Some((name, source)) = path.to_str().and_then(|p| sources.get_key_value(p)) else {
            continue;
        };
        if reached.insert(*name) {
            to_read.extend(modules(&sources, &path, is_root, source));
        }
    }
    sources
        .keys()
        .filter(|path| !reached.contains(*path))
        .map(|path| format!("{path} is in no module: it is never compiled"))
        .collect()
}

/// The files that a crate begins with: where cargo looks, and where its manifest says.
fn roots<'a>(
    sources: &BTreeMap<&'a str, &str>,
    folder: &str,
    manifest: &Table,
) -> impl Iterator<Item = PathBuf> + use<'a> {
    let usual = sources.keys().filter(|path| {
        let Some(path) = path.strip_prefix(folder) else {
            return false;
        };
        let in_folder = |parent: &&str| {
            let rest = path.strip_prefix(*parent).and_then(|p| p.strip_prefix('/'));
            rest.is_some_and(|rest| match rest.split_once('/') {
                None => true,
                Some((_, file)) => file == "main.rs",
            })
        };
        matches!(path, "src/lib.rs" | "src/main.rs" | "build.rs") || FOLDERS.iter().any(in_folder)
    });
    let tables = manifest.values().flat_map(|value| match value {
        Value::Array(targets) => targets.as_slice(),
        other => std::slice::from_ref(other),
    });
    let said = tables
        .filter_map(|target| target.get("path")?.as_str())
        .map(|path| PathBuf::from(format!("{folder}{path}")));
    let usual: Vec<_> = usual.map(PathBuf::from).collect();
    usual.into_iter().chain(said.collect::<Vec<_>>())
}

/// The files of the modules that a source declares, and whether theirs are beside them.
fn modules(
    sources: &BTreeMap<&str, &str>,
    path: &Path,
    is_root: bool,
    source: &str,
) -> Vec<(PathBuf, bool)> {
    let beside = path.parent().unwrap_or(Path::new("")).to_owned();
    let is_root = is_root || path.ends_with("mod.rs");
    let below = match is_root {
        true => beside.clone(),
        false => path.with_extension(""),
    };
    let mut found = Vec::new();
    let mut blocks: Vec<Option<&str>> = Vec::new();
    let (mut named, mut at) = (None, None);
    let tokens = tokens(source);
    for (i, token) in tokens.iter().enumerate() {
        let inside = || blocks.iter().flatten();
        match (token, tokens.get(i + 1), tokens.get(i + 2)) {
            (Token::Name("path"), Some(Token::Sign('=')), Some(Token::Text(text))) => {
                at = Some(*text);
            }
            (Token::Name("mod"), Some(Token::Name(name)), Some(Token::Sign(';'))) => {
                let folder = inside().fold(below.clone(), |folder, name| folder.join(name));
                match at {
                    Some(text) if inside().next().is_none() => {
                        found.push((clean(&beside.join(text)), true));
                    }
                    Some(text) => found.push((clean(&folder.join(text)), true)),
                    None => {
                        let file = folder.join(format!("{name}.rs"));
                        let is_file = file.to_str().is_some_and(|f| sources.contains_key(f));
                        found.push(match is_file {
                            true => (file, false),
                            false => (folder.join(name).join("mod.rs"), true),
                        });
                    }
                }
            }
            (Token::Name("mod"), Some(Token::Name(name)), Some(Token::Sign('{'))) => {
                named = Some(*name);
            }
            (Token::Sign('{'), ..) => blocks.push(named.take()),
            (Token::Sign('}'), ..) => {
                blocks.pop();
                at = None;
            }
            (Token::Sign(';'), ..) => at = None,
            _ => {}
        }
    }
    found
}

/// A path without its `..`.
fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => {
                clean.pop();
            }
            Component::CurDir => {}
            other => clean.push(other),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::sources;
    use crate::tidy::tree::Tree;

    #[test]
    fn a_source_in_no_module_is_found() {
        let tree = Tree::of(&[
            ("Cargo.toml", "[workspace]\nmembers = [\"a\", \"tests/b\"]"),
            (
                "a/Cargo.toml",
                "[package]\nname = \"a\"\n[[bench]]\nname = \"x\"\npath = \"measured/x.rs\"",
            ),
            ("a/build.rs", ""),
            (
                "a/src/lib.rs",
                "mod one;\n// mod four;\npub mod two { mod inner; }\n#[cfg(test)]\nmod tests;",
            ),
            (
                "a/src/one.rs",
                "mod below;\n#[path = \"other.rs\"]\nmod renamed;",
            ),
            ("a/src/one/below.rs", ""),
            ("a/src/other.rs", "mod sibling;"),
            ("a/src/sibling.rs", ""),
            ("a/src/two/inner/mod.rs", "mod deep;"),
            ("a/src/two/inner/deep.rs", ""),
            ("a/src/tests.rs", ""),
            ("a/tests/whole.rs", "mod common;"),
            ("a/tests/common/mod.rs", ""),
            ("a/tests/folder/main.rs", "mod part;"),
            ("a/tests/folder/part.rs", ""),
            ("a/measured/x.rs", ""),
            ("tests/b/Cargo.toml", "[package]\nname = \"b\""),
            (
                "tests/b/src/main.rs",
                "#[path = \"../../../a/tests/shared.rs\"] mod shared;",
            ),
            ("a/tests/shared.rs", ""),
        ]);
        assert_eq!(sources(&tree), Vec::<String>::new());

        let orphans = Tree::of(&[
            ("a/Cargo.toml", "[package]\nname = \"a\""),
            (
                "a/src/lib.rs",
                "mod two; // mod three;\nconst A: &str = \"mod four;\";",
            ),
            ("a/src/two/mod.rs", ""),
            ("a/src/three.rs", "mod below;"),
            ("a/src/three/below.rs", ""),
            ("a/src/four.rs", ""),
            ("a/src/two/below.rs", ""),
            ("a/tests/folder/part.rs", ""),
        ]);
        let expect = [
            "a/src/four.rs",
            "a/src/three.rs",
            "a/src/three/below.rs",
            "a/src/two/below.rs",
            "a/tests/folder/part.rs",
        ]
        .map(|path| format!("{path} is in no module: it is never compiled"));
        assert_eq!(sources(&orphans), expect);
    }
}
