//! The widgets: one module cut into what a page begins with and what follows, and the script
//! that ties them to the page.

use super::{
    Crate, Profile, Shell, bindgen, bundle, compile, in_fresh, optimise, shell, split, tools,
};
use crate::{
    setup::{self, Toolchain},
    step::step,
};
use anyhow::{Context, Result, bail};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// What pages load, before addresses are given to it.
pub struct Widgets {
    /// The script that wasm-bindgen writes and the one that loads chunks, minified.
    pub glue: PathBuf,
    /// What every page begins with.
    pub base: PathBuf,
    /// What follows, by file.
    pub files: BTreeMap<String, PathBuf>,
    /// The files of each chunk.
    pub needs: BTreeMap<String, Vec<String>>,
    /// What shows before any of them has come.
    pub shell: Shell,
    /// How they were built.
    pub profile: Profile,
}

impl Widgets {
    /// The files of a chunk, of which there may be none where it was compiled for nothing.
    pub(crate) fn files_of(&self, chunk: &str) -> &[String] {
        self.needs.get(chunk).map_or(&[], Vec::as_slice)
    }
}

/// Of each element, its name, the chunk that it cannot be shown without, and the one that
/// follows the first gesture in it.
pub(crate) const ELEMENTS: [(&str, Option<&str>, Option<&str>); 4] = [
    ("guichet-qpv", None, Some("answer")),
    ("guichet-eligibilite", Some("rights"), None),
    ("guichet-orientation", Some("rights"), None),
    ("guichet-candidature", Some("candidature"), None),
];

/// SHA-256 in rounds, not unrolled: 1.4 kB less (brotli) for packs of a few kilobytes.
const FLAGS: [&str; 1] = ["--cfg=sha2_backend_soft=\"compact\""];

/// Half a kilobyte less than `-Oz` alone, then a quarter of one by what can be in each place.
/// The fifth counts on nothing being stored under 1,024, which is the far end of the stack. The
/// last two take out what no browser reads: a tenth of a kilobyte of each file.
const PASSES: [&str; 9] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "--converge",
    "--low-memory-unused",
    "--gufa",
    "-Oz",
    "--strip-producers",
    "--strip-target-features",
];

/// What the loader uses: the rest of the bindings is left out.
const ENTRY: &str = "\
import init from \"./widgets.js\";
import { link } from \"./link.js\";
export { prepare, learn, open, change, turn, close } from \"./widgets.js\";
export { packOf } from \"./pack.js\";
export const start = async (base, fetchFile) => link(await init({ module_or_path: base }), fetchFile);
";

/// Asks the browser to compile every function while the script comes in, off the thread
/// of the page, rather than each in turn under the resident's finger.
const EAGER_BANNER: &str = "--banner:js=//# allFunctionsCalledOnLoad";

/// Builds the widgets.
pub(super) fn build(toolchain: &Toolchain) -> Result<Widgets> {
    let traps = setup::traps(toolchain)?;
    let compiled = step("widgets: compile", |step| {
        let widgets = Crate {
            package: "widgets",
            level: "\"z\"",
            flags: &FLAGS,
            linker: &split::LINKER,
            traps,
        };
        compile(step, toolchain, &widgets)
    })?;
    finish(Profile::Shipped, &compiled)
}

/// The widgets of a module that is compiled for this machine.
pub(super) fn of_this_machine(compiled: &Path) -> Result<Widgets> {
    finish(Profile::Local, compiled)
}

fn finish(profile: Profile, compiled: &Path) -> Result<Widgets> {
    let out = profile.folder().join("widgets");
    step("widgets: cut, bind and shrink", |step| {
        in_fresh(step, &out, tools()?.file(compiled)?, |out| {
            step.say("wasm-split");
            let bound = out.join("bound");
            let pieces = split::split(compiled, &bound)?;
            step.say("wasm-bindgen");
            let host = match profile {
                Profile::Shipped => bindgen::Host::Bundle,
                Profile::Local => bindgen::Host::Page,
            };
            bindgen::bind(&pieces.base, host, profile, &bound)?;
            let base = bound.join("widgets_bg.wasm");
            if profile == Profile::Shipped {
                optimise(step, &base, &PASSES)?;
                for part in pieces.files.values().flatten() {
                    optimise(step, part, &PASSES)?;
                }
            }
            fs::rename(base, out.join("base.wasm"))?;
            fs::create_dir_all(out.join("chunks"))?;
            for (file, parts) in &pieces.files {
                fs::write(chunk(out, file), split::pack(parts)?)?;
            }
            fs::write(out.join(NEEDS), serde_json::to_vec(&pieces.needs)?)?;
            fs::write(bound.join(split::LINK), split::link(&pieces.needs)?)?;
            let bindings = bound.join("widgets.js");
            let script = split::take_loaders(&fs::read_to_string(&bindings)?);
            fs::write(bindings, script)?;
            fs::write(bound.join("pack.js"), include_str!("pack.js"))?;
            let entry = bound.join("entry.js");
            fs::write(&entry, ENTRY)?;
            let glue = out.join("glue.js");
            let mut options = vec![
                EAGER_BANNER.to_owned(),
                // The bindings name the script of the chunks once for each.
                "--log-override:duplicate-object-key=silent".to_owned(),
            ];
            if profile == Profile::Shipped {
                options.extend(bindgen::shorten(&bound));
            }
            bundle(step, &entry, &glue, &options)?;
            refuse_markup(&fs::read_to_string(glue)?)?;
            fs::remove_dir_all(&bound).context("cannot tidy up after the bundling")
        })
    })?;
    let needs: BTreeMap<String, Vec<String>> = serde_json::from_slice(&fs::read(out.join(NEEDS))?)?;
    Ok(Widgets {
        glue: out.join("glue.js"),
        base: out.join("base.wasm"),
        files: needs
            .values()
            .flatten()
            .map(|file| (file.clone(), chunk(&out, file)))
            .collect(),
        needs,
        shell: shell::build()?,
        profile,
    })
}

/// Where the files of each chunk are written down.
const NEEDS: &str = "needs.json";

fn chunk(out: &Path, file: &str) -> PathBuf {
    out.join("chunks").join(file).with_extension("wasm")
}

/// Pages that require Trusted Types refuse a text of HTML, and the element with it.
fn refuse_markup(glue: &str) -> Result<()> {
    for sink in ["innerHTML", "outerHTML", "insertAdjacentHTML"] {
        if glue.contains(sink) {
            bail!(
                "the widgets use {sink}: an element of a `view!` is a text of HTML to Leptos; \
                 put a literal of it in braces (`widgets/view` does what it can)"
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{ELEMENTS, refuse_markup};
    use shared::embed;

    #[test]
    fn the_elements_built_are_those_of_the_table() {
        let built = ELEMENTS.map(|(name, ..)| name);
        assert_eq!(built, embed::ELEMENTS.map(|element| element.tag));
    }

    #[test]
    fn markup_is_refused() {
        assert!(refuse_markup("a.textContent=b").is_ok());
        assert!(refuse_markup("a.innerHTML=b").is_err());
    }
}
