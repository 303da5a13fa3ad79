//! Who may depend on whom: `widgets` → `view` and `shared`; `edge` → `app` → `shared`; `data` and
//! `xtask` → `steps` and `shared`, and never one on the other; `trials` → `xtask`. `shared`,
//! `widgets` and `xtask` are built with `messages`.

use super::{Finding, tree::Tree};
use toml::{Table, Value};

/// A crate's folder, and the crates of ours that it may name.
const ARROWS: [(&str, &[&str]); 11] = [
    ("messages", &[]),
    ("shared", &["messages"]),
    ("steps", &[]),
    ("app", &["shared"]),
    ("data", &["shared", "steps"]),
    ("widgets", &["messages", "shared", "view"]),
    ("widgets/view", &[]),
    ("edge", &["app", "shared"]),
    ("xtask", &["messages", "shared", "steps"]),
    ("tests/bench", &["shared"]),
    ("tests/trials", &["shared", "steps", "xtask"]),
];

/// What the domain must not even be able to name.
const IMPURE: [&str; 12] = [
    "getrandom",
    "gloo",
    "js-sys",
    "leptos",
    "log",
    "rand",
    "tokio",
    "tracing",
    "ureq",
    "wasm-bindgen",
    "web-sys",
    "worker",
];

/// Every dependency that goes against the arrows.
pub(super) fn between_crates(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (folder, allowed) in ARROWS {
        let name = name_of(folder);
        let path = format!("{folder}/Cargo.toml");
        if !tree.has(&path) {
            continue;
        }
        let manifest: Table = match tree.text(&path).parse() {
            Ok(manifest) => manifest,
            Err(error) => {
                findings.push(format!("{path}: {}", error.message()));
                continue;
            }
        };
        for dependency in shipped(&manifest) {
            let ours = ARROWS
                .iter()
                .any(|(folder, _)| name_of(folder) == dependency);
            if ours && !allowed.contains(&dependency) {
                findings.push(format!("{path}: {name} must not depend on {dependency}"));
            }
            if name == "shared" && IMPURE.contains(&dependency) {
                findings.push(format!("{path}: shared is pure, {dependency} is not"));
            }
        }
    }
    findings
}

/// The crate of a folder.
fn name_of(folder: &str) -> &str {
    folder.rsplit('/').next().unwrap_or(folder)
}

/// What is linked in, for any target; what only tests use is not.
fn shipped(manifest: &Table) -> Vec<&str> {
    let targets = manifest.get("target").and_then(Value::as_table);
    let per_target = targets
        .into_iter()
        .flat_map(Table::values)
        .filter_map(Value::as_table);
    std::iter::once(manifest)
        .chain(per_target)
        .flat_map(|table| ["dependencies", "build-dependencies"].map(|name| table.get(name)))
        .flatten()
        .filter_map(Value::as_table)
        .flat_map(|dependencies| dependencies.keys().map(String::as_str))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::between_crates;
    use crate::tidy::tree::Tree;

    fn check(path: &str, manifest: &str, expect: &[&str]) {
        assert_eq!(
            between_crates(&Tree::of(&[(path, manifest)])),
            expect,
            "{manifest}"
        );
    }

    #[test]
    fn arrows_point_inward() {
        check(
            "edge/Cargo.toml",
            "[dependencies]\napp.workspace = true\nshared.workspace = true",
            &[],
        );
        check(
            "app/Cargo.toml",
            "[dependencies]\nedge.workspace = true",
            &["app/Cargo.toml: app must not depend on edge"],
        );
        check(
            "widgets/Cargo.toml",
            "[target.'cfg(target_arch = \"wasm32\")'.dependencies]\napp = { path = \"../app\" }",
            &["widgets/Cargo.toml: widgets must not depend on app"],
        );
        check(
            "xtask/Cargo.toml",
            "[dependencies]\ndata.workspace = true\nsteps.workspace = true",
            &["xtask/Cargo.toml: xtask must not depend on data"],
        );
        check(
            "tests/trials/Cargo.toml",
            "[dependencies]\nxtask.workspace = true\nshared.workspace = true",
            &[],
        );
        check(
            "xtask/Cargo.toml",
            "[dependencies]\ntrials = { path = \"../tests/trials\" }",
            &["xtask/Cargo.toml: xtask must not depend on trials"],
        );
        check("shared/Cargo.toml", "[dev-dependencies]\nrand = \"1\"", &[]);
        check(
            "shared/Cargo.toml",
            "[dependencies]\nrand = \"1\"",
            &["shared/Cargo.toml: shared is pure, rand is not"],
        );
    }
}
