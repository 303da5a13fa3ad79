//! What webmasters choose, paste, and have checked.

use super::{Bench, TestResponse};
use crate::PageAnswer;

fn check(bench: &Bench, url: &str) -> TestResponse {
    let url: String = form_urlencoded::byte_serialize(url.as_bytes()).collect();
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let form = format!("page={url}");
    bench.ask_with("POST /integrer/verification", &[kind], form.as_bytes())
}

fn published(bench: &Bench, url: &str, answer: PageAnswer) {
    let mut pages = bench.machine.pages.borrow_mut();
    pages.insert(url.to_owned(), answer);
}

fn page(html: &str) -> PageAnswer {
    PageAnswer::Page {
        policy: None,
        body: html.as_bytes().to_vec(),
    }
}

const GOOD: &str = "<html lang=fr><script type=module src=https://guichet.test/guichet.js></script>\
                    <guichet-qpv></guichet-qpv>";

#[test]
fn a_frame_is_shown_anywhere_and_nothing_else_is() {
    let bench = Bench::demonstration();
    let ancestors = |address: &str| {
        let response = bench.ask(&format!("GET {address}"));
        assert_eq!(response.status, 200, "{address}");
        let policy = response.header("content-security-policy").to_owned();
        let found = policy
            .split("; ")
            .find(|one| one.starts_with("frame-ancestors"));
        found.unwrap().to_owned()
    };
    assert_eq!(ancestors("/integrer/cadre/qpv"), "frame-ancestors *");
    assert_eq!(ancestors("/integrer/apercu"), "frame-ancestors 'self'");
    assert_eq!(ancestors("/integrer"), "frame-ancestors 'none'");
    assert_eq!(ancestors("/integrer/affiche"), "frame-ancestors 'none'");
    assert_eq!(bench.ask("GET /integrer/cadre/script").status, 404);
}

#[test]
fn the_policy_of_a_frame_lets_its_own_style_and_script_in() {
    use base64::{Engine, prelude::BASE64_STANDARD};
    use sha2::{Digest, Sha256};
    let bench = Bench::demonstration();
    let response = bench.ask("GET /integrer/cadre/qpv?accent=%23aa0000");
    let policy = response.header("content-security-policy").to_owned();
    for (before, after) in [("<style>", "</style>"), ("<script>", "</script>")] {
        let text = response.text();
        let (_, rest) = text.split_once(before).unwrap();
        let (inside, _) = rest.split_once(after).unwrap();
        let digest = BASE64_STANDARD.encode(Sha256::digest(inside));
        assert!(policy.contains(&digest), "{before} {policy}");
    }
    assert!(response.text().contains("--guichet-accent:#aa0000"));
}

#[test]
fn a_page_of_an_element_says_how_programs_may_show_it() {
    let bench = Bench::demonstration();
    let link = bench.ask("GET /quartier").header("link").to_owned();
    let address = link.split(['<', '>']).nth(1).expect("an address");
    let path = address.strip_prefix("https://guichet.test").unwrap();
    let told = bench.ask(&format!("GET {path}"));
    assert_eq!(told.status, 200);
    assert!(told.text().contains("/integrer/cadre/qpv"));
    assert_eq!(
        bench.ask("GET /oembed?url=https://ailleurs.test/").status,
        404
    );
    assert_eq!(bench.ask("GET /").header("link"), "");
}

#[test]
fn a_published_page_is_read_and_told_about() {
    let bench = Bench::demonstration();
    published(&bench, "https://ville.fr/bon", page(GOOD));
    assert!(
        check(&bench, "https://ville.fr/bon")
            .text()
            .contains("Tout est en place")
    );
    published(&bench, "https://ville.fr/vide", page("<html lang=fr>"));
    let told = check(&bench, "https://ville.fr/vide");
    assert!(told.text().contains("à corriger"));
    assert_eq!(told.header("cache-control"), "no-store");
}

#[test]
fn a_page_may_move_on_its_own_site_and_no_further() {
    let bench = Bench::demonstration();
    let moved = |to: &str| PageAnswer::Moved(to.to_owned());
    published(&bench, "https://ville.fr/a", moved("/b"));
    published(&bench, "https://ville.fr/b", moved("https://ville.fr/c"));
    published(&bench, "https://ville.fr/c", page(GOOD));
    assert!(
        check(&bench, "https://ville.fr/a")
            .text()
            .contains("Tout est en place")
    );
    for to in [
        "https://autre.fr/",
        "//autre.fr/",
        "http://ville.fr/",
        "https://127.0.0.1/",
        "https://ville.fr:8443/",
        "javascript:alert(1)",
        "<script>",
    ] {
        published(&bench, "https://ville.fr/loin", moved(to));
        let asked = bench.machine.asked.borrow().len();
        let told = check(&bench, "https://ville.fr/loin");
        assert!(told.text().contains("mène à un autre site"), "{to}");
        assert!(!told.text().contains("<script>"));
        assert_eq!(bench.machine.asked.borrow().len(), asked + 1, "{to}");
    }
    published(&bench, "https://ville.fr/boucle", moved("/boucle"));
    assert!(
        check(&bench, "https://ville.fr/boucle")
            .text()
            .contains("trop de fois")
    );
}

#[test]
fn what_does_not_answer_as_a_page_is_told_with_a_mend() {
    let bench = Bench::demonstration();
    for (answer, words) in [
        (PageAnswer::Status(404), "répond 404"),
        (PageAnswer::TooLarge, "plus de 2 Mo"),
        (PageAnswer::Nothing, "dix secondes"),
        (page(&"x".repeat(3 << 20)), "plus de 2 Mo"),
    ] {
        published(&bench, "https://ville.fr/page", answer);
        assert!(
            check(&bench, "https://ville.fr/page")
                .text()
                .contains(words),
            "{words}"
        );
    }
}

#[test]
fn no_other_address_than_a_public_one_is_asked() {
    let bench = Bench::demonstration();
    for url in [
        "http://ville.fr/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://169.254.169.254/latest/meta-data/",
        "https://0x7f000001/",
        "https://2130706433/",
        "https://localhost/",
        "https://metadata.google.internal/",
        "https://ville.fr@127.0.0.1/",
        "https://ville.fr:22/",
        "file:///etc/passwd",
        "https://ville.fr\\@127.0.0.1/",
        "https://ｖille.fr/",
        "",
    ] {
        assert_eq!(check(&bench, url).status, 200, "{url}");
    }
    assert!(bench.machine.asked.borrow().is_empty());
}

#[test]
fn a_network_has_so_many_pages_read() {
    let bench = Bench::demonstration();
    published(&bench, "https://ville.fr/", page(GOOD));
    for _ in 0..20 {
        check(&bench, "https://ville.fr/");
    }
    assert!(
        check(&bench, "https://ville.fr/")
            .text()
            .contains("dans dix minutes")
    );
    assert_eq!(bench.machine.asked.borrow().len(), 20);
}
