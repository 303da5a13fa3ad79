//! The tables of French, from `messages/fr`.

use messages::{Owner, WrittenLanguage, tables};
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    if env::var_os("CARGO_FEATURE_MOTS").is_none() {
        return Ok(());
    }
    let source = Path::new("../messages/fr");
    println!("cargo::rerun-if-changed={}", source.display());
    let out = env::var_os("OUT_DIR").ok_or("no folder to write to")?;
    let french = WrittenLanguage::read(source)?;
    fs::write(
        Path::new(&out).join("words.rs"),
        tables(&french, Owner::Shared),
    )?;
    Ok(())
}
