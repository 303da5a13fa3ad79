//! The commands of the project: `cargo xtask COMMAND`.
//!
//! # What this crate does not do
//! It holds no rule about neighbourhoods or people: those live in `shared`. It
//! is never shipped: nothing a resident or a partner runs depends on it.

mod cli;
mod donnees;
mod paths;

use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::run(lexopt::Parser::from_env()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
