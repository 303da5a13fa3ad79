//! What measures and attacks the service, on the real runtime: `cargo xtask reliability`,
//! `security`, `conformance`, `mobile`, `captures` and `bench` compile and run it.
//!
//! # What this crate does not do
//! It builds and serves nothing itself: `xtask` does, as for everyone. The domain that the
//! bench measures is `tests/bench`.

mod bench;
mod browser;
mod captures;
mod conformance;
mod figure;
mod flags;
mod http;
mod mobile;
mod reliability;
mod security;

use anyhow::Result;
use flags::{Trials, TrialsCmd};
use std::{env, process::ExitCode};
use steps::process;
use xtask::cli;

fn main() -> ExitCode {
    process::main(|| {
        let args = env::args_os().skip(1).collect();
        match cli::parse(&flags::HELP, args, &[], Trials::from_vec) {
            Ok(args) => run(args).map(|()| ExitCode::SUCCESS),
            Err(answer) => answer,
        }
    })
}

fn run(args: Trials) -> Result<()> {
    match args.subcommand {
        TrialsCmd::Bench(args) => bench::run(args),
        TrialsCmd::Captures(args) => captures::run(args),
        TrialsCmd::Conformance(args) => conformance::run(&args),
        TrialsCmd::Mobile(args) => mobile::run(&args),
        TrialsCmd::Reliability(args) => reliability::run(&args),
        TrialsCmd::Security(args) => security::run(&args),
    }
}
