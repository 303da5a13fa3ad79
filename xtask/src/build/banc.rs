//! The lookup alone, for the bench in V8.

use super::{bindgen, compile, optimise};
use crate::{setup::Toolchain, step::step};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// Builds it into `out` and says where it is.
pub(crate) fn build(toolchain: &Toolchain, out: &Path) -> Result<PathBuf> {
    step("bench: compile the lookup for V8", |step| {
        let module = compile(step, toolchain, "banc", "3", &[], &[])?;
        let out = out.join("module");
        bindgen::bind(&module, bindgen::Host::Page, &out)?;
        optimise(step, &out.join("banc_bg.wasm"), &["-O3"])?;
        Ok(out)
    })
}
