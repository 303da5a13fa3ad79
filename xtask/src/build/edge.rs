//! The worker: a module and the script that the runtime starts.

use super::{Crate, Profile, bindgen, bundle, compile, in_fresh, optimise, tools};
use crate::{paths, setup::Toolchain, step::step};
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What the runtime loads.
pub struct Worker {
    /// The folder of the script and the module.
    pub dir: PathBuf,
}

/// Where the worker is.
fn folder(profile: Profile) -> PathBuf {
    profile.folder().join("worker")
}

/// Whether a worker was built so, of whatever age.
pub(super) fn is_there(profile: Profile) -> bool {
    folder(profile).join("index.js").is_file()
}

/// Builds the worker, as it is shipped.
pub(super) fn build(toolchain: &Toolchain) -> Result<Worker> {
    let module = step("worker: compile", |step| {
        let edge = Crate {
            package: "edge",
            level: "3",
            flags: &[],
            linker: &[],
            traps: false,
        };
        compile(step, toolchain, &edge)
    })?;
    finish(Profile::Shipped, &module)
}

/// The worker of a module that is compiled for this machine.
pub(super) fn of_this_machine(module: &Path) -> Result<Worker> {
    finish(Profile::Local, module)
}

fn finish(profile: Profile, module: &Path) -> Result<Worker> {
    let shim = paths::root().join("edge/shim.js");
    let dir = folder(profile);
    step("worker: bind and bundle", |step| {
        in_fresh(step, &dir, tools()?.file(module)?.file(&shim)?, |dir| {
            step.say("wasm-bindgen");
            let bound = dir.join("bound");
            bindgen::bind(module, bindgen::Host::Worker, profile, &bound)?;
            if profile == Profile::Shipped {
                optimise(step, &bound.join("edge_bg.wasm"), &["-O3"])?;
            }
            // The runtime gives a compiled module to a plain import, and does not
            // parse the proposal's `import source`.
            let glue = bound.join("edge.js");
            fs::write(
                &glue,
                fs::read_to_string(&glue)?.replace("import source ", "import "),
            )?;
            fs::copy(&shim, bound.join("shim.js"))?;
            bundle(
                step,
                &bound.join("shim.js"),
                &dir.join("index.js"),
                &[
                    "--external:./edge_bg.wasm".to_owned(),
                    "--external:cloudflare:*".to_owned(),
                ],
            )?;
            fs::rename(bound.join("edge_bg.wasm"), dir.join("edge_bg.wasm"))?;
            fs::remove_dir_all(&bound).context("cannot tidy up after the bundling")
        })
    })?;
    Ok(Worker { dir })
}
