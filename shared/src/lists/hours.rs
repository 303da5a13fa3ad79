//! Hours as OpenStreetMap writes them: by day, in the evening, at the weekend.
//!
//! Only what they say surely is kept. A later rule takes the place of an earlier one on its
//! days, as an exception does; a rule for holidays, a season or a week changes nothing of an
//! ordinary week.

use crate::lists::bits;
use crate::situation::Field;

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// Minutes from midnight: an evening that somebody who works can come to.
const EVENING: u32 = 18 * 60 + 30;
/// From here on it is no longer by day.
const DAY_END: u32 = 18 * 60;
/// What closes no later than this, and opens after noon, closes the day after.
const NIGHT_END: u32 = 6 * 60;
const NOON: u32 = 12 * 60;

/// When a day is open.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct OpenDay {
    by_day: bool,
    evening: bool,
}

/// A rule under way: the days it names, what it says of them.
#[derive(Default)]
struct OpeningRule {
    days: [bool; 7],
    /// Whether it names days, holidays, or any other time of the year.
    names_days: bool,
    holidays: bool,
    elsewhen: bool,
    open: Option<OpenDay>,
    closed: bool,
}

/// What the hours say, as the situation's field counts them; the reason where they cannot be.
pub fn hours(text: &str) -> Result<u8, String> {
    let mut week = [OpenDay::default(); 7];
    let text = without_comments(text);
    // After `||` comes what holds when the rest is not known.
    let text = text.split("||").next().unwrap_or_default();
    for rules in text.split(';') {
        let mut rule = OpeningRule::default();
        let mut replaces = true;
        for word in rules
            .split([' ', ',', '\n'])
            .filter(|word| !word.is_empty())
        {
            let begins = days(word).is_some() || is_holiday(word);
            if begins && (rule.open.is_some() || rule.closed) {
                rule.apply(&mut week, replaces);
                (rule, replaces) = (OpeningRule::default(), false);
            }
            rule.take(word)?;
        }
        rule.apply(&mut week, replaces);
    }
    let word = |word: &str| bits(Field::Horaires, std::iter::once(word)) as u8;
    let is_open = |day: &OpenDay| day.by_day || day.evening;
    let (weekdays, weekend) = week.split_at(5);
    let said = [
        (weekdays.iter().any(|day| day.by_day), "journee"),
        (week.iter().any(|day| day.evening), "soir"),
        (weekend.iter().any(is_open), "week_end"),
    ];
    let said = said.iter().filter(|(holds, _)| *holds);
    Ok(said.fold(0, |bits, (_, name)| bits | word(name)))
}

impl OpeningRule {
    fn take(&mut self, word: &str) -> Result<(), String> {
        if word == "24/7" {
            self.open = Some(OpenDay {
                by_day: true,
                evening: true,
            });
        } else if let Some(named) = days(word) {
            self.names_days = true;
            for (day, is_named) in self.days.iter_mut().zip(named) {
                *day |= is_named;
            }
        } else if is_holiday(word) {
            self.holidays = true;
        } else if matches!(
            word.to_lowercase().as_str(),
            "off" | "closed" | "fermé" | "ferme"
        ) {
            self.closed = true;
        } else if word.starts_with(|c: char| c.is_ascii_digit()) && word.contains(':') {
            let span = span(word)?;
            let open = self.open.get_or_insert_default();
            open.by_day |= span.by_day;
            open.evening |= span.evening;
        } else {
            self.elsewhen = true;
        }
        Ok(())
    }

    fn apply(&self, week: &mut [OpenDay; 7], replaces: bool) {
        let only_holidays = self.holidays && !self.names_days;
        if self.elsewhen || only_holidays || (self.open.is_none() && !self.closed) {
            return;
        }
        for (day, is_named) in week.iter_mut().zip(self.days) {
            if self.names_days && !is_named {
                continue;
            }
            let said = match self.closed {
                true => OpenDay::default(),
                false => self.open.unwrap_or_default(),
            };
            *day = match replaces || self.closed {
                true => said,
                false => OpenDay {
                    by_day: day.by_day || said.by_day,
                    evening: day.evening || said.evening,
                },
            };
        }
    }
}

/// `09:00-12:30`, `18:00+`; past midnight as `22:00-02:00` or `22:00-26:00`.
fn span(word: &str) -> Result<OpenDay, String> {
    let (start, end) = match word.split_once(['-', '–']) {
        Some((start, end)) => (start, Some(end.trim_end_matches('+'))),
        None => (word.trim_end_matches('+'), None),
    };
    let start = minutes(start)?;
    let end = match end {
        Some(end) => minutes(end)?,
        None => start,
    };
    let past_midnight = end < start && end <= NIGHT_END && start >= NOON;
    if end < start && !past_midnight {
        return Err(format!(
            "les heures « {word} » finissent avant de commencer"
        ));
    }
    let end = if past_midnight { end + 24 * 60 } else { end };
    Ok(OpenDay {
        by_day: start < DAY_END,
        evening: end >= EVENING,
    })
}

fn minutes(text: &str) -> Result<u32, String> {
    let wrong = || format!("« {text} » n'est pas une heure, comme 09:00");
    let (hours, minutes) = text.split_once(':').ok_or_else(wrong)?;
    match (hours.parse::<u32>(), minutes.parse::<u32>()) {
        // OpenStreetMap counts the hours after midnight on.
        (Ok(hours @ 0..=48), Ok(minutes @ 0..=59)) => Ok(hours * 60 + minutes),
        _ => Err(wrong()),
    }
}

/// `Mo`, `Mo-Fr`, `Fr-Mo`, `Mo[1]`; none for what names no day.
fn days(word: &str) -> Option<[bool; 7]> {
    let word = word.split('[').next()?.trim_end_matches(':');
    let rank = |name: &str| DAYS.iter().position(|day| *day == name);
    let (first, last) = word.split_once('-').unwrap_or((word, word));
    let (first, last) = (rank(first)?, rank(last)?);
    let mut days = [false; 7];
    for (rank, day) in days.iter_mut().enumerate() {
        *day = match first <= last {
            true => (first..=last).contains(&rank),
            false => rank >= first || rank <= last,
        };
    }
    Some(days)
}

fn is_holiday(word: &str) -> bool {
    matches!(word, "PH" | "SH" | "PH-SH")
}

/// The text without what is between quotation marks.
fn without_comments(text: &str) -> String {
    text.split('"').step_by(2).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::hours;
    use crate::lists::bits;
    use crate::situation::Field;

    #[test]
    fn what_hours_say_surely() {
        let check = |text: &str, expect: &[&str]| {
            let expect = bits(Field::Horaires, expect.iter().copied()) as u8;
            assert_eq!(hours(text), Ok(expect), "{text}");
        };
        check("Mo-Fr 09:00-18:00", &["journee"]);
        check("Mo-Fr 09:00-12:30,14:00-19:00", &["journee", "soir"]);
        check(
            "Mo-Fr 09:00-20:00; Sa 10:00-12:00",
            &["journee", "soir", "week_end"],
        );
        check("Mo-Su 09:00-18:00; Sa,Su off", &["journee"]);
        check("Mo-Su 09:00-18:00; Sa-Su closed", &["journee"]);
        check("Mo-Su 09:00-18:00; Su off", &["journee", "week_end"]);
        check("Mo-Su 09:00-18:00, Sa,Su off", &["journee"]);
        check("09:00-18:00; Sa-Su off", &["journee"]);
        check("Mo-Su 09:00-20:00; Mo-Fr off", &["soir", "week_end"]);
        check("24/7", &["journee", "soir", "week_end"]);
        check("24/7; Sa-Su off", &["journee", "soir"]);
        check("Mo-Fr 09:00-17:00; PH off", &["journee"]);
        check("Mo-Fr 09:00-17:00; PH 10:00-20:00", &["journee"]);
        check("PH,Su off; Mo-Sa 10:00-12:00", &["journee", "week_end"]);
        check("Mo-Fr 09:00-17:00; Aug off", &["journee"]);
        check("Mo-Fr 09:00-17:00; 2026 Dec 24-Jan 2 off", &["journee"]);
        check("Jul-Aug Mo-Fr 09:00-17:00", &[]);
        check("Fr-Mo 10:00-12:00", &["journee", "week_end"]);
        check("Mo[1] 14:00-16:00", &["journee"]);
        check("Mo-Fr 19:00-21:00", &["soir"]);
        check("Fr 18:00-02:00", &["soir"]);
        check("Sa 20:00-02:00", &["soir", "week_end"]);
        check("Sa 22:00-26:00", &["soir", "week_end"]);
        check("Mo-Fr 14:00+", &["journee"]);
        check(
            "Mo-Fr 09:00-12:00, Sa 10:00-12:00",
            &["journee", "week_end"],
        );
        check("Mo-Fr 09:00-12:00 \"sur rendez-vous; Sa\"", &["journee"]);
        check("Mo-Fr 09:00-12:00 || Sa 09:00-12:00", &["journee"]);
        check("Mo-Fr 09:00-20:00; Mo-Fr 09:00-12:00", &["journee"]);
        check("Mo-Fr off", &[]);
        check("off", &[]);
        check("sur rendez-vous", &[]);
        check("du lundi au vendredi", &[]);
        check("", &[]);
    }

    #[test]
    fn hours_that_cannot_be_are_refused() {
        let check = |text: &str, expect: &str| {
            let reason = hours(text).expect_err(text);
            assert!(reason.contains(expect), "{reason}");
        };
        check("Mo-Fr 18:00-09:00", "« 18:00-09:00 » finissent avant");
        check("Mo-Fr 12:00-09:00", "finissent avant");
        check("Mo 09:00-08:30", "finissent avant");
        check("Sa 11:00-10:00; Su off", "finissent avant");
        check("Mo 09:00-25:61", "« 25:61 » n'est pas une heure");
        check("Mo 49:00-50:00", "« 49:00 » n'est pas une heure");
        check("Mo 09:00-12h", "« 12h » n'est pas une heure");
        check("Mo 9:-12:00", "n'est pas une heure");
    }
}
