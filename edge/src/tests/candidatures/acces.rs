//! Who may do what, and what they never see.

use super::{banc, candidature, refused};
use serde_json::{Value, json};
use shared::{SignedDuration, Timestamp};
use std::time::UNIX_EPOCH;

#[test]
fn a_scope_allows_what_it_says() {
    let banc = banc();
    let prescripteur = banc.prescripteur();
    let structure = banc.structure("s-1");
    let lecture = banc
        .partenaire(json!({ "portee": "lecture", "structure": "s-1" }))
        .1;
    let said = banc
        .depose_pour(&prescripteur, "un", &candidature("s-1"))
        .json();
    let reference = said["reference"].as_str().unwrap();
    let one = format!("/v1/candidatures/{reference}");
    let statut = json!({ "statut": "prise_en_charge" });
    let new = candidature("s-1");
    for (cle, demande, corps, expect) in [
        (&prescripteur, format!("GET {one}"), &Value::Null, 200),
        (&structure, format!("GET {one}"), &Value::Null, 200),
        (&lecture, format!("GET {one}"), &Value::Null, 200),
        (&prescripteur, format!("POST {one}/statut"), &statut, 403),
        (&lecture, format!("POST {one}/statut"), &statut, 403),
        (&structure, format!("POST {one}/statut"), &statut, 200),
        (&structure, "POST /v1/candidatures".into(), &new, 403),
        (&lecture, "POST /v1/candidatures".into(), &new, 403),
        (&structure, "POST /v1/candidatures/lot".into(), &new, 403),
        (&prescripteur, format!("PATCH {one}"), &statut, 403),
        (&structure, format!("DELETE {one}"), &Value::Null, 403),
        (&lecture, "GET /v1/evenements".into(), &Value::Null, 403),
        (
            &prescripteur,
            "GET /v1/admin/partenaires".into(),
            &Value::Null,
            401,
        ),
    ] {
        let reponse = banc.avec(cle, &demande, corps);
        assert_eq!(reponse.status, expect, "{demande}: {}", reponse.texte());
    }
    // To look is not to read about people.
    let said = banc
        .avec(&lecture, &format!("GET {one}"), &Value::Null)
        .json();
    assert_eq!(
        (&said["candidat"], &said["projet"]),
        (&Value::Null, &Value::Null)
    );
    for demande in [
        "GET /v1/candidatures",
        "GET /v1/candidatures/export?format=csv",
    ] {
        let reponse = banc.avec(&lecture, demande, &Value::Null);
        assert!(reponse.texte().contains(reference));
        assert!(!reponse.texte().contains("Awa"), "{}", reponse.texte());
    }
    refused(&banc.ask(&format!("GET {one}")), 401, "cle-absente");
    assert_eq!(
        banc.ask(&format!("GET {one}")).entete("www-authenticate"),
        "Bearer"
    );
}

#[test]
fn nobody_reads_what_is_not_theirs() {
    let banc = banc();
    let (mine, theirs) = (banc.structure("s-1"), banc.structure("s-2"));
    let (one, two) = (banc.prescripteur(), banc.prescripteur());
    let mut secrets = Vec::new();
    for (i, (cle, structure)) in [(&one, "s-1"), (&two, "s-2"), (&one, "s-2"), (&two, "s-1")]
        .into_iter()
        .enumerate()
    {
        let said = banc
            .depose_pour(cle, &i.to_string(), &candidature(structure))
            .json();
        let text = |key: &str| said[key].as_str().unwrap().to_owned();
        secrets.push((text("reference"), text("secret"), cle, structure));
    }
    let sandbox = banc
        .partenaire(json!({ "portee": "structure", "structure": "s-1", "bac_a_sable": true }))
        .1;
    let keys = [&mine, &theirs, &one, &two, &sandbox];
    let mut attempts = 0;
    for (reference, _, cle, structure) in &secrets {
        let others = secrets.iter().filter(|(r, ..)| r != reference);
        let secrets = others.map(|(_, secret, ..)| secret);
        for key in keys.into_iter().chain(secrets) {
            let his = key == *cle
                || (key == &mine && *structure == "s-1")
                || (key == &theirs && *structure == "s-2");
            if his {
                continue;
            }
            for (method, corps) in [
                ("GET", Value::Null),
                ("PATCH", json!({ "statut": "retiree" })),
                ("DELETE", Value::Null),
            ] {
                let demande = format!("{method} /v1/candidatures/{reference}");
                let reponse = banc.avec(key, &demande, &corps);
                assert_eq!(reponse.status, 404, "{demande}");
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
        let liste = banc.avec(key, "GET /v1/candidatures", &Value::Null).json();
        assert_eq!(liste["candidatures"].as_array().unwrap().len(), expect);
    }
}

#[test]
fn a_list_is_read_page_by_page_and_takes_up_where_it_was() {
    let banc = banc();
    let cle = banc.prescripteur();
    for i in 0..5 {
        banc.depose_pour(&cle, &i.to_string(), &candidature("citeslab"));
    }
    let mut seen = Vec::new();
    let mut demande = "GET /v1/candidatures?limite=2".to_owned();
    loop {
        let liste = banc.avec(&cle, &demande, &Value::Null).json();
        for fiche in liste["candidatures"].as_array().unwrap() {
            seen.push((fiche["reference"].clone(), fiche["curseur"].clone()));
        }
        match liste["suivant"].as_str() {
            Some(suivant) => demande = format!("GET /v1/candidatures?limite=2&depuis={suivant}"),
            None => break,
        }
    }
    let mut unique: Vec<_> = seen.iter().map(|(r, _)| r.to_string()).collect();
    unique.sort();
    unique.dedup();
    assert_eq!((seen.len(), unique.len()), (5, 5));
    // Later, only what changed.
    let last = seen.last().unwrap().1.as_str().unwrap();
    let since = format!("GET /v1/candidatures?depuis={last}");
    let none = banc.avec(&cle, &since, &Value::Null).json();
    assert_eq!(none["candidatures"], json!([]));
    banc.depose_pour(&cle, "new", &candidature("citeslab"));
    let one = banc.avec(&cle, &since, &Value::Null).json();
    assert_eq!(one["candidatures"].as_array().unwrap().len(), 1);
    for (question, code) in [
        ("depuis=x", "curseur-invalide"),
        ("limite=0", "nombre-invalide"),
        ("limite=101", "nombre-invalide"),
        ("page=2", "champ-inconnu"),
        ("limite=1&limite=2", "champ-repete"),
    ] {
        let demande = format!("GET /v1/candidatures?{question}");
        refused(&banc.avec(&cle, &demande, &Value::Null), 400, code);
    }
}

#[test]
fn keys_are_renewed_with_an_overlap_and_revoked_at_once() {
    let banc = banc();
    let (id, old, _) = banc.partenaire(json!({ "portee": "prescripteur" }));
    let liste = "GET /v1/candidatures";
    let new = banc
        .admin(
            &format!("POST /v1/admin/partenaires/{id}/cles"),
            &Value::Null,
        )
        .json();
    let new = new["cle"].as_str().unwrap();
    for cle in [old.as_str(), new] {
        assert_eq!(banc.avec(cle, liste, &Value::Null).status, 200);
    }
    banc.attends(SignedDuration::from_hours(24 * 7));
    refused(&banc.avec(&old, liste, &Value::Null), 401, "cle-refusee");
    assert_eq!(banc.avec(new, liste, &Value::Null).status, 200);
    let path = format!("DELETE /v1/admin/partenaires/{id}");
    assert_eq!(banc.admin(&path, &Value::Null).status, 204);
    refused(&banc.avec(new, liste, &Value::Null), 401, "cle-refusee");
    // Keys are nowhere in the database.
    let octets = banc.machine.octets();
    for cle in [old.as_str(), new] {
        assert!(!octets.windows(cle.len()).any(|w| w == cle.as_bytes()));
    }
    refused(
        &banc.admin("DELETE /v1/admin/partenaires/p_inconnu", &Value::Null),
        404,
        "partenaire-inconnu",
    );
}

#[test]
fn a_quota_is_told_and_held() {
    let banc = banc();
    let cle = banc
        .partenaire(json!({ "portee": "prescripteur", "quota": 3 }))
        .1;
    for left in [2, 1, 0] {
        let reponse = banc.avec(&cle, "GET /v1/candidatures", &Value::Null);
        assert_eq!(reponse.entete("ratelimit-policy"), "\"minute\";q=3;w=60");
        let left = format!("\"minute\";r={left};t=60");
        assert_eq!(reponse.entete("ratelimit"), left);
    }
    let reponse = banc.avec(&cle, "GET /v1/candidatures", &Value::Null);
    refused(&reponse, 429, "trop-de-demandes");
    assert_eq!(reponse.entete("retry-after"), "60");
    banc.attends(SignedDuration::from_secs(60));
    assert_eq!(
        banc.avec(&cle, "GET /v1/candidatures", &Value::Null).status,
        200
    );
}

#[test]
fn a_key_in_a_page_is_for_that_page() {
    let banc = banc();
    let cle = banc
        .partenaire(json!({ "portee": "prescripteur", "origines": ["https://ville.fr"] }))
        .1;
    let bearer = format!("Bearer {cle}");
    for (origine, expect) in [
        ("https://ville.fr", 200),
        ("https://ville.fr.attaque.com", 403),
        ("https://www.ville.fr", 403),
        ("null", 403),
    ] {
        let entetes = [("authorization", bearer.as_str()), ("origin", origine)];
        let reponse = banc.ask_with("GET /v1/candidatures", &entetes, b"");
        assert_eq!(reponse.status, expect, "{origine}");
    }
}

#[test]
fn the_sandbox_sends_nothing() {
    let mut banc = banc();
    banc.local = true;
    banc.partenaire(json!({
        "portee": "structure", "structure": "s-1", "webhook": "http://127.0.0.1:9/",
    }));
    let cle = banc
        .partenaire(json!({ "portee": "prescripteur", "bac_a_sable": true }))
        .1;
    let reponse = banc.depose_pour(&cle, "un", &candidature("s-1"));
    assert_eq!(reponse.status, 201);
    assert_eq!(banc.taches().essais, 0);
    assert!(banc.machine.appels.borrow().is_empty());
    // Nor does it send again what the structure was sent in earnest.
    banc.depose(&candidature("s-1"));
    assert_eq!(banc.taches().essais, 1);
    let trial = banc
        .partenaire(json!({ "portee": "structure", "structure": "s-1", "bac_a_sable": true }))
        .1;
    let all = json!({ "depuis": "2000-01-01T00:00:00Z" });
    let said = banc.avec(&trial, "POST /v1/evenements/rejeu", &all).json();
    assert_eq!(said["rejoues"], 0);
    assert_eq!(banc.taches().essais, 0);
}

#[test]
fn no_formula_lives_in_an_export() {
    let banc = banc();
    let structure = banc.structure("s-1");
    for texte in [
        "=1+1 dix caractères",
        "@SUM(A1) dix caractères",
        "-2+3 dix caractères",
    ] {
        let mut corps = candidature("s-1");
        corps["candidat"]["nom"] = json!("=cmd|' /C calc'!A0");
        corps["projet"]["resume"] = json!(texte);
        banc.depose(&corps);
    }
    let reponse = banc.avec(
        &structure,
        "GET /v1/candidatures/export?format=csv",
        &Value::Null,
    );
    assert_eq!(reponse.entete("content-type"), "text/csv; charset=utf-8");
    let mut table = csv::Reader::from_reader(reponse.corps.as_slice());
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
    assert_eq!(banc.machine.compte(reads), 1);
}

#[test]
fn the_register_of_reads_outlives_a_clock_that_is_ahead() {
    let banc = banc();
    let now = UNIX_EPOCH.elapsed().unwrap().as_secs();
    banc.maintenant
        .set(Timestamp::from_second(now as i64).unwrap());
    let structure = banc.structure("s-1");
    banc.avec(&structure, "GET /v1/candidatures", &Value::Null);
    let lines = "SELECT count(*) FROM audit";
    let before = banc.machine.compte(lines);
    assert!(before > 0);
    // The rest of the tasks is done all the same.
    banc.attends(SignedDuration::from_hours(24 * 365 * 200));
    banc.taches();
    assert_eq!(banc.machine.compte(lines), before);
}

#[test]
fn partners_are_refused_what_would_harm() {
    let banc = banc();
    for (of, code) in [
        (json!({ "portee": "tout" }), "valeur-inconnue"),
        (json!({ "portee": "structure" }), "champ-manquant"),
        (
            json!({ "portee": "structure", "structure": "a b" }),
            "valeur-inconnue",
        ),
        (
            json!({ "portee": "prescripteur", "webhook": "https://ville.fr/" }),
            "valeur-inconnue",
        ),
        (
            json!({ "portee": "prescripteur", "hotes": ["ville.fr"], "webhook": "http://ville.fr/" }),
            "valeur-inconnue",
        ),
        (
            json!({ "portee": "prescripteur", "webhook": "http://127.0.0.1:80/" }),
            "valeur-inconnue",
        ),
        (
            json!({ "portee": "prescripteur", "hotes": ["10.0.0.1"] }),
            "valeur-inconnue",
        ),
        (
            json!({ "portee": "prescripteur", "origines": ["http://ville.fr"] }),
            "valeur-inconnue",
        ),
        (
            json!({ "portee": "prescripteur", "courriel": "x" }),
            "valeur-inconnue",
        ),
        (
            json!({ "portee": "prescripteur", "role": "admin" }),
            "json-invalide",
        ),
    ] {
        let mut corps = of;
        corps["nom"] = json!("Essai");
        refused(&banc.admin("POST /v1/admin/partenaires", &corps), 400, code);
    }
    for cle in ["", "ga_autre", "gq_essai"] {
        let reponse = banc.avec(cle, "GET /v1/admin/partenaires", &Value::Null);
        assert_eq!(reponse.status, 401);
    }
}
