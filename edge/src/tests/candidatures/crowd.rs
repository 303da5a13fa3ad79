//! A crowd: who must send a proof of work, and who need not.

use super::{bench, candidature, refused};
use crate::tests::{Bench, TestResponse};
use serde_json::json;
use shared::{SignedDuration, candidature::Challenge};

/// Deposits of as many people, from enough networks for their budgets.
fn crowd_of(bench: &Bench, people: u32) {
    let body = candidature("citeslab");
    for person in 0..people {
        let ip = format!("198.51.100.{}", person / 60);
        let response = bench.send("POST /v1/candidatures", &[("cf-connecting-ip", &ip)], &body);
        assert_eq!(response.status, 201, "{}", response.text());
    }
}

fn deposit(bench: &Bench, headers: &[(&str, &str)]) -> TestResponse {
    let body = candidature("citeslab");
    let mut headers = headers.to_vec();
    headers.push(("cf-connecting-ip", "192.0.2.1"));
    bench.send("POST /v1/candidatures", &headers, &body)
}

/// The proof of work that a refusal asks for.
fn proof(refusal: &TestResponse) -> String {
    refused(refusal, 429, "preuve-demandee");
    let challenge: Challenge = refusal.json()["defi"].as_str().unwrap().parse().unwrap();
    let number = challenge.search(0..u32::MAX).unwrap();
    challenge.proof(number)
}

#[test]
fn a_crowd_is_asked_for_a_proof_and_whoever_has_one_is_kept() {
    let bench = bench();
    let known = deposit(&bench, &[("idempotency-key", "connue")]);
    let key = bench.prescripteur();
    crowd_of(&bench, 299);
    let kept = || bench.machine.count("SELECT count(*) FROM candidature");
    let before = kept();
    assert_eq!(before, 300);
    let without = deposit(&bench, &[("idempotency-key", "un")]);
    let proof = proof(&without);
    assert_eq!(kept(), before);
    // The proof is not valid for another key or another body.
    for headers in [
        [("idempotency-key", "deux"), ("guichet-preuve", &proof)].as_slice(),
        &[("guichet-preuve", &proof)],
        &[("idempotency-key", "un"), ("guichet-preuve", "0.0.x.0")],
    ] {
        refused(&deposit(&bench, headers), 429, "preuve-demandee");
    }
    let mut other = candidature("citeslab");
    other["candidat"]["prenom"] = json!("Bintou");
    let ask_as = [("idempotency-key", "un"), ("guichet-preuve", &*proof)];
    let response = bench.send("POST /v1/candidatures", &ask_as, &other);
    refused(&response, 429, "preuve-demandee");
    // Kept once, however often it is sent again, with its proof or without.
    let first = deposit(&bench, &ask_as);
    assert_eq!(first.status, 201, "{}", first.text());
    for headers in [&ask_as[..], &ask_as[..1]] {
        let again = deposit(&bench, headers);
        assert_eq!((again.status, &again.body), (201, &first.body));
        assert_eq!(again.header("idempotent-replayed"), "true");
    }
    assert_eq!(kept(), before + 1);
    // A deposit from before the crowd gets the same answer again.
    let again = deposit(&bench, &[("idempotency-key", "connue")]);
    assert_eq!((again.status, &again.body), (201, &known.body));
    // A partner has its own quota.
    let response = bench.deposit_as(&key, "un", &candidature("citeslab"));
    assert_eq!(response.status, 201);
    assert_eq!(kept(), before + 2);
}

#[test]
fn a_proof_lasts_ten_minutes() {
    let mut bench = bench();
    bench.crowd = 0;
    let header = [("idempotency-key", "un")];
    let proof = proof(&deposit(&bench, &header));
    bench.wait_for(SignedDuration::from_mins(10));
    let ask_as = [header[0], ("guichet-preuve", &proof)];
    refused(&deposit(&bench, &ask_as), 429, "preuve-demandee");
}

#[test]
fn without_a_key_a_proof_is_for_one_deposit_all_the_same() {
    let mut bench = bench();
    bench.crowd = 0;
    let proof = proof(&deposit(&bench, &[]));
    let first = deposit(&bench, &[("guichet-preuve", &proof)]);
    assert_eq!(first.status, 201);
    let again = deposit(&bench, &[("guichet-preuve", &proof)]);
    assert_eq!(again.body, first.body);
    assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 1);
}

#[test]
fn one_network_alone_makes_no_crowd() {
    let bench = bench();
    for n in 0..400 {
        let response = deposit(&bench, &[]);
        match n {
            0..60 => assert_eq!(response.status, 201),
            _ => refused(&response, 429, "trop-de-demandes"),
        }
    }
    let elsewhere = [("cf-connecting-ip", "192.0.2.2")];
    let body = candidature("citeslab");
    let response = bench.send("POST /v1/candidatures", &elsewhere, &body);
    assert_eq!(response.status, 201);
}

#[test]
fn a_crowd_is_forgotten_little_by_little() {
    let bench = bench();
    crowd_of(&bench, 300);
    refused(&deposit(&bench, &[]), 429, "preuve-demandee");
    // A minute into the next window, nine tenths of the previous one still count.
    bench.wait_for(SignedDuration::from_mins(11));
    for _ in 0..30 {
        assert_eq!(deposit(&bench, &[]).status, 201);
    }
    refused(&deposit(&bench, &[]), 429, "preuve-demandee");
    bench.wait_for(SignedDuration::from_mins(20));
    assert_eq!(deposit(&bench, &[]).status, 201);
}

#[test]
fn being_asked_for_a_proof_takes_nothing_from_the_budget_of_a_class() {
    let mut bench = bench();
    bench.crowd = 0;
    let header = [("idempotency-key", "un")];
    let proof = proof(&deposit(&bench, &header));
    for _ in 1..60 {
        refused(&deposit(&bench, &[]), 429, "preuve-demandee");
    }
    // Deposits without a proof have one budget, deposits with one have another.
    refused(&deposit(&bench, &[]), 429, "trop-de-demandes");
    let ask_as = [header[0], ("guichet-preuve", &*proof)];
    for _ in 0..60 {
        assert_eq!(deposit(&bench, &ask_as).status, 201);
    }
    refused(&deposit(&bench, &ask_as), 429, "trop-de-demandes");
}
