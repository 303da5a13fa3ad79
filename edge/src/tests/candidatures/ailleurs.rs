//! What structures are called, and whom else to ask when one did not take a project on.

use super::{Banc, candidature};
use crate::tests::orientation::banc;
use serde_json::{Value, json};
use shared::SignedDuration;

const CRIEE: &str = "criee";

/// An application for a project of the commune of `criee` and of `quais`.
fn projet(structure: &str) -> Value {
    let mut candidature = candidature(structure);
    candidature["projet"]["commune"] = json!("99001");
    candidature["projet"]["stade"] = json!("emergence");
    candidature
}

impl Banc {
    /// Lets thirty days pass after the structure has received what it is sent.
    fn laisse_sans_reponse(&self, structure: &str) {
        self.avec(structure, "GET /v1/candidatures", &Value::Null);
        for jours in [10, 20] {
            self.attends(SignedDuration::from_hours(24 * jours));
            self.taches();
        }
    }

    fn lis(&self, cle: &str, reference: &str) -> Value {
        let path = format!("GET /v1/candidatures/{reference}");
        let seen = self.avec(cle, &path, &Value::Null);
        assert_eq!(seen.status, 200, "{}", seen.texte());
        seen.json()
    }
}

/// The identifiers of those proposed.
fn ids(dit: &Value) -> Vec<&str> {
    let autres = dit["suite"]["autres_structures"].as_array();
    let autres = autres.into_iter().flatten();
    autres
        .map(|autre| autre["structure"]["id"].as_str().unwrap())
        .collect()
}

#[test]
fn thirty_days_unanswered_others_are_proposed() {
    let banc = banc();
    let structure = banc.structure(CRIEE);
    let (reference, secret) = banc.depose(&projet(CRIEE));
    let avant = banc.lis(&secret, &reference);
    assert_eq!(avant["suite"]["autres_structures"], Value::Null);
    banc.laisse_sans_reponse(&structure);
    let dit = banc.lis(&secret, &reference);
    assert_eq!(dit["statut"], "sans_reponse");
    assert_eq!(dit["structure_nom"], "Structure criee");
    // Who does the same, the nearest first, then the others.
    assert_eq!(ids(&dit), ["quais", "ouverte", "quartier"]);
    let autre = &dit["suite"]["autres_structures"][0];
    assert_eq!(autre["structure"]["nom"], "Structure quais");
    assert_eq!(autre["etape"], "construire");
    assert_eq!(autre["titre"], "Construire le projet");
    assert_eq!(autre["contact"]["telephone"], "+33612345678");
    assert_eq!(autre["distance_km"], 0.1);
    assert_ne!(autre["raisons"][0]["texte"], "");
    assert_eq!(banc.lis(&secret, &reference), dit, "the same all day");
    // The project itself is nobody's but theirs: the structure knows what it did.
    let sien = banc.lis(&structure, &reference);
    assert_eq!(sien["suite"]["autre_structure"], true);
    assert_eq!(ids(&sien), [""; 0]);
    let lecture = json!({ "portee": "lecture", "structure": CRIEE });
    assert_eq!(
        ids(&banc.lis(&banc.partenaire(lecture).1, &reference)),
        [""; 0]
    );
}

#[test]
fn one_that_its_structure_never_received_is_not_waited_for() {
    let banc = banc();
    // Nobody answers for that one: no webhook, no letter, nobody who reads.
    let (reference, secret) = banc.depose(&projet(CRIEE));
    banc.attends(SignedDuration::from_hours(24 * 6));
    banc.taches();
    let dit = banc.lis(&secret, &reference);
    assert_eq!(dit["suite"]["constat"], "Votre demande est enregistrée.");
    assert_eq!(ids(&dit), [""; 0]);
    banc.attends(SignedDuration::from_hours(24));
    let dit = banc.lis(&secret, &reference);
    assert_eq!(dit["statut"], "recue");
    let constat = "La structure n’a pas encore reçu votre demande.";
    assert_eq!(dit["suite"]["constat"], constat);
    assert_eq!(ids(&dit), ["quais", "ouverte", "quartier"]);
    // It is still theirs to read.
    let structure = banc.structure(CRIEE);
    let sien = banc.lis(&structure, &reference);
    assert_eq!(
        (&sien["statut"], ids(&sien).len()),
        (&json!("transmise"), 0)
    );
}

#[test]
fn a_no_proposes_others_to_who_deposited_and_an_erasure_nobody() {
    let banc = banc();
    let structure = banc.structure(CRIEE);
    let prescripteur = banc.prescripteur();
    for etat in ["refusee", "reorientee"] {
        let said = banc.depose_pour(&prescripteur, etat, &projet(CRIEE)).json();
        let text = |key: &str| said[key].as_str().unwrap().to_owned();
        let (reference, secret) = (text("reference"), text("secret"));
        let statut = format!("POST /v1/candidatures/{reference}/statut");
        for etat in ["prise_en_charge", etat] {
            let dit = banc.avec(&structure, &statut, &json!({ "statut": etat }));
            assert_eq!(ids(&dit.json()), [""; 0]);
        }
        let dit = banc.lis(&prescripteur, &reference);
        assert_eq!(ids(&dit), ["quais", "ouverte", "quartier"]);
        assert_eq!(ids(&banc.lis(&secret, &reference)), ids(&dit));
        let path = format!("DELETE /v1/candidatures/{reference}");
        assert_eq!(banc.avec(&secret, &path, &Value::Null).status, 204);
        let dit = banc.lis(&prescripteur, &reference);
        assert_eq!((ids(&dit).len(), &dit["effacee"]), (0, &json!(true)));
    }
}

#[test]
fn nobody_is_proposed_who_was_asked_already_or_refused_the_person() {
    let banc = banc();
    let structure = banc.structure(CRIEE);
    banc.depose(&projet("ouverte"));
    // What others deposited is not told, not even by who is left out.
    banc.depose_pour(&banc.prescripteur(), "un", &projet("quais"));
    let (reference, secret) = banc.depose(&projet(CRIEE));
    let mut refusee = projet(CRIEE);
    refusee["candidat"]["telephone"] = json!("07 12 34 56 78");
    refusee["eligibilite"] = json!({
        "resultats": [{ "dispositif": "quartier", "verdict": "non_eligible" }],
    });
    let (autre, son_secret) = banc.depose(&refusee);
    banc.laisse_sans_reponse(&structure);
    let dit = banc.lis(&secret, &reference);
    assert_eq!(ids(&dit), ["quais", "quartier"]);
    // `quais` carries nothing else.
    assert_eq!(ids(&banc.lis(&son_secret, &autre)), ["ouverte"]);
}

#[test]
fn an_application_is_answered_without_the_files() {
    let mut banc = banc();
    let structure = banc.structure("s-1");
    let (reference, secret) = banc.depose(&projet("s-1"));
    banc.laisse_sans_reponse(&structure);
    assert_eq!(banc.lis(&secret, &reference)["structure_nom"], "Essai");
    let mut seul = Banc::demonstration();
    std::mem::swap(&mut seul.machine, &mut banc.machine);
    std::mem::swap(&mut seul.machine.disque, &mut banc.machine.disque);
    seul.maintenant = banc.maintenant.clone();
    let dit = seul.lis(&secret, &reference);
    assert_eq!(dit["suite"]["autre_structure"], true);
    assert_eq!(ids(&dit), [""; 0]);
    assert_eq!(dit["structure_nom"], "Essai");
}

#[test]
fn a_list_asks_once_for_all_the_names_that_no_file_knows() {
    let banc = banc();
    let prescripteur = banc.prescripteur();
    for id in ["s-1", "s-2", "s-3"] {
        banc.structure(id);
    }
    // Who only reads does not name what it reads.
    banc.partenaire(json!({ "portee": "lecture", "structure": "s-4" }));
    for (rang, id) in ["s-1", "s-2", "s-3", "s-4", CRIEE, "ouverte"]
        .iter()
        .enumerate()
    {
        let depose = banc.depose_pour(&prescripteur, &rang.to_string(), &projet(id));
        assert_eq!(depose.status, 201);
    }
    let liste = || {
        let before = banc.machine.transactions.get();
        let liste = banc
            .avec(&prescripteur, "GET /v1/candidatures", &Value::Null)
            .json();
        let noms: Vec<_> = liste["candidatures"]
            .as_array()
            .unwrap()
            .iter()
            .map(|fiche| fiche["structure_nom"].as_str().map(str::to_owned))
            .collect();
        (noms, banc.machine.transactions.get() - before)
    };
    let (noms, asked) = liste();
    let noms: Vec<_> = noms.iter().map(Option::as_deref).collect();
    let essai = Some("Essai");
    assert_eq!(
        noms,
        [
            essai,
            essai,
            essai,
            None,
            Some("Structure criee"),
            Some("Fiche ouverte")
        ]
    );
    let csv = banc.avec(
        &prescripteur,
        "GET /v1/candidatures/export?format=csv",
        &Value::Null,
    );
    assert!(
        csv.texte().contains(",criee,Structure criee,"),
        "{}",
        csv.texte()
    );
    assert_eq!(liste().1, asked, "one more at most, however many they are");
}

#[test]
fn a_receipt_says_the_name() {
    let banc = banc();
    let recu = banc
        .send("POST /v1/candidatures", &[], &projet(CRIEE))
        .json()["recu"]
        .clone();
    let verifie = |recu: &str| {
        let entetes = [("content-type", "text/plain")];
        banc.ask_with("POST /v1/recus", &entetes, recu.as_bytes())
            .json()
    };
    let dit = verifie(recu.as_str().unwrap());
    assert_eq!(dit["structure"], CRIEE);
    assert_eq!(dit["structure_nom"], "Structure criee");
    assert_eq!(verifie("rien"), json!({ "valide": false }));
}
