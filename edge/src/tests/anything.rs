//! Any request gets an answer that the contract describes.

use super::Bench;
use proptest::prelude::*;

const STATUSES: [u16; 10] = [200, 204, 304, 400, 404, 405, 413, 415, 422, 503];

fn any_path() -> impl Strategy<Value = String> {
    prop_oneof![
        "/[!-~]{0,40}".prop_map(|path| path.replace(['#', '?'], "/")),
        "/v1/qpv/([A-Z0-9]{8}|(%[0-9A-F]{2}){0,6})/?(contour)?/{0,3}",
        "/v1/(qpv|qpv/lot|eligibilite|orientation|structures|dispositifs|referentiels|sante|openapi.json)/{0,2}",
        "/(data|v|widgets)/[a-z0-9./-]{0,20}(js|qpv|wasm)",
    ]
}

fn any_query() -> impl Strategy<Value = String> {
    let pair = "(lat|lon|precision_m|generation|date|departement|commune|rayon_km|limite|depuis|format|x)=([-+0-9.e]{0,8}|2024|2015|99|99001|(%[0-9A-F]{2}){0,4}|[!-~]{0,6})";
    prop::collection::vec(pair, 0..5).prop_map(|pairs| pairs.join("&").replace('#', ""))
}

proptest! {
    #[test]
    fn any_request_is_answered(
        method in "GET|HEAD|POST|OPTIONS|PUT|PATCH|DELETE|[A-Z]{1,8}",
        path in any_path(),
        query in any_query(),
        header in "[ -~]{0,30}",
    ) {
        thread_local!(static BENCH: Bench = Bench::demonstration());
        let uri = format!("https://guichet.test{path}?{query}");
        prop_assume!(uri.parse::<http::Uri>().is_ok());
        BENCH.with(|bench| {
            let headers = [
                ("accept-language", header.as_str()),
                ("accept-encoding", &header),
                ("if-none-match", &header),
                ("content-type", &header),
            ];
            let response = bench.ask_with(&format!("{method} {path}?{query}"), &headers, b"");
            assert!(STATUSES.contains(&response.status), "{}", response.status);
        });
    }

    #[test]
    fn any_body_is_answered(
        mime in "application/json|application/x-ndjson|text/csv",
        body in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..200),
            "\\{\"points\":\\[(\\{\"(id|lat|lon|x)\":([0-9e.-]{1,6}|\"[^\"]{0,4}\"|null|\\[\\]),?\"lat\":1\\},?){0,3}\\]\\}".prop_map(String::into_bytes),
            "(id|lat|lon|precision_m|;|,|\"|\n|[0-9.=@-]{0,4}|é){0,60}".prop_map(String::into_bytes),
            "id,lat,lon\n([^\n]{0,5},[0-9.-]{0,5},[0-9.-]{0,5}\n){0,4}".prop_map(String::into_bytes),
        ],
    ) {
        thread_local!(static BENCH: Bench = Bench::demonstration());
        BENCH.with(|bench| {
            let headers = [("content-type", mime.as_str())];
            let response = bench.ask_with("POST /v1/qpv/lot", &headers, &body);
            assert!(matches!(response.status, 200 | 400), "{}", response.status);
        });
    }
}
