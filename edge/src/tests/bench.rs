//! A bench for the worker: real artefacts, files in memory, a fixed date.

use super::machine::Machine;
use crate::{
    BUDGET, Body, CROWD, CandidatureMemory, Context, DataMemory, Failure, FileContent, Keys,
    LogLine, Noted, answer, platform::hex, store::gateway::TextGateway,
};
use http::{HeaderMap, Request};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use shared::{
    Date, Point, SignedDuration, Timestamp,
    candidature::seals::{KeyEnvelope, Vault},
    espace::oidc::OidcClient,
    qpv::{
        Commune, Contour, Coverage, Generation, Manifest, Polygon, Quartier, Referentiel,
        Territoire,
        artefact::{Artefacts, QuartierSource, encode},
    },
    wire::v1::{openapi, routes::Target},
};
use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    sync::LazyLock,
};

pub(super) const TODAY: Date = Date::constant(2026, 11, 23);

/// Files by path, and which were read.
#[derive(Default)]
pub(super) struct Disk {
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) out_of_order: bool,
    reads: RefCell<Vec<String>>,
}

impl Disk {
    pub(super) fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Failure> {
        if self.out_of_order {
            return Err(Failure::Reading);
        }
        self.reads.borrow_mut().push(path.to_owned());
        Ok(self.files.get(path).cloned())
    }

    pub(super) fn open(
        &self,
        path: &str,
        if_none_match: Option<&str>,
    ) -> Result<Option<FileContent<Vec<u8>>>, Failure> {
        Ok(self.read(path)?.map(|bytes| {
            let etag = format!("\"{}\"", hex(&Sha256::digest(&bytes)[..4]));
            FileContent {
                body: (if_none_match != Some(etag.as_str())).then_some(bytes),
                etag: Some(etag),
            }
        }))
    }
}

pub(super) struct Bench {
    data: DataMemory,
    pub(super) machine: Machine,
    candidature_memory: CandidatureMemory,
    pub(super) keys: RefCell<String>,
    pub(super) now: Cell<Timestamp>,
    pub(super) local: bool,
    pub(super) crowd: u32,
    pub(super) texts: Option<TextGateway>,
    pub(super) oidc: Option<OidcClient>,
    /// Whether sealing fails from now on.
    pub(super) sealing_fails: Cell<bool>,
    pub(super) notice: app::OperatorNotice,
    /// What answers left to be written.
    noted: RefCell<Vec<Noted>>,
}

/// The administration's key.
pub(super) const ADMIN_KEY: &str = "ga_essai";

/// Who may administer.
pub(super) const OPERATORS: &str = "exploitante@guichet.test, exploitant@guichet.test";

/// Noon of [`TODAY`].
const NOON: Timestamp = Timestamp::constant(1_795_435_200, 0);

impl Default for Bench {
    fn default() -> Self {
        Self {
            data: DataMemory::default(),
            machine: Machine::default(),
            candidature_memory: CandidatureMemory::default(),
            keys: RefCell::new(keys(&["k1"])),
            now: Cell::new(NOON),
            local: false,
            crowd: CROWD,
            texts: None,
            oidc: None,
            sealing_fails: Cell::new(false),
            noted: RefCell::default(),
            notice: app::OperatorNotice::default(),
        }
    }
}

/// The secret of the service, with these wrapping keys.
pub(super) fn keys(wrapping_keys: &[&str]) -> String {
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
    let bytes = |name: &str| BASE64.encode(Sha256::digest(name));
    let wrapping_keys: Vec<_> = wrapping_keys
        .iter()
        .map(|name| json!({ "nom": name, "cle": bytes(name) }))
        .collect();
    json!({
        "enveloppes": wrapping_keys,
        "empreintes": bytes("empreintes"),
        "recu": bytes("recu"),
        "admin": BASE64.encode(Sha256::digest(ADMIN_KEY)),
    })
    .to_string()
}

#[derive(Debug)]
pub(super) struct TestResponse {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    pub(super) log_line: LogLine,
}

impl TestResponse {
    pub(super) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }

    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

impl Bench {
    /// The fictional territory, in both generations.
    pub(super) fn demonstration() -> Self {
        Self::with(&[
            encoded(
                Generation::G2015,
                Territoire::Demonstration,
                &[square("QP099001", "Les Anciens", &["Brume"], 47.0, -8.01)],
            ),
            encoded(
                Generation::G2024,
                Territoire::Demonstration,
                &[
                    square("QN09901N", "Les Cordiers", &["99001 Brume"], 47.0, -8.01),
                    square(
                        "QN09902M",
                        "=Les Halles",
                        &["99001 Brume", "99002 Écume"],
                        47.2,
                        -8.01,
                    ),
                ],
            ),
        ])
    }

    /// Invented quartiers under the codes of real places, as if they were all of métropole.
    pub(super) fn metropole() -> Self {
        Self::with(&[encoded(
            Generation::G2024,
            Territoire::Metropole,
            &[
                square("QN07501N", "Un", &["75056 Paris"], 48.86, 2.35),
                square("QN02A01I", "Deux", &["2A004 Ajaccio"], 41.92, 8.73),
            ],
        )])
    }

    pub(super) fn with(datasets: &[Artefacts]) -> Self {
        let mut manifest = Manifest::default();
        datasets.iter().for_each(|dataset| manifest.insert(dataset));
        let manifest = manifest.encode();
        let version = hex(&Sha256::digest(&manifest)[..8]);
        let mut bench = Self::default();
        bench.write("/data/manifeste.qpv", &manifest);
        for dataset in datasets {
            let generation = dataset.referentiel.generation;
            let path = format!("/data/{version}/{generation}/national.qpv");
            bench.write(&path, &dataset.national);
        }
        bench
    }

    pub(super) fn write(&mut self, path: &str, bytes: &[u8]) {
        self.machine
            .disk
            .files
            .insert(path.to_owned(), bytes.to_owned());
    }

    pub(super) fn index_path(&self, generation: &str) -> String {
        let end = format!("/{generation}/national.qpv");
        let mut paths = self.machine.disk.files.keys();
        paths.find(|path| path.ends_with(&end)).unwrap().clone()
    }

    pub(super) fn reads(&self, end: &str) -> usize {
        let reads = self.machine.disk.reads.borrow();
        reads.iter().filter(|path| path.ends_with(end)).count()
    }

    fn context<'a>(&'a self, keys: Option<&'a Keys>) -> Context<'a, Machine> {
        Context {
            platform: &self.machine,
            keys,
            data: &self.data,
            memory: &self.candidature_memory,
            now: self.now.get(),
            today: TODAY,
            local: self.local,
            budget: BUDGET,
            crowd: self.crowd,
            texts: self.texts.as_ref(),
            oidc: self.oidc.as_ref(),
            geocoder: "https://geocodeur.test/geocodage",
            site: "https://guichet.test",
            operators: OPERATORS,
            notice: &self.notice,
        }
    }

    fn keys(&self) -> Option<Keys> {
        let mut keys = Keys::parse(&self.keys.borrow()).ok()?;
        if self.sealing_fails.get() {
            // The name of a wrapping key ends at the first dot of what it seals, so nothing can
            // be sealed under a name that holds one.
            let name = "k.1".to_owned();
            keys.vault = Vault::new(vec![KeyEnvelope { name, key: [7; 32] }]).unwrap();
        }
        Some(keys)
    }

    /// Replaces the sealed part of a partner.
    pub(super) fn reseal(&self, partner: &str, clear: &str) {
        let keys = self.keys().unwrap();
        let vault = &keys.vault;
        let key = vault.key(partner, &self.machine).unwrap();
        let sealed = vault.seal(&key, partner, "secrets", clear.as_bytes(), &self.machine);
        let sql = "UPDATE partenaire SET cle = ?2, scelle = ?3 WHERE id = ?1";
        let database = self.machine.database.borrow();
        database
            .execute(sql, [partner, &key, &sealed.unwrap()])
            .unwrap();
    }

    pub(super) fn wait_for(&self, duration: SignedDuration) {
        let after = self.now.get().saturating_add(duration);
        self.now.set(after.unwrap());
    }

    /// Runs what is run every minute.
    pub(super) fn tasks(&self) -> crate::TaskSummary {
        self.machine.elapsed.set(SignedDuration::ZERO);
        let keys = self.keys();
        let context = self.context(keys.as_ref());
        pollster::block_on(crate::run_tasks(&context, "https://guichet.test")).unwrap()
    }

    /// Writes what answers left to be written, as the runtime does once they have left.
    pub(super) fn settle(&self) {
        for noted in self.noted.take() {
            pollster::block_on(noted.write(&self.context(None))).unwrap();
        }
    }

    /// `query` is `METHOD /path?query`.
    pub(super) fn ask(&self, query: &str) -> TestResponse {
        self.ask_with(query, &[], b"")
    }

    pub(super) fn ask_with(
        &self,
        query: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> TestResponse {
        let (method, path) = query.split_once(' ').unwrap();
        let mut builder = Request::builder()
            .method(method)
            .uri(format!("https://guichet.test{path}"));
        for (name, value) in headers {
            builder = builder.header(*name, *value);
        }
        let request = builder.body(body.to_owned()).unwrap();
        let keys = self.keys();
        let context = self.context(keys.as_ref());
        let (mut response, log_line) = pollster::block_on(answer(request, &context));
        self.noted.borrow_mut().push(Noted::of(&mut response));
        let (parts, body) = response.into_parts();
        let response = TestResponse {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: match body {
                Body::Empty => Vec::new(),
                Body::Bytes(bytes) | Body::Stream(bytes) => bytes,
            },
            log_line,
        };
        assert_eq!(log_line.status, response.status, "{query}");
        let route = path.split('?').next().unwrap_or_default();
        check_described(query, Target::of(route), &response);
        response
    }
}

static DOCUMENT: LazyLock<Value> = LazyLock::new(openapi);

/// Checks an answer against what the OpenAPI document says it may be.
fn check_described(query: &str, route: Target<'_>, response: &TestResponse) {
    let paths = &DOCUMENT["paths"];
    let Some(operations) = paths.get(route.name()).and_then(Value::as_object) else {
        return;
    };
    if response.body.is_empty() {
        // The answer to no lines has none.
        let lines = response.header("content-type") == "application/x-ndjson";
        let is_head = query.starts_with("HEAD ");
        assert!(
            is_head || lines || matches!(response.status, 202 | 204 | 304),
            "{query}"
        );
        return;
    }
    let method = match query.split(' ').next().unwrap() {
        "HEAD" => "get".to_owned(),
        method => method.to_lowercase(),
    };
    // An undescribed method is refused with the errors that the described ones share.
    let operation = match operations.get(&method) {
        Some(operation) => operation,
        None => operations.values().next().unwrap(),
    };
    let status = response.status.to_string();
    let expected = &operation["responses"][&status];
    assert!(expected.is_object(), "{query}: {status} is not described");
    let mime = response.header("content-type").split(';').next().unwrap();
    let content = &expected["content"][mime];
    assert!(content.is_object(), "{query}: {mime} is not described");
    if !mime.ends_with("json") || mime.contains("ndjson") {
        return;
    }
    let body = response.json();
    let schema = json!({ "components": DOCUMENT["components"], "allOf": [content["schema"]] });
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    if let Err(error) = validator.validate(&body) {
        panic!("{query}: {error} in {body}");
    }
    if mime == "application/problem+json" {
        let code = body["code"].as_str().unwrap();
        let listed = expected["description"].as_str().unwrap();
        assert!(
            listed.contains(&format!("`{code}`")),
            "{query}: {code} is not described"
        );
        assert_eq!(body["status"], response.status, "{query}");
    }
}

/// A square of a hundredth of a degree, by its south-west corner.
fn square(code: &str, name: &str, communes: &[&str], lat: f64, lon: f64) -> QuartierSource {
    let code = code.parse::<shared::codes::CodeQpv>().unwrap();
    let corner = |dlat: f64, dlon: f64| Point::new(lat + dlat, lon + dlon).unwrap();
    let communes = communes.iter().map(|text| match text.split_once(' ') {
        Some((code, name)) => Commune {
            code: Some(code.parse().unwrap()),
            name: name.to_owned(),
        },
        None => Commune {
            code: None,
            name: (*text).to_owned(),
        },
    });
    QuartierSource {
        quartier: Quartier {
            code,
            name: name.to_owned(),
            communes: communes.collect(),
            departement: code.departement(),
        },
        contour: Contour {
            polygons: vec![Polygon {
                exterior: vec![
                    corner(0.0, 0.0),
                    corner(0.01, 0.0),
                    corner(0.01, 0.01),
                    corner(0.0, 0.01),
                ],
                holes: Vec::new(),
            }],
        },
    }
}

fn encoded(
    generation: Generation,
    territoire: Territoire,
    quartiers: &[QuartierSource],
) -> Artefacts {
    let referentiel = Referentiel {
        generation,
        source: "Contours dessinés pour les tests".into(),
        origin: "tests".into(),
        publie_le: Some(Date::constant(2024, 3, 1)),
        licence: "Licence Ouverte 2.0".into(),
        digest: [7; 32],
        demonstration: territoire == Territoire::Demonstration,
        coverage: Coverage::new(vec![territoire]),
        quartiers: 0,
        erreur_m: 0.0,
    };
    encode(&referentiel, quartiers).unwrap()
}
