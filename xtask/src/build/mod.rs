//! `build`: from the crates to what a page and the runtime load.

mod banc;
mod bindgen;
mod edge;
mod shorten;
mod traps;
mod widgets;

pub(crate) use banc::build as banc;
pub(crate) use edge::Worker;
pub(crate) use widgets::{Module, Widgets};

use crate::{
    paths,
    setup::{self, Toolchain, bin},
    stamp::{Inputs, Stamp},
    step::{Step, step},
};
use anyhow::{Context, Result};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
};

/// What `cargo xtask build --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask build

Compiles the widgets and the worker to WebAssembly, into target/guichet.";

/// What the site and the runtime are made of.
pub(crate) struct Built {
    /// What a page loads.
    pub(crate) widgets: Widgets,
    /// What the runtime loads.
    pub(crate) worker: Worker,
}

/// Runs `cargo xtask build`.
pub(crate) fn run(mut args: lexopt::Parser) -> Result<()> {
    if let Some(arg) = args.next()? {
        return Err(crate::cli::unexpected(arg));
    }
    build().map(drop)
}

/// Builds what changed, one command at a time.
pub(crate) fn build() -> Result<Built> {
    let (_lock, toolchain) = prepare()?;
    Ok(Built {
        widgets: widgets::build(&toolchain)?,
        worker: edge::build(&toolchain)?,
    })
}

/// As [`build`], without the worker.
pub(crate) fn widgets() -> Result<Widgets> {
    let (_lock, toolchain) = prepare()?;
    widgets::build(&toolchain)
}

/// What building needs, for as long as the file is held.
fn prepare() -> Result<(File, Toolchain)> {
    fs::create_dir_all(paths::output())?;
    let lock = File::create(paths::output().join("build.lock"))?;
    if lock.try_lock().is_err() {
        step("wait for another build", |_| Ok(lock.lock()?))?;
    }
    let toolchain = setup::toolchain()?;
    setup::packages()?;
    Ok((lock, toolchain))
}

/// What an optimised module may use: all that the compiler emits by default, and
/// nothing that a runtime or a browser of two years ago might not know.
const FEATURES: [&str; 7] = [
    "mutable-globals",
    "sign-ext",
    "nontrapping-float-to-int",
    "bulk-memory",
    "multivalue",
    "reference-types",
    "exception-handling",
];

/// Compiles a crate for WASM and says where its module is. `level` is the domain's:
/// all the rest is compiled for weight. `features` are cargo's own words for those of
/// the crate, `flags` the compiler's.
fn compile(
    step: &Step,
    toolchain: &Toolchain,
    package: &str,
    level: &str,
    features: &[&str],
    flags: &[&str],
) -> Result<PathBuf> {
    const PROFILE: &str = "wasm";
    // In one folder, cargo would compile everything anew at each change of flags.
    let target = paths::root().join(match flags {
        [] => "target/wasm",
        _ => "target/wasm-page",
    });
    step.run(
        toolchain
            .cargo(flags)?
            // With the `rlib` that native tests link, there would be no link-time
            // optimisation: cargo does it only if every kind of output allows it.
            .args(["rustc", "--lib", "--crate-type", "cdylib"])
            .args(["--locked", "--package", package])
            .args(features)
            .args(["--profile", PROFILE, "--target", setup::WASM])
            .arg("--target-dir")
            .arg(&target)
            .arg("--config")
            .arg(format!(
                "profile.{PROFILE}.package.shared.opt-level={level}"
            )),
    )?;
    Ok(target
        .join(setup::WASM)
        .join(PROFILE)
        .join(format!("{package}.wasm")))
}

/// Does `work` in a fresh folder that takes the place of `out` at the end, unless
/// `out` already comes from these inputs.
fn in_fresh(
    step: &Step,
    out: &Path,
    inputs: Inputs,
    work: impl FnOnce(&Path) -> Result<()>,
) -> Result<()> {
    let stamp = Stamp::new(out.join(".inputs"), inputs);
    if stamp.is_fresh() {
        step.nothing_to_do();
        return Ok(());
    }
    let partial = out.with_extension("partial");
    let _ = fs::remove_dir_all(&partial);
    fs::create_dir_all(&partial).with_context(|| format!("cannot write {}", partial.display()))?;
    work(&partial)?;
    let _ = fs::remove_dir_all(out);
    fs::rename(&partial, out)?;
    stamp.set()
}

/// Optimises a module in place, by these passes in order.
fn optimise(step: &Step, module: &Path, passes: &[&str]) -> Result<()> {
    step.run(
        Command::new(bin("wasm-opt"))
            .args(passes)
            .args(FEATURES.map(|feature| format!("--enable-{feature}")))
            .arg(module)
            .arg("-o")
            .arg(module),
    )
}

/// Makes one minified script of `entry` and what it imports.
/// Needs the npm packages.
pub(crate) fn bundle(step: &Step, entry: &Path, out: &Path, options: &[String]) -> Result<()> {
    step.run(
        Command::new(bin("esbuild"))
            .arg(entry)
            .args(["--bundle", "--minify", "--format=esm", "--target=es2022"])
            .args(["--charset=utf8", "--log-level=warning"])
            .args(options)
            .arg(format!("--outfile={}", out.display())),
    )
}

/// The part of the inputs that is the same for all: the tools, and how they are used.
fn tools() -> Result<Inputs> {
    Inputs::default()
        .text(include_str!("mod.rs"))
        .text(include_str!("bindgen.rs"))
        .text(include_str!("edge.rs"))
        .text(include_str!("shorten.rs"))
        .text(include_str!("traps.rs"))
        .text(include_str!("widgets.rs"))
        .file(&paths::root().join("package-lock.json"))?
        .file(&paths::root().join("Cargo.lock"))
}
