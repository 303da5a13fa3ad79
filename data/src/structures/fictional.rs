//! The fictional structures, whose dates follow the day.
//!
//! A card ages, a call for applications opens and closes, a pause ends. Written once and
//! left, the demonstration would say something else every week, and in a year that
//! nobody has been checked. Its file is written as of one day: on another, each of its
//! dates is as far away as it was then.

use shared::{
    Date,
    eligibilite::{date, days},
};

/// The file, filled in as a collectivité would.
const FILE: &str = include_str!("../../demonstration/structures.csv");

/// The day as of which it is written.
const WRITTEN_ON: Date = Date::constant(2026, 11, 22);

/// The file as it would have been written on a day.
pub(super) fn csv(day: Date) -> String {
    as_of(FILE, day)
}

/// A text with its dates moved from the day it was written on to another.
fn as_of(text: &str, day: Date) -> String {
    let is_in_date = |c: char| c.is_ascii_digit() || c == '-';
    let shift = days(day) - days(WRITTEN_ON);
    text.split_inclusive(|c| !is_in_date(c))
        .map(|piece| {
            let word = piece.trim_end_matches(|c| !is_in_date(c));
            match moved(word, shift) {
                Some(date) => date + piece.strip_prefix(word).unwrap_or_default(),
                None => piece.to_owned(),
            }
        })
        .collect()
}

/// `2026-11-22` or `2026-11`, so many days later; `None` for what is no such date.
fn moved(word: &str, shift: f64) -> Option<String> {
    let of_month = word.len() == "2026-11".len();
    let whole = match of_month {
        true => format!("{word}-01"),
        false => word.to_owned(),
    };
    if whole.len() != "2026-11-22".len() {
        return None;
    }
    let mut moved = date(days(whole.parse().ok()?) + shift)?.to_string();
    if of_month {
        moved.truncate(word.len());
    }
    Some(moved)
}

#[cfg(test)]
mod tests {
    use super::{FILE, WRITTEN_ON, as_of, csv};
    use shared::Date;

    #[test]
    fn dates_follow_the_day_and_nothing_else_changes() {
        let check = |text: &str, day: (i16, i8, i8), expect: &str| {
            let day = Date::constant(day.0, day.1, day.2);
            assert_eq!(as_of(text, day), expect);
        };
        let row = "A;2 rue;46.99274;-8.12569;Mo-Fr 09:00-12:30;2026-09-01/2026-10-15|2027-01-10/2027-02-20;+33 1 99 00 01 02;2026-11-02\n";
        check(row, (2026, 11, 22), row);
        check(
            row,
            (2026, 11, 23),
            "A;2 rue;46.99274;-8.12569;Mo-Fr 09:00-12:30;2026-09-02/2026-10-16|2027-01-11/2027-02-21;+33 1 99 00 01 02;2026-11-03\n",
        );
        check(
            "pause 2027-06-30;2024-05",
            (2028, 2, 29),
            "pause 2028-10-06;2025-08",
        );
        check(
            "16-25;99-001;2026-13-01",
            (2030, 1, 1),
            "16-25;99-001;2026-13-01",
        );
        assert_eq!(csv(WRITTEN_ON), FILE);
    }
}
