//! How many deposits were made in the last ten minutes, all networks together.

use crate::platform::{Statement, statement};

/// How long a window of counts lasts.
const FENETRE_S: i64 = 600;

/// Deposits without a key, whoever makes them.
const SUJET: &str = "sans cle";

/// A moment among windows of ten minutes.
#[derive(Clone, Copy)]
pub(crate) struct Fenetre {
    pub(crate) rang: i64,
    /// Until the next one.
    pub(crate) reste_s: i64,
}

impl Fenetre {
    pub(crate) fn of(secondes: i64) -> Self {
        Self {
            rang: secondes.div_euclid(FENETRE_S),
            reste_s: FENETRE_S - secondes.rem_euclid(FENETRE_S),
        }
    }
}

/// What the window before counts for, now that so much of it is ten minutes old.
macro_rules! avant {
    () => {
        "CAST(coalesce((SELECT a.compte FROM budget a WHERE a.sujet = ?1 AND a.fenetre = ?2 - 1), 0) \
         * ?3 / 600 AS INTEGER)"
    };
}

/// Counts one more deposit, as long as the last ten minutes had fewer than a maximum.
pub(crate) fn jusqu_a(max: u32, fenetre: Fenetre) -> Statement {
    const SQL: &str = concat!(
        "INSERT INTO budget (sujet, fenetre, compte) VALUES (?1, ?2, CASE WHEN ",
        avant!(),
        " < ?4 THEN 1 END) ON CONFLICT (sujet, fenetre) DO UPDATE SET compte = CASE WHEN compte + ",
        avant!(),
        " < ?4 THEN compte + 1 END"
    );
    let Fenetre { rang, reste_s } = fenetre;
    statement(SQL, [SUJET.into(), rang.into(), reste_s.into(), max.into()])
}

/// Counts one more whatever the maximum, unless its network is over a budget of its own,
/// and says how many the last ten minutes had: one network alone makes no crowd.
pub(crate) fn compte(reseau: &str, budget: u32, fenetre: Fenetre) -> Statement {
    const SQL: &str = concat!(
        "INSERT INTO budget (sujet, fenetre, compte) SELECT ?1, ?2, 1 WHERE \
         (SELECT r.compte FROM budget r WHERE r.sujet = ?4 AND r.fenetre = ?2) <= ?5 \
         ON CONFLICT (sujet, fenetre) DO UPDATE SET compte = compte + 1 RETURNING compte + ",
        avant!(),
        " AS compte"
    );
    let Fenetre { rang, reste_s } = fenetre;
    let valeurs = [
        SUJET.into(),
        rang.into(),
        reste_s.into(),
        reseau.into(),
        budget.into(),
    ];
    statement(SQL, valeurs)
}
