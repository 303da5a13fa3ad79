//! `tidy`: the invariants of ARCHITECTURE, checked on every file that git knows.

mod arrows;
mod compiled;
mod docs;
mod floors;
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
struct TidyCheck {
    name: &'static str,
    run: fn(&Tree) -> Vec<Finding>,
}

const CHECKS: [TidyCheck; 18] = [
    TidyCheck {
        name: "arrows between crates",
        run: arrows::between_crates,
    },
    TidyCheck {
        name: "floors of the edge",
        run: floors::of_the_edge,
    },
    TidyCheck {
        name: "one name, one type",
        run: names::are_unique,
    },
    TidyCheck {
        name: "shared is pure",
        run: purity::of_shared,
    },
    TidyCheck {
        name: "code map",
        run: map::matches_the_tree,
    },
    TidyCheck {
        name: "dependencies",
        run: map::dependencies,
    },
    TidyCheck {
        name: "no machine, no registry",
        run: leaks::of_machines,
    },
    TidyCheck {
        name: "every source is compiled",
        run: compiled::sources,
    },
    TidyCheck {
        name: "lock files",
        run: leaks::in_lock_files,
    },
    TidyCheck {
        name: "no toolchain file",
        run: leaks::toolchain_files,
    },
    TidyCheck {
        name: "nothing left for later",
        run: leftovers::in_sources,
    },
    TidyCheck {
        name: "no real data",
        run: real_data::committed,
    },
    TidyCheck {
        name: "commands in the documents",
        run: docs::commands,
    },
    TidyCheck {
        name: "links in the documents",
        run: docs::links,
    },
    TidyCheck {
        name: "files in the documents",
        run: docs::files,
    },
    TidyCheck {
        name: "evidence in SECURITY",
        run: docs::evidence,
    },
    TidyCheck {
        name: "what a crate does not do",
        run: docs::crates,
    },
    TidyCheck {
        name: "CI runs what a newcomer runs",
        run: docs::ci,
    },
];

/// Fails when a rule is broken, after saying each.
pub(crate) fn check() -> Result<()> {
    let tree = Tree::of_checkout()?;
    let mut broken = 0;
    for TidyCheck { name, run } in CHECKS {
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
