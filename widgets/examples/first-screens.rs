//! Writes the first screen of each element: its name, then its HTML, a line each. In French, or
//! in the language whose texts are in the file that is given.

use std::{env, fs, io};

/// The elements that the loader defines, and what one is with an attribute.
const ELEMENTS: [&str; 5] = [
    "guichet-qpv",
    "guichet-eligibilite",
    "guichet-orientation",
    "guichet-candidature",
    "guichet-candidature structure",
];

/// Where the loader writes the name of the geocoder, which an attribute can change.
const GEOCODER: &str = "https://{service}";

fn main() -> io::Result<()> {
    let language = match env::args_os().nth(1) {
        Some(path) => widgets::learn(fs::read_to_string(path)?),
        None => 0,
    };
    for name in ELEMENTS {
        if let Some(html) = widgets::first_screen(name, GEOCODER, language) {
            println!("{name}\t{html}");
        }
    }
    Ok(())
}
