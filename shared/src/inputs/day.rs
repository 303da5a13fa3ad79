//! Dates, as people and programs write them.

use super::token;
use crate::{Date, structures::Precision};
use jiff::ToSpan;

/// Why a text is not a date that something happened on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayError {
    /// It has none of the forms that are read.
    Form,
    /// The day, the month or the year does not exist.
    Calendar,
    /// It has not come yet.
    Future,
    /// Before 2000: what a blank cell becomes.
    Past,
}

/// The first day that anything here can be dated: spreadsheets make 1899 and 1900 of
/// blank cells, programs 1970 of zero.
const FIRST: Date = Date::constant(2000, 1, 1);

/// The months, as far as each is told from the others, without accents.
const MONTHS: [&str; 12] = [
    "janv", "fevr", "mars", "avri", "mai", "juin", "juil", "aout", "sept", "octo", "nove", "dece",
];

/// A date to the day, the month or the year: `2026-11-22`, with a time or not,
/// `22/11/2026`, `1er novembre 2026`, `2026-11`, `11/2026`, `2026`, or the number of days
/// that a spreadsheet counts. A year has four digits: `01/02/03` could be three dates.
pub fn day(text: &str) -> Result<(Date, Precision), DayError> {
    let text = token(text).to_lowercase();
    if let Some(date) = serial(&text) {
        return Ok((date, Precision::Jour));
    }
    // A time, which comes after a `t` or a space, ends the date.
    let end = text.find(':').map_or(text.len(), |colon| {
        text[..colon].rfind(['t', ' ']).unwrap_or_default()
    });
    let words = text[..end].split([' ', '/', '-', '.', ',']);
    let parts: Vec<&str> = words
        .filter(|word| !matches!(*word, "" | "le" | "à"))
        .collect();
    let (year, month, day, precision) = match parts.as_slice() {
        [year] => (*year, 1, 1, Precision::Annee),
        [year, month] if year.len() == 4 => (*year, number(month)?, 1, Precision::Month),
        [month, year] => (*year, self::month(month)?, 1, Precision::Month),
        [year, month, day] if year.len() == 4 => {
            (*year, number(month)?, number(day)?, Precision::Jour)
        }
        [day, month, year] => (*year, self::month(month)?, ordinal(day)?, Precision::Jour),
        _ => return Err(DayError::Form),
    };
    let year: i16 = match year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()) {
        true => year.parse().map_err(|_| DayError::Form)?,
        false => return Err(DayError::Form),
    };
    let date = Date::new(year, month, day).map_err(|_| DayError::Calendar)?;
    Ok((date, precision))
}

/// A date that has come: what was checked or published. To the month or the year, its
/// first day is what counts.
pub fn day_until(text: &str, today: Date) -> Result<(Date, Precision), DayError> {
    let (date, precision) = day(text)?;
    if date > today {
        return Err(DayError::Future);
    }
    match date < FIRST {
        true => Err(DayError::Past),
        false => Ok((date, precision)),
    }
}

/// The day of a spreadsheet's number, from 2000 to 2099: below, it might be a year.
fn serial(text: &str) -> Option<Date> {
    let (days, fraction) = text.split_once(['.', ',']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if days.len() != 5 || !digits(days) || !digits(fraction) {
        return None;
    }
    let days: i32 = days
        .parse()
        .ok()
        .filter(|days| (36_526..=73_050).contains(days))?;
    Date::constant(1899, 12, 30).checked_add(days.days()).ok()
}

fn number(text: &str) -> Result<i8, DayError> {
    match text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit()) {
        true => text.parse().map_err(|_| DayError::Form),
        false => Err(DayError::Form),
    }
}

/// The day of a month, whose first one is `1er`.
fn ordinal(text: &str) -> Result<i8, DayError> {
    number(text.strip_suffix("er").unwrap_or(text))
}

/// A month by its number or its French name, whole or cut.
fn month(text: &str) -> Result<i8, DayError> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return number(text);
    }
    let plain: String = text
        .chars()
        .map(|c| match c {
            'é' => 'e',
            'û' => 'u',
            c => c,
        })
        .collect();
    let same =
        |name: &&str| plain.len() >= 3 && (plain.starts_with(*name) || name.starts_with(&plain));
    let mut found = (1_i8..).zip(MONTHS).filter(|(_, name)| same(name));
    match (found.next(), found.next()) {
        (Some((rank, _)), None) => Ok(rank),
        _ => Err(DayError::Form),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 30);

    #[test]
    fn reads_the_dates_that_exports_and_people_write() {
        use DayError::*;
        use Precision::*;
        let ok = |y, m, d, precision| Ok((Date::constant(y, m, d), precision));
        for (text, expect) in [
            ("2026-11-22", ok(2026, 11, 22, Jour)),
            ("2026-10-01T08:30:00Z", ok(2026, 10, 1, Jour)),
            ("2026-10-01T08:30:00.123+02:00", ok(2026, 10, 1, Jour)),
            ("2026-10-01 00:00:00", ok(2026, 10, 1, Jour)),
            ("2026-10-01 00:00:00.000", ok(2026, 10, 1, Jour)),
            ("01/10/2026", ok(2026, 10, 1, Jour)),
            ("1/10/2026", ok(2026, 10, 1, Jour)),
            ("01/10/2026 08:30", ok(2026, 10, 1, Jour)),
            ("01-10-2026", ok(2026, 10, 1, Jour)),
            ("01.10.2026", ok(2026, 10, 1, Jour)),
            ("2026/10/01", ok(2026, 10, 1, Jour)),
            ("1er octobre 2026", ok(2026, 10, 1, Jour)),
            ("12 août 2026", ok(2026, 8, 12, Jour)),
            ("3 FÉVRIER 2026", ok(2026, 2, 3, Jour)),
            ("15 déc. 2025", ok(2025, 12, 15, Jour)),
            ("2026-10", ok(2026, 10, 1, Month)),
            ("10/2026", ok(2026, 10, 1, Month)),
            ("octobre 2026", ok(2026, 10, 1, Month)),
            ("2026", ok(2026, 1, 1, Annee)),
            ("46296", ok(2026, 10, 1, Jour)),
            ("46296,0", ok(2026, 10, 1, Jour)),
            ("２０２６-１０-０１", ok(2026, 10, 1, Jour)),
            ("2026-10-01\u{200b}", ok(2026, 10, 1, Jour)),
            ("\u{a0}01/10/2026 ", ok(2026, 10, 1, Jour)),
            ("2024-02-29", ok(2024, 2, 29, Jour)),
            ("2025-02-29", Err(Calendar)),
            ("31/04/2026", Err(Calendar)),
            ("2026-13-01", Err(Calendar)),
            ("10/25/2026", Err(Calendar)),
            ("01/10/26", Err(Form)),
            ("26", Err(Form)),
            ("ju 2026", Err(Form)),
            ("2026-W47-7", Err(Form)),
            ("20261122", Err(Form)),
            ("hier", Err(Form)),
            ("####", Err(Form)),
            ("", Err(Form)),
            ("1899-12-30", Err(Past)),
            ("1970-01-01", Err(Past)),
            ("2062-10-01", Err(Future)),
            ("2026-12-01", Err(Future)),
            ("2027", Err(Future)),
        ] {
            assert_eq!(day_until(text, TODAY), expect, "{text:?}");
        }
        assert_eq!(day("2062-10-01"), ok(2062, 10, 1, Jour));
    }
}
