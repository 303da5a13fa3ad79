//! The domain alone, for what measures it in V8 and compares its answers.

use super::{bindgen, compile, in_fresh, optimise, prepare, tools};
use crate::{paths, step::step};
use anyhow::Result;
use std::path::PathBuf;

/// Builds it and says in which folder it is.
pub(crate) fn build() -> Result<PathBuf> {
    let (_lock, toolchain) = prepare()?;
    let module = step("domain alone: compile", |step| {
        compile(step, &toolchain, "banc", "3", &[], &[])
    })?;
    let out = paths::output().join("banc/module");
    step("domain alone: bind", |step| {
        let inputs = tools()?.text(include_str!("banc.rs")).file(&module)?;
        in_fresh(step, &out, inputs, |out| {
            bindgen::bind(&module, bindgen::Host::Page, out)?;
            optimise(step, &out.join("banc_bg.wasm"), &["-O3"])
        })
    })?;
    Ok(out)
}
