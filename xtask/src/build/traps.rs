//! Panics without their message.
//!
//! On this target nobody hears a panic: it formats its message, drops it and traps.
//! Here the functions that begin a panic trap at once, and what only they call is
//! dropped. The module behaves the same and is lighter. A `std` built to panic that way
//! would do it too, but takes the compiler's own sources, which rustup does not bring.
//!
//! What formats a value for debugging is left alone, although messages use it most: a
//! page may show a `{:?}`, and nothing tells the two apart.

use anyhow::{Result, anyhow, bail};
use std::path::Path;
use walrus::{
    FunctionBuilder, FunctionId, FunctionKind, InstrLocId, LocalFunction, Module, ModuleConfig,
    ir::{Instr, InstrSeqId, Visitor, dfs_in_order},
};

/// The functions that begin a panic, by their whole path: one of ours that only bears
/// such a name must not become a trap.
const PANICS: [&str; 16] = [
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "core::cell::lazy::panic_poisoned",
    "core::cell::panic_already_borrowed",
    "core::cell::panic_already_mutably_borrowed",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_end_index_len_fail",
    "core::slice::index::slice_index_fail",
    "core::slice::index::slice_index_order_fail",
    "core::slice::index::slice_start_index_len_fail",
    "core::str::slice_error_fail",
    "std::thread::local::panic_access_error",
];

/// All that the language itself panics with.
const PANICKING: &str = "core::panicking::";

/// Reads a module, and makes its panics traps.
pub(super) fn read(path: &Path) -> Result<Module> {
    let mut module = config()
        .parse_file(path)
        .map_err(|error| anyhow!("{error:#}"))?;
    trap_panics(&mut module)?;
    Ok(module)
}

fn config() -> ModuleConfig {
    let mut config = ModuleConfig::new();
    config
        .generate_name_section(false)
        .generate_producers_section(false);
    config
}

fn trap_panics(module: &mut Module) -> Result<()> {
    let panics: Vec<_> = module
        .funcs
        .iter()
        .filter_map(|function| {
            let FunctionKind::Local(local) = &function.kind else {
                return None;
            };
            let path = path(function.name.as_deref()?);
            begins_a_panic(&path).then(|| (function.id(), never_returns(local), path))
        })
        .collect();
    for (id, never_returns, path) in panics {
        // What returns is no panic, whatever its name: a trap in its place would end a
        // page that was well.
        if !never_returns {
            bail!("`{path}` returns: it is no panic, and must not be in PANICS");
        }
        trap(module, id);
    }
    walrus::passes::gc::run(module);
    Ok(())
}

/// `core::option::unwrap_failed`, of whatever the linker calls it.
fn path(symbol: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(symbol))
}

fn begins_a_panic(path: &str) -> bool {
    let generic = path.split("::<").next().unwrap_or_default();
    PANICS.contains(&generic)
        || generic
            .strip_prefix(PANICKING)
            .is_some_and(|name| !name.contains('{'))
}

/// Whether a function has no way out, as the compiler writes those whose type is `!`:
/// nothing comes after its end, and nothing before goes there.
fn never_returns(function: &LocalFunction) -> bool {
    let entry = function.entry_block();
    let last = function.block(entry).instrs.last();
    let mut exits = Exits {
        entry,
        found: false,
    };
    dfs_in_order(&mut exits, function, entry);
    !exits.found && last.is_some_and(|(instr, _)| matches!(instr, Instr::Unreachable(_)))
}

/// Looks for what leaves a function.
struct Exits {
    entry: InstrSeqId,
    found: bool,
}

impl Visitor<'_> for Exits {
    fn visit_instr(&mut self, instr: &Instr, _: &InstrLocId) {
        self.found |= match instr {
            Instr::Return(_)
            | Instr::ReturnCall(_)
            | Instr::ReturnCallIndirect(_)
            | Instr::ReturnCallRef(_) => true,
            Instr::Br(br) => br.block == self.entry,
            Instr::BrIf(br) => br.block == self.entry,
            Instr::BrTable(br) => br.default == self.entry || br.blocks.contains(&self.entry),
            _ => false,
        };
    }
}

fn trap(module: &mut Module, id: FunctionId) {
    let ty = module.types.get(module.funcs.get(id).ty());
    let (params, results) = (ty.params().to_vec(), ty.results().to_vec());
    let args = params.iter().map(|&ty| module.locals.add(ty)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    builder.func_body().unreachable();
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
}

#[cfg(test)]
mod tests {
    use super::{path, trap_panics};
    use walrus::{FunctionBuilder, Module, ModuleConfig, ValType};

    const PANIC: &str = "_ZN4core9panicking9panic_fmt17h0123456789abcdefE";
    const UNWRAP: &str = "_RNvNtCs1234_4core6option13unwrap_failed";
    const DEBUG: &str =
        "_ZN51_$LT$shared..Date$u20$as$u20$core..fmt..Debug$GT$3fmt17h0123456789abcdefE";
    const OURS: &str = "_ZN7widgets6option13unwrap_failed17h0123456789abcdefE";

    /// A module of one function that is exported: what becomes of it.
    fn check(symbol: &str, never_returns: bool, expect: Result<bool, &str>) {
        let mut module = Module::with_config(ModuleConfig::new());
        let mut builder = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
        builder.name(symbol.to_owned());
        let arg = module.locals.add(ValType::I32);
        let mut body = builder.func_body();
        body.i32_const(1).drop();
        if never_returns {
            body.unreachable();
        }
        let function = builder.finish(vec![arg], &mut module.funcs);
        module.exports.add("it", function);
        let outcome = trap_panics(&mut module).map(|()| {
            let local = module.funcs.get(function).kind.unwrap_local();
            local.block(local.entry_block()).instrs.len() == 1
        });
        let outcome = outcome.map_err(|error| format!("{error:#}"));
        assert_eq!(outcome, expect.map_err(str::to_owned), "{symbol}");
    }

    #[test]
    fn what_begins_a_panic_traps_and_nothing_else_does() {
        check(PANIC, true, Ok(true));
        check(UNWRAP, true, Ok(true));
        check(DEBUG, false, Ok(false));
        check(DEBUG, true, Ok(false));
        check(OURS, true, Ok(false));
    }

    #[test]
    fn what_returns_is_refused_by_its_name() {
        check(
            PANIC,
            false,
            Err("`core::panicking::panic_fmt` returns: it is no panic, and must not be in PANICS"),
        );
    }

    #[test]
    fn both_manglings_are_read() {
        assert_eq!(path(PANIC), "core::panicking::panic_fmt");
        assert_eq!(path(UNWRAP), "core::option::unwrap_failed");
    }
}
