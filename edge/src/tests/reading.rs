//! Requests that are answered, and how they may be cached.

use super::{Bench, TestResponse};
use serde_json::{Value, json};

/// Checks that every expected key is there with its value. Other keys may be there too.
#[track_caller]
fn includes(got: &Value, expect: &Value, path: &str) {
    match expect {
        Value::Object(map) => {
            for (key, expect) in map {
                includes(&got[key], expect, &format!("{path}/{key}"));
            }
        }
        _ => assert_eq!(got, expect, "{path}"),
    }
}

#[track_caller]
fn check(bench: &Bench, path: &str, expect: Value) -> Value {
    let response = bench.ask(&format!("GET {path}"));
    assert_eq!(response.status, 200, "{path}: {}", response.json());
    includes(&response.json(), &expect, path);
    response.json()
}

#[test]
fn answers_what_may_be_said_of_a_point() {
    let bench = Bench::demonstration();
    let inside = check(
        &bench,
        "/v1/qpv?lat=47.005&lon=-8.005",
        json!({
            "statut": "dans",
            "motif": null,
            "qpv": {
                "code": "QN09901N",
                "nom": "Les Cordiers",
                "communes": [{ "code": "99001", "nom": "Brume" }],
                "departement": "99",
                "generation": "2024",
            },
            "distance_m": 0.0,
            "plus_proche": { "code": "QN09901N", "nom": "Les Cordiers" },
            "bandes": { "300": "dans", "500": "dans" },
            "referentiel": {
                "generation": "2024",
                "source": "Contours dessinés pour les tests",
                "publie_le": "2024-03-01",
                "empreinte": format!("sha256:{}", "07".repeat(32)),
                "demonstration": true,
            },
            "evalue_le": "2026-11-23",
            "avertissement": "Ce résultat ne vaut pas attestation.",
        }),
    );
    // Half of a hundredth of a degree at 47° north, 380 m, give or take the metric.
    let limite_m = inside["limite_m"].as_f64().unwrap();
    assert!((379.0..382.0).contains(&limite_m), "{limite_m}");
    let keys: Vec<_> = inside
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        keys,
        [
            "avertissement",
            "bandes",
            "distance_m",
            "evalue_le",
            "incertitude_m",
            "limite_m",
            "motif",
            "plus_proche",
            "qpv",
            "referentiel",
            "statut",
        ]
    );

    // 100 m to the east.
    let near = check(
        &bench,
        "/v1/qpv?lat=47.005&lon=-7.99868",
        json!({
            "statut": "hors",
            "motif": null,
            "qpv": null,
            "plus_proche": { "code": "QN09901N" },
            "bandes": { "300": "dans", "500": "dans" },
        }),
    );
    assert_eq!(near["distance_m"], near["limite_m"]);
    assert!((99.0..102.0).contains(&near["distance_m"].as_f64().unwrap()));

    check(
        &bench,
        "/v1/qpv?lat=47.005&lon=-7.99868&precision_m=150",
        json!({
            "statut": "a_confirmer",
            "motif": "limite_proche",
            "qpv": { "code": "QN09901N" },
            "bandes": { "300": "dans", "500": "dans" },
        }),
    );
    // A perfect point, on the contour itself.
    check(
        &bench,
        "/v1/qpv?lat=47.005&lon=-8",
        json!({ "statut": "a_confirmer", "motif": "limite_proche", "limite_m": 0.0 }),
    );
    // 300 m.
    check(
        &bench,
        "/v1/qpv?lat=47.005&lon=-7.99605&precision_m=5",
        json!({ "statut": "hors", "bandes": { "300": "a_confirmer", "500": "dans" } }),
    );
    check(
        &bench,
        "/v1/qpv?lat=46.75&lon=-7.65",
        json!({
            "statut": "hors",
            "distance_m": null,
            "limite_m": null,
            "plus_proche": null,
            "bandes": { "300": "hors", "500": "hors" },
        }),
    );
}

#[test]
fn chooses_the_generation_in_force() {
    let bench = Bench::demonstration();
    let point = "/v1/qpv?lat=47.005&lon=-8.005";
    for (more, generation, code) in [
        ("", "2024", "QN09901N"),
        ("&date=2024-01-01", "2024", "QN09901N"),
        ("&date=2023-12-31", "2015", "QP099001"),
        ("&generation=2015", "2015", "QP099001"),
        ("&generation=2024&date=2016-05-01", "2024", "QN09901N"),
    ] {
        let got = check(
            &bench,
            &format!("{point}{more}"),
            json!({ "statut": "dans", "qpv": { "code": code, "generation": generation } }),
        );
        assert_eq!(got["referentiel"]["generation"], generation, "{more}");
    }
    check(
        &bench,
        &format!("{point}&date=2014-12-31"),
        json!({
            "statut": "indetermine",
            "motif": "generation_absente",
            "referentiel": null,
            "evalue_le": "2014-12-31",
        }),
    );
}

#[test]
fn never_turns_a_doubt_into_a_no() {
    let metropole = Bench::metropole();
    let nothing = json!({ "300": "a_confirmer", "500": "a_confirmer" });
    for (question, motif) in [
        // Only métropole is loaded.
        ("lat=-21.0&lon=55.5", "referentiel_partiel"),
        ("lat=-21.0&lon=55.5&date=2024-06-01", "generation_absente"),
        ("lat=48.865&lon=2.355&generation=2015", "generation_absente"),
        ("lat=48.865&lon=2.355&date=2020-01-01", "generation_absente"),
        ("lat=30&lon=-40", "hors_territoire"),
        // The fictional territory, where real data is loaded.
        ("lat=47.005&lon=-8.005", "hors_territoire"),
        ("lat=0&lon=0", "hors_territoire"),
        ("lat=90&lon=180", "hors_territoire"),
    ] {
        check(
            &metropole,
            &format!("/v1/qpv?{question}"),
            json!({
                "statut": "indetermine",
                "motif": motif,
                "qpv": null,
                "distance_m": null,
                "bandes": nothing,
            }),
        );
    }
    check(
        &Bench::demonstration(),
        "/v1/qpv?lat=48.865&lon=2.355",
        json!({
            "statut": "indetermine",
            "motif": "hors_territoire",
            "referentiel": { "demonstration": true },
        }),
    );
    check(
        &metropole,
        "/v1/qpv?lat=48.865&lon=2.355",
        json!({ "statut": "dans", "qpv": { "code": "QN07501N" }, "referentiel": { "demonstration": false } }),
    );
}

#[test]
fn lists_the_neighbourhoods_of_a_place() {
    let demonstration = Bench::demonstration();
    let metropole = Bench::metropole();
    for (bench, location, codes, complete) in [
        (
            &demonstration,
            "departement=99",
            &["QN09901N", "QN09902M"][..],
            true,
        ),
        (
            &demonstration,
            "commune=99001",
            &["QN09901N", "QN09902M"],
            true,
        ),
        (&demonstration, "commune=99002", &["QN09902M"], true),
        (&demonstration, "commune=99003", &[], true),
        (
            &demonstration,
            "departement=99&generation=2015",
            &["QP099001"],
            true,
        ),
        (
            &demonstration,
            "departement=99&date=2016-01-01",
            &["QP099001"],
            true,
        ),
        (&metropole, "departement=75", &["QN07501N"], true),
        (&metropole, "commune=75056", &["QN07501N"], true),
        (&metropole, "commune=75118", &["QN07501N"], true),
        (&metropole, "departement=2A", &["QN02A01I"], true),
        (&metropole, "departement=2a", &["QN02A01I"], true),
        (&metropole, "departement=974", &[], false),
    ] {
        let got = check(
            bench,
            &format!("/v1/qpv?{location}"),
            json!({ "suivant": null, "complet": complete }),
        );
        let listed: Vec<_> = got["qpv"]
            .as_array()
            .unwrap()
            .iter()
            .map(|q| &q["code"])
            .collect();
        assert_eq!(listed, codes, "{location}");
    }
}

#[test]
fn describes_a_neighbourhood_and_its_limit() {
    let bench = Bench::demonstration();
    check(
        &bench,
        "/v1/qpv/QN09902M",
        json!({
            "code": "QN09902M",
            "nom": "=Les Halles",
            "communes": [{ "code": "99001", "nom": "Brume" }, { "code": "99002", "nom": "Écume" }],
            "departement": "99",
            "generation": "2024",
            "referentiel": { "licence": "Licence Ouverte 2.0", "demonstration": true, "quartiers": 2 },
        }),
    );
    check(
        &bench,
        "/v1/qpv/qp099001/",
        json!({ "communes": [{ "code": null, "nom": "Brume" }] }),
    );
    let response = bench.ask("GET /v1/qpv/QN09901N/contour");
    assert_eq!(response.header("content-type"), "application/geo+json");
    let feature = response.json();
    includes(
        &feature,
        &json!({
            "type": "Feature",
            "id": "QN09901N",
            "properties": { "code": "QN09901N", "referentiel": { "demonstration": true } },
            "geometry": { "type": "MultiPolygon" },
        }),
        "contour",
    );
    let rings = &feature["geometry"]["coordinates"][0];
    let mut ring: Vec<[f64; 2]> = serde_json::from_value(rings[0].clone()).unwrap();
    assert_eq!(ring.first(), ring.last());
    let turn: f64 = ring
        .windows(2)
        .map(|s| s[0][0] * s[1][1] - s[1][0] * s[0][1])
        .sum();
    assert!(turn > 0.0, "{ring:?}");
    ring.pop();
    ring.sort_by(|a, b| a.partial_cmp(b).unwrap());
    assert_eq!(
        ring,
        [[-8.01, 47.0], [-8.01, 47.01], [-8.0, 47.0], [-8.0, 47.01]]
    );
}

#[test]
fn says_where_answers_come_from() {
    let bench = Bench::demonstration();
    let got = check(&bench, "/v1/referentiels", json!({ "suivant": null }));
    let sets = got["referentiels"].as_array().unwrap();
    assert_eq!(sets.len(), 2);
    includes(
        &sets[1],
        &json!({
            "jeu": "qpv",
            "generation": "2024",
            "quartiers": 2,
            "licence": "Licence Ouverte 2.0",
            "publie_le": "2024-03-01",
            "demonstration": true,
            "couverture": ["demonstration"],
        }),
        "referentiels",
    );
    let sante = check(
        &bench,
        "/v1/sante",
        json!({ "statut": "ok", "demonstration": true }),
    );
    assert_eq!(sante["referentiels"].as_array().unwrap().len(), 2);
    assert_eq!(
        bench.ask("GET /v1/sante").header("cache-control"),
        "no-store"
    );
}

#[test]
fn reads_what_it_needs_once() {
    let bench = Bench::demonstration();
    bench.ask("GET /v1/qpv?lat=30&lon=-40");
    assert_eq!(
        (bench.reads("manifeste.qpv"), bench.reads("national.qpv")),
        (1, 0)
    );
    for _ in 0..3 {
        bench.ask("GET /v1/qpv?lat=47.005&lon=-8.005");
    }
    assert_eq!(
        (
            bench.reads("manifeste.qpv"),
            bench.reads("2024/national.qpv")
        ),
        (1, 1)
    );
    assert_eq!(bench.reads("2015/national.qpv"), 0);
}

#[test]
fn is_kept_and_shared_by_the_rules_of_http() {
    let bench = Bench::demonstration();
    for (path, cache) in [
        ("/v1/qpv?lat=47.005&lon=-8.005", "private, max-age=300"),
        ("/v1/qpv?departement=99", "public, max-age=300"),
        ("/v1/qpv/QN09901N", "public, max-age=300"),
        ("/v1/qpv/QN09901N/contour", "public, max-age=300"),
        ("/v1/referentiels", "public, max-age=300"),
    ] {
        let get = bench.ask(&format!("GET {path}"));
        assert_eq!(get.header("cache-control"), cache, "{path}");
        assert_eq!(get.header("access-control-allow-origin"), "*", "{path}");
        assert_eq!(get.header("x-content-type-options"), "nosniff", "{path}");
        let etag = get.header("etag");
        assert!(etag.len() == 34, "{path}: {etag}");

        let head = bench.ask(&format!("HEAD {path}"));
        assert_eq!((head.status, head.body.len()), (200, 0), "{path}");
        assert_eq!(head.header("etag"), etag, "{path}");

        let known = [("if-none-match", etag)];
        let again = bench.ask_with(&format!("GET {path}"), &known, b"");
        assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
        assert_eq!(again.header("etag"), etag, "{path}");
        assert_eq!(again.header("cache-control"), cache, "{path}");
        let other = [("if-none-match", "\"autre\"")];
        assert_eq!(
            bench.ask_with(&format!("GET {path}"), &other, b"").status,
            200
        );

        let options = bench.ask(&format!("OPTIONS {path}"));
        assert_eq!((options.status, options.body.len()), (204, 0), "{path}");
        assert_eq!(options.header("allow"), "GET, HEAD, OPTIONS", "{path}");
        assert_eq!(options.header("access-control-allow-origin"), "*", "{path}");
    }
    let options = bench.ask("OPTIONS /v1/qpv/lot");
    assert_eq!(
        options.header("access-control-allow-methods"),
        "POST, OPTIONS"
    );
    assert!(
        options
            .header("access-control-allow-headers")
            .contains("Content-Type")
    );
}

#[test]
fn logs_a_route_a_status_and_a_code() {
    let bench = Bench::demonstration();
    let logged = |response: TestResponse| response.log_line.to_string();
    for (query, expect) in [
        ("GET /v1/qpv?lat=47.005&lon=-8.005", "/v1/qpv 200"),
        (
            "GET /v1/qpv?lat=x&lon=-8.005",
            "/v1/qpv 400 nombre-invalide",
        ),
        (
            "GET /v1/qpv/Jeanne%20Martin",
            "/v1/qpv/{code} 400 code-invalide",
        ),
        ("GET /12-rue-des-lilas", "/{fichier} 404 route-inconnue"),
        ("GET /v1/jeanne?tel=06", "/v1/{inconnue} 404 route-inconnue"),
    ] {
        assert_eq!(logged(bench.ask(query)), expect);
    }
    assert_eq!(
        logged(Bench::default().ask("GET /v1/sante")),
        "/v1/sante 503 referentiel-indisponible: no /data/manifeste.qpv: deploy the data"
    );
}
