//! The database's schema, version by version.

use crate::platform::{DatabaseError, Platform, Statement, statement};
use serde::Deserialize;

/// Each migration, in the order in which they are applied. One that was is never
/// changed: a new one is added.
pub(crate) const MIGRATIONS: [&str; 3] = [
    include_str!("../../migrations/0001_candidatures.sql"),
    include_str!("../../migrations/0002_partenaires.sql"),
    include_str!("../../migrations/0003_exploitation.sql"),
];

/// Brings a database to the last version, from whichever it has.
pub(crate) async fn migrate<P: Platform>(platform: &P) -> Result<(), DatabaseError> {
    for _ in 0..=MIGRATIONS.len() {
        let version = version(platform).await?;
        let Some(migration) = MIGRATIONS.get(version) else {
            return Ok(());
        };
        let number = (version + 1) as i64;
        let noted = statement(
            "INSERT INTO migration (version) VALUES (?1)",
            [number.into()],
        );
        let statements = [noted]
            .into_iter()
            .chain(statements_of(migration))
            .collect();
        match platform.batch(statements).await {
            // Someone else did it first.
            Ok(_) | Err(DatabaseError::Constraint) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

async fn version<P: Platform>(platform: &P) -> Result<usize, DatabaseError> {
    const TABLE: &str = "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY) STRICT";
    let read = statement(
        "SELECT coalesce(max(version), 0) AS version FROM migration",
        [],
    );
    let rows = platform.batch(vec![statement(TABLE, []), read]).await?;
    let row = rows.get(1).and_then(|rows| rows.first());
    let read = row.map(|row| row.read::<Version>("migration"));
    match read {
        Some(Ok(Version { version })) => Ok(version),
        _ => Err(DatabaseError::Unavailable),
    }
}

#[derive(Deserialize)]
struct Version {
    version: usize,
}

/// The statements of a migration: a blank line goes between them.
fn statements_of(migration: &'static str) -> impl Iterator<Item = Statement> {
    migration
        .split("\n\n")
        .map(|sql| statement(sql.trim(), []))
        .filter(|order| !order.sql.is_empty())
}
