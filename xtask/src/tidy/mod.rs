//! `tidy`: the invariants of ARCHITECTURE, checked on every file that git knows.

mod arrows;
mod compiled;
mod docs;
mod leaks;
mod leftovers;
mod map;
mod names;
mod purity;
mod real_data;
mod tokens;
mod tree;

use anyhow::{Result, bail};
use tree::Tree;

/// A rule broken: where, how, and what to do.
type Finding = String;

/// A rule.
struct Check {
    name: &'static str,
    run: fn(&Tree) -> Vec<Finding>,
}

const CHECKS: [Check; 15] = [
    Check {
        name: "arrows between crates",
        run: arrows::between_crates,
    },
    Check {
        name: "shared is pure",
        run: purity::of_shared,
    },
    Check {
        name: "code map",
        run: map::matches_the_tree,
    },
    Check {
        name: "dependencies",
        run: map::dependencies,
    },
    Check {
        name: "no machine, no registry",
        run: leaks::of_machines,
    },
    Check {
        name: "every source is compiled",
        run: compiled::sources,
    },
    Check {
        name: "lock files",
        run: leaks::in_lock_files,
    },
    Check {
        name: "no toolchain file",
        run: leaks::toolchain_files,
    },
    Check {
        name: "nothing left for later",
        run: leftovers::in_sources,
    },
    Check {
        name: "no real data",
        run: real_data::committed,
    },
    Check {
        name: "commands in the documents",
        run: docs::commands,
    },
    Check {
        name: "links in the documents",
        run: docs::links,
    },
    Check {
        name: "evidence in SECURITY",
        run: docs::evidence,
    },
    Check {
        name: "what a crate does not do",
        run: docs::crates,
    },
    Check {
        name: "CI runs what a newcomer runs",
        run: docs::ci,
    },
];

/// Held once every type has a name of its own: until then it is not among the [`CHECKS`].
#[allow(
    dead_code,
    reason = "goes to CHECKS with the last type of a double name"
)]
const UNIQUE_NAMES: Check = Check {
    name: "one name, one type",
    run: names::are_unique,
};

/// Fails when a rule is broken, after saying each.
pub(crate) fn check() -> Result<()> {
    let tree = Tree::of_checkout()?;
    let mut broken = 0;
    for Check { name, run } in CHECKS {
        for finding in run(&tree) {
            broken += 1;
            eprintln!("{name}: {finding}");
        }
    }
    match broken {
        0 => Ok(()),
        _ => bail!("{broken} broken rules (see above)"),
    }
}
