//! From the hour of a place to an instant.
//!
//! The rules of the French territories are few and have not changed since 1996, so that no
//! table of time zones comes with a page.

use crate::{Date, codes::CodeDepartement};
use jiff::{
    Timestamp,
    civil::{DateTime, Weekday},
    tz::Offset,
};

/// The instant of an hour of a place, in a département.
pub fn to_utc(local: DateTime, departement: Option<CodeDepartement>) -> Option<Timestamp> {
    let code = departement.as_ref().map_or("", |code| code.as_str());
    let hours = match code {
        "971" | "972" | "977" | "978" => -4,
        "973" => -3,
        "974" => 4,
        "975" => -3 + american_summer(local),
        "976" => 3,
        "986" => 12,
        "987" => -10,
        "988" => 11,
        _ => 1 + european_summer(local),
    };
    Offset::constant(hours).to_timestamp(local).ok()
}

/// An hour more from the last Sunday of March, 2 o'clock, to that of October, 3 o'clock.
fn european_summer(local: DateTime) -> i8 {
    let year = local.year();
    let of = |month, hour| Some(sunday(year, month, -1)?.at(hour, 0, 0, 0));
    is_between(local, of(3, 2), of(10, 3))
}

/// An hour more from the second Sunday of March to the first of November, 2 o'clock.
fn american_summer(local: DateTime) -> i8 {
    let year = local.year();
    let of = |month, nth| Some(sunday(year, month, nth)?.at(2, 0, 0, 0));
    is_between(local, of(3, 2), of(11, 1))
}

fn is_between(local: DateTime, start: Option<DateTime>, end: Option<DateTime>) -> i8 {
    let (Some(start), Some(end)) = (start, end) else {
        return 0;
    };
    (start..end).contains(&local).into()
}

/// The `nth` Sunday of a month, or its last for -1.
fn sunday(year: i16, month: i8, nth: i8) -> Option<Date> {
    let first = Date::new(year, month, 1).ok()?;
    let day = 1 + Weekday::Sunday.since(first.weekday());
    let last = day + 7 * ((first.days_in_month() - day) / 7);
    let day = if nth < 0 { last } else { day + 7 * (nth - 1) };
    Date::new(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::to_utc;

    #[test]
    fn an_hour_of_a_place_is_an_instant() {
        for (local, departement, expect) in [
            ("2026-12-03T14:00", "93", "2026-12-03T13:00:00Z"),
            ("2026-07-03T14:00", "2A", "2026-07-03T12:00:00Z"),
            ("2026-03-29T01:59", "93", "2026-03-29T00:59:00Z"),
            ("2026-03-29T03:00", "93", "2026-03-29T01:00:00Z"),
            ("2026-10-25T02:59", "93", "2026-10-25T00:59:00Z"),
            ("2026-10-25T03:00", "93", "2026-10-25T02:00:00Z"),
            ("2026-07-03T14:00", "974", "2026-07-03T10:00:00Z"),
            ("2026-07-03T14:00", "972", "2026-07-03T18:00:00Z"),
        ] {
            let at = to_utc(local.parse().unwrap(), departement.parse().ok()).unwrap();
            assert_eq!(at.to_string(), expect, "{local} {departement}");
        }
    }
}
