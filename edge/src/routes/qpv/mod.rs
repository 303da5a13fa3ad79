//! Neighbourhoods and points.

pub(crate) mod batch;
pub(crate) mod point;
pub(crate) mod quartiers;
