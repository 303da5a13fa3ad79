//! Writes the first screen of each element: its name, then its HTML, a line each.

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

fn main() {
    for name in ELEMENTS {
        if let Some(html) = widgets::first_screen(name, GEOCODER) {
            println!("{name}\t{html}");
        }
    }
}
