//! No official data is committed, nor anything made from it: it is fetched.

use super::{Finding, tree::Tree};
use std::collections::BTreeSet;

/// Our own fictional territory and structures, and the pages of the tests.
const OURS: [&str; 3] = ["data/structures/", "data/demonstration/", "tests/"];

/// Formats that data comes in.
const FORMATS: [&str; 13] = [
    "br", "csv", "dbf", "geojson", "gpkg", "gus", "ndjson", "parquet", "qpv", "shp", "shx", "xlsx",
    "zip",
];

/// A text that names more neighbourhoods than an example would is a list of them.
const CODES_MAX: usize = 40;

/// More than anything we write; only what tools write for themselves is larger.
const BYTES_MAX: usize = 256 * 1024;
const LARGE: [&str; 2] = ["Cargo.lock", "package-lock.json"];

/// Files that look like official data.
pub(super) fn committed(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, bytes) in tree.files() {
        let ours = OURS.iter().any(|folder| path.starts_with(folder));
        let extension = path.rsplit('.').next().unwrap_or_default();
        if !ours && FORMATS.contains(&extension) {
            findings.push(format!("{path}: data is fetched, not committed"));
        }
        if bytes.len() > BYTES_MAX && !LARGE.contains(&path) {
            findings.push(format!(
                "{path}: {} B is more than we write by hand",
                bytes.len()
            ));
        }
    }
    for (path, text) in tree.texts() {
        let codes = real_codes(text).len();
        if codes > CODES_MAX {
            findings.push(format!("{path}: names {codes} real neighbourhoods"));
        }
    }
    findings
}

/// Codes of neighbourhoods, those of the fictional département left aside.
fn real_codes(text: &str) -> BTreeSet<&str> {
    text.match_indices('Q')
        .filter_map(|(at, _)| text.get(at..at + 8))
        .filter(|code| {
            let code = code.as_bytes();
            matches!(code[1], b'P' | b'N')
                && code[2..7].iter().filter(|b| b.is_ascii_digit()).count() >= 4
                && code[2..8].iter().all(u8::is_ascii_alphanumeric)
        })
        .filter(|code| !code[2..].starts_with("99") && !code[2..].starts_with("099"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::committed;
    use crate::tidy::tree::Tree;

    fn check(path: &str, text: &str, expect: usize) {
        let findings = committed(&Tree::of(&[(path, text)]));
        assert_eq!(findings.len(), expect, "{path}: {findings:?}");
    }

    #[test]
    fn data_is_found() {
        let codes =
            |prefix: &str| -> String { (0..50).map(|i| format!("{prefix}{i:03} ")).collect() };
        check("shared/src/a.rs", "QP093028 and QN00101M are examples", 0);
        check("shared/src/a.rs", &codes("QP093"), 1);
        check("data/demonstration/a.geojson", &codes("QN099"), 0);
        check("data/demonstration/a.geojson", &codes("QP093"), 1);
        check("shared/a.geojson", "{}", 1);
        check("a.csv", "code;nom", 1);
        check("a.md", &"a".repeat(300 * 1024), 1);
    }
}
