//! `mobile`: what a slow phone makes of a page with the widget, beside the same page
//! without it.

use crate::{
    figure::{Chiffre, Plancher, juge, lis, tableau},
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
    let mesures: Value = step("a slow phone", |step| {
        let mut node = driver.node()?;
        node.arg(paths::root().join("tests/mobile/mobile.mjs"))
            .arg(passes.to_string());
        serde_json::from_str(&step.output(&mut node)?).context("the phone printed no figures")
    })?;
    let chiffres = figures(&mesures)?;
    if args.json {
        println!("{mesures}");
    } else {
        print!(
            "{}",
            tableau(
                ["slow 4G, CPU ÷ 6", "with", "without", "", "floor"],
                &chiffres
            )
        );
        println!(
            "medians of {passes}; load of this machine {:.1} for {} cores",
            lis(&mesures, "/charge")?,
            lis(&mesures, "/coeurs")?
        );
    }
    juge(&chiffres)
}

fn figures(mesures: &Value) -> Result<Vec<Chiffre>> {
    let chiffre = |nom, chemin: &str, compare: bool, plancher| -> Result<Chiffre> {
        Ok(Chiffre {
            nom,
            mesure: lis(mesures, &format!("/avec/{chemin}"))?,
            pair: match compare {
                true => Some(lis(mesures, &format!("/sans/{chemin}"))?),
                false => None,
            },
            plancher,
        })
    };
    Ok(vec![
        chiffre(
            "script there → usable, ms",
            "utilisable_ms",
            false,
            Plancher::AuPlus(1_500.0),
        )?,
        chiffre(
            "largest paint of the page (LCP), ms",
            "lcp_ms",
            true,
            Plancher::DePlus(100.0),
        )?,
        chiffre("layout shift (CLS)", "saut", false, Plancher::AuPlus(0.0))?,
        chiffre(
            "layout shift without the reserve",
            "saut_sans_reserve",
            false,
            Plancher::Aucun,
        )?,
        chiffre(
            "blocking until usable, ms of its thread",
            "blocage_ms",
            true,
            Plancher::DePlus(50.0),
        )?,
        chiffre(
            "address chosen → verdict, ms of its thread",
            "verdict_ms",
            false,
            Plancher::AuPlus(100.0),
        )?,
        chiffre(
            "the same, as waited for on this machine, ms",
            "verdict_attendu_ms",
            false,
            Plancher::Aucun,
        )?,
        chiffre(
            "requests up to the verdict",
            "requetes",
            false,
            Plancher::AuPlus(4.0),
        )?,
        chiffre("heap, MB", "tas_mo", true, Plancher::AuPlus(16.0))?,
    ])
}
