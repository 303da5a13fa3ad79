//! The commands of the project: `cargo xtask COMMAND`.
//!
//! # What this crate does not do
//! It holds no rule about neighbourhoods or people: those live in `shared`. It
//! is never shipped: nothing a resident or a partner runs depends on it.

mod attaques;
mod bench;
mod build;
mod captures;
mod catalogue;
mod chiffre;
mod cli;
mod clock;
mod contrat;
mod deploy;
mod dev;
mod donnees;
mod fautes;
mod http;
mod mobile;
mod orientation;
mod partenaire;
mod paths;
mod pilote;
mod process;
mod recu;
mod serve;
mod setup;
mod site;
mod stamp;
mod step;
mod structures;
mod table;
mod taille;
mod test;
mod tidy;

use std::process::ExitCode;

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
