//! The current time. Tests may shift it on a developer's machine, never in production.

use jiff::Timestamp;

/// The time of the runtime, shifted only if `local`.
pub(crate) fn now(
    runtime_ms: i64,
    local: bool,
    shift_s: Option<&str>,
) -> Result<Timestamp, String> {
    let shift_s = match shift_s.filter(|_| local) {
        None => 0,
        Some(shift) => shift
            .parse::<i64>()
            .map_err(|_| format!("CLOCK_SHIFT_S is “{shift}”: write a number of seconds"))?,
    };
    shift_s
        .checked_mul(1_000)
        .and_then(|shift_ms| runtime_ms.checked_add(shift_ms))
        .and_then(|ms| Timestamp::from_millisecond(ms).ok())
        .ok_or_else(|| "the clock is out of range".to_owned())
}

#[cfg(test)]
mod tests {
    use super::now;

    #[test]
    fn only_a_developers_machine_moves_its_clock() {
        let check = |local, shift_s, expect: Result<&str, &str>| {
            let shown = now(1_795_000_000_000, local, shift_s).map(|now| now.to_string());
            assert_eq!(
                shown.as_deref().map_err(String::as_str),
                expect,
                "{local} {shift_s:?}"
            );
        };
        check(false, None, Ok("2026-11-18T11:06:40Z"));
        check(false, Some("86400"), Ok("2026-11-18T11:06:40Z"));
        check(true, None, Ok("2026-11-18T11:06:40Z"));
        check(true, Some("86400"), Ok("2026-11-19T11:06:40Z"));
        check(true, Some("-86400"), Ok("2026-11-17T11:06:40Z"));
        check(
            true,
            Some("demain"),
            Err("CLOCK_SHIFT_S is “demain”: write a number of seconds"),
        );
        check(
            true,
            Some("9223372036854775807"),
            Err("the clock is out of range"),
        );
    }
}
