//! Deliveries, to webhooks and by e-mail, until they are acknowledged.

use super::{Bench, bench, candidature};
use crate::{CallOutcome, HttpCall};
use serde_json::{Value, json};
use shared::{
    SignedDuration,
    candidature::seals::{SigningSecret, check_signature},
};

const URL: &str = "https://hooks.ville.fr/guichet";

fn structure(bench: &Bench) -> (String, String, String) {
    bench.partenaire(json!({
        "portee": "structure", "structure": "s-1", "hotes": ["ville.fr"], "webhook": URL,
    }))
}

fn header<'a>(call: &'a HttpCall, name: &str) -> &'a str {
    let (_, value) = call.headers.iter().find(|(n, _)| *n == name).unwrap();
    value
}

fn verified(bench: &Bench, call: &HttpCall, secret: &str) -> bool {
    check_signature(
        &[SigningSecret::parse(secret).unwrap()],
        header(call, "webhook-id"),
        header(call, "webhook-timestamp"),
        header(call, "webhook-signature"),
        &call.body,
        bench.now.get(),
    )
    .is_ok()
}

#[test]
fn a_deposit_is_told_signed_and_then_transmitted() {
    let bench = bench();
    let (id, _, secret) = structure(&bench);
    let (reference, person) = bench.deposit(&candidature("s-1"));
    assert_eq!(bench.tasks().attempts, 1);
    {
        let calls = bench.machine.calls.borrow();
        let call = &calls[0];
        assert_eq!(call.url, URL);
        assert!(verified(&bench, call, &secret));
        let reply: Value = serde_json::from_slice(&call.body).unwrap();
        assert_eq!(reply["type"], "candidature.recue");
        assert_eq!(reply["data"]["reference"], reference);
        let text = String::from_utf8_lossy(&call.body);
        assert!(!text.contains("Awa") && !text.contains("612345678"));
    }
    let path = format!("GET /v1/candidatures/{reference}");
    let reply = bench.ask_as(&person, &path, &Value::Null).json();
    assert_eq!(reply["statut"], "transmise");
    assert_eq!(bench.tasks().attempts, 0);
    // Both secrets sign while one takes over from the other.
    let path = format!("POST /v1/admin/partenaires/{id}/secrets");
    let new = bench.admin(&path, &Value::Null).json();
    let new = new["secret_webhook"].as_str().unwrap();
    bench.deposit(&candidature("s-1"));
    bench.tasks();
    let calls = bench.machine.calls.borrow();
    for secret in [secret.as_str(), new] {
        assert!(verified(&bench, &calls[1], secret));
    }
}

#[test]
fn a_receiver_that_fails_is_tried_ten_times() {
    let bench = bench();
    structure(&bench);
    bench.deposit(&candidature("s-1"));
    let start = bench.now.get();
    let mut last = start;
    for _ in 0..4_000 {
        // A redirect is a failure, and is not followed.
        bench
            .machine
            .outcomes
            .borrow_mut()
            .push_back(CallOutcome::Status(302, None));
        if bench.tasks().attempts > 0 {
            last = bench.now.get();
        }
        bench.machine.outcomes.borrow_mut().clear();
        bench.wait_for(SignedDuration::from_mins(2));
    }
    assert_eq!(bench.machine.calls.borrow().len(), 10);
    let over = last.duration_since(start);
    assert!(over >= SignedDuration::from_hours(75), "{over}");
    let given_up = "SELECT count(*) FROM envoi WHERE sort = 'abandonne'";
    assert_eq!(bench.machine.count(given_up), 1);
}

#[test]
fn a_receiver_is_heard() {
    let bench = bench();
    structure(&bench);
    bench.deposit(&candidature("s-1"));
    let mut outcomes = bench.machine.outcomes.borrow_mut();
    outcomes.push_back(CallOutcome::Status(503, Some(3_600)));
    outcomes.push_back(CallOutcome::Nothing);
    drop(outcomes);
    assert_eq!(bench.tasks().attempts, 1);
    bench.wait_for(SignedDuration::from_mins(59));
    assert_eq!(bench.tasks().attempts, 0);
    bench.wait_for(SignedDuration::from_mins(1));
    assert_eq!(bench.tasks().attempts, 1);
    bench.wait_for(SignedDuration::from_mins(6));
    assert_eq!(bench.tasks().attempts, 1);
    assert_eq!(bench.tasks().attempts, 0);
    // Each attempt has the same identifier.
    let calls = bench.machine.calls.borrow();
    let ids: Vec<_> = calls
        .iter()
        .map(|call| header(call, "webhook-id"))
        .collect();
    assert_eq!(ids.len(), 3);
    assert!(ids.iter().all(|id| *id == ids[0]));
}

#[test]
fn a_receiver_that_is_gone_is_not_asked_again() {
    let bench = bench();
    let (id, key, _) = structure(&bench);
    bench.deposit(&candidature("s-1"));
    let gone = CallOutcome::Status(410, None);
    bench.machine.outcomes.borrow_mut().push_back(gone);
    let summary = bench.tasks();
    assert!(summary.gone == 1 && summary.is_alarming());
    assert!(summary.to_string().ends_with(", 1 webhooks partis"));
    bench.deposit(&candidature("s-1"));
    bench.wait_for(SignedDuration::from_hours(100));
    bench.tasks();
    assert_eq!(bench.machine.calls.borrow().len(), 1);
    // Both can still be read.
    let list = bench
        .ask_as(&key, "GET /v1/candidatures", &Value::Null)
        .json();
    assert_eq!(list["candidatures"].as_array().unwrap().len(), 2);
    // The operator is told, and what waits goes out once there is somewhere again.
    let state = bench.admin("GET /v1/admin/etat", &Value::Null).json();
    assert_eq!(state["sans_recepteur"], 2);
    let list = bench
        .admin("GET /v1/admin/partenaires", &Value::Null)
        .json();
    let told =
        |partner: &Value| partner["id"] == id.as_str() && partner["webhook_parti_le"].is_string();
    assert!(list["partenaires"].as_array().unwrap().iter().any(told));
    let change = format!("PATCH /v1/admin/partenaires/{id}");
    let reply = bench.admin(&change, &json!({ "webhook": URL })).json();
    assert_eq!(reply["webhook_parti_le"], Value::Null);
    assert_eq!(bench.tasks().attempts, 2);
    assert_eq!(bench.machine.calls.borrow().len(), 3);
    assert_eq!(bench.tasks(), crate::TaskSummary::default());
}

#[test]
fn a_mailbox_takes_over_from_a_webhook_that_is_gone() {
    let bench = bench();
    bench.partenaire(json!({
        "portee": "structure", "structure": "s-1", "hotes": ["ville.fr"], "webhook": URL,
        "courriel": "accueil@ville.fr",
    }));
    for _ in 0..3 {
        bench.deposit(&candidature("s-1"));
    }
    let gone = CallOutcome::Status(410, None);
    bench.machine.outcomes.borrow_mut().push_back(gone);
    bench.tasks();
    assert_eq!(bench.machine.mails.borrow().len(), 0);
    bench.tasks();
    assert_eq!(bench.machine.mails.borrow().len(), 3);
    assert_eq!(bench.machine.calls.borrow().len(), 1);
    let state = bench.admin("GET /v1/admin/etat", &Value::Null).json();
    assert_eq!(
        (&state["en_attente"], &state["sans_recepteur"]),
        (&json!(0), &json!(0))
    );
}

/// Partners of structures `s-1` and on, each with its own host.
fn receivers(bench: &Bench, hosts: &[&str]) {
    for (rank, host) in (1..).zip(hosts) {
        bench.partenaire(json!({
            "portee": "structure", "structure": format!("s-{rank}"), "hotes": [host],
            "webhook": format!("https://{host}/guichet"),
        }));
    }
}

fn calls_to(bench: &Bench, host: &str) -> usize {
    let calls = bench.machine.calls.borrow();
    calls.iter().filter(|call| call.url.contains(host)).count()
}

#[test]
fn a_receiver_that_hangs_delays_nobody() {
    let bench = bench();
    receivers(&bench, &["lent.fr", "sain.fr"]);
    bench.partenaire(json!({
        "portee": "structure", "structure": "s-3", "courriel": "accueil@ville.fr",
    }));
    bench.machine.hung.borrow_mut().push("lent.fr");
    for _ in 0..34 {
        bench.deposit(&candidature("s-1"));
    }
    bench.deposit(&candidature("s-2"));
    bench.deposit(&candidature("s-3"));
    bench.tasks();
    // Once, and it has its pause; the others had their turns, and the letter its before them.
    assert_eq!(
        (calls_to(&bench, "lent.fr"), calls_to(&bench, "sain.fr")),
        (1, 1)
    );
    assert_eq!(bench.machine.mails.borrow().len(), 1);
    assert_eq!(bench.machine.elapsed.get(), SignedDuration::from_secs(10));
    // What waited is due at the next minute, and lost no attempt by it.
    let pending = "SELECT count(*) FROM envoi WHERE quand IS NOT NULL AND essais = 0";
    assert_eq!(bench.machine.count(pending), 33);
    bench.wait_for(SignedDuration::from_mins(1));
    bench.deposit(&candidature("s-2"));
    bench.tasks();
    assert_eq!(
        (calls_to(&bench, "lent.fr"), calls_to(&bench, "sain.fr")),
        (2, 2)
    );
    // Once it answers again, all of them arrive.
    bench.machine.hung.borrow_mut().clear();
    for _ in 0..10 {
        bench.wait_for(SignedDuration::from_mins(1));
        bench.tasks();
    }
    assert_eq!(
        bench
            .machine
            .count("SELECT count(*) FROM envoi WHERE sort <> 'livre'"),
        0
    );
}

#[test]
fn many_receivers_that_hang_leave_their_time_to_others() {
    let bench = bench();
    let hosts: Vec<String> = (0..8).map(|rank| format!("lent{rank}.fr")).collect();
    let mut all: Vec<&str> = hosts.iter().map(String::as_str).collect();
    all.push("sain.fr");
    receivers(&bench, &all);
    bench.machine.hung.borrow_mut().push("lent");
    for rank in 1..=8 {
        bench.deposit(&candidature(&format!("s-{rank}")));
        bench.deposit(&candidature(&format!("s-{rank}")));
    }
    bench.tasks();
    // Those that failed come after who did not, however old their messages are.
    bench.wait_for(SignedDuration::from_mins(1));
    for _ in 0..30 {
        bench.deposit(&candidature("s-9"));
    }
    bench.tasks();
    bench.wait_for(SignedDuration::from_mins(1));
    bench.tasks();
    assert_eq!(calls_to(&bench, "sain.fr"), 30);
    // Nothing was sent twice at once: a lease outlives what it covers.
    assert!(bench.machine.elapsed.get() < shared::candidature::delays::LEASE);
}

#[test]
fn a_message_is_dated_by_its_sending() {
    let bench = bench();
    receivers(&bench, &["lent.fr", "sain.fr"]);
    bench.machine.hung.borrow_mut().push("lent.fr");
    bench.deposit(&candidature("s-1"));
    bench.deposit(&candidature("s-2"));
    bench.tasks();
    let calls = bench.machine.calls.borrow();
    let sent = |host: &str| {
        let call = calls.iter().find(|call| call.url.contains(host)).unwrap();
        header(call, "webhook-timestamp").parse::<i64>().unwrap()
    };
    let start = bench.now.get().as_second();
    assert_eq!(sent("lent.fr"), start);
    assert_eq!(sent("sain.fr"), start + 10);
}

#[test]
fn what_was_told_is_told_again_when_asked() {
    let bench = bench();
    let (_, key, _) = structure(&bench);
    bench.deposit(&candidature("s-1"));
    bench.deposit(&candidature("s-1"));
    bench.tasks();
    let log = bench
        .ask_as(&key, "GET /v1/evenements", &Value::Null)
        .json();
    let log = log["evenements"].as_array().unwrap();
    assert_eq!(log.len(), 2);
    assert_eq!(log[0]["issue"], "livre");
    let replay = |body: Value| {
        let response = bench.ask_as(&key, "POST /v1/evenements/rejeu", &body);
        (response.status, response.json()["rejoues"].clone())
    };
    assert_eq!(
        replay(json!({ "evenement": log[0]["evenement"] })),
        (200, json!(1))
    );
    assert_eq!(bench.tasks().attempts, 1);
    assert_eq!(
        replay(json!({ "depuis": "2026-01-01T00:00:00Z" })),
        (200, json!(2))
    );
    assert_eq!(bench.tasks().attempts, 2);
    assert_eq!(
        replay(json!({ "evenement": "msg_inconnu" })),
        (200, json!(0))
    );
    assert_eq!(replay(json!({})).0, 400);
    assert_eq!(replay(json!([null, "2026-01-01T00:00:00Z", null])).0, 400);
    let both = json!({ "evenement": log[0]["evenement"], "jusqu_a": "2026-01-01T00:00:00Z" });
    assert_eq!(replay(both).0, 400);
    assert_eq!(replay(json!({ "depuis": "hier" })).0, 400);
    // Another structure can replay none of them.
    let other = bench.structure("s-2");
    let response = bench.ask_as(
        &other,
        "POST /v1/evenements/rejeu",
        &json!({ "depuis": "2026-01-01T00:00:00Z" }),
    );
    assert_eq!(response.json()["rejoues"], 0);
    bench.wait_for(SignedDuration::from_hours(24 * 7 + 1));
    bench.tasks();
    assert_eq!(bench.machine.count("SELECT count(*) FROM livraison"), 0);
}

#[test]
fn a_mailbox_takes_over_where_there_is_no_webhook() {
    let bench = bench();
    bench.partenaire(json!({
        "portee": "structure", "structure": "s-1", "courriel": "accueil@ville.fr",
    }));
    let (reference, secret) = bench.deposit(&candidature("s-1"));
    bench.tasks();
    let mails = bench.machine.mails.borrow();
    assert_eq!(mails[0].to, "accueil@ville.fr");
    assert!(mails[0].subject.contains(&reference));
    assert!(mails[0].text.contains("pour « Essai »"));
    let text = format!("{}{}", mails[0].subject, mails[0].text);
    assert!(!text.contains("Awa") && !text.contains("612345678") && !text.contains(&secret));
}

#[test]
fn who_deposited_is_told_when_others_are_proposed() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (_, key, _) = bench.partenaire(json!({
        "portee": "prescripteur", "courriel": "mission@locale.fr",
    }));
    let reply = bench.deposit_as(&key, "un", &candidature("s-1")).json();
    let reference = reply["reference"].as_str().unwrap();
    let statut = format!("POST /v1/candidatures/{reference}/statut");
    for state in ["prise_en_charge", "refusee"] {
        bench.ask_as(&structure, &statut, &json!({ "statut": state }));
    }
    bench.tasks();
    let mails = bench.machine.mails.borrow();
    let proposes = |mail: &&crate::Mail| mail.text.contains("D’autres structures");
    assert!(mails.iter().all(|mail| mail.to == "mission@locale.fr"));
    assert_eq!(mails.iter().filter(proposes).count(), 1);
}

#[test]
fn a_host_that_is_withdrawn_receives_nothing() {
    let bench = bench();
    let (id, ..) = structure(&bench);
    // As if the host of the webhook had been allowed, then withdrawn.
    let change = format!("UPDATE partenaire SET hotes = '[\"autre.fr\"]' WHERE id = '{id}'");
    bench
        .machine
        .database
        .borrow()
        .execute(&change, [])
        .unwrap();
    bench.deposit(&candidature("s-1"));
    bench.tasks();
    assert!(bench.machine.calls.borrow().is_empty());
}
