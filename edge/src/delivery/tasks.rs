//! What runs every minute: deliveries, reminders, deadlines, key rotation and clean-up.

use crate::{
    delivery::{
        chores::{Turns, note_keys},
        courier::Courier,
        links::give_links,
    },
    http::context::Context,
    platform::{Failure, Platform, Statement, statement},
    store::rows,
};
use serde::Deserialize;
use shared::candidature::{
    Actor, CandidatureState, Change, Progress, Reference, deadlines, deliver, transition,
};
use std::{cell::Cell, fmt};

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
    let rerouted = reroute(context).await;
    let links = give_links(context).await;
    // Nothing is put off for want of knowing whose turn it is.
    let (turns, unread) = match Turns::read(context).await {
        Ok(turns) => (turns, None),
        Err(failure) => (Turns::default(), Some(failure)),
    };
    let keys = match turns.keys_are_due() {
        true => reseal(context).await,
        false => Ok(Progress::default()),
    };
    let chores = turns.take(context).await;
    // Each of them ran even if another failed; only now is a failure returned.
    let (tried, due, links, keys) = (tried?, due?, links?, keys?);
    let rerouted = rerouted?;
    chores?;
    if let Some(failure) = unread {
        return Err(failure);
    }
    Ok(TaskSummary {
        attempts: tried.done,
        deadlines: due.done + rerouted,
        keys: keys.done,
        links: links.done,
        unreadable: tried.unreadable + due.unreadable + links.unreadable + keys.unreadable,
        gone: courier.gone.get(),
    })
}

/// What was delivered where nobody receives any more ends as it would in time: without an
/// answer, and with others proposed.
async fn reroute<P: Platform>(context: &Context<'_, P>) -> Result<usize, Failure> {
    const SQL: &str = "SELECT reference FROM candidature WHERE etat = 'transmise' \
        AND effacee_le IS NULL AND structure IN (SELECT value FROM json_each(?1)) LIMIT ?2";
    let live = context.live().await?;
    if live.left.is_empty() {
        return Ok(0);
    }
    let left = serde_json::to_string(&live.left).map_err(|_| Failure::Database)?;
    let rows = context
        .rows(statement(SQL, [left.into(), DOSSIERS.into()]))
        .await?;
    let mut rerouted = 0;
    for row in rows {
        let Delivered { reference } = row.read("candidature")?;
        let (store, towards) = (context.store(), CandidatureState::SansReponse);
        let by = Actor::Guichet;
        let change = transition(&store, reference, towards, by, context.now).await?;
        rerouted += usize::from(matches!(change, Change::Done(_)));
    }
    Ok(rerouted)
}

#[derive(Deserialize)]
struct Delivered {
    #[serde(deserialize_with = "rows::parsed")]
    reference: Reference,
}

/// The key of a record, wrapped by a key of the service that is not the newest.
#[derive(Deserialize)]
struct WrappedKey {
    id: String,
    cle: String,
}

/// A table whose rows have a key each.
pub(super) struct KeyTable {
    name: &'static str,
    /// Finds keys under an older one. A statement each: the runtime's SQLite takes five terms
    /// in a union.
    old_keys: &'static str,
    new_keys: &'static str,
}

macro_rules! key_table {
    ($table:literal, $id:literal) => {
        KeyTable {
            name: $table,
            // On both sides of the newest name in the index of names, so that keys under it
            // cost nothing.
            old_keys: concat!(
                "SELECT ",
                $id,
                " AS id, cle FROM ",
                $table,
                " WHERE cle IS NOT NULL AND substr(cle, 1, instr(cle, '.')) < ?1 \
                 UNION ALL SELECT ",
                $id,
                ", cle FROM ",
                $table,
                " WHERE cle IS NOT NULL AND substr(cle, 1, instr(cle, '.')) > ?1 \
                 LIMIT ?2 OFFSET ?3"
            ),
            // Only while the key is still the one that was read: an erasure in between must
            // stand.
            new_keys: concat!(
                "UPDATE ",
                $table,
                " SET cle = json_extract(j.value, '$[2]') FROM json_each(?1) j WHERE ",
                $table,
                ".",
                $id,
                " = json_extract(j.value, '$[0]') AND ",
                $table,
                ".cle = json_extract(j.value, '$[1]')"
            ),
        }
    };
}

pub(super) const KEY_TABLES: [KeyTable; 4] = [
    key_table!("candidature", "reference"),
    key_table!("partenaire", "id"),
    key_table!("compte", "id"),
    key_table!("revendication", "id"),
];

/// Asks a table for keys that the newest one does not wrap.
pub(super) fn old_keys<P: Platform>(
    table: &KeyTable,
    context: &Context<'_, P>,
    limit: i64,
    offset: i64,
) -> Result<Statement, Failure> {
    let prefix = format!("{}.", context.keys()?.vault.name());
    let values = [prefix.into(), limit.into(), offset.into()];
    Ok(statement(table.old_keys, values))
}

/// Rotates keys: wraps with the newest key of the service some of those that an older one
/// wraps. A key that none of them unwraps stays as it is, and is counted.
async fn reseal<P: Platform>(context: &Context<'_, P>) -> Result<Progress, Failure> {
    let vault = &context.keys()?.vault;
    let mut progress = Progress::default();
    // Keys that cannot be unwrapped come back at every round: look past them.
    let mut unreadable = [0_i64; KEY_TABLES.len()];
    let mut rounds = 0;
    while rounds < KEY_ROUNDS {
        let questions: Vec<_> = KEY_TABLES
            .iter()
            .zip(unreadable)
            .map(|(table, offset)| old_keys(table, context, KEYS, offset))
            .collect::<Result<_, _>>()?;
        let found = context.batch(questions).await?;
        let is_last = found.iter().all(|rows| (rows.len() as i64) < KEYS);
        let mut statements = Vec::new();
        for ((table, rows), unreadable) in KEY_TABLES.iter().zip(&found).zip(&mut unreadable) {
            let mut new_keys = Vec::new();
            for row in rows {
                let Ok(WrappedKey { id, cle }) = row.read(table.name) else {
                    *unreadable += 1;
                    continue;
                };
                match vault.reseal(&cle, &id, context.platform) {
                    Ok(Some(new)) => new_keys.push([id, cle, new]),
                    Ok(None) => {}
                    Err(_) => *unreadable += 1,
                }
            }
            if !new_keys.is_empty() {
                progress.done += new_keys.len();
                let keys = serde_json::to_string(&new_keys).map_err(|_| Failure::Database)?;
                statements.push(statement(table.new_keys, [keys.into()]));
            }
        }
        if !statements.is_empty() {
            context.batch(statements).await?;
            rounds += 1;
        }
        if is_last {
            break;
        }
    }
    progress.unreadable = unreadable.iter().sum::<i64>() as usize;
    if progress == Progress::default() {
        note_keys(Some(vault.name()), context).await?;
    }
    Ok(progress)
}
