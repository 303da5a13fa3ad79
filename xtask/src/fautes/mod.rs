//! `fautes`: reliability, measured: what is acknowledged is never lost nor doubled.

mod modele;
mod simulation;

use crate::{cli::unexpected, table::table};
use anyhow::{Result, bail};
use lexopt::{Arg, Parser};
use serde_json::json;
use simulation::{Reglage, Releve, simule};

/// What `cargo xtask fautes --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask fautes [--graine N] [--operations N] [--json]

  --graine N      Seed of the simulation (default 2026); the same seed gives the same run
  --operations N  Operations of the simulation (default 1000000)
  --json          Print the figures as JSON

Fails below a floor.";

/// Runs `cargo xtask fautes`.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    use lexopt::ValueExt;
    let mut reglage = Reglage {
        graine: 2026,
        operations: 1_000_000,
    };
    let mut as_json = false;
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("graine") => reglage.graine = args.value()?.parse()?,
            Arg::Long("operations") => reglage.operations = args.value()?.parse()?,
            Arg::Long("json") => as_json = true,
            other => return Err(unexpected(other)),
        }
    }
    let releve = simule(reglage)?;
    let chiffres = chiffres(&releve);
    if as_json {
        let rows: Vec<_> = chiffres
            .iter()
            .map(|c| json!({ "nom": c.nom, "mesure": c.mesure, "plancher": c.plancher.texte(), "tient": c.tient() }))
            .collect();
        println!("{}", json!({ "chiffres": rows }));
    } else {
        let rows: Vec<_> = chiffres.iter().map(Chiffre::ligne).collect();
        print!("{}", table(["figure", "measured", "floor"], &rows));
    }
    let short = chiffres.iter().filter(|c| !c.tient()).count();
    if short > 0 {
        bail!("{short} figures below their floors");
    }
    Ok(())
}

/// One figure, and what it must be.
pub(crate) struct Chiffre {
    nom: &'static str,
    mesure: f64,
    plancher: Plancher,
}

/// What a figure is held against.
#[derive(Clone, Copy)]
pub(crate) enum Plancher {
    AuMoins(f64),
    AuPlus(f64),
    Aucun,
}

impl Plancher {
    fn texte(self) -> String {
        match self {
            Self::AuMoins(n) => format!("≥ {n}"),
            Self::AuPlus(n) => format!("≤ {n}"),
            Self::Aucun => String::new(),
        }
    }
}

impl Chiffre {
    fn tient(&self) -> bool {
        match self.plancher {
            Plancher::AuMoins(n) => self.mesure >= n,
            Plancher::AuPlus(n) => self.mesure <= n,
            Plancher::Aucun => true,
        }
    }

    fn ligne(&self) -> [String; 3] {
        let tient = if self.tient() { "" } else { " not reached" };
        [
            self.nom.to_owned(),
            format!("{}", self.mesure),
            self.plancher.texte() + tient,
        ]
    }
}

fn chiffres(releve: &Releve) -> Vec<Chiffre> {
    use Plancher::*;
    let figure = |nom, mesure: u64, plancher| Chiffre {
        nom,
        mesure: mesure as f64,
        plancher,
    };
    vec![
        figure("simulated operations", releve.operations, AuMoins(1e6)),
        figure("crashes", releve.coupures, AuMoins(100.0)),
        figure("acknowledged", releve.acquittees, AuMoins(50_000.0)),
        figure("replays answered alike", releve.rejouees, Aucun),
        figure("in flight (409)", releve.en_cours, AuMoins(1.0)),
        figure(
            "key with another body (422)",
            releve.autre_corps,
            AuMoins(1.0),
        ),
        figure("virtual days", releve.jours as u64, Aucun),
        figure("acknowledged and lost", releve.perdues, AuPlus(0.0)),
        figure("duplicates", releve.doublons, AuPlus(0.0)),
        figure(
            "replays answered otherwise",
            releve.rejeux_differents,
            AuPlus(0.0),
        ),
        figure(
            "applications without their message",
            releve.bilan.deposees.abs_diff(releve.bilan.annoncees),
            AuPlus(0.0),
        ),
        figure("delivery attempts", releve.essais, Aucun),
        figure("messages received", releve.livrees, Aucun),
        figure(
            "messages never received",
            releve.jamais_livrees,
            AuPlus(0.0),
        ),
        figure(
            "given up before 10 attempts or 75 h",
            releve.bilan.abandons_hatifs,
            AuPlus(0.0),
        ),
        figure("given up after them", releve.bilan.abandons, Aucun),
    ]
}
