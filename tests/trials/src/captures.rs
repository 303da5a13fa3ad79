//! `captures`: pictures of every state of every widget, to be looked at.

use crate::flags::Captures;
use anyhow::Result;
use steps::{paths, step::step};
use xtask::{build, driver::Driver};

/// Runs `cargo xtask captures`.
pub(crate) fn run(args: Captures) -> Result<()> {
    let only = [args.state, args.appearance].map(Option::unwrap_or_default);
    let built = build::build()?;
    let driver = Driver::start(&built)?;
    step("pictures", |step| {
        let mut node = driver.node()?;
        node.arg(paths::root().join("tests/captures.mjs"))
            .args(only);
        step.follow(&mut node, &mut |line| println!("{line}"))
    })
}
