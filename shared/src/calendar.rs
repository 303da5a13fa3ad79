//! Appointments as an iCalendar file (RFC 5545), which every agenda reads.
//!
//! Texts are escaped, lines end by CRLF and are folded at 75 octets, never within a character:
//! nothing that people write becomes a property of its own.

use jiff::{SignedDuration, Timestamp, tz::Offset};

/// One event, in texts of people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarEvent {
    /// The same for each version of one event: agendas replace it.
    pub id: String,
    /// Grows with each version.
    pub version: u32,
    /// When this was written, when it begins and how long it lasts.
    pub written_at: Timestamp,
    pub starts_at: Timestamp,
    pub minutes: u32,
    pub summary: String,
    pub place: Option<String>,
    pub description: String,
}

/// The most octets of a line, before its end.
const LINE_MAX: usize = 75;

/// A calendar of these events.
pub fn write_calendar(events: &[CalendarEvent]) -> String {
    let mut file = Calendar::default();
    file.raw("BEGIN", "VCALENDAR");
    file.raw("VERSION", "2.0");
    file.raw("PRODID", "-//Guichet//FR");
    file.raw("CALSCALE", "GREGORIAN");
    file.raw("METHOD", "PUBLISH");
    for event in events {
        file.raw("BEGIN", "VEVENT");
        file.text("UID", &event.id);
        file.raw("SEQUENCE", &event.version.to_string());
        file.raw("DTSTAMP", &moment(event.written_at));
        file.raw("DTSTART", &moment(event.starts_at));
        let minutes = SignedDuration::from_mins(event.minutes.into());
        let end = event.starts_at.saturating_add(minutes);
        file.raw("DTEND", &moment(end.unwrap_or(event.starts_at)));
        file.text("SUMMARY", &event.summary);
        if let Some(place) = &event.place {
            file.text("LOCATION", place);
        }
        if !event.description.is_empty() {
            file.text("DESCRIPTION", &event.description);
        }
        file.raw("END", "VEVENT");
    }
    file.raw("END", "VCALENDAR");
    file.0
}

/// `20261122T100000Z`.
fn moment(at: Timestamp) -> String {
    let at = Offset::UTC.to_datetime(at);
    format!(
        "{:04}{:02}{:02}T{:02}{:02}{:02}Z",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    )
}

#[derive(Default)]
struct Calendar(String);

impl Calendar {
    fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::with_capacity(text.len());
        let mut letters = text.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\r' if letters.peek() == Some(&'\n') => {}
                '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => escaped.push_str("\\n"),
                _ if letter.is_control() => {}
                _ => escaped.push(letter),
            }
        }
        self.raw(name, &escaped);
    }

    fn raw(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if length + letter.len_utf8() > LINE_MAX {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(letter);
            length += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn event(text: &str) -> CalendarEvent {
        CalendarEvent {
            id: "7KQM4TXC@guichet".into(),
            starts_at: "2026-12-01T13:00:00Z".parse().unwrap(),
            minutes: 45,
            summary: text.into(),
            place: Some(text.into()),
            description: text.into(),
            ..CalendarEvent::default()
        }
    }

    /// The properties of a file, unfolded.
    fn properties(file: &str) -> Vec<(String, String)> {
        let unfolded = file.replace("\r\n ", "");
        let lines = unfolded.strip_suffix("\r\n").unwrap().split("\r\n");
        lines
            .map(|line| {
                let (name, value) = line.split_once(':').unwrap();
                (name.to_owned(), value.to_owned())
            })
            .collect()
    }

    #[test]
    fn an_appointment_is_a_file_that_agendas_read() {
        let file = write_calendar(&[event("Apportez : papiers, idées ; merci\nÀ bientôt")]);
        for line in [
            "DTSTART:20261201T130000Z\r\n",
            "DTEND:20261201T134500Z\r\n",
            "UID:7KQM4TXC@guichet\r\n",
            "SUMMARY:Apportez : papiers\\, idées \\; merci\\nÀ bientôt\r\n",
        ] {
            assert!(file.contains(line), "{file}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_people_write_becomes_a_property(text in "\\PC{0,200}|(BEGIN:VALARM|[\r\n]|\\\\|,|é|\u{2028}){0,60}") {
            let file = write_calendar(&[event(&text)]);
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= LINE_MAX);
                prop_assert!(!line.contains(['\r', '\n']));
            }
            let names: Vec<_> = properties(&file).into_iter().map(|(name, _)| name).collect();
            let blank = properties(&write_calendar(&[event("x")]));
            let expect: Vec<_> = blank.into_iter().map(|(name, _)| name).collect();
            prop_assert!(names == expect || (text.is_empty() && names.len() + 1 == expect.len()));
        }
    }
}
