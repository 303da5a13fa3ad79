//! Days and hours in French sentences. Hours are those of Paris, and say so: a page that a
//! server writes does not know where its reader is.

use super::{LANGUE, date};
use jiff::{
    Timestamp,
    civil::{Date, DateTime, Weekday},
    tz::Offset,
};

/// `3 août 2026`.
pub fn long_day(day: Date) -> String {
    date(LANGUE.french, day)
}

/// `3 août 2026 à 9 h 05 (heure de Paris)`.
pub fn moment(at: Timestamp) -> String {
    let there = in_paris(at);
    format!(
        "{} à {}\u{a0}h\u{a0}{:02} (heure de Paris)",
        long_day(there.date()),
        there.hour(),
        there.minute()
    )
}

/// The day that it is in Paris.
pub fn day_in_paris(at: Timestamp) -> Date {
    in_paris(at).date()
}

/// The moment that a clock of Paris shows so. In the hour that comes twice, the first; in the
/// hour that never comes, an hour later.
pub fn of_paris(there: DateTime) -> Option<Timestamp> {
    let at = |hours| Offset::constant(hours).to_timestamp(there).ok();
    let summer = at(2).filter(|at| offset(*at) == Offset::constant(2));
    summer.or_else(|| at(1))
}

fn in_paris(at: Timestamp) -> DateTime {
    offset(at).to_datetime(at)
}

/// Directive 2000/84/EC: summer time from the last Sunday of March to that of October, at one
/// o'clock of universal time.
fn offset(at: Timestamp) -> Offset {
    let utc = Offset::UTC.to_datetime(at);
    let last_sunday = |month| {
        let first = Date::new(utc.year(), month, 31).ok()?;
        let back = first.weekday().since(Weekday::Sunday);
        let day = first.day().checked_sub(back)?;
        Some(Date::new(utc.year(), month, day).ok()?.at(1, 0, 0, 0))
    };
    match (last_sunday(3), last_sunday(10)) {
        (Some(start), Some(end)) if start <= utc && utc < end => Offset::constant(2),
        _ => Offset::constant(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_a_month_is_said_so() {
        assert_eq!(long_day(Date::constant(2026, 8, 3)), "3 août 2026");
        assert_eq!(long_day(Date::constant(2025, 1, 1)), "1er janvier 2025");
    }

    #[test]
    fn hours_are_those_of_paris() {
        for (at, expect) in [
            ("2026-11-22T11:06:40Z", "22 novembre 2026 à 12 h 06"),
            ("2026-08-03T07:05:00Z", "3 août 2026 à 9 h 05"),
            ("2026-12-31T23:30:00Z", "1er janvier 2027 à 0 h 30"),
            ("2026-03-29T00:59:59Z", "29 mars 2026 à 1 h 59"),
            ("2026-03-29T01:00:00Z", "29 mars 2026 à 3 h 00"),
            ("2026-10-25T00:59:59Z", "25 octobre 2026 à 2 h 59"),
            ("2026-10-25T01:00:00Z", "25 octobre 2026 à 2 h 00"),
            ("2027-03-28T01:00:00Z", "28 mars 2027 à 3 h 00"),
        ] {
            let expect = format!(
                "{} (heure de Paris)",
                expect.replace(" h ", "\u{a0}h\u{a0}")
            );
            assert_eq!(moment(at.parse().unwrap()), expect);
        }
    }

    #[test]
    fn what_a_clock_of_paris_shows_is_one_moment() {
        for (there, expect) in [
            ("2026-11-22T12:06:40", "2026-11-22T11:06:40Z"),
            ("2026-08-03T09:05:00", "2026-08-03T07:05:00Z"),
            ("2026-10-25T02:30:00", "2026-10-25T00:30:00Z"),
            ("2026-03-29T02:30:00", "2026-03-29T01:30:00Z"),
        ] {
            let there: DateTime = there.parse().unwrap();
            assert_eq!(of_paris(there).unwrap().to_string(), expect);
        }
    }
}
