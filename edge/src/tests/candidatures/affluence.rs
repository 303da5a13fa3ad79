//! Many who deposit at once: what is asked of each, and of whom nothing is.

use super::{banc, candidature, refused};
use crate::tests::{Banc, Reponse};
use serde_json::json;
use shared::{SignedDuration, candidature::Defi};

/// So many deposits, from as many networks as it takes.
fn foule(banc: &Banc, personnes: u32) {
    let corps = candidature("citeslab");
    for personne in 0..personnes {
        let ip = format!("198.51.100.{}", personne / 60);
        let reponse = banc.send(
            "POST /v1/candidatures",
            &[("cf-connecting-ip", &ip)],
            &corps,
        );
        assert_eq!(reponse.status, 201, "{}", reponse.texte());
    }
}

fn depose(banc: &Banc, entetes: &[(&str, &str)]) -> Reponse {
    let corps = candidature("citeslab");
    let mut entetes = entetes.to_vec();
    entetes.push(("cf-connecting-ip", "192.0.2.1"));
    banc.send("POST /v1/candidatures", &entetes, &corps)
}

/// What meets the challenge of a refusal.
fn preuve(refus: &Reponse) -> String {
    refused(refus, 429, "preuve-demandee");
    let defi: Defi = refus.json()["defi"].as_str().unwrap().parse().unwrap();
    let nombre = defi.cherche(0..u32::MAX).unwrap();
    defi.preuve(nombre)
}

#[test]
fn a_crowd_is_asked_for_a_proof_and_whoever_has_one_is_kept() {
    let banc = banc();
    let connue = depose(&banc, &[("idempotency-key", "connue")]);
    let cle = banc.prescripteur();
    foule(&banc, 299);
    let kept = || banc.machine.compte("SELECT count(*) FROM candidature");
    let avant = kept();
    assert_eq!(avant, 300);
    let sans = depose(&banc, &[("idempotency-key", "un")]);
    let preuve = preuve(&sans);
    assert_eq!(kept(), avant);
    // For this sending alone: another key, another body.
    for entetes in [
        [("idempotency-key", "deux"), ("guichet-preuve", &preuve)].as_slice(),
        &[("guichet-preuve", &preuve)],
        &[("idempotency-key", "un"), ("guichet-preuve", "0.0.x.0")],
    ] {
        refused(&depose(&banc, entetes), 429, "preuve-demandee");
    }
    let mut autre = candidature("citeslab");
    autre["candidat"]["prenom"] = json!("Bintou");
    let avec = [("idempotency-key", "un"), ("guichet-preuve", &*preuve)];
    let reponse = banc.send("POST /v1/candidatures", &avec, &autre);
    refused(&reponse, 429, "preuve-demandee");
    // Kept, once, however often it is sent, with its proof or without.
    let first = depose(&banc, &avec);
    assert_eq!(first.status, 201, "{}", first.texte());
    for entetes in [&avec[..], &avec[..1]] {
        let again = depose(&banc, entetes);
        assert_eq!((again.status, &again.corps), (201, &first.corps));
        assert_eq!(again.entete("idempotent-replayed"), "true");
    }
    assert_eq!(kept(), avant + 1);
    // What was kept before the crowd came is answered as it was.
    let again = depose(&banc, &[("idempotency-key", "connue")]);
    assert_eq!((again.status, &again.corps), (201, &connue.corps));
    // A partner has its own quota.
    let reponse = banc.depose_pour(&cle, "un", &candidature("citeslab"));
    assert_eq!(reponse.status, 201);
    assert_eq!(kept(), avant + 2);
}

#[test]
fn a_proof_lasts_ten_minutes() {
    let mut banc = banc();
    banc.affluence = 0;
    let entete = [("idempotency-key", "un")];
    let preuve = preuve(&depose(&banc, &entete));
    banc.attends(SignedDuration::from_mins(10));
    let avec = [entete[0], ("guichet-preuve", &preuve)];
    refused(&depose(&banc, &avec), 429, "preuve-demandee");
}

#[test]
fn without_a_key_a_proof_is_for_one_deposit_all_the_same() {
    let mut banc = banc();
    banc.affluence = 0;
    let preuve = preuve(&depose(&banc, &[]));
    let first = depose(&banc, &[("guichet-preuve", &preuve)]);
    assert_eq!(first.status, 201);
    let again = depose(&banc, &[("guichet-preuve", &preuve)]);
    assert_eq!(again.corps, first.corps);
    assert_eq!(banc.machine.compte("SELECT count(*) FROM candidature"), 1);
}

#[test]
fn one_network_alone_makes_no_crowd() {
    let banc = banc();
    for n in 0..400 {
        let reponse = depose(&banc, &[]);
        match n {
            0..60 => assert_eq!(reponse.status, 201),
            _ => refused(&reponse, 429, "trop-de-demandes"),
        }
    }
    let elsewhere = [("cf-connecting-ip", "192.0.2.2")];
    let corps = candidature("citeslab");
    let reponse = banc.send("POST /v1/candidatures", &elsewhere, &corps);
    assert_eq!(reponse.status, 201);
}

#[test]
fn a_crowd_is_forgotten_little_by_little() {
    let banc = banc();
    foule(&banc, 300);
    refused(&depose(&banc, &[]), 429, "preuve-demandee");
    // A minute into the next window, nine tenths of the last one still count.
    banc.attends(SignedDuration::from_mins(11));
    for _ in 0..30 {
        assert_eq!(depose(&banc, &[]).status, 201);
    }
    refused(&depose(&banc, &[]), 429, "preuve-demandee");
    banc.attends(SignedDuration::from_mins(20));
    assert_eq!(depose(&banc, &[]).status, 201);
}

#[test]
fn to_be_asked_takes_no_turn_from_a_class() {
    let mut banc = banc();
    banc.affluence = 0;
    let entete = [("idempotency-key", "un")];
    let preuve = preuve(&depose(&banc, &entete));
    for _ in 1..60 {
        refused(&depose(&banc, &[]), 429, "preuve-demandee");
    }
    // Asking for challenges has a budget, and meeting them another.
    refused(&depose(&banc, &[]), 429, "trop-de-demandes");
    let avec = [entete[0], ("guichet-preuve", &*preuve)];
    for _ in 0..60 {
        assert_eq!(depose(&banc, &avec).status, 201);
    }
    refused(&depose(&banc, &avec), 429, "trop-de-demandes");
}
