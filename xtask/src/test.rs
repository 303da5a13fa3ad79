//! `test`: every test, from formatting to a browser, and how many passed.

mod days;
mod tally;

use crate::{
    attaques,
    build::{self, Built},
    cli::unexpected,
    fautes, paths,
    pilote::Pilote,
    setup,
    step::step,
    taille, tidy,
};
use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser, ValueExt};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Instant,
};
use tally::Tally;

/// What `cargo xtask test --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask test [--days] [CASE…]

Installs what is missing, then runs every check and test, as CI does. Set GUICHET_DATA
to a folder of official data for the tests that need it. Closes with how many passed.

  CASE    Only the end-to-end cases whose path in tests/ holds this
  --days  Run the native tests on four days, then the end-to-end cases on the same four
          in three time zones (some hours); installs faketime";

/// How the path of every end-to-end case ends.
const CASE: &str = ".test.mjs";

/// Runs `cargo xtask test`.
pub(crate) fn run(mut args: Parser) -> Result<ExitCode> {
    let (mut choisis, mut on_days) = (Vec::new(), false);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("days") => on_days = true,
            Arg::Value(case) => choisis.push(case.string()?),
            other => return Err(unexpected(other)),
        }
    }
    let started = Instant::now();
    let mut tally = Tally::default();
    let outcome = match choisis.is_empty() {
        _ if on_days => days::run(&mut tally, &choisis),
        true => all(&mut tally),
        false => build::build().and_then(|built| end_to_end(&mut tally, &built, &choisis)),
    };
    eprintln!("in all {}", crate::step::seconds(started.elapsed()));
    if outcome.is_err() {
        // A step that fails before its tests could is a failure all the same.
        tally.at_least_one_failure();
    }
    println!("{tally}");
    outcome.map(|()| ExitCode::SUCCESS)
}

fn all(tally: &mut Tally) -> Result<()> {
    check(tally, "format", &["fmt", "--all", "--check"])?;
    check(
        tally,
        "lint",
        &[
            "clippy",
            "--workspace",
            "--all-targets",
            "--locked",
            "--",
            "--deny",
            "warnings",
        ],
    )?;
    step("tidy", |_| tidy::check())?;
    tally.passed();
    // The catalogue reads the division of the territory among them.
    setup::packages()?;
    step("unit and documentation tests", |step| {
        step.follow(
            cargo().args(["test", "--workspace", "--locked", "--no-fail-fast"]),
            &mut |line| tally.hear(line),
        )
    })?;
    // Alone, as a page has it: the others ask for its plan.
    step("unit tests of the domain without its plan", |step| {
        step.follow(
            cargo().args(["test", "--package", "shared", "--locked"]),
            &mut |line| tally.hear(line),
        )
    })?;
    let built = build::build()?;
    step("weight", |_| taille::check(&built.widgets))?;
    tally.passed();
    end_to_end(tally, &built, &[])?;
    fautes::check()?;
    tally.passed();
    attaques::check()?;
    tally.passed();
    Ok(())
}

/// One of cargo's checks, which passes or not as a whole.
fn check(tally: &mut Tally, name: &str, args: &[&str]) -> Result<()> {
    step(name, |step| step.run(cargo().args(args)))?;
    tally.passed();
    Ok(())
}

fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(paths::root());
    command
}

/// The cases of `tests/`, or those chosen, in the real runtime and a real browser.
fn end_to_end(tally: &mut Tally, built: &Built, choisis: &[String]) -> Result<()> {
    let tests = paths::root().join("tests");
    let mut cases = Vec::new();
    find_cases(&tests, &mut cases)?;
    cases.retain(|case| {
        let chemin = case.strip_prefix(&tests).unwrap_or(case).to_string_lossy();
        choisis.is_empty() || choisis.iter().any(|choisi| chemin.contains(choisi))
    });
    if cases.is_empty() {
        bail!("no case of tests/ is called {}", choisis.join(" nor "));
    }
    cases.sort();
    let module = build::banc()?;
    let fonts = setup::fonts()?;
    let pilote = Pilote::start(built)?;
    step("end-to-end tests", |step| {
        let mut node = pilote.node()?;
        node.args(["--test", "--test-reporter=spec"])
            .args(&cases)
            .env("GUICHET_MODULE", &module)
            .env("FONTCONFIG_FILE", &fonts)
            .env("GUICHET_DONNEES", paths::demonstration());
        step.follow(&mut node, &mut |line| tally.hear(line))
    })
}

/// The address of what moves the clock of Node, as `--import` takes it.
fn moved_clock() -> String {
    let path = paths::root().join("tests/driver/moved-clock.mjs");
    let path = path.to_string_lossy();
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let bytes = path.bytes().map(|byte| match kept(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    format!("file://{}", bytes.collect::<String>())
}

fn find_cases(dir: &Path, cases: &mut Vec<PathBuf>) -> Result<()> {
    let entries = fs::read_dir(dir).with_context(|| format!("cannot read {}", dir.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            find_cases(&path, cases)?;
        } else if path.to_string_lossy().ends_with(CASE) {
            cases.push(path);
        }
    }
    Ok(())
}
