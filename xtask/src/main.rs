//! The commands of the project: `cargo xtask COMMAND`.
//!
//! # What this crate does not do
//! It holds no rule about neighbourhoods or people: those live in `shared`. It
//! is never shipped: nothing a resident or a partner runs depends on it.

mod attaques;
mod bench;
mod build;
mod captures;
mod chiffre;
mod cli;
mod contrat;
mod data;
mod deploy;
mod dev;
mod fautes;
mod http;
mod mobile;
mod partenaire;
mod pilote;
mod recu;
mod serve;
mod setup;
mod site;
mod taille;
mod test;
mod tidy;

use std::process::ExitCode;
use steps::{paths, process, stamp, step, table};

fn main() -> ExitCode {
    let outcome = process::watch_signals().and_then(|()| cli::run(lexopt::Parser::from_env()));
    match outcome {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            process::interrupted().map_or(ExitCode::FAILURE, ExitCode::from)
        }
    }
}
