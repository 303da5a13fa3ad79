//! The style sheets without what only their authors read: half a kilobyte of a page.

use std::{env, fs, io, path::Path};

const FEUILLES: [&str; 4] = [
    "style.css",
    "eligibilite/style.css",
    "orientation/style.css",
    "candidature/style.css",
];

fn main() -> io::Result<()> {
    let out = env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?;
    for feuille in FEUILLES {
        let source = Path::new("src").join(feuille);
        println!("cargo::rerun-if-changed={}", source.display());
        let nom = feuille.replace('/', "-");
        fs::write(
            Path::new(&out).join(nom),
            sans_mise_en_page(&fs::read_to_string(source)?),
        )?;
    }
    Ok(())
}

/// Without comments nor layout. Our sheets hold no text in which either could mean
/// something, and spaces within a line stay.
fn sans_mise_en_page(source: &str) -> String {
    let mut regles = String::with_capacity(source.len());
    for (rang, morceau) in source.split("/*").enumerate() {
        let reste = match (rang, morceau.split_once("*/")) {
            (0, _) | (_, None) => morceau,
            (_, Some((_, apres))) => apres,
        };
        for ligne in reste.lines() {
            regles.push_str(ligne.trim());
        }
    }
    regles.replace(" {", "{").replace(": ", ":")
}
