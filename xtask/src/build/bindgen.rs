//! From a compiled module to the one that JavaScript can load.

use anyhow::{Context, Result, anyhow};
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// Who loads the module.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Host {
    /// A page: it says where the module is.
    Page,
    /// The Workers runtime: the module is imported, and can be started afresh after a panic.
    Worker,
}

/// Writes `NAME.js` and `NAME_bg.wasm` into `out`, where `NAME` is the module's.
pub(crate) fn bind(module: &Path, host: Host, out: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .typescript(false)
        .demangle(false)
        .remove_name_section(true)
        .remove_producers_section(true);
    match host {
        Host::Page => bindgen.web(true),
        Host::Worker => bindgen.module(true).map(|bindgen| {
            bindgen
                .reset_state_function(true)
                .force_enable_abort_handler(true)
        }),
    }
    .and_then(|bindgen| bindgen.generate(out))
    .map_err(|error| anyhow!("{error:#}"))
    .with_context(|| format!("no bindings for {}", module.display()))
}
