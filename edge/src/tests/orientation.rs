//! Orientation and the structures of a place, and every way to ask for them wrongly.

use super::{Bench, TestResponse};
use serde_json::{Value, json};
use shared::{
    Date, Point,
    eligibilite::{Condition, Entry, EntryState, Publication, Rule, Source, encode},
    orientation::weights::MAXIMUM,
    situation::Field,
    structures::{
        self, Cout, DirectoryCoverage, Door, Facts, Fonction, Freshness, KnownCommune, Nature,
        Opening, Origine, Place, PlacePrecision, Precision, Provenance, Service, Structure, Zone,
    },
};

fn service(fonction: Fonction) -> Service {
    Service {
        fonctions: [fonction].into_iter().collect(),
        principale: Some(fonction),
        cout: Some(Cout::Gratuit),
        ..Service::default()
    }
}

fn entry(id: &str, state: EntryState, rule: Option<Rule>, fonction: Fonction) -> Entry {
    let source = Source {
        publication: 0,
        location: "Page 1".into(),
    };
    Entry {
        id: id.into(),
        name: format!("Fiche {id}"),
        resume: "Une aide.".into(),
        site: Some("exemple.test".into()),
        state,
        public: Default::default(),
        verifie_le: Date::constant(2025, 2, 1),
        source: source.clone(),
        conditions: (rule.into_iter())
            .map(|rule| Condition {
                code: "condition".into(),
                label: None,
                rule,
                source: source.clone(),
            })
            .collect(),
        appreciations: Vec::new(),
        parameters: Vec::new(),
        phrases: Vec::new(),
        door: Some(Door {
            accueil: "Un conseiller.".into(),
            service: service(fonction),
            dispositifs: Vec::new(),
        }),
        offer: Default::default(),
    }
}

fn structure(id: &str, commune: &str, lat: f64, lon: f64, dispositif: Option<u16>) -> Structure {
    let commune = commune.parse().unwrap();
    Structure {
        id: id.into(),
        name: format!("Structure {id}"),
        resume: None,
        adresse: Some("1 rue de la Criée".into()),
        telephone: Some("+33612345678".into()),
        courriel: None,
        site: None,
        ouverture: None,
        with: Vec::new(),
        facts: Facts {
            nature: Nature::Accompagnement,
            place: Some(Place {
                commune,
                point: Point::new(lat, lon).ok(),
                precision: PlacePrecision::Address,
            }),
            zones: [Zone::Commune(commune)].into_iter().collect(),
            service: service(Fonction::Construire),
            admission: Opening::TouteLAnnee,
            places: None,
            dispositifs: dispositif.into_iter().collect(),
            source: 0,
            freshness: Freshness {
                le: Date::constant(2026, 11, 1),
                precision: Precision::Jour,
                origin: Origine::Verification,
            },
        },
    }
}

fn catalogue() -> Vec<u8> {
    let publication = Publication {
        key: "guide".into(),
        title: "Guide".into(),
        publisher: "Nous".into(),
        date: Date::constant(2025, 2, 1),
        url: None,
    };
    let qpv = Rule::Is(Field::ResidenceQpv, true);
    let entries = [
        entry("fermee", EntryState::Ferme, None, Fonction::Ecouter),
        entry("ouverte", EntryState::Actif, None, Fonction::Ecouter),
        entry("quartier", EntryState::Actif, Some(qpv), Fonction::Financer),
        Entry {
            door: None,
            ..entry("statut", EntryState::Actif, None, Fonction::Ecouter)
        },
    ];
    encode(&[publication], &entries)
}

pub(super) fn bench() -> Bench {
    bench_with(|_| {})
}

/// The same, whose structures may be changed.
pub(super) fn bench_with(change: impl FnOnce(&mut [Structure])) -> Bench {
    let mut bench = Bench::demonstration();
    bench.write("/catalogue/catalogue.gui", &catalogue());
    let mut source = structures::DirectorySource {
        scope: DirectoryCoverage::France,
        demonstration: true,
        provenances: vec![Provenance {
            name: "Les Brumelles".into(),
            licence: "Licence Ouverte 2.0".into(),
            publie_le: None,
        }],
        dispositifs: vec!["quartier".into()],
        epci: Vec::new(),
        communes: [("99001", 47.0, -8.1), ("99002", 47.0, -8.0)]
            .map(|(code, lat, lon)| KnownCommune {
                code: code.parse().unwrap(),
                name: format!("Commune {code}"),
                centre: Point::new(lat, lon).ok(),
            })
            .into(),
        structures: vec![
            structure("criee", "99001", 47.0, -8.1, None),
            structure("quais", "99001", 47.001, -8.1, Some(0)),
            structure("phare", "99002", 47.0, -8.0, None),
        ],
    };
    change(&mut source.structures);
    bench.write(
        "/structures/france.gus",
        &structures::encode(&source).unwrap(),
    );
    bench
}

fn ask(bench: &Bench, query: &Value) -> TestResponse {
    let headers = [("content-type", "application/json")];
    bench.ask_with(
        "POST /v1/orientation",
        &headers,
        query.to_string().as_bytes(),
    )
}

fn ids(json: &Value) -> Vec<(String, Vec<String>)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let etapes = json["parcours"].as_array().unwrap().iter();
    etapes
        .map(|etape| {
            let propositions = etape["propositions"].as_array().unwrap().iter();
            let ids = propositions.map(|p| text(&p["structure"]["id"]));
            (text(&etape["etape"]), ids.collect())
        })
        .collect()
}

fn etape(name: &str, ids: &[&str]) -> (String, Vec<String>) {
    (name.into(), ids.iter().map(|id| (*id).to_owned()).collect())
}

#[test]
fn says_whom_to_meet_step_by_step_and_why() {
    let query = json!({
        "situation": {
            "residence": { "commune": "99001", "qpv": true },
            "preferences": { "contact": ["sms"] },
        },
        "position": { "lat": 47.001, "lon": -8.1 },
    });
    let response = ask(&bench(), &query);
    assert_eq!(response.status, 200);
    assert_eq!(response.header("cache-control"), "no-store");
    let json = response.json();
    assert_eq!(
        ids(&json),
        [
            etape("ecouter", &["ouverte"]),
            etape("construire", &["quais", "criee"]),
            etape("financer", &["quartier"]),
        ]
    );
    let quais = &json["parcours"][1]["propositions"][0];
    assert_eq!(quais["dispositifs"][0]["id"], "quartier");
    assert_eq!(quais["dispositifs"][0]["verdict"], "eligible");
    assert_eq!(quais["distance_km"], 0.0);
    assert_eq!(quais["contact"]["telephone"], "+33612345678");
    assert_eq!(quais["verifie_le"], "2026-11-01");
    assert_eq!(quais["raisons"][0]["code"], "proximite");
    let raisons = quais["raisons"].as_array().unwrap();
    let points: i64 = raisons.iter().map(|r| r["poids"].as_i64().unwrap()).sum();
    assert_eq!(
        quais["score"],
        (points as f64 / f64::from(MAXIMUM) * 100.0).round() / 100.0
    );
    assert!(raisons.iter().any(|raison| raison["code"] == "joignable"));
    assert_eq!(json["conseiller_humain"]["structure"]["id"], "quais");
    assert_eq!(json["structures_locales"], true);
    assert_eq!(json["demonstration"], true);
    let network = &json["parcours"][0]["propositions"][0];
    assert_eq!(network["structure"]["nature"], "reseau");
    assert_eq!(network["structure"]["accueil"], "Un conseiller.");
    assert_eq!(network["contact"]["site"], "https://exemple.test");
    assert_eq!(ask(&bench(), &query).body, response.body);
}

#[test]
fn proposes_nothing_that_is_refused_closed_or_elsewhere() {
    let query =
        |qpv: Value| json!({ "situation": { "residence": { "commune": "99001", "qpv": qpv } } });
    let all =
        |json: &Value| -> Vec<String> { ids(json).into_iter().flat_map(|(_, ids)| ids).collect() };
    let out_of_range = ask(&bench(), &query(json!(false))).json();
    assert_eq!(all(&out_of_range), ["ouverte", "criee"]);
    let unknown = ask(&bench(), &query(Value::Null)).json();
    assert_eq!(all(&unknown), ["ouverte", "criee", "quais", "quartier"]);
}

#[test]
fn without_structures_the_networks_answer() {
    let mut bench = Bench::demonstration();
    bench.write("/catalogue/catalogue.gui", &catalogue());
    let json = ask(&bench, &json!({ "situation": {} })).json();
    assert_eq!(json["structures"], Value::Null);
    assert_eq!(json["structures_locales"], false);
    assert_eq!(json["conseiller_humain"]["structure"]["id"], "ouverte");
    let response = bench.ask("GET /v1/structures?commune=99001");
    assert_eq!(response.status, 503);
    assert_eq!(response.json()["code"], "structures-indisponibles");
    bench.write("/structures/france.gus", b"QPVi");
    assert_eq!(bench.ask("GET /v1/structures?commune=99001").status, 503);
}

#[test]
fn names_what_is_wrong_in_a_question() {
    let bench = bench();
    let ask_as = |key: &str, value: Value| json!({ "situation": {}, key: value });
    for (query, code, field) in [
        (json!({}), "champ-manquant", "/situation"),
        (ask_as("ou", json!(1)), "champ-inconnu", "/ou"),
        (ask_as("position", json!(3)), "valeur-invalide", "/position"),
        (
            ask_as("position", json!({ "lat": 47 })),
            "champ-manquant",
            "/position/lon",
        ),
        (
            ask_as("position", json!({ "lat": "47", "lon": -8 })),
            "nombre-invalide",
            "/position/lat",
        ),
        (
            ask_as("position", json!({ "lat": 147, "lon": -8 })),
            "coordonnee-hors-limites",
            "/position/lat",
        ),
        (
            ask_as("position", json!({ "lat": -8.0, "lon": 47.0 })),
            "coordonnees-inversees",
            "/position/lat",
        ),
        (
            ask_as("position", json!({ "lat": 1, "lon": 1, "x": 1 })),
            "champ-inconnu",
            "/position/x",
        ),
        (ask_as("limite", json!(0)), "valeur-invalide", "/limite"),
        (ask_as("limite", json!(51)), "valeur-invalide", "/limite"),
        (ask_as("limite", json!("dix")), "valeur-invalide", "/limite"),
    ] {
        let response = ask(&bench, &query);
        let problem = response.json();
        assert_eq!(
            (response.status, &problem["code"], &problem["champ"]),
            (400, &json!(code), &json!(field)),
            "{query}"
        );
    }
    assert_eq!(bench.ask("GET /v1/orientation").status, 405);
}

#[test]
fn lists_the_structures_of_a_place() {
    let bench = bench();
    let list = |question: &str| {
        let response = bench.ask(&format!("GET /v1/structures?{question}"));
        assert_eq!(response.status, 200, "{question}");
        let json = response.json();
        let structures = json["structures"].as_array().unwrap().iter();
        let ids: Vec<_> = structures
            .map(|s| s["id"].as_str().unwrap().to_owned())
            .collect();
        (
            ids,
            json["suivant"].clone(),
            response.header("cache-control").to_owned(),
        )
    };
    let (ids, suivant, duration) = list("lat=47&lon=-8.1");
    assert_eq!(ids, ["criee", "quais", "phare"]);
    assert_eq!((suivant, &*duration), (Value::Null, "private, max-age=300"));
    assert_eq!(list("lat=47&lon=-8.1&rayon_km=1").0, ["criee", "quais"]);
    assert_eq!(list("commune=99002").0, ["phare"]);
    let (ids, suivant, duration) = list("departement=99&limite=2");
    assert_eq!(ids, ["criee", "quais"]);
    assert_eq!(duration, "public, max-age=120");
    let next_page = format!(
        "departement=99&limite=2&depuis={}",
        suivant.as_str().unwrap()
    );
    assert_eq!(list(&next_page).0, ["phare"]);

    let map = bench.ask("GET /v1/structures?commune=99001&format=geojson");
    assert_eq!(map.header("content-type"), "application/geo+json");
    let map = map.json();
    assert_eq!(
        map["features"][0]["geometry"]["coordinates"],
        json!([-8.1, 47.0])
    );
    assert_eq!(map["features"][0]["properties"]["nom"], "Structure criee");

    for (question, code, field) in [
        ("", "champ-manquant", "/lat"),
        ("lat=47", "champ-manquant", "/lon"),
        ("rayon_km=3", "champ-manquant", "/lat"),
        ("lat=47&lon=-8&rayon_km=0", "valeur-invalide", "/rayon_km"),
        ("lat=47&lon=-8&rayon_km=101", "valeur-invalide", "/rayon_km"),
        (
            "lat=47&lon=-8&commune=99001",
            "champs-incompatibles",
            "/commune",
        ),
        (
            "commune=99001&departement=99",
            "champs-incompatibles",
            "/commune",
        ),
        ("commune=99000", "code-invalide", "/commune"),
        ("commune=99001&limite=201", "valeur-invalide", "/limite"),
        ("commune=99001&limite=1.5", "valeur-invalide", "/limite"),
        ("commune=99001&format=xml", "valeur-inconnue", "/format"),
        ("commune=99001&depuis=0", "valeur-invalide", "/depuis"),
        (
            "commune=99001&depuis=00000000-1",
            "valeur-invalide",
            "/depuis",
        ),
        ("commune=99001&page=2", "champ-inconnu", "/page"),
    ] {
        let response = bench.ask(&format!("GET /v1/structures?{question}"));
        let problem = response.json();
        assert_eq!(
            (response.status, &problem["code"], &problem["champ"]),
            (400, &json!(code), &json!(field)),
            "{question}"
        );
    }
}
