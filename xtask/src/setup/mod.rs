//! What the commands need beyond Rust and Node, installed where it is missing.

mod chromium;
mod debian;
mod faketime;
mod fonts;
mod node;
mod php;
mod python;
mod sysroot;
mod wasm;

pub(crate) use chromium::chromium;
pub(crate) use faketime::faketime;
pub(crate) use fonts::fonts;
pub use node::{bin, packages};
pub(crate) use php::php;
pub use python::python;
pub(crate) use wasm::{TARGET as WASM, Toolchain, toolchain, traps};

use std::{
    env,
    path::{Path, PathBuf},
};

/// Where a program is, if it is anywhere `PATH` looks.
pub fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?)
        .map(|dir| dir.join(program))
        .find(|path| is_program(path))
}

fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata()
        .is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
}
