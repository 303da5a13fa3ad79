//! One's card: what its members say of it is what residents see.

use super::{Bench, Browser, bench, shows};
use serde_json::Value;

const AWA: &str = "awa@criee.test";

fn member(bench: &Bench) -> Browser<'_> {
    bench.make_member(AWA, "criee", true);
    Browser::signed_in(bench, AWA)
}

/// The card as it stands, but for some fields.
fn save(browser: &Browser<'_>, changed: &[(&str, &str)]) -> super::super::TestResponse {
    shows(&browser.get("/espace/fiche"), 200, "La fiche");
    let version = browser.hidden("vu");
    let mut fields = vec![("geste", "enregistrer"), ("vu", version.as_str())];
    let before = [("telephone", "+33612345678")];
    let is_changed = |name: &str| changed.iter().any(|(other, _)| *other == name);
    fields.extend(before.iter().filter(|(name, _)| !is_changed(name)));
    fields.extend(changed);
    browser.post("/espace/fiche", &fields)
}

fn listed(bench: &Bench) -> Value {
    let list = bench.ask("GET /v1/structures?departement=99").json();
    let mut all = list["structures"].as_array().unwrap().iter();
    all.find(|entry| entry["id"] == "criee").unwrap().clone()
}

#[test]
fn what_a_member_says_is_what_residents_see() {
    let bench = bench();
    let awa = member(&bench);
    // Who came receives what is written there.
    assert_eq!(listed(&bench)["joignable"], true);
    let saved = save(
        &awa,
        &[
            ("telephone", "01 99 00 01 09"),
            ("site", "criee.example/accueil"),
            ("places", "4"),
            ("appels", "2026-12-01 au 2026-12-20"),
            ("langues", "wo"),
        ],
    );
    assert_eq!(
        saved.header("location"),
        "/espace/fiche?fait=fiche",
        "{}",
        saved.text()
    );
    let after = listed(&bench);
    assert_eq!(after["contact"]["telephone"], "+33199000109");
    assert_eq!(after["contact"]["site"], "https://criee.example/accueil");
    assert_eq!(after["admission"]["places"], 4);
    assert_eq!(after["admission"]["appels"][0]["fin"], "2026-12-20");
    assert_eq!(after["langues"], serde_json::json!(["wo"]));
    assert_eq!(after["verifie_le"], "2026-11-23");
    // What is as in the list is not said: the list may still correct it.
    let dit = "SELECT count(*) FROM fiche WHERE dit LIKE '%ouverture%' OR dit LIKE '%courriel%'";
    assert_eq!(bench.machine.count(dit), 0);
    let act = "SELECT count(*) FROM audit WHERE action = 'fiche.changee'";
    assert_eq!(bench.machine.count(act), 1);
}

#[test]
fn in_one_tap_the_card_is_of_today() {
    let bench = bench();
    let awa = member(&bench);
    assert_eq!(listed(&bench)["verifie_le"], "2026-11-01");
    awa.get("/espace/fiche");
    let version = awa.hidden("vu");
    let tapped = awa.post("/espace/fiche", &[("geste", "exacte"), ("vu", &version)]);
    assert_eq!(tapped.header("location"), "/espace/fiche?fait=exacte");
    assert_eq!(listed(&bench)["verifie_le"], "2026-11-23");
    assert_eq!(listed(&bench)["contact"]["telephone"], "+33612345678");
}

#[test]
fn what_cannot_be_read_is_told_and_nothing_is_kept() {
    let bench = bench();
    let awa = member(&bench);
    for (name, typed, words) in [
        ("telephone", "12", "Écrivez ses 10 chiffres"),
        ("courriel", "awa", "Écrivez une adresse comme"),
        (
            "site",
            "javascript:alert(1)",
            "Écrivez une adresse comme exemple.fr",
        ),
        ("places", "beaucoup", "Écrivez un nombre entier."),
        (
            "appels",
            "2026-12-20 au 2026-12-01",
            "le début avant la fin",
        ),
        ("pause", "2026-11-22", "Choisissez un jour à venir."),
    ] {
        let refused = save(&awa, &[(name, typed)]);
        shows(&refused, 422, words);
    }
    assert_eq!(bench.machine.count("SELECT count(*) FROM fiche"), 0);
}

#[test]
fn a_pause_stops_letters_until_it_is_over() {
    let bench = bench();
    let awa = member(&bench);
    save(&awa, &[("pause", "2026-12-24")]);
    assert_eq!(listed(&bench)["joignable"], false);
    assert_eq!(listed(&bench)["admission"]["jusqu_a"], "2026-12-24");
    save(&awa, &[("pause", "")]);
    assert_eq!(listed(&bench)["joignable"], true);
}

#[test]
fn meetings_are_added_and_removed_and_residents_see_the_next_two() {
    let bench = bench();
    let awa = member(&bench);
    awa.get("/espace/fiche");
    let version = awa.hidden("vu");
    let bad = [
        ("geste", "ajouter"),
        ("vu", &*version),
        ("type", "passage"),
        ("date", "2026-11-24"),
    ];
    shows(
        &awa.post("/espace/fiche", &bad),
        422,
        "Écrivez une heure comme 14:00.",
    );
    let fields = [
        ("geste", "ajouter"),
        ("vu", &*version),
        ("type", "passage"),
        ("date", "2026-11-24"),
        ("heure", "14:00"),
        ("minutes", "90"),
        ("lieu", "Devant la mairie"),
        ("revient", "chaque_semaine"),
    ];
    let added = awa.post("/espace/fiche", &fields);
    assert_eq!(added.header("location"), "/espace/fiche?fait=rendez-vous");
    let seen = listed(&bench)["rendez_vous"].clone();
    assert_eq!(seen[0]["debut"], "2026-11-24T13:00:00Z");
    assert_eq!(seen[1]["debut"], "2026-12-01T13:00:00Z");
    shows(
        &awa.get("/espace/fiche"),
        200,
        "un passage du bus, Devant la mairie",
    );
    let key = awa.hidden("rendez_vous").replace("&quot;", "\"");
    let version = awa.hidden("vu");
    let removed = [("geste", "oter"), ("vu", &*version), ("rendez_vous", &*key)];
    let removed = awa.post("/espace/fiche", &removed);
    assert_eq!(
        removed.header("location"),
        "/espace/fiche?fait=rendez-vous-retire"
    );
    assert_eq!(listed(&bench)["rendez_vous"], Value::Null);
}

#[test]
fn two_members_at_once_overwrite_nothing() {
    let bench = bench();
    let awa = member(&bench);
    awa.get("/espace/fiche");
    let version = awa.hidden("vu");
    save(&awa, &[("telephone", "01 99 00 01 09")]);
    let late = [
        ("geste", "enregistrer"),
        ("vu", &*version),
        ("telephone", "01 99 00 01 08"),
    ];
    let late = awa.post("/espace/fiche", &late);
    assert_eq!(late.status, 409, "{}", late.text());
    assert_eq!(listed(&bench)["contact"]["telephone"], "+33199000109");
}

#[test]
fn what_a_card_says_is_never_markup() {
    let bench = bench();
    let awa = member(&bench);
    let payload = "</textarea><script>alert(1)</script>\"><img src=x onerror=alert(1)>";
    save(&awa, &[("ouverture", payload)]);
    let page = awa.get("/espace/fiche");
    shows(&page, 200, "La fiche");
    assert!(!page.text().contains("<script") && !page.text().contains("<img"));
    assert!(
        page.header("content-security-policy")
            .contains("default-src 'none'")
    );
}
