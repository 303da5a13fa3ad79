//! Whom to meet, the structures of a place, and every way to ask them wrong.

use super::{Banc, Reponse};
use serde_json::{Value, json};
use shared::{
    Date, Point,
    eligibilite::{Condition, Etat, Fiche, Publication, Regle, Source, encode},
    situation::Champ,
    structures::{
        self, Admission, CommuneConnue, Cout, Datation, Faits, Fonction, Nature, Origine, Place,
        Porte, Portee, Precision, PrecisionLieu, Provenance, Service, Structure, Zone,
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

fn fiche(id: &str, etat: Etat, regle: Option<Regle>, fonction: Fonction) -> Fiche {
    let source = Source {
        publication: 0,
        lieu: "Page 1".into(),
    };
    Fiche {
        id: id.into(),
        nom: format!("Fiche {id}"),
        resume: "Une aide.".into(),
        site: Some("exemple.test".into()),
        etat,
        verifie_le: Date::constant(2025, 2, 1),
        source: source.clone(),
        conditions: (regle.into_iter())
            .map(|regle| Condition {
                code: "condition".into(),
                libelle: None,
                regle,
                source: source.clone(),
            })
            .collect(),
        appreciations: Vec::new(),
        parametres: Vec::new(),
        phrases: Vec::new(),
        porte: Some(Porte {
            accueil: "Un conseiller.".into(),
            service: service(fonction),
            dispositifs: Vec::new(),
        }),
    }
}

fn structure(id: &str, commune: &str, lat: f64, lon: f64, dispositif: Option<u16>) -> Structure {
    let commune = commune.parse().unwrap();
    Structure {
        id: id.into(),
        nom: format!("Structure {id}"),
        resume: None,
        adresse: Some("1 rue de la Criée".into()),
        telephone: Some("+33612345678".into()),
        courriel: None,
        site: None,
        ouverture: None,
        avec: Vec::new(),
        faits: Faits {
            nature: Nature::Accompagnement,
            place: Some(Place {
                commune,
                point: Point::new(lat, lon).ok(),
                precision: PrecisionLieu::Adresse,
            }),
            zones: [Zone::Commune(commune)].into_iter().collect(),
            service: service(Fonction::Construire),
            admission: Admission::TouteLAnnee,
            places: None,
            dispositifs: dispositif.into_iter().collect(),
            source: 0,
            datation: Datation {
                le: Date::constant(2026, 11, 1),
                precision: Precision::Jour,
                origine: Origine::Verification,
            },
        },
    }
}

fn catalogue() -> Vec<u8> {
    let publication = Publication {
        cle: "guide".into(),
        titre: "Guide".into(),
        editeur: "Nous".into(),
        date: Date::constant(2025, 2, 1),
        url: None,
    };
    let qpv = Regle::Est(Champ::ResidenceQpv, true);
    let fiches = [
        fiche("fermee", Etat::Ferme, None, Fonction::Ecouter),
        fiche("ouverte", Etat::Actif, None, Fonction::Ecouter),
        fiche("quartier", Etat::Actif, Some(qpv), Fonction::Financer),
    ];
    encode(&[publication], &fiches)
}

pub(super) fn banc() -> Banc {
    let mut banc = Banc::demonstration();
    banc.write("/catalogue/catalogue.gui", &catalogue());
    let source = structures::Source {
        portee: Portee::France,
        demonstration: true,
        provenances: vec![Provenance {
            nom: "Les Brumelles".into(),
            licence: "Licence Ouverte 2.0".into(),
            publie_le: None,
        }],
        dispositifs: vec!["quartier".into()],
        epci: Vec::new(),
        communes: [("99001", 47.0, -8.1), ("99002", 47.0, -8.0)]
            .map(|(code, lat, lon)| CommuneConnue {
                code: code.parse().unwrap(),
                nom: format!("Commune {code}"),
                centre: Point::new(lat, lon).ok(),
            })
            .into(),
        structures: vec![
            structure("criee", "99001", 47.0, -8.1, None),
            structure("quais", "99001", 47.001, -8.1, Some(0)),
            structure("phare", "99002", 47.0, -8.0, None),
        ],
    };
    banc.write(
        "/structures/france.gus",
        &structures::encode(&source).unwrap(),
    );
    banc
}

fn ask(banc: &Banc, demande: &Value) -> Reponse {
    let entetes = [("content-type", "application/json")];
    banc.ask_with(
        "POST /v1/orientation",
        &entetes,
        demande.to_string().as_bytes(),
    )
}

fn ids(json: &Value) -> Vec<(String, Vec<String>)> {
    let texte = |valeur: &Value| valeur.as_str().unwrap().to_owned();
    let etapes = json["parcours"].as_array().unwrap().iter();
    etapes
        .map(|etape| {
            let propositions = etape["propositions"].as_array().unwrap().iter();
            let ids = propositions.map(|p| texte(&p["structure"]["id"]));
            (texte(&etape["etape"]), ids.collect())
        })
        .collect()
}

fn etape(nom: &str, ids: &[&str]) -> (String, Vec<String>) {
    (nom.into(), ids.iter().map(|id| (*id).to_owned()).collect())
}

#[test]
fn says_whom_to_meet_step_by_step_and_why() {
    let demande = json!({
        "situation": {
            "residence": { "commune": "99001", "qpv": true },
            "preferences": { "contact": ["sms"] },
        },
        "position": { "lat": 47.001, "lon": -8.1 },
    });
    let reponse = ask(&banc(), &demande);
    assert_eq!(reponse.status, 200);
    assert_eq!(reponse.entete("cache-control"), "no-store");
    let json = reponse.json();
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
    let poids: i64 = raisons.iter().map(|r| r["poids"].as_i64().unwrap()).sum();
    assert_eq!(
        quais["score"],
        (poids as f64 / 138.0 * 100.0).round() / 100.0
    );
    assert!(raisons.iter().any(|raison| raison["code"] == "joignable"));
    assert_eq!(json["conseiller_humain"]["structure"]["id"], "quais");
    assert_eq!(json["structures_locales"], true);
    assert_eq!(json["demonstration"], true);
    let reseau = &json["parcours"][0]["propositions"][0];
    assert_eq!(reseau["structure"]["nature"], "reseau");
    assert_eq!(reseau["structure"]["accueil"], "Un conseiller.");
    assert_eq!(reseau["contact"]["site"], "https://exemple.test");
    assert_eq!(ask(&banc(), &demande).corps, reponse.corps);
}

#[test]
fn proposes_nothing_that_is_refused_closed_or_elsewhere() {
    let demande =
        |qpv: Value| json!({ "situation": { "residence": { "commune": "99001", "qpv": qpv } } });
    let tous =
        |json: &Value| -> Vec<String> { ids(json).into_iter().flat_map(|(_, ids)| ids).collect() };
    let hors = ask(&banc(), &demande(json!(false))).json();
    assert_eq!(tous(&hors), ["ouverte", "criee"]);
    let inconnu = ask(&banc(), &demande(Value::Null)).json();
    assert_eq!(tous(&inconnu), ["ouverte", "criee", "quais", "quartier"]);
}

#[test]
fn without_structures_the_networks_answer() {
    let mut banc = Banc::demonstration();
    banc.write("/catalogue/catalogue.gui", &catalogue());
    let json = ask(&banc, &json!({ "situation": {} })).json();
    assert_eq!(json["structures"], Value::Null);
    assert_eq!(json["structures_locales"], false);
    assert_eq!(json["conseiller_humain"]["structure"]["id"], "ouverte");
    let reponse = banc.ask("GET /v1/structures?commune=99001");
    assert_eq!(reponse.status, 503);
    assert_eq!(reponse.json()["code"], "structures-indisponibles");
    banc.write("/structures/france.gus", b"QPVi");
    assert_eq!(banc.ask("GET /v1/structures?commune=99001").status, 503);
}

#[test]
fn names_what_is_wrong_in_a_question() {
    let banc = banc();
    let avec = |cle: &str, valeur: Value| json!({ "situation": {}, cle: valeur });
    for (demande, code, champ) in [
        (json!({}), "champ-manquant", "/situation"),
        (avec("ou", json!(1)), "champ-inconnu", "/ou"),
        (avec("position", json!(3)), "valeur-invalide", "/position"),
        (
            avec("position", json!({ "lat": 47 })),
            "champ-manquant",
            "/position/lon",
        ),
        (
            avec("position", json!({ "lat": "47", "lon": -8 })),
            "nombre-invalide",
            "/position/lat",
        ),
        (
            avec("position", json!({ "lat": 147, "lon": -8 })),
            "coordonnee-hors-limites",
            "/position/lat",
        ),
        (
            avec("position", json!({ "lat": -8.0, "lon": 47.0 })),
            "coordonnees-inversees",
            "/position/lat",
        ),
        (
            avec("position", json!({ "lat": 1, "lon": 1, "x": 1 })),
            "champ-inconnu",
            "/position/x",
        ),
        (avec("limite", json!(0)), "valeur-invalide", "/limite"),
        (avec("limite", json!(51)), "valeur-invalide", "/limite"),
        (avec("limite", json!("dix")), "valeur-invalide", "/limite"),
    ] {
        let reponse = ask(&banc, &demande);
        let probleme = reponse.json();
        assert_eq!(
            (reponse.status, &probleme["code"], &probleme["champ"]),
            (400, &json!(code), &json!(champ)),
            "{demande}"
        );
    }
    assert_eq!(banc.ask("GET /v1/orientation").status, 405);
}

#[test]
fn lists_the_structures_of_a_place() {
    let banc = banc();
    let liste = |question: &str| {
        let reponse = banc.ask(&format!("GET /v1/structures?{question}"));
        assert_eq!(reponse.status, 200, "{question}");
        let json = reponse.json();
        let structures = json["structures"].as_array().unwrap().iter();
        let ids: Vec<_> = structures
            .map(|s| s["id"].as_str().unwrap().to_owned())
            .collect();
        (
            ids,
            json["suivant"].clone(),
            reponse.entete("cache-control").to_owned(),
        )
    };
    let (ids, suivant, duree) = liste("lat=47&lon=-8.1");
    assert_eq!(ids, ["criee", "quais", "phare"]);
    assert_eq!((suivant, &*duree), (Value::Null, "private, max-age=300"));
    assert_eq!(liste("lat=47&lon=-8.1&rayon_km=1").0, ["criee", "quais"]);
    assert_eq!(liste("commune=99002").0, ["phare"]);
    let (ids, suivant, duree) = liste("departement=99&limite=2");
    assert_eq!(ids, ["criee", "quais"]);
    assert_eq!(duree, "public, max-age=300");
    let suite = format!(
        "departement=99&limite=2&depuis={}",
        suivant.as_str().unwrap()
    );
    assert_eq!(liste(&suite).0, ["phare"]);

    let carte = banc.ask("GET /v1/structures?commune=99001&format=geojson");
    assert_eq!(carte.entete("content-type"), "application/geo+json");
    let carte = carte.json();
    assert_eq!(
        carte["features"][0]["geometry"]["coordinates"],
        json!([-8.1, 47.0])
    );
    assert_eq!(carte["features"][0]["properties"]["nom"], "Structure criee");

    for (question, code, champ) in [
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
        let reponse = banc.ask(&format!("GET /v1/structures?{question}"));
        let probleme = reponse.json();
        assert_eq!(
            (reponse.status, &probleme["code"], &probleme["champ"]),
            (400, &json!(code), &json!(champ)),
            "{question}"
        );
    }
}
