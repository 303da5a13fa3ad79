//! The pages, and their content security policy.

use super::Bench;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

#[test]
fn a_page_with_an_element_lives_under_a_strict_policy() {
    let response = Bench::demonstration().ask("GET /quartier");
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
    let integrer = Bench::metropole().ask("GET /integrer");
    assert!(integrer.text().contains("https://guichet.test/guichet.js"));
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
fn one_writes_to_the_structure_that_the_address_names() {
    let bench = super::orientation::bench();
    for (query, name) in [
        ("structure=criee", "Structure criee"),
        ("structure=ouverte&x=1", "Fiche ouverte"),
    ] {
        let page = bench.ask(&format!("GET /ecrire?{query}"));
        assert!(page.text().contains(&format!("nom=\"{name}\"")), "{query}");
        // Where such links led before.
        let old = bench.ask(&format!("GET /?{query}"));
        assert_eq!(old.status, 303);
        let to = old.header("location");
        assert!(
            bench.ask(&format!("GET {to}")).text().contains(name),
            "{to}"
        );
    }
    for query in [
        "",
        "structure=",
        "structure=ailleurs",
        "structure=%22%3E%3Cb%3E",
    ] {
        let page = bench.ask(&format!("GET /ecrire?{query}"));
        assert!(
            !page.text().contains("nom=\"%22") && !page.text().contains("<b>"),
            "{query}"
        );
        assert!(page.text().contains("action=\"/recherche\""), "{query}");
        assert_eq!(bench.ask(&format!("GET /?{query}")).status, 200, "{query}");
    }
}

#[test]
fn a_structure_and_a_scheme_are_found_by_the_beginning_of_their_names() {
    let bench = super::orientation::bench();
    let found = |query: &str| {
        bench
            .ask(&format!("GET /recherche?{query}"))
            .text()
            .to_owned()
    };
    assert!(found("nom=STRUCT+cri").contains("href=\"/structures/criee\""));
    assert!(found("nom=fiche+ouv").contains("href=\"/dispositifs/ouverte\""));
    assert!(found("nom=zzz").contains("Nous ne connaissons rien"));
    assert!(!found("nom=%3Cscript%3E").contains("<script"));
    assert!(!found("").contains("Nous ne connaissons rien"));
}

#[test]
fn every_page_of_the_menus_is_served_with_one_title_of_its_own() {
    let mut bench = super::orientation::bench();
    bench.write(
        "/catalogue/exemples.json",
        br#"{"exemples":[],"suivant":null}"#,
    );
    bench.write("/v1/openapi.json", b"{}");
    bench.write(
        "/catalogue/dispositifs.json",
        br#"{"dispositifs":[],"suivant":null}"#,
    );
    bench.write("/catalogue/dispositifs.csv", b"id;nom\r\n");
    bench.write("/catalogue/dispositifs.schema.json", b"{}");
    let mut titles = std::collections::BTreeSet::new();
    for page in app::SITE_PAGES.iter().filter(|page| page.is_linked()) {
        let response = bench.ask(&format!("GET {}", page.path));
        assert_eq!(response.status, 200, "{}", page.path);
        let html = response.text();
        assert_eq!(html.matches("<h1").count(), 1, "{}", page.path);
        assert_eq!(
            html.matches("<main id=\"contenu\">").count(),
            1,
            "{}",
            page.path
        );
        let (_, title) = html.split_once("<title>").expect("a title");
        let (title, _) = title.split_once("</title>").expect("its end");
        assert!(titles.insert(title.to_owned()), "{title}");
        for link in html.split("href=\"").skip(1) {
            let href = link.split('"').next().expect("its end");
            let path = href.split(['?', '#']).next().expect("a path");
            if path.starts_with('/') {
                assert_eq!(bench.ask(&format!("GET {path}")).status, 200, "{path}");
            }
        }
    }
}
