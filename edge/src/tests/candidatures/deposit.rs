//! Depositing an application: kept exactly once.

use super::{TestResponse, bench, candidature, refused};
use serde_json::{Value, json};
use shared::candidature::seals::check_receipt;

#[test]
fn a_deposit_is_kept_with_its_history_and_its_message() {
    let bench = bench();
    let response = bench.send("POST /v1/candidatures", &[], &candidature("citeslab"));
    assert_eq!(response.status, 201);
    let reply = response.json();
    let reference = reply["reference"].as_str().unwrap();
    let secret = reply["secret"].as_str().unwrap();
    assert_eq!(reply["statut"], "recue");
    assert_eq!(reply["suivi"], format!("/suivi/{reference}#{secret}"));
    assert!(secret.len() * 6 >= 128);
    let receipt_key = bench.ask("GET /v1/recus").json();
    let receipt = check_receipt(
        reply["recu"].as_str().unwrap(),
        receipt_key["cle_publique"].as_str().unwrap(),
    );
    assert_eq!(receipt.unwrap().reference.as_str(), reference);
    for (sql, expect) in [
        ("SELECT count(*) FROM candidature", 1),
        ("SELECT count(*) FROM historique WHERE acte = 'recue'", 1),
        (
            "SELECT count(*) FROM envoi WHERE evenement = 'candidature.recue'",
            1,
        ),
        ("SELECT count(*) FROM indice", 1),
    ] {
        assert_eq!(bench.machine.count(sql), expect, "{sql}");
    }
    let state = bench.admin("GET /v1/admin/etat", &Value::Null).json();
    assert_eq!(
        (&state["candidatures"], &state["sans_annonce"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(state["integrite"], "ok");
}

#[test]
fn the_idempotency_table_holds() {
    let bench = bench();
    let key = bench.prescripteur();
    let body = candidature("citeslab");
    let without = bench.ask_as(&key, "POST /v1/candidatures", &body);
    refused(&without, 400, "cle-idempotence-manquante");
    for bad in ["", "a b", &"x".repeat(256)] {
        refused(
            &bench.deposit_as(&key, bad, &body),
            400,
            "cle-idempotence-invalide",
        );
    }
    let first = bench.deposit_as(&key, "un", &body);
    assert_eq!(first.status, 201);
    assert_eq!(first.header("idempotent-replayed"), "");
    for _ in 0..3 {
        let again = bench.deposit_as(&key, "un", &body);
        assert_eq!(again.status, 201);
        assert_eq!(again.header("idempotent-replayed"), "true");
        assert_eq!(again.header("location"), first.header("location"));
        assert_eq!(again.body, first.body);
    }
    let mut other = body.clone();
    other["candidat"]["prenom"] = json!("Bintou");
    refused(
        &bench.deposit_as(&key, "un", &other),
        422,
        "cle-idempotence-reutilisee",
    );
    // The same key of another partner is another key.
    let other_one = bench.prescripteur();
    let response = bench.deposit_as(&other_one, "un", &other);
    assert_eq!(
        (response.status, response.header("idempotent-replayed")),
        (201, "")
    );
    assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 2);
    // Once erased, it is not kept a second time.
    let reply = first.json();
    let path = format!(
        "DELETE /v1/candidatures/{}",
        reply["reference"].as_str().unwrap()
    );
    assert_eq!(
        bench
            .ask_as(reply["secret"].as_str().unwrap(), &path, &Value::Null)
            .status,
        204
    );
    refused(
        &bench.deposit_as(&key, "un", &body),
        410,
        "candidature-effacee",
    );
}

#[test]
fn who_was_not_answered_asks_again_and_it_is_kept_once() {
    for once_done in [false, true] {
        let bench = bench();
        bench.deposit(&candidature("citeslab"));
        let key = [("idempotency-key", "un")];
        let body = candidature("citeslab");
        // Each transaction fails in turn, before or after it was applied.
        for left in 0..6 {
            bench.machine.failure.set(Some((left, once_done)));
            let response = bench.send("POST /v1/candidatures", &key, &body);
            assert!(matches!(response.status, 201 | 503), "{}", response.text());
        }
        bench.machine.failure.set(None);
        let response = bench.send("POST /v1/candidatures", &key, &body);
        assert_eq!(response.status, 201);
        assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 2);
        assert_eq!(bench.machine.count("SELECT count(*) FROM envoi"), 2);
    }
}

#[test]
fn a_deposit_is_one_transaction_once_its_author_is_known() {
    let bench = bench();
    bench.structure("s-1");
    let (id, key, _) = bench.partenaire(json!({ "portee": "prescripteur", "quota": 5 }));
    let body = candidature("s-1");
    let asked = |act: &dyn Fn() -> u16| {
        let before = bench.machine.transactions.get();
        (act(), bench.machine.transactions.get() - before)
    };
    let partner = |idempotency: &str| asked(&|| bench.deposit_as(&key, idempotency, &body).status);
    let person = || asked(&|| bench.send("POST /v1/candidatures", &[], &body).status);
    // Four: who it is, whether structures have changed, how they are now, and the deposit.
    assert_eq!(partner("un"), (201, 4));
    assert_eq!(partner("deux"), (201, 1));
    // A replay takes two: the write that conflicts, and the reading of why.
    assert_eq!(partner("deux"), (201, 2));
    assert_eq!(person(), (201, 1));
    let response = bench.deposit_as(&key, "trois", &body);
    assert_eq!(response.header("ratelimit"), "\"minute\";r=1;t=60");
    // A refused deposit counts too.
    refused(
        &bench.deposit_as(&key, "quatre", &candidature("inconnue")),
        404,
        "structure-inconnue",
    );
    let response = bench.deposit_as(&key, "cinq", &body);
    refused(&response, 429, "trop-de-demandes");
    assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 4);
    bench.wait_for(shared::SignedDuration::from_secs(60));
    assert_eq!(partner("cinq").0, 201);
    // A change of quota or of origins takes effect at once.
    let path = format!("PATCH /v1/admin/partenaires/{id}");
    let change = json!({ "quota": 9, "origines": ["https://ville.fr"] });
    assert_eq!(bench.admin(&path, &change).status, 200);
    let response = bench.deposit_as(&key, "six", &body);
    assert_eq!(response.header("ratelimit"), "\"minute\";r=7;t=60");
    let bearer = format!("Bearer {key}");
    for (origin, expect) in [("https://ville.fr", 201), ("https://ailleurs.fr", 403)] {
        let headers = [
            ("authorization", bearer.as_str()),
            ("idempotency-key", origin),
            ("origin", origin),
        ];
        let response = bench.send("POST /v1/candidatures", &headers, &body);
        assert_eq!(response.status, expect, "{}", response.text());
    }
    let kept = bench.machine.count("SELECT count(*) FROM candidature");
    let path = format!("DELETE /v1/admin/partenaires/{id}");
    assert_eq!(bench.admin(&path, &Value::Null).status, 204);
    for _ in 0..2 {
        let response = bench.deposit_as(&key, "sept", &body);
        refused(&response, 401, "cle-refusee");
    }
    assert_eq!(
        bench.machine.count("SELECT count(*) FROM candidature"),
        kept
    );
}

#[test]
fn an_old_key_deposits_nothing_once_its_overlap_is_over() {
    let bench = bench();
    let (id, old, _) = bench.partenaire(json!({ "portee": "prescripteur" }));
    let body = candidature("citeslab");
    assert_eq!(bench.deposit_as(&old, "un", &body).status, 201);
    let path = format!("POST /v1/admin/partenaires/{id}/cles");
    assert_eq!(bench.admin(&path, &Value::Null).status, 201);
    assert_eq!(bench.deposit_as(&old, "deux", &body).status, 201);
    bench.wait_for(shared::SignedDuration::from_hours(24 * 7));
    let response = bench.deposit_as(&old, "trois", &body);
    refused(&response, 401, "cle-refusee");
}

#[test]
fn all_faults_are_told_at_once_and_quote_nothing() {
    let bench = bench();
    let body = json!({
        "structure": "inconnue",
        "candidat": { "prenom": "Awa", "courriel": "awa.secret", "age": 24 },
        "projet": { "resume": "Couture" },
        "information_lue": false,
    });
    let response = bench.send("POST /v1/candidatures", &[], &body);
    refused(&response, 400, "champs-invalides");
    let reply = response.json();
    let faults: Vec<_> = reply["fautes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| {
            format!(
                "{} {}",
                f["champ"].as_str().unwrap(),
                f["code"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(
        faults,
        [
            "/candidat/age champ-inconnu",
            "/candidat/courriel courriel-invalide",
            "/projet/resume longueur-invalide",
            "/information_lue information-non-lue",
        ]
    );
    assert!(!response.text().contains("awa.secret") && !response.text().contains("Awa"));
    // When there is only one fault, it is at the top level as well.
    let response = bench.send("POST /v1/candidatures", &[], &candidature("inconnue"));
    refused(&response, 404, "structure-inconnue");
    let mut body = candidature("citeslab");
    body["dispositif"] = json!("inconnu");
    let english = [("accept-language", "en")];
    let response = bench.send("POST /v1/candidatures", &english, &body);
    assert_eq!(response.json()["champ"], "/dispositif");
    assert_eq!(
        response.json()["detail"],
        "There is no such identifier here."
    );
}

#[test]
fn a_robot_is_turned_away_and_a_network_has_a_budget() {
    let bench = bench();
    let body = candidature("citeslab");
    for (filling, expect) in [
        ("120", 400),
        ("9000;piege", 400),
        ("vite", 400),
        ("9000", 201),
    ] {
        let response = bench.send(
            "POST /v1/candidatures",
            &[("guichet-formulaire", filling)],
            &body,
        );
        assert_eq!(response.status, expect, "{filling}");
        if expect == 400 {
            refused(&response, 400, "envoi-automatique");
            assert_eq!(response.header("retry-after"), "3");
        }
    }
    let from =
        |ip: &'static str| bench.send("POST /v1/candidatures", &[("cf-connecting-ip", ip)], &body);
    for _ in 0..60 {
        assert_eq!(from("192.0.2.1").status, 201);
    }
    refused(&from("192.0.2.1"), 429, "trop-de-demandes");
    assert_eq!(from("192.0.2.2").status, 201);
    bench.wait_for(shared::SignedDuration::from_mins(10));
    assert_eq!(from("192.0.2.1").status, 201);
    // No network address is kept.
    let bytes = bench.machine.bytes();
    assert!(!bytes.windows(9).any(|w| w == b"192.0.2.1"));
}

#[test]
fn what_was_counted_is_forgotten_after_an_hour() {
    let bench = bench();
    let key = bench.prescripteur();
    let counted = || bench.machine.count("SELECT count(*) FROM budget");
    // Of a network, in ten minutes; of a partner, in one.
    bench.send(
        "POST /v1/candidatures",
        &[("cf-connecting-ip", "192.0.2.1")],
        &candidature("citeslab"),
    );
    let of_a_person = counted();
    bench.deposit_as(&key, "un", &candidature("citeslab"));
    assert!(of_a_person > 0 && counted() > of_a_person);
    bench.tasks();
    assert!(counted() > of_a_person, "an hour has not passed");
    bench.wait_for(shared::SignedDuration::from_mins(90));
    bench.tasks();
    assert_eq!(counted(), 0);
}

#[test]
fn many_are_kept_or_refused_one_by_one() {
    let bench = bench();
    let key = bench.prescripteur();
    let row = |id: &str, structure: &str| {
        let mut row = candidature(structure);
        row["id"] = json!(id);
        row
    };
    let body = json!({ "candidatures": [
        row("a", "citeslab"), row("b", "inconnue"), row("c", "citeslab"),
    ] });
    let bearer = format!("Bearer {key}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("idempotency-key", "lot"),
    ];
    let first = bench.send("POST /v1/candidatures/lot", &headers, &body);
    assert_eq!(first.status, 200, "{}", first.text());
    let reply = first.json();
    let rows = reply["resultats"].as_array().unwrap();
    assert_eq!(rows[0]["id"], "a");
    assert!(rows[0]["reference"].is_string() && rows[2]["secret"].is_string());
    assert_eq!(rows[1]["erreur"]["code"], "structure-inconnue");
    assert_eq!(rows[1]["reference"], Value::Null);
    let again = bench.send("POST /v1/candidatures/lot", &headers, &body);
    assert_eq!(again.body, first.body);
    assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 2);
    let many: Vec<_> = (0..501).map(|i| row(&i.to_string(), "citeslab")).collect();
    let many = json!({ "candidatures": many });
    let response = bench.send("POST /v1/candidatures/lot", &headers, &many);
    refused(&response, 422, "trop-de-candidatures");
}

#[test]
fn nothing_of_a_person_is_in_the_database_in_the_clear() {
    let bench = bench();
    let mut body = candidature("citeslab");
    body["candidat"]["prenom"] = json!("Canaribelle");
    body["candidat"]["courriel"] = json!("canaribelle@exemple.fr");
    body["projet"]["resume"] = json!("Un élevage de canaribelles du quartier");
    let (reference, secret) = bench.deposit(&body);
    let bytes = bench.machine.bytes();
    let found = |text: &str| {
        let text = text.as_bytes();
        bytes.windows(text.len()).any(|w| w == text)
    };
    for text in ["anaribelle", "612345678", "ANARIBELLE", secret.as_str()] {
        assert!(!found(text), "{text}");
    }
    // What is not personal can be found, so the search does work.
    assert!(found(&reference));
}

#[test]
fn without_keys_nothing_is_pretended() {
    let bench = bench();
    bench.keys.replace(String::new());
    let response = bench.send("POST /v1/candidatures", &[], &candidature("citeslab"));
    refused(&response, 503, "candidatures-indisponibles");
    assert_eq!(bench.ask("GET /v1/qpv?lat=47.005&lon=-8").status, 200);
}

#[test]
fn what_cannot_be_sealed_is_not_kept_and_its_retry_is_kept_whole() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let body = candidature("s-1");
    let key = bench.prescripteur();
    // A person, a partner that this isolate does not know yet, and one that it knows.
    bench.deposit_as(&key, "avant", &body);
    let new_sheet = bench.prescripteur();
    let deposits: [&dyn Fn() -> TestResponse; 3] = [
        &|| bench.send("POST /v1/candidatures", &[("idempotency-key", "un")], &body),
        &|| bench.deposit_as(&new_sheet, "un", &body),
        &|| bench.deposit_as(&key, "un", &body),
    ];
    for (kept, deposit) in deposits.into_iter().enumerate() {
        let counts = ["candidature", "historique", "envoi", "indice"]
            .map(|table| format!("SELECT count(*) FROM {table}"));
        let before = counts.each_ref().map(|sql| bench.machine.count(sql));
        bench.sealing_fails.set(true);
        let refusal = deposit();
        refused(&refusal, 503, "candidatures-indisponibles");
        assert_eq!(refusal.log_line.failure, Some(crate::Failure::Seal));
        assert_eq!(
            counts.each_ref().map(|sql| bench.machine.count(sql)),
            before
        );
        bench.sealing_fails.set(false);
        let response = deposit();
        assert_eq!(response.status, 201, "{kept}: {}", response.text());
        assert_eq!(response.header("idempotent-replayed"), "");
        let reference = response.json()["reference"].as_str().unwrap().to_owned();
        let query = format!("GET /v1/candidatures/{reference}");
        let seen = bench.ask_as(&structure, &query, &Value::Null).json();
        assert_eq!(seen["candidat"]["prenom"], "Awa");
        assert_eq!(deposit().body, response.body);
    }
}
