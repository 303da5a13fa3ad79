//! `reliability`: reliability, measured: what is acknowledged is never lost nor doubled.

mod acts;
mod crowd;
mod idempotency;
mod model;
mod receiver;
mod runtime;
mod simulation;

use crate::{
    figure::{self, Figure, Floor},
    flags::Reliability,
};
use anyhow::Result;
use simulation::{SimulationMeasures, SimulationSettings, simulate};
use steps::{paths, step::step};
use xtask::{build, data};

/// How much is done.
struct ReliabilityScale {
    seed: u64,
    operations: u64,
    deposit_total: u64,
    kill_count: u64,
    sockets: u64,
    slow_clients: u64,
    tables: u64,
    /// Kills in the middle of each act of people.
    act_kills: u64,
    /// Whether the real runtime is tried as well.
    runtime: bool,
    /// Whether that is enough for the floors on how much is done.
    whole: bool,
}

impl ReliabilityScale {
    const FULL: Self = Self {
        seed: 2026,
        operations: 1_000_000,
        deposit_total: 34_000,
        kill_count: 100,
        sockets: 10_000,
        slow_clients: 50,
        tables: 100,
        act_kills: 15,
        runtime: true,
        whole: true,
    };
    const SHORT: Self = Self {
        operations: 20_000,
        deposit_total: 300,
        kill_count: 3,
        sockets: 300,
        slow_clients: 5,
        tables: 3,
        act_kills: 2,
        whole: false,
        ..Self::FULL
    };
}

/// Runs `cargo xtask reliability`.
pub(crate) fn run(args: &Reliability) -> Result<()> {
    let whole = match args.brief {
        true => ReliabilityScale::SHORT,
        false => ReliabilityScale::FULL,
    };
    let scale = ReliabilityScale {
        seed: args.seed.unwrap_or(whole.seed),
        operations: args.operations.unwrap_or(whole.operations),
        deposit_total: args.deposits.unwrap_or(whole.deposit_total),
        kill_count: args.kills.unwrap_or(whole.kill_count),
        runtime: !args.simulation,
        ..whole
    };
    figure::report_figures(&measure(&scale)?, args.json)
}

fn measure(scale: &ReliabilityScale) -> Result<Vec<Figure>> {
    let simulated_run = step("reliability: simulation", |_| {
        simulate(SimulationSettings {
            seed: scale.seed,
            operations: scale.operations,
        })
    })?;
    let mut figures = simulation_figures(&simulated_run);
    if scale.runtime {
        let built = build::build()?;
        data::demonstration(&paths::demonstration())?;
        figures.extend(act_figures(&acts::try_out(&built, scale.act_kills)?));
        let settings = runtime::RuntimeSettings {
            deposit_total: scale.deposit_total,
            kill_count: scale.kill_count,
            sockets: scale.sockets,
            slow_clients: scale.slow_clients,
            tables: scale.tables,
        };
        let real_run = runtime::try_out(&built, settings)?;
        figures.extend(real_run_figures(&real_run));
    }
    if !scale.whole {
        figure::in_brief(&mut figures);
    }
    Ok(figures)
}

fn simulation_figures(measures: &SimulationMeasures) -> Vec<Figure> {
    use Floor::*;
    vec![
        Figure::count("simulated operations", measures.operations, AtLeast(1e6)),
        Figure::count("crashes", measures.kill_count, AtLeast(100.0)),
        Figure::count(
            "acknowledged",
            measures.acknowledged_count,
            AtLeast(50_000.0),
        ),
        Figure::count("replays answered alike", measures.replayed, Nothing),
        Figure::count(
            "key with another body (422)",
            measures.other_body,
            AtLeast(1.0),
        ),
        Figure::count("virtual days", measures.days as u64, Nothing),
        Figure::count("acknowledged and lost", measures.lost_count, AtMost(0.0)),
        Figure::count("duplicates", measures.duplicates, AtMost(0.0)),
        Figure::count(
            "replays answered otherwise",
            measures.different_replays,
            AtMost(0.0),
        ),
        Figure::count(
            "applications without their message",
            measures
                .summary
                .deposited
                .abs_diff(measures.summary.announced),
            AtMost(0.0),
        ),
        Figure::count("handed over", measures.summary.handed_over, AtLeast(1.0)),
        Figure::count("delivery attempts", measures.attempts, Nothing),
        Figure::count("messages received", measures.delivered, Nothing),
        Figure::count(
            "messages never received",
            measures.never_delivered,
            AtMost(0.0),
        ),
        Figure::count(
            "given up before 10 attempts or 75 h",
            measures.summary.given_up_early,
            AtMost(0.0),
        ),
        Figure::count("given up after them", measures.summary.given_up, Nothing),
    ]
}

fn act_figures(measures: &acts::ActMeasures) -> Vec<Figure> {
    use Floor::*;
    let count = Figure::count;
    vec![
        count(
            "acts: kills in a handover, a claim, a message",
            measures.kills,
            AtLeast(30.0),
        ),
        count("answered before the kill", measures.answered, Nothing),
        count("done, though untold", measures.done_untold, Nothing),
        count("handovers lost", measures.handovers_lost, AtMost(0.0)),
        count(
            "handovers made twice",
            measures.handovers_twice,
            AtMost(0.0),
        ),
        count("claims lost", measures.claims_lost, AtMost(0.0)),
        count("claims made twice", measures.claims_twice, AtMost(0.0)),
        count(
            "messages to persons lost",
            measures.letters_lost,
            AtMost(0.0),
        ),
        count("sent again after a kill", measures.letters_again, Nothing),
        count(
            "acts: database unsound, or its messages, after a restart",
            measures.bad_restarts,
            AtMost(0.0),
        ),
    ]
}

/// A value that 95 of 100 do not exceed.
fn p95(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (sorted.len() * 95).div_ceil(100).saturating_sub(1);
    sorted.get(rank).copied().unwrap_or_default()
}

fn real_run_figures(measures: &runtime::RuntimeMeasures) -> Vec<Figure> {
    use Floor::*;
    let received = &measures.receiver;
    let mut figures = vec![
        Figure::count("runtime: kills", measures.kill_count, AtLeast(100.0)),
        Figure::count(
            "runtime: acknowledgements",
            measures.acknowledgements,
            AtLeast(50_000.0),
        ),
        Figure::count(
            "runtime: acknowledged and lost",
            measures.lost_count,
            AtMost(0.0),
        ),
        Figure::count("runtime: duplicates", measures.duplicates, AtMost(0.0)),
        Figure::count("runtime: replays", measures.replays, Nothing),
        Figure::count(
            "runtime: replays answered otherwise",
            measures.different_replays,
            AtMost(0.0),
        ),
        Figure::count(
            "runtime: without their message",
            measures.unannounced,
            AtMost(0.0),
        ),
        Figure::count(
            "runtime: database unsound, or its messages, after a restart",
            measures.integrity + measures.bad_restarts,
            AtMost(0.0),
        ),
        Figure::count(
            "idempotency: answers looked at",
            measures.table.attempts,
            Nothing,
        ),
        Figure::count(
            "idempotency: not those of the table",
            measures.table.faults,
            AtMost(0.0),
        ),
        Figure::count(
            "slow clients without their answer",
            measures.slow_unanswered,
            AtMost(0.0),
        ),
        Figure::single(
            "slow clients: longest wait of another, ms",
            measures.wait_during_slow_ms,
            Nothing,
        ),
        Figure::count(
            "crowd: connections at once",
            measures.crowd.connected,
            AtLeast(10_000.0),
        ),
        Figure::count(
            "crowd: kept at the first try",
            measures.crowd.at_first_try,
            Nothing,
        ),
        Figure::count(
            "crowd: not kept after trying again",
            measures
                .crowd
                .connected
                .saturating_sub(measures.crowd.answers.len() as u64),
            AtMost(0.0),
        ),
        Figure::single(
            "crowd: seconds for all",
            measures.crowd.seconds.round(),
            Nothing,
        ),
        Figure::single(
            "runtime: restart to first 200, p95, ms",
            p95(&measures.restarts_ms).round(),
            AtMost(1_500.0),
        ),
        Figure::single(
            "runtime: posts a second",
            measures.per_second.round(),
            AtLeast(750.0),
        ),
        Figure::count("runtime: delivery attempts", received.attempts, Nothing),
        Figure::count("runtime: messages received", received.distinct, Nothing),
        Figure::count("runtime: receiver that hung, times", received.hung, Nothing),
        Figure::count(
            "runtime: messages never received",
            measures.never_delivered,
            AtMost(0.0),
        ),
        Figure::count(
            "runtime: messages wrongly signed",
            received.badly_signed,
            AtMost(0.0),
        ),
        Figure::count(
            "runtime: redirects followed",
            received.after_redirect,
            AtMost(0.0),
        ),
    ];
    if let Some(filled) = &measures.disk_full {
        figures.extend([
            Figure::count(
                "disk full: acknowledged",
                filled.acknowledged_count,
                Nothing,
            ),
            Figure::count("disk full: refused by a 5xx", filled.refused, Nothing),
            Figure::count("disk full: answered otherwise", filled.others, AtMost(0.0)),
            Figure::count(
                "disk full: acknowledged and lost",
                filled.lost_count,
                AtMost(0.0),
            ),
        ]);
    }
    figures
}
