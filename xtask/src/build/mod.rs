//! `build`: from the crates to what a page and the runtime load.

mod bindgen;
mod domain;
mod edge;
mod shell;
mod split;
mod widgets;

pub use domain::build as domain;
pub use edge::Worker;
pub use shell::{LanguageFile, Shell};
pub(crate) use widgets::ELEMENTS;
pub use widgets::Widgets;

use crate::{
    paths,
    setup::{self, Toolchain, bin},
    stamp::{Inputs, Stamp},
    step::{Step, step},
};
use anyhow::{Context, Result, anyhow};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
    thread,
};
use steps::brotli::Effort;

/// What the site and the runtime are made of.
pub struct Built {
    /// What a page loads.
    pub widgets: Widgets,
    /// What the runtime loads.
    pub worker: Worker,
}

/// For whom a build is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// For residents: as small as can be for pages, as fast as can be for the worker.
    Shipped,
    /// For whoever works on it, on this machine: soon there.
    Local,
}

impl Profile {
    /// The folder of what is made by it.
    fn folder(self) -> PathBuf {
        match self {
            Self::Shipped => paths::output(),
            Self::Local => paths::output().join("local"),
        }
    }

    /// How much work it is worth to compress what is made by it.
    pub(crate) fn effort(self) -> Effort {
        match self {
            Self::Shipped => Effort::Smallest,
            Self::Local => Effort::Quickest,
        }
    }

    /// The one that this checkout was last built by in full, if it was: for a service that
    /// runs for the time of a question, whichever is there will do.
    pub fn of_what_is_built() -> Self {
        match edge::is_there(Self::Shipped) {
            true => Self::Shipped,
            false => Self::Local,
        }
    }
}

/// Builds what changed, as it is shipped, one command at a time.
pub fn build() -> Result<Built> {
    build_as(Profile::Shipped)
}

/// Builds what changed, for someone.
pub fn build_as(profile: Profile) -> Result<Built> {
    let (_lock, toolchain) = prepare()?;
    if profile == Profile::Local {
        let modules = step("worker and widgets: compile for this machine", |step| {
            compile_for_this_machine(step, &toolchain)
        })?;
        return Ok(Built {
            widgets: widgets::of_this_machine(&modules.widgets)?,
            worker: edge::of_this_machine(&modules.edge)?,
        });
    }
    // The last crate of each takes one core, for long: both at once leave none idle.
    thread::scope(|scope| {
        let worker = scope.spawn(|| edge::build(&toolchain));
        let widgets = widgets::build(&toolchain);
        let worker = worker
            .join()
            .map_err(|_| anyhow!("the worker's build broke off"))?;
        Ok(Built {
            widgets: widgets?,
            worker: worker?,
        })
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

/// A crate to compile for WASM, as it is shipped.
struct Crate<'a> {
    package: &'a str,
    /// The level of the domain: all the rest is compiled for weight.
    level: &'a str,
    /// The compiler's flags.
    flags: &'a [&'a str],
    /// More of them, for this crate alone: nothing it depends on is compiled anew.
    linker: &'a [&'a str],
    /// Whether a panic is a trap, in a `std` compiled for it.
    traps: bool,
}

/// Compiles a crate and says where its module is.
fn compile(step: &Step, toolchain: &Toolchain, what: &Crate<'_>) -> Result<PathBuf> {
    const PROFILE: &str = "wasm";
    let Crate {
        package,
        level,
        flags,
        linker,
        traps,
    } = *what;
    // In one folder, cargo would compile everything anew at each change of flags.
    let target = paths::root().join(match flags {
        [] => "target/wasm",
        _ => "target/wasm-page",
    });
    let mut cargo = match traps {
        true => toolchain.cargo_trapping(flags)?,
        false => toolchain.cargo(flags)?,
    };
    step.run(
        cargo
            // With the `rlib` that native tests link, there would be no link-time
            // optimisation: cargo does it only if every kind of output allows it.
            .args(["rustc", "--lib", "--crate-type", "cdylib"])
            .args(["--locked", "--package", package])
            .args(["--profile", PROFILE, "--target", setup::WASM])
            .arg("--target-dir")
            .arg(&target)
            .arg("--config")
            .arg(format!(
                "profile.{PROFILE}.package.shared.opt-level={level}"
            ))
            .arg("--")
            .args(linker),
    )?;
    Ok(module_in(&target.join(setup::WASM).join(PROFILE), package))
}

/// Where cargo leaves the module of a crate.
fn module_in(folder: &Path, package: &str) -> PathBuf {
    folder.join(format!("{package}.wasm"))
}

/// The modules of the worker and of the widgets.
struct Modules {
    edge: PathBuf,
    widgets: PathBuf,
}

/// Compiles both by cargo's own profile and in its own folder, so that macros are those that
/// this very command was compiled with. One at a time: together they would share the features
/// of Leptos, which cannot render for a server and for a page in one module.
fn compile_for_this_machine(step: &Step, toolchain: &Toolchain) -> Result<Modules> {
    for (package, linker) in [("edge", &[][..]), ("widgets", &split::LINKER)] {
        step.run(
            toolchain
                .cargo(&[])?
                .args(["rustc", "--lib", "--crate-type", "cdylib", "--locked"])
                .args(["--package", package, "--target", setup::WASM])
                // Less to bind and to load than without, for little more to compile.
                .args(["--config", "profile.dev.opt-level=1"])
                .args(["--config", "profile.dev.debug=false"])
                // With them, chunks ask for a mark that only the script of the tool gives.
                .args([
                    "--config",
                    "profile.dev.package.wasm_split_helpers.debug-assertions=false",
                ])
                .arg("--")
                .args(linker),
        )?;
    }
    let folder = paths::root().join("target").join(setup::WASM).join("debug");
    Ok(Modules {
        edge: module_in(&folder, "edge"),
        widgets: module_in(&folder, "widgets"),
    })
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
pub fn bundle(step: &Step, entry: &Path, out: &Path, options: &[String]) -> Result<()> {
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
        .text(include_str!("link.js"))
        .text(include_str!("pack.js"))
        .text(include_str!("split.rs"))
        .text(include_str!("widgets.rs"))
        .file(&paths::root().join("package-lock.json"))?
        .file(&paths::root().join("Cargo.lock"))
}
