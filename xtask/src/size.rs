//! `size`: what pages download before they can ask anything, in brotli bytes.
//!
//! Weighed on the site as it is served, with the demonstration data.

use crate::{
    build::{self, Widgets},
    data,
    flags::Size,
    paths,
    site::{self, Download, Sources},
    stamp::write_whole,
    table::table,
};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// How much a file may outgrow its record: what compilers and compressors differ by.
const TOLERANCE: u64 = 1_000;

/// What may weigh how much at most: the loader, all that a page downloads to check an
/// address, and all that one downloads to ask for more.
/// Beside them, no file outgrows its record by more than the tolerance.
const LOADER_MAX: u64 = 6_000;
const CHECK_MAX: u64 = 100_000;
const ALL_MAX: u64 = 180_000;

/// Runs `cargo xtask size`.
pub(crate) fn run(args: &Size) -> Result<()> {
    let weights = weigh(&build::widgets()?)?;
    if args.json {
        println!("{}", to_json(&weights));
    } else {
        print!("{}", to_table(&weights));
    }
    if args.record {
        save(&weights)?;
        return Ok(());
    }
    judge(&weights)?;
    let debts: Vec<_> = weights.iter().filter_map(Weight::debt).collect();
    if debts.is_empty() {
        return Ok(());
    }
    bail!("{}", debts.join("; "))
}

/// Weighs a build, fails when it has grown, and says what ceilings it has not reached.
pub(crate) fn check(widgets: &Widgets) -> Result<()> {
    let weights = weigh(widgets)?;
    print!("{}", to_table(&weights));
    for debt in weights.iter().filter_map(Weight::debt) {
        println!("{debt}");
    }
    judge(&weights)
}

/// The weight of a file, or of all.
struct Weight {
    name: &'static str,
    bytes: u64,
    recorded: Option<u64>,
    ceiling: Option<u64>,
}

fn weigh(widgets: &Widgets) -> Result<Vec<Weight>> {
    let dir = paths::demonstration();
    data::demonstration(&dir)?;
    let sources = Sources {
        data: &dir,
        geocoder: site::GEOCODER,
        online: None,
    };
    let out = paths::output().join("sites/size");
    let download = site::assemble(widgets, &sources, &out)?;
    let record = read_record()?;
    let weight = |name, bytes, ceiling| Weight {
        name,
        bytes,
        recorded: record[name].as_u64(),
        ceiling,
    };
    let loader = size(&download.loader)?;
    let Download {
        check, all, apply, ..
    } = &download;
    let [check_glue, check_module] = [size(&check.glue)?, size(&check.wasm)?];
    let [all_glue, all_module] = [size(&all.glue)?, size(&all.wasm)?];
    let [apply_glue, apply_module] = [size(&apply.glue)?, size(&apply.wasm)?];
    Ok(vec![
        weight("loader", loader, Some(LOADER_MAX)),
        weight("check: glue", check_glue, None),
        weight("check: module", check_module, None),
        weight("check", loader + check_glue + check_module, Some(CHECK_MAX)),
        weight("all: glue", all_glue, None),
        weight("all: module", all_module, None),
        weight("all", loader + all_glue + all_module, Some(ALL_MAX)),
        weight("apply: glue", apply_glue, None),
        weight("apply: module", apply_module, None),
        weight("catalogue", size(&download.catalogue)?, None),
    ])
}

fn size(path: &Path) -> Result<u64> {
    let file = fs::metadata(path).with_context(|| format!("cannot weigh {}", path.display()))?;
    Ok(file.len())
}

impl Weight {
    /// What it may weigh today: a ceiling that the record has not come down to yet
    /// does not excuse growing.
    fn limit(&self) -> Option<u64> {
        let from_record = self.recorded.map(|recorded| recorded + TOLERANCE);
        let ceiling = self
            .ceiling
            .filter(|&ceiling| self.recorded.is_none_or(|r| r <= ceiling));
        [from_record, ceiling].into_iter().flatten().min()
    }

    /// How far it still is from its ceiling.
    fn debt(&self) -> Option<String> {
        let ceiling = self.ceiling.filter(|&ceiling| self.bytes > ceiling)?;
        Some(format!(
            "not reached: the {} weighs {} B for {ceiling} B",
            self.name, self.bytes
        ))
    }

    fn excess(&self) -> Option<String> {
        let limit = self.limit().filter(|limit| self.bytes > *limit)?;
        Some(format!(
            "the {} weighs {} B, more than {limit} B",
            self.name, self.bytes
        ))
    }
}

fn judge(weights: &[Weight]) -> Result<()> {
    let excesses: Vec<_> = weights.iter().filter_map(Weight::excess).collect();
    if excesses.is_empty() {
        return Ok(());
    }
    bail!(
        "{}. Make it lighter or, if it is worth its weight, `cargo xtask size --record` and say why in the commit",
        excesses.join("; ")
    )
}

fn record_path() -> PathBuf {
    paths::root().join("xtask/sizes.json")
}

fn read_record() -> Result<Value> {
    let path = record_path();
    if !path.is_file() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(&fs::read(&path)?)
        .with_context(|| format!("{} is no JSON", path.display()))
}

fn save(weights: &[Weight]) -> Result<()> {
    let record: serde_json::Map<_, _> = weights
        .iter()
        .map(|weight| (weight.name.to_owned(), json!(weight.bytes)))
        .collect();
    let mut text = serde_json::to_string_pretty(&record)?;
    text.push('\n');
    write_whole(&record_path(), text.as_bytes())
}

fn to_json(weights: &[Weight]) -> Value {
    weights
        .iter()
        .map(|weight| {
            json!({
                "nom": weight.name,
                "octets": weight.bytes,
                "enregistre": weight.recorded,
                "plafond": weight.ceiling,
                "reussi": weight.excess().is_none(),
            })
        })
        .collect()
}

fn to_table(weights: &[Weight]) -> String {
    let number =
        |value: Option<u64>| value.map_or_else(|| "–".to_owned(), |value| value.to_string());
    let rows: Vec<_> = weights
        .iter()
        .map(|weight| {
            [
                weight.name.to_owned(),
                weight.bytes.to_string(),
                number(weight.recorded),
                number(weight.limit()),
            ]
        })
        .collect();
    table(["brotli", "bytes", "recorded", "at most"], &rows)
}

#[cfg(test)]
mod tests {
    use super::{Weight, judge};

    fn check(bytes: u64, recorded: Option<u64>, ceiling: Option<u64>, expect: bool) {
        let weight = Weight {
            name: "glue",
            bytes,
            recorded,
            ceiling,
        };
        assert_eq!(
            judge(&[weight]).is_ok(),
            expect,
            "{bytes} {recorded:?} {ceiling:?}"
        );
    }

    #[test]
    fn too_heavy_fails() {
        check(5_000, None, None, true);
        check(5_000, Some(4_000), None, true);
        check(5_001, Some(4_000), None, false);
        check(3_000, Some(4_000), None, true);
        check(5_000, Some(5_000), Some(5_000), true);
        check(5_001, Some(5_000), Some(5_000), false);
        check(5_001, None, Some(5_000), false);
        // Not down to the ceiling yet: no reason to grow further from it.
        check(9_000, Some(8_500), Some(5_000), true);
        check(9_501, Some(8_500), Some(5_000), false);
    }
}
