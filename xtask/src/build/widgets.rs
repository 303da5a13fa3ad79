//! The widgets: a module and the script that ties it to the page.

use super::{bindgen, bundle, compile, in_fresh, optimise, tools};
use crate::{paths, setup::Toolchain, step::step};
use anyhow::Result;
use std::path::PathBuf;

/// What a page loads, before addresses are given to it.
pub(crate) struct Widgets {
    /// The script that wasm-bindgen writes, minified.
    pub(crate) glue: PathBuf,
    /// The module.
    pub(crate) wasm: PathBuf,
}

/// SHA-256 in rounds, not unrolled: 1.4 kB less (brotli) for packs of a few kilobytes.
const FLAGS: [&str; 1] = ["--cfg=sha2_backend_soft=\"compact\""];

/// Builds the widgets.
pub(crate) fn build(toolchain: &Toolchain) -> Result<Widgets> {
    let module = step("widgets: compile", |step| {
        compile(step, toolchain, "widgets", "\"z\"", &FLAGS)
    })?;
    let out = paths::output().join("widgets");
    let widgets = Widgets {
        glue: out.join("glue.js"),
        wasm: out.join("widgets_bg.wasm"),
    };
    step("widgets: bind and shrink", |step| {
        in_fresh(step, &out, tools()?.file(&module)?, |out| {
            step.say("wasm-bindgen");
            bindgen::bind(&module, bindgen::Host::Page, out)?;
            optimise(step, &out.join("widgets_bg.wasm"), "-Oz")?;
            bundle(step, &out.join("widgets.js"), &out.join("glue.js"), &[])
        })
    })?;
    Ok(widgets)
}
