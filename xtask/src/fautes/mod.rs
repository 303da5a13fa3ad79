//! `fautes`: reliability, measured: what is acknowledged is never lost nor doubled.

mod cles;
mod foule;
mod local;
mod modele;
mod recepteur;
mod simulation;

use crate::{
    chiffre::{Chiffre, Plancher, juge, tableau_seul},
    cli::unexpected,
    step::step,
};
use anyhow::Result;
use lexopt::{Arg, Parser, ValueExt};
use serde_json::json;
use simulation::{Reglage, Releve, simule};

/// What `cargo xtask fautes --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask fautes [--bref] [--graine N] [--operations N] [--depots N] [--coupures N]
           [--json]

  --bref          A short run, as `cargo xtask test` makes: no floor on how much is done
  --graine N      Seed of the simulation (default 2026); the same seed gives the same run
  --operations N  Operations of the simulation (default 1000000)
  --depots N      Applications sent to the real runtime (default 34000), half of them twice
  --coupures N    How often it is killed meanwhile (default 100)
  --json          Print the figures as JSON

Fails below a floor.";

/// How much is done.
struct Ampleur {
    graine: u64,
    operations: u64,
    depots: u64,
    coupures: u64,
    sockets: u64,
    lents: u64,
    tables: u64,
    /// Whether that is enough for the floors on how much is done.
    entiere: bool,
}

impl Ampleur {
    const ENTIERE: Self = Self {
        graine: 2026,
        operations: 1_000_000,
        depots: 34_000,
        coupures: 100,
        sockets: 10_000,
        lents: 50,
        tables: 100,
        entiere: true,
    };
    const BREVE: Self = Self {
        operations: 20_000,
        depots: 300,
        coupures: 3,
        sockets: 300,
        lents: 5,
        tables: 3,
        entiere: false,
        ..Self::ENTIERE
    };
}

/// Runs `cargo xtask fautes`.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    let mut ampleur = Ampleur::ENTIERE;
    let mut as_json = false;
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Long("bref") => ampleur = Ampleur::BREVE,
            Arg::Long("graine") => ampleur.graine = args.value()?.parse()?,
            Arg::Long("operations") => ampleur.operations = args.value()?.parse()?,
            Arg::Long("depots") => ampleur.depots = args.value()?.parse()?,
            Arg::Long("coupures") => ampleur.coupures = args.value()?.parse()?,
            Arg::Long("json") => as_json = true,
            other => return Err(unexpected(other)),
        }
    }
    let chiffres = mesure(&ampleur)?;
    if as_json {
        let rows: Vec<_> = chiffres.iter().map(Chiffre::json).collect();
        println!("{}", json!({ "chiffres": rows }));
    } else {
        print!(
            "{}",
            tableau_seul(["figure", "measured", "floor"], &chiffres)
        );
    }
    juge(&chiffres)
}

/// A short run, for `cargo xtask test`.
pub(crate) fn check() -> Result<()> {
    juge(&mesure(&Ampleur::BREVE)?)
}

fn mesure(ampleur: &Ampleur) -> Result<Vec<Chiffre>> {
    let simulee = step("fautes: simulation", |_| {
        simule(Reglage {
            graine: ampleur.graine,
            operations: ampleur.operations,
        })
    })?;
    let reelle = local::eprouve(local::Reglage {
        depots: ampleur.depots,
        coupures: ampleur.coupures,
        sockets: ampleur.sockets,
        lents: ampleur.lents,
        tables: ampleur.tables,
    })?;
    let mut chiffres = de_la_simulation(&simulee);
    chiffres.extend(du_reel(&reelle));
    if !ampleur.entiere {
        // How much was done, and how fast on a machine that does other things.
        for chiffre in &mut chiffres {
            if !matches!(chiffre.plancher, Plancher::AuPlus(max) if max == 0.0) {
                chiffre.plancher = Plancher::Aucun;
            }
        }
    }
    Ok(chiffres)
}

fn figure(nom: &'static str, mesure: u64, plancher: Plancher) -> Chiffre {
    Chiffre {
        nom,
        mesure: mesure as f64,
        pair: None,
        plancher,
    }
}

fn de_la_simulation(releve: &Releve) -> Vec<Chiffre> {
    use Plancher::*;
    vec![
        figure("simulated operations", releve.operations, AuMoins(1e6)),
        figure("crashes", releve.coupures, AuMoins(100.0)),
        figure("acknowledged", releve.acquittees, AuMoins(50_000.0)),
        figure("replays answered alike", releve.rejouees, Aucun),
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

/// A value that 95 of 100 do not exceed.
fn p95(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() * 95).div_ceil(100).saturating_sub(1);
    sorted.get(rank).copied().unwrap_or_default()
}

fn du_reel(releve: &local::Releve) -> Vec<Chiffre> {
    use Plancher::*;
    let recu = &releve.recepteur;
    let mut chiffres = vec![
        figure("runtime: kills", releve.coupures, AuMoins(100.0)),
        figure(
            "runtime: acknowledgements",
            releve.acquittements,
            AuMoins(50_000.0),
        ),
        figure(
            "runtime: acknowledged and lost",
            releve.perdues,
            AuPlus(0.0),
        ),
        figure("runtime: duplicates", releve.doublons, AuPlus(0.0)),
        figure("runtime: replays", releve.rejeux, Aucun),
        figure(
            "runtime: replays answered otherwise",
            releve.rejeux_differents,
            AuPlus(0.0),
        ),
        figure(
            "runtime: without their message",
            releve.sans_annonce,
            AuPlus(0.0),
        ),
        figure(
            "runtime: database unsound, or its messages, after a restart",
            releve.integrite + releve.mauvaises_reprises,
            AuPlus(0.0),
        ),
        figure("idempotency: answers looked at", releve.table.essais, Aucun),
        figure(
            "idempotency: not those of the table",
            releve.table.fautes,
            AuPlus(0.0),
        ),
        figure(
            "slow clients without their answer",
            releve.lents_sans_reponse,
            AuPlus(0.0),
        ),
        Chiffre {
            nom: "slow clients: longest wait of another, ms",
            mesure: releve.attente_pendant_les_lents_ms,
            pair: None,
            plancher: Aucun,
        },
        figure(
            "crowd: connections at once",
            releve.foule.ensemble,
            AuMoins(10_000.0),
        ),
        figure(
            "crowd: kept at the first try",
            releve.foule.du_premier_coup,
            Aucun,
        ),
        figure(
            "crowd: not kept after trying again",
            releve
                .foule
                .ensemble
                .saturating_sub(releve.foule.reponses.len() as u64),
            AuPlus(0.0),
        ),
        Chiffre {
            nom: "crowd: seconds for all",
            mesure: releve.foule.secondes.round(),
            pair: None,
            plancher: Aucun,
        },
        Chiffre {
            nom: "runtime: restart to first 200, p95, ms",
            mesure: p95(&releve.reprises_ms).round(),
            pair: None,
            plancher: AuPlus(1_500.0),
        },
        Chiffre {
            nom: "runtime: posts a second",
            mesure: releve.par_seconde.round(),
            pair: None,
            plancher: AuMoins(750.0),
        },
        figure("runtime: delivery attempts", recu.essais, Aucun),
        figure("runtime: messages received", recu.distincts, Aucun),
        figure("runtime: receiver that hung, times", recu.pendus, Aucun),
        figure(
            "runtime: messages never received",
            releve.jamais_livrees,
            AuPlus(0.0),
        ),
        figure(
            "runtime: messages wrongly signed",
            recu.mal_signes,
            AuPlus(0.0),
        ),
        figure(
            "runtime: redirects followed",
            recu.apres_redirection,
            AuPlus(0.0),
        ),
    ];
    if let Some(plein) = &releve.disque_plein {
        chiffres.extend([
            figure("disk full: acknowledged", plein.acquittees, Aucun),
            figure("disk full: refused by a 5xx", plein.refusees, Aucun),
            figure("disk full: answered otherwise", plein.autres, AuPlus(0.0)),
            figure(
                "disk full: acknowledged and lost",
                plein.perdues,
                AuPlus(0.0),
            ),
        ]);
    }
    chiffres
}
