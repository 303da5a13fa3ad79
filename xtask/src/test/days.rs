//! `test --days`: the tests on other days and elsewhere, so that none depends on where
//! and when it runs.
//!
//! What is tested natively is told the day, and never asks: here the machine's clock is
//! moved under it by `faketime`. Pages and the worker do ask: each of their runs is this
//! command again, in a day and a time zone of its own (`clock`).

use super::{cargo, tally::Tally};
use crate::{build, data, paths, setup};
use anyhow::{Result, anyhow, bail};
use shared::{Date, eligibilite::days};
use std::{
    env, fmt,
    path::PathBuf,
    process::Command,
    sync::{Mutex, PoisonError},
    thread,
};
use steps::{clock, step::step};

/// A time of the wall clock; the machine's own when there is none.
#[derive(Clone, Copy, Debug)]
struct Moment {
    name: &'static str,
    at: Option<Local>,
}

/// A day and an hour, and whether clocks are then on summer time where they change.
#[derive(Clone, Copy, Debug)]
struct Local {
    day: Date,
    minutes: i64,
    summer: bool,
}

/// Now; the end of a day that most years lack; the last evening of a year, which in the
/// Pacific is the first morning of the next one in universal time; summer time.
const MOMENTS: [Moment; 4] = [
    Moment {
        name: "today",
        at: None,
    },
    Moment {
        name: "2028-02-29 23:30",
        at: Some(Local {
            day: Date::constant(2028, 2, 29),
            minutes: 23 * 60 + 30,
            summer: false,
        }),
    },
    Moment {
        name: "2026-12-31 18:00",
        at: Some(Local {
            day: Date::constant(2026, 12, 31),
            minutes: 18 * 60,
            summer: false,
        }),
    },
    Moment {
        name: "2027-07-14 12:00",
        at: Some(Local {
            day: Date::constant(2027, 7, 14),
            minutes: 12 * 60,
            summer: true,
        }),
    },
];

/// A time zone and how far ahead of universal time it is, in hours.
#[derive(Clone, Copy, Debug)]
struct TimeZone {
    name: &'static str,
    winter_h: i64,
    summer_h: i64,
}

/// On both sides of universal time, and the one where most residents are.
const ZONES: [TimeZone; 3] = [
    TimeZone {
        name: "Europe/Paris",
        winter_h: 1,
        summer_h: 2,
    },
    TimeZone {
        name: "Indian/Reunion",
        winter_h: 4,
        summer_h: 4,
    },
    TimeZone {
        name: "Pacific/Tahiti",
        winter_h: -10,
        summer_h: -10,
    },
];

impl Moment {
    /// By how many seconds the machine's clock must be moved for it to be this then, in a
    /// zone.
    fn shift_s(self, zone: TimeZone, machine_s: i64) -> i64 {
        let Some(Local {
            day,
            minutes,
            summer,
        }) = self.at
        else {
            return 0;
        };
        let ahead_h = match summer {
            true => zone.summer_h,
            false => zone.winter_h,
        };
        days(day) as i64 * 86_400 + minutes * 60 - ahead_h * 3_600 - machine_s
    }
}

/// A run of some tests, and how it ended.
struct Run {
    what: String,
    outcome: Result<()>,
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.outcome {
            Ok(()) => write!(f, "passed  {}", self.what),
            Err(error) => write!(f, "FAILED  {}: {error:#}", self.what),
        }
    }
}

/// Runs the native tests, unless only some cases are asked for, then the end-to-end
/// cases at each moment in each zone.
pub(super) fn run(tally: &mut Tally, cases: &[String]) -> Result<()> {
    let mut runs = Vec::new();
    if cases.is_empty() {
        setup::packages()?;
        for (timestamp_of, zone) in MOMENTS.into_iter().zip(ZONES.into_iter().cycle()) {
            let what = format!("native tests, {} in {}", timestamp_of.name, zone.name);
            let outcome = native(tally, &what, timestamp_of, zone);
            runs.push(Run { what, outcome });
        }
    }
    // Once, rather than in the first of the runs.
    build::build()?;
    build::domain()?;
    data::demonstration(&paths::demonstration())?;
    let tally = Mutex::new(tally);
    for timestamp_of in MOMENTS {
        // A browser waits most of the time: each zone has one, all at once.
        runs.extend(thread::scope(|scope| {
            let threads = ZONES.map(|zone| {
                let tally = &tally;
                scope.spawn(move || {
                    let what = format!("end to end, {} in {}", timestamp_of.name, zone.name);
                    let outcome = end_to_end(tally, &what, timestamp_of, zone, cases);
                    Run { what, outcome }
                })
            });
            threads.map(|thread| {
                thread.join().unwrap_or_else(|_| Run {
                    what: format!("end to end, {}", timestamp_of.name),
                    outcome: Err(anyhow!("the run broke off")),
                })
            })
        }));
    }
    for run in &runs {
        println!("{run}");
    }
    match runs.iter().filter(|run| run.outcome.is_err()).count() {
        0 => Ok(()),
        failed => bail!("{failed} of {} runs failed", runs.len()),
    }
}

fn native(tally: &mut Tally, what: &str, timestamp_of: Moment, zone: TimeZone) -> Result<()> {
    let faketime = setup::faketime()?;
    let shift = format!("{:+}s", timestamp_of.shift_s(zone, clock::machine_s()));
    step(what, |step| {
        let runner = format!(
            "target.\"cfg(all())\".runner=[{:?}, \"-f\", {shift:?}]",
            faketime.display().to_string()
        );
        let mut cargo = cargo();
        cargo
            .args(["test", "--workspace", "--locked", "--no-fail-fast"])
            .args(["--config", &runner])
            // Days change, and not how long one lasts; files keep their own dates.
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .env("NO_FAKE_STAT", "1")
            .env("TZ", zone.name);
        step.follow(&mut cargo, &mut |line| tally.hear(line))
    })
}

fn end_to_end(
    tally: &Mutex<&mut Tally>,
    what: &str,
    timestamp_of: Moment,
    zone: TimeZone,
    cases: &[String],
) -> Result<()> {
    let shift_s = timestamp_of.shift_s(zone, clock::machine_s());
    step(what, |step| {
        let mut test = Command::new(env::current_exe()?);
        test.arg("test").args(cases);
        if cases.is_empty() {
            // What the path of each of them holds.
            test.arg(super::CASE);
        }
        let node = format!("--import={}", super::moved_clock());
        test.env(clock::SHIFT, shift_s.to_string())
            .env("NODE_OPTIONS", node)
            // The dates of its data follow its day.
            .env(paths::RUN, folder_of(what))
            .env("TZ", zone.name);
        step.follow(&mut test, &mut |line| {
            let mut tally = tally.lock().unwrap_or_else(PoisonError::into_inner);
            tally.hear_from(zone.name, line);
        })
    })
}

/// Where a run writes, and what it leaves to look at.
fn folder_of(what: &str) -> PathBuf {
    let name = what.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    paths::output().join("days").join(name)
}

#[cfg(test)]
mod tests {
    use super::{MOMENTS, ZONES};
    use shared::eligibilite::date;

    #[test]
    fn each_moment_is_the_same_on_the_walls_of_each_zone() {
        // 22 November 2026 at noon, in universal time.
        let machine_s = 1_795_348_800;
        let at = |timestamp_of: usize, zone: usize| {
            let then = machine_s + MOMENTS[timestamp_of].shift_s(ZONES[zone], machine_s);
            let day = date(then.div_euclid(86_400) as f64).expect("a day");
            let minutes = then.rem_euclid(86_400) / 60;
            format!("{day} {:02}:{:02}", minutes / 60, minutes % 60)
        };
        let check = |timestamp_of, expect: [&str; 3]| {
            assert_eq!([0, 1, 2].map(|zone| at(timestamp_of, zone)), expect);
        };
        check(0, ["2026-11-22 12:00"; 3]);
        check(
            1,
            ["2028-02-29 22:30", "2028-02-29 19:30", "2028-03-01 09:30"],
        );
        check(
            2,
            ["2026-12-31 17:00", "2026-12-31 14:00", "2027-01-01 04:00"],
        );
        check(
            3,
            ["2027-07-14 10:00", "2027-07-14 08:00", "2027-07-14 22:00"],
        );
    }
}
