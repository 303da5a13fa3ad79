//! The names of structures, and the structures proposed when one did not take a project on.

use super::{Bench, candidature};
use crate::tests::orientation::bench;
use serde_json::{Value, json};
use shared::SignedDuration;

const CRIEE: &str = "criee";

/// An application for a project of the commune of `criee` and of `quais`.
fn project(structure: &str) -> Value {
    let mut candidature = candidature(structure);
    candidature["projet"]["commune"] = json!("99001");
    candidature["projet"]["stade"] = json!("emergence");
    candidature
}

impl Bench {
    /// Lets the structure receive its applications, then thirty days pass without an answer.
    fn leave_unanswered(&self, structure: &str) {
        self.ask_as(structure, "GET /v1/candidatures", &Value::Null);
        for days in [10, 20] {
            self.wait_for(SignedDuration::from_hours(24 * days));
            self.tasks();
        }
    }

    pub(super) fn read(&self, key: &str, reference: &str) -> Value {
        let path = format!("GET /v1/candidatures/{reference}");
        let seen = self.ask_as(key, &path, &Value::Null);
        assert_eq!(seen.status, 200, "{}", seen.text());
        seen.json()
    }
}

/// The identifiers of the proposed structures.
fn ids(reply: &Value) -> Vec<&str> {
    let others = reply["suite"]["autres_structures"].as_array();
    let others = others.into_iter().flatten();
    others
        .map(|other| other["structure"]["id"].as_str().unwrap())
        .collect()
}

#[test]
fn thirty_days_unanswered_others_are_proposed() {
    let bench = bench();
    let structure = bench.structure(CRIEE);
    let (reference, secret) = bench.deposit(&project(CRIEE));
    let before = bench.read(&secret, &reference);
    assert_eq!(before["suite"]["autres_structures"], Value::Null);
    bench.leave_unanswered(&structure);
    let reply = bench.read(&secret, &reference);
    assert_eq!(reply["statut"], "sans_reponse");
    assert_eq!(reply["structure_nom"], "Structure criee");
    // First those that do the same, the nearest first.
    assert_eq!(ids(&reply), ["quais", "ouverte", "quartier"]);
    let other = &reply["suite"]["autres_structures"][0];
    assert_eq!(other["structure"]["nom"], "Structure quais");
    assert_eq!(other["etape"], "construire");
    assert_eq!(other["titre"], "Construire le projet");
    assert_eq!(other["contact"]["telephone"], "+33612345678");
    assert_eq!(other["distance_km"], 0.1);
    assert_ne!(other["raisons"][0]["texte"], "");
    assert_eq!(bench.read(&secret, &reference), reply, "the same all day");
    // The structure is not shown the proposals, which are for the person.
    let its_own = bench.read(&structure, &reference);
    assert_eq!(its_own["suite"]["autre_structure"], true);
    assert_eq!(ids(&its_own), [""; 0]);
    let reading = json!({ "portee": "lecture", "structure": CRIEE });
    assert_eq!(
        ids(&bench.read(&bench.partenaire(reading).1, &reference)),
        [""; 0]
    );
}

#[test]
fn one_that_its_structure_never_received_is_not_waited_for() {
    let bench = bench();
    // Its key was given, and reads nothing: there is no webhook and no e-mail.
    bench.structure(CRIEE);
    let (reference, secret) = bench.deposit(&project(CRIEE));
    bench.wait_for(SignedDuration::from_hours(24 * 6));
    bench.tasks();
    let reply = bench.read(&secret, &reference);
    assert_eq!(reply["suite"]["constat"], "Votre demande est enregistrée.");
    assert_eq!(ids(&reply), [""; 0]);
    bench.wait_for(SignedDuration::from_hours(24));
    let reply = bench.read(&secret, &reference);
    assert_eq!(reply["statut"], "recue");
    let finding = "La structure n’a pas encore reçu votre demande.";
    assert_eq!(reply["suite"]["constat"], finding);
    assert_eq!(ids(&reply), ["quais", "ouverte", "quartier"]);
    // A partner that comes later can still read it.
    let structure = bench.structure(CRIEE);
    let its_own = bench.read(&structure, &reference);
    assert_eq!(
        (&its_own["statut"], ids(&its_own).len()),
        (&json!("transmise"), 0)
    );
}

#[test]
fn a_no_proposes_others_to_who_deposited_and_an_erasure_nobody() {
    let bench = bench();
    let structure = bench.structure(CRIEE);
    let prescripteur = bench.prescripteur();
    for state in ["refusee", "reorientee"] {
        let reply = bench
            .deposit_as(&prescripteur, state, &project(CRIEE))
            .json();
        let text = |key: &str| reply[key].as_str().unwrap().to_owned();
        let (reference, secret) = (text("reference"), text("secret"));
        let statut = format!("POST /v1/candidatures/{reference}/statut");
        for state in ["prise_en_charge", state] {
            let reply = bench.ask_as(&structure, &statut, &json!({ "statut": state }));
            assert_eq!(ids(&reply.json()), [""; 0]);
        }
        let reply = bench.read(&prescripteur, &reference);
        assert_eq!(ids(&reply), ["quais", "ouverte", "quartier"]);
        assert_eq!(ids(&bench.read(&secret, &reference)), ids(&reply));
        let path = format!("DELETE /v1/candidatures/{reference}");
        assert_eq!(bench.ask_as(&secret, &path, &Value::Null).status, 204);
        let reply = bench.read(&prescripteur, &reference);
        assert_eq!((ids(&reply).len(), &reply["effacee"]), (0, &json!(true)));
    }
}

#[test]
fn nobody_is_proposed_who_was_asked_already_or_refused_the_person() {
    let bench = bench();
    let structure = bench.structure(CRIEE);
    bench.structure("ouverte");
    bench.structure("quais");
    bench.deposit(&project("ouverte"));
    // A deposit of another author does not show, not even as a structure left out.
    bench.deposit_as(&bench.prescripteur(), "un", &project("quais"));
    let (reference, secret) = bench.deposit(&project(CRIEE));
    let mut refused = project(CRIEE);
    refused["candidat"]["telephone"] = json!("07 12 34 56 78");
    refused["eligibilite"] = json!({
        "resultats": [{ "dispositif": "quartier", "verdict": "non_eligible" }],
    });
    let (other, its_secret) = bench.deposit(&refused);
    bench.leave_unanswered(&structure);
    let reply = bench.read(&secret, &reference);
    assert_eq!(ids(&reply), ["quais", "quartier"]);
    // `quais` is only proposed for the refused scheme.
    assert_eq!(ids(&bench.read(&its_secret, &other)), ["ouverte"]);
}

#[test]
fn an_application_is_answered_without_the_files() {
    let mut bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&project("s-1"));
    bench.leave_unanswered(&structure);
    assert_eq!(bench.read(&secret, &reference)["structure_nom"], "Essai");
    let mut without_files = Bench::demonstration();
    std::mem::swap(&mut without_files.machine, &mut bench.machine);
    std::mem::swap(&mut without_files.machine.disk, &mut bench.machine.disk);
    without_files.now = bench.now.clone();
    let reply = without_files.read(&secret, &reference);
    assert_eq!(reply["suite"]["autre_structure"], true);
    assert_eq!(ids(&reply), [""; 0]);
    assert_eq!(reply["structure_nom"], "Essai");
}

#[test]
fn a_list_asks_once_for_all_the_names_that_no_file_knows() {
    let bench = bench();
    let prescripteur = bench.prescripteur();
    for id in ["s-1", "s-2", "s-3", "s-4", CRIEE, "ouverte"] {
        bench.structure(id);
    }
    for (rank, id) in ["s-1", "s-2", "s-3", "s-4", CRIEE, "ouverte"]
        .iter()
        .enumerate()
    {
        let deposit = bench.deposit_as(&prescripteur, &rank.to_string(), &project(id));
        assert_eq!(deposit.status, 201);
    }
    // A partner that can only read does not name its structure.
    let reads = "UPDATE partenaire SET portee = 'lecture' WHERE structure = 's-4'";
    bench.machine.database.borrow().execute(reads, []).unwrap();
    let list = || {
        let before = bench.machine.transactions.get();
        let list = bench
            .ask_as(&prescripteur, "GET /v1/candidatures", &Value::Null)
            .json();
        let names: Vec<_> = list["candidatures"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| entry["structure_nom"].as_str().map(str::to_owned))
            .collect();
        (names, bench.machine.transactions.get() - before)
    };
    let (names, asked) = list();
    let names: Vec<_> = names.iter().map(Option::as_deref).collect();
    let partner = Some("Essai");
    assert_eq!(
        names,
        [
            partner,
            partner,
            partner,
            None,
            Some("Structure criee"),
            Some("Fiche ouverte")
        ]
    );
    let csv = bench.ask_as(
        &prescripteur,
        "GET /v1/candidatures/export?format=csv",
        &Value::Null,
    );
    assert!(
        csv.text().contains(",criee,Structure criee,"),
        "{}",
        csv.text()
    );
    assert_eq!(list().1, asked, "one more at most, however many they are");
}

#[test]
fn a_receipt_says_the_name() {
    let bench = bench();
    bench.structure(CRIEE);
    let receipt = bench
        .send("POST /v1/candidatures", &[], &project(CRIEE))
        .json()["recu"]
        .clone();
    let check = |receipt: &str| {
        let headers = [("content-type", "text/plain")];
        bench
            .ask_with("POST /v1/recus", &headers, receipt.as_bytes())
            .json()
    };
    let reply = check(receipt.as_str().unwrap());
    assert_eq!(reply["structure"], CRIEE);
    assert_eq!(reply["structure_nom"], "Structure criee");
    assert_eq!(check("rien"), json!({ "valide": false }));
}
