//! The floors of the edge: a file imports from its own floor and from those below.

use super::{
    Finding,
    tree::{Tree, lines},
};

/// From the ground up; what is tested natively stands beside them.
const FLOORS: [&str; 7] = [
    "platform", "store", "http", "delivery", "routes", "router", "bindings",
];
const ROOT: &str = "edge/src/";

/// Imports that run back up.
pub(super) fn of_the_edge(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, text) in tree.texts().filter(|(path, _)| path.ends_with(".rs")) {
        let Some(floor) = path.strip_prefix(ROOT).and_then(floor) else {
            continue;
        };
        for (number, line) in lines(text) {
            let code = line.split("//").next().unwrap_or_default();
            for above in FLOORS.iter().skip(floor + 1) {
                if names(code, above) {
                    let here = FLOORS[floor];
                    findings.push(format!(
                        "{path}:{number}: `{here}` is below `{above}` and must not name it"
                    ));
                }
            }
        }
    }
    findings
}

/// The rank of the floor that a path below the root is on.
fn floor(path: &str) -> Option<usize> {
    let first = path.split(['/', '.']).next()?;
    FLOORS.iter().position(|floor| *floor == first)
}

/// Whether a line names a floor: `crate::FLOOR`, or `FLOOR::` where a list of imports from
/// the crate is laid out line by line.
fn names(code: &str, floor: &str) -> bool {
    let in_list = code
        .strip_prefix("    ")
        .and_then(|rest| rest.strip_prefix(floor));
    code.contains(&format!("crate::{floor}::"))
        || in_list.is_some_and(|rest| rest.starts_with("::"))
}

#[cfg(test)]
mod tests {
    use super::of_the_edge;
    use crate::tidy::tree::Tree;

    #[test]
    fn an_import_that_runs_back_up_is_found() {
        let check = |path: &str, text: &str, expect: &[&str]| {
            assert_eq!(of_the_edge(&Tree::of(&[(path, text)])), expect, "{path}");
        };
        check("edge/src/routes/qpv.rs", "use crate::http::cache;\n", &[]);
        check("edge/src/entry.rs", "use crate::router::answer;\n", &[]);
        check("shared/src/store.rs", "use crate::routes::x;\n", &[]);
        check(
            "edge/src/store/rows.rs",
            "// as crate::http::x\nuse crate::http::response::Refusal;\n",
            &["edge/src/store/rows.rs:2: `store` is below `http` and must not name it"],
        );
        check(
            "edge/src/http/context.rs",
            "use crate::{\n    routes::names,\n    store::rows,\n};\n",
            &["edge/src/http/context.rs:2: `http` is below `routes` and must not name it"],
        );
    }
}
