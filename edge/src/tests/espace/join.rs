//! Joining a structure by one's mailbox, or by the operator's word.

use super::{Bench, Browser, shows};
use crate::tests::{bench::keys, candidatures::candidature};
use serde_json::json;

fn members(bench: &Bench, structure: &str) -> i64 {
    bench.machine.count(&format!(
        "SELECT count(*) FROM membre WHERE structure = '{structure}'"
    ))
}

/// Searches for a structure, then says that it is one's own.
fn claims(browser: &Browser<'_>, structure: &str) -> String {
    browser.get("/espace/rejoindre");
    browser
        .post(
            "/espace/rejoindre",
            &[("structure", structure), ("message", "Je l’accueille.")],
        )
        .header("location")
        .to_owned()
}

#[test]
fn one_finds_a_structure_by_its_name_or_its_commune() {
    let bench = super::bench();
    let browser = Browser::signed_in(&bench, "accueil@phare.test");
    let found = |typed: &str| {
        browser.get("/espace/rejoindre");
        let response = browser.post("/espace/rejoindre", &[("recherche", typed)]);
        assert_eq!(response.status, 200);
        response.text().to_owned()
    };
    let page = found("PHARÉ 99002");
    assert!(page.contains("Structure phare") && !page.contains("Structure criee"));
    assert!(page.contains("Votre adresse est celle de cette structure."));
    let page = found("commune");
    assert!(page.contains("Structure criee") && page.contains("Structure quais"));
    let page = found("<script>alert(1)</script>");
    assert!(page.contains("Aucune ne porte ce nom") && !page.contains("<script"));
}

#[test]
fn the_mailbox_that_a_structure_published_is_enough_whoever_came_first() {
    let bench = super::bench();
    let first = Browser::signed_in(&bench, "awa@phare.test");
    assert_eq!(claims(&first, "phare"), "/espace?fait=rejointe");
    shows(&first.get("/espace/membres"), 200, "awa@phare.test");

    // A colleague under the same domain is invited by who is there already.
    let second = Browser::signed_in(&bench, "moussa@phare.test");
    second.get("/espace/rejoindre");
    let held = second.post("/espace/rejoindre", &[("structure", "phare")]);
    shows(&held, 409, "Cette structure a déjà un espace");

    let published = Browser::signed_in(&bench, "Accueil@phare.test");
    assert_eq!(claims(&published, "phare"), "/espace?fait=rejointe");
    assert_eq!(members(&bench, "phare"), 2);
}

#[test]
fn the_mailbox_that_applications_are_sent_to_opens_their_space() {
    let bench = super::bench();
    for (structure, courriel) in [("regie", "regie@gmail.com"), ("autre", "autre@gmail.com")] {
        bench.partenaire(json!({
            "portee": "structure", "structure": structure, "courriel": courriel,
        }));
    }
    let (reference, _) = bench.deposit(&candidature("regie"));
    bench.tasks();
    let mail = bench.machine.mails.borrow().last().cloned().unwrap();
    assert_eq!(mail.to, "regie@gmail.com");
    assert!(mail.text.contains(&format!(
        "https://guichet.test/espace/candidatures/{reference}"
    )));
    assert!(mail.text.contains("https://guichet.test/espace/rejoindre"));

    let browser = Browser::signed_in(&bench, "Regie@gmail.com");
    let page = browser.get("/espace/rejoindre");
    shows(&page, 200, "Vous recevez déjà leurs demandes");
    shows(&page, 200, "value=\"regie\"");
    assert!(!page.text().contains("value=\"autre\""));
    assert_eq!(
        browser
            .post("/espace/rejoindre", &[("structure", "autre")])
            .status,
        404
    );
    assert_eq!(claims(&browser, "regie"), "/espace?fait=rejointe");
    shows(
        &browser.get(&format!("/espace/candidatures/{reference}")),
        200,
        "couture",
    );
}

#[test]
fn a_look_alike_takes_nothing() {
    let bench = super::bench();
    for courriel in [
        "accueil@phare.test.ailleurs.test",
        "accueil@lephare.test",
        "accueil@phаre.test",
        "accueil@gmail.com",
        "accueil+x@ailleurs.test",
    ] {
        let browser = Browser::signed_in(&bench, courriel);
        assert_eq!(
            claims(&browser, "phare"),
            "/espace/rejoindre?fait=demande",
            "{courriel}"
        );
        shows(&browser.get("/espace/rejoindre"), 200, "en attente");
    }
    assert_eq!(members(&bench, "phare"), 0);
    let browser = Browser::signed_in(&bench, "awa@ailleurs.test");
    browser.get("/espace/rejoindre");
    let unknown = browser.post("/espace/rejoindre", &[("structure", "inconnue")]);
    assert_eq!(unknown.status, 404);
}

#[test]
fn a_demand_waits_once_is_sealed_and_follows_a_change_of_keys() {
    let bench = super::bench();
    let browser = Browser::signed_in(&bench, "awa@gmail.com");
    assert_eq!(claims(&browser, "phare"), "/espace/rejoindre?fait=demande");
    assert_eq!(
        claims(&browser, "phare"),
        "/espace/rejoindre?fait=demande-en-attente"
    );
    assert_eq!(bench.machine.count("SELECT count(*) FROM revendication"), 1);
    let bytes = bench.machine.bytes();
    for text in ["Je l’accueille.", "awa@gmail.com"] {
        assert!(
            !bytes
                .windows(text.len())
                .any(|window| window == text.as_bytes()),
            "{text}"
        );
    }
    *bench.keys.borrow_mut() = keys(&["k2", "k1"]);
    assert_eq!(bench.tasks().keys, 2);
    *bench.keys.borrow_mut() = keys(&["k2"]);
    let now = bench.now.get().as_millisecond();
    bench.execute(&format!(
        "UPDATE revendication SET decidee_le = {now}, acceptee = 1"
    ));
    let browser = Browser::signed_in(&bench, "awa@gmail.com");
    shows(&browser.get("/espace/rejoindre"), 200, "acceptée");
    bench.wait_for(shared::SignedDuration::from_hours(24 * 91));
    bench.tasks();
    assert_eq!(bench.machine.count("SELECT count(*) FROM revendication"), 0);
}

#[test]
fn two_first_claims_make_one_responsible() {
    let bench = super::bench();
    let one = Browser::signed_in(&bench, "un@criee.test");
    let two = Browser::signed_in(&bench, "deux@criee.test");
    one.get("/espace/rejoindre");
    two.get("/espace/rejoindre");
    let claim =
        |browser: &Browser<'_>| browser.post("/espace/rejoindre", &[("structure", "criee")]);
    assert_eq!((claim(&one).status, claim(&two).status), (303, 409));
    assert_eq!(members(&bench, "criee"), 1);
}

#[test]
fn a_structure_is_proposed_with_what_is_known_of_it() {
    let bench = super::bench();
    let browser = Browser::signed_in(&bench, "awa@gmail.com");
    let page = browser.get("/espace/proposer");
    for words in [
        "Comme on le lit sur la porte",
        "écouter une idée",
        "Où en est le projet",
    ] {
        shows(&page, 200, words);
    }
    let refused = browser.post(
        "/espace/proposer",
        &[("nom", "Le \"Local\""), ("courriel", "x")],
    );
    shows(&refused, 422, "Cochez au moins une case.");
    shows(&refused, 422, "value=\"Le &quot;Local&quot;\"");
    let fields = [("message", "</textarea><b>")];
    shows(
        &browser.post("/espace/proposer", &fields),
        422,
        "&lt;/textarea>&lt;b>",
    );
    let fields = [
        ("nom", "Le Local"),
        ("commune", "99001"),
        ("fonctions", "ecouter"),
        ("fonctions", "tester"),
        ("telephone", "06 12 34 56 78"),
    ];
    let sent = browser.post("/espace/proposer", &fields);
    assert_eq!(sent.header("location"), "/espace/rejoindre?fait=proposee");
    shows(&browser.get("/espace/rejoindre"), 200, "Le Local");
    // Five wait at most.
    for _ in 0..6 {
        browser.post("/espace/proposer", &fields);
    }
    assert_eq!(bench.machine.count("SELECT count(*) FROM revendication"), 5);
}
