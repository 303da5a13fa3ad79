//! The site's files.

use super::Bench;

fn bench() -> Bench {
    let mut bench = Bench::demonstration();
    bench.write("/guichet.js", b"export {}");
    bench.write("/guichet.js.br", b"brotli");
    bench.write("/widgets/0a1b2c3d4e5f6071.wasm", b"\0asm");
    bench.write("/v/0.1.0/guichet.js", b"export {}");
    bench.write("/v1/openapi.json", b"{}");
    bench
}

#[test]
fn passes_files_on_for_any_page() {
    let bench = bench();
    for (path, mime, cache) in [
        (
            "/guichet.js",
            "text/javascript; charset=utf-8",
            "public, max-age=300",
        ),
        (
            "/guichet.js?essai=2",
            "text/javascript; charset=utf-8",
            "public, max-age=300",
        ),
        (
            "/widgets/0a1b2c3d4e5f6071.wasm",
            "application/wasm",
            "public, max-age=31536000, immutable",
        ),
        (
            "/v/0.1.0/guichet.js",
            "text/javascript; charset=utf-8",
            "public, max-age=31536000, immutable",
        ),
        (
            "/data/manifeste.qpv",
            "application/octet-stream",
            "public, max-age=300",
        ),
        (
            "/v1/openapi.json",
            "application/json",
            "public, max-age=300",
        ),
    ] {
        let get = bench.ask(&format!("GET {path}"));
        assert_eq!(get.status, 200, "{path}");
        assert_eq!(get.header("content-type"), mime, "{path}");
        assert_eq!(get.header("cache-control"), cache, "{path}");
        assert_eq!(get.header("access-control-allow-origin"), "*", "{path}");
        assert_eq!(
            get.header("cross-origin-resource-policy"),
            "cross-origin",
            "{path}"
        );
        assert_eq!(get.header("vary"), "Accept-Encoding", "{path}");
        assert_eq!(get.header("content-encoding"), "", "{path}");
        let etag = [("if-none-match", get.header("etag"))];
        assert_eq!(
            bench.ask_with(&format!("GET {path}"), &etag, b"").status,
            304,
            "{path}"
        );
        assert!(bench.ask(&format!("HEAD {path}")).body.is_empty(), "{path}");
    }
}

#[test]
fn gives_the_form_that_the_browser_takes() {
    let bench = bench();
    let ask = |path: &str, encoding: &str| {
        let response = bench.ask_with(
            &format!("GET {path}"),
            &[("accept-encoding", encoding)],
            b"",
        );
        (
            response.text().to_owned(),
            response.header("content-encoding").to_owned(),
        )
    };
    assert_eq!(
        ask("/guichet.js", "gzip, br"),
        ("brotli".into(), "br".into())
    );
    assert_eq!(
        ask("/guichet.js", "gzip"),
        ("export {}".into(), String::new())
    );
    assert_eq!(
        ask("/v/0.1.0/guichet.js", "br"),
        ("export {}".into(), String::new())
    );
    assert_eq!(bench.ask("GET /guichet.js.br").status, 404);
}
