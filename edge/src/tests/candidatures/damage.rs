//! Rows that cannot be read: told and counted, never taken for what is not there.

use super::{Banc, Reponse, banc, candidature, refused};
use crate::Panne;
use serde_json::{Value, json};
use shared::SignedDuration;

const URL: &str = "https://hooks.ville.fr/guichet";
/// No moment that a calendar knows.
const NEVER: &str = "9007199254740991";

impl Banc {
    /// Damages rows, and checks that as many are counted, in that table alone.
    fn damage(&self, table: &str, change: &str, which: &str) {
        let sql = format!("UPDATE {table} SET {change} WHERE {which}");
        let rows = self.machine.base.borrow().execute(&sql, []).unwrap();
        assert!(rows > 0, "{sql}");
        let state = self.admin("GET /v1/admin/etat", &Value::Null).json();
        for (counted, number) in state["illisibles"].as_object().unwrap() {
            let expect = if counted == table { rows } else { 0 };
            assert_eq!(number, &json!(expect), "{sql}: {state}");
        }
    }

    fn receiver(&self, structure: &str) -> (String, String, String) {
        self.partenaire(json!({
            "portee": "structure", "structure": structure, "hotes": ["ville.fr"], "webhook": URL,
        }))
    }
}

/// An error that is told to the caller and to the log.
#[track_caller]
fn told(reponse: &Reponse, panne: Panne) {
    refused(reponse, 503, "candidatures-indisponibles");
    assert_eq!(reponse.journal.panne, Some(panne));
}

#[test]
fn a_damaged_application_is_told_on_every_route() {
    for change in [
        "etat = 'perdue'",
        "rang = -1",
        "repondue = 2",
        &format!("recue_le = {NEVER}"),
        &format!("effacee_le = {NEVER}"),
        // Erased, with what it said; not erased, without a part of it.
        "effacee_le = 0",
        "cle = NULL",
        "scelle = NULL",
        "reponse = NULL",
        "secret = NULL",
        "cle = NULL, scelle = NULL, reponse = NULL, secret = NULL",
    ] {
        let banc = banc();
        let (structure, prescripteur) = (banc.structure("s-1"), banc.prescripteur());
        let said = banc
            .depose_pour(&prescripteur, "un", &candidature("s-1"))
            .json();
        let reference = said["reference"].as_str().unwrap();
        let secret = said["secret"].as_str().unwrap();
        banc.damage("candidature", change, "true");
        let one = format!("/v1/candidatures/{reference}");
        let back = json!({ "statut": "retiree" });
        let taken = json!({ "statut": "prise_en_charge" });
        for (cle, demande, corps) in [
            (secret, format!("GET {one}"), &Value::Null),
            (secret, format!("PATCH {one}"), &back),
            (secret, format!("DELETE {one}"), &Value::Null),
            (&structure, format!("GET {one}"), &Value::Null),
            (&structure, format!("POST {one}/statut"), &taken),
            (&prescripteur, format!("GET {one}"), &Value::Null),
            (&prescripteur, "GET /v1/candidatures".into(), &Value::Null),
            (&structure, "GET /v1/candidatures".into(), &Value::Null),
            (
                &structure,
                "GET /v1/candidatures/export?format=csv".into(),
                &Value::Null,
            ),
        ] {
            let reponse = banc.avec(cle, &demande, corps);
            assert_eq!(reponse.status, 503, "{change}: {demande}");
            told(&reponse, Panne::Row("candidature"));
        }
        let again = banc.depose_pour(&prescripteur, "un", &candidature("s-1"));
        told(&again, Panne::Row("candidature"));
        assert_eq!(banc.machine.compte("SELECT count(*) FROM candidature"), 1);
    }
}

#[test]
fn a_damaged_history_is_told() {
    for change in [
        "acte = 'perdu'",
        "par = 'personne'",
        &format!("le = {NEVER}"),
    ] {
        let banc = banc();
        banc.structure("s-1");
        let (reference, secret) = banc.depose(&candidature("s-1"));
        banc.damage("historique", change, "true");
        let path = format!("GET /v1/candidatures/{reference}");
        let reponse = banc.avec(&secret, &path, &Value::Null);
        told(&reponse, Panne::Row("historique"));
    }
}

#[test]
fn a_damaged_partner_is_told_and_can_be_revoked() {
    for change in [
        "portee = 'tout'",
        "bac_a_sable = 2",
        "origines = '{}'",
        "origines = '[1]'",
        "hotes = '['",
        "quota = -1",
        &format!("cree_le = {NEVER}"),
        &format!("revoque_le = {NEVER}"),
    ] {
        let banc = banc();
        let (id, cle, _) = banc.partenaire(json!({ "portee": "prescripteur" }));
        let corps = candidature("citeslab");
        assert_eq!(banc.depose_pour(&cle, "un", &corps).status, 201);
        banc.damage("partenaire", change, "true");
        let one = format!("/v1/admin/partenaires/{id}");
        let revoked = change.starts_with("revoque_le");
        for reponse in [
            banc.avec(&cle, "GET /v1/candidatures", &Value::Null),
            banc.depose_pour(&cle, "deux", &corps),
        ] {
            match revoked {
                // Revoked is revoked, whatever the day.
                true => assert!([201, 401].contains(&reponse.status)),
                false if reponse.status == 201 => {}
                false => told(&reponse, Panne::Row("partenaire")),
            }
        }
        for (demande, corps) in [
            ("GET /v1/admin/partenaires".to_owned(), Value::Null),
            (format!("PATCH {one}"), json!({ "quota": 9 })),
            (format!("POST {one}/cles"), Value::Null),
            (format!("POST {one}/secrets"), Value::Null),
        ] {
            told(&banc.admin(&demande, &corps), Panne::Row("partenaire"));
        }
        let reponse = banc.admin(&format!("DELETE {one}"), &Value::Null);
        assert_eq!(reponse.status, 204, "{change}");
        let reponse = banc.depose_pour(&cle, "trois", &corps);
        refused(&reponse, 401, "cle-refusee");
    }
}

#[test]
fn a_damaged_attempt_is_told() {
    for change in ["essai = -1", &format!("le = {NEVER}")] {
        let banc = banc();
        let (_, cle, _) = banc.receiver("s-1");
        banc.depose(&candidature("s-1"));
        banc.taches();
        banc.damage("livraison", change, "true");
        let reponse = banc.avec(&cle, "GET /v1/evenements", &Value::Null);
        told(&reponse, Panne::Row("livraison"));
    }
}

#[test]
fn a_damaged_message_is_counted_each_time_and_the_others_are_sent() {
    for change in [
        "statut = 'perdue'",
        "evenement = 'candidature.perdue'",
        "pour = 'tous'",
        "rang = -1",
        "essais = -1",
        "relance = 2",
        &format!("le = {NEVER}"),
    ] {
        let banc = banc();
        banc.receiver("s-1");
        let (reference, _) = banc.depose(&candidature("s-1"));
        banc.depose(&candidature("s-1"));
        banc.damage("envoi", change, &format!("reference = '{reference}'"));
        let done = banc.taches();
        assert_eq!((done.essais, done.unreadable), (1, 1), "{change}");
        assert!(done.to_string().ends_with("1 illisibles"), "{done}");
        assert_eq!(banc.machine.appels.borrow().len(), 1);
        banc.attends(SignedDuration::from_hours(1));
        let done = banc.taches();
        assert_eq!((done.essais, done.unreadable), (0, 1), "{change}");
    }
}

#[test]
fn a_damaged_receiver_waits_and_the_others_are_told() {
    let banc = banc();
    let (id, ..) = banc.receiver("s-1");
    banc.receiver("s-2");
    banc.depose(&candidature("s-1"));
    banc.depose(&candidature("s-2"));
    banc.damage("partenaire", "hotes = '['", &format!("id = '{id}'"));
    let done = banc.taches();
    assert_eq!((done.essais, done.unreadable), (2, 1));
    assert_eq!(banc.machine.appels.borrow().len(), 1);
    // Mended, it is told.
    let mend = format!("UPDATE partenaire SET hotes = '[\"ville.fr\"]' WHERE id = '{id}'");
    banc.machine.base.borrow().execute(&mend, []).unwrap();
    banc.attends(SignedDuration::from_hours(1));
    let done = banc.taches();
    assert_eq!((done.essais, done.unreadable), (1, 0));
    assert_eq!(banc.machine.appels.borrow().len(), 2);
}

#[test]
fn a_message_about_a_damaged_application_is_sent_once() {
    let banc = banc();
    banc.receiver("s-1");
    banc.depose(&candidature("s-1"));
    banc.damage("candidature", "etat = 'perdue'", "true");
    let done = banc.taches();
    assert_eq!((done.essais, done.unreadable), (1, 1));
    let told = "SELECT count(*) FROM envoi WHERE sort = 'livre'";
    assert_eq!(banc.machine.compte(told), 1);
    banc.attends(SignedDuration::from_hours(1));
    assert_eq!(banc.taches().essais, 0);
}

#[test]
fn time_goes_on_for_the_others() {
    let banc = banc();
    let structure = banc.structure("s-1");
    // More than are looked at in one go.
    let deposits: Vec<_> = (0..53).map(|_| banc.depose(&candidature("s-1"))).collect();
    banc.avec(&structure, "GET /v1/candidatures", &Value::Null);
    let (sound, secret) = &deposits[52];
    let which = format!("reference <> '{sound}'");
    banc.damage("candidature", "repondue = 2", &which);
    banc.attends(SignedDuration::from_hours(24 * 10));
    // Their messages have no receiver: nothing of them is to be written.
    let done = banc.taches();
    assert_eq!((done.echeances, done.unreadable), (1, 52));
    banc.attends(SignedDuration::from_hours(24 * 20));
    banc.taches();
    let path = format!("GET /v1/candidatures/{sound}");
    let said = banc.avec(secret, &path, &Value::Null).json();
    assert_eq!(said["statut"], "sans_reponse");
    assert_eq!(banc.machine.compte("SELECT count(*) FROM candidature"), 53);
}

#[test]
fn a_key_that_opens_nothing_is_counted_and_the_others_are_wrapped_anew() {
    let banc = banc();
    banc.structure("s-1");
    let (lost, _) = banc.depose(&candidature("s-1"));
    let (kept, secret) = banc.depose(&candidature("s-1"));
    let change = format!("UPDATE candidature SET cle = 'k1.AAAA' WHERE reference = '{lost}'");
    banc.machine.base.borrow().execute(&change, []).unwrap();
    banc.cles.replace(crate::tests::banc::cles(&["k2", "k1"]));
    let done = banc.taches();
    assert_eq!((done.cles, done.unreadable), (2, 1));
    banc.cles.replace(crate::tests::banc::cles(&["k2"]));
    let path = format!("GET /v1/candidatures/{kept}");
    assert_eq!(banc.avec(&secret, &path, &Value::Null).status, 200);
}

#[test]
fn secrets_that_cannot_be_read_sign_nothing_and_are_not_lost() {
    for clear in [
        "",
        "{}",
        "[]",
        r#"{"secrets":[]}"#,
        r#"{"secrets":["whsec_court"]}"#,
        r#"{"secrets":[1],"courriel":null}"#,
    ] {
        let banc = banc();
        let (id, ..) = banc.receiver("s-1");
        banc.depose(&candidature("s-1"));
        banc.reseal(&id, clear);
        let sealed = || -> (String, String) {
            let base = banc.machine.base.borrow();
            let sql = "SELECT cle, scelle FROM partenaire";
            base.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap()
        };
        let before = sealed();
        let done = banc.taches();
        assert_eq!((done.essais, done.unreadable), (1, 1), "{clear}");
        assert!(banc.machine.appels.borrow().is_empty(), "{clear}");
        let waiting = "SELECT count(*) FROM envoi WHERE sort = 'attente' AND essais = 1";
        assert_eq!(banc.machine.compte(waiting), 1);
        let one = format!("/v1/admin/partenaires/{id}");
        for (demande, corps) in [
            (format!("PATCH {one}"), json!({ "quota": 9 })),
            (format!("PATCH {one}"), json!({ "courriel": "a@ville.fr" })),
            (format!("POST {one}/secrets"), Value::Null),
        ] {
            told(&banc.admin(&demande, &corps), Panne::PartnerSecrets);
            assert_eq!(sealed(), before, "{clear}: {demande}");
        }
    }
}
