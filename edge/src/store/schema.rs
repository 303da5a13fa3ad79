//! The migrations of the database.

use crate::platform::{DatabaseError, Platform, Statement, statement};
use serde::Deserialize;

/// In order. A migration that was applied somewhere never changes: a new one is added.
pub(crate) const MIGRATIONS: [&str; 10] = [
    include_str!("../../migrations/0001_candidatures.sql"),
    include_str!("../../migrations/0002_partenaires.sql"),
    include_str!("../../migrations/0003_exploitation.sql"),
    include_str!("../../migrations/0004_horloge.sql"),
    include_str!("../../migrations/0005_comptes.sql"),
    include_str!("../../migrations/0006_vif.sql"),
    include_str!("../../migrations/0007_suivi.sql"),
    include_str!("../../migrations/0008_passages.sql"),
    include_str!("../../migrations/0009_oidc.sql"),
    include_str!("../../migrations/0010_tours.sql"),
];

pub(crate) async fn migrate<P: Platform>(platform: &P) -> Result<(), DatabaseError> {
    for _ in 0..=MIGRATIONS.len() {
        let version = version(platform).await?;
        let Some(migration) = MIGRATIONS.get(version) else {
            return Ok(());
        };
        let number = (version + 1) as i64;
        let record = statement(
            "INSERT INTO migration (version) VALUES (?1)",
            [number.into()],
        );
        let statements = [record]
            .into_iter()
            .chain(statements_of(migration))
            .collect();
        match platform.batch(statements).await {
            // On a conflict, another isolate has applied it first.
            Ok(_) | Err(DatabaseError::Constraint) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

async fn version<P: Platform>(platform: &P) -> Result<usize, DatabaseError> {
    const TABLE: &str = "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY) STRICT";
    let last = statement(
        "SELECT coalesce(max(version), 0) AS version FROM migration",
        [],
    );
    let rows = platform.batch(vec![statement(TABLE, []), last]).await?;
    let row = rows.get(1).and_then(|rows| rows.first());
    match row.map(|row| row.read::<Version>("migration")) {
        Some(Ok(Version { version })) => Ok(version),
        _ => Err(DatabaseError::Unavailable),
    }
}

#[derive(Deserialize)]
struct Version {
    version: usize,
}

/// A blank line separates the statements of a migration.
fn statements_of(migration: &'static str) -> impl Iterator<Item = Statement> {
    migration
        .split("\n\n")
        .map(|sql| statement(sql.trim(), []))
        .filter(|statement| !statement.sql.is_empty())
}
