//! One name, one type: outside of the wire, whose types are always written `wire::X`.

use super::{
    Finding,
    tokens::{Token, tokens},
    tree::Tree,
};
use std::collections::BTreeMap;

/// Type names that several files define.
pub(super) fn are_unique(tree: &Tree) -> Vec<Finding> {
    let mut places: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, source) in tree.rust("").filter(|(path, _)| counts(path)) {
        for name in types(source) {
            let paths = places.entry(name).or_default();
            // What a feature chooses between, in one file, is one type.
            if paths.last() != Some(&path) {
                paths.push(path);
            }
        }
    }
    places
        .into_iter()
        .filter(|(_, paths)| paths.len() > 1)
        .map(|(name, paths)| {
            format!(
                "`{name}` is the name of several types: {}",
                paths.join(", ")
            )
        })
        .collect()
}

/// Whether the types of a file are read by others: not those of the wire, nor of tests.
/// What measures and attacks is below `tests/` and counts.
fn counts(path: &str) -> bool {
    let mut parts = path.split('/').skip_while(|part| *part == "tests");
    !parts.any(|part| matches!(part, "wire" | "wire.rs" | "tests" | "tests.rs" | "benches"))
}

/// The types that a source defines, those of its inline tests left out.
fn types(source: &str) -> Vec<&str> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    let mut blocks = Vec::new();
    let mut of_tests = false;
    for (i, token) in tokens.iter().enumerate() {
        match (token, tokens.get(i + 1), tokens.get(i + 2)) {
            (Token::Name("mod"), Some(Token::Name("tests")), _) => of_tests = true,
            (Token::Sign('{'), ..) => blocks.push(std::mem::take(&mut of_tests)),
            (Token::Sign('}'), ..) => {
                blocks.pop();
            }
            (Token::Sign(';'), ..) => of_tests = false,
            (Token::Name("struct" | "enum" | "trait"), Some(Token::Name(name)), _)
            | (Token::Name("union"), Some(Token::Name(name)), Some(Token::Sign('{' | '<')))
                if !blocks.contains(&true) =>
            {
                found.push(*name)
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::are_unique;
    use crate::tidy::tree::Tree;

    #[test]
    fn a_name_of_two_types_is_found() {
        let check = |files: &[(&str, &str)], expect: &[&str]| {
            assert_eq!(are_unique(&Tree::of(files)), expect, "{files:?}");
        };
        let said = "`State` is the name of several types: a/src/x.rs, b/src/lib.rs";
        check(
            &[
                ("a/src/x.rs", "pub enum State { On }\nstruct Other;"),
                ("b/src/lib.rs", "/// A struct State.\ntrait State<T> {}"),
            ],
            &[said],
        );
        check(
            &[
                (
                    "a/src/x.rs",
                    "struct State(u8); impl State { fn of(state: &State) {} }",
                ),
                ("b/src/wire/v1.rs", "struct State;"),
                (
                    "b/src/lib.rs",
                    "mod tests { struct State; }\nconst A: &str = \"struct State;\";",
                ),
                ("b/src/x/tests.rs", "struct State;"),
                ("b/tests/x.rs", "struct State;"),
                ("b/benches/x.rs", "struct State;"),
            ],
            &[],
        );
        check(
            &[
                ("a/src/x.rs", "union Bits { a: u8 }"),
                ("tests/t/src/main.rs", "struct Bits<'a>(&'a str);"),
            ],
            &["`Bits` is the name of several types: a/src/x.rs, tests/t/src/main.rs"],
        );
    }
}
