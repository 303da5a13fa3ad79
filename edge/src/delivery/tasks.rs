//! What goes on by itself: deliveries, reminders, ends, and the keeping of the house.

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

/// How much was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TaskSummary {
    pub attempts: usize,
    /// Applications that time changed.
    pub deadlines: usize,
    pub keys: usize,
    /// Rows that could not be read, and what could not be done for want of them.
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

/// Messages at a time: as many as the runtime may call outside in one go.
const DELIVERIES: u32 = 20;
/// Applications at a time.
const DOSSIERS: u32 = 50;
/// Keys at a time.
const KEYS: i64 = 100;

/// Does what is due. What fails is due again next time.
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
    let tidied = clean_up(context).await;
    // What stops one of them does not stop the others, and is told.
    let (tried, due, keys) = (tried?, due?, keys?);
    tidied?;
    Ok(TaskSummary {
        attempts: tried.done,
        deadlines: due.done,
        keys: keys.done,
        unreadable: tried.unreadable + due.unreadable + keys.unreadable,
    })
}

/// Takes away what is kept for a time only.
async fn clean_up<P: Platform>(context: &Context<'_, P>) -> Result<(), Failure> {
    const BUDGETS: &str = "DELETE FROM budget WHERE fenetre < ?1 AND fenetre < ?2";
    const DELIVERY_ATTEMPTS: &str = "DELETE FROM livraison WHERE le < ?1";
    // Messages of what is no more, once they were delivered or given up.
    const DELIVERIES: &str = "DELETE FROM envoi WHERE quand IS NULL AND le < ?1 AND NOT EXISTS \
        (SELECT 1 FROM candidature c WHERE c.reference = envoi.reference)";
    // By the clock of the database too, which refuses to forget what it holds to be recent.
    const AUDIT: &str = "DELETE FROM audit WHERE le < ?1 \
        AND le <= (CAST(strftime('%s', 'now') AS INTEGER) - 31536000) * 1000";
    let before = |duration: SignedDuration| -> SqlValue {
        let le = context.now.saturating_sub(duration);
        le.unwrap_or(Timestamp::MIN).into()
    };
    let seconds = context.now.as_second();
    context
        .batch(vec![
            // Windows of a minute and of ten count from the same origin: the former
            // have the greater numbers.
            statement(
                BUDGETS,
                [(seconds / 60 - 60).into(), (seconds / 600 - 6).into()],
            ),
            statement(DELIVERY_ATTEMPTS, [before(DELIVERY_LOG_RETENTION)]),
            statement(DELIVERIES, [before(DELIVERY_LOG_RETENTION)]),
            statement(AUDIT, [before(SignedDuration::from_hours(24 * 366))]),
        ])
        .await
        .map(drop)
}

/// A key of a record that an older key wraps.
#[derive(Deserialize)]
struct WrappedKey {
    de: String,
    id: String,
    cle: String,
}

/// Wraps some of the keys anew that the newest key does not wrap. One that no key of the
/// service unwraps stays as it is, and is counted.
async fn reseal<P: Platform>(context: &Context<'_, P>) -> Result<Progress, Failure> {
    const OLD_KEYS: &str = "SELECT 'candidature' AS de, reference AS id, cle FROM candidature \
        WHERE cle IS NOT NULL AND substr(cle, 1, ?1) <> ?2 \
        UNION ALL SELECT 'partenaire', id, cle FROM partenaire \
        WHERE substr(cle, 1, ?1) <> ?2 LIMIT ?3 OFFSET ?4";
    // Only if it is still the one that was read: erasing comes before.
    const CANDIDATURE: &str = "UPDATE candidature SET cle = ?3 WHERE reference = ?1 AND cle = ?2";
    const PARTENAIRE: &str = "UPDATE partenaire SET cle = ?3 WHERE id = ?1 AND cle = ?2";
    let vault = &context.keys()?.vault;
    let start = format!("{}.", vault.name());
    let (mut statements, mut read, mut unreadable) = (Vec::new(), 0, 0);
    loop {
        let values = [
            SqlValue::Integer(start.len() as i64),
            start.as_str().into(),
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
        // What stays must not take the place of what can be wrapped anew.
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
