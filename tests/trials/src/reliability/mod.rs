//! `reliability`: reliability, measured: what is acknowledged is never lost nor doubled.

mod crowd;
mod idempotency;
mod model;
mod receiver;
mod runtime;
mod simulation;

use crate::{
    figure::{self, Chiffre, Plancher},
    flags::Reliability,
};
use anyhow::Result;
use simulation::{Reglage, Releve, simule};
use steps::step::step;

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

/// Runs `cargo xtask reliability`.
pub(crate) fn run(args: &Reliability) -> Result<()> {
    let whole = match args.brief {
        true => Ampleur::BREVE,
        false => Ampleur::ENTIERE,
    };
    let ampleur = Ampleur {
        graine: args.seed.unwrap_or(whole.graine),
        operations: args.operations.unwrap_or(whole.operations),
        depots: args.deposits.unwrap_or(whole.depots),
        coupures: args.kills.unwrap_or(whole.coupures),
        ..whole
    };
    figure::rends(&mesure(&ampleur)?, args.json)
}

fn mesure(ampleur: &Ampleur) -> Result<Vec<Chiffre>> {
    let simulee = step("reliability: simulation", |_| {
        simule(Reglage {
            graine: ampleur.graine,
            operations: ampleur.operations,
        })
    })?;
    let reelle = runtime::eprouve(runtime::Reglage {
        depots: ampleur.depots,
        coupures: ampleur.coupures,
        sockets: ampleur.sockets,
        lents: ampleur.lents,
        tables: ampleur.tables,
    })?;
    let mut chiffres = de_la_simulation(&simulee);
    chiffres.extend(du_reel(&reelle));
    if !ampleur.entiere {
        figure::en_bref(&mut chiffres);
    }
    Ok(chiffres)
}

fn de_la_simulation(releve: &Releve) -> Vec<Chiffre> {
    use Plancher::*;
    vec![
        Chiffre::compte("simulated operations", releve.operations, AuMoins(1e6)),
        Chiffre::compte("crashes", releve.coupures, AuMoins(100.0)),
        Chiffre::compte("acknowledged", releve.acquittees, AuMoins(50_000.0)),
        Chiffre::compte("replays answered alike", releve.rejouees, Aucun),
        Chiffre::compte(
            "key with another body (422)",
            releve.autre_corps,
            AuMoins(1.0),
        ),
        Chiffre::compte("virtual days", releve.jours as u64, Aucun),
        Chiffre::compte("acknowledged and lost", releve.perdues, AuPlus(0.0)),
        Chiffre::compte("duplicates", releve.doublons, AuPlus(0.0)),
        Chiffre::compte(
            "replays answered otherwise",
            releve.rejeux_differents,
            AuPlus(0.0),
        ),
        Chiffre::compte(
            "applications without their message",
            releve.bilan.deposees.abs_diff(releve.bilan.annoncees),
            AuPlus(0.0),
        ),
        Chiffre::compte("delivery attempts", releve.essais, Aucun),
        Chiffre::compte("messages received", releve.livrees, Aucun),
        Chiffre::compte(
            "messages never received",
            releve.jamais_livrees,
            AuPlus(0.0),
        ),
        Chiffre::compte(
            "given up before 10 attempts or 75 h",
            releve.bilan.abandons_hatifs,
            AuPlus(0.0),
        ),
        Chiffre::compte("given up after them", releve.bilan.abandons, Aucun),
    ]
}

/// A value that 95 of 100 do not exceed.
fn p95(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() * 95).div_ceil(100).saturating_sub(1);
    sorted.get(rank).copied().unwrap_or_default()
}

fn du_reel(releve: &runtime::Releve) -> Vec<Chiffre> {
    use Plancher::*;
    let recu = &releve.recepteur;
    let mut chiffres = vec![
        Chiffre::compte("runtime: kills", releve.coupures, AuMoins(100.0)),
        Chiffre::compte(
            "runtime: acknowledgements",
            releve.acquittements,
            AuMoins(50_000.0),
        ),
        Chiffre::compte(
            "runtime: acknowledged and lost",
            releve.perdues,
            AuPlus(0.0),
        ),
        Chiffre::compte("runtime: duplicates", releve.doublons, AuPlus(0.0)),
        Chiffre::compte("runtime: replays", releve.rejeux, Aucun),
        Chiffre::compte(
            "runtime: replays answered otherwise",
            releve.rejeux_differents,
            AuPlus(0.0),
        ),
        Chiffre::compte(
            "runtime: without their message",
            releve.sans_annonce,
            AuPlus(0.0),
        ),
        Chiffre::compte(
            "runtime: database unsound, or its messages, after a restart",
            releve.integrite + releve.mauvaises_reprises,
            AuPlus(0.0),
        ),
        Chiffre::compte("idempotency: answers looked at", releve.table.essais, Aucun),
        Chiffre::compte(
            "idempotency: not those of the table",
            releve.table.fautes,
            AuPlus(0.0),
        ),
        Chiffre::compte(
            "slow clients without their answer",
            releve.lents_sans_reponse,
            AuPlus(0.0),
        ),
        Chiffre::seul(
            "slow clients: longest wait of another, ms",
            releve.attente_pendant_les_lents_ms,
            Aucun,
        ),
        Chiffre::compte(
            "crowd: connections at once",
            releve.foule.ensemble,
            AuMoins(10_000.0),
        ),
        Chiffre::compte(
            "crowd: kept at the first try",
            releve.foule.du_premier_coup,
            Aucun,
        ),
        Chiffre::compte(
            "crowd: not kept after trying again",
            releve
                .foule
                .ensemble
                .saturating_sub(releve.foule.reponses.len() as u64),
            AuPlus(0.0),
        ),
        Chiffre::seul(
            "crowd: seconds for all",
            releve.foule.secondes.round(),
            Aucun,
        ),
        Chiffre::seul(
            "runtime: restart to first 200, p95, ms",
            p95(&releve.reprises_ms).round(),
            AuPlus(1_500.0),
        ),
        Chiffre::seul(
            "runtime: posts a second",
            releve.par_seconde.round(),
            AuMoins(750.0),
        ),
        Chiffre::compte("runtime: delivery attempts", recu.essais, Aucun),
        Chiffre::compte("runtime: messages received", recu.distincts, Aucun),
        Chiffre::compte("runtime: receiver that hung, times", recu.pendus, Aucun),
        Chiffre::compte(
            "runtime: messages never received",
            releve.jamais_livrees,
            AuPlus(0.0),
        ),
        Chiffre::compte(
            "runtime: messages wrongly signed",
            recu.mal_signes,
            AuPlus(0.0),
        ),
        Chiffre::compte(
            "runtime: redirects followed",
            recu.apres_redirection,
            AuPlus(0.0),
        ),
    ];
    if let Some(plein) = &releve.disque_plein {
        chiffres.extend([
            Chiffre::compte("disk full: acknowledged", plein.acquittees, Aucun),
            Chiffre::compte("disk full: refused by a 5xx", plein.refusees, Aucun),
            Chiffre::compte("disk full: answered otherwise", plein.autres, AuPlus(0.0)),
            Chiffre::compte(
                "disk full: acknowledged and lost",
                plein.perdues,
                AuPlus(0.0),
            ),
        ]);
    }
    chiffres
}
