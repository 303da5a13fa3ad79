//! What has to be done some time rather than now: each minute does one, in turns, so that a
//! minute where nothing is due reads next to nothing.

use crate::{
    delivery::{
        silences::tell_silences,
        tasks::{KEY_TABLES, KeyTable, old_keys},
    },
    http::context::Context,
    platform::{Failure, Platform, SqlValue, Statement, statement},
    store::{comptes, integrations, passages, rows},
};
use serde::Deserialize;
use shared::{
    SignedDuration, Timestamp,
    candidature::delays::{DELIVERY_LOG_RETENTION, UNANSWERED_RETENTION},
};

/// What was noted of earlier minutes: one row.
#[derive(Deserialize)]
struct TurnRow {
    /// The next chore.
    rang: i64,
    /// When the last one was done.
    #[serde(deserialize_with = "rows::moment")]
    fait_le: Timestamp,
    /// The key by which every other one was found to be wrapped.
    cles: Option<String>,
}

/// Whose turn it is.
#[derive(Default)]
pub(super) struct Turns {
    /// The next chore, and when the last one was done.
    chore: Option<(i64, Timestamp)>,
    /// Every key was found to be wrapped by the newest one.
    keys: bool,
}

impl Turns {
    pub(super) async fn read<P: Platform>(context: &Context<'_, P>) -> Result<Self, Failure> {
        const SQL: &str = "SELECT rang, fait_le, cles FROM tour WHERE nom = 'menage'";
        let rows = context.rows(statement(SQL, [])).await?;
        let Some(row) = rows.first() else {
            return Ok(Self::default());
        };
        let row: TurnRow = row.read("tour")?;
        Ok(Self {
            chore: Some((row.rang, row.fait_le)),
            keys: row.cles.as_deref() == Some(context.keys()?.vault.name()),
        })
    }

    /// Whether a key may be wrapped by an older one.
    pub(super) fn keys_are_due(&self) -> bool {
        !self.keys
    }

    /// Does the chore whose turn it is; all of them, if none was done for longer than all of
    /// them take in turns.
    pub(super) async fn take<P: Platform>(&self, context: &Context<'_, P>) -> Result<(), Failure> {
        let deletions = deletions(context);
        // After them, the tables of keys, then telling of silences.
        let after_deletions = deletions.len() as i64;
        let after_keys = after_deletions + KEY_TABLES.len() as i64;
        let count = after_keys + 1;
        let turn = self.chore.and_then(|(rang, then)| {
            let round = SignedDuration::from_mins(2 * count);
            is_within(then, context.now, round).then_some(rang.rem_euclid(count))
        });
        let mut statements: Vec<Statement> = deletions
            .into_iter()
            .enumerate()
            .filter(|(rank, _)| turn.is_none_or(|turn| turn == *rank as i64))
            .map(|(_, deletion)| deletion)
            .collect();
        let next = turn.map_or(0, |turn| (turn + 1) % count);
        statements.push(noted(next, context.now));
        context.batch(statements).await?;
        match turn {
            None => tell_silences(context).await,
            Some(turn) if turn == after_keys => tell_silences(context).await,
            Some(turn) if turn >= after_deletions => {
                let table = KEY_TABLES.get((turn - after_deletions) as usize);
                look_for_old_keys(table, context).await
            }
            Some(_) => Ok(()),
        }
    }
}

/// Notes that every key is wrapped by the newest one; that none is known to be, without it.
pub(super) async fn note_keys<P: Platform>(
    newest: Option<&str>,
    context: &Context<'_, P>,
) -> Result<(), Failure> {
    // Without a chore that was ever done, all of them are due.
    const SQL: &str = "INSERT INTO tour (nom, rang, fait_le, cles) VALUES ('menage', 0, 0, ?1) \
        ON CONFLICT (nom) DO UPDATE SET cles = excluded.cles";
    let newest = newest.map_or(SqlValue::Null, SqlValue::from);
    context
        .batch(vec![statement(SQL, [newest])])
        .await
        .map(drop)
}

/// Another version of the service may have written after the newest key came: what it wrapped
/// is wrapped anew from the next minute on.
async fn look_for_old_keys<P: Platform>(
    table: Option<&KeyTable>,
    context: &Context<'_, P>,
) -> Result<(), Failure> {
    let Some(table) = table else { return Ok(()) };
    let rows = context.rows(old_keys(table, context, 1, 0)?).await?;
    match rows.is_empty() {
        true => Ok(()),
        false => note_keys(None, context).await,
    }
}

fn noted(rank: i64, now: Timestamp) -> Statement {
    const SQL: &str = "INSERT INTO tour (nom, rang, fait_le) VALUES ('menage', ?1, ?2) \
        ON CONFLICT (nom) DO UPDATE SET rang = excluded.rang, fait_le = excluded.fait_le";
    statement(SQL, [rank.into(), now.into()])
}

/// Whether a moment is past, and no longer ago than that.
fn is_within(then: Timestamp, now: Timestamp, duration: SignedDuration) -> bool {
    then <= now && now.duration_since(then) < duration
}

/// Deletes what is only kept for a time: one statement each.
fn deletions<P: Platform>(context: &Context<'_, P>) -> Vec<Statement> {
    const BUDGETS: &str = "DELETE FROM budget \
        WHERE fenetre < ?1 OR fenetre BETWEEN 2 * ?1 AND ?2";
    const DELIVERY_ATTEMPTS: &str = "DELETE FROM livraison WHERE le < ?1";
    // Messages about deleted applications, once they were delivered or given up.
    const DELIVERIES: &str = "DELETE FROM envoi WHERE orphelin = 1 AND quand IS NULL AND le < ?1";
    // The database's own clock decides too: a trigger refuses to delete a line that it holds
    // to be less than a year old, and the refusal would undo the rest of this transaction.
    const AUDIT: &str = "DELETE FROM audit WHERE le < ?1 \
        AND le <= (CAST(strftime('%s', 'now') AS INTEGER) - 31536000) * 1000";
    let before = |duration: SignedDuration| -> SqlValue {
        let moment = context.now.saturating_sub(duration);
        moment.unwrap_or(Timestamp::MIN).into()
    };
    let seconds = context.now.as_second();
    let mut deletions = vec![
        // Windows of ten minutes and of one minute are both numbered from the epoch, in
        // one column; the numbers of the latter are ten times greater.
        statement(
            BUDGETS,
            [(seconds / 600 - 6).into(), (seconds / 60 - 60).into()],
        ),
        statement(DELIVERY_ATTEMPTS, [before(DELIVERY_LOG_RETENTION)]),
        statement(DELIVERIES, [before(DELIVERY_LOG_RETENTION)]),
        statement(AUDIT, [before(SignedDuration::from_hours(24 * 366))]),
        passages::clean_up(context.today),
    ];
    deletions.extend(comptes::clean_up(
        context.now,
        before(SignedDuration::from_hours(24)),
        before(UNANSWERED_RETENTION),
    ));
    deletions.extend(integrations::clean_up(context.today));
    deletions
}
