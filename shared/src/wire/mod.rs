//! The shapes of the API, version by version.

pub mod v1;
