//! Numbers and dates as they are read aloud in a language.
//!
//! Whole numbers only: formatting floats would bring 10 kB of tables to the page.

use super::{Words, fill_template};
use shared::{Date, qpv::BANDES_M};

/// Between a number and its unit.
const NO_BREAK_SPACE: char = '\u{a0}';

/// A distance in metres, no finer than it is worth: tens of metres, then hundreds.
pub(crate) fn distance(words: &Words, metres: f64) -> String {
    if metres < 10.0 {
        return fill_template(words.less_than, &[("distance", &integer(10, "m"))]);
    }
    let tens = (metres / 10.0).round() as u32;
    if tens >= 100 {
        let hundreds = (metres / 100.0).round() as u32;
        let (km, rest) = (hundreds / 10, hundreds % 10);
        return match rest {
            0 => integer(km, "km"),
            _ => [&km.to_string(), words.decimal_comma, &integer(rest, "km")].concat(),
        };
    }
    // "At 300 m" when it is 298 would read as outside the band it is in.
    let rounded = f64::from(tens * 10);
    if BANDES_M.contains(&rounded) {
        return integer(metres as u32, "m");
    }
    integer(tens * 10, "m")
}

/// A precision in metres, never made better than it is.
pub(crate) fn precision(words: &Words, metres: f64) -> String {
    if metres < 1_000.0 {
        integer((metres / 10.0).ceil() as u32 * 10, "m")
    } else {
        distance(words, (metres / 100.0).ceil() * 100.0)
    }
}

/// A day.
pub(crate) fn date(words: &Words, date: Date) -> String {
    let day = match (date.day(), words.lang) {
        (1, "fr") => String::from("1er"),
        (day, _) => day.to_string(),
    };
    let year = date.year().to_string();
    let values = [
        ("jour", day.as_str()),
        ("mois", month_name(words, date)),
        ("annee", &year),
    ];
    fill_template(words.date, &values)
}

/// A month, which is how precisely publications are dated.
pub(crate) fn month(words: &Words, date: Date) -> String {
    let mut text = String::from(month_name(words, date));
    text.push(' ');
    text.push_str(&date.year().to_string());
    text
}

fn month_name(words: &Words, date: Date) -> &'static str {
    let month = words.month.split(',').nth(date.month() as usize - 1);
    month.unwrap_or_default()
}

fn integer(number: u32, unit: &str) -> String {
    let mut text = number.to_string();
    text.push(NO_BREAK_SPACE);
    text.push_str(unit);
    text
}

#[cfg(test)]
mod tests {
    use super::{super::FR, *};

    #[test]
    fn distances_are_rounded_without_changing_bands() {
        let check = |metres: f64, expected: &str| {
            let text = distance(&FR, metres);
            assert_eq!(text.replace(NO_BREAK_SPACE, " "), expected, "{metres}");
        };
        check(0.0, "moins de 10 m");
        check(9.9, "moins de 10 m");
        check(14.9, "10 m");
        check(201.7, "200 m");
        check(296.2, "296 m");
        check(299.9, "299 m");
        check(304.0, "304 m");
        check(305.1, "310 m");
        check(498.0, "498 m");
        check(994.9, "990 m");
        check(995.0, "1 km");
        check(1_049.0, "1 km");
        check(1_050.0, "1,1 km");
        check(4_512.0, "4,5 km");
        check(9_996.0, "10 km");
    }

    #[test]
    fn precisions_are_never_better_than_they_are() {
        let check = |metres: f64, expected: &str| {
            let text = precision(&FR, metres);
            assert_eq!(text.replace(NO_BREAK_SPACE, " "), expected, "{metres}");
        };
        check(0.4, "10 m");
        check(11.0, "20 m");
        check(300.0, "300 m");
        check(1_001.0, "1,1 km");
        check(10_001.0, "10,1 km");
    }

    #[test]
    fn dates_are_french() {
        let check = |day, expected: &str| assert_eq!(date(&FR, day), expected);
        check(Date::constant(2026, 8, 3), "3 août 2026");
        check(Date::constant(2024, 1, 1), "1er janvier 2024");
        check(Date::constant(2025, 12, 31), "31 décembre 2025");
    }
}
