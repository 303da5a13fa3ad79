//! The schema, migrated from each version to the last.

use crate::{
    store::schema::{MIGRATIONS, migrate},
    tests::machine::Machine,
};
use pollster::block_on;

fn schema(machine: &Machine) -> Vec<String> {
    let database = machine.database.borrow();
    let mut statement = database
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")
        .unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn every_version_comes_to_the_same_schema() {
    let fresh = Machine::default();
    block_on(migrate(&fresh)).unwrap();
    let expect = schema(&fresh);
    assert!(expect.len() > 10);
    for version in 0..=MIGRATIONS.len() {
        let machine = Machine::default();
        for (rank, migration) in MIGRATIONS[..version].iter().enumerate() {
            let database = machine.database.borrow();
            database
                .execute_batch(&format!(
                    "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY) STRICT; \
                 INSERT INTO migration VALUES ({}); {migration}",
                    rank + 1
                ))
                .unwrap();
        }
        for _ in 0..2 {
            block_on(migrate(&machine)).unwrap();
            assert_eq!(schema(&machine), expect, "from version {version}");
        }
        let last = machine.count("SELECT max(version) FROM migration");
        assert_eq!(last, MIGRATIONS.len() as i64);
    }
}

#[test]
fn a_migration_that_is_cut_starts_again() {
    for done in [false, true] {
        for left in 0..8 {
            let machine = Machine::default();
            machine.failure.set(Some((left, done)));
            let _ = block_on(migrate(&machine));
            machine.failure.set(None);
            block_on(migrate(&machine)).unwrap();
            let last = machine.count("SELECT max(version) FROM migration");
            assert_eq!(last, MIGRATIONS.len() as i64, "{left} {done}");
        }
    }
}

#[test]
fn the_register_of_reads_is_not_rewritten() {
    let machine = Machine::default();
    block_on(migrate(&machine)).unwrap();
    let database = machine.database.borrow();
    let now = "CAST(strftime('%s', 'now') AS INTEGER) * 1000";
    database.execute(
        &format!("INSERT INTO audit VALUES ({now}, 'p', 'lecture', NULL, 1), (0, 'p', 'lecture', NULL, 1)"),
        [],
    )
    .unwrap();
    assert!(
        database
            .execute("UPDATE audit SET auteur = 'q'", [])
            .is_err()
    );
    assert!(
        database
            .execute("DELETE FROM audit WHERE le > 0", [])
            .is_err()
    );
    assert_eq!(
        database.execute("DELETE FROM audit WHERE le = 0", []),
        Ok(1)
    );
}
