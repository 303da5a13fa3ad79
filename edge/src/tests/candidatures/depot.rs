//! Keeping an application: once, for certain.

use super::{Reponse, banc, candidature, refused};
use serde_json::{Value, json};
use shared::candidature::sceaux::verifie_recu;

#[test]
fn a_deposit_is_kept_with_its_history_and_its_message() {
    let banc = banc();
    let reponse = banc.send("POST /v1/candidatures", &[], &candidature("citeslab"));
    assert_eq!(reponse.status, 201);
    let said = reponse.json();
    let reference = said["reference"].as_str().unwrap();
    let secret = said["secret"].as_str().unwrap();
    assert_eq!(said["statut"], "recue");
    assert_eq!(said["suivi"], format!("/suivi/{reference}#{secret}"));
    assert!(secret.len() * 6 >= 128);
    let cle = banc.ask("GET /v1/recus").json();
    let recu = verifie_recu(
        said["recu"].as_str().unwrap(),
        cle["cle_publique"].as_str().unwrap(),
    );
    assert_eq!(recu.unwrap().reference.as_str(), reference);
    for (sql, expect) in [
        ("SELECT count(*) FROM candidature", 1),
        ("SELECT count(*) FROM historique WHERE acte = 'recue'", 1),
        (
            "SELECT count(*) FROM envoi WHERE evenement = 'candidature.recue'",
            1,
        ),
        ("SELECT count(*) FROM indice", 1),
    ] {
        assert_eq!(banc.machine.compte(sql), expect, "{sql}");
    }
    let etat = banc.admin("GET /v1/admin/etat", &Value::Null).json();
    assert_eq!(
        (&etat["candidatures"], &etat["sans_annonce"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(etat["integrite"], "ok");
}

#[test]
fn the_idempotency_table_holds() {
    let banc = banc();
    let cle = banc.prescripteur();
    let corps = candidature("citeslab");
    let sans = banc.avec(&cle, "POST /v1/candidatures", &corps);
    refused(&sans, 400, "cle-idempotence-manquante");
    for bad in ["", "a b", &"x".repeat(256)] {
        refused(
            &banc.depose_pour(&cle, bad, &corps),
            400,
            "cle-idempotence-invalide",
        );
    }
    let first = banc.depose_pour(&cle, "un", &corps);
    assert_eq!(first.status, 201);
    assert_eq!(first.entete("idempotent-replayed"), "");
    for _ in 0..3 {
        let again = banc.depose_pour(&cle, "un", &corps);
        assert_eq!(again.status, 201);
        assert_eq!(again.entete("idempotent-replayed"), "true");
        assert_eq!(again.entete("location"), first.entete("location"));
        assert_eq!(again.corps, first.corps);
    }
    let mut other = corps.clone();
    other["candidat"]["prenom"] = json!("Bintou");
    refused(
        &banc.depose_pour(&cle, "un", &other),
        422,
        "cle-idempotence-reutilisee",
    );
    // The same key of another partner is another key.
    let autre = banc.prescripteur();
    let reponse = banc.depose_pour(&autre, "un", &other);
    assert_eq!(
        (reponse.status, reponse.entete("idempotent-replayed")),
        (201, "")
    );
    assert_eq!(banc.machine.compte("SELECT count(*) FROM candidature"), 2);
    // Erased: not kept a second time.
    let said = first.json();
    let path = format!(
        "DELETE /v1/candidatures/{}",
        said["reference"].as_str().unwrap()
    );
    assert_eq!(
        banc.avec(said["secret"].as_str().unwrap(), &path, &Value::Null)
            .status,
        204
    );
    refused(
        &banc.depose_pour(&cle, "un", &corps),
        410,
        "candidature-effacee",
    );
}

#[test]
fn who_was_not_answered_asks_again_and_it_is_kept_once() {
    for once_done in [false, true] {
        let banc = banc();
        banc.depose(&candidature("citeslab"));
        let key = [("idempotency-key", "un")];
        let corps = candidature("citeslab");
        // Fails at each transaction in turn, before or after it was done.
        for left in 0..6 {
            banc.machine.panne.set(Some((left, once_done)));
            let reponse = banc.send("POST /v1/candidatures", &key, &corps);
            assert!(matches!(reponse.status, 201 | 503), "{}", reponse.texte());
        }
        banc.machine.panne.set(None);
        let reponse = banc.send("POST /v1/candidatures", &key, &corps);
        assert_eq!(reponse.status, 201);
        assert_eq!(banc.machine.compte("SELECT count(*) FROM candidature"), 2);
        assert_eq!(banc.machine.compte("SELECT count(*) FROM envoi"), 2);
    }
}

#[test]
fn a_deposit_is_one_transaction_once_its_author_is_known() {
    let banc = banc();
    banc.structure("s-1");
    let (id, cle, _) = banc.partenaire(json!({ "portee": "prescripteur", "quota": 5 }));
    let corps = candidature("s-1");
    let asked = |act: &dyn Fn() -> u16| {
        let before = banc.machine.transactions.get();
        (act(), banc.machine.transactions.get() - before)
    };
    let partner = |key: &str| asked(&|| banc.depose_pour(&cle, key, &corps).status);
    let person = || asked(&|| banc.send("POST /v1/candidatures", &[], &corps).status);
    // Who it is, whether the structure is known, the deposit.
    assert_eq!(partner("un"), (201, 3));
    assert_eq!(partner("deux"), (201, 1));
    // A replay: what refused to be written, and why.
    assert_eq!(partner("deux"), (201, 2));
    assert_eq!(person(), (201, 1));
    let reponse = banc.depose_pour(&cle, "trois", &corps);
    assert_eq!(reponse.entete("ratelimit"), "\"minute\";r=1;t=60");
    // What is refused counts too.
    refused(
        &banc.depose_pour(&cle, "quatre", &candidature("inconnue")),
        400,
        "valeur-inconnue",
    );
    let reponse = banc.depose_pour(&cle, "cinq", &corps);
    refused(&reponse, 429, "trop-de-demandes");
    assert_eq!(banc.machine.compte("SELECT count(*) FROM candidature"), 4);
    banc.attends(shared::SignedDuration::from_secs(60));
    assert_eq!(partner("cinq").0, 201);
    // A quota that was changed is known at once, and so is an origin.
    let path = format!("PATCH /v1/admin/partenaires/{id}");
    let change = json!({ "quota": 9, "origines": ["https://ville.fr"] });
    assert_eq!(banc.admin(&path, &change).status, 200);
    let reponse = banc.depose_pour(&cle, "six", &corps);
    assert_eq!(reponse.entete("ratelimit"), "\"minute\";r=7;t=60");
    let bearer = format!("Bearer {cle}");
    for (origine, expect) in [("https://ville.fr", 201), ("https://ailleurs.fr", 403)] {
        let entetes = [
            ("authorization", bearer.as_str()),
            ("idempotency-key", origine),
            ("origin", origine),
        ];
        let reponse = banc.send("POST /v1/candidatures", &entetes, &corps);
        assert_eq!(reponse.status, expect, "{}", reponse.texte());
    }
    let kept = banc.machine.compte("SELECT count(*) FROM candidature");
    let path = format!("DELETE /v1/admin/partenaires/{id}");
    assert_eq!(banc.admin(&path, &Value::Null).status, 204);
    for _ in 0..2 {
        let reponse = banc.depose_pour(&cle, "sept", &corps);
        refused(&reponse, 401, "cle-refusee");
    }
    assert_eq!(
        banc.machine.compte("SELECT count(*) FROM candidature"),
        kept
    );
}

#[test]
fn an_old_key_deposits_nothing_once_its_overlap_is_over() {
    let banc = banc();
    let (id, old, _) = banc.partenaire(json!({ "portee": "prescripteur" }));
    let corps = candidature("citeslab");
    assert_eq!(banc.depose_pour(&old, "un", &corps).status, 201);
    let path = format!("POST /v1/admin/partenaires/{id}/cles");
    assert_eq!(banc.admin(&path, &Value::Null).status, 201);
    assert_eq!(banc.depose_pour(&old, "deux", &corps).status, 201);
    banc.attends(shared::SignedDuration::from_hours(24 * 7));
    let reponse = banc.depose_pour(&old, "trois", &corps);
    refused(&reponse, 401, "cle-refusee");
}

#[test]
fn all_faults_are_told_at_once_and_quote_nothing() {
    let banc = banc();
    let corps = json!({
        "structure": "inconnue",
        "candidat": { "prenom": "Awa", "courriel": "awa.secret", "age": 24 },
        "projet": { "resume": "Couture" },
        "information_lue": false,
    });
    let reponse = banc.send("POST /v1/candidatures", &[], &corps);
    refused(&reponse, 400, "champs-invalides");
    let said = reponse.json();
    let faults: Vec<_> = said["fautes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| {
            format!(
                "{} {}",
                f["champ"].as_str().unwrap(),
                f["code"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(
        faults,
        [
            "/candidat/age champ-inconnu",
            "/candidat/courriel courriel-invalide",
            "/projet/resume longueur-invalide",
            "/information_lue information-non-lue",
        ]
    );
    assert!(!reponse.texte().contains("awa.secret") && !reponse.texte().contains("Awa"));
    // Alone, it is told at the top as well.
    let reponse = banc.send("POST /v1/candidatures", &[], &candidature("inconnue"));
    refused(&reponse, 400, "valeur-inconnue");
    assert_eq!(reponse.json()["champ"], "/structure");
    let mut corps = candidature("citeslab");
    corps["dispositif"] = json!("inconnu");
    let english = [("accept-language", "en")];
    let reponse = banc.send("POST /v1/candidatures", &english, &corps);
    assert_eq!(reponse.json()["champ"], "/dispositif");
    assert_eq!(
        reponse.json()["detail"],
        "There is no such identifier here."
    );
}

#[test]
fn a_robot_is_turned_away_and_a_network_has_a_budget() {
    let banc = banc();
    let corps = candidature("citeslab");
    for (said, expect) in [
        ("120", 400),
        ("9000;piege", 400),
        ("vite", 400),
        ("9000", 201),
    ] {
        let reponse = banc.send(
            "POST /v1/candidatures",
            &[("guichet-formulaire", said)],
            &corps,
        );
        assert_eq!(reponse.status, expect, "{said}");
        if expect == 400 {
            refused(&reponse, 400, "envoi-automatique");
            assert_eq!(reponse.entete("retry-after"), "3");
        }
    }
    let from =
        |ip: &'static str| banc.send("POST /v1/candidatures", &[("cf-connecting-ip", ip)], &corps);
    for _ in 0..60 {
        assert_eq!(from("192.0.2.1").status, 201);
    }
    refused(&from("192.0.2.1"), 429, "trop-de-demandes");
    assert_eq!(from("192.0.2.2").status, 201);
    banc.attends(shared::SignedDuration::from_mins(10));
    assert_eq!(from("192.0.2.1").status, 201);
    // No address is kept.
    let octets = banc.machine.octets();
    assert!(!octets.windows(9).any(|w| w == b"192.0.2.1"));
}

#[test]
fn many_are_kept_or_refused_one_by_one() {
    let banc = banc();
    let cle = banc.prescripteur();
    let row = |id: &str, structure: &str| {
        let mut row = candidature(structure);
        row["id"] = json!(id);
        row
    };
    let corps = json!({ "candidatures": [
        row("a", "citeslab"), row("b", "inconnue"), row("c", "citeslab"),
    ] });
    let bearer = format!("Bearer {cle}");
    let entetes = [
        ("authorization", bearer.as_str()),
        ("idempotency-key", "lot"),
    ];
    let first = banc.send("POST /v1/candidatures/lot", &entetes, &corps);
    assert_eq!(first.status, 200, "{}", first.texte());
    let said = first.json();
    let rows = said["resultats"].as_array().unwrap();
    assert_eq!(rows[0]["id"], "a");
    assert!(rows[0]["reference"].is_string() && rows[2]["secret"].is_string());
    assert_eq!(rows[1]["erreur"]["code"], "valeur-inconnue");
    assert_eq!(rows[1]["reference"], Value::Null);
    let again = banc.send("POST /v1/candidatures/lot", &entetes, &corps);
    assert_eq!(again.corps, first.corps);
    assert_eq!(banc.machine.compte("SELECT count(*) FROM candidature"), 2);
    let many: Vec<_> = (0..501).map(|i| row(&i.to_string(), "citeslab")).collect();
    let many = json!({ "candidatures": many });
    let reponse = banc.send("POST /v1/candidatures/lot", &entetes, &many);
    refused(&reponse, 422, "trop-de-candidatures");
}

#[test]
fn nothing_of_a_person_is_in_the_database_in_the_clear() {
    let banc = banc();
    let mut corps = candidature("citeslab");
    corps["candidat"]["prenom"] = json!("Canaribelle");
    corps["candidat"]["courriel"] = json!("canaribelle@exemple.fr");
    corps["projet"]["resume"] = json!("Un élevage de canaribelles du quartier");
    let (reference, secret) = banc.depose(&corps);
    let octets = banc.machine.octets();
    let found = |texte: &str| {
        let texte = texte.as_bytes();
        octets.windows(texte.len()).any(|w| w == texte)
    };
    for texte in ["anaribelle", "612345678", "ANARIBELLE", secret.as_str()] {
        assert!(!found(texte), "{texte}");
    }
    // What is not of a person is there: the search would have found it.
    assert!(found(&reference));
}

#[test]
fn without_keys_nothing_is_pretended() {
    let banc = banc();
    banc.cles.replace(String::new());
    let reponse = banc.send("POST /v1/candidatures", &[], &candidature("citeslab"));
    refused(&reponse, 503, "candidatures-indisponibles");
    assert_eq!(banc.ask("GET /v1/qpv?lat=47.005&lon=-8").status, 200);
}

#[test]
fn what_cannot_be_sealed_is_not_kept_and_its_retry_is_kept_whole() {
    let banc = banc();
    let structure = banc.structure("s-1");
    let corps = candidature("s-1");
    let cle = banc.prescripteur();
    // As a person, as a partner of whom nothing is known yet, as one that is known.
    banc.depose_pour(&cle, "avant", &corps);
    let nouvelle = banc.prescripteur();
    let deposits: [&dyn Fn() -> Reponse; 3] = [
        &|| {
            banc.send(
                "POST /v1/candidatures",
                &[("idempotency-key", "un")],
                &corps,
            )
        },
        &|| banc.depose_pour(&nouvelle, "un", &corps),
        &|| banc.depose_pour(&cle, "un", &corps),
    ];
    for (kept, deposit) in deposits.into_iter().enumerate() {
        let counts = ["candidature", "historique", "envoi", "indice"]
            .map(|table| format!("SELECT count(*) FROM {table}"));
        let before = counts.each_ref().map(|sql| banc.machine.compte(sql));
        banc.seals_nothing.set(true);
        let refus = deposit();
        refused(&refus, 503, "candidatures-indisponibles");
        assert_eq!(refus.journal.panne, Some(crate::Panne::Sceau));
        assert_eq!(
            counts.each_ref().map(|sql| banc.machine.compte(sql)),
            before
        );
        banc.seals_nothing.set(false);
        let reponse = deposit();
        assert_eq!(reponse.status, 201, "{kept}: {}", reponse.texte());
        assert_eq!(reponse.entete("idempotent-replayed"), "");
        let reference = reponse.json()["reference"].as_str().unwrap().to_owned();
        let demande = format!("GET /v1/candidatures/{reference}");
        let seen = banc.avec(&structure, &demande, &Value::Null).json();
        assert_eq!(seen["candidat"]["prenom"], "Awa");
        assert_eq!(deposit().corps, reponse.corps);
    }
}
