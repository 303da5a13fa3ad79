//! Territories: what is there, and what is counted of their use.

use super::{Bench, orientation::bench};
use serde_json::{Value, json};
use shared::SignedDuration;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

impl Bench {
    fn territory(&self, code: &str) -> Value {
        let response = self.ask(&format!("GET /v1/territoires/{code}"));
        assert_eq!(response.status, 200, "{code}: {:?}", response.json());
        response.json()
    }

    fn pass(&self, body: &str) -> super::TestResponse {
        self.ask_with("POST /v1/passages", &[FORM], body.as_bytes())
    }
}

/// The bench of orientations, with the grouping that the assembly writes.
fn with_groupings() -> Bench {
    let mut bench = bench();
    bench.write(
        "/decoupage/epci/200099000.json",
        r#"{"nom": "Les Brumelles", "communes": ["99001", "99002"]}"#.as_bytes(),
    );
    bench.write(
        "/decoupage/noms.json",
        r#"{"99": "Archipel", "200099000": "Les Brumelles"}"#.as_bytes(),
    );
    bench
}

fn ids(list: &Value, key: &str) -> Vec<String> {
    let list = list.as_array().unwrap().iter();
    list.map(|item| item[key].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_territory_says_its_qpv_who_does_what_and_what_nobody_does() {
    let bench = with_groupings();
    for (code, name, qpv, structures) in [
        (
            "commune:99001",
            "Commune 99001",
            &["QN09901N", "QN09902M"][..],
            2,
        ),
        ("commune:99002", "Commune 99002", &["QN09902M"], 1),
        (
            "epci:200099000",
            "Les Brumelles",
            &["QN09901N", "QN09902M"],
            3,
        ),
        ("departement:99", "Archipel", &["QN09901N", "QN09902M"], 3),
        ("qpv:QN09901N", "Les Cordiers", &["QN09901N"], 2),
    ] {
        let found = bench.territory(code);
        assert_eq!(found["nom"], name);
        assert_eq!(ids(&found["qpv"]["liste"], "code"), qpv, "{code}");
        assert_eq!(
            found["structures"].as_array().unwrap().len(),
            structures,
            "{code}"
        );
        let steps = found["etapes"].as_array().unwrap();
        let building = steps
            .iter()
            .find(|step| step["etape"] == "construire")
            .unwrap();
        assert_eq!(building["structures"].as_array().unwrap().len(), structures);
        // Nobody says which need they answer: all are said to wait.
        assert_eq!(found["besoins"], json!([]));
        assert!(found["besoins_sans_reponse"].as_array().unwrap().len() > 10);
        assert_eq!(found["structures"][0]["age"], "a_jour");
    }
    let communes = bench
        .ask("GET /v1/territoires/epci%3A200099000/communes")
        .json();
    assert_eq!(communes["communes"], json!(["99001", "99002"]));
}

#[test]
fn a_territory_that_is_none_is_refused_with_its_mend() {
    let bench = with_groupings();
    for (code, status, refused) in [
        ("93066", 400, "code-invalide"),
        ("commune:99009", 400, "code-invalide"),
        ("epci:200054781", 404, "territoire-inconnu"),
        ("qpv:QN09909N", 404, "qpv-inconnu"),
    ] {
        let response = bench.ask(&format!("GET /v1/territoires/{code}"));
        assert_eq!(
            (response.status, &response.json()["code"]),
            (status, &json!(refused)),
            "{code}"
        );
    }
}

#[test]
fn counts_below_ten_are_not_said() {
    let bench = with_groupings();
    for _ in 0..9 {
        assert_eq!(bench.pass("acte=verdict&commune=99001").status, 204);
    }
    let verifications = |code: &str| bench.territory(code)["comptes"]["verifications"].clone();
    assert_eq!(verifications("commune:99001"), Value::Null);
    bench.pass("acte=verdict&commune=99001");
    for code in [
        "commune:99001",
        "epci:200099000",
        "departement:99",
        "qpv:QN09901N",
    ] {
        assert_eq!(verifications(code), 10, "{code}");
    }
    assert_eq!(verifications("commune:99002"), Value::Null);
    // A year later, they are past.
    let sql = "UPDATE passage SET jour = '2025-11-22'";
    bench.machine.database.borrow().execute(sql, []).unwrap();
    assert_eq!(verifications("commune:99001"), Value::Null);
}

#[test]
fn what_the_api_answers_and_receives_is_counted_by_the_edge() {
    let bench = with_groupings();
    let query = json!({ "situation": { "projet": { "commune": "99001" } } }).to_string();
    for _ in 0..10 {
        for path in ["POST /v1/orientation", "POST /v1/eligibilite"] {
            let json = ("content-type", "application/json");
            assert_eq!(bench.ask_with(path, &[json], query.as_bytes()).status, 200);
        }
    }
    bench.settle();
    let counts = bench.territory("commune:99001")["comptes"].clone();
    assert_eq!(
        (&counts["orientations"], &counts["eligibilites"]),
        (&json!(10), &json!(10))
    );
}

#[test]
fn a_passage_holds_a_day_a_commune_an_act_and_a_partner_and_nothing_else() {
    let bench = with_groupings();
    assert_eq!(
        bench
            .pass("acte=verdict&commune=99001&partenaire=7KQM4TXC")
            .status,
        204
    );
    let columns = "SELECT group_concat(name) FROM pragma_table_info('passage')";
    let database = bench.machine.database.borrow();
    let columns: String = database.query_row(columns, [], |row| row.get(0)).unwrap();
    assert_eq!(columns, "commune,jour,acte,partenaire,nombre");
    // An identifier that no partner has is counted for nobody.
    let sql = "SELECT commune || jour || acte || partenaire FROM passage";
    let row: String = database.query_row(sql, [], |row| row.get(0)).unwrap();
    assert_eq!(row, "990012026-11-23verdict");
}

#[test]
fn a_passage_that_says_more_or_comes_too_often_is_refused() {
    let bench = with_groupings();
    for (body, code) in [
        ("acte=verdict&adresse=3+rue+des+Cordiers", "champ-inconnu"),
        ("acte=candidature", "valeur-inconnue"),
        ("acte=verdict&commune=99009", "code-invalide"),
        ("acte=verdict&partenaire=une+ville", "valeur-invalide"),
        ("", "champ-manquant"),
    ] {
        assert_eq!(bench.pass(body).json()["code"], code, "{body}");
    }
    let typed = bench.ask_with("POST /v1/passages", &[], b"acte=verdict");
    assert_eq!(typed.json()["code"], "type-refuse");
    let long = bench.pass(&format!("acte={}", "x".repeat(600)));
    assert_eq!(long.json()["code"], "corps-trop-grand");
    for _ in 0..600 {
        bench.pass("acte=verdict");
    }
    let many = bench.pass("acte=verdict");
    assert_eq!(many.json()["code"], "trop-de-demandes");
    assert_eq!(bench.machine.count("SELECT sum(nombre) FROM passage"), 600);
}

#[test]
fn a_territory_has_a_page_with_its_map_and_is_found_by_its_name() {
    let bench = with_groupings();
    let page = |address: &str| bench.ask(&format!("GET {address}")).text().to_owned();
    let town = page("/territoires/commune:99001");
    assert!(town.contains("2 quartiers prioritaires."), "{town}");
    assert!(town.contains("<svg") && town.contains("Structure criee"));
    assert!(town.contains("moins de 10"));
    let found = page("/territoires?nom=brum");
    assert!(
        found.contains("href=\"/territoires/epci:200099000\""),
        "{found}"
    );
    assert!(page("/territoires?nom=99002").contains("href=\"/territoires/commune:99002\""));
    assert!(page("/territoires?nom=zzz").contains("aucun territoire de ce nom"));
}

#[test]
fn whoever_reads_a_page_that_is_not_there_is_told_where_to_go() {
    let bench = with_groupings();
    let html = [("accept", "text/html,application/xhtml+xml")];
    for (path, status) in [
        ("/nulle-part", 404),
        ("/territoires/commune:99009", 400),
        ("/dispositifs/aucun", 404),
    ] {
        let read = bench.ask_with(&format!("GET {path}"), &html, b"");
        assert_eq!(read.status, status, "{path}");
        assert!(read.text().contains("action=\"/recherche\""), "{path}");
        // A program gets what it can read.
        let asked = bench.ask(&format!("GET {path}"));
        assert_eq!(asked.header("content-type"), "application/problem+json");
    }
}

#[test]
fn a_partner_reads_its_own_counts_and_where_its_elements_run() {
    let bench = with_groupings();
    let key = bench.prescripteur();
    let own = || {
        bench
            .ask_as(&key, "GET /v1/partenaire", &Value::Null)
            .json()
    };
    let public = own()["public"].as_str().unwrap().to_owned();
    let town = ("origin", "https://ville.fr");
    for _ in 0..10 {
        let body = format!("acte=verdict&commune=99001&partenaire={public}");
        bench.ask_with("POST /v1/passages", &[FORM, town], body.as_bytes());
    }
    let page = [("referer", "https://ville.fr/aides?nom=Awa")];
    bench.ask_with("GET /v/1.2.0/guichet.js", &page, b"");
    bench.settle();
    assert_eq!(own()["comptes"]["verifications"], 10);
    let site = own()["integrations"][0].clone();
    assert_eq!(site["origine"], "https://ville.fr");
    assert_eq!(
        (&site["vue_le"], &site["silencieuse"]),
        (&json!("2026-11-23"), &json!(false))
    );
    // The bench has no loader: that too is told.
    assert_eq!(site["erreurs"], json!(["route-inconnue"]));
    // Of a page, nothing but its site is kept.
    let kept = bench.machine.bytes();
    let kept = String::from_utf8_lossy(&kept);
    assert!(!kept.contains("Awa") && !kept.contains("/aides"));
}

#[test]
fn a_site_that_falls_silent_is_told_of_once() {
    let bench = with_groupings();
    let key = bench.prescripteur();
    let own = || {
        bench
            .ask_as(&key, "GET /v1/partenaire", &Value::Null)
            .json()
    };
    let public = own()["public"].as_str().unwrap().to_owned();
    let body = format!("acte=verdict&partenaire={public}");
    let town = ("origin", "https://ville.fr");
    bench.ask_with("POST /v1/passages", &[FORM, town], body.as_bytes());
    bench.settle();
    let letters = || {
        // Each minute does one of the chores, of which this is the last.
        for _ in 0..20 {
            bench.wait_for(SignedDuration::from_mins(1));
            bench.tasks();
        }
        let mails = bench.machine.mails.take();
        mails
            .iter()
            .filter(|mail| mail.text.contains("https://ville.fr"))
            .count()
    };
    assert_eq!(letters(), 0);
    let sql = "UPDATE integration SET jour = '2026-11-16'";
    bench.machine.database.borrow().execute(sql, []).unwrap();
    assert_eq!(own()["integrations"][0]["silencieuse"], true);
    assert!(letters() > 0);
    assert_eq!(letters(), 0);
}
