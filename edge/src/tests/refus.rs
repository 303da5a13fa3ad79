//! Every error of the contract.

use super::Banc;
use serde_json::{Value, json};
use shared::wire::v1::routes::{Handler, Method, ROUTES};

#[track_caller]
fn check(banc: &Banc, demande: &str, status: u16, code: &str, champ: Option<&str>) {
    let reponse = banc.ask(demande);
    let problem = reponse.json();
    assert_eq!(
        (
            reponse.status,
            problem["code"].as_str(),
            problem["champ"].as_str()
        ),
        (status, Some(code), champ),
        "{demande}: {problem}"
    );
    assert_eq!(reponse.entete("content-type"), "application/problem+json");
    assert_eq!(reponse.entete("cache-control"), "no-store");
    assert_eq!(reponse.entete("access-control-allow-origin"), "*");
    assert_eq!(
        problem["type"],
        format!("https://guichet.test/problemes#{code}")
    );
}

#[test]
fn every_route_of_the_table_has_its_handler() {
    let banc = Banc::demonstration();
    for route in ROUTES {
        let method = match route.method {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        };
        let reponse = banc.ask(&format!("{method} {}", route.path.replace(['{', '}'], "")));
        let code = reponse.journal.code;
        assert!(
            !matches!(code, Some("route-inconnue" | "methode-refusee"))
                || route.handler == Handler::LireOpenapi,
            "{method} {}: {code:?}",
            route.path
        );
    }
}

#[test]
fn says_which_field_is_wrong() {
    let banc = Banc::demonstration();
    for (question, code, champ) in [
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
        (
            "?lat=47.005&lon=-8&date=22/11/2026",
            "date-invalide",
            "/date",
        ),
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
            &banc,
            &format!("GET /v1/qpv{question}"),
            400,
            code,
            Some(champ),
        );
    }
}

#[test]
fn sees_that_coordinates_are_swapped() {
    let demonstration = Banc::demonstration();
    let metropole = Banc::metropole();
    for question in [
        "lat=2.355&lon=48.865",
        "lat=166.45&lon=-22.27",
        "lat=-61.5&lon=16.2",
    ] {
        for banc in [&demonstration, &metropole] {
            let demande = format!("GET /v1/qpv?{question}");
            check(banc, &demande, 400, "coordonnees-inversees", Some("/lat"));
            let detail = banc.ask(&demande).json()["detail"].to_string();
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
    // Where there is no such archipelago, that is a place in the sea.
    assert_eq!(metropole.ask(fictional).json()["motif"], "hors_territoire");
}

#[test]
fn refuses_what_is_not_there() {
    let banc = Banc::demonstration();
    for (demande, status, code, champ) in [
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
        if demande.starts_with("HEAD") {
            assert_eq!(banc.ask(demande).status, status);
        } else {
            check(&banc, demande, status, code, champ);
        }
    }
    check(
        &Banc::metropole(),
        "GET /v1/qpv/QP093028",
        404,
        "generation-absente",
        None,
    );
    assert_eq!(
        banc.ask("POST /v1/qpv").entete("allow"),
        "GET, HEAD, OPTIONS"
    );
    assert_eq!(banc.ask("GET /v1/qpv/lot").entete("allow"), "POST, OPTIONS");
}

#[test]
fn owns_up_when_the_data_does_not_answer() {
    let point = "GET /v1/qpv?lat=47.005&lon=-8.005";
    let absent = Banc::default();
    for demande in [
        point,
        "GET /v1/qpv?departement=99",
        "GET /v1/qpv/QN09901N",
        "GET /v1/referentiels",
        "GET /v1/sante",
    ] {
        check(&absent, demande, 503, "referentiel-indisponible", None);
        assert_eq!(absent.ask(demande).entete("retry-after"), "30");
    }

    let mut broken = Banc::demonstration();
    let chemin = broken.index_path("2024");
    let sound = broken.machine.disque.fichiers[&chemin].clone();
    broken.machine.disque.fichiers.remove(&chemin);
    check(&broken, point, 503, "referentiel-indisponible", None);
    let mut altered = sound.clone();
    altered[100] ^= 1;
    broken.write(&chemin, &altered);
    check(&broken, point, 503, "referentiel-indisponible", None);
    check(
        &broken,
        "GET /v1/sante",
        503,
        "referentiel-indisponible",
        None,
    );
    assert_eq!(broken.ask("GET /v1/referentiels").status, 200);
    // What could not be read is read again.
    broken.write(&chemin, &sound);
    assert_eq!(broken.ask(point).json()["statut"], "dans");

    let mut empty = Banc::with(&[]);
    check(
        &empty,
        "GET /v1/sante",
        503,
        "referentiel-indisponible",
        None,
    );
    empty.machine.disque.en_panne = true;
    check(&empty, point, 503, "referentiel-indisponible", None);
    check(&empty, "GET /guichet.js", 500, "erreur-interne", None);
}

#[test]
fn speaks_the_language_asked_for() {
    let banc = Banc::demonstration();
    let ask = |langue: &str| {
        let entetes = [("accept-language", langue)];
        let reponse = banc.ask_with("GET /v1/qpv?lat=x&lon=1", &entetes, b"");
        assert_eq!(reponse.entete("vary"), "Accept-Language");
        let problem = reponse.json();
        (
            reponse.entete("content-language").to_owned(),
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
        banc.ask("GET /v1/qpv?lat=x").json()["instance"],
        Value::Null
    );
}
