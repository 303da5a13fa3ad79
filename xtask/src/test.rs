//! `test`: every test, from formatting to a browser, and how many passed.

mod days;
mod tally;

use crate::{
    build::{self, Built},
    driver::Driver,
    paths, setup, size,
    step::step,
    tidy, trials,
};
use anyhow::{Context, Result, bail};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    time::Instant,
};
use tally::Tally;

/// How the path of every end-to-end case ends.
const CASE: &str = ".test.mjs";

/// Runs `cargo xtask test`: all, or the end-to-end cases whose path holds one of these.
pub(crate) fn run(chosen: &[String], on_days: bool) -> Result<ExitCode> {
    let started = Instant::now();
    let mut tally = Tally::default();
    let outcome = match chosen.is_empty() {
        _ if on_days => days::run(&mut tally, chosen),
        true => all(&mut tally),
        false => build::build().and_then(|built| end_to_end(&mut tally, &built, chosen)),
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
    // Alone, as a page has it: the others ask for its plan. Only the lookup knows of it, and
    // all its tests that are not here have run above.
    step("unit tests of the domain without its plan", |step| {
        step.follow(
            cargo()
                .args(["test", "--package", "shared", "--locked"])
                .args(["--lib", "--test", "qpv"]),
            &mut |line| tally.hear(line),
        )
    })?;
    let built = build::build()?;
    step("weight", |_| size::check(&built.widgets))?;
    tally.passed();
    end_to_end(tally, &built, &[])?;
    for trial in ["reliability", "security"] {
        step(trial, |step| {
            let mut brief = trials::command(trial, &["--brief"])?;
            step.follow(&mut brief, &mut |line| println!("{line}"))
        })?;
        tally.passed();
    }
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
fn end_to_end(tally: &mut Tally, built: &Built, chosen: &[String]) -> Result<()> {
    let tests = paths::root().join("tests");
    let mut cases = Vec::new();
    find_cases(&tests, &mut cases)?;
    cases.retain(|case| {
        let path = case.strip_prefix(&tests).unwrap_or(case).to_string_lossy();
        chosen.is_empty() || chosen.iter().any(|part| path.contains(part))
    });
    if cases.is_empty() {
        bail!("no case of tests/ is called {}", chosen.join(" nor "));
    }
    cases.sort();
    let fonts = setup::fonts()?;
    setup::php()?;
    let module = build::domain()?;
    let driver = Driver::start(built)?;
    step("end-to-end tests", |step| {
        let mut node = driver.node()?;
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
