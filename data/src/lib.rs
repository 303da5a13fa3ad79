//! From what the State and others publish to what pages and the API answer from: contours of
//! neighbourhoods, structures, the catalogue of schemes; and a fictional territory, for
//! whoever has none of these at hand.
//!
//! Each part reads files, refuses what it cannot vouch for with the reason and the mend, and
//! writes a data directory as a whole or not at all.
//!
//! # What this crate does not do
//! It answers no resident: the rules are `shared`'s, and the files it writes are read there.
//! It keeps no official data in the repository, and sends nothing but the public addresses of
//! structures to a geocoder.

pub mod catalogue;
pub mod contours;
mod directory;
pub mod geocoder;
pub mod load;
pub mod orientation;
pub mod site;
pub mod structures;
mod today;
