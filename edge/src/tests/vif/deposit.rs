//! An application is kept only where somebody receives it.

use super::{CRIEE, bench};
use crate::tests::{Bench, TestResponse};
use serde_json::{Value, json};

fn candidature(structure: &str) -> Value {
    json!({
        "structure": structure,
        "candidat": { "prenom": "Awa", "telephone": "06 12 34 56 78" },
        "projet": { "resume": "Un atelier de couture", "commune": "99001", "stade": "emergence" },
        "information_lue": true,
    })
}

fn deposit(bench: &Bench, structure: &str, key: &str) -> TestResponse {
    let headers = [
        ("content-type", "application/json"),
        ("idempotency-key", key),
    ];
    let body = candidature(structure).to_string();
    bench.ask_with("POST /v1/candidatures", &headers, body.as_bytes())
}

fn code(response: &TestResponse) -> (u16, String) {
    let code = response.json()["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    (response.status, code)
}

fn proposed(response: &TestResponse) -> Vec<String> {
    let others = response.json()["autres_structures"].clone();
    let others = others.as_array().unwrap().iter();
    others
        .map(|other| other["structure"]["id"].as_str().unwrap().to_owned())
        .collect()
}

const REFUSED: (u16, &str) = (422, "structure-injoignable");

#[test]
fn nothing_is_kept_where_nobody_receives_and_others_are_proposed() {
    let bench = bench();
    bench.structure("ouverte");
    let refused = deposit(&bench, CRIEE, "un");
    assert_eq!(code(&refused), (REFUSED.0, REFUSED.1.to_owned()));
    // Where one can write, then who does the same and is near.
    assert_eq!(proposed(&refused), ["ouverte", "quais", "quartier"]);
    let others = &refused.json()["autres_structures"];
    assert_eq!(others[0]["structure"]["joignable"], true);
    assert_eq!(others[1]["structure"]["joignable"], false);
    assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 0);
    assert_eq!(bench.machine.count("SELECT count(*) FROM envoi"), 0);
    // The same request is accepted once somebody receives.
    bench.structure(CRIEE);
    assert_eq!(deposit(&bench, CRIEE, "un").status, 201);
}

#[test]
fn what_has_closed_or_is_nobody_receives_nothing_whoever_answers_for_it() {
    let bench = bench();
    for id in ["fermee", "statut"] {
        bench.structure(id);
        assert_eq!(code(&deposit(&bench, id, id)), (422, REFUSED.1.to_owned()));
    }
    assert_eq!(
        code(&deposit(&bench, "nulle-part", "un")),
        (404, "structure-inconnue".into())
    );
    bench.structure(CRIEE);
    bench.say(CRIEE, "pause = '2026-11-23'");
    assert_eq!(code(&deposit(&bench, CRIEE, "deux")).0, 422);
    bench.say(CRIEE, "pause = '2026-11-22'");
    assert_eq!(deposit(&bench, CRIEE, "deux").status, 201);
    bench.say(CRIEE, "retiree = 1");
    assert_eq!(code(&deposit(&bench, CRIEE, "trois")).0, 422);
    // What was accepted before is answered as it was.
    let again = deposit(&bench, CRIEE, "deux");
    assert_eq!(again.status, 201);
    assert_eq!(again.header("idempotent-replayed"), "true");
}

#[test]
fn a_mailbox_nobody_verified_and_a_webhook_that_is_gone_are_nobody() {
    let bench = bench();
    let admin = |query: &str, body: &Value| bench.admin(query, body);
    let mailbox = json!({
        "nom": "Accueil", "portee": "structure", "structure": CRIEE,
        "courriel": "accueil@criee.example",
    });
    let created = admin("POST /v1/admin/partenaires", &mailbox).json();
    assert_eq!(created["partenaire"]["recoit_le"], Value::Null);
    assert_eq!(deposit(&bench, CRIEE, "un").status, 422);
    let id = created["partenaire"]["id"].as_str().unwrap().to_owned();
    let change = format!("PATCH /v1/admin/partenaires/{id}");
    assert_eq!(admin(&change, &json!({ "recoit": true })).status, 200);
    assert_eq!(deposit(&bench, CRIEE, "un").status, 201);
    // Another mailbox is not the one that was verified.
    let moved = admin(&change, &json!({ "courriel": "autre@criee.example" }));
    assert_eq!(moved.json()["recoit_le"], Value::Null);
    assert_eq!(deposit(&bench, CRIEE, "deux").status, 422);
}

#[test]
fn what_was_delivered_before_a_structure_left_ends_as_in_time() {
    let bench = bench();
    let key = bench.structure(CRIEE);
    let receipt = deposit(&bench, CRIEE, "un").json();
    let text = |name: &str| receipt[name].as_str().unwrap().to_owned();
    let (reference, secret) = (text("reference"), text("secret"));
    let read = |key: &str| {
        let path = format!("GET /v1/candidatures/{reference}");
        let bearer = format!("Bearer {key}");
        bench
            .ask_with(&path, &[("authorization", &bearer)], b"")
            .json()
    };
    assert_eq!(read(&key)["statut"], "transmise");
    assert_eq!(bench.tasks().deadlines, 0);
    let partners = bench
        .admin("GET /v1/admin/partenaires", &Value::Null)
        .json();
    let id = partners["partenaires"][0]["id"].as_str().unwrap();
    let revoke = format!("DELETE /v1/admin/partenaires/{id}");
    assert_eq!(bench.admin(&revoke, &Value::Null).status, 204);
    assert_eq!(bench.tasks().deadlines, 1);
    let after = read(&secret);
    assert_eq!(after["statut"], "sans_reponse");
    let others = after["suite"]["autres_structures"].as_array().unwrap();
    assert_eq!(others[0]["structure"]["id"], "quais");
    assert_eq!(bench.tasks().deadlines, 0);
}

#[test]
fn what_was_not_delivered_before_a_structure_left_proposes_others_at_once() {
    let bench = bench();
    bench.structure(CRIEE);
    let receipt = deposit(&bench, CRIEE, "un").json();
    bench.say(CRIEE, "retiree = 1");
    let id = "UPDATE partenaire SET revoque_le = 1";
    bench.machine.database.borrow().execute(id, []).unwrap();
    bench.wait_for(shared::SignedDuration::from_secs(31));
    let path = format!(
        "GET /v1/candidatures/{}",
        receipt["reference"].as_str().unwrap()
    );
    let bearer = format!("Bearer {}", receipt["secret"].as_str().unwrap());
    let read = bench
        .ask_with(&path, &[("authorization", &bearer)], b"")
        .json();
    assert_eq!(read["statut"], "recue");
    assert_eq!(
        read["suite"]["autres_structures"][0]["structure"]["id"],
        "quais"
    );
}
