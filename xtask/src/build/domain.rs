//! The domain alone, for what measures it in V8 and compares its answers.

use super::{Crate, Profile, bindgen, compile, in_fresh, optimise, prepare, tools};
use crate::{paths, step::step};
use anyhow::Result;
use std::path::PathBuf;

/// Builds it and says in which folder it is.
pub fn build() -> Result<PathBuf> {
    let (_lock, toolchain) = prepare()?;
    let module = step("domain alone: compile", |step| {
        let bench = Crate {
            package: "bench",
            level: "3",
            flags: &[],
            linker: &[],
            traps: false,
        };
        compile(step, &toolchain, &bench)
    })?;
    let out = paths::output().join("bench/module");
    step("domain alone: bind", |step| {
        let inputs = tools()?.text(include_str!("domain.rs")).file(&module)?;
        in_fresh(step, &out, inputs, |out| {
            bindgen::bind(&module, bindgen::Host::Page, Profile::Shipped, out)?;
            optimise(step, &out.join("bench_bg.wasm"), &["-O3"])
        })
    })?;
    Ok(out)
}
