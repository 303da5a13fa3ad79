//! Checks of points, and quartiers by place or by code.

pub(crate) mod batch;
pub(crate) mod point;
pub(crate) mod quartiers;
