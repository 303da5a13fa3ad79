//! How many deposits were made in the last ten minutes, all networks together.

use crate::platform::{Statement, statement};

/// How long a window of counts lasts.
const WINDOW_S: i64 = 600;

/// Deposits without a key, whoever makes them.
const SUBJECT: &str = "sans cle";

/// A moment among windows of ten minutes.
#[derive(Clone, Copy)]
pub(crate) struct CrowdWindow {
    pub(crate) rank: i64,
    /// Until the next one.
    pub(crate) left_s: i64,
}

impl CrowdWindow {
    pub(crate) fn of(seconds: i64) -> Self {
        Self {
            rank: seconds.div_euclid(WINDOW_S),
            left_s: WINDOW_S - seconds.rem_euclid(WINDOW_S),
        }
    }
}

/// What the window before counts for, now that so much of it is ten minutes old.
macro_rules! before {
    () => {
        "CAST(coalesce((SELECT a.compte FROM budget a WHERE a.sujet = ?1 AND a.fenetre = ?2 - 1), 0) \
         * ?3 / 600 AS INTEGER)"
    };
}

/// Counts one more deposit, as long as the last ten minutes had fewer than a maximum.
pub(crate) fn until(max: u32, window: CrowdWindow) -> Statement {
    const SQL: &str = concat!(
        "INSERT INTO budget (sujet, fenetre, compte) VALUES (?1, ?2, CASE WHEN ",
        before!(),
        " < ?4 THEN 1 END) ON CONFLICT (sujet, fenetre) DO UPDATE SET compte = CASE WHEN compte + ",
        before!(),
        " < ?4 THEN compte + 1 END"
    );
    let CrowdWindow { rank, left_s } = window;
    statement(
        SQL,
        [SUBJECT.into(), rank.into(), left_s.into(), max.into()],
    )
}

/// Counts one more whatever the maximum, unless its network is over a budget of its own,
/// and says how many the last ten minutes had: one network alone makes no crowd.
pub(crate) fn count(network: &str, budget: u32, window: CrowdWindow) -> Statement {
    const SQL: &str = concat!(
        "INSERT INTO budget (sujet, fenetre, compte) SELECT ?1, ?2, 1 WHERE \
         (SELECT r.compte FROM budget r WHERE r.sujet = ?4 AND r.fenetre = ?2) <= ?5 \
         ON CONFLICT (sujet, fenetre) DO UPDATE SET compte = compte + 1 RETURNING compte + ",
        before!(),
        " AS compte"
    );
    let CrowdWindow { rank, left_s } = window;
    let values = [
        SUBJECT.into(),
        rank.into(),
        left_s.into(),
        network.into(),
        budget.into(),
    ];
    statement(SQL, values)
}
