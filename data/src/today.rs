//! The day it is for a command.

use anyhow::{Context, Result};
use shared::Date;
use steps::clock;

/// The day it is, in universal time.
pub(crate) fn today() -> Result<Date> {
    on(clock::now_s()?)
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
