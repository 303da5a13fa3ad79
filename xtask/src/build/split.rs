//! One compiled module, cut where `#[wasm_split]` says into what a page begins with and the
//! chunks that follow, each a file.
//!
//! What several chunks share is cut apart too, into parts of a few hundred bytes to some
//! kilobytes: a request for each would cost more than it spares.

use anyhow::{Context, Result, anyhow};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use wasm_split_cli_support::{Options, transform};

/// What is asked of the linker: the cut moves functions and data.
pub(super) const LINKER: [&str; 1] = ["-Clink-arg=--emit-relocs"];

/// Where the bindings look for what loads chunks.
pub(super) const LINK: &str = "./link.js";

/// The chunk that comes with whatever it shares: hardly a page does without it for long.
const FIRST: &str = "answer";

/// The sections of a file that hold the parts which come with its own.
const PART: &str = "part";

/// What a module is cut into.
pub(super) struct Pieces {
    /// What everything needs, still to be bound.
    pub(super) base: PathBuf,
    /// The parts of each file.
    pub(super) files: BTreeMap<String, Vec<PathBuf>>,
    /// The files of each chunk.
    pub(super) needs: BTreeMap<String, Vec<String>>,
}

/// Cuts a module into pieces, in the folder `out`.
pub(super) fn split(module: &Path, out: &Path) -> Result<Pieces> {
    let input = fs::read(module).with_context(|| format!("cannot read {}", module.display()))?;
    let base = out.join(module.file_name().context("a module without a name")?);
    let mut options = Options::new(&input);
    options.output_dir = out;
    options.main_out_path = &base;
    // A script of ours takes its place.
    options.link_name = LINK;
    let cut = transform(options)
        .map_err(|error| anyhow!("{} could not be cut: {error:#}", module.display()))?;
    let mut users = BTreeMap::<&str, BTreeSet<&str>>::new();
    for (chunk, parts) in &cut.prefetch_map {
        for part in parts {
            users.entry(part).or_default().insert(chunk);
        }
    }
    let (mut files, mut needs) = (
        BTreeMap::<_, Vec<_>>::new(),
        BTreeMap::<_, BTreeSet<_>>::new(),
    );
    for (part, chunks) in users {
        let file = file_of(&chunks);
        for chunk in chunks {
            needs
                .entry(chunk.to_owned())
                .or_default()
                .insert(file.clone());
        }
        let part = out.join(part).with_extension("wasm");
        files.entry(file).or_default().push(part);
    }
    Ok(Pieces {
        base,
        files,
        needs: needs
            .into_iter()
            .map(|(chunk, files)| (chunk, files.into_iter().collect()))
            .collect(),
    })
}

/// The file of what these chunks have in common.
fn file_of(chunks: &BTreeSet<&str>) -> String {
    match chunks.contains(FIRST) {
        true => FIRST.to_owned(),
        false => chunks.iter().copied().collect::<Vec<_>>().join("-"),
    }
}

/// One module of several: the largest, which bears the others in sections of its own.
pub(super) fn pack(parts: &[PathBuf]) -> Result<Vec<u8>> {
    let mut modules = parts
        .iter()
        .map(|part| fs::read(part).with_context(|| format!("cannot read {}", part.display())))
        .collect::<Result<Vec<_>>>()?;
    modules.sort_by_key(|module| std::cmp::Reverse(module.len()));
    let mut modules = modules.into_iter();
    let mut file = modules.next().context("a chunk without a part")?;
    for module in modules {
        add_section(&mut file, &module);
    }
    Ok(file)
}

/// A custom section: its kind, its length, the length of its name, its name, its content.
fn add_section(file: &mut Vec<u8>, content: &[u8]) {
    file.push(0);
    add_length(file, 1 + PART.len() + content.len());
    add_length(file, PART.len());
    file.extend_from_slice(PART.as_bytes());
    file.extend_from_slice(content);
}

/// Seven bits a byte, the lowest first.
fn add_length(file: &mut Vec<u8>, mut length: usize) {
    while length >= 0x80 {
        file.push(length as u8 | 0x80);
        length >>= 7;
    }
    file.push(length as u8);
}

/// The script that loads the files of each chunk when the base asks for it.
pub(super) fn link(needs: &BTreeMap<String, Vec<String>>) -> Result<String> {
    let mut script = include_str!("link.js").to_owned();
    script.push_str("export const loaders = {\n");
    for (chunk, files) in needs {
        let files = serde_json::to_string(files)?;
        script.push_str(&format!("  __wasm_split_load_{chunk}: loader({files}),\n"));
    }
    script.push_str("};\n");
    Ok(script)
}

/// The bindings, which take these loaders as an object rather than as a whole module: what the
/// bundler makes of a module stumbles on what a page adds to every object.
pub(super) fn take_loaders(bindings: &str) -> String {
    let mut script = String::with_capacity(bindings.len());
    for line in bindings.lines() {
        let module = line
            .strip_prefix("import * as ")
            .and_then(|rest| rest.split_once(" from "))
            .filter(|(_, from)| from.contains(LINK));
        match module {
            Some((name, from)) => {
                script.push_str(&format!("import {{ loaders as {name} }} from {from}"));
            }
            None => script.push_str(line),
        }
        script.push('\n');
    }
    script
}

#[cfg(test)]
mod tests {
    use super::{add_section, file_of, take_loaders};

    #[test]
    fn the_loaders_are_taken_as_an_object() {
        let bindings =
            "import * as import1 from \"./link.js\"\nimport * as other from \"./a.js\"\n";
        let expect =
            "import { loaders as import1 } from \"./link.js\"\nimport * as other from \"./a.js\"\n";
        assert_eq!(take_loaders(bindings), expect);
    }

    #[test]
    fn what_is_shared_comes_with_the_answer_or_alone() {
        let check = |chunks: &[&str], expect| {
            assert_eq!(file_of(&chunks.iter().copied().collect()), expect);
        };
        check(&["rights"], "rights");
        check(&["rights", "answer"], "answer");
        check(&["candidature", "rights", "answer"], "answer");
        check(&["rights", "candidature"], "candidature-rights");
    }

    #[test]
    fn a_part_is_in_a_section_of_its_length() {
        let check = |content: &[u8], expect: &[u8]| {
            let mut file = Vec::new();
            add_section(&mut file, content);
            assert_eq!(file[..expect.len()], *expect);
            assert!(file.ends_with(content));
        };
        check(b"abc", b"\x00\x08\x04partabc");
        check(&[7; 300], b"\x00\xb1\x02\x04part\x07");
    }
}
