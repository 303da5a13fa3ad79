//! What each scope allows, and what it never shows.

use super::{bench, candidature, refused};
use serde_json::{Value, json};
use shared::{SignedDuration, Timestamp};
use std::time::UNIX_EPOCH;

#[test]
fn a_scope_allows_what_it_says() {
    let bench = bench();
    let prescripteur = bench.prescripteur();
    let structure = bench.structure("s-1");
    let reading = bench
        .partenaire(json!({ "portee": "lecture", "structure": "s-1" }))
        .1;
    let reply = bench
        .deposit_as(&prescripteur, "un", &candidature("s-1"))
        .json();
    let reference = reply["reference"].as_str().unwrap();
    let one = format!("/v1/candidatures/{reference}");
    let statut = json!({ "statut": "prise_en_charge" });
    let new = candidature("s-1");
    for (key, query, body, expect) in [
        (&prescripteur, format!("GET {one}"), &Value::Null, 200),
        (&structure, format!("GET {one}"), &Value::Null, 200),
        (&reading, format!("GET {one}"), &Value::Null, 200),
        (&prescripteur, format!("POST {one}/statut"), &statut, 403),
        (&reading, format!("POST {one}/statut"), &statut, 403),
        (&structure, format!("POST {one}/statut"), &statut, 200),
        (&structure, "POST /v1/candidatures".into(), &new, 403),
        (&reading, "POST /v1/candidatures".into(), &new, 403),
        (&structure, "POST /v1/candidatures/lot".into(), &new, 403),
        (&prescripteur, format!("PATCH {one}"), &statut, 403),
        (&structure, format!("DELETE {one}"), &Value::Null, 403),
        (&reading, "GET /v1/evenements".into(), &Value::Null, 403),
        (
            &prescripteur,
            "GET /v1/admin/partenaires".into(),
            &Value::Null,
            401,
        ),
    ] {
        let response = bench.ask_as(key, &query, body);
        assert_eq!(response.status, expect, "{query}: {}", response.text());
    }
    // A key that can only read sees no personal data.
    let reply = bench
        .ask_as(&reading, &format!("GET {one}"), &Value::Null)
        .json();
    assert_eq!(
        (&reply["candidat"], &reply["projet"]),
        (&Value::Null, &Value::Null)
    );
    for query in [
        "GET /v1/candidatures",
        "GET /v1/candidatures/export?format=csv",
    ] {
        let response = bench.ask_as(&reading, query, &Value::Null);
        assert!(response.text().contains(reference));
        assert!(!response.text().contains("Awa"), "{}", response.text());
    }
    refused(&bench.ask(&format!("GET {one}")), 401, "cle-absente");
    assert_eq!(
        bench.ask(&format!("GET {one}")).header("www-authenticate"),
        "Bearer"
    );
}

#[test]
fn nobody_reads_what_is_not_theirs() {
    let bench = bench();
    let (mine, theirs) = (bench.structure("s-1"), bench.structure("s-2"));
    let (one, two) = (bench.prescripteur(), bench.prescripteur());
    let mut secrets = Vec::new();
    for (i, (key, structure)) in [(&one, "s-1"), (&two, "s-2"), (&one, "s-2"), (&two, "s-1")]
        .into_iter()
        .enumerate()
    {
        let reply = bench
            .deposit_as(key, &i.to_string(), &candidature(structure))
            .json();
        let text = |key: &str| reply[key].as_str().unwrap().to_owned();
        secrets.push((text("reference"), text("secret"), key, structure));
    }
    let sandbox = bench
        .partenaire(json!({ "portee": "structure", "structure": "s-1", "bac_a_sable": true }))
        .1;
    let keys = [&mine, &theirs, &one, &two, &sandbox];
    let mut attempts = 0;
    for (reference, _, author, structure) in &secrets {
        let others = secrets.iter().filter(|(r, ..)| r != reference);
        let secrets = others.map(|(_, secret, ..)| secret);
        for key in keys.into_iter().chain(secrets) {
            let may_see = key == *author
                || (key == &mine && *structure == "s-1")
                || (key == &theirs && *structure == "s-2");
            if may_see {
                continue;
            }
            for (method, body) in [
                ("GET", Value::Null),
                ("PATCH", json!({ "statut": "retiree" })),
                ("DELETE", Value::Null),
            ] {
                let query = format!("{method} /v1/candidatures/{reference}");
                let response = bench.ask_as(key, &query, &body);
                assert_eq!(response.status, 404, "{query}");
                attempts += 1;
            }
        }
    }
    assert!(attempts > 60);
    for (key, expect) in [
        (&mine, 2),
        (&theirs, 2),
        (&one, 2),
        (&two, 2),
        (&sandbox, 0),
    ] {
        let list = bench
            .ask_as(key, "GET /v1/candidatures", &Value::Null)
            .json();
        assert_eq!(list["candidatures"].as_array().unwrap().len(), expect);
    }
}

#[test]
fn a_list_is_read_page_by_page_and_takes_up_where_it_was() {
    let bench = bench();
    let key = bench.prescripteur();
    for i in 0..5 {
        bench.deposit_as(&key, &i.to_string(), &candidature("citeslab"));
    }
    let mut seen = Vec::new();
    let mut query = "GET /v1/candidatures?limite=2".to_owned();
    loop {
        let list = bench.ask_as(&key, &query, &Value::Null).json();
        for entry in list["candidatures"].as_array().unwrap() {
            seen.push((entry["reference"].clone(), entry["curseur"].clone()));
        }
        match list["suivant"].as_str() {
            Some(suivant) => query = format!("GET /v1/candidatures?limite=2&depuis={suivant}"),
            None => break,
        }
    }
    let mut unique: Vec<_> = seen.iter().map(|(r, _)| r.to_string()).collect();
    unique.sort();
    unique.dedup();
    assert_eq!((seen.len(), unique.len()), (5, 5));
    // Afterwards, only what has changed is listed.
    let last = seen.last().unwrap().1.as_str().unwrap();
    let since = format!("GET /v1/candidatures?depuis={last}");
    let none = bench.ask_as(&key, &since, &Value::Null).json();
    assert_eq!(none["candidatures"], json!([]));
    bench.deposit_as(&key, "new", &candidature("citeslab"));
    let one = bench.ask_as(&key, &since, &Value::Null).json();
    assert_eq!(one["candidatures"].as_array().unwrap().len(), 1);
    for (question, code) in [
        ("depuis=x", "curseur-invalide"),
        ("limite=0", "nombre-invalide"),
        ("limite=101", "nombre-invalide"),
        ("page=2", "champ-inconnu"),
        ("limite=1&limite=2", "champ-repete"),
    ] {
        let query = format!("GET /v1/candidatures?{question}");
        refused(&bench.ask_as(&key, &query, &Value::Null), 400, code);
    }
}

#[test]
fn keys_are_renewed_with_an_overlap_and_revoked_at_once() {
    let bench = bench();
    let (id, old, _) = bench.partenaire(json!({ "portee": "prescripteur" }));
    let list = "GET /v1/candidatures";
    let new = bench
        .admin(
            &format!("POST /v1/admin/partenaires/{id}/cles"),
            &Value::Null,
        )
        .json();
    let new = new["cle"].as_str().unwrap();
    for key in [old.as_str(), new] {
        assert_eq!(bench.ask_as(key, list, &Value::Null).status, 200);
    }
    bench.wait_for(SignedDuration::from_hours(24 * 7));
    refused(&bench.ask_as(&old, list, &Value::Null), 401, "cle-refusee");
    assert_eq!(bench.ask_as(new, list, &Value::Null).status, 200);
    let path = format!("DELETE /v1/admin/partenaires/{id}");
    assert_eq!(bench.admin(&path, &Value::Null).status, 204);
    refused(&bench.ask_as(new, list, &Value::Null), 401, "cle-refusee");
    // The database holds no key.
    let bytes = bench.machine.bytes();
    for key in [old.as_str(), new] {
        assert!(!bytes.windows(key.len()).any(|w| w == key.as_bytes()));
    }
    refused(
        &bench.admin("DELETE /v1/admin/partenaires/p_inconnu", &Value::Null),
        404,
        "partenaire-inconnu",
    );
}

#[test]
fn a_quota_is_told_and_held() {
    let bench = bench();
    let key = bench
        .partenaire(json!({ "portee": "prescripteur", "quota": 3 }))
        .1;
    for left in [2, 1, 0] {
        let response = bench.ask_as(&key, "GET /v1/candidatures", &Value::Null);
        assert_eq!(response.header("ratelimit-policy"), "\"minute\";q=3;w=60");
        let left = format!("\"minute\";r={left};t=60");
        assert_eq!(response.header("ratelimit"), left);
    }
    let response = bench.ask_as(&key, "GET /v1/candidatures", &Value::Null);
    refused(&response, 429, "trop-de-demandes");
    assert_eq!(response.header("retry-after"), "60");
    bench.wait_for(SignedDuration::from_secs(60));
    assert_eq!(
        bench
            .ask_as(&key, "GET /v1/candidatures", &Value::Null)
            .status,
        200
    );
}

#[test]
fn a_key_in_a_page_is_for_that_page() {
    let bench = bench();
    let key = bench
        .partenaire(json!({ "portee": "prescripteur", "origines": ["https://ville.fr"] }))
        .1;
    let bearer = format!("Bearer {key}");
    for (origin, expect) in [
        ("https://ville.fr", 200),
        ("https://ville.fr.attaque.com", 403),
        ("https://www.ville.fr", 403),
        ("null", 403),
    ] {
        let headers = [("authorization", bearer.as_str()), ("origin", origin)];
        let response = bench.ask_with("GET /v1/candidatures", &headers, b"");
        assert_eq!(response.status, expect, "{origin}");
    }
}

#[test]
fn the_sandbox_sends_nothing() {
    let mut bench = bench();
    bench.local = true;
    bench.partenaire(json!({
        "portee": "structure", "structure": "s-1", "webhook": "http://127.0.0.1:9/",
    }));
    let key = bench
        .partenaire(json!({ "portee": "prescripteur", "bac_a_sable": true }))
        .1;
    let response = bench.deposit_as(&key, "un", &candidature("s-1"));
    assert_eq!(response.status, 201);
    assert_eq!(bench.tasks().attempts, 0);
    assert!(bench.machine.calls.borrow().is_empty());
    // Nor does it resend what the structure was sent by real partners.
    bench.deposit(&candidature("s-1"));
    assert_eq!(bench.tasks().attempts, 1);
    let trial = bench
        .partenaire(json!({ "portee": "structure", "structure": "s-1", "bac_a_sable": true }))
        .1;
    let all = json!({ "depuis": "2000-01-01T00:00:00Z" });
    let reply = bench
        .ask_as(&trial, "POST /v1/evenements/rejeu", &all)
        .json();
    assert_eq!(reply["rejoues"], 0);
    assert_eq!(bench.tasks().attempts, 0);
}

#[test]
fn no_formula_lives_in_an_export() {
    let bench = bench();
    let structure = bench.structure("s-1");
    for text in [
        "=1+1 dix caractères",
        "@SUM(A1) dix caractères",
        "-2+3 dix caractères",
    ] {
        let mut body = candidature("s-1");
        body["candidat"]["nom"] = json!("=cmd|' /C calc'!A0");
        body["projet"]["resume"] = json!(text);
        bench.deposit(&body);
    }
    let response = bench.ask_as(
        &structure,
        "GET /v1/candidatures/export?format=csv",
        &Value::Null,
    );
    assert_eq!(response.header("content-type"), "text/csv; charset=utf-8");
    let mut table = csv::Reader::from_reader(response.body.as_slice());
    let mut rows = 0;
    for row in table.records() {
        for cell in row.unwrap().iter() {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell}"
            );
        }
        rows += 1;
    }
    assert_eq!(rows, 3);
    let reads = "SELECT count(*) FROM audit WHERE action = 'export' AND nombre = 3";
    assert_eq!(bench.machine.count(reads), 1);
}

#[test]
fn a_french_spreadsheet_opens_the_export() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let mut body = candidature("s-1");
    body["candidat"]["prenom"] = json!("Léa ; « Zoé »\u{202e}");
    bench.deposit(&body);
    let query = "GET /v1/candidatures/export?format=tableur";
    let answer = bench.ask_as(&structure, query, &Value::Null);
    let text = answer.text().strip_prefix("\u{feff}").unwrap();
    let mut table = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.as_bytes());
    let place = table
        .headers()
        .unwrap()
        .iter()
        .position(|name| name == "prenom");
    let row = table.records().next().unwrap().unwrap();
    assert_eq!(&row[place.unwrap()], "Léa ; « Zoé »");
    let program = bench.ask_as(
        &structure,
        "GET /v1/candidatures/export?format=csv",
        &Value::Null,
    );
    assert!(program.text().starts_with("reference,statut,"));
}

#[test]
fn the_register_of_reads_outlives_a_clock_that_is_ahead() {
    let bench = bench();
    let now = UNIX_EPOCH.elapsed().unwrap().as_secs();
    bench.now.set(Timestamp::from_second(now as i64).unwrap());
    let structure = bench.structure("s-1");
    bench.ask_as(&structure, "GET /v1/candidatures", &Value::Null);
    let lines = "SELECT count(*) FROM audit";
    let before = bench.machine.count(lines);
    assert!(before > 0);
    // The other tasks are done all the same.
    bench.wait_for(SignedDuration::from_hours(24 * 365 * 200));
    bench.tasks();
    assert_eq!(bench.machine.count(lines), before);
}

#[test]
fn partners_are_refused_what_would_harm() {
    let bench = bench();
    for (of, code) in [
        (json!({ "portee": "tout" }), "valeur-inconnue"),
        (json!({ "portee": "structure" }), "champ-manquant"),
        (
            json!({ "portee": "structure", "structure": "a b" }),
            "valeur-invalide",
        ),
        (
            json!({ "portee": "prescripteur", "webhook": "https://ville.fr/" }),
            "valeur-invalide",
        ),
        (
            json!({ "portee": "prescripteur", "hotes": ["ville.fr"], "webhook": "http://ville.fr/" }),
            "valeur-invalide",
        ),
        (
            json!({ "portee": "prescripteur", "webhook": "http://127.0.0.1:80/" }),
            "valeur-invalide",
        ),
        (
            json!({ "portee": "prescripteur", "hotes": ["10.0.0.1"] }),
            "valeur-invalide",
        ),
        (
            json!({ "portee": "prescripteur", "origines": ["http://ville.fr"] }),
            "valeur-invalide",
        ),
        (
            json!({ "portee": "prescripteur", "courriel": "x" }),
            "valeur-invalide",
        ),
        (
            json!({ "portee": "prescripteur", "role": "admin" }),
            "json-invalide",
        ),
    ] {
        let mut body = of;
        body["nom"] = json!("Essai");
        refused(&bench.admin("POST /v1/admin/partenaires", &body), 400, code);
    }
    for key in ["", "ga_autre", "gq_essai"] {
        let response = bench.ask_as(key, "GET /v1/admin/partenaires", &Value::Null);
        assert_eq!(response.status, 401);
    }
}
