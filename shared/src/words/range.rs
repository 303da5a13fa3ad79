//! Numbers and dates as they are read aloud in a language.
//!
//! Whole numbers only: formatting floats would bring 10 kB of tables to the page.

use super::{LanguageRules, fill_template};
use crate::qpv::BANDES_M;
use jiff::civil::Date;

/// A distance in metres, no finer than it is worth: tens of metres, then hundreds.
pub fn distance(rules: &LanguageRules, metres: f64) -> String {
    if metres < 10.0 {
        return fill_template(rules.moins_de, &[("distance", &integer(rules.metres, 10))]);
    }
    let tens = (metres / 10.0).round() as u32;
    if tens >= 100 {
        let hundreds = (metres / 100.0).round() as u32;
        let (km, rest) = (hundreds / 10, hundreds % 10);
        return match rest {
            0 => integer(rules.kilometres, km),
            _ => {
                let number = [&km.to_string(), rules.decimale, &rest.to_string()].concat();
                fill_template(rules.kilometres, &[("nombre", &number)])
            }
        };
    }
    // "At 300 m" when it is 298 would read as outside the band it is in.
    let rounded = f64::from(tens * 10);
    if BANDES_M.contains(&rounded) {
        return integer(rules.metres, metres as u32);
    }
    integer(rules.metres, tens * 10)
}

/// A precision in metres, never made better than it is.
pub fn precision(rules: &LanguageRules, metres: f64) -> String {
    if metres < 1_000.0 {
        integer(rules.metres, (metres / 10.0).ceil() as u32 * 10)
    } else {
        distance(rules, (metres / 100.0).ceil() * 100.0)
    }
}

/// A day.
pub fn date(rules: &LanguageRules, date: Date) -> String {
    let day = match date.day() {
        1 => rules.premier.to_owned(),
        day => day.to_string(),
    };
    let year = date.year().to_string();
    let values = [
        ("jour", day.as_str()),
        ("mois", month_name(rules, date)),
        ("annee", &year),
    ];
    fill_template(rules.date, &values)
}

/// A month, which is how precisely publications are dated.
pub fn month(rules: &LanguageRules, date: Date) -> String {
    let year = date.year().to_string();
    let values = [("mois", month_name(rules, date)), ("annee", &year)];
    fill_template(rules.mois_annee, &values)
}

fn month_name(rules: &LanguageRules, date: Date) -> &'static str {
    let month = rules.mois.split('|').nth(date.month() as usize - 1);
    month.unwrap_or_default()
}

fn integer(unit: &str, number: u32) -> String {
    fill_template(unit, &[("nombre", &number.to_string())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::LANGUE;

    #[test]
    fn distances_are_rounded_without_changing_bands() {
        let check = |metres: f64, expected: &str| {
            let text = distance(LANGUE.french, metres);
            assert_eq!(text.replace('\u{a0}', " "), expected, "{metres}");
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
            let text = precision(LANGUE.french, metres);
            assert_eq!(text.replace('\u{a0}', " "), expected, "{metres}");
        };
        check(0.4, "10 m");
        check(11.0, "20 m");
        check(300.0, "300 m");
        check(1_001.0, "1,1 km");
        check(10_001.0, "10,1 km");
    }

    #[test]
    fn dates_are_french() {
        let check = |day, expected: &str| assert_eq!(date(LANGUE.french, day), expected);
        check(Date::constant(2026, 8, 3), "3 août 2026");
        check(Date::constant(2024, 1, 1), "1er janvier 2024");
        check(Date::constant(2025, 12, 31), "31 décembre 2025");
    }
}
