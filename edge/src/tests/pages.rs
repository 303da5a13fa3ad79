//! The pages, and their content security policy.

use super::Bench;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

#[test]
fn the_home_page_lives_under_a_strict_policy() {
    let response = Bench::demonstration().ask("GET /");
    assert_eq!(response.status, 200);
    assert_eq!(response.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(response.header("referrer-policy"), "no-referrer");
    assert_eq!(response.header("x-content-type-options"), "nosniff");
    assert_eq!(response.header("access-control-allow-origin"), "");

    let policy = response.header("content-security-policy");
    let page = response.text();
    let (_, style) = page.split_once("<style>").unwrap();
    let (style, rest) = style.split_once("</style>").unwrap();
    let hash = BASE64_STANDARD.encode(Sha256::digest(style));
    assert!(
        policy.contains(&format!("style-src 'sha256-{hash}'")),
        "{policy}"
    );
    assert!(
        policy.contains("connect-src 'self' https://geocodeur.test;"),
        "{policy}"
    );
    assert!(
        !policy.contains("unsafe-inline") && !policy.contains(" 'unsafe-eval'"),
        "{policy}"
    );
    assert!(
        policy.ends_with("; require-trusted-types-for 'script'; trusted-types 'none'"),
        "{policy}"
    );
    // The policy would refuse these.
    assert!(
        !rest.contains("<style") && !page.contains(" style="),
        "inline style"
    );
    assert_eq!(page.matches("<script").count(), 1);
    assert!(page.contains("<script type=\"module\" src=\"/guichet.js\"></script>"));
}

#[test]
fn pages_say_what_they_are_about() {
    let demonstration = Bench::demonstration().ask("GET /");
    assert!(demonstration.text().contains("Données de démonstration"));
    let metropole = Bench::metropole().ask("GET /");
    assert!(!metropole.text().contains("Données de démonstration"));
    assert!(metropole.text().contains("https://guichet.test/guichet.js"));
    // Without data, the page is answered, and says so.
    let absent = Bench::default().ask("GET /");
    assert_eq!(absent.status, 200);
    assert!(absent.text().contains("momentanément indisponibles"));

    let problem_pages = Bench::default().ask("GET /problemes");
    assert!(
        problem_pages
            .text()
            .contains("id=\"coordonnees-inversees\"")
    );
    assert!(
        problem_pages
            .header("content-security-policy")
            .contains("default-src 'none'")
    );
}

#[test]
fn the_home_page_writes_to_the_structure_that_its_address_names() {
    let bench = super::orientation::bench();
    let page = |address: &str| bench.ask(&format!("GET {address}")).text().to_owned();
    for (address, name) in [
        ("/?structure=criee", "Structure criee"),
        ("/?structure=ouverte&x=1", "Fiche ouverte"),
    ] {
        assert!(
            page(address).contains(&format!("nom=\"{name}\"")),
            "{address}"
        );
    }
    for address in [
        "/",
        "/?structure=",
        "/?structure=ailleurs",
        "/?structure=%22%3E%3Cb%3E",
    ] {
        assert!(!page(address).contains("<guichet-candidature"), "{address}");
    }
}
