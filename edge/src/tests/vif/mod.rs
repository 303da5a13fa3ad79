//! What is said today: who can be written to, what a card says, and what a page is told.

mod deposit;

use super::{Bench, orientation::bench};
use serde_json::Value;
use shared::{Date, structures::LiveLayer};

pub(super) const CRIEE: &str = "criee";

impl Bench {
    /// Says something of a card, as the database would have it.
    pub(super) fn say(&self, structure: &str, columns: &str) {
        let set = |sql: String| self.machine.database.borrow().execute(&sql, []).unwrap();
        self.ask("GET /v1/structures/criee");
        set(format!(
            "INSERT INTO fiche (structure, verifie_le, change_le, change_par) \
             VALUES ('{structure}', '2026-11-23', 0, 'essai') ON CONFLICT DO NOTHING"
        ));
        set(format!(
            "UPDATE fiche SET {columns} WHERE structure = '{structure}'"
        ));
        self.wait_for(shared::SignedDuration::from_secs(31));
    }

    fn listed(&self, id: &str) -> Option<Value> {
        let list = self.ask("GET /v1/structures?departement=99").json();
        let mut all = list["structures"].as_array().unwrap().iter();
        all.find(|entry| entry["id"] == id).cloned()
    }

    fn layer(&self, departement: &str) -> LiveLayer {
        let file = self.ask(&format!("GET /structures/{departement}.vif.gus"));
        assert_eq!(file.status, 200);
        assert_eq!(file.header("cache-control"), "public, max-age=120");
        LiveLayer::decode(&file.body).unwrap()
    }
}

const TODAY: Date = super::bench::TODAY;

#[test]
fn what_is_said_of_a_card_is_what_the_api_and_pages_get() {
    let bench = bench();
    let before = bench.listed(CRIEE).unwrap();
    assert_eq!(before["contact"]["telephone"], "+33612345678");
    bench.say(
        CRIEE,
        r#"dit = '{"telephone": "+33199000109", "site": null, "places": 3, "langues": ["fr", "ar"]}'"#,
    );
    let after = bench.listed(CRIEE).unwrap();
    assert_eq!(after["contact"]["telephone"], "+33199000109");
    assert_eq!(after["admission"]["places"], 3);
    assert_eq!(after["verifie_le"], "2026-11-23");
    assert_eq!(after["source"]["nom"], "La structure elle-même");
    assert_eq!(after["nom"], before["nom"]);
    assert_eq!(after["adresse"], before["adresse"]);
    // The page reads the same, from the file of its département.
    let layer = bench.layer("99");
    assert_eq!(layer.cards().len(), 1);
    let said = bench.ask("GET /v1/structures/vif?departement=99").json();
    assert_eq!(said["fiches"][0]["id"], CRIEE);
    assert_eq!(said["fiches"][0]["champs"]["telephone"], "+33199000109");
    assert_eq!(said["fiches"][0]["champs"]["site"], Value::Null);
    assert_eq!(said["a_jour"], true);
    // Of another département, nothing is said.
    assert!(bench.layer("93").is_empty());
}

#[test]
fn a_pack_that_was_checked_since_stands() {
    let bench = bench();
    bench.say(
        CRIEE,
        r#"verifie_le = '2026-10-31', dit = '{"telephone": "+33199000109"}'"#,
    );
    let after = bench.listed(CRIEE).unwrap();
    assert_eq!(after["contact"]["telephone"], "+33612345678");
    assert_eq!(after["verifie_le"], "2026-11-01");
}

#[test]
fn who_is_withdrawn_is_nowhere_and_who_pauses_says_until_when() {
    let bench = bench();
    bench.say(CRIEE, "retiree = 1");
    assert_eq!(bench.listed(CRIEE), None);
    bench.structure("quais");
    assert_eq!(bench.listed("quais").unwrap()["joignable"], true);
    bench.say("quais", "pause = '2026-12-24'");
    let paused = bench.listed("quais").unwrap();
    assert_eq!(paused["admission"]["mode"], "pause");
    assert_eq!(paused["admission"]["jusqu_a"], "2026-12-24");
    assert_eq!(paused["joignable"], false);
}

#[test]
fn the_next_two_meetings_are_said_at_their_instants() {
    let bench = bench();
    bench.say(
        CRIEE,
        r#"rendez_vous = '[{"type": "passage", "date": "2026-11-17", "heure": "14:00",
            "minutes": 90, "revient": "chaque_semaine", "jusqu_a": null,
            "lieu": "Devant la mairie", "commune": null}]'"#,
    );
    let meetings = bench.listed(CRIEE).unwrap()["rendez_vous"].clone();
    assert_eq!(meetings.as_array().unwrap().len(), 2);
    assert_eq!(meetings[0]["type"], "passage");
    // Tuesdays at two in the afternoon, in winter.
    assert_eq!(meetings[0]["debut"], "2026-11-24T13:00:00Z");
    assert_eq!(meetings[0]["fin"], "2026-11-24T14:30:00Z");
    assert_eq!(meetings[1]["debut"], "2026-12-01T13:00:00Z");
    assert_eq!(meetings[0]["lieu"], "Devant la mairie");
}

#[test]
fn a_page_asks_for_nothing_more_where_nothing_is_said() {
    let mut bench = bench();
    bench.write("/structures/99.gus", b"the pack");
    bench.write("/structures/93.gus", b"the pack");
    let pack = |bench: &Bench, code: &str| {
        let response = bench.ask(&format!("GET /structures/{code}.gus"));
        assert_eq!(response.header("cache-control"), "public, max-age=120");
        response.header("guichet-vif").to_owned()
    };
    assert_eq!(pack(&bench, "99"), "");
    bench.structure(CRIEE);
    assert_eq!(pack(&bench, "99"), "oui");
    assert_eq!(pack(&bench, "93"), "");
    assert!(bench.layer("99").is_joignable(CRIEE, TODAY));
    let refused = bench.ask("GET /structures/nulle.vif.gus");
    assert_eq!(refused.status, 404);
}

#[test]
fn a_card_that_cannot_be_read_leaves_the_others_and_is_counted() {
    let bench = bench();
    bench.say(CRIEE, r#"dit = '{"telephone": 3}'"#);
    bench.say("quais", r#"dit = '{"telephone": "+33199000109"}'"#);
    let listed = |id| bench.listed(id).unwrap()["contact"]["telephone"].clone();
    assert_eq!(listed(CRIEE), "+33612345678");
    assert_eq!(listed("quais"), "+33199000109");
    let vif = bench.ask("GET /v1/referentiels").json()["vif"].clone();
    assert_eq!(
        vif,
        serde_json::json!({ "actif": true, "fiches": 1, "illisibles": 1 })
    );
}

#[test]
fn without_the_database_the_packs_stand_alone_and_only_the_sources_say_so() {
    let bench = bench();
    bench.machine.failure.set(Some((0, false)));
    assert_eq!(bench.ask("GET /v1/structures?departement=99").status, 200);
    bench.machine.failure.set(Some((0, false)));
    let vif = bench.ask("GET /v1/referentiels").json()["vif"].clone();
    assert_eq!(vif["actif"], false);
    assert_eq!(
        bench.ask("GET /v1/referentiels").json()["vif"]["actif"],
        true
    );
}
