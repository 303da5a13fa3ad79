//! The catalogue as pages: what their policy allows, and what they say of what is not there.

use super::Bench;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use shared::{
    Date,
    eligibilite::{Entry, EntryState, Publication, Source, encode},
};

fn bench() -> Bench {
    let source = Source::default();
    let publication = Publication {
        key: "guide".into(),
        title: "Guide".into(),
        publisher: "Nous".into(),
        date: Date::constant(2024, 1, 1),
        url: None,
    };
    let entry = Entry {
        id: "aide".into(),
        name: "Une aide".into(),
        resume: "Pour essayer.".into(),
        site: None,
        state: EntryState::Actif,
        public: Default::default(),
        verifie_le: Date::constant(2024, 1, 1),
        source,
        conditions: Vec::new(),
        appreciations: Vec::new(),
        parameters: Vec::new(),
        phrases: Vec::new(),
        door: None,
        offer: Default::default(),
    };
    let mut bench = Bench::demonstration();
    bench.write(
        "/catalogue/catalogue.gui",
        &encode(&[publication], &[entry]),
    );
    bench.write(
        "/catalogue/exemples.json",
        br#"{"exemples":[],"suivant":null}"#,
    );
    bench
}

#[test]
fn the_policy_of_a_scheme_cites_the_digest_of_its_data_and_nothing_inline_besides() {
    let response = bench().ask("GET /dispositifs/aide");
    assert_eq!(response.status, 200);
    let (_, rest) = response
        .text()
        .split_once("<script type=\"application/ld+json\">")
        .expect("linked data");
    let (data, _) = rest.split_once("</script>").expect("its end");
    let digest = BASE64_STANDARD.encode(Sha256::digest(data));
    let policy = response.header("content-security-policy").to_owned();
    assert!(policy.contains(&format!("'sha256-{digest}'")), "{policy}");
    assert!(!policy.contains("unsafe-inline"));
}

#[test]
fn pages_answer_and_a_scheme_that_nobody_knows_is_absent() {
    let bench = bench();
    for path in [
        "/dispositifs",
        "/statuts",
        "/exemples",
        "/exemples?domaine=textile",
    ] {
        let response = bench.ask(&format!("GET {path}"));
        assert_eq!(response.status, 200, "{path}");
        assert_eq!(response.header("content-type"), "text/html; charset=utf-8");
    }
    assert_eq!(bench.ask("GET /dispositifs/autre").status, 404);
    let list = bench.ask("GET /v1/exemples");
    assert_eq!(list.status, 200);
}

#[test]
fn a_word_of_the_link_does_not_come_into_the_page() {
    let response = bench().ask("GET /exemples?departement=%3Cb%3E93");
    assert_eq!(response.status, 200);
    assert!(!response.text().contains("<b>93"));
}
