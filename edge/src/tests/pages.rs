//! The pages and the policy that they live under.

use super::Banc;
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};

#[test]
fn the_home_page_lives_under_a_strict_policy() {
    let reponse = Banc::demonstration().ask("GET /");
    assert_eq!(reponse.status, 200);
    assert_eq!(reponse.entete("content-type"), "text/html; charset=utf-8");
    assert_eq!(reponse.entete("referrer-policy"), "no-referrer");
    assert_eq!(reponse.entete("x-content-type-options"), "nosniff");
    assert_eq!(reponse.entete("access-control-allow-origin"), "");

    let policy = reponse.entete("content-security-policy");
    let page = reponse.texte();
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
    // What the policy would refuse.
    assert!(
        !rest.contains("<style") && !page.contains(" style="),
        "inline style"
    );
    assert_eq!(page.matches("<script").count(), 1);
    assert!(page.contains("<script type=\"module\" src=\"/guichet.js\"></script>"));
}

#[test]
fn pages_say_what_they_are_about() {
    let demonstration = Banc::demonstration().ask("GET /");
    assert!(demonstration.texte().contains("Données de démonstration"));
    let metropole = Banc::metropole().ask("GET /");
    assert!(!metropole.texte().contains("Données de démonstration"));
    assert!(
        metropole
            .texte()
            .contains("https://guichet.test/guichet.js")
    );
    // Without data the page stands, and says so.
    let absent = Banc::default().ask("GET /");
    assert_eq!(absent.status, 200);
    assert!(absent.texte().contains("momentanément indisponibles"));

    let problemes = Banc::default().ask("GET /problemes");
    assert!(problemes.texte().contains("id=\"coordonnees-inversees\""));
    assert!(
        problemes
            .entete("content-security-policy")
            .contains("default-src 'none'")
    );
}

#[test]
fn the_home_page_writes_to_the_structure_that_its_address_names() {
    let banc = super::orientation::banc();
    let page = |address: &str| banc.ask(&format!("GET {address}")).texte().to_owned();
    for (address, nom) in [
        ("/?structure=criee", "Structure criee"),
        ("/?structure=ouverte&x=1", "Fiche ouverte"),
    ] {
        assert!(
            page(address).contains(&format!("nom=\"{nom}\"")),
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
