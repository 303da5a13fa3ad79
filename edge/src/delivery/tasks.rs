//! What runs every minute: deliveries, reminders, deadlines, key rotation and clean-up.

use crate::{
    delivery::courier::Courier,
    http::context::Context,
    platform::{Failure, Platform, SqlValue, statement},
};
use serde::Deserialize;
use shared::{
    SignedDuration, Timestamp,
    candidature::{Progress, deadlines, delays::DELIVERY_LOG_RETENTION, deliver},
};
use std::fmt;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TaskSummary {
    pub attempts: usize,
    /// Applications whose deadline was applied.
    pub deadlines: usize,
    /// Keys wrapped anew by the newest key of the service.
    pub keys: usize,
    /// Rows that could not be read, whose work is therefore not done.
    pub unreadable: usize,
}

impl fmt::Display for TaskSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "taches: {} essais, {} echeances, {} cles",
            self.attempts, self.deadlines, self.keys
        )?;
        match self.unreadable {
            0 => Ok(()),
            unreadable => write!(f, ", {unreadable} illisibles"),
        }
    }
}

impl TaskSummary {
    pub fn is_idle(&self) -> bool {
        *self == Self::default()
    }
}

/// Messages per run: the runtime limits how many calls one event may make.
const DELIVERIES: u32 = 20;
/// Applications per run.
const DOSSIERS: u32 = 50;
/// Keys per statement.
const KEYS: i64 = 100;

/// Does what is due. What fails stays due, and is tried again at the next run.
pub async fn run_tasks<P: Platform>(
    context: &Context<'_, P>,
    site: &str,
) -> Result<TaskSummary, Failure> {
    context.open().await?;
    let (store, now) = (context.store(), context.now);
    let courier = Courier { context, site };
    let tried = deliver(&store, &courier, now, context.platform, DELIVERIES).await;
    let due = deadlines(&store, now, DOSSIERS).await;
    let keys = reseal(context).await;
    let cleaned = clean_up(context).await;
    // Each of them ran even if another failed; only now is a failure returned.
    let (tried, due, keys) = (tried?, due?, keys?);
    cleaned?;
    Ok(TaskSummary {
        attempts: tried.done,
        deadlines: due.done,
        keys: keys.done,
        unreadable: tried.unreadable + due.unreadable + keys.unreadable,
    })
}

/// Deletes what is only kept for a time.
async fn clean_up<P: Platform>(context: &Context<'_, P>) -> Result<(), Failure> {
    const BUDGETS: &str = "DELETE FROM budget \
        WHERE fenetre < ?1 OR fenetre BETWEEN 2 * ?1 AND ?2";
    const DELIVERY_ATTEMPTS: &str = "DELETE FROM livraison WHERE le < ?1";
    // Messages about deleted applications, once they were delivered or given up.
    const DELIVERIES: &str = "DELETE FROM envoi WHERE quand IS NULL AND le < ?1 AND NOT EXISTS \
        (SELECT 1 FROM candidature c WHERE c.reference = envoi.reference)";
    // The database's own clock decides too: a trigger refuses to delete a line that it holds
    // to be less than a year old, and the refusal would undo the rest of this transaction.
    const AUDIT: &str = "DELETE FROM audit WHERE le < ?1 \
        AND le <= (CAST(strftime('%s', 'now') AS INTEGER) - 31536000) * 1000";
    let before = |duration: SignedDuration| -> SqlValue {
        let moment = context.now.saturating_sub(duration);
        moment.unwrap_or(Timestamp::MIN).into()
    };
    let seconds = context.now.as_second();
    context
        .batch(vec![
            // Windows of ten minutes and of one minute are both numbered from the epoch, in
            // one column; the numbers of the latter are ten times greater.
            statement(
                BUDGETS,
                [(seconds / 600 - 6).into(), (seconds / 60 - 60).into()],
            ),
            statement(DELIVERY_ATTEMPTS, [before(DELIVERY_LOG_RETENTION)]),
            statement(DELIVERIES, [before(DELIVERY_LOG_RETENTION)]),
            statement(AUDIT, [before(SignedDuration::from_hours(24 * 366))]),
        ])
        .await
        .map(drop)
}

/// The key of a record, wrapped by a key of the service that is not the newest.
#[derive(Deserialize)]
struct WrappedKey {
    de: String,
    id: String,
    cle: String,
}

/// Rotates keys: wraps with the newest key of the service some of those that an older one
/// wraps. A key that none of them unwraps stays as it is, and is counted.
async fn reseal<P: Platform>(context: &Context<'_, P>) -> Result<Progress, Failure> {
    const OLD_KEYS: &str = "SELECT 'candidature' AS de, reference AS id, cle FROM candidature \
        WHERE cle IS NOT NULL AND substr(cle, 1, ?1) <> ?2 \
        UNION ALL SELECT 'partenaire', id, cle FROM partenaire \
        WHERE substr(cle, 1, ?1) <> ?2 LIMIT ?3 OFFSET ?4";
    // Only while the key is still the one that was read: an erasure in between must stand.
    const CANDIDATURE: &str = "UPDATE candidature SET cle = ?3 WHERE reference = ?1 AND cle = ?2";
    const PARTENAIRE: &str = "UPDATE partenaire SET cle = ?3 WHERE id = ?1 AND cle = ?2";
    let vault = &context.keys()?.vault;
    let prefix = format!("{}.", vault.name());
    let (mut statements, mut read, mut unreadable) = (Vec::new(), 0, 0);
    loop {
        let values = [
            SqlValue::Integer(prefix.len() as i64),
            prefix.as_str().into(),
            KEYS.into(),
            SqlValue::Integer(read),
        ];
        let rows = context.rows(statement(OLD_KEYS, values)).await?;
        read += rows.len() as i64;
        for row in &rows {
            let Ok(WrappedKey { de, id, cle }) = row.read("candidature") else {
                unreadable += 1;
                continue;
            };
            match vault.reseal(&cle, &id, context.platform) {
                Ok(Some(new)) => {
                    let sql = match de.as_str() {
                        "candidature" => CANDIDATURE,
                        _ => PARTENAIRE,
                    };
                    statements.push(statement(sql, [id.into(), cle.into(), new.into()]));
                }
                Ok(None) => {}
                Err(_) => unreadable += 1,
            }
        }
        // Keys that cannot be unwrapped come back at every run: look past them.
        if (rows.len() as i64) < KEYS || !statements.is_empty() {
            break;
        }
    }
    let done = statements.len();
    if done > 0 {
        context.batch(statements).await?;
    }
    Ok(Progress { done, unreadable })
}
