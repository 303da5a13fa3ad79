//! The day it is where the resident is.

use shared::Date;

/// Today; the beginning of time for a clock that says no date: nothing was in force
/// then, and answers say so.
pub(crate) fn today() -> Date {
    let day = js_sys::Date::new_0();
    let date = Date::new(
        day.get_full_year() as i16,
        day.get_month() as i8 + 1,
        day.get_date() as i8,
    );
    date.unwrap_or(Date::MIN)
}
