//! `shared` has no clock, no randomness, no input and no output.

use super::{
    Finding,
    tree::{Tree, lines},
};

/// The parts of `std` that reach outside.
const MODULES: [&str; 7] = ["env", "fs", "io", "net", "process", "thread", "time"];

/// Macros and calls that do.
const CALLS: [&str; 7] = [
    "print!(",
    "println!(",
    "eprint!(",
    "eprintln!(",
    "dbg!(",
    "Zoned::now",
    "Timestamp::now",
];

/// Every use of the outside in `shared`, tests left aside.
pub(super) fn of_shared(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.rust("shared/src/") {
        // Tests are at the end of a file, and may read and print.
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in lines(code) {
            let line = line.split("//").next().unwrap_or_default();
            let call = CALLS.iter().find(|call| line.contains(*call));
            if let Some(call) = call {
                findings.push(format!(
                    "{path}:{number}: `{}` in shared",
                    call.trim_end_matches('(')
                ));
            }
        }
        let bare: String = code
            .lines()
            .filter_map(|line| line.split("//").next())
            .flat_map(str::split_whitespace)
            .collect();
        for module in used(&bare) {
            findings.push(format!("{path}: `std::{module}` in shared"));
        }
    }
    findings
}

/// The modules among [`MODULES`] that a text without spaces names under `std`.
fn used(bare: &str) -> Vec<&'static str> {
    let named: Vec<&str> = bare.split("std::").skip(1).flat_map(first_names).collect();
    MODULES
        .into_iter()
        .filter(|module| named.contains(module))
        .collect()
}

/// What comes right after `std::`: one name, or those at the first level of a list.
fn first_names(after: &str) -> Vec<&str> {
    let Some(list) = after.strip_prefix('{') else {
        return vec![name(after)];
    };
    let mut names = Vec::new();
    let (mut depth, mut start) = (0, 0);
    for (i, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(name(&list[start..]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(name(&list[start..]));
                start = i + 1;
            }
            _ => {}
        }
    }
    names
}

fn name(text: &str) -> &str {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::of_shared;
    use crate::tidy::tree::Tree;

    fn check(code: &str, expect: &[&str]) {
        assert_eq!(
            of_shared(&Tree::of(&[("shared/src/a.rs", code)])),
            expect,
            "{code}"
        );
    }

    #[test]
    fn the_outside_is_seen_however_it_is_named() {
        check("use std::{fmt, collections::{BTreeMap, btree_map}};", &[]);
        check("use std::fs;", &["shared/src/a.rs: `std::fs` in shared"]);
        check(
            "use std::{\n    fmt,\n    time::{Duration, Instant},\n};",
            &["shared/src/a.rs: `std::time` in shared"],
        );
        check(
            "let t = std::time::Instant::now();",
            &["shared/src/a.rs: `std::time` in shared"],
        );
        check("/// Like `std::fs`, but pure.\nfn a() {}", &[]);
        check(
            "println!(\"{x}\");",
            &["shared/src/a.rs:1: `println!` in shared"],
        );
        check(
            "let d = jiff::Zoned::now();",
            &["shared/src/a.rs:1: `Zoned::now` in shared"],
        );
        check("fn a() {}\n#[cfg(test)]\nmod tests { use std::fs; }", &[]);
    }
}
