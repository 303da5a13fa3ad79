//! `captures`: pictures of every state of every widget, to be looked at.

use crate::{build, cli::unexpected, paths, pilote::Pilote, step::step};
use anyhow::Result;
use lexopt::{Arg, Parser, ValueExt};

/// What `cargo xtask captures --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask captures [--etat NOM] [--aspect NOM]

  --etat NOM    Only the states whose name holds this
  --aspect NOM  Only the appearances whose name holds this

Writes a picture of each state in each appearance (light, dark, 320 px, right to left,
forced colours, print) into target/guichet/captures.";

/// Runs `cargo xtask captures`.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    let (mut etat, mut aspect) = (String::new(), String::new());
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("etat") => etat = args.value()?.string()?,
            Arg::Long("aspect") => aspect = args.value()?.string()?,
            other => return Err(unexpected(other)),
        }
    }
    let built = build::build()?;
    let pilote = Pilote::start(&built)?;
    step("pictures", |step| {
        let mut node = pilote.node()?;
        node.arg(paths::root().join("tests/captures.mjs"))
            .args([etat, aspect]);
        step.follow(&mut node, &mut |line| println!("{line}"))
    })
}
