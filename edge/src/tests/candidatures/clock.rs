//! What the clock of each minute reads: what is due, and nothing else.

use super::{super::bench::keys, Bench, bench, candidature};
use serde_json::{Value, json};
use shared::SignedDuration;

/// Rows like the ones that deposits leave, without sealing each: as many messages, delivered.
fn fill(bench: &Bench, applications: u32) {
    let database = bench.machine.database.borrow();
    let now = bench.now.get().as_millisecond();
    // Letters of references, four of which number five digits in base 20.
    let sql = format!(
        "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {applications}), \
         r (i, reference) AS (SELECT i, 'CCC' || \
         substr('34679CDFGHJKMNPQRTWX', i / 160000 % 20 + 1, 1) || \
         substr('34679CDFGHJKMNPQRTWX', i / 8000 % 20 + 1, 1) || \
         substr('34679CDFGHJKMNPQRTWX', i / 400 % 20 + 1, 1) || \
         substr('34679CDFGHJKMNPQRTWX', i / 20 % 20 + 1, 1) || \
         substr('34679CDFGHJKMNPQRTWX', i % 20 + 1, 1) FROM n) \
         INSERT INTO candidature (reference, suite, structure, bac_a_sable, etat, rang, recue_le, \
         depuis, change_le, repondue, relancee, echeance_le, cle, scelle, reponse, secret) \
         SELECT reference, i, 's-' || (i % 1000), 0, 'transmise', 1, {now}, {now}, {now}, 0, 0, \
         {now} + 864000000, (SELECT substr(cle, 1, instr(cle, '.')) FROM partenaire LIMIT 1) || i, \
         'x', 'x', 'x' || i FROM r"
    );
    database.execute(&sql, []).unwrap();
    let sql = format!(
        "INSERT INTO envoi (id, reference, rang, pour, cible, evenement, statut, relance, \
         bac_a_sable, le, essais, sort, quand) \
         SELECT 'msg_' || reference || '_0s', reference, 0, 'structure', structure, \
         'candidature.recue', 'recue', 0, 0, {now} - 2000000000, 1, \
         iif(suite % 2 = 0, 'livre', 'attente'), \
         iif(suite % 2 = 0, NULL, {now} + 3600000) FROM candidature WHERE reference LIKE 'CCC%'"
    );
    database.execute(&sql, []).unwrap();
}

/// More minutes than there are chores that take turns.
const ROUND: usize = 20;

/// What the dearest minute of a round costs the database: each does another chore.
fn dearest_minute(bench: &Bench) -> (i64, i64) {
    let machine = &bench.machine;
    let costs = (0..ROUND).map(|_| {
        bench.wait_for(SignedDuration::from_mins(1));
        machine.steps.set(0);
        machine.scanned.set(0);
        assert!(bench.tasks().is_idle());
        (machine.steps.get(), machine.scanned.get())
    });
    costs.fold((0, 0), |(steps, scanned), (s, n)| {
        (steps.max(s), scanned.max(n))
    })
}

#[test]
fn an_idle_minute_reads_nothing_of_what_is_not_due() {
    let bench = bench();
    bench.structure("s-1");
    bench.tasks();
    let (steps, scanned) = dearest_minute(&bench);
    fill(&bench, 100_000);
    assert_eq!(
        bench.machine.count("SELECT count(*) FROM candidature"),
        100_000
    );
    let (after, scanned_after) = dearest_minute(&bench);
    // A row that is read costs several steps: ten rows would show.
    assert!(after - steps <= 40, "{steps} steps, then {after}");
    assert_eq!(scanned_after, scanned);
}

#[test]
fn every_chore_is_done_in_a_round_of_minutes() {
    let bench = bench();
    bench.tasks();
    let now = bench.now.get().as_second();
    let database = |sql: &str| bench.machine.database.borrow().execute(sql, []).unwrap();
    // Each is of a table that another chore cleans.
    database(&format!(
        "INSERT INTO budget (sujet, fenetre, compte) VALUES ('x', {}, 1)",
        now / 600 - 100
    ));
    database(
        "INSERT INTO passage (commune, jour, acte, partenaire, nombre) VALUES ('99001', '2001-01-01', 'verdict', '', 1)",
    );
    database(
        "INSERT INTO integration (origine, jour, partenaire, version, code) VALUES ('x', '2001-01-01', '', '', '')",
    );
    let left = || {
        ["budget", "passage", "integration"].map(|table| {
            bench
                .machine
                .count(&format!("SELECT count(*) FROM {table}"))
        })
    };
    assert_eq!(left(), [1, 1, 1]);
    for _ in 0..ROUND {
        bench.wait_for(SignedDuration::from_mins(1));
        bench.tasks();
    }
    assert_eq!(left(), [0, 0, 0]);
}

#[test]
fn a_minute_with_one_message_due_reads_its_own() {
    let bench = bench();
    bench.structure("s-1");
    fill(&bench, 20_000);
    bench.deposit(&candidature("s-1"));
    bench.machine.scanned.set(0);
    assert_eq!(bench.tasks().attempts, 1);
    assert!(
        bench.machine.scanned.get() <= 100,
        "{}",
        bench.machine.scanned.get()
    );
}

#[test]
fn what_is_over_goes_with_its_messages() {
    let bench = bench();
    let key = bench.structure("s-1");
    let (reference, _) = bench.deposit(&candidature("s-1"));
    let (kept, _) = bench.deposit(&candidature("s-1"));
    bench.tasks();
    bench.ask_as(
        &key,
        &format!("POST /v1/candidatures/{kept}/statut"),
        &json!({ "statut": "prise_en_charge" }),
    );
    // Unanswered for 90 days: deleted; the other one is kept for a year.
    for _ in 0..110 {
        bench.wait_for(SignedDuration::from_hours(24));
        bench.tasks();
    }
    let messages = |reference: &str| {
        let sql = format!("SELECT count(*) FROM envoi WHERE reference = '{reference}'");
        bench.machine.count(&sql)
    };
    assert_eq!(messages(&reference), 0);
    assert!(messages(&kept) > 0);
}

#[test]
fn a_key_that_an_older_version_wraps_once_the_change_is_over_is_wrapped_anew() {
    let bench = bench();
    bench.structure("s-1");
    bench.keys.replace(keys(&["k2", "k1"]));
    while bench.tasks().keys > 0 {}
    bench.keys.replace(keys(&["k1"]));
    bench.deposit(&candidature("s-1"));
    bench.keys.replace(keys(&["k2", "k1"]));
    let minutes = (0..2 * ROUND).map(|_| {
        bench.wait_for(SignedDuration::from_mins(1));
        bench.tasks().keys
    });
    assert_eq!(minutes.sum::<usize>(), 1);
}

#[test]
fn a_rotation_ends_while_applications_are_read() {
    let bench = bench();
    let key = bench.structure("s-1");
    let references: Vec<String> = (0..60)
        .map(|_| bench.deposit(&candidature("s-1")).0)
        .collect();
    bench.tasks();
    bench.keys.replace(keys(&["k2", "k1"]));
    let read = |reference: &String| {
        let response = bench.ask_as(
            &key,
            &format!("GET /v1/candidatures/{reference}"),
            &Value::Null,
        );
        assert_eq!(response.status, 200, "{}", response.text());
    };
    let mut changed = 0;
    for _ in 0..10 {
        references.iter().for_each(read);
        changed += bench.tasks().keys;
    }
    references.iter().for_each(read);
    // The applications and the two partners.
    assert_eq!(changed, 62);
    let old = "SELECT count(*) FROM candidature WHERE cle NOT LIKE 'k2.%'";
    assert_eq!(bench.machine.count(old), 0);
    bench.keys.replace(keys(&["k2"]));
    references.iter().for_each(read);
}
