//! The limits of the API.

/// The most points in a batch.
pub const POINTS_MAX: usize = 10_000;

/// The most characters of a point's identifier.
pub(super) const ID_MAX: usize = 200;

/// The worst precision accepted, in metres: beyond it, a position says nothing about a
/// QPV.
pub const PRECISION_MAX_M: f64 = 100_000.0;

/// The most applications in a batch.
pub const BATCH_MAX: usize = 500;
