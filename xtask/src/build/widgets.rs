//! The widgets: a module and the script that ties it to the page.

use super::{Crate, Profile, bindgen, bundle, compile, in_fresh, optimise, tools};
use crate::{setup::Toolchain, step::step};
use anyhow::Result;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What pages load, before addresses are given to it.
pub struct Widgets {
    /// For a page that only checks addresses.
    pub check: Module,
    /// For a page that asks for more.
    pub all: Module,
    /// For the form of an application, whatever else is on the page.
    pub apply: Module,
    /// How they were built.
    pub profile: Profile,
}

/// A module and what ties it to a page.
#[derive(Clone, Debug)]
pub struct Module {
    /// The script that wasm-bindgen writes, minified.
    pub glue: PathBuf,
    /// The module.
    pub wasm: PathBuf,
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
const ENTRY: &str = "export { default, open, change, close } from \"./widgets.js\";";

/// Asks the browser to compile every function while the script comes in, off the thread
/// of the page, rather than each in turn under the resident's finger.
const EAGER_BANNER: &str = "--banner:js=//# allFunctionsCalledOnLoad";

/// Builds the widgets, once for each kind of page.
pub(super) fn build(toolchain: &Toolchain) -> Result<Widgets> {
    let module = |name, feature| {
        let compiled = step(&format!("widgets ({name}): compile"), |step| {
            let widgets = Crate {
                package: "widgets",
                level: "\"z\"",
                features: &["--no-default-features", "--features", feature],
                flags: &FLAGS,
            };
            compile(step, toolchain, &widgets)
        })?;
        finish(Profile::Shipped, name, &compiled)
    };
    Ok(Widgets {
        check: module("check", "qpv")?,
        all: module("all", "tout")?,
        apply: module("apply", "candidature")?,
        profile: Profile::Shipped,
    })
}

/// The widgets of a module that is compiled for this machine: every page gets all of them.
pub(super) fn of_this_machine(compiled: &Path) -> Result<Widgets> {
    let every = finish(Profile::Local, "every", compiled)?;
    Ok(Widgets {
        check: every.clone(),
        all: every.clone(),
        apply: every,
        profile: Profile::Local,
    })
}

fn finish(profile: Profile, name: &str, compiled: &Path) -> Result<Module> {
    let out = profile.folder().join("widgets").join(name);
    let module = Module {
        glue: out.join("glue.js"),
        wasm: out.join("widgets_bg.wasm"),
    };
    step(&format!("widgets ({name}): bind and shrink"), |step| {
        in_fresh(step, &out, tools()?.file(compiled)?, |out| {
            step.say("wasm-bindgen");
            bindgen::bind(compiled, bindgen::Host::Page, profile, out)?;
            if profile == Profile::Shipped {
                optimise(step, &out.join("widgets_bg.wasm"), &PASSES)?;
            }
            let entry = out.join("entry.js");
            fs::write(&entry, ENTRY)?;
            bundle(step, &entry, &out.join("glue.js"), &[EAGER_BANNER.into()])
        })
    })?;
    Ok(module)
}
