//! Applications, as the members of their structure read and answer them.

use super::{Bench, Browser, shows};
use crate::tests::candidatures::candidature;
use serde_json::{Value, json};
use shared::SignedDuration;

const AWA: &str = "awa@phare.test";

/// A bench where someone answers for two structures, each apart.
fn bench() -> Bench {
    let bench = super::bench();
    bench.make_member(AWA, "phare", true);
    bench.make_member("lea@criee.test", "criee", true);
    bench
}

fn said() -> Value {
    let mut said = candidature("phare");
    said["candidat"]["nom"] = json!("<b>Diop</b>");
    said["candidat"]["courriel"] = json!("awa@exemple.fr");
    said["projet"]["stade"] = json!("idee");
    said["projet"]["besoins"] = json!(["financement"]);
    said
}

/// Opens an application; returns the path of its page.
fn open(browser: &Browser<'_>, reference: &str) -> String {
    let path = format!("/espace/candidatures/{reference}");
    assert_eq!(browser.get(&path).status, 200);
    path
}

fn act(browser: &Browser<'_>, path: &str, fields: &[(&str, &str)]) -> super::TestResponse {
    let rank = browser.hidden("rang");
    let mut all = vec![("rang", rank.as_str())];
    all.extend(fields);
    browser.post(path, &all)
}

fn state(bench: &Bench, reference: &str) -> String {
    let sql = format!("SELECT etat FROM candidature WHERE reference = '{reference}'");
    bench
        .machine
        .database
        .borrow()
        .query_row(&sql, [], |row| row.get(0))
        .unwrap()
}

#[test]
fn what_waits_is_first_and_says_until_when() {
    let bench = bench();
    let awa = Browser::signed_in(&bench, AWA);
    shows(&awa.get("/espace"), 200, "Aucune demande pour l’instant");
    let (first, _) = bench.deposit(&said());
    bench.wait_for(SignedDuration::from_hours(1));
    let (second, _) = bench.deposit(&said());
    let page = awa.get("/espace");
    shows(&page, 200, "À répondre (2)");
    shows(&page, 200, "Répondez avant le 23 décembre 2026");
    let at = |reference: &str| page.text().find(reference).unwrap();
    assert!(at(&first) < at(&second));

    let path = open(&awa, &first);
    act(&awa, &path, &[("geste", "prendre")]);
    let page = awa.get("/espace");
    shows(&page, 200, "En cours (1)");
    let at = |reference: &str| page.text().find(reference).unwrap();
    assert!(at(&second) < at(&first));
}

#[test]
fn members_are_told_by_a_mail_that_says_nothing_of_anyone() {
    let bench = bench();
    let awa = Browser::signed_in(&bench, AWA);
    awa.get("/espace/membres");
    awa.post(
        "/espace/membres",
        &[("geste", "inviter"), ("courriel", "moussa@ailleurs.test")],
    );
    bench.machine.mails.borrow_mut().clear();
    let (reference, _) = bench.deposit(&said());
    bench.tasks();
    let told = || -> Vec<_> {
        let mails = bench.machine.mails.borrow();
        let told = mails
            .iter()
            .filter(|mail| mail.subject.contains(&reference));
        told.cloned().collect()
    };
    let told_first = told();
    let to: Vec<_> = told_first.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(to, [AWA, "moussa@ailleurs.test"]);
    for mail in &told_first {
        assert!(mail.text.contains(&format!(
            "https://guichet.test/espace/candidatures/{reference}"
        )));
        assert!(mail.text.contains("« Structure phare »"));
        for personal in ["Diop", "couture", "06", "exemple.fr"] {
            assert!(!mail.text.contains(personal) && !mail.subject.contains(personal));
        }
    }
    // What was delivered is delivered: it is not told again.
    assert_eq!(state(&bench, &reference), "transmise");
    bench.wait_for(SignedDuration::from_hours(1));
    bench.tasks();
    assert_eq!(told().len(), 2);
    bench.wait_for(SignedDuration::from_hours(24 * 10));
    bench.tasks();
    // Whether the reminder goes out in the run that decides it or in the next one.
    bench.wait_for(SignedDuration::from_hours(1));
    bench.tasks();
    let last = told().pop().unwrap();
    assert!(
        last.text.contains("attend votre réponse depuis 10 jours"),
        "{last:?}"
    );
}

#[test]
fn one_opens_to_the_whole_and_the_register_says_who_read() {
    let bench = bench();
    let (reference, _) = bench.deposit(&said());
    let awa = Browser::signed_in(&bench, AWA);
    let page = awa.get(&format!("/espace/candidatures/{reference}"));
    for words in [
        "tel:+33612345678",
        "06\u{a0}12\u{a0}34\u{a0}56\u{a0}78",
        "sms:+33612345678",
        "https://wa.me/33612345678",
        "mailto:awa@exemple.fr",
        "&lt;b&gt;Diop&lt;/b&gt;",
        "Un atelier de couture dans mon quartier",
        "non : demandez-lui d’abord",
        "Je m’en occupe",
        "Remise à votre structure",
    ] {
        shows(&page, 200, words);
    }
    assert!(!page.text().contains("<b>Diop"));
    assert_eq!(state(&bench, &reference), "transmise");
    let read = format!(
        "SELECT count(*) FROM audit JOIN membre ON auteur = compte AND structure = 'phare' \
         WHERE action = 'lecture' AND reference = '{reference}'"
    );
    assert_eq!(bench.machine.count(&read), 1);
    // The register and the log have who and which, and nothing of what is said.
    assert_eq!(
        page.log_line.to_string(),
        "/espace/candidatures/{reference} 200"
    );
}

#[test]
fn it_is_taken_on_given_an_appointment_and_accepted() {
    let bench = bench();
    let (reference, _) = bench.deposit(&said());
    let awa = Browser::signed_in(&bench, AWA);
    let path = open(&awa, &reference);
    let taken = act(&awa, &path, &[("geste", "prendre")]);
    assert_eq!(taken.header("location"), format!("{path}?fait=repondu"));

    open(&awa, &reference);
    let fields = [
        ("geste", "rendez_vous"),
        ("date", "2026-12-15"),
        ("heure", "14:30"),
        ("duree", "45"),
        ("lieu", "1 rue de la <Criée>"),
        ("apporter", "Rien"),
    ];
    let given = act(&awa, &path, &fields);
    assert_eq!(given.status, 303);
    let page = awa.get(&path);
    shows(
        &page,
        200,
        "15 décembre 2026 à 14\u{a0}h\u{a0}30 (heure de Paris), 45 minutes",
    );
    shows(&page, 200, "1 rue de la &lt;Criée&gt;");
    let accepted = act(&awa, &path, &[("geste", "accepter")]);
    assert_eq!(accepted.status, 303);
    assert_eq!(state(&bench, &reference), "acceptee");
    let acts = format!(
        "SELECT count(*) FROM audit WHERE action LIKE 'acte.%' AND reference = '{reference}'"
    );
    assert_eq!(bench.machine.count(&acts), 3);
}

#[test]
fn an_appointment_that_cannot_be_is_told_and_what_was_typed_is_kept() {
    let bench = bench();
    let (reference, _) = bench.deposit(&said());
    let awa = Browser::signed_in(&bench, AWA);
    let path = open(&awa, &reference);
    for (date, heure, lieu, words) in [
        (
            "15/12/2026",
            "14:30",
            "Ici",
            "Écrivez le jour comme 2026-12-15",
        ),
        ("2026-11-01", "14:30", "Ici", "Ce moment est passé"),
        ("2026-12-15", "14:30", "", "un seul des trois"),
    ] {
        let fields = [
            ("geste", "rendez_vous"),
            ("date", date),
            ("heure", heure),
            ("duree", "45"),
            ("lieu", lieu),
            ("apporter", "Mon idée"),
        ];
        let told = act(&awa, &path, &fields);
        shows(&told, 422, words);
        shows(&told, 422, "value=\"Mon idée\"");
        shows(&told, 422, "<details open");
    }
    assert_eq!(
        bench
            .machine
            .count("SELECT count(*) FROM candidature WHERE rendez_vous IS NULL"),
        1
    );
}

#[test]
fn refusing_asks_why() {
    let bench = bench();
    let (reference, _) = bench.deposit(&said());
    let awa = Browser::signed_in(&bench, AWA);
    let path = open(&awa, &reference);
    let page = awa.page.borrow().clone();
    shows(
        &act(&awa, &path, &[("geste", "refuser")]),
        422,
        "Nous n’avons pas pu lire",
    );
    *awa.page.borrow_mut() = page;
    let refused = act(&awa, &path, &[("geste", "refuser"), ("motif", "complet")]);
    assert_eq!(refused.status, 303);
    let page = awa.get(&path);
    shows(&page, 200, "Nous n’avons plus de place.");
    assert!(!page.text().contains("Accepter"));
}

#[test]
fn of_two_who_act_at_once_one_is_told_and_nothing_is_overwritten() {
    let bench = bench();
    let (reference, _) = bench.deposit(&said());
    let (one, two) = (
        Browser::signed_in(&bench, AWA),
        Browser::signed_in(&bench, AWA),
    );
    let path = open(&one, &reference);
    open(&two, &reference);
    assert_eq!(act(&one, &path, &[("geste", "prendre")]).status, 303);
    let late = act(&two, &path, &[("geste", "refuser"), ("motif", "complet")]);
    shows(&late, 409, "Quelqu’un l’a changé avant vous");
    assert_eq!(state(&bench, &reference), "prise_en_charge");
}

#[test]
fn a_note_is_sealed_and_the_person_never_reads_it() {
    let bench = bench();
    let (reference, secret) = bench.deposit(&said());
    let awa = Browser::signed_in(&bench, AWA);
    let path = open(&awa, &reference);
    let note = "Rappeler </textarea><script>alert(1)</script> jeudi";
    let kept = act(&awa, &path, &[("geste", "noter"), ("note", note)]);
    assert_eq!(kept.header("location"), format!("{path}?fait=note"));
    let page = awa.get(&path);
    shows(&page, 200, "Rappeler &lt;/textarea>&lt;script>");
    assert!(!page.text().contains("<script"));
    let bytes = bench.machine.bytes();
    assert!(!bytes.windows(8).any(|window| window == b"Rappeler"));
    let bearer = format!("Bearer {secret}");
    let query = format!("GET /v1/candidatures/{reference}");
    let seen = bench.ask_with(&query, &[("authorization", &bearer)], b"");
    assert_eq!(seen.status, 200);
    assert!(!seen.text().contains("Rappeler"));
}

#[test]
fn it_is_handed_over_with_the_persons_consent_alone() {
    let bench = bench();
    let mut agreed = said();
    agreed["accord_transmission"] = json!(true);
    let (kept, _) = bench.deposit(&said());
    let (handed, _) = bench.deposit(&agreed);
    let awa = Browser::signed_in(&bench, AWA);
    let fields = [("cible", "criee"), ("motif", "hors_territoire")];

    shows(
        &awa.get(&format!("/espace/candidatures/{kept}")),
        200,
        "La personne n’a pas accepté",
    );
    let path = format!("/espace/candidatures/{kept}/transmettre");
    shows(
        &act(&awa, &path, &fields),
        409,
        "La personne ne l’a pas accepté",
    );

    open(&awa, &handed);
    let path = format!("/espace/candidatures/{handed}/transmettre");
    awa.get(&path);
    let found = awa.post(&path, &[("recherche", "criee")]);
    shows(&found, 200, "value=\"criee\"");
    *awa.page.borrow_mut() = found.text().to_owned();
    let done = act(&awa, &path, &fields);
    assert_eq!(done.status, 303, "{}", done.text());
    assert_eq!(
        (state(&bench, &kept), state(&bench, &handed)),
        ("transmise".into(), "reorientee".into())
    );
    let lea = Browser::signed_in(&bench, "lea@criee.test");
    shows(&lea.get("/espace"), 200, "À répondre (1)");
}

#[test]
fn nobody_of_another_structure_learns_that_an_application_exists() {
    let bench = bench();
    let (reference, _) = bench.deposit(&said());
    let awa = Browser::signed_in(&bench, AWA);
    open(&awa, &reference);
    let rank = awa.hidden("rang");
    let lea = Browser::signed_in(&bench, "lea@criee.test");
    for of in [reference.as_str(), "7KQM4TXC", "n-importe-quoi"] {
        for path in ["", "/export", "/transmettre"] {
            let path = format!("/espace/candidatures/{of}{path}");
            shows(&lea.get(&path), 404, "Il n’y a rien ici");
        }
        lea.get("/espace");
        for fields in [
            [("rang", rank.as_str()), ("geste", "prendre")],
            [("rang", &rank), ("cible", "criee")],
        ] {
            for path in ["", "/transmettre"] {
                let path = format!("/espace/candidatures/{of}{path}");
                assert_eq!(lea.post(&path, &fields).status, 404, "{path}");
            }
        }
        lea.get("/espace");
        let looked_for = lea.post("/espace", &[("reference", of)]);
        shows(
            &looked_for,
            404,
            "Aucune demande de votre structure n’a cette référence",
        );
    }
    assert_eq!(state(&bench, &reference), "transmise");

    let found = awa.post("/espace", &[("reference", &reference.to_lowercase())]);
    assert_eq!(
        found.header("location"),
        format!("/espace/candidatures/{reference}")
    );
}

#[test]
fn an_export_of_the_space_has_no_live_formula() {
    let bench = bench();
    let mut formula = said();
    formula["candidat"]["prenom"] = json!("=1+1");
    let (reference, _) = bench.deposit(&formula);
    bench.deposit(&candidature("criee"));
    let awa = Browser::signed_in(&bench, AWA);
    for path in [
        "/espace/export".to_owned(),
        format!("/espace/candidatures/{reference}/export"),
    ] {
        let file = awa.get(&path);
        assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
        assert_eq!(file.header("cache-control"), "no-store");
        assert!(file.text().contains("'=1+1"), "{}", file.text());
        assert_eq!(file.text().lines().count(), 2);
    }
}

#[test]
fn what_is_erased_is_seen_no_more() {
    let bench = bench();
    let (reference, secret) = bench.deposit(&said());
    let awa = Browser::signed_in(&bench, AWA);
    let path = open(&awa, &reference);
    let bearer = format!("Bearer {secret}");
    bench.ask_with(
        &format!("DELETE /v1/candidatures/{reference}"),
        &[("authorization", &bearer)],
        b"",
    );
    shows(&awa.get(&path), 410, "Cette demande est effacée");
    shows(&awa.get("/espace"), 200, "Aucune demande pour l’instant");
}

#[test]
fn figures_name_nobody() {
    let bench = bench();
    let awa = Browser::signed_in(&bench, AWA);
    for rank in 0..6 {
        let (reference, _) = bench.deposit(&said());
        if rank < 5 {
            let path = open(&awa, &reference);
            act(&awa, &path, &[("geste", "prendre")]);
        }
    }
    let page = awa.get("/espace/chiffres");
    for row in [
        "Demandes reçues</th><td>6</td>",
        "moins de 10 jours</th><td>5</td>",
        "Acceptées</th><td>moins de 5</td>",
    ] {
        shows(&page, 200, row);
    }
}
