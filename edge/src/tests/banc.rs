//! The worker on a bench: real artefacts, files in memory, a date.

use super::machine::Machine;
use crate::{
    AFFLUENCE, BUDGET, Cles, Context, Corps, Fichier, Journal, Memoire, MemoireBureau, Panne,
    answer, platform::hex,
};
use http::{HeaderMap, Request};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use shared::{
    Date, Point, SignedDuration, Timestamp,
    candidature::sceaux::{Coffre, Enveloppe},
    qpv::{
        Commune, Contour, Couverture, Generation, Manifeste, Polygone, Quartier, Referentiel,
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

pub(super) const AUJOURDHUI: Date = Date::constant(2026, 11, 23);

/// Files by path; counts the reads of each.
#[derive(Default)]
pub(super) struct Disque {
    pub(super) fichiers: BTreeMap<String, Vec<u8>>,
    pub(super) en_panne: bool,
    lectures: RefCell<Vec<String>>,
}

impl Disque {
    pub(super) fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Panne> {
        if self.en_panne {
            return Err(Panne::Lecture);
        }
        self.lectures.borrow_mut().push(path.to_owned());
        Ok(self.fichiers.get(path).cloned())
    }

    pub(super) fn open(
        &self,
        path: &str,
        if_none_match: Option<&str>,
    ) -> Result<Option<Fichier<Vec<u8>>>, Panne> {
        Ok(self.read(path)?.map(|octets| {
            let etag = format!("\"{}\"", hex(&Sha256::digest(&octets)[..4]));
            Fichier {
                corps: (if_none_match != Some(etag.as_str())).then_some(octets),
                etag: Some(etag),
            }
        }))
    }
}

/// A worker with its memory.
pub(super) struct Banc {
    memoire: Memoire,
    pub(super) machine: Machine,
    memoire_bureau: MemoireBureau,
    pub(super) cles: RefCell<String>,
    pub(super) maintenant: Cell<Timestamp>,
    pub(super) local: bool,
    pub(super) affluence: u32,
    /// Whether what is sealed from now on fails to be.
    pub(super) seals_nothing: Cell<bool>,
}

/// The key of whoever administers.
pub(super) const CLE_ADMIN: &str = "ga_essai";

/// Noon of the day of the bench.
const MIDI: Timestamp = Timestamp::constant(1_795_435_200, 0);

impl Default for Banc {
    fn default() -> Self {
        Self {
            memoire: Memoire::default(),
            machine: Machine::default(),
            memoire_bureau: MemoireBureau::default(),
            cles: RefCell::new(cles(&["k1"])),
            maintenant: Cell::new(MIDI),
            local: false,
            affluence: AFFLUENCE,
            seals_nothing: Cell::new(false),
        }
    }
}

/// The secret of the service, with these wrapping keys.
pub(super) fn cles(enveloppes: &[&str]) -> String {
    use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
    let octets = |nom: &str| BASE64.encode(Sha256::digest(nom));
    let enveloppes: Vec<_> = enveloppes
        .iter()
        .map(|nom| json!({ "nom": nom, "cle": octets(nom) }))
        .collect();
    json!({
        "enveloppes": enveloppes,
        "empreintes": octets("empreintes"),
        "recu": octets("recu"),
        "admin": BASE64.encode(Sha256::digest(CLE_ADMIN)),
    })
    .to_string()
}

/// An answer, read.
#[derive(Debug)]
pub(super) struct Reponse {
    pub(super) status: u16,
    pub(super) entetes: HeaderMap,
    pub(super) corps: Vec<u8>,
    pub(super) journal: Journal,
}

impl Reponse {
    pub(super) fn entete(&self, nom: &str) -> &str {
        self.entetes.get(nom).map_or("", |v| v.to_str().unwrap())
    }

    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.corps).unwrap_or(Value::Null)
    }

    pub(super) fn texte(&self) -> &str {
        std::str::from_utf8(&self.corps).unwrap()
    }
}

impl Banc {
    /// The fictional territory, in both generations.
    pub(super) fn demonstration() -> Self {
        Self::with(&[
            encoded(
                Generation::G2015,
                Territoire::Demonstration,
                &[carre("QP099001", "Les Anciens", &["Brume"], 47.0, -8.01)],
            ),
            encoded(
                Generation::G2024,
                Territoire::Demonstration,
                &[
                    carre("QN09901N", "Les Cordiers", &["99001 Brume"], 47.0, -8.01),
                    carre(
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

    /// Drawn by us under the codes of real places, as a complete set of métropole.
    pub(super) fn metropole() -> Self {
        Self::with(&[encoded(
            Generation::G2024,
            Territoire::Metropole,
            &[
                carre("QN07501N", "Un", &["75056 Paris"], 48.86, 2.35),
                carre("QN02A01I", "Deux", &["2A004 Ajaccio"], 41.92, 8.73),
            ],
        )])
    }

    pub(super) fn with(jeux: &[Artefacts]) -> Self {
        let mut manifeste = Manifeste::default();
        jeux.iter().for_each(|jeu| manifeste.insert(jeu));
        let manifeste = manifeste.encode();
        let version = hex(&Sha256::digest(&manifeste)[..8]);
        let mut banc = Self::default();
        banc.write("/data/manifeste.qpv", &manifeste);
        for jeu in jeux {
            let generation = jeu.referentiel.generation;
            let chemin = format!("/data/{version}/{generation}/national.qpv");
            banc.write(&chemin, &jeu.national);
        }
        banc
    }

    pub(super) fn write(&mut self, chemin: &str, octets: &[u8]) {
        self.machine
            .disque
            .fichiers
            .insert(chemin.to_owned(), octets.to_owned());
    }

    pub(super) fn index_path(&self, generation: &str) -> String {
        let end = format!("/{generation}/national.qpv");
        let mut paths = self.machine.disque.fichiers.keys();
        paths.find(|path| path.ends_with(&end)).unwrap().clone()
    }

    pub(super) fn reads(&self, end: &str) -> usize {
        let lectures = self.machine.disque.lectures.borrow();
        lectures.iter().filter(|path| path.ends_with(end)).count()
    }

    fn context<'a>(&'a self, keys: Option<&'a Cles>) -> Context<'a, Machine> {
        Context {
            platform: &self.machine,
            keys,
            reference_sets: &self.memoire,
            memory: &self.memoire_bureau,
            now: self.maintenant.get(),
            today: AUJOURDHUI,
            local: self.local,
            budget: BUDGET,
            affluence: self.affluence,
            geocoder: "https://geocodeur.test/geocodage",
        }
    }

    /// The keys of the service, as it is given them.
    fn keys(&self) -> Option<Cles> {
        let mut keys = Cles::parse(&self.cles.borrow()).ok()?;
        if self.seals_nothing.get() {
            // No key can be found again by a name that holds a dot.
            let nom = "k.1".to_owned();
            keys.coffre = Coffre::new(vec![Enveloppe { nom, cle: [7; 32] }]).unwrap();
        }
        Some(keys)
    }

    /// Replaces what is sealed of a partner.
    pub(super) fn reseal(&self, partner: &str, clear: &str) {
        let keys = self.keys().unwrap();
        let vault = &keys.coffre;
        let key = vault.cle(partner, &self.machine).unwrap();
        let sealed = vault.scelle(&key, partner, "secrets", clear.as_bytes(), &self.machine);
        let sql = "UPDATE partenaire SET cle = ?2, scelle = ?3 WHERE id = ?1";
        let base = self.machine.base.borrow();
        base.execute(sql, [partner, &key, &sealed.unwrap()])
            .unwrap();
    }

    /// Lets time pass.
    pub(super) fn attends(&self, duree: SignedDuration) {
        let after = self.maintenant.get().saturating_add(duree);
        self.maintenant.set(after.unwrap());
    }

    /// What the clock does every minute.
    pub(super) fn taches(&self) -> crate::Bilan {
        let cles = self.keys();
        let context = self.context(cles.as_ref());
        pollster::block_on(crate::tourne(&context, "https://guichet.test")).unwrap()
    }

    /// `METHOD /path?query`.
    pub(super) fn ask(&self, demande: &str) -> Reponse {
        self.ask_with(demande, &[], b"")
    }

    pub(super) fn ask_with(
        &self,
        demande: &str,
        entetes: &[(&str, &str)],
        corps: &[u8],
    ) -> Reponse {
        let (methode, chemin) = demande.split_once(' ').unwrap();
        let mut builder = Request::builder()
            .method(methode)
            .uri(format!("https://guichet.test{chemin}"));
        for (nom, valeur) in entetes {
            builder = builder.header(*nom, *valeur);
        }
        let requete = builder.body(corps.to_owned()).unwrap();
        let cles = self.keys();
        let context = self.context(cles.as_ref());
        let (reponse, journal) = pollster::block_on(answer(requete, &context));
        let (parts, corps) = reponse.into_parts();
        let reponse = Reponse {
            status: parts.status.as_u16(),
            entetes: parts.headers,
            corps: match corps {
                Corps::Vide => Vec::new(),
                Corps::Octets(octets) | Corps::Flux(octets) => octets,
            },
            journal,
        };
        assert_eq!(journal.status, reponse.status, "{demande}");
        let path = chemin.split('?').next().unwrap_or_default();
        described(demande, Target::of(path), &reponse);
        reponse
    }
}

static DOCUMENT: LazyLock<Value> = LazyLock::new(openapi);

/// What is answered is what the OpenAPI document says may be.
fn described(demande: &str, route: Target<'_>, reponse: &Reponse) {
    let paths = &DOCUMENT["paths"];
    let Some(operations) = paths.get(route.name()).and_then(Value::as_object) else {
        return;
    };
    if reponse.corps.is_empty() {
        // Of no lines, no lines.
        let lines = reponse.entete("content-type") == "application/x-ndjson";
        let headed = demande.starts_with("HEAD ");
        assert!(
            headed || lines || matches!(reponse.status, 204 | 304),
            "{demande}"
        );
        return;
    }
    let methode = match demande.split(' ').next().unwrap() {
        "HEAD" => "get".to_owned(),
        methode => methode.to_lowercase(),
    };
    // Whatever a route does not take, it refuses as it does for what it takes.
    let operation = match operations.get(&methode) {
        Some(operation) => operation,
        None => operations.values().next().unwrap(),
    };
    let status = reponse.status.to_string();
    let expected = &operation["responses"][&status];
    assert!(expected.is_object(), "{demande}: {status} is not described");
    let mime = reponse.entete("content-type").split(';').next().unwrap();
    let content = &expected["content"][mime];
    assert!(content.is_object(), "{demande}: {mime} is not described");
    if !mime.ends_with("json") || mime.contains("ndjson") {
        return;
    }
    let body = reponse.json();
    let schema = json!({ "components": DOCUMENT["components"], "allOf": [content["schema"]] });
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    if let Err(error) = validator.validate(&body) {
        panic!("{demande}: {error} in {body}");
    }
    if mime == "application/problem+json" {
        let code = body["code"].as_str().unwrap();
        let listed = expected["description"].as_str().unwrap();
        assert!(
            listed.contains(&format!("`{code}`")),
            "{demande}: {code} is not described"
        );
        assert_eq!(body["status"], reponse.status, "{demande}");
    }
}

/// A hundredth of a degree a side, from its south-west corner.
fn carre(code: &str, nom: &str, communes: &[&str], lat: f64, lon: f64) -> QuartierSource {
    let code = code.parse::<shared::codes::CodeQpv>().unwrap();
    let coin = |dlat: f64, dlon: f64| Point::new(lat + dlat, lon + dlon).unwrap();
    let communes = communes.iter().map(|texte| match texte.split_once(' ') {
        Some((code, nom)) => Commune {
            code: Some(code.parse().unwrap()),
            nom: nom.to_owned(),
        },
        None => Commune {
            code: None,
            nom: (*texte).to_owned(),
        },
    });
    QuartierSource {
        quartier: Quartier {
            code,
            nom: nom.to_owned(),
            communes: communes.collect(),
            departement: code.departement(),
        },
        contour: Contour {
            polygones: vec![Polygone {
                exterieur: vec![
                    coin(0.0, 0.0),
                    coin(0.01, 0.0),
                    coin(0.01, 0.01),
                    coin(0.0, 0.01),
                ],
                trous: Vec::new(),
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
        origine: "tests".into(),
        publie_le: Some(Date::constant(2024, 3, 1)),
        licence: "Licence Ouverte 2.0".into(),
        empreinte: [7; 32],
        demonstration: territoire == Territoire::Demonstration,
        couverture: Couverture::new(vec![territoire]),
        quartiers: 0,
        erreur_m: 0.0,
    };
    encode(&referentiel, quartiers).unwrap()
}
