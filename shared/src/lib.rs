//! The domain of Guichet and all its logic.
//!
//! Pure: no clock, no randomness, no input or output, no logging. The caller
//! passes the date, the bytes and the situation; the same input gives the same
//! answer natively, in the browser and at the edge.
//!
//! # What this crate does not do
//! It does not fetch, store or print anything, and does not know HTTP, HTML or a
//! database. Its rules have no words for residents: they emit codes. The sentences
//! that pages and the API share are in `words`, behind a feature of its own, and no
//! rule reads them.

mod artefact;
pub mod calendar;
pub mod candidature;
pub mod codes;
pub mod eligibilite;
pub mod embed;
pub mod espace;
pub mod inputs;
pub mod interview;
#[cfg(feature = "lists")]
pub mod lists;
pub mod metric;
pub mod order;
pub mod orientation;
pub mod passage;
pub mod point;
pub mod qpv;
pub mod situation;
pub mod structures;
#[cfg(feature = "wire")]
pub mod wire;
#[cfg(feature = "mots")]
pub mod words;

pub use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Time},
};
pub use point::Point;
