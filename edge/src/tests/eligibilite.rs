//! Eligibility, and every way to ask for it wrongly.

use super::Bench;
use serde_json::{Value, json};
use shared::{
    Date,
    eligibilite::{
        Apport, ApportKind, Appreciation, Audience, Bound, Condition, DatedValue, Entry,
        EntryOffer, EntryState, Montant, Parameter, Publication, Quand, Rule, Source, encode,
    },
    situation::Field,
};

fn source() -> Source {
    Source {
        publication: 0,
        location: "Page 1".into(),
    }
}

fn entry(id: &str, state: EntryState, rules: Vec<(&str, Rule)>) -> Entry {
    Entry {
        id: id.into(),
        name: format!("Fiche {id}"),
        resume: String::new(),
        site: None,
        state,
        public: Default::default(),
        verifie_le: Date::constant(2024, 1, 1),
        source: source(),
        conditions: rules
            .into_iter()
            .map(|(code, rule)| Condition {
                code: code.into(),
                label: None,
                rule,
                source: source(),
            })
            .collect(),
        appreciations: vec![Appreciation {
            text: "Un jury choisit.".into(),
            source: source(),
        }],
        parameters: vec![Parameter {
            values: vec![DatedValue {
                value: 18.0,
                since: None,
                until: None,
            }],
        }],
        phrases: Vec::new(),
        door: None,
        offer: EntryOffer {
            apports: vec![Apport {
                kind: ApportKind::Pret,
                montant: Some(Montant::AtMost(7_000)),
                duree_mois: Some(36),
                text: "Sans intérêt.".into(),
                source: None,
            }],
            limites: vec!["Le taux n’est pas connu.".into()],
            quand: Quand::Appel,
            aupres_de: vec![0],
            ..EntryOffer::default()
        },
    }
}

fn publication() -> Publication {
    Publication {
        key: "guide".into(),
        title: "Guide".into(),
        publisher: "Nous".into(),
        date: Date::constant(2024, 1, 1),
        url: None,
    }
}

fn bench() -> Bench {
    let age = Rule::Bounds {
        field: Field::Age,
        min: Some(Bound {
            parameter: 0,
            strict: false,
        }),
        max: None,
    };
    let qpv = Rule::Is(Field::ResidenceQpv, true);
    let entries = [
        entry("ancienne", EntryState::Ferme, vec![]),
        entry(
            "jeunes",
            EntryState::Actif,
            vec![("residence_qpv", qpv), ("age", age)],
        ),
        entry("ouverte", EntryState::Actif, vec![]),
        entry("vieux-nom", EntryState::Renomme(1), vec![]),
    ];
    let mut bench = Bench::demonstration();
    bench.write(
        "/catalogue/catalogue.gui",
        &encode(&[publication()], &entries),
    );
    bench.write(
        "/catalogue/dispositifs.json",
        br#"{"dispositifs":[],"suivant":null}"#,
    );
    let jeunes = br#"{"id":"jeunes","nom":"Fiche jeunes","etat":"actif","sources":[],
        "data_inclusion":{"type":null,"thematiques":[],"publics":[],"frais":null,"modes_accueil":[]}}"#;
    bench.write("/catalogue/dispositifs/jeunes.json", jeunes);
    bench
}

fn ask(bench: &Bench, query: &Value) -> super::bench::TestResponse {
    let headers = [("content-type", "application/json")];
    bench.ask_with(
        "POST /v1/eligibilite",
        &headers,
        query.to_string().as_bytes(),
    )
}

#[test]
fn answers_for_the_public_asked_for_and_for_what_is_named() {
    let mut entries =
        ["a-tous", "b-porteur", "c-structure"].map(|id| entry(id, EntryState::Actif, vec![]));
    entries[1].public = [Audience::Porteur].into_iter().collect();
    entries[2].public = [Audience::Structure].into_iter().collect();
    let mut bench = bench();
    bench.write(
        "/catalogue/catalogue.gui",
        &encode(&[publication()], &entries),
    );
    let check = |public: Value, dispositifs: Value, expected: &[&str]| {
        let query = json!({ "situation": {}, "public": public, "dispositifs": dispositifs });
        let json = ask(&bench, &query).json();
        let results = json["resultats"].as_array().expect("results");
        let ids: Vec<_> = results
            .iter()
            .filter_map(|r| r["dispositif"].as_str())
            .collect();
        assert_eq!(ids, expected, "{query}");
    };
    check(
        Value::Null,
        Value::Null,
        &["a-tous", "b-porteur", "c-structure"],
    );
    check(
        json!([]),
        Value::Null,
        &["a-tous", "b-porteur", "c-structure"],
    );
    check(json!(["porteur"]), Value::Null, &["a-tous", "b-porteur"]);
    check(
        json!(["structure", "employeur"]),
        Value::Null,
        &["a-tous", "c-structure"],
    );
    check(json!(["porteur"]), json!(["c-structure"]), &["c-structure"]);
    let refused = ask(&bench, &json!({ "situation": {}, "public": ["voisin"] }));
    assert_eq!(refused.status, 400);
    assert_eq!(refused.json()["code"], "valeur-inconnue");
}

#[test]
fn answers_each_entry_with_its_reasons() {
    let response = ask(
        &bench(),
        &json!({ "situation": { "residence": { "qpv": true } } }),
    );
    assert_eq!(response.status, 200);
    assert_eq!(response.header("cache-control"), "no-store");
    let json = response.json();
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
            "texte": "C’est votre cas : habiter un quartier prioritaire.",
            "source": { "doc": "guide", "lieu": "Page 1", "date": "2024-01-01", "url": null },
        })
    );
    let source = json!({ "doc": "guide", "lieu": "Page 1", "date": "2024-01-01", "url": null });
    assert_eq!(
        jeunes["apports"],
        json!([{
            "type": "pret",
            "montant_eur": { "min": null, "max": 7000 },
            "duree_mois": 36,
            "gratuit": null,
            "texte": "Un prêt, jusqu’à 7\u{202f}000\u{a0}€, pendant 3\u{a0}ans. Sans intérêt.",
            "source": source,
        }])
    );
    assert_eq!(
        jeunes["demarche"],
        json!({
            "aupres_de": ["ancienne"],
            "quand": "appel",
            "appels": [],
            "texte": "À demander ici : Fiche ancienne. Par appels à candidatures : demandez les dates.",
        })
    );
    assert_eq!(jeunes["limites"], json!(["Le taux n’est pas connu."]));
    assert_eq!(jeunes["conditions_connues"], true);
    assert_eq!(json["resultats"][2]["conditions_connues"], false);
    assert_eq!(
        jeunes["motifs"][1]["texte"],
        "Il manque une réponse pour le savoir : avoir au moins 18\u{a0}ans."
    );
    assert_eq!(jeunes["appreciation"][0]["texte"], "Un jury choisit.");
    assert_eq!(json["prochaine_question"]["champ"], "personne.age");
    assert_eq!(json["prochaine_question"]["departage"], 1);
    assert_eq!(json["evalue_le"], "2026-11-23");
    assert!(
        json["catalogue"]
            .as_str()
            .is_some_and(|text| text.len() == 71)
    );
    for (rank, motif, verdict) in [
        (0, "ferme", "non_eligible"),
        (2, "sans_condition", "eligible"),
        (3, "renomme", "non_eligible"),
    ] {
        assert_eq!(json["resultats"][rank]["motifs"][0]["condition"], motif);
        assert_eq!(json["resultats"][rank]["verdict"], verdict);
    }
    assert_eq!(json["resultats"][3]["successeur"], "jeunes");
}

#[test]
fn says_what_would_turn_a_no() {
    let query = json!({
        "situation": { "residence": { "qpv": true }, "personne": { "age": 17 } },
        "dispositifs": ["jeunes"],
    });
    let json = ask(&bench(), &query).json();
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
    let bench = bench();
    let situation = |situation: Value| json!({ "situation": situation });
    for (query, code, field) in [
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
        let response = ask(&bench, &query);
        let problem = response.json();
        assert_eq!(
            (response.status, &problem["code"], &problem["champ"]),
            (400, &json!(code), &json!(field)),
            "{query}"
        );
    }
    let headers = [("content-type", "application/json")];
    let ask_with = |headers: &[(&str, &str)], body: &[u8]| {
        let response = bench.ask_with("POST /v1/eligibilite", headers, body);
        (
            response.status,
            response.json()["code"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
        )
    };
    assert_eq!(ask_with(&headers, b"{"), (400, "json-invalide".to_owned()));
    assert_eq!(ask_with(&headers, b"[]"), (400, "json-invalide".to_owned()));
    assert_eq!(ask_with(&[], b"{}"), (415, "type-refuse".to_owned()));
    let too_many = vec![b' '; 65 << 10];
    assert_eq!(
        ask_with(&headers, &too_many),
        (413, "corps-trop-grand".to_owned())
    );
    assert_eq!(bench.ask("GET /v1/eligibilite").status, 405);
}

#[test]
fn null_and_nothing_say_the_same() {
    let bench = bench();
    let nothing = ask(&bench, &json!({ "situation": {} })).json();
    for situation in [
        json!(null),
        json!({ "personne": null, "date": null }),
        json!({ "personne": { "age": null, "minima_sociaux": null } }),
    ] {
        assert_eq!(
            ask(&bench, &json!({ "situation": situation })).json(),
            nothing
        );
    }
}

#[test]
fn a_site_without_a_catalogue_says_so() {
    let bench = Bench::demonstration();
    let response = ask(&bench, &json!({ "situation": {} }));
    assert_eq!(response.status, 503);
    assert_eq!(response.json()["code"], "catalogue-indisponible");
    assert_eq!(bench.ask("GET /v1/dispositifs").status, 503);
}

#[test]
fn lists_and_tells_the_entries() {
    let bench = bench();
    assert_eq!(bench.ask("GET /v1/dispositifs").status, 200);
    assert_eq!(
        bench.ask("GET /v1/dispositifs/jeunes").json()["id"],
        "jeunes"
    );
    for id in ["inconnu", "Jeunes", "..%2Fdispositifs", "a.b"] {
        let response = bench.ask(&format!("GET /v1/dispositifs/{id}"));
        assert_eq!(response.status, 404, "{id}");
    }
}
