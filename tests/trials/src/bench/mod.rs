//! `bench`: the lookup and the eligibility engine beside their peers, natively and in V8;
//! structures beside SQLite.

mod eligibility;
mod qpv;
mod structures;

use crate::{
    figure::{figure_table, judge},
    flags::Bench,
};
use anyhow::{Context, Result};
use serde_json::Value;
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};
use steps::{paths, step::Step};

/// Runs `cargo xtask bench`.
pub(crate) fn run(args: Bench) -> Result<()> {
    let source = args.qpv.unwrap_or_else(|| {
        env::var_os("GUICHET_DATA")
            .map_or_else(|| paths::root().join("../shared/data"), PathBuf::from)
            .join("qpv-2015/qpv-2015.geojson")
    });
    let qpv = match source.is_file() {
        true => Some(qpv::measure(&source)?),
        false => {
            eprintln!("skipped, no data: {} is not there", source.display());
            None
        }
    };
    let measurements = [
        ("qpv", "2015 set", qpv),
        ("droits", "catalogue", Some(eligibility::measure()?)),
        ("structures", "structures", structures::measure()?),
    ];
    let mut printed = serde_json::Map::new();
    let mut all = Vec::new();
    for (key, title, measure) in measurements {
        let Some((measure, figures)) = measure else {
            continue;
        };
        if !args.json {
            let headers = [title, "Guichet", "peer", "times", "floor"];
            println!("{}", figure_table(headers, &figures));
        }
        printed.insert(key.to_owned(), measure);
        all.extend(figures);
    }
    if args.json {
        println!("{}", Value::Object(printed));
    }
    judge(&all)
}

/// What one of the benches of `tests/bench` prints, compiled for this machine.
fn native(step: &Step, bench: &str, arguments: &[&Path]) -> Result<Value> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(["bench", "--quiet", "--locked", "--package", "bench"])
        .args(["--bench", bench, "--"])
        .args(arguments)
        .current_dir(paths::root());
    read(&step.output(&mut cargo)?)
}

/// What a script of `tests/bench` prints.
fn v8(step: &Step, script: &str, arguments: &[&Path]) -> Result<Value> {
    let script = paths::root().join("tests/bench").join(script);
    read(&step.output(Command::new("node").arg(script).args(arguments))?)
}

fn read(output: &str) -> Result<Value> {
    serde_json::from_str(output).context("the bench printed no figures")
}
