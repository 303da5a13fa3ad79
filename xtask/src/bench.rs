//! `bench`: the lookup beside its peers, natively and in V8, on the official contours of 2015.

use crate::{build, cli::unexpected, donnees, paths, setup, step::step, table::table};
use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser};
use serde_json::{Value, json};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// What `cargo xtask bench --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask bench [--qpv PATH] [--json]

  --qpv PATH  The GeoJSON of the generation 2015; by default the one in GUICHET_DATA
              or in ../shared/data
  --json      Print the figures as JSON

Fails below a floor. Without the data it says so and measures nothing.";

/// One figure, and what it must not be short of.
struct Chiffre {
    nom: &'static str,
    mesure: f64,
    pair: Option<f64>,
    plancher: Plancher,
}

enum Plancher {
    /// At least so many times faster than the peer.
    Fois(f64),
    /// At most.
    AuPlus(f64),
    /// For information.
    Aucun,
}

impl Chiffre {
    fn tient(&self) -> bool {
        match (&self.plancher, self.pair) {
            (Plancher::Fois(fois), Some(pair)) => pair / self.mesure >= *fois,
            (Plancher::AuPlus(max), _) => self.mesure <= *max,
            _ => true,
        }
    }

    fn ligne(&self) -> [String; 5] {
        let nombre = |v: f64| {
            if v >= 100.0 {
                format!("{v:.0}")
            } else {
                format!("{v:.2}")
            }
        };
        let rapport = self.pair.map(|pair| format!("{:.2}", pair / self.mesure));
        let plancher = match self.plancher {
            Plancher::Fois(fois) => format!("× {fois}"),
            Plancher::AuPlus(max) => format!("≤ {max}"),
            Plancher::Aucun => String::new(),
        };
        let tient = if self.tient() { "" } else { " not reached" };
        [
            self.nom.to_owned(),
            nombre(self.mesure),
            self.pair.map(nombre).unwrap_or_default(),
            rapport.unwrap_or_default(),
            plancher + tient,
        ]
    }
}

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
    if !source.is_file() {
        println!("skipped, no data: {} is not there", source.display());
        return Ok(());
    }
    let (mesures, chiffres) = measure(&source)?;
    if as_json {
        println!("{mesures}");
    } else {
        let lignes: Vec<_> = chiffres.iter().map(Chiffre::ligne).collect();
        print!(
            "{}",
            table(["2015 set", "Guichet", "peer", "times", "floor"], &lignes)
        );
    }
    let manques: Vec<_> = chiffres
        .iter()
        .filter(|c| !c.tient())
        .map(|c| c.nom)
        .collect();
    if manques.is_empty() {
        return Ok(());
    }
    bail!("short of its floor: {}", manques.join("; "))
}

fn measure(source: &Path) -> Result<(Value, Vec<Chiffre>)> {
    let dossier = paths::output().join("banc");
    let chemin = |path: &Path| path.to_string_lossy().into_owned();
    let data = dossier.join("data");
    let arguments = [
        "data",
        "--qpv",
        &chemin(source),
        "--generation",
        "2015",
        "--out",
        &chemin(&data),
    ]
    .map(str::to_owned);
    donnees::run(Parser::from_iter(arguments))?;
    let artefact = data.join("2015/national.qpv");
    let rapport: Value = serde_json::from_slice(&fs::read(data.join("rapport-2015.json"))?)?;
    let points = dossier.join("points");
    let natif: Value = step("natively, beside geo and rstar", |step| {
        let sortie = step.output(
            Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
                .args([
                    "bench",
                    "--quiet",
                    "--locked",
                    "--package",
                    "banc",
                    "--bench",
                    "qpv",
                    "--",
                ])
                .args([&artefact, source, &points])
                .current_dir(paths::root()),
        )?;
        serde_json::from_str(&sortie).context("the bench printed no figures")
    })?;
    let toolchain = setup::toolchain()?;
    setup::packages()?;
    let module = build::banc(&toolchain, &dossier)?;
    let v8: Value = step("in V8, beside which-polygon", |step| {
        let script = paths::root().join("xtask/banc/v8.mjs");
        let sortie = step.output(Command::new("node").arg(script).args([
            &module,
            &artefact,
            &source.to_path_buf(),
            &points,
        ]))?;
        serde_json::from_str(&sortie).context("the bench printed no figures")
    })?;
    let chiffres = figures(&natif, &v8, &rapport)?;
    Ok((
        json!({ "natif": natif, "v8": v8, "rapport": rapport }),
        chiffres,
    ))
}

fn figures(natif: &Value, v8: &Value, rapport: &Value) -> Result<Vec<Chiffre>> {
    let lis = |source: &Value, chemin: &str| {
        source
            .pointer(chemin)
            .and_then(Value::as_f64)
            .with_context(|| format!("no figure {chemin}"))
    };
    let chiffre = |nom, mesure, pair, plancher| Chiffre {
        nom,
        mesure,
        pair,
        plancher,
    };
    let contenance_pair = lis(natif, "/contenance_pair_ns")?;
    Ok(vec![
        chiffre(
            "containment, ns (geo + rstar)",
            lis(natif, "/contenance_ns")?,
            Some(contenance_pair),
            Plancher::Fois(3.0),
        ),
        chiffre(
            "containment in V8, ns (which-polygon)",
            lis(v8, "/contenance_ns")?,
            Some(lis(v8, "/which_polygon_ns")?),
            Plancher::Fois(3.0),
        ),
        chiffre(
            "full check, ns (geo + rstar)",
            lis(natif, "/verification_ns")?,
            Some(lis(natif, "/verification_pair_ns")?),
            Plancher::Fois(10.0),
        ),
        chiffre(
            "full check, ns (geo + rstar, containment alone)",
            lis(natif, "/verification_ns")?,
            Some(contenance_pair),
            Plancher::Fois(1.0),
        ),
        chiffre(
            "full check in V8, ns",
            lis(v8, "/verification_ns")?,
            None,
            Plancher::Aucun,
        ),
        chiffre(
            "one call from JavaScript, p99, ns",
            lis(v8, "/un_appel_p99_ns")?,
            None,
            Plancher::AuPlus(2e6),
        ),
        chiffre(
            "reading the country, ms",
            lis(natif, "/lecture_ms")?,
            None,
            Plancher::Aucun,
        ),
        chiffre(
            "whole country, brotli bytes",
            lis(rapport, "/tailles/national_brotli")?,
            None,
            Plancher::AuPlus(260e3),
        ),
        chiffre(
            "largest pack, brotli bytes",
            lis(rapport, "/tailles/paquet_max_brotli")?,
            None,
            Plancher::AuPlus(20e3),
        ),
        chiffre(
            "median pack, brotli bytes",
            lis(rapport, "/tailles/paquet_median_brotli")?,
            None,
            Plancher::AuPlus(2e3),
        ),
        chiffre(
            "stated error, m",
            lis(natif, "/erreur_m")?,
            None,
            Plancher::AuPlus(1.0),
        ),
        chiffre(
            "disagreements with the oracle",
            lis(natif, "/desaccords")?,
            None,
            Plancher::AuPlus(0.0),
        ),
    ])
}
