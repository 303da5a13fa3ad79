//! An application by a form alone: kept once, under the same limits as the API's.

use super::{hidden_of, value_of, with};
use crate::tests::{Bench, candidatures};

const APPLICATIONS: &str = "SELECT count(*) FROM candidature";

/// What a person fills in.
const SAID: [(&str, &str); 5] = [
    ("candidat.prenom", "Awa"),
    ("candidat.telephone", "06 12 34 56 78"),
    ("projet.resume", "Un atelier de couture dans mon quartier"),
    ("information_lue", "oui"),
    ("geste", "envoyer"),
];

fn opened(bench: &Bench) -> Vec<(String, String)> {
    let page = bench.ask("GET /ecrire?structure=citeslab");
    assert_eq!(page.status, 200, "{}", page.text());
    // The key of the form is for one person.
    assert_eq!(page.header("cache-control"), "no-store");
    hidden_of(page.text(), "/ecrire")
}

#[test]
fn a_letter_without_a_script_is_kept_once_and_its_link_opens_it() {
    let bench = candidatures::bench();
    let fields = opened(&bench);
    let sent = bench.posts("/ecrire", &with(&fields, &SAID));
    assert_eq!(sent.status, 201, "{}", sent.text());
    let link = value_of(sent.text(), "lien");
    assert!(
        link.contains("/suivi/") && link.contains('#') && !link.contains('?'),
        "{link}"
    );
    assert_eq!(sent.header("cache-control"), "no-store");
    // Pressed twice, or sent again by the browser: the same answer, and one application.
    let again = bench.posts("/ecrire", &with(&fields, &SAID));
    assert_eq!(value_of(again.text(), "lien"), link);
    assert_eq!(bench.machine.count(APPLICATIONS), 1);
    let followed = bench.posts("/suivi", &[("geste", "ouvrir"), ("lien", &link)]);
    assert_eq!(followed.status, 200);
    assert!(followed.text().contains("Votre demande est enregistrée."));
    // Another letter under the same key is neither kept nor taken for the first.
    let other: Vec<_> = SAID
        .iter()
        .map(|(name, value)| match *name {
            "candidat.prenom" => (*name, "Bintou"),
            _ => (*name, *value),
        })
        .collect();
    let refused = bench.posts("/ecrire", &with(&fields, &other));
    assert_eq!(refused.status, 422);
    assert_eq!(bench.machine.count(APPLICATIONS), 1);
    // Nobody's name is in the log.
    assert_eq!(sent.log_line.to_string(), "/ecrire 201");
}

#[test]
fn every_fault_is_told_at_once_beside_its_field_and_nothing_typed_is_lost() {
    let bench = candidatures::bench();
    let fields = opened(&bench);
    let typed = [
        ("candidat.telephone", "06 12"),
        ("candidat.courriel", "awa@@exemple"),
        ("projet.resume", "court <b>"),
        ("candidat.creneaux", "soir"),
        ("geste", "envoyer"),
    ];
    let page = bench.posts("/ecrire", &with(&fields, &typed));
    assert_eq!(page.status, 400, "{}", page.text());
    for id in [
        "candidat-prenom",
        "candidat-telephone",
        "candidat-courriel",
        "projet-resume",
        "information_lue",
    ] {
        assert!(page.text().contains(&format!("href=\"#{id}\"")), "{id}");
        assert!(page.text().contains(&format!("id=\"{id}\"")), "{id}");
    }
    assert!(page.text().contains("value=\"06 12\""));
    assert!(page.text().contains("court &lt;b>"), "{}", page.text());
    assert!(
        page.text().contains("value=\"soir\" checked"),
        "{}",
        page.text()
    );
    assert_eq!(bench.machine.count(APPLICATIONS), 0);
    // Corrected, it goes under the key that it had.
    let fields = hidden_of(page.text(), "/ecrire");
    assert_eq!(bench.posts("/ecrire", &with(&fields, &SAID)).status, 201);
    assert_eq!(bench.machine.count(APPLICATIONS), 1);
}

#[test]
fn robots_crowds_and_networks_meet_the_limits_of_the_api() {
    let mut bench = candidatures::bench();
    let fields = opened(&bench);
    let robot = bench.posts(
        "/ecrire",
        &with(&with_all(&fields, &SAID), &[("site-web", "x")]),
    );
    assert_eq!(robot.status, 400);
    assert_eq!(bench.machine.count(APPLICATIONS), 0);
    bench.crowd = 0;
    let waits = bench.posts("/ecrire", &with(&fields, &SAID));
    assert_eq!(waits.status, 429);
    assert!(
        waits.text().contains("attendez dix minutes"),
        "{}",
        waits.text()
    );
    assert!(waits.text().contains("value=\"Awa\""));
    assert_eq!(bench.machine.count(APPLICATIONS), 0);
    // The same form, once the crowd has gone.
    bench.crowd = crate::CROWD;
    let fields = hidden_of(waits.text(), "/ecrire");
    assert_eq!(bench.posts("/ecrire", &with(&fields, &SAID)).status, 201);
}

fn with_all(fields: &[(String, String)], more: &[(&str, &str)]) -> Vec<(String, String)> {
    let more = more
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    fields.iter().cloned().chain(more).collect()
}

#[test]
fn a_helper_says_who_they_are_and_needs_the_persons_agreement() {
    let bench = candidatures::bench();
    let fields = opened(&bench);
    let helper = [
        ("prescripteur.organisation", "Mission locale"),
        ("prescripteur.referent", "Jo"),
    ];
    let said = with_all(&fields, &SAID);
    let page = bench.posts("/ecrire", &with(&said, &helper));
    assert_eq!(page.status, 400);
    assert!(
        page.text()
            .contains("href=\"#prescripteur-accord_du_candidat\"")
    );
    let said = with_all(&said, &helper);
    let page = bench.posts(
        "/ecrire",
        &with(&said, &[("prescripteur.accord_du_candidat", "oui")]),
    );
    assert_eq!(page.status, 201, "{}", page.text());
}

#[test]
fn where_nobody_receives_nothing_is_sent_and_others_are_shown() {
    let bench = candidatures::bench();
    let fields = opened(&bench);
    let elsewhere: Vec<_> = with_all(&fields, &SAID)
        .into_iter()
        .map(|(name, value)| match name.as_str() {
            "structure" => (name, "coop".to_owned()),
            _ => (name, value),
        })
        .collect();
    let page = bench.posts("/ecrire", &with(&elsewhere, &[]));
    assert!(matches!(page.status, 200 | 422), "{}", page.status);
    assert!(!page.text().contains("/suivi/"), "{}", page.text());
    assert_eq!(bench.machine.count(APPLICATIONS), 0);
}

#[test]
fn what_was_said_of_the_project_goes_with_the_letter() {
    let bench = candidatures::bench();
    let chosen = [
        ("structure", "citeslab"),
        ("geste", "choisir"),
        ("r.projet.stade", "idee"),
        ("r.preferences.horaires", "soir"),
    ];
    let page = bench.posts("/ecrire", &chosen);
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("Où il en est"));
    assert!(page.text().contains("value=\"soir\" checked"));
    let fields = hidden_of(page.text(), "/ecrire");
    assert!(fields.contains(&("r.projet.stade".into(), "idee".into())));
    assert_eq!(bench.posts("/ecrire", &with(&fields, &SAID)).status, 201);
}
