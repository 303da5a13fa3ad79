//! The time it is: the machine's, or as `cargo xtask test --days` moves it.
//!
//! What must not depend on the day is tested on several. Each process that knows the
//! time reads the same variable: this one, Node by `tests/driver/clock.mjs`, and on this
//! machine alone the worker, which is told by its runtime.

use anyhow::{Context, Result};
use shared::Date;
use std::env;

/// The variable that says by how many seconds.
pub(crate) const SHIFT: &str = "GUICHET_CLOCK_SHIFT_S";

/// By how many seconds the clock is moved.
pub(crate) fn shift_s() -> Result<i64> {
    match env::var_os(SHIFT) {
        None => Ok(0),
        Some(shift) => shift
            .to_str()
            .and_then(|shift| shift.parse().ok())
            .with_context(|| format!("{SHIFT} is {}: no number of seconds", shift.display())),
    }
}

/// The day it is, in universal time.
pub(crate) fn today() -> Result<Date> {
    on(machine_s().saturating_add(shift_s()?))
}

/// The seconds of the machine's own clock, since 1970.
pub(crate) fn machine_s() -> i64 {
    let elapsed = std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
    i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX)
}

/// The day of an instant, in seconds since 1970.
fn on(seconds: i64) -> Result<Date> {
    let day = seconds.div_euclid(86_400);
    shared::eligibilite::date(day as f64).context("the clock says no day of the calendar")
}

#[cfg(test)]
mod tests {
    use super::on;

    #[test]
    fn an_instant_is_of_one_day() {
        let check = |seconds, expect: &str| {
            assert_eq!(on(seconds).expect("a day").to_string(), expect);
        };
        check(0, "1970-01-01");
        check(-1, "1969-12-31");
        check(1_835_481_599, "2028-02-29");
        check(1_835_481_600, "2028-03-01");
        assert!(on(i64::MAX).is_err());
    }
}
