//! `bench`: the lookup and the eligibility engine beside their peers, natively and in V8;
//! structures beside SQLite.

mod droits;
mod qpv;
mod structures;

use crate::{
    chiffre::{juge, tableau},
    cli::unexpected,
    paths,
    step::Step,
};
use anyhow::{Context, Result};
use lexopt::{Arg, Parser};
use serde_json::Value;
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// What `cargo xtask bench --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask bench [--qpv PATH] [--json]

  --qpv PATH  The GeoJSON of the generation 2015; by default the one in GUICHET_DATA
              or in ../shared/data
  --json      Print the figures as JSON

Fails below a floor. Without the contours or the middles of the communes (both in
GUICHET_DATA), it says so and measures the rest.";

/// Runs `cargo xtask bench`.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    let (mut qpv, mut as_json) = (None, false);
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("qpv") => qpv = Some(PathBuf::from(args.value()?)),
            Arg::Long("json") => as_json = true,
            other => return Err(unexpected(other)),
        }
    }
    let source = qpv.unwrap_or_else(|| {
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
    let mesures = [
        ("qpv", "2015 set", qpv),
        ("droits", "catalogue", Some(droits::measure()?)),
        ("structures", "structures", structures::measure()?),
    ];
    let mut en_json = serde_json::Map::new();
    let mut tous = Vec::new();
    for (cle, titre, mesure) in mesures {
        let Some((mesure, chiffres)) = mesure else {
            continue;
        };
        if !as_json {
            let entetes = [titre, "Guichet", "peer", "times", "floor"];
            println!("{}", tableau(entetes, &chiffres));
        }
        en_json.insert(cle.to_owned(), mesure);
        tous.extend(chiffres);
    }
    if as_json {
        println!("{}", Value::Object(en_json));
    }
    juge(&tous)
}

/// What one of the benches of `banc` prints, compiled for this machine.
fn natif(step: &Step, banc: &str, arguments: &[&Path]) -> Result<Value> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo
        .args(["bench", "--quiet", "--locked", "--package", "banc"])
        .args(["--bench", banc, "--"])
        .args(arguments)
        .current_dir(paths::root());
    lis(&step.output(&mut cargo)?)
}

/// What a script of `banc` prints.
fn v8(step: &Step, script: &str, arguments: &[&Path]) -> Result<Value> {
    let script = paths::root().join("xtask/banc").join(script);
    lis(&step.output(Command::new("node").arg(script).args(arguments))?)
}

fn lis(sortie: &str) -> Result<Value> {
    serde_json::from_str(sortie).context("the bench printed no figures")
}
