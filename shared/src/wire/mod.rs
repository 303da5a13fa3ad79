//! The shapes of the API, version by version.
//!
//! Wire types are not domain types: they borrow from them on the way out and
//! are read into them on the way in, so that either can change alone.

#![warn(missing_docs)]

pub mod v1;
