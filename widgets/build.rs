//! The style sheets without what only their authors read: half a kilobyte of a page; and the
//! tables of French, from `messages/fr`.

use messages::{Owner, WrittenLanguage, tables};
use std::{env, error::Error, fs, path::Path};

const STYLESHEETS: [&str; 4] = [
    "style.css",
    "eligibilite/style.css",
    "orientation/style.css",
    "candidature/style.css",
];

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::var_os("OUT_DIR").ok_or("no folder to write to")?;
    let messages = Path::new("../messages/fr");
    println!("cargo::rerun-if-changed={}", messages.display());
    let french = WrittenLanguage::read(messages)?;
    fs::write(
        Path::new(&out).join("words.rs"),
        tables(&french, Owner::Widgets),
    )?;
    for leaf in STYLESHEETS {
        let source = Path::new("src").join(leaf);
        println!("cargo::rerun-if-changed={}", source.display());
        let name = leaf.replace('/', "-");
        fs::write(
            Path::new(&out).join(name),
            without_layout(&fs::read_to_string(source)?),
        )?;
    }
    Ok(())
}

/// Without comments nor layout. Our sheets hold no text in which either could mean
/// something, and spaces within a line stay.
fn without_layout(source: &str) -> String {
    let mut rules = String::with_capacity(source.len());
    for (rank, chunk) in source.split("/*").enumerate() {
        let rest = match (rank, chunk.split_once("*/")) {
            (0, _) | (_, None) => chunk,
            (_, Some((_, after))) => after,
        };
        for row in rest.lines() {
            rules.push_str(row.trim());
        }
    }
    rules.replace(" {", "{").replace(": ", ":")
}
