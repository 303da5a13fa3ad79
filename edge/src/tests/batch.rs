//! The check of many points.

use super::{Bench, TestResponse};
use serde_json::{Value, json};
use shared::wire::v1::batch::{BYTES_MAX, POINTS_MAX};

fn post(bench: &Bench, mime: &str, body: impl AsRef<[u8]>) -> TestResponse {
    bench.ask_with("POST /v1/qpv/lot", &[("content-type", mime)], body.as_ref())
}

/// The `id`, then the `statut`, or the code and the field of the error.
fn summary(row: &Value) -> (Value, String) {
    let outcome = match row["statut"].as_str() {
        Some(statut) => statut.to_owned(),
        None => {
            let error = &row["erreur"];
            assert_eq!(row.as_object().unwrap().len(), 2, "{row}");
            let field = error["champ"].as_str().unwrap_or_default();
            format!("{} {field}", error["code"].as_str().unwrap())
        }
    };
    (row["id"].clone(), outcome)
}

#[test]
fn answers_json_in_place() {
    let bench = Bench::demonstration();
    let body = json!({ "points": [
        { "id": "a", "lat": 47.005, "lon": -8.005 },
        { "id": 7, "lat": 47.005, "lon": -7.99868, "precision_m": 150 },
        { "id": "a", "lat": 47.005, "lon": -7.99868, "precision_m": null },
        { "id": "é\"\\", "lat": "47.005", "lon": -8.005 },
        { "id": "sans", "lat": 47.005 },
        { "lat": 47.005, "lon": -8.005 },
        { "id": null, "lat": 47.005, "lon": -8.005 },
        { "id": true, "lat": 47.005, "lon": -8.005 },
        { "id": "a\tb", "lat": 47.005, "lon": -8.005 },
        { "id": "lng", "lat": 47.005, "lng": -8.005 },
        { "id": "inv", "lat": -8.005, "lon": 47.005 },
        { "id": "prec", "lat": 47.005, "lon": -8.005, "precision_m": -1 },
        { "id": "lat", "lat": [47.005], "lon": -8.005 },
        12,
        null,
        [],
        "x",
        { "id": "mer", "lat": 30, "lon": -40 },
    ] });
    let response = post(&bench, "application/json; charset=utf-8", body.to_string());
    assert_eq!(response.status, 200);
    assert_eq!(response.header("cache-control"), "no-store");
    let got = response.json();
    let rows: Vec<_> = got["resultats"]
        .as_array()
        .unwrap()
        .iter()
        .map(summary)
        .collect();
    let expect = [
        (json!("a"), "dans"),
        (json!(7), "a_confirmer"),
        (json!("a"), "hors"),
        (json!("é\"\\"), "nombre-invalide /points/3/lat"),
        (json!("sans"), "champ-manquant /points/4/lon"),
        (json!(null), "champ-manquant /points/5/id"),
        (json!(null), "champ-manquant /points/6/id"),
        (json!(null), "identifiant-invalide /points/7/id"),
        (json!(null), "identifiant-invalide /points/8/id"),
        (json!("lng"), "champ-inconnu /points/9/lng"),
        (json!("inv"), "coordonnees-inversees /points/10/lat"),
        (json!("prec"), "precision-invalide /points/11/precision_m"),
        (json!("lat"), "nombre-invalide /points/12/lat"),
        (json!(null), "point-invalide /points/13"),
        (json!(null), "point-invalide /points/14"),
        (json!(null), "point-invalide /points/15"),
        (json!(null), "point-invalide /points/16"),
        (json!("mer"), "indetermine"),
    ];
    assert_eq!(rows, expect.map(|(id, outcome)| (id, outcome.to_owned())));
}

#[test]
fn says_of_each_point_what_a_single_check_says() {
    let bench = Bench::demonstration();
    for point in [
        "47.005&lon=-8.005",
        "47.005&lon=-7.99868",
        "47.21&lon=-8",
        "30&lon=-40",
    ] {
        let mut single = bench.ask(&format!("GET /v1/qpv?lat={point}")).json();
        single["id"] = json!("x");
        let (lat, lon) = point.split_once("&lon=").unwrap();
        let body = format!("{{\"points\":[{{\"id\":\"x\",\"lat\":{lat},\"lon\":{lon}}}]}}");
        let rows = post(&bench, "application/json", body).json();
        assert_eq!(rows, json!({ "resultats": [single] }));
    }
}

#[test]
fn answers_each_line_of_ndjson() {
    let bench = Bench::demonstration();
    let body = "\u{feff}{\"id\":1,\"lat\":47.005,\"lon\":-8.005}\r\n\n{\"id\":2,\n\
                 {\"id\":3,\"lat\":47.005,\"lon\":-7.99868}";
    let response = post(&bench, "application/x-ndjson", body);
    assert_eq!(response.header("content-type"), "application/x-ndjson");
    assert!(response.text().ends_with('\n'));
    let rows: Vec<Value> = response
        .text()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let summaries: Vec<_> = rows.iter().map(summary).collect();
    assert_eq!(
        summaries,
        [
            (json!(1), "dans".to_owned()),
            (json!(null), "json-invalide ".to_owned()),
            (json!(3), "hors".to_owned()),
        ]
    );
    assert!(
        rows[1]["erreur"]["detail"]
            .as_str()
            .unwrap()
            .contains("ligne 3"),
        "{}",
        rows[1]
    );
}

fn csv(response: &TestResponse, separator: char) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(separator as u8)
        .from_reader(response.body.as_slice());
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

#[test]
fn answers_csv_with_csv() {
    let bench = Bench::demonstration();
    let body = b"\xef\xbb\xbfid, lat ,lon,precision_m\r\n\
        a,47.005,-8.005,\r\n\
        \"b,c\",47.005,-7.99868,150\r\n\
        d,47.005\r\n\
        \r\n\
        e,x,-8.005,\r\n\
        caf\xe9,47.005,-8.005,\r\n\
        h,47.205,-8.005,1\r\n";
    let response = post(&bench, "text/csv", body);
    assert_eq!(response.status, 200);
    assert!(response.header("content-type").starts_with("text/csv"));
    let rows = csv(&response, ',');
    let column = |name: &str| rows[0].iter().position(|column| column == name).unwrap();
    let outcomes: Vec<_> = rows[1..]
        .iter()
        .map(|row| {
            [
                row[0].as_str(),
                &row[column("statut")],
                &row[column("erreur")],
            ]
        })
        .collect();
    assert_eq!(
        outcomes,
        [
            ["a", "dans", ""],
            ["b,c", "a_confirmer", ""],
            ["d", "", "point-invalide"],
            ["e", "", "nombre-invalide"],
            ["", "", "point-invalide"],
            ["h", "dans", ""],
        ]
    );
    let inside = &rows[6];
    for (name, expect) in [
        ("code_qpv", "QN09902M"),
        ("nom_qpv", "'=Les Halles"),
        ("communes_qpv", "99001 99002"),
        ("distance_m", "0.0"),
        ("bande_300_m", "dans"),
        ("generation", "2024"),
        ("demonstration", "true"),
        ("evalue_le", "2026-11-23"),
        ("avertissement", "Ce résultat ne vaut pas attestation."),
    ] {
        assert_eq!(inside[column(name)], expect, "{name}");
    }
}

#[test]
fn speaks_the_csv_of_french_spreadsheets() {
    let bench = Bench::demonstration();
    let response = post(
        &bench,
        "text/csv",
        "lat;lon;id\n47,005;-7,99868;x\n47.005;-8.005;a,b\n",
    );
    let rows = csv(&response, ';');
    assert_eq!(rows[1][1], "hors");
    let distance = rows[0]
        .iter()
        .position(|column| column == "distance_m")
        .unwrap();
    assert!(rows[1][distance].starts_with("100,"), "{:?}", rows[1]);
    assert_eq!(rows[2][..2], ["a,b", "dans"]);
}

#[test]
fn leaves_no_live_formula() {
    let bench = Bench::demonstration();
    let formulas = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "=cmd|' /C calc'!A0",
        "\"=1\"",
        "x;=1",
        "x\n=1",
    ];
    for formula in formulas {
        let cell = formula.replace('"', "\"\"");
        let response = post(
            &bench,
            "text/csv",
            format!("id,lat,lon\n\"{cell}\",47.005,-8.005\n"),
        );
        for separator in [',', ';', '\t'] {
            for cell in response.text().split(['\n', '\r', separator]) {
                let cell = cell.trim_matches(['"', ' ']);
                assert!(
                    !cell.starts_with(['=', '+', '-', '@']),
                    "{formula:?} gives {cell:?}"
                );
            }
        }
    }
}

#[test]
fn refuses_a_batch_as_a_whole() {
    let bench = Bench::demonstration();
    let json = "application/json";
    for (mime, body, status, code, field) in [
        (json, "", 400, "json-invalide", None),
        (json, "{", 400, "json-invalide", None),
        (json, "[]", 400, "json-invalide", None),
        (json, "{\"points\":{}}", 400, "json-invalide", None),
        (json, "{\"points\":[]} x", 400, "json-invalide", None),
        (json, "{}", 400, "champ-manquant", Some("/points")),
        (
            json,
            "{\"points\":[],\"generation\":\"2024\"}",
            400,
            "champ-inconnu",
            Some("/generation"),
        ),
        (
            json,
            "{\"points\":[],\"points\":[]}",
            400,
            "champ-repete",
            Some("/points"),
        ),
        ("text/csv", "", 400, "csv-invalide", None),
        ("text/csv", "a,47.005,-8.005\n", 400, "csv-invalide", None),
        ("text/csv", "id,lat\n", 400, "champ-manquant", Some("/lon")),
        (
            "text/csv",
            "id,lat,lon,nom\n",
            400,
            "champ-inconnu",
            Some("/nom"),
        ),
        (
            "text/csv",
            "id,lat,lon,lat\n",
            400,
            "champ-repete",
            Some("/lat"),
        ),
        ("", "{}", 415, "type-refuse", None),
        ("text/plain", "{}", 415, "type-refuse", None),
        ("application/xml", "<a/>", 415, "type-refuse", None),
    ] {
        let response = post(&bench, mime, body);
        let problem = response.json();
        assert_eq!(
            (
                response.status,
                problem["code"].as_str(),
                problem["champ"].as_str()
            ),
            (status, Some(code), field),
            "{mime} {body:?}"
        );
    }
    assert_eq!(
        post(&bench, "text/plain", "").header("accept-post"),
        "application/json, application/x-ndjson, text/csv"
    );
    let filtered = bench.ask_with(
        "POST /v1/qpv/lot?gen=1",
        &[("content-type", json)],
        b"{\"points\":[]}",
    );
    assert_eq!(filtered.json()["code"], "champ-inconnu");
}

#[test]
fn takes_ten_thousand_points_and_no_more() {
    let bench = Bench::demonstration();
    let json = |count: usize| {
        let point = "{\"id\":1,\"lat\":47.005,\"lon\":-8.005}";
        format!("{{\"points\":[{}]}}", vec![point; count].join(","))
    };
    let ndjson = |count: usize| "{\"id\":1,\"lat\":47.005,\"lon\":-8.005}\n".repeat(count);
    let csv = |count: usize| format!("id,lat,lon\n{}", "1,47.005,-8.005\n".repeat(count));
    let forms: [(&str, &dyn Fn(usize) -> String); 3] = [
        ("application/json", &json),
        ("application/x-ndjson", &ndjson),
        ("text/csv", &csv),
    ];
    for (mime, body_of) in forms {
        assert_eq!(
            post(&bench, mime, body_of(POINTS_MAX)).status,
            200,
            "{mime}"
        );
        let refused = post(&bench, mime, body_of(POINTS_MAX + 1));
        assert_eq!(refused.status, 422, "{mime}");
        let problem = refused.json();
        assert_eq!(problem["code"], "trop-de-points");
        assert!(
            problem["detail"].as_str().unwrap().contains("10001"),
            "{problem}"
        );
    }
    let rows = post(&bench, "application/json", json(POINTS_MAX)).json();
    assert_eq!(rows["resultats"].as_array().unwrap().len(), POINTS_MAX);

    let heavy = post(&bench, "text/csv", vec![b'x'; BYTES_MAX + 1]);
    assert_eq!(
        (heavy.status, heavy.json()["code"].as_str()),
        (413, Some("corps-trop-grand"))
    );
}

#[test]
fn answers_an_empty_batch_and_another_day() {
    let bench = Bench::demonstration();
    let empty = post(&bench, "application/json", "{\"points\":[]}");
    assert_eq!(empty.json(), json!({ "resultats": [] }));
    assert_eq!(csv(&post(&bench, "text/csv", "id,lat,lon"), ',').len(), 1);
    let dated = bench.ask_with(
        "POST /v1/qpv/lot?date=2016-01-01",
        &[("content-type", "application/json")],
        b"{\"points\":[{\"id\":1,\"lat\":47.005,\"lon\":-8.005}]}",
    );
    assert_eq!(dated.json()["resultats"][0]["qpv"]["code"], "QP099001");
}
