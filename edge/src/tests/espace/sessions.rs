//! Sessions: whose they are, what holds their forms, how they end.

use super::{Bench, Browser, shows};
use crate::tests::bench::keys;

const AWA: &str = "awa@regie.test";

#[test]
fn sessions_are_listed_and_ended_one_by_one_or_all() {
    let bench = Bench::demonstration();
    let here = Browser::signed_in(&bench, AWA);
    let there = Browser::signed_in(&bench, AWA);
    let also = Browser::signed_in(&bench, AWA);
    let page = here.get("/espace/sessions");
    shows(&page, 200, "(celle-ci)");
    assert_eq!(page.text().matches("Ouverte le").count(), 3);
    shows(
        &page,
        200,
        "23 novembre 2026 à 13\u{a0}h\u{a0}00 (heure de Paris)",
    );

    let first = here.hidden("session");
    let ended = here.post("/espace/sessions", &[("session", &first)]);
    assert_eq!(ended.header("location"), "/espace/sessions?fait=fermee");
    let left = [&there, &also].map(|browser| browser.get("/espace").status);
    assert_eq!(left.iter().filter(|status| **status == 403).count(), 1);

    here.get("/espace/sessions");
    here.post("/espace/sessions", &[("session", "autres")]);
    assert_eq!(
        (there.get("/espace").status, also.get("/espace").status),
        (403, 403)
    );
    assert_eq!(here.get("/espace").status, 200);
}

#[test]
fn nobody_ends_the_session_of_somebody_else() {
    let bench = Bench::demonstration();
    let awa = Browser::signed_in(&bench, AWA);
    let moussa = Browser::signed_in(&bench, "moussa@regie.test");
    let other = Browser::signed_in(&bench, AWA);
    awa.get("/espace/sessions");
    let id = awa.hidden("session");
    moussa.get("/espace/sessions");
    moussa.post("/espace/sessions", &[("session", &id)]);
    moussa.post("/espace/sessions", &[("session", "autres")]);
    assert_eq!(
        (awa.get("/espace").status, other.get("/espace").status),
        (200, 200)
    );
}

#[test]
fn whoever_signs_out_is_out() {
    let bench = Bench::demonstration();
    let browser = Browser::signed_in(&bench, AWA);
    let kept = browser.cookie.borrow().clone();
    let out = browser.post("/espace/deconnexion", &[]);
    assert_eq!(out.header("location"), "/espace/connexion?fait=sortie");
    assert!(out.header("set-cookie").starts_with("__Host-guichet=;"));
    *browser.cookie.borrow_mut() = kept;
    assert_eq!(browser.get("/espace").status, 403);
}

#[test]
fn a_form_is_that_of_its_session() {
    let bench = Bench::demonstration();
    let awa = Browser::signed_in(&bench, AWA);
    let moussa = Browser::signed_in(&bench, "moussa@regie.test");
    let others = [("jeton", moussa.hidden("jeton")), ("jeton", String::new())];
    for (name, value) in &others {
        shows(
            &awa.post_only("/espace/deconnexion", &[(name, value)]),
            403,
            "Rien n’a été fait",
        );
    }
    shows(
        &awa.post_only("/espace/deconnexion", &[]),
        403,
        "Rien n’a été fait",
    );
    for site in ["cross-site", "same-site"] {
        let from_elsewhere = Browser {
            site,
            ..Browser::new(&bench)
        };
        *from_elsewhere.cookie.borrow_mut() = awa.cookie.borrow().clone();
        *from_elsewhere.page.borrow_mut() = awa.page.borrow().clone();
        assert_eq!(from_elsewhere.post("/espace/deconnexion", &[]).status, 403);
    }
    assert_eq!(awa.get("/espace").status, 200);
}

/// What a handler is given is a visit, so no page can leave its check out: every post of the
/// table is tried.
#[test]
fn no_page_takes_a_post_without_its_token_nor_is_read_without_a_session() {
    use shared::wire::v1::routes::{Method, Scope, pages};
    let bench = Bench::demonstration();
    let browser = Browser::signed_in(
        &bench,
        crate::tests::bench::OPERATORS.split(',').next().unwrap(),
    );
    let mut tried = 0;
    for route in pages() {
        if !matches!(route.scope, Scope::Session | Scope::Operator) {
            continue;
        }
        tried += 1;
        let path = route.path.replace(['{', '}'], "");
        match route.method {
            Method::Post => {
                let response = browser.post_only(&path, &[("jeton", "faux")]);
                shows(&response, 403, "Rien n’a été fait");
            }
            _ => shows(&Browser::new(&bench).get(&path), 403, "Recevoir un lien"),
        }
    }
    assert!(tried > 4);
}

#[test]
fn forms_are_bounded_and_of_one_kind() {
    let bench = Bench::demonstration();
    let browser = Browser::signed_in(&bench, AWA);
    let long = "x".repeat(70_000);
    shows(
        &browser.post("/espace/sessions", &[("session", &long)]),
        413,
        "C’est trop long",
    );
    let headers = [
        ("content-type", "application/json"),
        ("sec-fetch-site", "same-origin"),
    ];
    let json = browser.send("POST /espace/sessions", &headers, "{}");
    shows(&json, 422, "Nous n’avons pas pu lire");
}

#[test]
fn one_acts_for_the_structure_that_one_chose() {
    let bench = Bench::demonstration();
    bench.make_member(AWA, "regie", true);
    bench.make_member(AWA, "citeslab", false);
    let browser = Browser::signed_in(&bench, AWA);
    shows(&browser.get("/espace"), 200, "Pour quelle structure ?");
    let chosen = browser.post("/espace/structure", &[("structure", "regie")]);
    assert_eq!(chosen.header("location"), "/espace?fait=structure");
    shows(
        &browser.post("/espace/structure", &[("structure", "ailleurs")]),
        404,
        "Il n’y a rien ici",
    );

    // A tab that was about the first one does nothing to the second.
    browser.get("/espace");
    assert_eq!(browser.hidden("structure_vue"), "regie");
    let old_tab = browser.page.borrow().clone();
    browser.post("/espace/structure", &[("structure", "citeslab")]);
    *browser.page.borrow_mut() = old_tab;
    shows(
        &browser.post("/espace/sessions", &[]),
        409,
        "Vous avez changé de structure",
    );
}

#[test]
fn accounts_follow_a_change_of_keys() {
    let bench = Bench::demonstration();
    bench.make_member(AWA, "regie", true);
    *bench.keys.borrow_mut() = keys(&["k2", "k1"]);
    assert_eq!(bench.tasks().keys, 1);
    *bench.keys.borrow_mut() = keys(&["k2"]);
    shows(
        &Browser::signed_in(&bench, AWA).get("/espace/sessions"),
        200,
        AWA,
    );
    assert_eq!(bench.tasks().unreadable, 0);
}
