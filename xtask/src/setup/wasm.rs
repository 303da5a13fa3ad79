//! A Rust toolchain that can build for `wasm32-unknown-unknown`.
//!
//! The one that runs this command when it can, with rustup's help; else the one
//! that Debian packages for browsers, with a `std` built by [`sysroot`].

use super::{debian, find, sysroot};
use crate::{
    paths,
    step::{Step, step},
};
use anyhow::{Context, Result, bail};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

/// The only target besides the machine's own.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler is not on the way of the one in use.
const DEBIAN_BIN: &str = "/usr/bin";

/// How long rustup may stay silent about a network it does not have.
const RUSTUP_PATIENCE: Duration = Duration::from_secs(600);

/// A compiler and its cargo.
#[derive(Clone, Debug)]
pub(crate) struct Toolchain {
    cargo: PathBuf,
    rustc: PathBuf,
    /// Where `std` for WASM is, when not where the compiler looks by itself.
    sysroot: Option<PathBuf>,
}

/// A panic is a trap, wherever it is: neither its message nor what would write it is there.
const TRAPS: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];

/// `std` compiled with the rest, for all must agree on what a panic is.
const OWN_STD: [&str; 2] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
];

/// Lets a stable compiler take the above, which `-Z` stands for.
const BOOTSTRAP: (&str, &str) = ("RUSTC_BOOTSTRAP", "1");

impl Toolchain {
    /// `cargo` with this toolchain, for WASM, with more flags for the compiler.
    pub(crate) fn cargo(&self, more: &[&str]) -> Result<Command> {
        let mut flags = Vec::new();
        if let Some(sysroot) = &self.sysroot {
            flags.push("--sysroot".into());
            flags.push(path_text(sysroot)?);
        }
        flags.extend(more.iter().map(|&flag| flag.to_owned()));
        self.cargo_with(flags)
    }

    /// The same to compile a crate, its dependencies and `std` so that a panic is a trap.
    /// Wants [`traps`].
    pub(crate) fn cargo_trapping(&self, more: &[&str]) -> Result<Command> {
        let flags = more.iter().chain(&TRAPS).map(|&flag| flag.to_owned());
        let mut command = self.cargo_with(flags.collect())?;
        command.env(BOOTSTRAP.0, BOOTSTRAP.1).args(OWN_STD);
        Ok(command)
    }

    fn cargo_with(&self, more: Vec<String>) -> Result<Command> {
        let mut flags = remap(&self.rustc)?;
        flags.extend(more);
        let mut command = Command::new(&self.cargo);
        command
            .env("RUSTC", &self.rustc)
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
            .env_remove("RUSTFLAGS")
            .current_dir(paths::root());
        Ok(command)
    }
}

/// What keeps the paths of this machine out of what it builds.
fn remap(rustc: &Path) -> Result<Vec<String>> {
    let cargo_home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")))
        .context("neither CARGO_HOME nor HOME is set")?;
    let compiler = print(rustc, &["--print", "sysroot"])?;
    let mut renamed = vec![
        (PathBuf::from(compiler), "rust"),
        (paths::root().to_owned(), "guichet"),
    ];
    // Where the crates are says which registry they came through.
    let registries = fs::read_dir(cargo_home.join("registry/src"))
        .into_iter()
        .flatten();
    renamed.push((cargo_home, "cargo"));
    renamed.extend(
        registries
            .flatten()
            .map(|registry| (registry.path(), "crates")),
    );
    // Of several that apply, the last one counts.
    renamed
        .into_iter()
        .map(|(from, to)| Ok(format!("--remap-path-prefix={}={to}", path_text(&from)?)))
        .collect()
}

fn path_text(path: &Path) -> Result<String> {
    path.to_str()
        .map(str::to_owned)
        .with_context(|| format!("{} is not UTF-8", path.display()))
}

/// Finds or installs a toolchain for WASM.
pub(crate) fn toolchain() -> Result<Toolchain> {
    step("toolchain for WASM", |step| {
        let current = Toolchain {
            cargo: env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from),
            rustc: env::var_os("RUSTC").map_or_else(|| "rustc".into(), PathBuf::from),
            sysroot: None,
        };
        if has_std(&current.rustc) {
            step.nothing_to_do();
            return Ok(current);
        }
        let refusal = match add_with_rustup(step) {
            Ok(()) if has_std(&current.rustc) => return Ok(current),
            Ok(()) => format!(
                "rustup said yes, but {} still has no std for {TARGET}",
                current.rustc.display()
            ),
            Err(error) => format!("{error:#}"),
        };
        if debian::is_available() {
            return debian_toolchain(step)
                .with_context(|| format!("{refusal}; and Debian's packages do not help either"));
        }
        bail!(
            "no std for {TARGET}: {refusal}. Install it with `rustup target add {TARGET}`, or with your distribution's packages"
        )
    })
}

/// Whether a crate can be compiled by this toolchain so that a panic is a trap: the compiler
/// knows how (Rust 1.92), and the sources of its `std` are there or rustup brings them.
/// A page can do without, and weighs a tenth more.
pub(crate) fn traps(toolchain: &Toolchain) -> Result<bool> {
    step("sources of std", |step| {
        let rustc = &toolchain.rustc;
        let knows = Command::new(rustc)
            .args(TRAPS)
            .args(["--print", "sysroot"])
            .env(BOOTSTRAP.0, BOOTSTRAP.1)
            .output()
            .is_ok_and(|output| output.status.success());
        if !knows {
            step.say("this compiler keeps the messages of panics");
            return Ok(false);
        }
        let sources =
            PathBuf::from(print(rustc, &["--print", "sysroot"])?).join("lib/rustlib/src/rust");
        if sources.join("library/std").is_dir() {
            step.nothing_to_do();
            return Ok(true);
        }
        if find("rustup").is_some() {
            // Without a network it fails, and says so in its log.
            let _ = step.attempt(
                RUSTUP_PATIENCE,
                Command::new("rustup").args(["component", "add", "rust-src"]),
            );
        }
        Ok(sources.join("library/std").is_dir())
    })
}

/// Whether a compiler finds `std` for WASM by itself.
fn has_std(rustc: &Path) -> bool {
    let args = ["--print", "target-libdir", "--target", TARGET];
    print(rustc, &args).is_ok_and(|dir| {
        fs::read_dir(dir).is_ok_and(|files| {
            files
                .flatten()
                .any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
        })
    })
}

fn print(rustc: &Path, args: &[&str]) -> Result<String> {
    let output = Command::new(rustc)
        .args(args)
        .output()
        .with_context(|| format!("cannot start {}", rustc.display()))?;
    if !output.status.success() {
        bail!("{} refused {args:?}", rustc.display());
    }
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

fn add_with_rustup(step: &Step) -> Result<()> {
    if find("rustup").is_none() {
        bail!("there is no rustup on PATH");
    }
    step.attempt(
        RUSTUP_PATIENCE,
        Command::new("rustup").args(["target", "add", TARGET]),
    )
    .context("rustup could not add the target")
}

fn debian_toolchain(step: &Step) -> Result<Toolchain> {
    let rustc = Path::new(DEBIAN_BIN).join("rustc");
    let cargo = Path::new(DEBIAN_BIN).join("cargo");
    let source = |version: &str| PathBuf::from(format!("/usr/src/rustc-{version}"));
    let ready = || {
        let version = release(&rustc).ok()?;
        (cargo.is_file() && source(&version).is_dir() && find("rust-lld").is_some())
            .then_some(version)
    };
    let version = match ready() {
        Some(version) => version,
        None => {
            debian::refresh(step)?;
            let linker = linker_package(&debian::dependencies(step, "rust-web-llvm")?)?;
            debian::install(
                step,
                &[
                    "rustc-web",
                    "cargo-web",
                    "rust-web-src",
                    "rust-web-llvm",
                    &linker,
                ],
            )?;
            ready().context("the packages installed lack a compiler, its sources or rust-lld")?
        }
    };
    let sysroot = if has_std(&rustc) {
        None
    } else {
        Some(sysroot::build(step, &rustc, &cargo, &version)?)
    };
    Ok(Toolchain {
        cargo,
        rustc,
        sysroot,
    })
}

fn release(rustc: &Path) -> Result<String> {
    let about = print(rustc, &["--version"])?;
    about
        .split(' ')
        .nth(1)
        .map(str::to_owned)
        .with_context(|| format!("`{} --version` says `{about}`", rustc.display()))
}

/// The linker of the LLVM that the compiler is built with; only recommended, so to be named.
fn linker_package(dependencies: &str) -> Result<String> {
    dependencies
        .split_whitespace()
        .find_map(|word| word.strip_prefix("llvm-"))
        .map(|version| format!("lld-{version}"))
        .context("rust-web-llvm names no version of LLVM")
}

#[cfg(test)]
mod tests {
    use super::linker_package;

    #[test]
    fn the_linker_follows_the_compiler() {
        let depends =
            "rust-web-llvm\n  Depends: libc6\n  Depends: llvm-22\n  Conflicts: <rust-llvm>\n";
        assert_eq!(linker_package(depends).ok().as_deref(), Some("lld-22"));
        assert!(linker_package("rust-web-llvm\n  Depends: libc6\n").is_err());
    }
}
