//! The domain of Guichet and all its logic.
//!
//! Pure: no clock, no randomness, no input or output, no logging. The caller
//! passes the date, the bytes and the situation; the same input gives the same
//! answer natively, in the browser and at the edge.
//!
//! # What this crate does not do
//! It does not fetch, store or print anything, does not know HTTP, HTML or a
//! database, and has no words for residents: it emits codes, the interface
//! holds the sentences.

mod artefact;
pub mod codes;
pub mod eligibilite;
pub mod metrique;
#[cfg(feature = "mots")]
pub mod mots;
pub mod point;
pub mod qpv;
pub mod situation;
#[cfg(feature = "wire")]
pub mod wire;

pub use jiff::civil::Date;
pub use point::Point;
