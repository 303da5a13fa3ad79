//! The time it is: the machine's, or as `cargo xtask test --days` moves it.
//!
//! What must not depend on the day is tested on several. Each process that knows the
//! time reads the same variable: commands, Node by `tests/driver/clock.mjs`, and on this
//! machine alone the worker, which is told by its runtime.

use anyhow::{Context, Result};
use std::env;

/// The variable that says by how many seconds.
pub const SHIFT: &str = "GUICHET_CLOCK_SHIFT_S";

/// By how many seconds the clock is moved.
pub fn shift_s() -> Result<i64> {
    match env::var_os(SHIFT) {
        None => Ok(0),
        Some(shift) => shift
            .to_str()
            .and_then(|shift| shift.parse().ok())
            .with_context(|| format!("{SHIFT} is {}: no number of seconds", shift.display())),
    }
}

/// The seconds since 1970, moved.
pub fn now_s() -> Result<i64> {
    Ok(machine_s().saturating_add(shift_s()?))
}

/// The seconds of the machine's own clock, since 1970.
pub fn machine_s() -> i64 {
    let elapsed = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
    i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX)
}
