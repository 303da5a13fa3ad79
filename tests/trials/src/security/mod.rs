//! `security`: security, measured against the real runtime.

mod accounts;
mod canary;
mod corpus;
mod partitions;
mod receiver;
mod rotation;
mod service;
mod signatures;
mod spreadsheet;
mod webhooks;

use crate::{
    figure::{self, Figure, Floor},
    flags::Security,
};
use anyhow::{Context, Result};
use canary::Canary;
use receiver::ForbiddenPort;
use service::RunningService;
use std::{fs, path::PathBuf};
use steps::{paths, step::step};
use xtask::{build, data};

/// How much is done.
struct AttackScale {
    /// One of so many, of what is tried by thousands.
    one_in: usize,
    /// Applications in the database whose key changes; none, and none does.
    rows: u64,
}

impl AttackScale {
    const FULL: Self = Self {
        one_in: 1,
        rows: 100_000,
    };
    const SHORT: Self = Self { one_in: 5, rows: 0 };
}

/// Runs `cargo xtask security`.
pub(crate) fn run(args: &Security) -> Result<()> {
    let mut scale = match args.brief {
        true => AttackScale::SHORT,
        false => AttackScale::FULL,
    };
    if let Some(rows) = args.rows {
        scale.rows = rows;
    }
    figure::report_figures(&measure(&scale)?, args.json)
}

fn measure(scale: &AttackScale) -> Result<Vec<Figure>> {
    let built = build::build()?;
    data::demonstration(&paths::demonstration())?;
    let dir = fresh()?;
    let door = ForbiddenPort::open()?;
    let mut figures = Vec::new();
    let mut callbacks = webhooks::WebhookMeasures::default();

    let database = dir.join("base");
    let service = RunningService::start(&built, &database, true)?;
    figures.extend(step("security: signatures", |_| {
        signatures::try_out(&service).map(signature_figures)
    })?);
    let canary = step("security: a person", |_| Canary::live(&service))?;
    let local = step("security: redirects", |_| {
        webhooks::redirections(&service, &door, &mut callbacks)?;
        webhooks::prepare_local(&service, &door)
    })?;
    figures.extend(step("security: what is others'", |_| {
        partitions::try_out(&service, scale.one_in).map(partition_figures)
    })?);
    figures.extend(step("security: accounts", |_| {
        accounts::try_out(&service, &database, scale.one_in).map(accounts::figures)
    })?);
    figures.extend(step("security: formulas", |_| {
        spreadsheet::try_out(&service, scale.one_in).map(spreadsheet_figures)
    })?);
    drop(service);
    let canary = step("security: what is left on the disk", |_| {
        canary.search_dir(&database)
    })?;
    let service = RunningService::start(&built, &database, false)?;
    step("security: addresses of webhooks", |_| {
        webhooks::addresses(&service, &door, &local, scale.one_in, &mut callbacks)
    })?;
    drop(service);
    figures.extend(callback_figures(callbacks));
    figures.extend(canary_figures(canary));
    if scale.rows > 0 {
        figures.extend(step("security: change of key", |step| {
            rotation::try_out(step, &built, &dir, scale.rows).map(rotation_figures)
        })?);
    }
    let _ = fs::remove_dir_all(&dir);
    if scale.one_in > 1 {
        figure::in_brief(&mut figures);
    }
    Ok(figures)
}

fn fresh() -> Result<PathBuf> {
    let dir = paths::output().join("security");
    let _ = fs::remove_dir_all(&dir);
    fs::create_dir_all(&dir).with_context(|| format!("cannot write {}", dir.display()))?;
    Ok(dir)
}

/// Says what came through, for whoever mends it.
fn show(examples: &[String]) {
    for example in examples.iter().take(10) {
        eprintln!("  {example}");
    }
}

fn partition_figures(measures: partitions::PartitionMeasures) -> Vec<Figure> {
    use Floor::*;
    show(&measures.examples);
    vec![
        Figure::count(
            "attempts on what is others'",
            measures.attempts,
            AtLeast(5_000.0),
        ),
        Figure::count("read", measures.readings, AtMost(0.0)),
        Figure::count("changed", measures.writes, AtMost(0.0)),
    ]
}

fn spreadsheet_figures(measures: spreadsheet::SpreadsheetMeasures) -> Vec<Figure> {
    use Floor::*;
    show(&measures.examples);
    vec![
        Figure::count("formulas deposited", measures.formulas, AtLeast(500.0)),
        Figure::count(
            "cells of exports, read in four ways",
            measures.cells,
            Nothing,
        ),
        Figure::count("live cells", measures.live_cells, AtMost(0.0)),
    ]
}

fn signature_figures(measures: signatures::SignatureMeasures) -> Vec<Figure> {
    use Floor::*;
    vec![
        Figure::count(
            "messages replayed or forged",
            measures.attempts,
            AtLeast(200.0),
        ),
        Figure::count("believed", measures.believed_count, AtMost(0.0)),
        Figure::count("ours, not believed", measures.refused, AtMost(0.0)),
    ]
}

fn callback_figures(measures: webhooks::WebhookMeasures) -> Vec<Figure> {
    use Floor::*;
    show(&measures.examples);
    vec![
        Figure::count(
            "addresses of webhooks to refuse",
            measures.addresses,
            AtLeast(200.0),
        ),
        Figure::count("accepted", measures.accepted, AtMost(0.0)),
        Figure::count(
            "allowed ones refused",
            measures.allowed_refused,
            AtMost(0.0),
        ),
        Figure::count("redirects answered", measures.redirections, AtLeast(49.0)),
        Figure::count(
            "redirects followed",
            measures.followed_redirects,
            AtMost(0.0),
        ),
        Figure::count(
            "connections where none may go",
            measures.outgoing,
            AtMost(0.0),
        ),
    ]
}

fn canary_figures(measures: canary::CanaryMeasures) -> Vec<Figure> {
    use Floor::*;
    show(&measures.examples);
    vec![
        Figure::count(
            "errors that a person's form met",
            measures.errors,
            AtLeast(200.0),
        ),
        Figure::count(
            "bytes that the person was looked for in",
            measures.bytes,
            AtLeast(1e6),
        ),
        Figure::count(
            "where the person was found",
            measures.found_count,
            AtMost(0.0),
        ),
    ]
}

fn rotation_figures(measures: rotation::RotationMeasures) -> Vec<Figure> {
    use Floor::*;
    vec![
        Figure::count(
            "change of key: applications",
            measures.rows,
            AtLeast(100_000.0),
        ),
        Figure::count(
            "read before, meanwhile and after",
            measures.readings,
            Nothing,
        ),
        Figure::count("of which meanwhile", measures.meanwhile, AtLeast(1.0)),
        Figure::count("not read", measures.failures, AtMost(0.0)),
        Figure::count("erased after the copy", measures.erased, AtLeast(50.0)),
        Figure::count("read again from the copy", measures.reopened, AtMost(0.0)),
    ]
}
