//! The widgets: a module and the script that ties it to the page.

use super::{bindgen, bundle, compile, in_fresh, optimise, tools};
use crate::{paths, setup::Toolchain, step::step};
use anyhow::Result;
use std::{fs, path::PathBuf};

/// What pages load, before addresses are given to it.
pub(crate) struct Widgets {
    /// For a page that only checks addresses.
    pub(crate) check: Module,
    /// For a page that asks for more.
    pub(crate) all: Module,
    /// For the form of an application, whatever else is on the page.
    pub(crate) apply: Module,
}

/// A module and what ties it to a page.
pub(crate) struct Module {
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

/// Asks the browser to compile every function while the script comes in, off the thread
/// of the page, rather than each in turn under the resident's finger.
const TOUT_DE_SUITE: &str = "--banner:js=//# allFunctionsCalledOnLoad";

/// Builds the widgets, once for each kind of page.
pub(crate) fn build(toolchain: &Toolchain) -> Result<Widgets> {
    Ok(Widgets {
        check: module(toolchain, "check", "qpv")?,
        all: module(toolchain, "all", "tout")?,
        apply: module(toolchain, "apply", "candidature")?,
    })
}

fn module(toolchain: &Toolchain, name: &str, feature: &str) -> Result<Module> {
    let features = ["--no-default-features", "--features", feature];
    let compiled = step(&format!("widgets ({name}): compile"), |step| {
        compile(step, toolchain, "widgets", "\"z\"", &features, &FLAGS)
    })?;
    let out = paths::output().join("widgets").join(name);
    let module = Module {
        glue: out.join("glue.js"),
        wasm: out.join("widgets_bg.wasm"),
    };
    step(&format!("widgets ({name}): bind and shrink"), |step| {
        in_fresh(step, &out, tools()?.file(&compiled)?, |out| {
            step.say("wasm-bindgen");
            bindgen::bind(&compiled, bindgen::Host::Page, out)?;
            optimise(step, &out.join("widgets_bg.wasm"), &PASSES)?;
            let entry = out.join("entry.js");
            fs::write(&entry, ENTRY)?;
            bundle(step, &entry, &out.join("glue.js"), &[TOUT_DE_SUITE.into()])
        })
    })?;
    Ok(module)
}
