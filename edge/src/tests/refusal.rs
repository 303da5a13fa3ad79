//! Every error of the contract.

use super::Bench;
use serde_json::{Value, json};
use shared::wire::v1::routes::{Handler, Method, ROUTES};

#[track_caller]
fn check(bench: &Bench, query: &str, status: u16, code: &str, field: Option<&str>) {
    let response = bench.ask(query);
    let problem = response.json();
    assert_eq!(
        (
            response.status,
            problem["code"].as_str(),
            problem["champ"].as_str()
        ),
        (status, Some(code), field),
        "{query}: {problem}"
    );
    assert_eq!(response.header("content-type"), "application/problem+json");
    assert_eq!(response.header("cache-control"), "no-store");
    assert_eq!(response.header("access-control-allow-origin"), "*");
    assert_eq!(
        problem["type"],
        format!("https://guichet.test/problemes#{code}")
    );
}

#[test]
fn every_route_of_the_table_has_its_handler() {
    let bench = Bench::demonstration();
    for route in ROUTES {
        let method = match route.method {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        };
        let response = bench.ask(&format!("{method} {}", route.path.replace(['{', '}'], "")));
        let code = response.log_line.code;
        assert!(
            !matches!(code, Some("route-inconnue" | "methode-refusee"))
                || route.handler == Handler::ReadOpenapi,
            "{method} {}: {code:?}",
            route.path
        );
    }
}

#[test]
fn says_which_field_is_wrong() {
    let bench = Bench::demonstration();
    for (question, code, field) in [
        ("", "champ-manquant", "/lat"),
        ("?", "champ-manquant", "/lat"),
        ("?lat=47.005", "champ-manquant", "/lon"),
        ("?lon=-8", "champ-manquant", "/lat"),
        ("?precision_m=5", "champ-manquant", "/lat"),
        ("?lat=&lon=-8", "nombre-invalide", "/lat"),
        (
            "?lat=47.005&lon=-8&precision_m=",
            "nombre-invalide",
            "/precision_m",
        ),
        ("?lat=47.005&lon=-8&date=", "date-invalide", "/date"),
        (
            "?lat=47.005&lon=-8&generation=",
            "generation-inconnue",
            "/generation",
        ),
        ("?departement=", "code-invalide", "/departement"),
        ("?lat=47.005&lon=-8&lon=-8", "champ-repete", "/lon"),
        ("?lat=47.005&lng=-8", "champ-inconnu", "/lng"),
        (
            "?lat=47.005&lon=-8&precison_m=90",
            "champ-inconnu",
            "/precison_m",
        ),
        ("?lat=47.005&lon=-8&a~b%2Fc=1", "champ-inconnu", "/a~0b~1c"),
        ("?lat=47,005&lon=-8", "nombre-invalide", "/lat"),
        ("?lat=abc&lon=-8", "nombre-invalide", "/lat"),
        ("?lat=47.005&lon=NaN", "nombre-invalide", "/lon"),
        ("?lat=47.005&lon=inf", "nombre-invalide", "/lon"),
        ("?lat=47.005&lon=1e999", "nombre-invalide", "/lon"),
        ("?lat=91&lon=-8", "coordonnee-hors-limites", "/lat"),
        ("?lat=47.005&lon=-180.5", "coordonnee-hors-limites", "/lon"),
        (
            "?lat=47.005&lon=-8&precision_m=-1",
            "precision-invalide",
            "/precision_m",
        ),
        (
            "?lat=47.005&lon=-8&precision_m=100001",
            "precision-invalide",
            "/precision_m",
        ),
        (
            "?lat=47.005&lon=-8&precision_m=nan",
            "nombre-invalide",
            "/precision_m",
        ),
        (
            "?lat=47.005&lon=-8&generation=2030",
            "generation-inconnue",
            "/generation",
        ),
        ("?lat=47.005&lon=-8&date=22/11/26", "date-invalide", "/date"),
        (
            "?lat=47.005&lon=-8&date=2025-02-29",
            "date-invalide",
            "/date",
        ),
        (
            "?lat=47.005&lon=-8&departement=99",
            "champs-incompatibles",
            "/departement",
        ),
        (
            "?lat=47.005&commune=99001",
            "champs-incompatibles",
            "/commune",
        ),
        (
            "?departement=99&commune=99001",
            "champs-incompatibles",
            "/commune",
        ),
        ("?departement=00", "code-invalide", "/departement"),
        ("?commune=93000", "code-invalide", "/commune"),
        ("?commune=Brume", "code-invalide", "/commune"),
        (
            "?departement=99&generation=2024&generation=2015",
            "champ-repete",
            "/generation",
        ),
    ] {
        check(
            &bench,
            &format!("GET /v1/qpv{question}"),
            400,
            code,
            Some(field),
        );
    }
}

#[test]
fn sees_that_coordinates_are_swapped() {
    let demonstration = Bench::demonstration();
    let metropole = Bench::metropole();
    for question in [
        "lat=2.355&lon=48.865",
        "lat=166.45&lon=-22.27",
        "lat=-61.5&lon=16.2",
    ] {
        for bench in [&demonstration, &metropole] {
            let query = format!("GET /v1/qpv?{question}");
            check(bench, &query, 400, "coordonnees-inversees", Some("/lat"));
            let detail = bench.ask(&query).json()["detail"].to_string();
            assert!(detail.contains("échangés"), "{detail}");
        }
    }
    let fictional = "GET /v1/qpv?lat=-8.005&lon=47.005";
    check(
        &demonstration,
        fictional,
        400,
        "coordonnees-inversees",
        Some("/lat"),
    );
    // Where the fictional archipelago is not loaded, that point is in the sea.
    assert_eq!(metropole.ask(fictional).json()["motif"], "hors_territoire");
}

#[test]
fn refuses_what_is_not_there() {
    let bench = Bench::demonstration();
    for (query, status, code, field) in [
        ("GET /v1", 404, "route-inconnue", None),
        ("GET /v1/autre", 404, "route-inconnue", None),
        ("DELETE /v1/autre", 404, "route-inconnue", None),
        ("OPTIONS /v1/autre", 404, "route-inconnue", None),
        (
            "GET /v1/qpv/QN09901N/contour/x",
            404,
            "route-inconnue",
            None,
        ),
        ("GET /rien.js", 404, "route-inconnue", None),
        ("GET /%00", 404, "route-inconnue", None),
        ("GET /v1/openapi.json", 404, "route-inconnue", None),
        ("GET /v1/qpv/QN09999N", 404, "qpv-inconnu", Some("/code")),
        (
            "GET /v1/qpv/QN09999N/contour",
            404,
            "qpv-inconnu",
            Some("/code"),
        ),
        ("GET /v1/qpv/QN", 400, "code-invalide", Some("/code")),
        ("GET /v1/qpv/%FF%FE", 400, "code-invalide", Some("/code")),
        ("GET /v1/qpv//", 400, "code-invalide", Some("/code")),
        ("GET /v1/qpv/QN09901N?x=1", 400, "champ-inconnu", Some("/x")),
        (
            "GET /v1/referentiels?page=2",
            400,
            "champ-inconnu",
            Some("/page"),
        ),
        ("GET /v1/sante?x", 400, "champ-inconnu", Some("/x")),
        (
            "GET /v1/qpv?departement=99&date=2010-01-01",
            404,
            "generation-absente",
            None,
        ),
        (
            "GET /v1/qpv?commune=99001&generation=2015",
            422,
            "communes-non-renseignees",
            Some("/commune"),
        ),
        ("POST /v1/qpv", 405, "methode-refusee", None),
        ("PUT /v1/qpv/lot", 405, "methode-refusee", None),
        ("GET /v1/qpv/lot", 405, "methode-refusee", None),
        ("HEAD /v1/qpv/lot/", 405, "methode-refusee", None),
        ("BREW /v1/sante", 405, "methode-refusee", None),
    ] {
        if query.starts_with("HEAD") {
            assert_eq!(bench.ask(query).status, status);
        } else {
            check(&bench, query, status, code, field);
        }
    }
    check(
        &Bench::metropole(),
        "GET /v1/qpv/QP093028",
        404,
        "generation-absente",
        None,
    );
    assert_eq!(
        bench.ask("POST /v1/qpv").header("allow"),
        "GET, HEAD, OPTIONS"
    );
    assert_eq!(
        bench.ask("GET /v1/qpv/lot").header("allow"),
        "POST, OPTIONS"
    );
}

#[test]
fn owns_up_when_the_data_does_not_answer() {
    let point = "GET /v1/qpv?lat=47.005&lon=-8.005";
    let absent = Bench::default();
    for query in [
        point,
        "GET /v1/qpv?departement=99",
        "GET /v1/qpv/QN09901N",
        "GET /v1/referentiels",
        "GET /v1/sante",
    ] {
        check(&absent, query, 503, "referentiel-indisponible", None);
        assert_eq!(absent.ask(query).header("retry-after"), "30");
    }

    let mut broken = Bench::demonstration();
    let path = broken.index_path("2024");
    let sound = broken.machine.disk.files[&path].clone();
    broken.machine.disk.files.remove(&path);
    check(&broken, point, 503, "referentiel-indisponible", None);
    let mut altered = sound.clone();
    altered[100] ^= 1;
    broken.write(&path, &altered);
    check(&broken, point, 503, "referentiel-indisponible", None);
    check(
        &broken,
        "GET /v1/sante",
        503,
        "referentiel-indisponible",
        None,
    );
    assert_eq!(broken.ask("GET /v1/referentiels").status, 200);
    // A file that could not be read is tried again.
    broken.write(&path, &sound);
    assert_eq!(broken.ask(point).json()["statut"], "dans");

    let mut empty = Bench::with(&[]);
    check(
        &empty,
        "GET /v1/sante",
        503,
        "referentiel-indisponible",
        None,
    );
    empty.machine.disk.out_of_order = true;
    check(&empty, point, 503, "referentiel-indisponible", None);
    check(&empty, "GET /guichet.js", 500, "erreur-interne", None);
}

#[test]
fn speaks_the_language_asked_for() {
    let bench = Bench::demonstration();
    let ask = |language: &str| {
        let headers = [("accept-language", language)];
        let response = bench.ask_with("GET /v1/qpv?lat=x&lon=1", &headers, b"");
        assert_eq!(response.header("vary"), "Accept-Language");
        let problem = response.json();
        (
            response.header("content-language").to_owned(),
            problem["title"].clone(),
            problem["detail"].clone(),
        )
    };
    assert_eq!(
        ask("fr"),
        (
            "fr".into(),
            json!("Un nombre est illisible"),
            json!("Écrivez « lat » comme un nombre décimal avec un point, par exemple 48.8566."),
        )
    );
    assert_eq!(
        ask("en-GB, fr;q=0.5"),
        (
            "en".into(),
            json!("A number cannot be read"),
            json!("Write “lat” as a decimal number with a point, such as 48.8566."),
        )
    );
    assert_eq!(ask(""), ask("fr"));
    assert_eq!(
        bench.ask("GET /v1/qpv?lat=x").json()["instance"],
        Value::Null
    );
}
