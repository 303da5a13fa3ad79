//! What structures answer: appointments, notes, refusals with a reason, applications handed
//! over. And what the person hears of it.

use super::{bench, candidature, refused};
use crate::{CallOutcome, store::gateway::TextGateway, tests::Bench};
use serde_json::{Value, json};
use shared::{
    SignedDuration, Timestamp,
    candidature::seals::{SigningSecret, check_signature},
};

const SECRET: [u8; 24] = [5; 24];

/// An application whose person is reached by that way, and agreed to have it handed over.
fn reachable(structure: &str, way: &str) -> Value {
    let mut body = candidature(structure);
    body["candidat"]["courriel"] = json!("awa@exemple.fr");
    body["candidat"]["contact_prefere"] = json!(way);
    body["accord_transmission"] = json!(true);
    body
}

fn appointment(bench: &Bench, hours: i64) -> Value {
    let debut = bench.now.get() + SignedDuration::from_hours(hours);
    json!({
        "debut": debut.to_string(),
        "duree_min": 45,
        "lieu": "12 rue des Lilas, 2e étage",
        "apporter": "vos papiers, vos idées ; rien d’autre",
    })
}

impl Bench {
    fn act(
        &self,
        key: &str,
        reference: &str,
        act: &str,
        body: &Value,
    ) -> crate::tests::TestResponse {
        self.ask_as(
            key,
            &format!("POST /v1/candidatures/{reference}/{act}"),
            body,
        )
    }

    /// The mails to a mailbox since the last time it was asked.
    fn letters(&self, to: &str) -> Vec<(String, String)> {
        let mut mails = self.machine.mails.borrow_mut();
        let (taken, left) = mails.drain(..).partition(|mail| mail.to == to);
        *mails = left;
        let taken: Vec<crate::Mail> = taken;
        taken
            .into_iter()
            .map(|mail| (mail.subject, mail.text))
            .collect()
    }
}

/// The secret of the link in a message.
fn secret_in(text: &str) -> &str {
    let (_, rest) = text.split_once('#').expect("a link");
    rest.split_whitespace().next().unwrap()
}

#[test]
fn a_person_hears_of_each_change_by_mail_with_a_link_that_works() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&reachable("s-1", "courriel"));
    for (state, news) in [
        ("transmise", 1),
        ("prise_en_charge", 1),
        ("prise_en_charge", 0),
        ("acceptee", 1),
    ] {
        let reply = bench.act(
            &structure,
            &reference,
            "statut",
            &json!({ "statut": state }),
        );
        assert_eq!(reply.status, 200, "{}", reply.text());
        bench.tasks();
        let letters = bench.letters("awa@exemple.fr");
        assert_eq!(letters.len(), news, "{state}");
        for (subject, text) in letters {
            assert_eq!(subject, "Il y a du nouveau");
            assert!(!text.contains("Awa") && !text.contains("couture") && !text.contains("s-1"));
            assert!(text.contains(&format!("/suivi/{reference}#")));
            assert_eq!(secret_in(&text), secret);
        }
    }
}

#[test]
fn what_the_person_does_is_not_told_to_them_and_nothing_is_after_an_erasure() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&reachable("s-1", "courriel"));
    bench.act(
        &structure,
        &reference,
        "statut",
        &json!({ "statut": "prise_en_charge" }),
    );
    let path = format!("DELETE /v1/candidatures/{reference}");
    assert_eq!(bench.ask_as(&secret, &path, &Value::Null).status, 204);
    bench.tasks();
    assert!(bench.letters("awa@exemple.fr").is_empty());
    let waiting = "SELECT count(*) FROM envoi WHERE pour = 'personne' AND quand IS NOT NULL";
    assert_eq!(bench.machine.count(waiting), 0);
}

#[test]
fn texts_go_to_the_gateway_signed_and_only_to_who_chose_them() {
    let mut bench = bench();
    let key = SigningSecret::new(SECRET);
    let gateway = format!("https://passerelle.test/sms {}", key.text());
    bench.texts = TextGateway::parse(&gateway, false);
    let structure = bench.structure("s-1");
    for (way, texts, mails) in [("sms", 1, 0), ("telephone", 0, 1), ("whatsapp", 0, 1)] {
        let (reference, secret) = bench.deposit(&reachable("s-1", way));
        bench.act(
            &structure,
            &reference,
            "statut",
            &json!({ "statut": "transmise" }),
        );
        bench.tasks();
        assert_eq!(bench.letters("awa@exemple.fr").len(), mails, "{way}");
        let calls: Vec<_> = bench.machine.calls.borrow_mut().drain(..).collect();
        assert_eq!(calls.len(), texts, "{way}");
        for call in calls {
            assert_eq!(call.url, "https://passerelle.test/sms");
            let header = |name| {
                let found = call.headers.iter().find(|(known, _)| *known == name);
                found.map_or("", |(_, value)| value.as_str())
            };
            let signed = check_signature(
                std::slice::from_ref(&key),
                header("webhook-id"),
                header("webhook-timestamp"),
                header("webhook-signature"),
                &call.body,
                bench.now.get(),
            );
            assert_eq!(signed, Ok(()));
            let body: Value = serde_json::from_slice(&call.body).unwrap();
            assert_eq!(body["type"], "sms.envoi");
            assert_eq!(body["data"]["a"], "+33612345678");
            assert_eq!(body["data"]["reference_envoi"], header("webhook-id"));
            let text = body["data"]["texte"].as_str().unwrap();
            assert!(text.len() <= 160, "{text}");
            assert_eq!(secret_in(text), secret);
        }
    }
    // Nobody is told where only a telephone number was left, without consent to texts.
    let (reference, _) = bench.deposit(&candidature("s-1"));
    bench.act(
        &structure,
        &reference,
        "statut",
        &json!({ "statut": "transmise" }),
    );
    let told =
        format!("SELECT count(*) FROM envoi WHERE pour = 'personne' AND reference = '{reference}'");
    assert_eq!(bench.machine.count(&told), 0);
}

#[test]
fn a_text_that_the_gateway_did_not_take_is_sent_again_with_the_same_reference() {
    let mut bench = bench();
    let gateway = format!(
        "https://passerelle.test/sms {}",
        SigningSecret::new(SECRET).text()
    );
    bench.texts = TextGateway::parse(&gateway, false);
    let structure = bench.structure("s-1");
    let (reference, _) = bench.deposit(&reachable("s-1", "sms"));
    bench.act(
        &structure,
        &reference,
        "statut",
        &json!({ "statut": "transmise" }),
    );
    bench
        .machine
        .outcomes
        .borrow_mut()
        .push_back(CallOutcome::Status(503, None));
    bench.tasks();
    bench.wait_for(SignedDuration::from_mins(1));
    bench.tasks();
    let calls = bench.machine.calls.borrow();
    assert_eq!(calls.len(), 2);
    assert_eq!(calls[0].body, calls[1].body);
}

#[test]
fn an_appointment_is_given_read_put_in_an_agenda_and_reminded() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&reachable("s-1", "courriel"));
    let given = appointment(&bench, 72);
    for _ in 0..2 {
        let reply = bench.act(&structure, &reference, "rendez-vous", &given);
        assert_eq!(reply.status, 200, "{}", reply.text());
        assert_eq!(reply.json()["statut"], "prise_en_charge");
    }
    bench.tasks();
    assert_eq!(bench.letters("awa@exemple.fr").len(), 1);
    let seen = bench.read(&secret, &reference);
    assert_eq!(seen["rendez_vous"]["lieu"], given["lieu"]);
    let agenda = format!("GET /v1/candidatures/{reference}/rendez-vous");
    let file = bench.ask_as(&secret, &agenda, &Value::Null);
    assert_eq!(file.header("content-type"), "text/calendar; charset=utf-8");
    assert!(
        file.text()
            .contains("LOCATION:12 rue des Lilas\\, 2e étage\r\n")
    );
    bench.wait_for(SignedDuration::from_hours(47));
    bench.tasks();
    assert!(bench.letters("awa@exemple.fr").is_empty());
    bench.wait_for(SignedDuration::from_hours(1));
    bench.tasks();
    bench.tasks();
    assert_eq!(bench.letters("awa@exemple.fr").len(), 1);
    bench.wait_for(SignedDuration::from_hours(30));
    bench.tasks();
    assert!(bench.letters("awa@exemple.fr").is_empty());
}

#[test]
fn an_appointment_that_cannot_be_kept_is_refused_with_its_places() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&candidature("s-1"));
    let good = appointment(&bench, 72);
    for (change, code) in [
        (json!({ "debut": "2020-01-01T10:00:00Z" }), "date-invalide"),
        (json!({ "debut": "demain" }), "date-invalide"),
        (json!({ "duree_min": 0 }), "nombre-invalide"),
        (json!({ "duree_min": "une heure" }), "valeur-invalide"),
        (json!({ "telephone": "0612345678" }), "champs-incompatibles"),
        (json!({ "lieu": null }), "champs-incompatibles"),
        (
            json!({ "lieu": null, "visio": "javascript:alert(1)" }),
            "champs-incompatibles",
        ),
        (json!({ "lieu": "x".repeat(501) }), "longueur-invalide"),
        (json!({ "ou": "ici" }), "champ-inconnu"),
    ] {
        let mut body = good.clone();
        for (key, value) in change.as_object().unwrap() {
            body[key] = value.clone();
        }
        let reply = bench.act(&structure, &reference, "rendez-vous", &body);
        refused(&reply, 400, code);
    }
    assert_eq!(bench.read(&secret, &reference)["rendez_vous"], Value::Null);
    let agenda = format!("GET /v1/candidatures/{reference}/rendez-vous");
    refused(
        &bench.ask_as(&secret, &agenda, &Value::Null),
        404,
        "rendez-vous-absent",
    );
    // The person gives none.
    refused(
        &bench.act(&secret, &reference, "rendez-vous", &good),
        403,
        "portee-insuffisante",
    );
}

#[test]
fn a_note_is_read_by_the_structure_alone_and_erased_with_the_rest() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&candidature("s-1"));
    let note = json!({ "texte": "Rappeler lundi" });
    let reply = bench.act(&structure, &reference, "note", &note).json();
    assert_eq!(reply["note"], "Rappeler lundi");
    let steps = |key: &str| bench.read(key, &reference)["historique"].to_string();
    assert!(steps(&structure).contains("note"));
    let seen = bench.read(&secret, &reference);
    assert_eq!(seen["note"], Value::Null);
    assert!(!steps(&secret).contains("note"));
    let bytes = bench.machine.bytes();
    assert!(!bytes.windows(14).any(|window| window == b"Rappeler lundi"));
    let path = format!("DELETE /v1/candidatures/{reference}");
    assert_eq!(bench.ask_as(&secret, &path, &Value::Null).status, 204);
    let left = "SELECT count(*) FROM candidature WHERE \
        coalesce(note, rendez_vous, lien, transmission, motif, issue) IS NOT NULL";
    assert_eq!(bench.machine.count(left), 0);
    assert_eq!(bench.read(&structure, &reference)["note"], Value::Null);
}

#[test]
fn a_structure_declines_with_a_reason_of_the_list() {
    let bench = bench();
    let structure = bench.structure("s-1");
    let (reference, secret) = bench.deposit(&candidature("s-1"));
    bench.act(
        &structure,
        &reference,
        "statut",
        &json!({ "statut": "prise_en_charge" }),
    );
    let say = |motif: &str| json!({ "statut": "refusee", "motif": motif });
    refused(
        &bench.act(&structure, &reference, "statut", &say("il est bête")),
        400,
        "valeur-inconnue",
    );
    let reply = bench
        .act(&structure, &reference, "statut", &say("complet"))
        .json();
    assert_eq!(reply["motif"], "complet");
    assert_eq!(bench.read(&secret, &reference)["motif"], "complet");
}

#[test]
fn an_application_is_handed_over_once_with_the_persons_agreement() {
    let bench = bench();
    let (first, second) = (bench.structure("s-1"), bench.structure("s-2"));
    let (reference, secret) = bench.deposit(&reachable("s-1", "courriel"));
    let to = |structure: &str| json!({ "structure": structure, "motif": "hors_territoire" });
    refused(
        &bench.act(&first, &reference, "transmission", &to("s-9")),
        404,
        "structure-inconnue",
    );
    refused(
        &bench.act(&second, &reference, "transmission", &to("s-2")),
        404,
        "candidature-inconnue",
    );
    refused(
        &bench.act(&first, &reference, "transmission", &to("s-1")),
        409,
        "statut-refuse",
    );
    let mut next = String::new();
    for _ in 0..2 {
        let reply = bench.act(&first, &reference, "transmission", &to("s-2"));
        assert_eq!(reply.status, 200, "{}", reply.text());
        let reply = reply.json();
        assert_eq!(reply["statut"], "reorientee");
        assert_eq!(reply["motif"], "hors_territoire");
        // The structure that handed it over has no link of the person.
        assert_eq!(reply["transmission"]["suivi"], Value::Null);
        next = reply["transmission"]["reference"]
            .as_str()
            .unwrap()
            .to_owned();
    }
    assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 2);
    refused(
        &bench.act(&first, &reference, "transmission", &to("citeslab")),
        409,
        "statut-refuse",
    );
    // The other structure reads it whole; the first does not.
    let received = bench.read(&second, &next);
    assert_eq!(received["candidat"]["prenom"], "Awa");
    assert_eq!(received["origine"], reference.as_str());
    refused(
        &bench.ask_as(
            &first,
            &format!("GET /v1/candidatures/{next}"),
            &Value::Null,
        ),
        404,
        "candidature-inconnue",
    );
    // The person follows both, by a link each.
    let seen = bench.read(&secret, &reference);
    let suivi = seen["transmission"]["suivi"].as_str().unwrap();
    let (path, other) = suivi.split_once('#').unwrap();
    assert_eq!(path, format!("/suivi/{next}"));
    assert_eq!(bench.read(other, &next)["statut"], "transmise");
    bench.tasks();
    let letters = bench.letters("awa@exemple.fr");
    let secrets: Vec<_> = letters.iter().map(|(_, text)| secret_in(text)).collect();
    assert_eq!(letters.len(), 2);
    assert!(secrets.contains(&secret.as_str()) && secrets.contains(&other));
}

#[test]
fn without_agreement_nothing_is_handed_over() {
    let bench = bench();
    let (first, _) = (bench.structure("s-1"), bench.structure("s-2"));
    let (reference, _) = bench.deposit(&candidature("s-1"));
    let reply = bench.act(
        &first,
        &reference,
        "transmission",
        &json!({ "structure": "s-2" }),
    );
    refused(&reply, 400, "accord-manquant");
    assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 1);
    assert_eq!(bench.read(&first, &reference)["statut"], "transmise");
}

#[test]
fn a_handover_that_is_cut_anywhere_is_whole_or_is_not() {
    for done in [false, true] {
        for left in 0..8 {
            let bench = bench();
            let (first, _) = (bench.structure("s-1"), bench.structure("s-2"));
            let (reference, _) = bench.deposit(&reachable("s-1", "courriel"));
            bench.machine.failure.set(Some((left, done)));
            let to = json!({ "structure": "s-2" });
            bench.act(&first, &reference, "transmission", &to);
            bench.machine.failure.set(None);
            let kept = bench.machine.count("SELECT count(*) FROM candidature");
            let linked = "SELECT count(*) FROM candidature WHERE transmise_a IS NOT NULL";
            assert_eq!(bench.machine.count(linked), kept - 1, "{left} {done}");
            let again = bench.act(&first, &reference, "transmission", &to);
            assert_eq!(again.status, 200, "{left} {done}: {}", again.text());
            assert_eq!(bench.machine.count("SELECT count(*) FROM candidature"), 2);
            let announced = "SELECT count(*) FROM envoi WHERE evenement = 'candidature.recue'";
            assert_eq!(bench.machine.count(announced), 2);
        }
    }
}

#[test]
fn a_lost_link_is_replaced_and_the_answer_says_nothing() {
    let bench = bench();
    let (reference, secret) = bench.deposit(&reachable("citeslab", "courriel"));
    let ask = |reference: &str| {
        bench.machine.transactions.set(0);
        let path = format!("POST /v1/candidatures/{reference}/lien");
        let reply = bench.ask_with(&path, &[], b"");
        (
            reply.status,
            reply.text().to_owned(),
            bench.machine.transactions.get(),
        )
    };
    // The same words and the same work, known or not.
    assert_eq!(ask(&reference), ask("7KQM4TXC"));
    assert_eq!(ask(&reference).0, 202);
    assert_eq!(bench.read(&secret, &reference)["statut"], "recue");
    bench.tasks();
    bench.tasks();
    let letters = bench.letters("awa@exemple.fr");
    assert_eq!(letters.len(), 1);
    let other = secret_in(&letters[0].1);
    assert_ne!(other, secret);
    assert_eq!(bench.read(other, &reference)["statut"], "recue");
    let path = format!("GET /v1/candidatures/{reference}");
    refused(
        &bench.ask_as(&secret, &path, &Value::Null),
        404,
        "candidature-inconnue",
    );
    assert_eq!(
        bench.machine.count("SELECT count(*) FROM demande_de_lien"),
        0
    );
}

#[test]
fn nobody_fills_the_mailbox_of_somebody_else() {
    let bench = bench();
    let mut references = Vec::new();
    for _ in 0..3 {
        references.push(bench.deposit(&reachable("citeslab", "courriel")).0);
    }
    let mut refusals = 0;
    for _ in 0..20 {
        for reference in &references {
            let path = format!("POST /v1/candidatures/{reference}/lien");
            refusals += usize::from(bench.ask_with(&path, &[], b"").status == 429);
        }
        bench.tasks();
    }
    assert_eq!(refusals, 50);
    assert_eq!(bench.letters("awa@exemple.fr").len(), 3);
    // On another day, and from another network, the same.
    bench.wait_for(SignedDuration::from_hours(24));
    bench.tasks();
    assert!(bench.letters("awa@exemple.fr").is_empty());
}

#[test]
fn messages_to_one_contact_are_held_to_a_number_a_day_and_none_is_lost() {
    let bench = bench();
    let structure = bench.structure("s-1");
    for _ in 0..30 {
        let (reference, _) = bench.deposit(&reachable("s-1", "courriel"));
        bench.act(
            &structure,
            &reference,
            "statut",
            &json!({ "statut": "transmise" }),
        );
    }
    let start: Timestamp = bench.now.get();
    for _ in 0..3 {
        bench.tasks();
    }
    assert_eq!(bench.letters("awa@exemple.fr").len(), 20);
    while bench.now.get().duration_since(start) < SignedDuration::from_hours(48) {
        bench.wait_for(SignedDuration::from_hours(6));
        bench.tasks();
    }
    assert_eq!(bench.letters("awa@exemple.fr").len(), 10);
}

#[test]
fn what_people_write_puts_nothing_into_a_mail_nor_a_text() {
    let mut bench = bench();
    let gateway = format!(
        "https://passerelle.test/sms {}",
        SigningSecret::new(SECRET).text()
    );
    bench.texts = TextGateway::parse(&gateway, false);
    let structure = bench.structure("s-1");
    let endings = [
        "\r\nBcc: autre@exemple.fr",
        "\nSubject: gagné",
        "%0d%0aBcc: autre@exemple.fr",
        "\u{2028}Bcc: autre@exemple.fr",
        ", autre@exemple.fr",
        ";autre@exemple.fr",
        " <autre@exemple.fr>",
        "\u{0}",
    ];
    let mut kept = 0;
    for ending in endings {
        for (field, value, way) in [
            ("courriel", format!("awa@exemple.fr{ending}"), "courriel"),
            ("courriel", format!("{ending}awa@exemple.fr"), "courriel"),
            ("telephone", format!("06 12 34 56 78{ending}"), "sms"),
            (
                "prenom",
                format!("Awa https://piege.test{ending}"),
                "courriel",
            ),
        ] {
            let mut body = reachable("s-1", way);
            body["candidat"][field] = json!(value);
            let sent = bench.send("POST /v1/candidatures", &[], &body);
            if sent.status == 400 {
                continue;
            }
            kept += 1;
            let sent = sent.json();
            let reference = sent["reference"].as_str().unwrap();
            let statut = json!({ "statut": "transmise" });
            bench.act(&structure, reference, "statut", &statut);
            bench.wait_for(SignedDuration::from_hours(24));
            bench.tasks();
        }
    }
    let mails = bench.machine.mails.borrow();
    let calls = bench.machine.calls.borrow();
    assert!(kept > 0 && !mails.is_empty());
    for mail in mails.iter() {
        assert_eq!(mail.to, "awa@exemple.fr");
        assert_eq!(mail.subject, "Il y a du nouveau");
        assert!(!mail.text.contains("autre@") && !mail.text.contains("piege"));
        assert_eq!(mail.text.matches("https://").count(), 1, "{}", mail.text);
    }
    for call in calls.iter() {
        let body: Value = serde_json::from_slice(&call.body).unwrap();
        assert_eq!(body["data"]["a"], "+33612345678");
        assert!(!body.to_string().contains("autre@"));
    }
}
