//! Telling those it is for, until they say that they have it.

use super::{Banc, banc, candidature};
use crate::{Appel, Retour};
use serde_json::{Value, json};
use shared::{
    SignedDuration,
    candidature::sceaux::{SecretDeSignature, verifie_signature},
};

const URL: &str = "https://hooks.ville.fr/guichet";

fn structure(banc: &Banc) -> (String, String, String) {
    banc.partenaire(json!({
        "portee": "structure", "structure": "s-1", "hotes": ["ville.fr"], "webhook": URL,
    }))
}

fn header<'a>(appel: &'a Appel, nom: &str) -> &'a str {
    let (_, valeur) = appel.entetes.iter().find(|(n, _)| *n == nom).unwrap();
    valeur
}

fn verified(banc: &Banc, appel: &Appel, secret: &str) -> bool {
    verifie_signature(
        &[SecretDeSignature::parse(secret).unwrap()],
        header(appel, "webhook-id"),
        header(appel, "webhook-timestamp"),
        header(appel, "webhook-signature"),
        &appel.corps,
        banc.maintenant.get(),
    )
    .is_ok()
}

#[test]
fn a_deposit_is_told_signed_and_then_transmitted() {
    let banc = banc();
    let (id, _, secret) = structure(&banc);
    let (reference, personne) = banc.depose(&candidature("s-1"));
    assert_eq!(banc.taches().essais, 1);
    {
        let appels = banc.machine.appels.borrow();
        let appel = &appels[0];
        assert_eq!(appel.url, URL);
        assert!(verified(&banc, appel, &secret));
        let said: Value = serde_json::from_slice(&appel.corps).unwrap();
        assert_eq!(said["type"], "candidature.recue");
        assert_eq!(said["data"]["reference"], reference);
        let texte = String::from_utf8_lossy(&appel.corps);
        assert!(!texte.contains("Awa") && !texte.contains("612345678"));
    }
    let path = format!("GET /v1/candidatures/{reference}");
    let said = banc.avec(&personne, &path, &Value::Null).json();
    assert_eq!(said["statut"], "transmise");
    assert_eq!(banc.taches().essais, 0);
    // Both secrets sign while one takes over from the other.
    let path = format!("POST /v1/admin/partenaires/{id}/secrets");
    let new = banc.admin(&path, &Value::Null).json();
    let new = new["secret_webhook"].as_str().unwrap();
    banc.depose(&candidature("s-1"));
    banc.taches();
    let appels = banc.machine.appels.borrow();
    for secret in [secret.as_str(), new] {
        assert!(verified(&banc, &appels[1], secret));
    }
}

#[test]
fn a_receiver_that_fails_is_tried_ten_times() {
    let banc = banc();
    structure(&banc);
    banc.depose(&candidature("s-1"));
    let start = banc.maintenant.get();
    let mut last = start;
    for _ in 0..4_000 {
        // A redirect is a failure, and is not followed.
        banc.machine
            .retours
            .borrow_mut()
            .push_back(Retour::Statut(302, None));
        if banc.taches().essais > 0 {
            last = banc.maintenant.get();
        }
        banc.machine.retours.borrow_mut().clear();
        banc.attends(SignedDuration::from_mins(2));
    }
    assert_eq!(banc.machine.appels.borrow().len(), 10);
    let over = last.duration_since(start);
    assert!(over >= SignedDuration::from_hours(75), "{over}");
    let given_up = "SELECT count(*) FROM envoi WHERE sort = 'abandonne'";
    assert_eq!(banc.machine.compte(given_up), 1);
}

#[test]
fn a_receiver_is_heard() {
    let banc = banc();
    structure(&banc);
    banc.depose(&candidature("s-1"));
    let mut retours = banc.machine.retours.borrow_mut();
    retours.push_back(Retour::Statut(503, Some(3_600)));
    retours.push_back(Retour::Rien);
    drop(retours);
    assert_eq!(banc.taches().essais, 1);
    banc.attends(SignedDuration::from_mins(59));
    assert_eq!(banc.taches().essais, 0);
    banc.attends(SignedDuration::from_mins(1));
    assert_eq!(banc.taches().essais, 1);
    banc.attends(SignedDuration::from_mins(6));
    assert_eq!(banc.taches().essais, 1);
    assert_eq!(banc.taches().essais, 0);
    // The same identity each time.
    let appels = banc.machine.appels.borrow();
    let ids: Vec<_> = appels.iter().map(|a| header(a, "webhook-id")).collect();
    assert_eq!(ids.len(), 3);
    assert!(ids.iter().all(|id| *id == ids[0]));
}

#[test]
fn a_receiver_that_is_gone_is_not_asked_again() {
    let banc = banc();
    let (_, cle, _) = structure(&banc);
    banc.depose(&candidature("s-1"));
    let gone = Retour::Statut(410, None);
    banc.machine.retours.borrow_mut().push_back(gone);
    banc.taches();
    banc.depose(&candidature("s-1"));
    banc.attends(SignedDuration::from_hours(100));
    banc.taches();
    assert_eq!(banc.machine.appels.borrow().len(), 1);
    // Nothing is lost: both are there to be read.
    let liste = banc.avec(&cle, "GET /v1/candidatures", &Value::Null).json();
    assert_eq!(liste["candidatures"].as_array().unwrap().len(), 2);
}

#[test]
fn what_was_told_is_told_again_when_asked() {
    let banc = banc();
    let (_, cle, _) = structure(&banc);
    banc.depose(&candidature("s-1"));
    banc.depose(&candidature("s-1"));
    banc.taches();
    let log = banc.avec(&cle, "GET /v1/evenements", &Value::Null).json();
    let log = log["evenements"].as_array().unwrap();
    assert_eq!(log.len(), 2);
    assert_eq!(log[0]["issue"], "livre");
    let replay = |corps: Value| {
        let reponse = banc.avec(&cle, "POST /v1/evenements/rejeu", &corps);
        (reponse.status, reponse.json()["rejoues"].clone())
    };
    assert_eq!(
        replay(json!({ "evenement": log[0]["evenement"] })),
        (200, json!(1))
    );
    assert_eq!(banc.taches().essais, 1);
    assert_eq!(
        replay(json!({ "depuis": "2026-01-01T00:00:00Z" })),
        (200, json!(2))
    );
    assert_eq!(banc.taches().essais, 2);
    assert_eq!(
        replay(json!({ "evenement": "msg_inconnu" })),
        (200, json!(0))
    );
    assert_eq!(replay(json!({})).0, 400);
    assert_eq!(replay(json!([null, "2026-01-01T00:00:00Z", null])).0, 400);
    let both = json!({ "evenement": log[0]["evenement"], "jusqu_a": "2026-01-01T00:00:00Z" });
    assert_eq!(replay(both).0, 400);
    assert_eq!(replay(json!({ "depuis": "hier" })).0, 400);
    // Another structure replays nothing of it.
    let autre = banc.structure("s-2");
    let reponse = banc.avec(
        &autre,
        "POST /v1/evenements/rejeu",
        &json!({ "depuis": "2026-01-01T00:00:00Z" }),
    );
    assert_eq!(reponse.json()["rejoues"], 0);
    banc.attends(SignedDuration::from_hours(24 * 7 + 1));
    banc.taches();
    assert_eq!(banc.machine.compte("SELECT count(*) FROM livraison"), 0);
}

#[test]
fn a_mailbox_takes_over_where_there_is_no_webhook() {
    let banc = banc();
    banc.partenaire(json!({
        "portee": "structure", "structure": "s-1", "courriel": "accueil@ville.fr",
    }));
    let (reference, secret) = banc.depose(&candidature("s-1"));
    banc.taches();
    let lettres = banc.machine.lettres.borrow();
    assert_eq!(lettres[0].a, "accueil@ville.fr");
    assert!(lettres[0].objet.contains(&reference));
    assert!(lettres[0].texte.contains("pour « Essai »"));
    let dit = format!("{}{}", lettres[0].objet, lettres[0].texte);
    assert!(!dit.contains("Awa") && !dit.contains("612345678") && !dit.contains(&secret));
}

#[test]
fn who_deposited_is_told_when_others_are_proposed() {
    let banc = banc();
    let structure = banc.structure("s-1");
    let (_, cle, _) = banc.partenaire(json!({
        "portee": "prescripteur", "courriel": "mission@locale.fr",
    }));
    let said = banc.depose_pour(&cle, "un", &candidature("s-1")).json();
    let reference = said["reference"].as_str().unwrap();
    let statut = format!("POST /v1/candidatures/{reference}/statut");
    for etat in ["prise_en_charge", "refusee"] {
        banc.avec(&structure, &statut, &json!({ "statut": etat }));
    }
    banc.taches();
    let lettres = banc.machine.lettres.borrow();
    let proposent = |lettre: &&crate::Lettre| lettre.texte.contains("D’autres structures");
    assert!(lettres.iter().all(|lettre| lettre.a == "mission@locale.fr"));
    assert_eq!(lettres.iter().filter(proposent).count(), 1);
}

#[test]
fn a_host_that_is_withdrawn_receives_nothing() {
    let banc = banc();
    let (id, ..) = structure(&banc);
    // As if it had been allowed once.
    let change = format!("UPDATE partenaire SET hotes = '[\"autre.fr\"]' WHERE id = '{id}'");
    banc.machine.base.borrow().execute(&change, []).unwrap();
    banc.depose(&candidature("s-1"));
    banc.taches();
    assert!(banc.machine.appels.borrow().is_empty());
}
