//! What the operator does in a browser, and what nobody else can.

use super::{Bench, Browser, bench, shows};
use serde_json::{Value, json};

fn operator(bench: &Bench) -> Browser<'_> {
    Browser::signed_in(bench, OPERATOR)
}

/// What comes after a label in a page.
fn after(page: &str, label: &str) -> String {
    let rest = page.split_once(label).unwrap_or_default().1;
    let rest = rest.split_once("<code>").unwrap_or_default().1;
    rest.split('<').next().unwrap_or_default().to_owned()
}

/// One of those that the bench names.
const OPERATOR: &str = "exploitante@guichet.test";

const PAGES: [&str; 5] = [
    "/administration",
    "/administration/partenaires",
    "/administration/demandes",
    "/administration/structures",
    "/administration/registre",
];

#[test]
fn nobody_else_learns_that_there_is_an_administration() {
    let bench = bench();
    bench.make_member("awa@criee.test", "criee", true);
    let awa = Browser::signed_in(&bench, "awa@criee.test");
    let chief = operator(&bench);
    for page in PAGES {
        assert_eq!(awa.get(page).status, 404, "{page}");
        assert_eq!(chief.get(page).status, 200, "{page}");
    }
    awa.get("/espace");
    let posted = awa.post(
        "/administration/structures",
        &[("geste", "retirer"), ("structure", "criee")],
    );
    assert_eq!(posted.status, 404);
    assert_eq!(bench.machine.count("SELECT count(*) FROM fiche"), 0);
}

#[test]
fn what_the_command_does_a_person_does_in_a_page() {
    let bench = bench();
    let chief = operator(&bench);
    chief.get("/administration/partenaires");
    let fields = [
        ("nom", "Accueil de la Criée"),
        ("portee", "structure"),
        ("structure", "criee"),
        ("courriel", "accueil@criee.test"),
        ("recoit", "oui"),
    ];
    let created = chief.post("/administration/partenaires", &fields);
    shows(&created, 200, "elle ne sera plus montrée");
    let key = after(created.text(), "Sa clé");
    let listed = bench.ask_as(&key, "GET /v1/candidatures", &Value::Null);
    assert_eq!(listed.status, 200, "{key}");
    assert_eq!(
        bench.ask("GET /v1/structures/criee").json()["joignable"],
        true
    );

    let id = "SELECT id FROM partenaire";
    let id: String = bench
        .machine
        .database
        .borrow()
        .query_row(id, [], |row| row.get(0))
        .unwrap();
    let page = format!("/administration/partenaires/{id}");
    chief.get(&page);
    let renewed = chief.post(&page, &[("geste", "cle")]);
    let newer = after(renewed.text(), "Sa nouvelle clé");
    assert_ne!(newer, key);
    for key in [&key, &newer] {
        assert_eq!(
            bench
                .ask_as(key, "GET /v1/candidatures", &Value::Null)
                .status,
            200
        );
    }
    // A fault is told as the API tells it.
    chief.get(&page);
    let refused = chief.post(
        &page,
        &[
            ("geste", "changer"),
            ("hotes", "ville.fr"),
            ("webhook", "https://ailleurs.fr/x"),
        ],
    );
    shows(&refused, 422, "webhook");
    chief.get(&page);
    let revoked = chief.post(&page, &[("geste", "revoquer")]);
    assert_eq!(revoked.header("location"), format!("{page}?fait=revoque"));
    assert_eq!(
        bench
            .ask_as(&newer, "GET /v1/candidatures", &Value::Null)
            .status,
        401
    );
    assert_eq!(
        bench.ask("GET /v1/structures/criee").json()["joignable"],
        false
    );
    // Every act is in the register, with who.
    let register = chief.get("/administration/registre");
    for act in [
        "a créé un partenaire",
        "a donné une nouvelle clé",
        "a révoqué un partenaire",
    ] {
        shows(&register, 200, act);
    }
    shows(&register, 200, "vous");
}

#[test]
fn a_webhook_that_answers_a_trial_makes_its_structure_reachable() {
    let bench = bench();
    let chief = operator(&bench);
    chief.get("/administration/partenaires");
    let fields = [
        ("nom", "Criée"),
        ("portee", "structure"),
        ("structure", "criee"),
        ("hotes", "ville.fr"),
        ("webhook", "https://ville.fr/rappel"),
    ];
    chief.post("/administration/partenaires", &fields);
    let joignable = || bench.ask("GET /v1/structures/criee").json()["joignable"].clone();
    assert_eq!(joignable(), false);
    let id: String = bench
        .machine
        .database
        .borrow()
        .query_row("SELECT id FROM partenaire", [], |row| row.get(0))
        .unwrap();
    let page = format!("/administration/partenaires/{id}");
    bench
        .machine
        .outcomes
        .borrow_mut()
        .push_back(crate::CallOutcome::Status(500, None));
    for (location, expect) in [("webhook-muet", false), ("webhook", true)] {
        chief.get(&page);
        let tried = chief.post(&page, &[("geste", "essayer")]);
        assert_eq!(tried.header("location"), format!("{page}?fait={location}"));
        assert_eq!(joignable(), expect);
    }
    let calls = bench.machine.calls.borrow();
    let body: Value = serde_json::from_slice(&calls[1].body).unwrap();
    assert_eq!(
        (&body["type"], &body["data"]),
        (&json!("guichet.essai"), &json!({}))
    );
}

#[test]
fn a_claim_is_decided_once_and_gives_the_structure() {
    let bench = bench();
    let moussa = Browser::signed_in(&bench, "moussa@gmail.test");
    moussa.get("/espace/rejoindre");
    let asked = [
        ("structure", "criee"),
        ("message", "Je dirige <b>la Criée</b>"),
    ];
    let asked = moussa.post("/espace/rejoindre", &asked);
    assert_eq!(asked.header("location"), "/espace/rejoindre?fait=demande");
    let chief = operator(&bench);
    let page = chief.get("/administration/demandes");
    shows(&page, 200, "moussa@gmail.test");
    assert!(
        page.text().contains("&lt;b&gt;la Criée&lt;/b&gt;"),
        "said, not run"
    );
    let demand = chief.hidden("demande");
    let accept = [("geste", "accepter"), ("demande", &*demand)];
    let accepted = chief.post("/administration/demandes", &accept);
    assert_eq!(
        accepted.header("location"),
        "/administration/demandes?fait=acceptee"
    );
    chief.get("/administration/demandes");
    let again = chief.post(
        "/administration/demandes",
        &[("geste", "refuser"), ("demande", &*demand)],
    );
    assert_eq!(again.status, 409);
    shows(&moussa.get("/espace/fiche"), 200, "La fiche");
    // Who decides by its mailbox receives from then on.
    assert_eq!(
        bench.ask("GET /v1/structures/criee").json()["joignable"],
        true
    );
}

#[test]
fn a_structure_is_withdrawn_and_put_back() {
    let bench = bench();
    let chief = operator(&bench);
    let listed = || {
        let list = bench.ask("GET /v1/structures?departement=99").json();
        list["structures"].as_array().unwrap().len()
    };
    let before = listed();
    chief.get("/administration/structures");
    let unknown = [("geste", "retirer"), ("structure", "nulle-part")];
    shows(
        &chief.post("/administration/structures", &unknown),
        422,
        "Aucune structure",
    );
    let withdraw = [("geste", "retirer"), ("structure", "criee")];
    let withdrawn = chief.post("/administration/structures", &withdraw);
    assert_eq!(
        withdrawn.header("location"),
        "/administration/structures?fait=retiree"
    );
    assert_eq!(listed(), before - 1);
    shows(&chief.get("/administration/structures"), 200, "retirée");
    let restore = [("geste", "remettre"), ("structure", "criee")];
    chief.post("/administration/structures", &restore);
    assert_eq!(listed(), before);
}
