//! Rows that cannot be read are reported and counted, never taken for missing ones.

use super::{Bench, TestResponse, bench, candidature, refused};
use crate::Failure;
use serde_json::{Value, json};
use shared::SignedDuration;

const URL: &str = "https://hooks.ville.fr/guichet";
/// Later than any moment that can be read.
const NEVER: &str = "9007199254740991";

impl Bench {
    /// Damages rows, and checks that exactly these are counted, in their table alone.
    fn damage(&self, table: &str, change: &str, which: &str) {
        let sql = format!("UPDATE {table} SET {change} WHERE {which}");
        let rows = self.machine.database.borrow().execute(&sql, []).unwrap();
        assert!(rows > 0, "{sql}");
        let state = self.admin("GET /v1/admin/etat", &Value::Null).json();
        for (counted, number) in state["illisibles"].as_object().unwrap() {
            let expect = if counted == table { rows } else { 0 };
            assert_eq!(number, &json!(expect), "{sql}: {state}");
        }
    }

    fn receiver(&self, structure: &str) -> (String, String, String) {
        self.partenaire(json!({
            "portee": "structure", "structure": structure, "hotes": ["ville.fr"], "webhook": URL,
        }))
    }
}

/// Checks that the caller gets an error, and the log its cause.
#[track_caller]
fn reported(response: &TestResponse, failure: Failure) {
    refused(response, 503, "candidatures-indisponibles");
    assert_eq!(response.log_line.failure, Some(failure));
}

#[test]
fn a_damaged_application_is_told_on_every_route() {
    for change in [
        "etat = 'perdue'",
        "rang = -1",
        "repondue = 2",
        &format!("recue_le = {NEVER}"),
        &format!("effacee_le = {NEVER}"),
        // Erased, but with its content; not erased, but without a part of it.
        "effacee_le = 0",
        "cle = NULL",
        "scelle = NULL",
        "reponse = NULL",
        "secret = NULL",
        "cle = NULL, scelle = NULL, reponse = NULL, secret = NULL",
    ] {
        let bench = bench();
        let (structure, prescripteur) = (bench.structure("s-1"), bench.prescripteur());
        let reply = bench
            .deposit_as(&prescripteur, "un", &candidature("s-1"))
            .json();
        let reference = reply["reference"].as_str().unwrap();
        let secret = reply["secret"].as_str().unwrap();
        bench.damage("candidature", change, "true");
        let one = format!("/v1/candidatures/{reference}");
        let back = json!({ "statut": "retiree" });
        let taken = json!({ "statut": "prise_en_charge" });
        for (key, query, body) in [
            (secret, format!("GET {one}"), &Value::Null),
            (secret, format!("PATCH {one}"), &back),
            (secret, format!("DELETE {one}"), &Value::Null),
            (&structure, format!("GET {one}"), &Value::Null),
            (&structure, format!("POST {one}/statut"), &taken),
            (&prescripteur, format!("GET {one}"), &Value::Null),
            (&prescripteur, "GET /v1/candidatures".into(), &Value::Null),
            (&structure, "GET /v1/candidatures".into(), &Value::Null),
            (
                &structure,
                "GET /v1/candidatures/export?format=csv".into(),
                &Value::Null,
            ),
        ] {
            let response = bench.ask_as(key, &query, body);
            assert_eq!(response.status, 503, "{change}: {query}");
            reported(&response, Failure::Row("candidature"));
        }
        let again = bench.deposit_as(&prescripteur, "un", &candidature("s-1"));
        reported(&again, Failure::Row("candidature"));
        assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 1);
    }
}

#[test]
fn a_damaged_history_is_told() {
    for change in [
        "acte = 'perdu'",
        "par = 'personne'",
        &format!("le = {NEVER}"),
    ] {
        let bench = bench();
        bench.structure("s-1");
        let (reference, secret) = bench.deposit(&candidature("s-1"));
        bench.damage("historique", change, "true");
        let path = format!("GET /v1/candidatures/{reference}");
        let response = bench.ask_as(&secret, &path, &Value::Null);
        reported(&response, Failure::Row("historique"));
    }
}

#[test]
fn a_damaged_partner_is_told_and_can_be_revoked() {
    for change in [
        "portee = 'tout'",
        "bac_a_sable = 2",
        "origines = '{}'",
        "origines = '[1]'",
        "hotes = '['",
        "quota = -1",
        &format!("cree_le = {NEVER}"),
        &format!("revoque_le = {NEVER}"),
    ] {
        let bench = bench();
        let (id, key, _) = bench.partenaire(json!({ "portee": "prescripteur" }));
        let body = candidature("citeslab");
        assert_eq!(bench.deposit_as(&key, "un", &body).status, 201);
        bench.damage("partenaire", change, "true");
        let one = format!("/v1/admin/partenaires/{id}");
        let revoked = change.starts_with("revoque_le");
        for response in [
            bench.ask_as(&key, "GET /v1/candidatures", &Value::Null),
            bench.deposit_as(&key, "deux", &body),
        ] {
            match revoked {
                // It is revoked all the same: only the date is lost.
                true => assert!([201, 401].contains(&response.status)),
                false if response.status == 201 => {}
                false => reported(&response, Failure::Row("partenaire")),
            }
        }
        for (query, body) in [
            ("GET /v1/admin/partenaires".to_owned(), Value::Null),
            (format!("PATCH {one}"), json!({ "quota": 9 })),
            (format!("POST {one}/cles"), Value::Null),
            (format!("POST {one}/secrets"), Value::Null),
        ] {
            reported(&bench.admin(&query, &body), Failure::Row("partenaire"));
        }
        let response = bench.admin(&format!("DELETE {one}"), &Value::Null);
        assert_eq!(response.status, 204, "{change}");
        let response = bench.deposit_as(&key, "trois", &body);
        refused(&response, 401, "cle-refusee");
    }
}

#[test]
fn a_damaged_attempt_is_told() {
    for change in ["essai = -1", &format!("le = {NEVER}")] {
        let bench = bench();
        let (_, key, _) = bench.receiver("s-1");
        bench.deposit(&candidature("s-1"));
        bench.tasks();
        bench.damage("livraison", change, "true");
        let response = bench.ask_as(&key, "GET /v1/evenements", &Value::Null);
        reported(&response, Failure::Row("livraison"));
    }
}

#[test]
fn a_damaged_message_is_counted_each_time_and_the_others_are_sent() {
    for change in [
        "statut = 'perdue'",
        "evenement = 'candidature.perdue'",
        "pour = 'tous'",
        "rang = -1",
        "essais = -1",
        "relance = 2",
        &format!("le = {NEVER}"),
    ] {
        let bench = bench();
        bench.receiver("s-1");
        let (reference, _) = bench.deposit(&candidature("s-1"));
        bench.deposit(&candidature("s-1"));
        bench.damage("envoi", change, &format!("reference = '{reference}'"));
        let done = bench.tasks();
        assert_eq!((done.attempts, done.unreadable), (1, 1), "{change}");
        assert!(done.to_string().ends_with("1 illisibles"), "{done}");
        assert_eq!(bench.machine.calls.borrow().len(), 1);
        bench.wait_for(SignedDuration::from_hours(1));
        let done = bench.tasks();
        assert_eq!((done.attempts, done.unreadable), (0, 1), "{change}");
    }
}

#[test]
fn a_damaged_receiver_waits_and_the_others_are_told() {
    let bench = bench();
    let (id, ..) = bench.receiver("s-1");
    bench.receiver("s-2");
    bench.deposit(&candidature("s-1"));
    bench.deposit(&candidature("s-2"));
    bench.damage("partenaire", "hotes = '['", &format!("id = '{id}'"));
    let done = bench.tasks();
    assert_eq!((done.attempts, done.unreadable), (2, 1));
    assert_eq!(bench.machine.calls.borrow().len(), 1);
    // Once the row is repaired, the message is delivered.
    let mend = format!("UPDATE partenaire SET hotes = '[\"ville.fr\"]' WHERE id = '{id}'");
    bench.machine.database.borrow().execute(&mend, []).unwrap();
    bench.wait_for(SignedDuration::from_hours(1));
    let done = bench.tasks();
    assert_eq!((done.attempts, done.unreadable), (1, 0));
    assert_eq!(bench.machine.calls.borrow().len(), 2);
}

#[test]
fn a_message_about_a_damaged_application_is_sent_once() {
    let bench = bench();
    bench.receiver("s-1");
    bench.deposit(&candidature("s-1"));
    bench.damage("candidature", "etat = 'perdue'", "true");
    let done = bench.tasks();
    assert_eq!((done.attempts, done.unreadable), (1, 1));
    let delivered = "SELECT count(*) FROM envoi WHERE sort = 'livre'";
    assert_eq!(bench.machine.count(delivered), 1);
    bench.wait_for(SignedDuration::from_hours(1));
    assert_eq!(bench.tasks().attempts, 0);
}

#[test]
fn time_goes_on_for_the_others() {
    let bench = bench();
    let structure = bench.structure("s-1");
    // More than one run takes.
    let deposits: Vec<_> = (0..53)
        .map(|_| bench.deposit(&candidature("s-1")))
        .collect();
    bench.ask_as(&structure, "GET /v1/candidatures", &Value::Null);
    let (sound, secret) = &deposits[52];
    let which = format!("reference <> '{sound}'");
    bench.damage("candidature", "repondue = 2", &which);
    bench.wait_for(SignedDuration::from_hours(24 * 10));
    // Their messages have no recipient, so the tasks need not write to these rows.
    let done = bench.tasks();
    assert_eq!((done.deadlines, done.unreadable), (1, 52));
    bench.wait_for(SignedDuration::from_hours(24 * 20));
    bench.tasks();
    let path = format!("GET /v1/candidatures/{sound}");
    let reply = bench.ask_as(secret, &path, &Value::Null).json();
    assert_eq!(reply["statut"], "sans_reponse");
    assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 53);
}

#[test]
fn a_key_that_opens_nothing_is_counted_and_the_others_are_wrapped_anew() {
    let bench = bench();
    bench.structure("s-1");
    let (lost, _) = bench.deposit(&candidature("s-1"));
    let (kept, secret) = bench.deposit(&candidature("s-1"));
    let change = format!("UPDATE candidature SET cle = 'k1.AAAA' WHERE reference = '{lost}'");
    bench
        .machine
        .database
        .borrow()
        .execute(&change, [])
        .unwrap();
    bench.keys.replace(crate::tests::bench::keys(&["k2", "k1"]));
    let done = bench.tasks();
    assert_eq!((done.keys, done.unreadable), (3, 1));
    bench.keys.replace(crate::tests::bench::keys(&["k2"]));
    let path = format!("GET /v1/candidatures/{kept}");
    assert_eq!(bench.ask_as(&secret, &path, &Value::Null).status, 200);
}

#[test]
fn secrets_that_cannot_be_read_sign_nothing_and_are_not_lost() {
    for clear in [
        "",
        "{}",
        "[]",
        r#"{"secrets":[]}"#,
        r#"{"secrets":["whsec_court"]}"#,
        r#"{"secrets":[1],"courriel":null}"#,
    ] {
        let bench = bench();
        let (id, ..) = bench.receiver("s-1");
        bench.deposit(&candidature("s-1"));
        bench.reseal(&id, clear);
        let sealed = || -> (String, String) {
            let database = bench.machine.database.borrow();
            let sql = "SELECT cle, scelle FROM partenaire";
            database
                .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap()
        };
        let before = sealed();
        let done = bench.tasks();
        assert_eq!((done.attempts, done.unreadable), (1, 1), "{clear}");
        assert!(bench.machine.calls.borrow().is_empty(), "{clear}");
        let waiting = "SELECT count(*) FROM envoi WHERE sort = 'attente' AND essais = 1";
        assert_eq!(bench.machine.count(waiting), 1);
        let one = format!("/v1/admin/partenaires/{id}");
        for (query, body) in [
            (format!("PATCH {one}"), json!({ "quota": 9 })),
            (format!("PATCH {one}"), json!({ "courriel": "a@ville.fr" })),
            (format!("POST {one}/secrets"), Value::Null),
        ] {
            reported(&bench.admin(&query, &body), Failure::PartnerSecrets);
            assert_eq!(sealed(), before, "{clear}: {query}");
        }
    }
}
