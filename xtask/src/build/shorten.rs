//! Short names between a module and its glue.
//!
//! wasm-bindgen makes each name unique with a hash, which does not compress: a page
//! downloads them twice, 3 kB in all (brotli).

use std::collections::HashMap;
use walrus::Module;

/// The new name of each one.
pub(super) type Names = HashMap<String, String>;

/// Shortens the names that wasm-bindgen has made up; those of the crate stay.
pub(super) fn shorten(module: &mut Module) -> Names {
    let mut names = Names::new();
    let imports = module.imports.iter_mut().map(|import| &mut import.name);
    let exports = module.exports.iter_mut().map(|export| &mut export.name);
    for name in imports.chain(exports).filter(|name| name.starts_with('_')) {
        let rank = names.len();
        let short = names.entry(name.clone()).or_insert_with(|| nth(rank));
        name.clone_from(short);
    }
    names
}

/// The glue with the new names.
pub(super) fn rename(glue: &str, names: &Names) -> String {
    let is_in_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let mut renamed = String::with_capacity(glue.len());
    let mut rest = glue;
    while let Some(start) = rest.find(is_in_name) {
        let (before, from_name) = rest.split_at(start);
        let end = from_name.find(|c| !is_in_name(c));
        let (name, after) = from_name.split_at(end.unwrap_or(from_name.len()));
        renamed.push_str(before);
        renamed.push_str(names.get(name).map_or(name, String::as_str));
        rest = after;
    }
    renamed + rest
}

/// A letter and then digits: no word of JavaScript is written so.
fn nth(rank: usize) -> String {
    let letter = char::from(b'a' + (rank % 26) as u8);
    match rank / 26 {
        0 => letter.to_string(),
        round => format!("{letter}{round}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, nth, rename};

    #[test]
    fn whole_names_change_and_nothing_else() {
        let names = Names::from([("__wbg_a_1".to_owned(), "b".to_owned())]);
        let check = |glue, expect| assert_eq!(rename(glue, &names), expect);
        check("{__wbg_a_1: f}", "{b: f}");
        check("wasm.__wbg_a_1(é)", "wasm.b(é)");
        check("__wbg_a_12 $__wbg_a_1", "__wbg_a_12 $__wbg_a_1");
        check("__wbg_a_1", "b");
    }

    #[test]
    fn no_two_are_alike() {
        let mut all: Vec<_> = (0..1_000).map(nth).collect();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 1_000);
    }
}
