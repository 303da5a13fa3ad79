//! `cargo xtask COMMAND`.
//!
//! # What this crate does not do
//! See the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main()
}
