//! The widgets: a module and the script that ties it to the page.

use super::{bindgen, bundle, compile, in_fresh, optimise, tools};
use crate::{paths, setup::Toolchain, step::step};
use anyhow::Result;
use std::{fs, path::PathBuf};

/// What a page loads, before addresses are given to it.
pub(crate) struct Widgets {
    /// The script that wasm-bindgen writes, minified.
    pub(crate) glue: PathBuf,
    /// The module.
    pub(crate) wasm: PathBuf,
}

/// SHA-256 in rounds, not unrolled: 1.4 kB less (brotli) for packs of a few kilobytes.
const FLAGS: [&str; 1] = ["--cfg=sha2_backend_soft=\"compact\""];

/// Half a kilobyte less than `-Oz` alone. The last one counts on nothing being stored
/// under 1,024, which is the far end of the stack.
const PASSES: [&str; 5] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
    "--low-memory-unused",
];

/// What the loader uses of the bindings; the rest is left out.
const ENTRY: &str = "export { default, ouvre, change, ferme } from \"./widgets.js\";";

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
            optimise(step, &out.join("widgets_bg.wasm"), &PASSES)?;
            let entry = out.join("entry.js");
            fs::write(&entry, ENTRY)?;
            bundle(step, &entry, &out.join("glue.js"), &[])
        })
    })?;
    Ok(widgets)
}
