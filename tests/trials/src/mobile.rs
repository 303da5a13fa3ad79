//! `mobile`: what a slow phone makes of a page with the widget, beside the same page
//! without it.

use crate::{
    figure::{Figure, Floor, figure_table, judge, read},
    flags::Mobile,
};
use anyhow::{Context, Result};
use serde_json::Value;
use steps::{paths, step::step};
use xtask::{build, driver::Driver};

/// Runs `cargo xtask mobile`.
pub(crate) fn run(args: &Mobile) -> Result<()> {
    let passes = args.passes.unwrap_or(5);
    let built = build::build()?;
    let driver = Driver::start(&built)?;
    let measurements: Value = step("a slow phone", |step| {
        let mut node = driver.node()?;
        node.arg(paths::root().join("tests/mobile/mobile.mjs"))
            .arg(passes.to_string());
        serde_json::from_str(&step.output(&mut node)?).context("the phone printed no figures")
    })?;
    let figures = figures(&measurements)?;
    if args.json {
        println!("{measurements}");
    } else {
        print!(
            "{}",
            figure_table(
                ["slow 4G, CPU ÷ 6", "with", "without", "", "floor"],
                &figures
            )
        );
        println!(
            "medians of {passes}; load of this machine {:.1} for {} cores",
            read(&measurements, "/charge")?,
            read(&measurements, "/coeurs")?
        );
    }
    judge(&figures)
}

fn figures(measurements: &Value) -> Result<Vec<Figure>> {
    let figure = |name, path: &str, compare: bool, floor| -> Result<Figure> {
        Ok(Figure {
            name,
            measure: read(measurements, &format!("/avec/{path}"))?,
            pair: match compare {
                true => Some(read(measurements, &format!("/sans/{path}"))?),
                false => None,
            },
            floor,
        })
    };
    Ok(vec![
        figure(
            "script there → field typable, ms",
            "ecrire_ms",
            false,
            Floor::AtMost(400.0),
        )?,
        figure(
            "script there → a chosen address gives its verdict, ms",
            "presse_ms",
            false,
            Floor::AtMost(1_600.0),
        )?,
        figure(
            "script there → module there, untouched, ms",
            "utilisable_ms",
            false,
            Floor::Nothing,
        )?,
        figure(
            "largest paint of the page (LCP), ms",
            "lcp_ms",
            true,
            Floor::MoreBy(50.0),
        )?,
        figure("layout shift (CLS)", "saut", false, Floor::AtMost(0.0))?,
        figure(
            "layout shift without the reserve",
            "saut_sans_reserve",
            false,
            Floor::AtMost(0.0),
        )?,
        figure(
            "blocking until usable, ms of its thread",
            "blocage_ms",
            true,
            Floor::MoreBy(50.0),
        )?,
        figure(
            "address chosen → verdict, ms of its thread",
            "verdict_ms",
            false,
            Floor::AtMost(100.0),
        )?,
        figure(
            "the same, as waited for on this machine, ms",
            "verdict_attendu_ms",
            false,
            Floor::Nothing,
        )?,
        figure(
            "requests up to the verdict",
            "requetes",
            false,
            Floor::AtMost(5.0),
        )?,
        figure("heap, MB", "tas_mo", true, Floor::AtMost(16.0))?,
    ])
}
