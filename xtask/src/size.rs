//! `size`: what pages download before they can ask anything, in brotli bytes.
//!
//! Weighed on the site as it is served, with the demonstration data.

use crate::{
    build::{self, Widgets},
    data,
    flags::Size,
    paths,
    site::{self, Sources},
    stamp::write_whole,
    table::table,
};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// How much a file may outgrow its record: what compilers and compressors differ by.
const TOLERANCE: u64 = 1_000;

/// What should weigh how much at most: the loader alone, and all that a page downloads until
/// an address can be chosen, to check one, to ask for more, and for every element. Once
/// reached, each is held. Nothing outgrows its record by more than the tolerance.
const LOADER_MAX: u64 = 6_000;
const CHOOSE_MAX: u64 = 70_000;
const CHECK_MAX: u64 = 100_000;
const THREE_MAX: u64 = 180_000;
const FOUR_MAX: u64 = 200_000;
const LANGUAGE_MAX: u64 = 6_000;

/// Runs `cargo xtask size`.
pub(crate) fn run(args: &Size) -> Result<()> {
    let mut weights = weigh(&build::widgets()?)?;
    if args.record {
        save(&weights)?;
        for weight in &mut weights {
            weight.recorded = Some(weight.bytes());
        }
    }
    if args.json {
        println!("{}", to_json(&weights));
    } else {
        print!("{}", to_table(&weights));
    }
    judge(&weights)
}

/// Weighs a build, and fails when it is over a ceiling or has grown.
pub(crate) fn check(widgets: &Widgets) -> Result<()> {
    let weights = weigh(widgets)?;
    print!("{}", to_table(&weights));
    judge(&weights)
}

/// The weight of a file, or of all that a page loads.
struct Weight {
    name: &'static str,
    /// What it is made of, file by file.
    parts: Vec<(String, u64)>,
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
    let weight = |name, parts, ceiling| Weight {
        name,
        parts,
        recorded: record[name].as_u64(),
        ceiling,
    };
    let part = |name: &str, path: &Path| -> Result<_> { Ok((name.to_owned(), size(path)?)) };
    let loader = part("loader", &download.loader)?;
    // All that a page loads in whose elements these chunks are.
    let page = |chunks: &[&str]| -> Result<_> {
        let files: BTreeSet<_> = chunks
            .iter()
            .flat_map(|chunk| widgets.files_of(chunk))
            .collect();
        let mut parts = vec![
            loader.clone(),
            part("glue", &download.glue)?,
            part("base", &download.base)?,
        ];
        for file in files {
            parts.push(part(file, &download.files[file])?);
        }
        Ok(parts)
    };
    // The heaviest of them.
    let mut languages = Vec::new();
    for (tag, path) in &download.languages {
        languages.push(part(tag, path)?);
    }
    let heaviest = languages.into_iter().max_by_key(|(_, bytes)| *bytes);
    let page_of =
        |name, chunks: &[&str], ceiling| -> Result<_> { Ok(weight(name, page(chunks)?, ceiling)) };
    Ok(vec![
        weight("loader", vec![loader.clone()], Some(LOADER_MAX)),
        page_of("check, until choosable", &[], Some(CHOOSE_MAX))?,
        page_of("check", &["answer"], Some(CHECK_MAX))?,
        page_of(
            "check, rights, orientation",
            &["answer", "rights"],
            Some(THREE_MAX),
        )?,
        page_of(
            "all four",
            &["answer", "rights", "candidature"],
            Some(FOUR_MAX),
        )?,
        page_of("form alone", &["candidature"], None)?,
        weight(
            "catalogue",
            vec![part("catalogue", &download.catalogue)?],
            None,
        ),
        weight(
            "a language",
            heaviest.into_iter().collect(),
            Some(LANGUAGE_MAX),
        ),
    ])
}

fn size(path: &Path) -> Result<u64> {
    let file = fs::metadata(path).with_context(|| format!("cannot weigh {}", path.display()))?;
    Ok(file.len())
}

impl Weight {
    fn bytes(&self) -> u64 {
        self.parts.iter().map(|(_, bytes)| bytes).sum()
    }

    /// What it may weigh today: under a ceiling, growing is not free either; over one that was
    /// never reached, it is not allowed at all.
    fn limit(&self) -> Option<u64> {
        let from_record = self.recorded.map(|recorded| recorded + TOLERANCE);
        let ceiling = self.ceiling.filter(|_| !self.is_yet_to_reach());
        [from_record, ceiling].into_iter().flatten().min()
    }

    fn is_yet_to_reach(&self) -> bool {
        matches!((self.recorded, self.ceiling), (Some(recorded), Some(ceiling)) if recorded > ceiling)
    }

    fn excess(&self) -> Option<String> {
        let bytes = self.bytes();
        let limit = self.limit().filter(|&limit| bytes > limit)?;
        Some(format!(
            "{} weighs {bytes} B, more than {limit} B",
            self.name
        ))
    }

    fn made_of(&self) -> String {
        let parts = self.parts.iter();
        let parts: Vec<_> = parts
            .map(|(name, bytes)| format!("{name} {bytes}"))
            .collect();
        parts.join(" + ")
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
        .map(|weight| (weight.name.to_owned(), json!(weight.bytes())))
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
                "octets": weight.bytes(),
                "parties": weight.parts.iter().cloned().collect::<BTreeMap<_, _>>(),
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
                weight.bytes().to_string(),
                number(weight.recorded),
                number(weight.limit()),
                match weight.is_yet_to_reach() {
                    true => format!("{}: not reached", number(weight.ceiling)),
                    false => number(weight.ceiling),
                },
                weight.made_of(),
            ]
        })
        .collect();
    table(
        ["brotli", "bytes", "recorded", "at most", "floor", "made of"],
        &rows,
    )
}

#[cfg(test)]
mod tests {
    use super::{Weight, judge};

    fn check(bytes: u64, recorded: Option<u64>, ceiling: Option<u64>, expect: bool) {
        let weight = Weight {
            name: "check",
            parts: vec![
                ("module".to_owned(), bytes - 1_000),
                ("glue".to_owned(), 1_000),
            ],
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
        // What was never under its ceiling must not move away from it.
        check(9_500, Some(9_000), Some(5_000), true);
        check(10_001, Some(9_000), Some(5_000), false);
    }
}
