//! An application, from its deposit to its deletion.

use super::{bench, candidature, refused};
use crate::tests::{bench::keys, machine::Machine};
use serde_json::{Value, json};
use shared::SignedDuration;

fn days(n: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * n)
}

#[test]
fn a_person_sees_corrects_takes_back_and_erases_alone() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&candidature("s-1"));
    let path = |method: &str| format!("{method} /v1/candidatures/{reference}");
    let seen = bench.ask_as(&secret, &path("GET"), &Value::Null);
    assert_eq!(seen.status, 200);
    let reply = seen.json();
    assert_eq!(reply["candidat"]["telephone"], "+33612345678");
    assert_eq!(reply["historique"][0]["etape"], "recue");
    assert_eq!(seen.header("cache-control"), "no-store");

    let change = json!({ "candidat": { "telephone": null, "courriel": "awa@exemple.fr" } });
    let reply = bench.ask_as(&secret, &path("PATCH"), &change).json();
    assert_eq!(reply["candidat"]["courriel"], "awa@exemple.fr");
    assert_eq!(reply["candidat"]["telephone"], Value::Null);
    let wrong = json!({ "candidat": { "courriel": "" } });
    refused(
        &bench.ask_as(&secret, &path("PATCH"), &wrong),
        400,
        "contact-manquant",
    );

    let back = json!({ "statut": "retiree" });
    for _ in 0..2 {
        let reply = bench.ask_as(&secret, &path("PATCH"), &back).json();
        assert_eq!(reply["statut"], "retiree");
    }
    let statut = format!("POST /v1/candidatures/{reference}/statut");
    let answer = json!({ "statut": "acceptee" });
    refused(
        &bench.ask_as(&structure, &statut, &answer),
        409,
        "statut-refuse",
    );

    assert_eq!(
        bench.ask_as(&secret, &path("DELETE"), &Value::Null).status,
        204
    );
    for method in ["GET", "PATCH", "DELETE"] {
        refused(
            &bench.ask_as(&secret, &path(method), &back),
            410,
            "candidature-effacee",
        );
    }
    // The structure can see that it was erased, and nothing else.
    let reply = bench.ask_as(&structure, &path("GET"), &Value::Null).json();
    assert_eq!(reply["effacee"], true);
    assert_eq!(reply["candidat"], Value::Null);
    let events = "SELECT count(*) FROM envoi WHERE evenement = 'candidature.effacee'";
    assert_eq!(bench.machine.count(events), 1);
    assert_eq!(bench.machine.count("SELECT count(*) FROM indice"), 0);
    let left = "SELECT count(*) FROM candidature WHERE cle IS NOT NULL OR scelle IS NOT NULL \
        OR secret IS NOT NULL OR reponse IS NOT NULL OR corps IS NOT NULL";
    assert_eq!(bench.machine.count(left), 0);
}

#[test]
fn a_structure_answers_along_the_arrows() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&candidature("s-1"));
    let statut = format!("POST /v1/candidatures/{reference}/statut");
    let say = |state: &str| bench.ask_as(&structure, &statut, &json!({ "statut": state }));
    refused(&say("acceptee"), 409, "statut-refuse");
    refused(&say("retiree"), 400, "valeur-inconnue");
    // It answers before it was notified, so it has received the application.
    assert_eq!(say("prise_en_charge").json()["statut"], "prise_en_charge");
    assert_eq!(say("prise_en_charge").status, 200);
    refused(&say("transmise"), 409, "statut-refuse");
    assert_eq!(say("reorientee").status, 200);
    refused(&say("acceptee"), 409, "statut-refuse");
    let path = format!("GET /v1/candidatures/{reference}");
    let reply = bench.ask_as(&secret, &path, &Value::Null).json();
    let steps: Vec<_> = reply["historique"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| step["etape"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        steps,
        ["recue", "transmise", "prise_en_charge", "reorientee"]
    );
    assert_eq!(reply["suite"]["autre_structure"], true);
}

#[test]
fn time_reminds_expires_and_takes_away() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&candidature("s-1"));
    let path = format!("GET /v1/candidatures/{reference}");
    let state = || bench.ask_as(&secret, &path, &Value::Null).json()["statut"].clone();
    // It has no webhook and no mailbox: it receives the application by reading it.
    bench.tasks();
    assert_eq!(state(), "recue");
    let list = bench
        .ask_as(&structure, "GET /v1/candidatures", &Value::Null)
        .json();
    assert_eq!(list["candidatures"][0]["statut"], "transmise");
    bench.wait_for(days(10));
    assert_eq!(bench.tasks().deadlines, 1);
    let reminded = "SELECT count(*) FROM envoi WHERE relance = 1";
    assert_eq!(bench.machine.count(reminded), 1);
    assert_eq!(bench.tasks().deadlines, 0);
    bench.wait_for(days(20));
    assert_eq!(bench.tasks().deadlines, 1);
    assert_eq!(state(), "sans_reponse");
    bench.wait_for(days(60));
    assert_eq!(bench.tasks().deadlines, 1);
    for table in ["candidature", "historique", "indice"] {
        let sql = format!("SELECT count(*) FROM {table}");
        assert_eq!(bench.machine.count(&sql), 0, "{table}");
    }
    refused(
        &bench.ask_as(&secret, &path, &Value::Null),
        404,
        "candidature-inconnue",
    );
    // The last messages are deleted too, once they are old.
    bench.wait_for(days(8));
    bench.tasks();
    assert_eq!(bench.machine.count("SELECT count(*) FROM envoi"), 0);
}

#[test]
fn what_was_answered_is_kept_a_year() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&candidature("s-1"));
    let statut = format!("POST /v1/candidatures/{reference}/statut");
    bench.ask_as(&structure, &statut, &json!({ "statut": "prise_en_charge" }));
    let path = format!("GET /v1/candidatures/{reference}");
    bench.wait_for(days(364));
    bench.tasks();
    assert_eq!(bench.ask_as(&secret, &path, &Value::Null).status, 200);
    bench.wait_for(days(1));
    bench.tasks();
    assert_eq!(bench.ask_as(&secret, &path, &Value::Null).status, 404);
}

#[test]
fn an_old_copy_does_not_bring_back_what_was_erased() {
    let bench = bench();
    bench.structure("s-1");
    let mut kept = Vec::new();
    for _ in 0..30 {
        kept.push(bench.deposit(&candidature("s-1")));
    }
    let (erased, secret) = kept.pop().unwrap();
    let copy = bench.machine.bytes();
    let path = |reference: &str| format!("/v1/candidatures/{reference}");
    let gone = bench.ask_as(&secret, &format!("DELETE {}", path(&erased)), &Value::Null);
    assert_eq!(gone.status, 204);
    // The wrapping key is rotated: the keys of all living records are wrapped anew…
    bench.keys.replace(keys(&["k2", "k1"]));
    while bench.tasks().keys > 0 {}
    // …then the old one is destroyed. Living and new records can still be read.
    bench.keys.replace(keys(&["k2"]));
    for (reference, secret) in &kept {
        let seen = bench.ask_as(secret, &format!("GET {}", path(reference)), &Value::Null);
        assert_eq!(seen.json()["candidat"]["prenom"], "Awa");
    }
    bench.deposit(&candidature("s-1"));
    // The copy holds the record and its wrapped key, but no key that unwraps it.
    let mut restored = Machine::default();
    restored
        .database
        .borrow_mut()
        .deserialize_read_exact("main", copy.as_slice(), copy.len(), false)
        .unwrap();
    let sql = format!(
        "SELECT count(*) FROM candidature WHERE reference = '{erased}' AND cle IS NOT NULL"
    );
    assert_eq!(restored.count(&sql), 1);
    let mut bench = bench;
    restored.disk = std::mem::take(&mut bench.machine.disk);
    bench.machine = restored;
    let seen = bench.ask_as(&secret, &format!("GET {}", path(&erased)), &Value::Null);
    refused(&seen, 503, "candidatures-indisponibles");
    assert!(!seen.text().contains("Awa"));
}
