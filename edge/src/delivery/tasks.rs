//! What runs every minute: deliveries, reminders, deadlines, key rotation and clean-up.

use crate::{
    delivery::{courier::Courier, links::give_links},
    http::context::Context,
    platform::{Failure, Platform, SqlValue, statement},
    store::comptes,
};
use serde::Deserialize;
use shared::{
    SignedDuration, Timestamp,
    candidature::{Progress, deadlines, delays::DELIVERY_LOG_RETENTION, deliver},
};
use std::{cell::Cell, collections::BTreeMap, fmt};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TaskSummary {
    pub attempts: usize,
    /// Applications whose deadline was applied.
    pub deadlines: usize,
    /// Keys wrapped anew by the newest key of the service.
    pub keys: usize,
    /// Links given to persons who asked for another one.
    pub links: usize,
    /// Rows that could not be read, whose work is therefore not done.
    pub unreadable: usize,
    /// Webhooks that are gone: their partners have to be asked for another.
    pub gone: usize,
}

impl fmt::Display for TaskSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "taches: {} essais, {} echeances, {} cles",
            self.attempts, self.deadlines, self.keys
        )?;
        for (count, what) in [
            (self.links, "liens"),
            (self.unreadable, "illisibles"),
            (self.gone, "webhooks partis"),
        ] {
            if count > 0 {
                write!(f, ", {count} {what}")?;
            }
        }
        Ok(())
    }
}

impl TaskSummary {
    /// Whether the operator has something to do.
    pub fn is_alarming(&self) -> bool {
        self.unreadable > 0 || self.gone > 0
    }

    pub fn is_idle(&self) -> bool {
        *self == Self::default()
    }
}

/// Messages per run: the runtime limits how many calls one event may make.
const DELIVERIES: u32 = 60;
/// Applications per run.
const DOSSIERS: u32 = 50;
/// Keys per statement.
const KEYS: i64 = 200;
/// Statements of keys per run: 100,000 keys take 100 runs, or as many calls of the
/// administration.
const KEY_ROUNDS: usize = 5;

/// Does what is due. What fails stays due, and is tried again at the next run.
pub async fn run_tasks<P: Platform>(
    context: &Context<'_, P>,
    site: &str,
) -> Result<TaskSummary, Failure> {
    context.open().await?;
    let (store, now) = (context.store(), context.now);
    let courier = Courier {
        context,
        site,
        gone: Cell::default(),
    };
    let tried = deliver(&store, &courier, now, context.platform, DELIVERIES).await;
    let due = deadlines(&store, now, DOSSIERS).await;
    let links = give_links(context).await;
    let keys = reseal(context).await;
    let cleaned = clean_up(context).await;
    // Each of them ran even if another failed; only now is a failure returned.
    let (tried, due, links, keys) = (tried?, due?, links?, keys?);
    cleaned?;
    Ok(TaskSummary {
        attempts: tried.done,
        deadlines: due.done,
        keys: keys.done,
        links: links.done,
        unreadable: tried.unreadable + due.unreadable + links.unreadable + keys.unreadable,
        gone: courier.gone.get(),
    })
}

/// Deletes what is only kept for a time.
async fn clean_up<P: Platform>(context: &Context<'_, P>) -> Result<(), Failure> {
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
    let accounts = comptes::clean_up(context.now, before(SignedDuration::from_hours(24)));
    let statements = [
        // Windows of ten minutes and of one minute are both numbered from the epoch, in
        // one column; the numbers of the latter are ten times greater.
        statement(
            BUDGETS,
            [(seconds / 600 - 6).into(), (seconds / 60 - 60).into()],
        ),
        statement(DELIVERY_ATTEMPTS, [before(DELIVERY_LOG_RETENTION)]),
        statement(DELIVERIES, [before(DELIVERY_LOG_RETENTION)]),
        statement(AUDIT, [before(SignedDuration::from_hours(24 * 366))]),
    ];
    let statements = statements.into_iter().chain(accounts).collect();
    context.batch(statements).await.map(drop)
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
    // On both sides of the newest name in the index of names, so that keys under it cost
    // nothing.
    const OLD_KEYS: &str = "SELECT 'candidature' AS de, reference AS id, cle FROM candidature \
        WHERE cle IS NOT NULL AND substr(cle, 1, instr(cle, '.')) < ?1 \
        UNION ALL SELECT 'candidature', reference, cle FROM candidature \
        WHERE cle IS NOT NULL AND substr(cle, 1, instr(cle, '.')) > ?1 \
        UNION ALL SELECT 'partenaire', id, cle FROM partenaire \
        WHERE substr(cle, 1, instr(cle, '.')) < ?1 \
        UNION ALL SELECT 'partenaire', id, cle FROM partenaire \
        WHERE substr(cle, 1, instr(cle, '.')) > ?1 \
        UNION ALL SELECT 'compte', id, cle FROM compte \
        WHERE substr(cle, 1, instr(cle, '.')) < ?1 \
        UNION ALL SELECT 'compte', id, cle FROM compte \
        WHERE substr(cle, 1, instr(cle, '.')) > ?1 \
        UNION ALL SELECT 'revendication', id, cle FROM revendication \
        WHERE substr(cle, 1, instr(cle, '.')) < ?1 \
        UNION ALL SELECT 'revendication', id, cle FROM revendication \
        WHERE substr(cle, 1, instr(cle, '.')) > ?1 LIMIT ?2 OFFSET ?3";
    // Only while the key is still the one that was read: an erasure in between must stand.
    const CANDIDATURES: &str = "UPDATE candidature SET cle = json_extract(j.value, '$[2]') \
        FROM json_each(?1) j WHERE candidature.reference = json_extract(j.value, '$[0]') \
        AND candidature.cle = json_extract(j.value, '$[1]')";
    const PARTENAIRES: &str = "UPDATE partenaire SET cle = json_extract(j.value, '$[2]') \
        FROM json_each(?1) j WHERE partenaire.id = json_extract(j.value, '$[0]') \
        AND partenaire.cle = json_extract(j.value, '$[1]')";
    const COMPTES: &str = "UPDATE compte SET cle = json_extract(j.value, '$[2]') \
        FROM json_each(?1) j WHERE compte.id = json_extract(j.value, '$[0]') \
        AND compte.cle = json_extract(j.value, '$[1]')";
    const REVENDICATIONS: &str = "UPDATE revendication SET cle = json_extract(j.value, '$[2]') \
        FROM json_each(?1) j WHERE revendication.id = json_extract(j.value, '$[0]') \
        AND revendication.cle = json_extract(j.value, '$[1]')";
    // A table by its name, and the statement that writes its keys.
    const TABLES: [(&str, &str); 4] = [
        ("candidature", CANDIDATURES),
        ("partenaire", PARTENAIRES),
        ("compte", COMPTES),
        ("revendication", REVENDICATIONS),
    ];
    let vault = &context.keys()?.vault;
    let prefix = format!("{}.", vault.name());
    let mut progress = Progress::default();
    let mut rounds = 0;
    while rounds < KEY_ROUNDS {
        let mut new_keys = BTreeMap::<String, Vec<[String; 3]>>::new();
        // Keys that cannot be unwrapped come back at every round: look past them.
        let offset = SqlValue::Integer(progress.unreadable as i64);
        let values = [prefix.as_str().into(), KEYS.into(), offset];
        let rows = context.rows(statement(OLD_KEYS, values)).await?;
        for row in &rows {
            let Ok(WrappedKey { de, id, cle }) = row.read("candidature") else {
                progress.unreadable += 1;
                continue;
            };
            match vault.reseal(&cle, &id, context.platform) {
                Ok(Some(new)) => new_keys.entry(de).or_default().push([id, cle, new]),
                Ok(None) => {}
                Err(_) => progress.unreadable += 1,
            }
        }
        let mut statements = Vec::new();
        for (table, sql) in TABLES {
            if let Some(keys) = new_keys.get(table) {
                progress.done += keys.len();
                let keys = serde_json::to_string(keys).map_err(|_| Failure::Database)?;
                statements.push(statement(sql, [keys.into()]));
            }
        }
        if !statements.is_empty() {
            context.batch(statements).await?;
            rounds += 1;
        }
        if (rows.len() as i64) < KEYS {
            break;
        }
    }
    Ok(progress)
}
