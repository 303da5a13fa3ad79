//! What a situation gives a right to, and every way to ask it wrong.

use super::Banc;
use serde_json::{Value, json};
use shared::{
    Date,
    eligibilite::{
        Appreciation, Borne, Condition, Etat, Fiche, Parametre, Publication, Regle, Source,
        ValeurDatee, encode,
    },
    situation::Champ,
};

fn source() -> Source {
    Source {
        publication: 0,
        lieu: "Page 1".into(),
    }
}

fn fiche(id: &str, etat: Etat, regles: Vec<(&str, Regle)>) -> Fiche {
    Fiche {
        id: id.into(),
        nom: format!("Fiche {id}"),
        resume: String::new(),
        site: None,
        etat,
        verifie_le: Date::constant(2024, 1, 1),
        source: source(),
        conditions: regles
            .into_iter()
            .map(|(code, regle)| Condition {
                code: code.into(),
                libelle: None,
                regle,
                source: source(),
            })
            .collect(),
        appreciations: vec![Appreciation {
            texte: "Un jury choisit.".into(),
            source: source(),
        }],
        parametres: vec![Parametre {
            valeurs: vec![ValeurDatee {
                valeur: 18.0,
                depuis: None,
                jusqu_a: None,
            }],
        }],
        phrases: Vec::new(),
        porte: None,
    }
}

fn banc() -> Banc {
    let age = Regle::Bornes {
        champ: Champ::Age,
        min: Some(Borne {
            parametre: 0,
            stricte: false,
        }),
        max: None,
    };
    let qpv = Regle::Est(Champ::ResidenceQpv, true);
    let fiches = [
        fiche("ancienne", Etat::Ferme, vec![]),
        fiche(
            "jeunes",
            Etat::Actif,
            vec![("residence_qpv", qpv), ("age", age)],
        ),
        fiche("ouverte", Etat::Actif, vec![]),
        fiche("vieux-nom", Etat::Renomme(1), vec![]),
    ];
    let publication = Publication {
        cle: "guide".into(),
        titre: "Guide".into(),
        editeur: "Nous".into(),
        date: Date::constant(2024, 1, 1),
        url: None,
    };
    let mut banc = Banc::demonstration();
    banc.write("/catalogue/catalogue.gui", &encode(&[publication], &fiches));
    banc.write(
        "/catalogue/dispositifs.json",
        br#"{"dispositifs":[],"suivant":null}"#,
    );
    let jeunes = br#"{"id":"jeunes","nom":"Fiche jeunes","etat":"actif","sources":[]}"#;
    banc.write("/catalogue/dispositifs/jeunes.json", jeunes);
    banc
}

fn ask(banc: &Banc, demande: &Value) -> super::banc::Reponse {
    let entetes = [("content-type", "application/json")];
    banc.ask_with(
        "POST /v1/eligibilite",
        &entetes,
        demande.to_string().as_bytes(),
    )
}

#[test]
fn answers_each_entry_with_its_reasons() {
    let reponse = ask(
        &banc(),
        &json!({ "situation": { "residence": { "qpv": true } } }),
    );
    assert_eq!(reponse.status, 200);
    assert_eq!(reponse.entete("cache-control"), "no-store");
    let json = reponse.json();
    let jeunes = &json["resultats"][1];
    assert_eq!(jeunes["dispositif"], "jeunes");
    assert_eq!(jeunes["verdict"], "indetermine");
    assert_eq!(jeunes["questions"], json!(["personne.age"]));
    assert_eq!(jeunes["a_verifier"], true);
    assert_eq!(
        jeunes["motifs"][0],
        json!({
            "condition": "residence_qpv",
            "verdict": "eligible",
            "texte": "Rempli : habiter un quartier prioritaire.",
            "source": { "doc": "guide", "lieu": "Page 1", "date": "2024-01-01", "url": null },
        })
    );
    assert_eq!(
        jeunes["motifs"][1]["texte"],
        "À préciser : avoir au moins 18\u{a0}ans."
    );
    assert_eq!(jeunes["appreciation"][0]["texte"], "Un jury choisit.");
    assert_eq!(json["prochaine_question"]["champ"], "personne.age");
    assert_eq!(json["prochaine_question"]["departage"], 1);
    assert_eq!(json["evalue_le"], "2026-11-23");
    assert!(
        json["catalogue"]
            .as_str()
            .is_some_and(|texte| texte.len() == 71)
    );
    for (rang, motif, verdict) in [
        (0, "ferme", "non_eligible"),
        (2, "sans_condition", "eligible"),
        (3, "renomme", "non_eligible"),
    ] {
        assert_eq!(json["resultats"][rang]["motifs"][0]["condition"], motif);
        assert_eq!(json["resultats"][rang]["verdict"], verdict);
    }
    assert_eq!(json["resultats"][3]["successeur"], "jeunes");
}

#[test]
fn says_what_would_turn_a_no() {
    let demande = json!({
        "situation": { "residence": { "qpv": true }, "personne": { "age": 17 } },
        "dispositifs": ["jeunes"],
    });
    let json = ask(&banc(), &demande).json();
    assert_eq!(json["resultats"].as_array().map(Vec::len), Some(1));
    assert_eq!(json["resultats"][0]["verdict"], "non_eligible");
    assert_eq!(
        json["resultats"][0]["contrefactuel"],
        json!({ "si": { "personne.age": 18 }, "alors": "eligible" })
    );
    assert_eq!(json["prochaine_question"], Value::Null);
}

#[test]
fn names_the_key_or_the_value_at_fault() {
    let banc = banc();
    let situation = |situation: Value| json!({ "situation": situation });
    for (demande, code, champ) in [
        (json!({}), "champ-manquant", "/situation"),
        (json!({ "situations": {} }), "champ-inconnu", "/situations"),
        (situation(json!(3)), "valeur-invalide", "/situation"),
        (
            situation(json!({ "age": 3 })),
            "champ-inconnu",
            "/situation/age",
        ),
        (
            situation(json!({ "personne": { "taille": 3 } })),
            "champ-inconnu",
            "/situation/personne/taille",
        ),
        (
            situation(json!({ "projet": { "ess_article1": { "but": 1 } } })),
            "valeur-invalide",
            "/situation/projet/ess_article1/but",
        ),
        (
            situation(json!({ "personne": { "age": -1 } })),
            "valeur-invalide",
            "/situation/personne/age",
        ),
        (
            situation(json!({ "personne": { "age": 18.5 } })),
            "valeur-invalide",
            "/situation/personne/age",
        ),
        (
            situation(json!({ "personne": { "emploi": "chomeur" } })),
            "valeur-inconnue",
            "/situation/personne/emploi",
        ),
        (
            situation(json!({ "personne": { "minima_sociaux": ["rsa", "apl"] } })),
            "valeur-inconnue",
            "/situation/personne/minima_sociaux/1",
        ),
        (
            situation(json!({ "projet": { "accompagne_par": ["personne"] } })),
            "valeur-inconnue",
            "/situation/projet/accompagne_par/0",
        ),
        (
            situation(json!({ "residence": { "commune": "93000" } })),
            "code-invalide",
            "/situation/residence/commune",
        ),
        (
            situation(json!({ "date": "demain" })),
            "date-invalide",
            "/situation/date",
        ),
        (
            json!({ "situation": {}, "dispositifs": ["inconnu"] }),
            "valeur-inconnue",
            "/dispositifs/0",
        ),
        (
            json!({ "situation": {}, "dispositifs": "jeunes" }),
            "valeur-invalide",
            "/dispositifs",
        ),
    ] {
        let reponse = ask(&banc, &demande);
        let probleme = reponse.json();
        assert_eq!(
            (reponse.status, &probleme["code"], &probleme["champ"]),
            (400, &json!(code), &json!(champ)),
            "{demande}"
        );
    }
    let entetes = [("content-type", "application/json")];
    let ask_with = |entetes: &[(&str, &str)], corps: &[u8]| {
        let reponse = banc.ask_with("POST /v1/eligibilite", entetes, corps);
        (
            reponse.status,
            reponse.json()["code"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
        )
    };
    assert_eq!(ask_with(&entetes, b"{"), (400, "json-invalide".to_owned()));
    assert_eq!(ask_with(&entetes, b"[]"), (400, "json-invalide".to_owned()));
    assert_eq!(ask_with(&[], b"{}"), (415, "type-refuse".to_owned()));
    let trop = vec![b' '; 65 << 10];
    assert_eq!(
        ask_with(&entetes, &trop),
        (413, "corps-trop-grand".to_owned())
    );
    assert_eq!(banc.ask("GET /v1/eligibilite").status, 405);
}

#[test]
fn null_and_nothing_say_the_same() {
    let banc = banc();
    let rien = ask(&banc, &json!({ "situation": {} })).json();
    for situation in [
        json!(null),
        json!({ "personne": null, "date": null }),
        json!({ "personne": { "age": null, "minima_sociaux": null } }),
    ] {
        assert_eq!(ask(&banc, &json!({ "situation": situation })).json(), rien);
    }
}

#[test]
fn a_site_without_a_catalogue_says_so() {
    let banc = Banc::demonstration();
    let reponse = ask(&banc, &json!({ "situation": {} }));
    assert_eq!(reponse.status, 503);
    assert_eq!(reponse.json()["code"], "catalogue-indisponible");
    assert_eq!(banc.ask("GET /v1/dispositifs").status, 503);
}

#[test]
fn lists_and_tells_the_entries() {
    let banc = banc();
    assert_eq!(banc.ask("GET /v1/dispositifs").status, 200);
    assert_eq!(
        banc.ask("GET /v1/dispositifs/jeunes").json()["id"],
        "jeunes"
    );
    for id in ["inconnu", "Jeunes", "..%2Fdispositifs", "a.b"] {
        let reponse = banc.ask(&format!("GET /v1/dispositifs/{id}"));
        assert_eq!(reponse.status, 404, "{id}");
    }
}
