//! The site's files.

use super::Banc;

fn banc() -> Banc {
    let mut banc = Banc::demonstration();
    banc.write("/guichet.js", b"export {}");
    banc.write("/guichet.js.br", b"brotli");
    banc.write("/widgets/0a1b2c3d4e5f6071.wasm", b"\0asm");
    banc.write("/v/0.1.0/guichet.js", b"export {}");
    banc.write("/v1/openapi.json", b"{}");
    banc
}

#[test]
fn passes_files_on_for_any_page() {
    let banc = banc();
    for (chemin, mime, cache) in [
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
        let get = banc.ask(&format!("GET {chemin}"));
        assert_eq!(get.status, 200, "{chemin}");
        assert_eq!(get.entete("content-type"), mime, "{chemin}");
        assert_eq!(get.entete("cache-control"), cache, "{chemin}");
        assert_eq!(get.entete("access-control-allow-origin"), "*", "{chemin}");
        assert_eq!(
            get.entete("cross-origin-resource-policy"),
            "cross-origin",
            "{chemin}"
        );
        assert_eq!(get.entete("vary"), "Accept-Encoding", "{chemin}");
        assert_eq!(get.entete("content-encoding"), "", "{chemin}");
        let etag = [("if-none-match", get.entete("etag"))];
        assert_eq!(
            banc.ask_with(&format!("GET {chemin}"), &etag, b"").status,
            304,
            "{chemin}"
        );
        assert!(
            banc.ask(&format!("HEAD {chemin}")).corps.is_empty(),
            "{chemin}"
        );
    }
}

#[test]
fn gives_the_form_that_the_browser_takes() {
    let banc = banc();
    let ask = |chemin: &str, encoding: &str| {
        let reponse = banc.ask_with(
            &format!("GET {chemin}"),
            &[("accept-encoding", encoding)],
            b"",
        );
        (
            reponse.texte().to_owned(),
            reponse.entete("content-encoding").to_owned(),
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
    assert_eq!(banc.ask("GET /guichet.js.br").status, 404);
}
