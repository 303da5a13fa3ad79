//! How many deposits were made in the last ten minutes, over all networks.

use crate::platform::{Statement, statement};

const WINDOW_S: i64 = 600;

/// The row of `budget` for all deposits without a key.
const SUBJECT: &str = "sans cle";

#[derive(Clone, Copy)]
pub(crate) struct CrowdWindow {
    pub(crate) rank: i64,
    /// Seconds until the next window.
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

/// The count of the previous window, in proportion to how much of it is less than ten minutes
/// old.
macro_rules! previous {
    () => {
        "CAST(coalesce((SELECT a.compte FROM budget a WHERE a.sujet = ?1 AND a.fenetre = ?2 - 1), 0) \
         * ?3 / 600 AS INTEGER)"
    };
}

/// Counts one more deposit while the last ten minutes have fewer than `max`; beyond, violates
/// the `NOT NULL` of the count.
pub(crate) fn count_within(max: u32, window: CrowdWindow) -> Statement {
    const SQL: &str = concat!(
        "INSERT INTO budget (sujet, fenetre, compte) VALUES (?1, ?2, CASE WHEN ",
        previous!(),
        " < ?4 THEN 1 END) ON CONFLICT (sujet, fenetre) DO UPDATE SET compte = CASE WHEN compte + ",
        previous!(),
        " < ?4 THEN compte + 1 END"
    );
    let CrowdWindow { rank, left_s } = window;
    statement(
        SQL,
        [SUBJECT.into(), rank.into(), left_s.into(), max.into()],
    )
}

/// Counts one more without a limit, and returns the count of the last ten minutes. A network
/// over its own budget is not counted: one network alone must not make a crowd.
pub(crate) fn count(network: &str, budget: u32, window: CrowdWindow) -> Statement {
    const SQL: &str = concat!(
        "INSERT INTO budget (sujet, fenetre, compte) SELECT ?1, ?2, 1 WHERE \
         (SELECT r.compte FROM budget r WHERE r.sujet = ?4 AND r.fenetre = ?2) <= ?5 \
         ON CONFLICT (sujet, fenetre) DO UPDATE SET compte = compte + 1 RETURNING compte + ",
        previous!(),
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
