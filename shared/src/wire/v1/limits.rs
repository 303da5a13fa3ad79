//! How much of anything the API takes.

/// The most points a lot may hold.
pub const POINTS_MAX: usize = 10_000;

/// The most characters of a point's identifier.
pub(super) const ID_MAX: usize = 200;

/// Beyond, in metres, a position says nothing of a neighbourhood.
pub const PRECISION_MAX_M: f64 = 100_000.0;

/// The most applications at once.
pub const BATCH_MAX: usize = 500;
