//! The fonts of the end-to-end tests: those that npm brings, whatever the machine has.
//!
//! How wide a text is decides whether a page fits 320 px, a list one sheet, and what axe
//! can make of a text beside another.

use super::packages;
use crate::{paths, stamp::write_whole};
use anyhow::{Result, ensure};
use std::path::PathBuf;

/// Which font stands for which of the generic names.
const NAMES: [(&str, &str); 4] = [
    ("monospace", "DejaVu Sans Mono"),
    ("sans-serif", "DejaVu Sans"),
    ("serif", "DejaVu Serif"),
    ("system-ui", "DejaVu Sans"),
];

/// Where the configuration is by which a browser finds these fonts and no others.
pub(crate) fn fonts() -> Result<PathBuf> {
    packages()?;
    let dir = paths::root().join("node_modules/dejavu-fonts-ttf/ttf");
    ensure!(dir.is_dir(), "there are no fonts in {}", dir.display());
    let file = paths::output().join("fonts/fonts.conf");
    let aliases = NAMES.map(|(name, font)| {
        format!("  <alias binding=\"same\"><family>{name}</family><prefer><family>{font}</family></prefer></alias>\n")
    });
    let text = format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig>\n  \
         <dir>{}</dir>\n  <cachedir>{}</cachedir>\n{}</fontconfig>\n",
        dir.display(),
        file.with_file_name("cache").display(),
        aliases.concat(),
    );
    write_whole(&file, text.as_bytes())?;
    Ok(file)
}
