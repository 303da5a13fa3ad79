//! From a compiled module to the one that JavaScript can load.

use super::Profile;
use anyhow::{Result, anyhow};
use std::{collections::BTreeMap, fs, path::Path};
use wasm_bindgen_cli_support::{Bindgen, EncodeInto};

/// Who loads the module.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Host {
    /// A page: it says where the module is.
    Page,
    /// The same, by a script that is bundled: names are shortened on the way.
    Bundle,
    /// The Workers runtime: the module is imported, and can be started afresh after a panic.
    Worker,
}

/// Writes `NAME.js` and `NAME_bg.wasm` into `out`, where `NAME` is the module's.
pub(crate) fn bind(module: &Path, host: Host, profile: Profile, out: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .typescript(false)
        .demangle(false)
        .remove_name_section(profile == Profile::Shipped)
        .remove_producers_section(true);
    let told = |error| anyhow!("no bindings for {}: {error:#}", module.display());
    match host {
        Host::Page | Host::Bundle => bindgen
            .encode_into(EncodeInto::Always)
            // What comes later finds the table of functions by its name.
            .keep_lld_exports(true)
            .web(true)
            .map_err(told)?,
        Host::Worker => bindgen
            .reset_state_function(true)
            .force_enable_abort_handler(true)
            .module(true)
            .map_err(told)?,
    };
    let mut output = bindgen.generate_output().map_err(told)?;
    if let Host::Bundle = host {
        // A hash makes each name unique, which does not compress: a page loads them twice.
        let module = output.wasm_mut();
        let imports = module.imports.iter_mut().map(|import| &mut import.name);
        let exports = module.exports.iter_mut().map(|export| &mut export.name);
        let mut names = BTreeMap::new();
        for name in imports
            .chain(exports)
            .filter(|name| MADE_UP.iter().any(|start| name.starts_with(start)))
        {
            let rank = names.len();
            let short = names
                .entry(name.clone())
                .or_insert_with(|| format!("_{rank}"));
            name.clone_from(short);
        }
        fs::create_dir_all(out)?;
        fs::write(out.join(NAMES), serde_json::to_vec(&names)?)?;
    }
    output.emit(out).map_err(told)
}

/// How the names begin that wasm-bindgen makes up, or takes over from the compiler.
const MADE_UP: [&str; 3] = ["__wb", "_ZN", "_R"];

/// The short name of each of them, as esbuild takes them.
const NAMES: &str = "names.json";

/// What gives the script the names that its module has got.
pub(crate) fn shorten(bound: &Path) -> [String; 2] {
    [
        format!("--mangle-props=^({})", MADE_UP.join("|")),
        format!("--mangle-cache={}", bound.join(NAMES).display()),
    ]
}
