//! The little work that is asked of each when too many send: in slices, so that the page
//! goes on answering.

use js_sys::Date;
use shared::candidature::Defi;

/// How long a slice lasts, and how many numbers are tried between two looks at the clock.
const TRANCHE_MS: f64 = 25.0;
const PAS: u32 = 512;

/// A clock that the page stopped ends no slice: this many looks do.
const REGARDS: u32 = 64;

/// What a slice came to.
pub(super) enum Tranche {
    /// The number.
    Trouve(u32),
    /// Nothing before that one.
    Suite(u32),
}

/// Looks for the number that meets a challenge, for a moment.
pub(super) fn tranche(defi: &Defi, mut depuis: u32) -> Tranche {
    let debut = Date::now();
    for _ in 0..REGARDS {
        let jusqu_a = depuis.saturating_add(PAS);
        if let Some(nombre) = defi.cherche(depuis..jusqu_a) {
            return Tranche::Trouve(nombre);
        }
        depuis = jusqu_a;
        if Date::now() - debut >= TRANCHE_MS {
            break;
        }
    }
    Tranche::Suite(depuis)
}
