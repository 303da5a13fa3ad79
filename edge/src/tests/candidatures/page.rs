//! The page where a person follows their application, by forms alone.

use super::{bench, candidature};
use crate::tests::{Bench, TestResponse};
use serde_json::{Value, json};
use shared::SignedDuration;

impl Bench {
    /// Posts a form of the page.
    fn form(&self, fields: &[(&str, &str)]) -> TestResponse {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let kind = ("content-type", "application/x-www-form-urlencoded");
        self.ask_with("POST /suivi", &[kind], body.finish().as_bytes())
    }
}

fn link(reference: &str, secret: &str) -> String {
    format!("https://guichet.test/suivi/{reference}#{secret}")
}

#[test]
fn the_page_opens_by_a_form_under_a_strict_policy() {
    let bench = bench();
    let (reference, secret) = bench.deposit(&candidature("citeslab"));
    for path in ["GET /suivi".to_owned(), format!("GET /suivi/{reference}")] {
        let page = bench.ask(&path);
        assert_eq!(page.status, 200);
        assert!(page.text().contains("Collez ici le lien de votre demande"));
        let policy = page.header("content-security-policy");
        assert!(policy.contains("form-action 'self'"), "{policy}");
        assert!(
            policy.contains("default-src 'none'; script-src 'sha256-"),
            "{policy}"
        );
    }
    let page = bench.form(&[("lien", &link(&reference, &secret))]);
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("Votre demande est enregistrée."));
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    let policy = page.header("content-security-policy");
    assert!(policy.contains("script-src 'none'"), "{policy}");
    let read = "SELECT count(*) FROM audit WHERE auteur = 'personne' AND action = 'lecture'";
    assert_eq!(bench.machine.count(read), 1);
}

#[test]
fn a_link_that_opens_nothing_is_answered_in_words_and_shows_nothing() {
    let bench = bench();
    let (reference, secret) = bench.deposit(&candidature("citeslab"));
    let other = link("7KQM4TXC", &secret);
    for (lien, status) in [
        ("", 400),
        ("https://guichet.test/suivi", 400),
        (link(&reference, "").as_str(), 400),
        (link(&reference, "faux").as_str(), 404),
        (other.as_str(), 404),
    ] {
        let page = bench.form(&[("lien", lien)]);
        assert_eq!(page.status, status, "{lien}");
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        assert!(page.text().contains("role=\"alert\""), "{lien}");
        assert!(!page.text().contains("Awa"), "{lien}");
    }
    // Another kind of body, which a page elsewhere may post without asking.
    let plain = [("content-type", "text/plain")];
    let page = bench.ask_with("POST /suivi", &plain, b"lien=x");
    assert_eq!(page.status, 415);
}

#[test]
fn a_person_corrects_withdraws_and_erases_without_a_script() {
    let bench = bench();
    let (reference, secret) = bench.deposit(&candidature("citeslab"));
    let link = link(&reference, &secret);
    let wrong = bench.form(&[
        ("geste", "corriger"),
        ("lien", &link),
        ("telephone", ""),
        ("courriel", "pas une adresse"),
        ("contact_prefere", "courriel"),
    ]);
    assert_eq!(wrong.status, 400);
    assert!(
        wrong.text().contains("Il faut un seul @"),
        "{}",
        wrong.text()
    );
    let page = bench.form(&[
        ("geste", "corriger"),
        ("lien", &link),
        ("telephone", ""),
        ("courriel", "awa@exemple.fr"),
        ("contact_prefere", "courriel"),
    ]);
    assert!(page.text().contains("C’est changé."));
    assert!(page.text().contains("value=\"awa@exemple.fr\""));
    assert!(page.text().contains("par courriel, à chaque changement"));
    let page = bench.form(&[("geste", "retirer"), ("lien", &link)]);
    assert!(page.text().contains("Vous avez retiré votre demande."));
    let page = bench.form(&[("geste", "effacer"), ("lien", &link)]);
    assert!(page.text().contains("Tout est effacé."));
    let page = bench.form(&[("lien", &link)]);
    assert_eq!(page.status, 410);
}

#[test]
fn an_appointment_is_shown_first_and_goes_into_an_agenda() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&candidature("s-1"));
    let debut = bench.now.get() + SignedDuration::from_hours(48);
    let given = json!({ "debut": debut.to_string(), "duree_min": 30, "telephone": "0612345678" });
    let path = format!("POST /v1/candidatures/{reference}/rendez-vous");
    assert_eq!(bench.ask_as(&structure, &path, &given).status, 200);
    let link = link(&reference, &secret);
    let page = bench.form(&[("lien", &link)]);
    let place = |text: &str| page.text().find(text).expect(text);
    assert!(place("Votre rendez-vous") < place("Votre demande</h2>"));
    assert!(place("(heure de Paris)") > 0);
    let file = bench.form(&[("geste", "agenda"), ("lien", &link)]);
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
    assert!(
        file.text().contains("SUMMARY:Rendez-vous : Essai\r\n"),
        "{}",
        file.text()
    );
}

#[test]
fn a_lost_link_is_asked_for_in_the_same_words_known_or_not() {
    let bench = bench();
    let (reference, _) = bench.deposit(&candidature("citeslab"));
    let ask = |reference: &str| bench.form(&[("geste", "lien-perdu"), ("reference", reference)]);
    let (known, unknown) = (ask(&reference), ask("7KQM4TXC"));
    assert_eq!(known.status, 200);
    assert_eq!(known.text(), unknown.text());
    assert_eq!(ask("7KQ").status, 400);
    // Nobody can be written to: the old link goes on.
    bench.tasks();
    assert_eq!(
        bench.machine.count("SELECT count(*) FROM demande_de_lien"),
        0
    );
    assert_eq!(
        bench
            .machine
            .count("SELECT count(*) FROM candidature WHERE lien IS NOT NULL"),
        0
    );
}

#[test]
fn a_receipt_is_checked_there() {
    let bench = bench();
    let sent = bench
        .send("POST /v1/candidatures", &[], &candidature("citeslab"))
        .json();
    let receipt = sent["recu"].as_str().unwrap();
    let page = bench.form(&[("geste", "recu"), ("recu", receipt)]);
    assert!(page.text().contains("Ce reçu est vrai"));
    let page = bench.form(&[("geste", "recu"), ("recu", "guichet1.a.b")]);
    assert!(page.text().contains("Ce reçu n’est pas de nous"));
}

#[test]
fn who_agreed_is_asked_twice_and_answers_in_one_tap() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let mut sent = candidature("s-1");
    sent["candidat"]["courriel"] = json!("awa@exemple.fr");
    let (reference, secret) = bench.deposit(&sent);
    let link = link(&reference, &secret);
    let page = bench.form(&[("geste", "issue"), ("lien", &link), ("issue", "cree")]);
    assert!(!page.text().contains("Merci"), "not asked yet");
    let page = bench.form(&[("geste", "nouvelles"), ("lien", &link), ("accord", "oui")]);
    assert!(page.text().contains("Ne plus me demander"));
    let statut = format!("POST /v1/candidatures/{reference}/statut");
    for state in ["prise_en_charge", "acceptee"] {
        bench.ask_as(&structure, &statut, &json!({ "statut": state }));
    }
    bench.tasks();
    bench.machine.mails.borrow_mut().clear();
    let days = |days: i64| SignedDuration::from_hours(24 * days);
    for (wait, issue) in [(91, "preparation"), (183, "cree")] {
        bench.wait_for(days(wait));
        bench.tasks();
        bench.tasks();
        assert_eq!(bench.machine.mails.borrow().len(), 1, "after {wait} days");
        bench.machine.mails.borrow_mut().clear();
        let page = bench.form(&[("lien", &link)]);
        assert!(page.text().contains("Où en est votre projet"));
        let page = bench.form(&[("geste", "issue"), ("lien", &link), ("issue", issue)]);
        assert!(page.text().contains("Merci"));
    }
    let told = "SELECT count(*) FROM candidature WHERE issue = 'cree' AND questions = 2";
    assert_eq!(bench.machine.count(told), 1);
    bench.wait_for(days(60));
    bench.tasks();
    assert!(bench.machine.mails.borrow().is_empty());
    let seen = bench.ask_as(
        &secret,
        &format!("GET /v1/candidatures/{reference}"),
        &Value::Null,
    );
    assert_eq!(seen.status, 200);
}
