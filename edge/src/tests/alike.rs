//! Every route reads alike: documents, paths, encodings, codes of another kind.

use super::{Bench, TestResponse, orientation};
use serde_json::{Value, json};

type Header = (&'static str, &'static str);

const JSON: Header = ("content-type", "application/json");

/// The routes that take a JSON object, with one that each accepts or refuses for what it
/// says, and the headers that they need.
fn documents() -> Vec<(&'static str, Vec<Header>, Value)> {
    let admin = ("authorization", "Bearer ga_essai");
    vec![
        (
            "POST /v1/eligibilite",
            vec![JSON],
            json!({ "situation": { "personne": { "age": 24 } } }),
        ),
        (
            "POST /v1/orientation",
            vec![JSON],
            json!({ "situation": { "personne": { "age": 24 } } }),
        ),
        (
            "POST /v1/candidatures",
            vec![JSON],
            json!({
                "structure": "ouverte",
                "candidat": { "prenom": "Awa", "telephone": "06 12 34 56 78" },
                "projet": { "resume": "Un atelier de couture dans mon quartier" },
                "information_lue": true,
            }),
        ),
        (
            "POST /v1/admin/partenaires",
            vec![JSON, admin],
            json!({ "nom": "Essai", "portee": "prescripteur" }),
        ),
        ("POST /v1/admin/taches", vec![JSON, admin], json!({})),
        (
            "POST /v1/qpv/lot",
            vec![JSON],
            json!({ "points": [{ "id": "a", "lat": 47.005, "lon": -8.005 }] }),
        ),
    ]
}

fn code(response: &TestResponse) -> String {
    response.json()["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn every_document_is_read_alike() {
    let bench = orientation::bench();
    bench.structure("ouverte");
    for (query, headers, body) in documents() {
        let ask = |bytes: &[u8]| bench.ask_with(query, &headers, bytes);
        let text = body.to_string();
        let good = ask(text.as_bytes());
        assert!(good.status < 300, "{query}: {}", good.text());
        let marked = ask(format!("\u{feff}{text}").as_bytes());
        assert!(marked.status < 300, "{query}: {}", marked.text());
        let spaced = ask(format!("\r\n {text}\n").as_bytes());
        assert!(spaced.status < 300, "{query}: {}", spaced.text());
        // A key twice, at the top and below.
        for (key, value) in body.as_object().unwrap() {
            let twice = text.replacen('{', &format!("{{\"{key}\":{value},"), 1);
            let refused = ask(twice.as_bytes());
            assert_eq!(
                (refused.status, code(&refused)),
                (400, "champ-repete".into()),
                "{twice}"
            );
        }
        // What it is not.
        for wrong in [
            "",
            "[]",
            "null",
            "3",
            "{",
            "{\"a\"",
            "{} {}",
            "é",
            "{\"a\":1e999}",
            "{'a':1}",
        ] {
            let refused = ask(wrong.as_bytes());
            assert_eq!(refused.status, 400, "{query} {wrong:?}: {}", refused.text());
        }
        let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(ask(&utf16).status, 400, "{query}");
        assert_eq!(
            ask(&[&[0xff, 0xfe], &utf16[..]].concat()).status,
            400,
            "{query}"
        );
        assert_eq!(ask(b"{\"a\xe9\":1}").status, 400, "{query}");
        // A body that is compressed.
        for coding in ["gzip", "br", "deflate", "zstd", "gzip, br", "x-gzip"] {
            let with_coding: Vec<_> = headers
                .iter()
                .copied()
                .chain([("content-encoding", coding)])
                .collect();
            let refused = bench.ask_with(query, &with_coding, &[0x1f, 0x8b, 8]);
            assert_eq!(
                (refused.status, code(&refused)),
                (415, "type-refuse".into()),
                "{query}"
            );
            assert_eq!(refused.header("accept-encoding"), "identity");
        }
        let with_coding: Vec<_> = headers
            .iter()
            .copied()
            .chain([("content-encoding", "identity")])
            .collect();
        assert_ne!(
            bench.ask_with(query, &with_coding, text.as_bytes()).status,
            415
        );
    }
}

#[test]
fn a_key_twice_has_its_place() {
    let bench = orientation::bench();
    for (query, body, place) in [
        (
            "POST /v1/eligibilite",
            r#"{"situation":{"personne":{"age":24,"age":99}}}"#,
            "/situation/personne/age",
        ),
        (
            "POST /v1/eligibilite",
            r#"{"situation":{},"situation":{}}"#,
            "/situation",
        ),
        (
            "POST /v1/orientation",
            r#"{"situation":{"projet":{"commune":"99001","commune":"99002"}}}"#,
            "/situation/projet/commune",
        ),
        (
            "POST /v1/orientation",
            r#"{"situation":{},"position":{"lat":47,"lon":-8,"lat":48}}"#,
            "/position/lat",
        ),
        (
            "POST /v1/candidatures",
            r#"{"candidat":{"prenom":"Awa","prenom":"Bea"}}"#,
            "/candidat/prenom",
        ),
        (
            "POST /v1/candidatures",
            r#"{"projet":{"resume":"a","\u0072esume":"b"}}"#,
            "/projet/resume",
        ),
    ] {
        let refused = bench.ask_with(query, &[JSON], body.as_bytes()).json();
        assert_eq!(
            (&refused["code"], &refused["champ"]),
            (&json!("champ-repete"), &json!(place)),
            "{body}"
        );
    }
}

#[test]
fn a_postal_code_is_no_commune() {
    let bench = orientation::bench();
    // Known communes of the demonstration: 99001 and 99002.
    for code in ["99010", "99020", "99100", "99999", "99003", "99200"] {
        for query in [
            format!("GET /v1/qpv?commune={code}"),
            format!("GET /v1/structures?commune={code}"),
        ] {
            let refused = bench.ask(&query).json();
            assert_eq!(refused["code"], "code-invalide", "{query}");
            assert!(
                refused["detail"].as_str().unwrap().contains("code postal"),
                "{refused}"
            );
        }
        for query in ["POST /v1/orientation", "POST /v1/eligibilite"] {
            for place in ["residence", "projet"] {
                let body = json!({ "situation": { place: { "commune": code } } }).to_string();
                let refused = bench.ask_with(query, &[JSON], body.as_bytes()).json();
                assert_eq!(
                    (&refused["code"], &refused["champ"]),
                    (
                        &json!("code-invalide"),
                        &json!(format!("/situation/{place}/commune"))
                    ),
                );
            }
        }
    }
    // Those it has, and those of places that it does not tell of.
    for code in ["99001", "99002", "93066", "75101"] {
        let body = json!({ "situation": { "projet": { "commune": code } } }).to_string();
        let answered = bench.ask_with("POST /v1/orientation", &[JSON], body.as_bytes());
        assert_eq!(answered.status, 200, "{code}");
        assert_eq!(
            bench
                .ask(&format!("GET /v1/structures?commune={code}"))
                .status,
            200
        );
    }
    // As people paste them.
    for code in [
        "99001%20",
        "99%20001",
        "%E2%80%8B99001",
        "%EF%BC%99%EF%BC%99001",
    ] {
        assert_eq!(
            bench
                .ask(&format!("GET /v1/structures?commune={code}"))
                .status,
            200,
            "{code}"
        );
    }
}

#[test]
fn who_cannot_be_applied_to_is_known_before_the_form() {
    let bench = orientation::bench();
    for (id, name) in [("criee", "Structure criee"), ("ouverte", "Fiche ouverte")] {
        let found = bench.ask(&format!("GET /v1/structures/{id}"));
        assert_eq!(found.status, 200, "{}", found.text());
        let expect = json!({ "id": id, "nom": name, "joignable": false });
        assert_eq!(found.json(), expect);
    }
    for id in [
        "nexiste-pas",
        "maison-%C3%A9t%C3%A9",
        "maison%C2%A01",
        "a%2Fb",
        "%20",
        "..%2F..",
    ] {
        let refused = bench.ask(&format!("GET /v1/structures/{id}"));
        assert_eq!(
            (refused.status, code(&refused)),
            (404, "structure-inconnue".into()),
            "{id}"
        );
    }
    assert_eq!(bench.ask("GET /v1/structures/criee?x=1").status, 400);
}

#[test]
fn a_refusal_names_what_it_is_about() {
    let bench = orientation::bench();
    let detail = |query: &str, body: Value| {
        let headers = [JSON, ("authorization", "Bearer ga_essai")];
        let refused = bench.ask_with(query, &headers, body.to_string().as_bytes());
        assert_eq!(refused.status, 400, "{body}");
        refused.json()["detail"].as_str().unwrap().to_owned()
    };
    let said = detail(
        "POST /v1/eligibilite",
        json!({ "situation": {}, "dispositifs": ["inconnu"] }),
    );
    assert!(
        said.starts_with("« inconnu » n’existe pas pour l’élément n° 1 de la liste"),
        "{said}"
    );
    let said = detail(
        "POST /v1/orientation",
        json!({ "situation": { "projet": { "commune": "9" } } }),
    );
    assert!(said.contains("compte 1 caractère,"), "{said}");
    for (webhook, expect) in [
        ("http://ville.fr/x", "https://"),
        ("https://localhost/x", "nom public"),
        ("https://ville.fr:8443/x", "sans port"),
        ("https://Ville.fr/x", "minuscules"),
        ("https://autre.fr/x", "« hotes »"),
        ("https://ville.fr/é", "sans espace ni accent"),
    ] {
        let body = json!({ "nom": "Essai", "portee": "prescripteur", "hotes": ["ville.fr"], "webhook": webhook });
        let said = detail("POST /v1/admin/partenaires", body);
        assert!(
            said.contains("« webhook »") && said.contains(expect),
            "{webhook}: {said}"
        );
    }
}

#[test]
fn zero_has_no_sign() {
    let bench = Bench::demonstration();
    let mut points = String::from("id,lat,lon\n");
    for (lat, lon) in [
        (47.005, -8.005),
        (0.0, 0.0),
        (-0.0, -0.0),
        (48.8, 2.3),
        (47.0, -8.01),
        (-21.1, 55.5),
        (60.0, 100.0),
    ] {
        points.push_str(&format!("p,{lat},{lon}\n"));
    }
    for generation in [
        "",
        "?generation=2015",
        "?generation=2024",
        "?date=2010-01-01",
        "?date=2019-01-01",
    ] {
        let query = format!("POST /v1/qpv/lot{generation}");
        let answer = bench.ask_with(&query, &[("content-type", "text/csv")], points.as_bytes());
        assert_eq!(answer.status, 200);
        assert!(
            !answer.text().contains("-0.0,") && !answer.text().contains("-0.0\n"),
            "{}",
            answer.text()
        );
        let french = points.replace(',', ";").replace('.', ",");
        let answer = bench.ask_with(&query, &[("content-type", "text/csv")], french.as_bytes());
        assert!(
            !answer.text().contains("-0,0;") && !answer.text().contains("-0,0\n"),
            "{}",
            answer.text()
        );
    }
}

#[test]
fn lists_of_etags_are_read() {
    let bench = Bench::demonstration();
    let etag = bench.ask("GET /v1/referentiels").header("etag").to_owned();
    for (header, status) in [
        (etag.clone(), 304),
        (format!("W/{etag}"), 304),
        (format!("\"autre\", {etag}"), 304),
        (format!("\"autre\",{etag},\"x\""), 304),
        (format!("  {etag}  "), 304),
        ("*".to_owned(), 304),
        ("\"autre\"".to_owned(), 200),
        (etag.trim_matches('"').to_owned(), 200),
        (String::new(), 200),
    ] {
        let response = bench.ask_with("GET /v1/referentiels", &[("if-none-match", &header)], b"");
        assert_eq!(response.status, status, "{header:?}");
    }
}
