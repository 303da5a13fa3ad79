//! The database's schema, version by version.

use crate::platform::{Base, BaseError, Requete, requete};
use serde::Deserialize;

/// Each migration, in the order in which they are applied. One that was is never
/// changed: a new one is added.
pub(crate) const MIGRATIONS: [&str; 3] = [
    include_str!("../../migrations/0001_candidatures.sql"),
    include_str!("../../migrations/0002_partenaires.sql"),
    include_str!("../../migrations/0003_exploitation.sql"),
];

/// Brings a database to the last version, from whichever it has.
pub(crate) async fn monte<B: Base>(base: &B) -> Result<(), BaseError> {
    for _ in 0..=MIGRATIONS.len() {
        let version = version(base).await?;
        let Some(migration) = MIGRATIONS.get(version) else {
            return Ok(());
        };
        let numero = (version + 1) as i64;
        let noted = requete(
            "INSERT INTO migration (version) VALUES (?1)",
            [numero.into()],
        );
        let requetes = [noted].into_iter().chain(ordres(migration)).collect();
        match base.lot(requetes).await {
            // Someone else did it first.
            Ok(_) | Err(BaseError::Contrainte) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

async fn version<B: Base>(base: &B) -> Result<usize, BaseError> {
    const TABLE: &str = "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY) STRICT";
    let read = requete(
        "SELECT coalesce(max(version), 0) AS version FROM migration",
        [],
    );
    let lignes = base.lot(vec![requete(TABLE, []), read]).await?;
    let row = lignes.get(1).and_then(|rows| rows.first());
    let read = row.map(|row| row.read::<Version>("migration"));
    match read {
        Some(Ok(Version { version })) => Ok(version),
        _ => Err(BaseError::Indisponible),
    }
}

#[derive(Deserialize)]
struct Version {
    version: usize,
}

/// The statements of a migration: a blank line goes between them.
fn ordres(migration: &'static str) -> impl Iterator<Item = Requete> {
    migration
        .split("\n\n")
        .map(|sql| requete(sql.trim(), []))
        .filter(|ordre| !ordre.sql.is_empty())
}
