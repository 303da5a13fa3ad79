//! Signing in by a link.

use super::{Bench, Browser, shows};
use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256};
use shared::SignedDuration;

const AWA: &str = "awa@regie.test";

#[test]
fn a_link_opens_a_session_once_by_its_button_alone() {
    let bench = Bench::demonstration();
    let browser = Browser::new(&bench);
    assert_eq!(
        browser.ask_link(AWA).header("location"),
        "/espace/connexion?fait=lien"
    );
    shows(
        &browser.get("/espace/connexion?fait=lien"),
        200,
        "Le courriel est parti",
    );
    let link = browser.mailed_link();

    // A scanner that follows the link, however often, uses nothing up.
    for _ in 0..3 {
        shows(&browser.get(&link), 200, AWA);
        bench.ask(&format!("HEAD {link}"));
    }
    assert_eq!(*browser.cookie.borrow(), "");
    let opened = browser.post(&link, &[]);
    assert_eq!((opened.status, opened.header("location")), (303, "/espace"));
    let cookie = opened.header("set-cookie");
    assert!(cookie.starts_with("__Host-guichet="), "{cookie}");
    for attribute in [
        "Path=/",
        "Max-Age=43200",
        "Secure",
        "HttpOnly",
        "SameSite=Lax",
    ] {
        assert!(cookie.split("; ").any(|part| part == attribute), "{cookie}");
    }
    shows(&browser.get("/espace"), 200, AWA);

    let other = Browser::new(&bench);
    shows(&other.post(&link, &[]), 404, "Ce lien ne marche plus");
    shows(&other.get(&link), 404, "Ce lien ne marche plus");
}

#[test]
fn a_link_lasts_fifteen_minutes_and_a_session_twelve_hours() {
    let bench = Bench::demonstration();
    let browser = Browser::new(&bench);
    browser.ask_link(AWA);
    bench.wait_for(SignedDuration::from_mins(15));
    shows(
        &browser.post(&browser.mailed_link(), &[]),
        404,
        "Ce lien ne marche plus",
    );

    let browser = Browser::signed_in(&bench, AWA);
    bench.wait_for(SignedDuration::from_secs(12 * 3_600 - 1));
    assert_eq!(browser.get("/espace").status, 200);
    bench.wait_for(SignedDuration::from_secs(1));
    shows(&browser.get("/espace"), 403, "Connectez-vous");
}

#[test]
fn what_expired_is_taken_away_and_accounts_that_nothing_holds() {
    let bench = Bench::demonstration();
    Browser::signed_in(&bench, AWA);
    bench.make_member("moussa@regie.test", "regie", true);
    let asks = Browser::new(&bench);
    asks.ask_link("jamais@venu.test");
    bench.wait_for(SignedDuration::from_hours(25));
    bench.tasks();
    for (table, expect) in [("lien", 0), ("session", 0), ("compte", 1), ("membre", 1)] {
        assert_eq!(
            bench
                .machine
                .count(&format!("SELECT count(*) FROM {table}")),
            expect,
            "{table}"
        );
    }
}

#[test]
fn nobody_learns_whether_an_address_is_known() {
    let bench = Bench::demonstration();
    bench.make_member(AWA, "regie", true);
    let answers = [AWA, "inconnue@ailleurs.test"].map(|courriel| {
        let browser = Browser::new(&bench);
        bench.machine.transactions.set(0);
        bench.machine.mails.borrow_mut().clear();
        let response = browser.ask_link(courriel);
        let mails = bench.machine.mails.borrow();
        let text = mails[0].text.replace(&browser.mailed_link(), "");
        (
            response.status,
            response.header("location").to_owned(),
            bench.machine.transactions.get(),
            mails.len(),
            mails[0].subject.clone(),
            text,
        )
    });
    assert_eq!(answers[0], answers[1]);
}

#[test]
fn a_mailbox_is_not_flooded_and_a_network_has_a_budget() {
    let bench = Bench::demonstration();
    let victim = "victime@ailleurs.test";
    let browser = Browser::new(&bench);
    let sent = || bench.machine.mails.borrow().len();
    let ask = |browser: &Browser<'_>| browser.ask_link(victim).header("location").to_owned();
    let answers: Vec<_> = (0..10).map(|_| ask(&browser)).collect();
    assert_eq!(sent(), 4);
    // Who asks learns nothing of it.
    assert!(answers.iter().all(|answer| answer == &answers[0]));
    for _ in 0..6 {
        bench.wait_for(SignedDuration::from_mins(10));
        bench.tasks();
        for _ in 0..4 {
            browser.ask_link("Victime@Ailleurs.test");
        }
    }
    assert_eq!(sent(), 8);
    // Its owner, elsewhere, is not kept out.
    let owner = Browser {
        network: "192.0.2.1",
        ..Browser::new(&bench)
    };
    ask(&owner);
    assert_eq!(sent(), 9);
    for network in [
        "192.0.2.2",
        "192.0.2.3",
        "192.0.2.4",
        "192.0.2.5",
        "192.0.2.6",
    ] {
        let browser = Browser {
            network,
            ..Browser::new(&bench)
        };
        (0..4).for_each(|_| drop(ask(&browser)));
    }
    assert_eq!(sent(), 24);
    bench.wait_for(SignedDuration::from_hours(24));
    bench.tasks();
    ask(&browser);
    assert_eq!(sent(), 25);

    for rank in 0..80 {
        browser.ask_link(&format!("{rank}@ailleurs.test"));
    }
    shows(
        &browser.ask_link("encore@ailleurs.test"),
        429,
        "Réessayez dans 10 minutes",
    );
}

#[test]
fn what_is_no_address_is_told_at_its_field_and_kept() {
    let bench = Bench::demonstration();
    let browser = Browser::new(&bench);
    let response = browser.ask_link("awa@\"><script>alert(1)</script>");
    shows(&response, 422, "Écrivez une adresse comme");
    shows(&response, 422, "aria-invalid=\"true\"");
    assert!(!response.text().contains("<script"));
    // Nothing typed becomes a header of the mail.
    for typed in [
        "awa@regie.test\r\nBcc: b@ailleurs.test",
        "awa@regie.test, b@ailleurs.test",
    ] {
        browser.ask_link(typed);
    }
    let mails = bench.machine.mails.borrow();
    assert!(
        mails
            .iter()
            .all(|mail| !mail.to.contains(['\r', '\n', ',', ' '])),
        "{mails:?}"
    );
}

#[test]
fn a_mail_that_does_not_leave_is_owned_up_to() {
    let mut bench = Bench::demonstration();
    bench.machine.mail_fails = true;
    let response = Browser::new(&bench).ask_link(AWA);
    shows(&response, 503, "Nous avons une panne");
    assert_eq!(response.log_line.failure, Some(crate::Failure::Mail));
}

#[test]
fn signing_in_takes_a_new_session_and_ends_the_one_before() {
    let bench = Bench::demonstration();
    let browser = Browser::new(&bench);
    // Someone planted a token of their own.
    *browser.cookie.borrow_mut() = "__Host-guichet=plante".into();
    browser.ask_link(AWA);
    browser.post(&browser.mailed_link(), &[]);
    let first = browser.cookie.borrow().clone();
    assert_ne!(first, "__Host-guichet=plante");

    browser.ask_link("moussa@regie.test");
    browser.post(&browser.mailed_link(), &[]);
    let second = browser.cookie.borrow().clone();
    *browser.cookie.borrow_mut() = first;
    assert_eq!(browser.get("/espace").status, 403);
    *browser.cookie.borrow_mut() = second;
    shows(&browser.get("/espace"), 200, "moussa@regie.test");
}

#[test]
fn one_comes_back_to_the_page_that_was_asked() {
    let bench = Bench::demonstration();
    let browser = Browser::new(&bench);
    shows(
        &browser.get("/espace/sessions"),
        403,
        "value=\"/espace/sessions\"",
    );
    for (retour, expect) in [
        ("/espace/sessions", "/espace/sessions"),
        ("https://ailleurs.test/", "/espace"),
        ("//ailleurs.test", "/espace"),
    ] {
        browser.post(
            "/espace/connexion",
            &[("courriel", AWA), ("retour", retour)],
        );
        let opened = browser.post(&browser.mailed_link(), &[]);
        assert_eq!(opened.header("location"), expect, "{retour}");
    }
}

#[test]
fn a_post_of_another_site_is_refused_and_sends_nothing() {
    let bench = Bench::demonstration();
    for site in ["cross-site", "same-site", "none"] {
        let browser = Browser {
            site,
            ..Browser::new(&bench)
        };
        shows(&browser.ask_link(AWA), 403, "Rien n’a été fait");
    }
    assert!(bench.machine.mails.borrow().is_empty());
}

#[test]
fn addresses_and_secrets_are_kept_nowhere_in_the_clear() {
    let bench = Bench::demonstration();
    bench.make_member(AWA, "regie", true);
    let browser = Browser::new(&bench);
    browser.ask_link("encore@regie.test");
    let secret = browser.mailed_link().replace("/espace/lien/", "");
    let token = Browser::signed_in(&bench, AWA)
        .cookie
        .borrow()
        .replace("__Host-guichet=", "");
    let bytes = bench.machine.bytes();
    let holds = |text: &str| {
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    for text in [AWA, "encore@regie.test", &secret, &token] {
        assert!(!holds(text), "{text}");
    }
}

#[test]
fn its_pages_are_kept_nowhere_and_live_under_the_strictest_policy() {
    let bench = Bench::demonstration();
    let browser = Browser::signed_in(&bench, AWA);
    for path in [
        "/espace",
        "/espace/connexion",
        "/espace/sessions",
        "/espace/lien/faux",
    ] {
        let response = browser.get(path);
        assert_eq!(response.header("cache-control"), "no-store", "{path}");
        assert_eq!(response.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(response.header("access-control-allow-origin"), "", "{path}");
        let policy = response.header("content-security-policy");
        let page = response.text();
        let style = page
            .split_once("<style>")
            .unwrap()
            .1
            .split_once("</style>")
            .unwrap()
            .0;
        let hash = BASE64_STANDARD.encode(Sha256::digest(style));
        assert!(
            policy.contains(&format!("style-src 'sha256-{hash}'")),
            "{policy}"
        );
        assert!(policy.contains("script-src 'none'") && policy.contains("form-action 'self'"));
        assert!(!page.contains("<script") && !page.contains(" style=") && !page.contains(" on"));
        assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"));
    }
}

#[test]
fn the_log_names_no_secret_and_no_address() {
    let bench = Bench::demonstration();
    let browser = Browser::new(&bench);
    let asked = browser.ask_link(AWA).log_line.to_string();
    let link = browser.mailed_link();
    let opened = browser.post(&link, &[]).log_line.to_string();
    assert_eq!(asked, "/espace/connexion 303");
    assert_eq!(opened, "/espace/lien/{secret} 303");
    assert_eq!(
        browser.post(&link, &[]).log_line.to_string(),
        "/espace/lien/{secret} 404 lien-mort"
    );
}
