//! From a compiled module to the one that JavaScript can load.

use super::{Profile, shorten, traps};
use anyhow::{Context, Result, anyhow};
use std::{fs, path::Path};
use wasm_bindgen_cli_support::{Bindgen, EncodeInto};

/// Who loads the module.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Host {
    /// A page: it says where the module is, and hears no panic.
    Page,
    /// The Workers runtime: the module is imported, and can be started afresh after a panic.
    Worker,
}

/// Writes `NAME.js` and `NAME_bg.wasm` into `out`, where `NAME` is the module's.
pub(crate) fn bind(module: &Path, host: Host, profile: Profile, out: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    let small = profile == Profile::Shipped;
    match host {
        Host::Page if small => bindgen.input_module(stem(module)?, traps::read(module)?),
        Host::Page | Host::Worker => bindgen.input_path(module),
    };
    bindgen
        .typescript(false)
        .demangle(false)
        .remove_name_section(small)
        .remove_producers_section(true);
    let told = |error| anyhow!("no bindings for {}: {error:#}", module.display());
    match host {
        Host::Page => bindgen
            .encode_into(EncodeInto::Always)
            .web(true)
            .map_err(told)?,
        Host::Worker => bindgen
            .reset_state_function(true)
            .force_enable_abort_handler(true)
            .module(true)
            .map_err(told)?,
    };
    let mut output = bindgen.generate_output().map_err(told)?;
    match host {
        Host::Page if small => {
            let names = shorten::shorten(output.wasm_mut());
            let glue = shorten::rename(output.js(), &names);
            output.emit(out).map_err(told)?;
            let path = out.join(stem(module)?).with_extension("js");
            fs::write(&path, glue).with_context(|| format!("cannot write {}", path.display()))
        }
        Host::Page | Host::Worker => output.emit(out).map_err(told),
    }
}

/// The name of the crate, which the bindings take.
fn stem(module: &Path) -> Result<&str> {
    module
        .file_stem()
        .and_then(|stem| stem.to_str())
        .with_context(|| format!("{} names no crate", module.display()))
}
