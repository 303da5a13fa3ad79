//! Applications: what is kept, who can read it, which messages go out, what is erased.

mod access;
mod answers;
mod clock;
mod crowd;
mod damage;
mod deposit;
mod elsewhere;
mod migrations;
mod page;
mod tracking;
mod webhooks;

use super::{Bench, TestResponse, bench::ADMIN_KEY};
use serde_json::{Value, json};
use shared::{
    eligibilite::{Entry, EntryState, Publication, Source, encode},
    structures::{Door, Service},
};

/// A bench with a catalogue of one entry, where somebody receives: other structures are known
/// by their partners.
pub(in crate::tests) fn bench() -> Bench {
    let mut bench = Bench::demonstration();
    let source = || Source {
        publication: 0,
        location: "Page 1".into(),
    };
    let publication = Publication {
        key: "essai".into(),
        title: "Essai".into(),
        publisher: "Nous".into(),
        date: shared::Date::constant(2026, 1, 1),
        url: None,
    };
    let entry = Entry {
        id: "citeslab".into(),
        name: "CitésLab".into(),
        resume: String::new(),
        site: None,
        state: EntryState::Actif,
        public: Default::default(),
        verifie_le: shared::Date::constant(2026, 1, 1),
        source: source(),
        conditions: Vec::new(),
        appreciations: Vec::new(),
        parameters: Vec::new(),
        phrases: Vec::new(),
        door: Some(Door {
            accueil: String::new(),
            service: Service::default(),
            dispositifs: Vec::new(),
        }),
        offer: Default::default(),
    };
    bench.write(
        "/catalogue/catalogue.gui",
        &encode(&[publication], &[entry]),
    );
    bench.structure("citeslab");
    bench
}

/// The application that a person sends to a structure.
pub(super) fn candidature(structure: &str) -> Value {
    json!({
        "structure": structure,
        "candidat": { "prenom": "Awa", "telephone": "06 12 34 56 78" },
        "projet": { "resume": "Un atelier de couture dans mon quartier" },
        "information_lue": true,
    })
}

impl Bench {
    pub(super) fn send(&self, query: &str, headers: &[(&str, &str)], body: &Value) -> TestResponse {
        let mut headers = headers.to_vec();
        headers.push(("content-type", "application/json"));
        self.ask_with(query, &headers, body.to_string().as_bytes())
    }

    /// `key` is that of a partner or of the administration, or a person's secret.
    pub(in crate::tests) fn ask_as(&self, key: &str, query: &str, body: &Value) -> TestResponse {
        let bearer = format!("Bearer {key}");
        match query.starts_with("GET ") {
            true => self.ask_with(query, &[("authorization", &bearer)], b""),
            false => self.send(query, &[("authorization", &bearer)], body),
        }
    }

    pub(in crate::tests) fn admin(&self, query: &str, body: &Value) -> TestResponse {
        self.ask_as(ADMIN_KEY, query, body)
    }

    /// Creates a partner; returns its identifier, its key and its signing secret.
    /// Of a structure, its mailbox or its webhook was verified, unless `of` says otherwise.
    pub(super) fn partenaire(&self, mut of: Value) -> (String, String, String) {
        of["nom"] = json!("Essai");
        if of.get("recoit").is_none() {
            of["recoit"] = json!(true);
        }
        let response = self.admin("POST /v1/admin/partenaires", &of);
        assert_eq!(response.status, 201, "{}", response.text());
        let reply = response.json();
        let text = |pointer: &str| reply.pointer(pointer).unwrap().as_str().unwrap().to_owned();
        (
            text("/partenaire/id"),
            text("/cle"),
            text("/secret_webhook"),
        )
    }

    pub(in crate::tests) fn prescripteur(&self) -> String {
        self.partenaire(json!({ "portee": "prescripteur" })).1
    }

    /// Somebody receives what is sent to a structure; returns their key.
    pub(in crate::tests) fn structure(&self, id: &str) -> String {
        self.partenaire(json!({ "portee": "structure", "structure": id }))
            .1
    }

    /// Deposits as a person; returns the reference and the secret.
    pub(super) fn deposit(&self, body: &Value) -> (String, String) {
        let response = self.send("POST /v1/candidatures", &[], body);
        assert_eq!(response.status, 201, "{}", response.text());
        let reply = response.json();
        let text = |key: &str| reply[key].as_str().unwrap().to_owned();
        (text("reference"), text("secret"))
    }

    /// Deposits as a partner.
    fn deposit_as(&self, key: &str, idempotency: &str, body: &Value) -> TestResponse {
        let bearer = format!("Bearer {key}");
        let headers = [
            ("authorization", bearer.as_str()),
            ("idempotency-key", idempotency),
        ];
        self.send("POST /v1/candidatures", &headers, body)
    }
}

#[track_caller]
fn refused(response: &TestResponse, status: u16, code: &str) {
    let reply = response.json();
    assert_eq!(
        (response.status, reply["code"].as_str()),
        (status, Some(code)),
        "{reply}"
    );
}
