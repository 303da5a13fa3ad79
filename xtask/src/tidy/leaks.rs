//! Nothing committed tells of the machine it was written on, or the registry it was built from.

use super::{
    Finding,
    tree::{Tree, lines},
};
use serde_json::Value;

/// Split, so that this file does not hold what it looks for.
const MACHINES: [&str; 6] = [
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/wo", "rk/"),
    concat!("/Us", "ers/"),
    concat!("C:", "\\Users"),
    concat!("local", "domain"),
];

const REGISTRIES: [&str; 5] = [
    concat!("index.cra", "tes.io"),
    concat!("static.cra", "tes.io"),
    concat!("registry.np", "mjs"),
    concat!("pythonho", "sted.org"),
    concat!("deb.deb", "ian.org"),
];

/// The only registry a lock file may name, as cargo itself writes it.
const CARGO_SOURCE: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Paths of a machine, and hosts of registries.
pub(super) fn of_machines(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.texts() {
        for (number, line) in lines(text) {
            for word in MACHINES.iter().chain(&REGISTRIES) {
                if line.contains(word) {
                    findings.push(format!(
                        "{path}:{number}: `{word}` has no place in the tree"
                    ));
                }
            }
        }
    }
    findings
}

/// Packages that come from elsewhere than their registry, by its usual name.
pub(super) fn in_lock_files(tree: &Tree) -> Vec<Finding> {
    let cargo = lines(tree.text("Cargo.lock")).filter_map(|(number, line)| {
        let source = line.strip_prefix("source = ")?.trim_matches('"');
        (source != CARGO_SOURCE).then(|| format!("Cargo.lock:{number}: source `{source}`"))
    });
    cargo.chain(npm(tree.text("package-lock.json"))).collect()
}

fn npm(lock: &str) -> Vec<Finding> {
    if lock.is_empty() {
        return Vec::new();
    }
    let lock: Value = match serde_json::from_str(lock) {
        Ok(lock) => lock,
        Err(error) => return vec![format!("package-lock.json: {error}")],
    };
    let packages = lock["packages"].as_object().into_iter().flatten();
    packages
        .filter(|(path, _)| !path.is_empty())
        .flat_map(|(path, package)| {
            let resolved = (!package["resolved"].is_null()).then(|| {
                format!("package-lock.json: {path} names where it came from; `npm install --omit-lockfile-registry-resolved` does not")
            });
            let unchecked = package["integrity"]
                .is_null()
                .then(|| format!("package-lock.json: {path} has no integrity hash"));
            [resolved, unchecked]
        })
        .flatten()
        .collect()
}

/// A pinned toolchain would make plain `cargo` fail where it cannot be downloaded.
pub(super) fn toolchain_files(tree: &Tree) -> Vec<Finding> {
    ["rust-toolchain", "rust-toolchain.toml"]
        .into_iter()
        .filter(|path| tree.has(path))
        .map(|path| {
            format!("{path}: plain `cargo` would fail where that toolchain cannot be downloaded")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{in_lock_files, of_machines, toolchain_files};
    use crate::tidy::{Finding, tree::Tree};

    fn check(run: fn(&Tree) -> Vec<Finding>, path: &str, text: &str, expect: usize) {
        let findings = run(&Tree::of(&[(path, text)]));
        assert_eq!(findings.len(), expect, "{path} {text}: {findings:?}");
    }

    #[test]
    fn a_machine_or_a_registry_is_found() {
        check(
            of_machines,
            "a.md",
            "see src/lib.rs and <https://data.geopf.fr>",
            0,
        );
        check(of_machines, "a.md", concat!("see /ho", "me/jo/src"), 1);
        check(
            of_machines,
            "a.toml",
            concat!("index = \"https://index.cra", "tes.io\""),
            1,
        );
    }

    #[test]
    fn a_package_from_elsewhere_is_found() {
        let cargo = |source: &str| format!("[[package]]\nname = \"a\"\nsource = \"{source}\"\n");
        check(in_lock_files, "Cargo.lock", &cargo(super::CARGO_SOURCE), 0);
        check(
            in_lock_files,
            "Cargo.lock",
            &cargo("git+https://example.org/a"),
            1,
        );
        let npm = |package: &str| {
            format!("{{\"packages\": {{\"\": {{}}, \"node_modules/a\": {package}}}}}")
        };
        check(
            in_lock_files,
            "package-lock.json",
            &npm("{\"integrity\": \"sha512-a\"}"),
            0,
        );
        check(in_lock_files, "package-lock.json", &npm("{}"), 1);
        check(
            in_lock_files,
            "package-lock.json",
            &npm("{\"integrity\": \"a\", \"resolved\": \"https://a\"}"),
            1,
        );
        check(in_lock_files, "package-lock.json", "{", 1);
    }

    #[test]
    fn a_pinned_toolchain_is_found() {
        check(toolchain_files, "rust-toolchain.toml", "", 1);
        check(toolchain_files, "Cargo.toml", "", 0);
    }
}
