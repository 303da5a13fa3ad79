//! `data`: from official files to what pages and the API answer from.
//!
//! # What this crate does not do
//! It installs nothing: `cargo xtask data` does, then runs this.

mod flags;

use anyhow::Result;
use data::{catalogue, contours, geocoder, load, orientation, site, structures};
use flags::{CatalogueCmd, Data, DataCmd, OrientationCmd};
use std::process::ExitCode;
use steps::{paths, process};

fn main() -> ExitCode {
    let flags = match Data::from_env() {
        Ok(flags) => flags,
        Err(error) if error.is_help() => error.exit(),
        Err(error) => {
            eprintln!("error: {error}. See `cargo xtask data --help`");
            return ExitCode::FAILURE;
        }
    };
    match process::watch_signals().and_then(|()| run(flags.subcommand)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            process::interrupted().map_or(ExitCode::FAILURE, ExitCode::from)
        }
    }
}

fn run(command: DataCmd) -> Result<()> {
    match command {
        DataCmd::Load(load) => {
            let json = load.json;
            load::run(&load.into(), json)
        }
        DataCmd::Structures(structures) => structures::run(&structures.try_into()?),
        DataCmd::Catalogue(catalogue) => match catalogue.subcommand {
            CatalogueCmd::Check(check) => catalogue::check(check.json),
            CatalogueCmd::Coverage(coverage) => {
                catalogue::coverage(coverage.inventory.as_deref(), coverage.json)
            }
            CatalogueCmd::Questions(questions) => {
                catalogue::questions(questions.situations.unwrap_or(2_000), questions.json)
            }
            CatalogueCmd::Answers(_) => catalogue::answers(),
        },
        DataCmd::Links(links) => catalogue::links(links.through.as_deref(), links.json),
        DataCmd::Diff(diff) => contours::diff(&diff.before, &diff.after, diff.json),
        DataCmd::Orientation(orientation) => match orientation.subcommand {
            OrientationCmd::DeadEnds(dead_ends) => orientation::dead_ends(dead_ends.json),
            OrientationCmd::Answer(answer) => {
                orientation::answer(answer.question.as_deref(), answer.data)
            }
        },
        DataCmd::Demonstration(wanted) => {
            load::demonstration(&wanted.out.unwrap_or_else(paths::data))
        }
        DataCmd::Prepare(wanted) => load::prepare(&wanted.out.unwrap_or_else(paths::data)),
        DataCmd::Site(wanted) => site::write(&wanted.out),
        DataCmd::Geocoder(wanted) => geocoder::run(&wanted.data, wanted.port.unwrap_or(0)),
        DataCmd::Draw(wanted) => structures::draw(&wanted.out),
    }
}
