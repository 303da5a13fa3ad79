//! Dated meetings: a permanence, a stop of a bus, an information session, and when they come
//! back.

use crate::{
    Date,
    eligibilite::{date, days},
    structures::set::list,
};
use jiff::{
    SignedDuration,
    civil::{DateTime, Time},
};

list! {
    /// What one comes to.
    MeetingKind {
        /// Somebody is there, without an appointment.
        Permanence "permanence",
        /// A bus or a van that stops.
        Passage "passage",
        /// A meeting where things are explained to several.
        Reunion "reunion",
        /// A workshop.
        Atelier "atelier",
    }
}

list! {
    /// When a meeting comes back.
    Recurrence {
        Once "une_fois",
        Weekly "chaque_semaine",
        Fortnightly "une_semaine_sur_deux",
        /// On the same weekday of the month: its second Tuesday.
        Monthly "chaque_mois",
    }
}

/// A meeting at a place, and when it comes back. Days and hours are those of the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub kind: MeetingKind,
    /// The first one.
    pub date: Date,
    pub time: Time,
    pub minutes: u16,
    pub recurrence: Recurrence,
    /// The last day on which it may come back.
    pub until: Option<Date>,
    /// Where: "devant la mairie".
    pub place: String,
    /// The name of the commune, where it is not that of the structure.
    pub commune: Option<String>,
}

/// One of its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScheduledMeeting<'a> {
    pub meeting: &'a Meeting,
    pub start: DateTime,
    pub end: DateTime,
}

/// How many dates are tried: a meeting that comes back weekly is found again after sixty
/// years.
const TRIED: i64 = 3_200;

impl Meeting {
    /// At most `max` of its dates that are not over at a moment, the next first.
    pub(super) fn next(&self, from: DateTime, max: usize) -> Vec<ScheduledMeeting<'_>> {
        let mut next = Vec::new();
        for turn in self.first_turn(from)..TRIED {
            if next.len() >= max {
                break;
            }
            let Some(date) = self.date_of(turn) else {
                // A month without a fifth Tuesday, or the end of the calendar.
                match self.recurrence {
                    Recurrence::Monthly => continue,
                    _ => break,
                }
            };
            if self.until.is_some_and(|until| date > until) {
                break;
            }
            let start = date.to_datetime(self.time);
            let Ok(end) = start.checked_add(SignedDuration::from_mins(self.minutes.into())) else {
                break;
            };
            if end > from {
                next.push(ScheduledMeeting {
                    meeting: self,
                    start,
                    end,
                });
            }
        }
        next
    }

    /// A turn that is not after the first date still to come.
    fn first_turn(&self, from: DateTime) -> i64 {
        let since = days(from.date()) - days(self.date);
        let turns = match self.recurrence {
            Recurrence::Once => 0.0,
            Recurrence::Weekly => since / 7.0,
            Recurrence::Fortnightly => since / 14.0,
            Recurrence::Monthly => since / 31.0,
        };
        (turns as i64 - 1).max(0)
    }

    fn date_of(&self, turn: i64) -> Option<Date> {
        let after = |step: i64| date(days(self.date) + (step * turn) as f64);
        match self.recurrence {
            Recurrence::Once => (turn == 0).then_some(self.date),
            Recurrence::Weekly => after(7),
            Recurrence::Fortnightly => after(14),
            Recurrence::Monthly => {
                let months = i64::from(self.date.year()) * 12 + i64::from(self.date.month()) - 1;
                let month = months + turn;
                let (year, month) = (month.div_euclid(12) as i16, month.rem_euclid(12) as i8 + 1);
                let first = Date::new(year, month, 1).ok()?;
                let ahead = self.date.weekday().since(first.weekday());
                let nth = (self.date.day() - 1) / 7;
                Date::new(year, month, 1 + ahead + 7 * nth).ok()
            }
        }
    }
}
