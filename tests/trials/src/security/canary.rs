//! A person who is nowhere to be found: not in logs, errors, addresses, messages, letters,
//! nor in the files of the database.

use super::{
    receiver::AttackReceiver,
    service::{KeptRecepisse, RunningService, log_dir, said},
};
use crate::http::HttpAnswer;
use anyhow::{Context, Result};
use base64::{
    Engine,
    prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD},
};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};

const STRUCTURE: &str = "canari-essai";
const WITHOUT_WEBHOOK: &str = "canari-par-courriel";
const NETWORK: &str = "203.0.113.77";
const IDEMPOTENCE: &str = "zqidem-temoin";

/// What is said of the person, and of who fills the form in for them.
const PERSONAL_WORDS: [&str; 9] = [
    "Zélindaqx",
    "Quarticelle-Obry",
    "0698714253",
    "698714253",
    "zq.temoin7",
    "exemple-temoin.fr",
    "tapisserie de haute lisse",
    "Association Temoinville",
    "Hyacinthe Prosquet",
];

/// What was looked at, and where the person was found.
#[derive(Default)]
pub(super) struct CanaryMeasures {
    pub(super) errors: u64,
    pub(super) bytes: u64,
    pub(super) found_count: u64,
    pub(super) examples: Vec<String>,
}

/// What is looked for.
pub(super) struct Canary {
    search: CanarySearch,
    measures: CanaryMeasures,
}

fn form(structure: &str) -> Value {
    json!({
        "structure": structure,
        "candidat": {
            "prenom": PERSONAL_WORDS[0], "nom": PERSONAL_WORDS[1], "telephone": "06 98 71 42 53",
            "courriel": format!("{}@{}", PERSONAL_WORDS[4], PERSONAL_WORDS[5]),
        },
        "projet": { "resume": format!("Un atelier de {} dans ma rue", PERSONAL_WORDS[6]) },
        "qpv": { "statut": "dans", "plus_proche": { "nom": PERSONAL_WORDS[6] } },
        "prescripteur": {
            "organisation": PERSONAL_WORDS[7], "referent": PERSONAL_WORDS[8], "accord_du_candidat": true,
        },
        "information_lue": true,
    })
}

/// The letters, but for the address on those that are to the person, and the secret of the link
/// that they bring: it is in what they say that the person is looked for.
fn without_own_address(letters: &[u8]) -> Result<Vec<u8>> {
    let own = format!("{}@{}", PERSONAL_WORDS[4], PERSONAL_WORDS[5]);
    let mut kept = Vec::new();
    for line in letters.split(|byte| *byte == b'\n') {
        if line.is_empty() {
            continue;
        }
        let mut letter: Value = serde_json::from_slice(line).context("a letter is not read")?;
        if letter["a"] == own.as_str() {
            letter["a"] = Value::Null;
            let text = letter["texte"]
                .as_str()
                .context("a letter without a text")?;
            let words = text
                .split_whitespace()
                .map(|word| match word.split_once('#') {
                    Some((page, _)) if page.ends_with("/suivi") || page.contains("/suivi/") => page,
                    _ => word,
                });
            letter["texte"] = words.collect::<Vec<_>>().join(" ").into();
        }
        kept.extend(letter.to_string().into_bytes());
        kept.push(b'\n');
    }
    Ok(kept)
}

impl Canary {
    /// Leads a person's applications from their deposit to their erasure, and everything
    /// that can go wrong on the way.
    pub(super) fn live(service: &RunningService) -> Result<Self> {
        let (receiver, port) = AttackReceiver::start()?;
        let structure = service.partenaire(json!({
            "portee": "structure", "structure": STRUCTURE, "webhook": format!("http://127.0.0.1:{port}/"),
        }))?;
        service.partenaire(json!({
            "portee": "structure", "structure": WITHOUT_WEBHOOK, "courriel": "accueil@structure.fr",
        }))?;
        let prescripteur = service.partenaire(json!({ "portee": "prescripteur" }))?;
        let mut secrets: Vec<String> = [NETWORK, IDEMPOTENCE].map(str::to_owned).into();
        secrets.extend([&structure, &prescripteur].map(|partenaire| partenaire.key.clone()));
        secrets.extend([&structure, &prescripteur].map(|partenaire| partenaire.secret.clone()));
        let mut addresses = String::new();
        let mut kept = Vec::new();
        for (rank, (key, structure)) in [
            ("", STRUCTURE),
            ("", WITHOUT_WEBHOOK),
            (prescripteur.key.as_str(), STRUCTURE),
        ]
        .into_iter()
        .enumerate()
        {
            let bearer = format!("Bearer {key}");
            let idempotency_key = format!("{IDEMPOTENCE}-{rank}");
            let mut headers = vec![
                ("content-type", "application/json"),
                ("cf-connecting-ip", NETWORK),
                ("idempotency-key", &idempotency_key),
            ];
            if !key.is_empty() {
                headers.push(("authorization", &bearer));
            }
            let body = form(structure).to_string();
            let answer = service.ask_with("POST /v1/candidatures", &headers, body.as_bytes())?;
            let said = said(&answer);
            let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
            let recepisse = KeptRecepisse {
                reference: text("reference"),
                secret: text("secret"),
                suivi: text("suivi"),
                location: answer.header("location").to_owned(),
            };
            // The secret is in the fragment, which no server receives.
            let (suivi, _) = recepisse.suivi.split_once('#').context("no fragment")?;
            addresses.push_str(&format!("{suivi}\n{}\n", recepisse.location));
            secrets.push(recepisse.secret.clone());
            kept.push(recepisse);
        }
        let mut canary = Self {
            search: CanarySearch::of(PERSONAL_WORDS.map(str::to_owned).into_iter().chain(secrets)),
            measures: CanaryMeasures::default(),
        };
        canary.look_at("addresses", addresses.as_bytes());
        canary.faults(service, &prescripteur.key, &kept[0])?;
        for _ in 0..20 {
            if receiver.received().len() >= 2 {
                break;
            }
            service.tasks()?;
        }
        let one = format!("/v1/candidatures/{}", kept[0].reference);
        for statut in ["prise_en_charge", "acceptee"] {
            let said = json!({ "statut": statut });
            service.ask(&structure.key, &format!("POST {one}/statut"), Some(&said))?;
        }
        let log = service.ask(&structure.key, "GET /v1/evenements", None)?;
        canary.look_at("log of messages", &log.body);
        let contact = json!({ "candidat": { "contact_prefere": "courriel" } });
        service.ask(&kept[0].secret, &format!("PATCH {one}"), Some(&contact))?;
        let gone = format!("DELETE /v1/candidatures/{}", kept[2].reference);
        service.ask(&kept[2].secret, &gone, None)?;
        for _ in 0..5 {
            service.tasks()?;
        }
        let received = receiver.received();
        anyhow::ensure!(
            received.len() >= 3,
            "{} messages were received",
            received.len()
        );
        for received in received {
            let headers = format!("{} {:?}", received.url, received.headers);
            canary.look_at("headers of a message", headers.as_bytes());
            canary.look_at("body of a message", &received.body);
        }
        Ok(canary)
    }

    /// Everything that can be wrong with what is sent, its answer looked at.
    fn faults(&mut self, service: &RunningService, key: &str, kept: &KeptRecepisse) -> Result<()> {
        let valid = form(STRUCTURE);
        let mut bodies: Vec<Vec<u8>> = Vec::new();
        for field in [
            "/structure",
            "/candidat/prenom",
            "/candidat/nom",
            "/candidat/telephone",
            "/candidat/courriel",
            "/projet/resume",
            "/prescripteur/organisation",
            "/prescripteur/referent",
        ] {
            let stated = valid
                .pointer(field)
                .and_then(Value::as_str)
                .unwrap_or_default();
            let stated = if field == "/structure" {
                PERSONAL_WORDS[0]
            } else {
                stated
            };
            for wrong in [
                json!(format!("{stated}\u{1}")),
                json!(format!("{stated}@{stated}, {stated} ")),
                json!(stated.repeat(400)),
                json!([stated]),
                json!({ "valeur": stated }),
                json!(format!("{stated} poste 12 ou 0")),
            ] {
                let mut form = valid.clone();
                if let Some(place) = form.pointer_mut(field) {
                    *place = wrong;
                }
                bodies.push(form.to_string().into_bytes());
            }
        }
        for field in ["contact_prefere", "langue", "creneaux"] {
            for wrong in [
                json!(PERSONAL_WORDS[0]),
                json!([PERSONAL_WORDS[1]]),
                json!({ "x": PERSONAL_WORDS[4] }),
            ] {
                let mut form = valid.clone();
                form["candidat"][field] = wrong;
                bodies.push(form.to_string().into_bytes());
            }
        }
        for field in ["secteur", "stade", "commune"] {
            let mut form = valid.clone();
            form["projet"][field] = json!(PERSONAL_WORDS[6]);
            bodies.push(form.to_string().into_bytes());
        }
        let text = valid.to_string().into_bytes();
        bodies.extend((1..text.len()).step_by(23).map(|end| text[..end].to_vec()));
        let one = format!("/v1/candidatures/{}", kept.reference);
        let bearer = [format!("Bearer {key}"), format!("Bearer {}", kept.secret)];
        for body in &bodies {
            for (query, bearer, mime) in [
                ("POST /v1/candidatures", None, "application/json"),
                ("POST /v1/candidatures", Some(&bearer[0]), "text/plain"),
                (
                    "POST /v1/candidatures/lot",
                    Some(&bearer[0]),
                    "application/json",
                ),
                (
                    &format!("PATCH {one}"),
                    Some(&bearer[1]),
                    "application/json",
                ),
                ("POST /v1/qpv/lot", None, "text/csv"),
                ("POST /v1/eligibilite", None, "application/json"),
                ("POST /v1/orientation", None, "application/json"),
                ("POST /v1/recus", None, "text/plain"),
            ] {
                let mut headers = vec![("content-type", mime), ("idempotency-key", IDEMPOTENCE)];
                if let Some(bearer) = bearer {
                    headers.push(("authorization", bearer));
                }
                let answer = service.ask_with(query, &headers, body)?;
                // A person's own form comes back to them when the correction is good.
                if answer.status >= 400 || !query.starts_with("PATCH") {
                    self.look_at_answer(query, &answer);
                }
            }
        }
        Ok(())
    }

    fn look_at_answer(&mut self, query: &str, answer: &HttpAnswer) {
        self.measures.errors += u64::from(answer.status >= 400);
        let headers = format!("{:?}", answer.headers);
        self.look_at(query, headers.as_bytes());
        self.look_at(query, &answer.body);
    }

    /// Looks for the person in bytes that anyone may come to read.
    fn look_at(&mut self, place: &str, bytes: &[u8]) {
        self.measures.bytes += bytes.len() as u64;
        for found in self.search.inside(bytes) {
            self.measures.found_count += 1;
            if self.measures.examples.len() < 5 {
                self.measures.examples.push(format!("{place}: {found}"));
            }
        }
    }

    /// Looks for the person in all that a service left on the disk, once it is stopped.
    pub(super) fn search_dir(mut self, dir: &Path) -> Result<CanaryMeasures> {
        // What is not hidden is found there: the search is able to.
        let mut in_clear = false;
        for path in files(dir)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            // The service's own keys are there, and are what opens the rest.
            if name == "secrets.json" {
                continue;
            }
            let mut bytes = fs::read(&path)?;
            if name == "courriels.ndjson" {
                bytes = without_own_address(&bytes)?;
            }
            let database = name.contains(".sqlite");
            in_clear |= database
                && bytes
                    .windows(STRUCTURE.len())
                    .any(|w| w == STRUCTURE.as_bytes());
            let place = path
                .strip_prefix(dir)
                .unwrap_or(&path)
                .display()
                .to_string();
            self.look_at(&place, &bytes);
        }
        anyhow::ensure!(in_clear, "no database is read in {}", dir.display());
        anyhow::ensure!(log_dir(dir).is_file(), "no log");
        anyhow::ensure!(dir.join("courriels.ndjson").is_file(), "no letter was sent");
        Ok(self.measures)
    }
}

fn files(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        match path.is_dir() {
            true => found.extend(files(&path)?),
            false => found.push(path),
        }
    }
    Ok(found)
}

/// Words under all the forms that bytes may hold them in.
struct CanarySearch {
    /// By their first byte.
    forms: Vec<Vec<(Vec<u8>, String)>>,
}

impl CanarySearch {
    fn of(words: impl Iterator<Item = String>) -> Self {
        let mut forms = vec![Vec::new(); 256];
        for word in words {
            for form in Self::forms(&word) {
                forms[usize::from(form[0])].push((form, word.clone()));
            }
        }
        Self { forms }
    }

    fn forms(word: &str) -> Vec<Vec<u8>> {
        let bytes = word.as_bytes();
        let hex: String = bytes.iter().map(|b| format!("{b:02x}")).collect();
        let percent: String = bytes.iter().map(|b| format!("%{b:02X}")).collect();
        let json = json!(word).to_string();
        let mut forms: Vec<Vec<u8>> = vec![
            bytes.to_vec(),
            word.to_lowercase().into_bytes(),
            hex.to_uppercase().into_bytes(),
            hex.into_bytes(),
            percent.into_bytes(),
            form_urlencoded::byte_serialize(bytes)
                .collect::<String>()
                .into_bytes(),
            json.trim_matches('"').as_bytes().to_vec(),
            word.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            bytes.iter().rev().copied().collect(),
        ];
        // Inside base64, at any of the three places of a byte: what does not depend on
        // what comes before and after.
        for before in 0..3 {
            let padded = [&vec![0; before][..], bytes].concat();
            let (start, end) = ((before * 8).div_ceil(6), padded.len() * 8 / 6);
            for encoded in [
                BASE64_STANDARD.encode(&padded),
                BASE64_URL_SAFE_NO_PAD.encode(&padded),
            ] {
                forms.push(encoded.as_bytes()[start..end].to_vec());
            }
        }
        forms.sort();
        forms.dedup();
        forms
    }

    fn inside<'a>(&'a self, bytes: &'a [u8]) -> impl Iterator<Item = &'a str> {
        bytes.iter().enumerate().flat_map(move |(place, first)| {
            let known = &self.forms[usize::from(*first)];
            let here = known
                .iter()
                .filter(move |(form, _)| bytes[place..].starts_with(form));
            here.map(|(_, word)| word.as_str())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::CanarySearch;
    use base64::{Engine, prelude::BASE64_STANDARD};

    #[test]
    fn finds_a_word_however_it_is_written() {
        let search = CanarySearch::of(["Zélindaqx".to_owned()].into_iter());
        let found = |bytes: &[u8]| search.inside(bytes).count() > 0;
        assert!(found("… Zélindaqx …".as_bytes()));
        assert!(found("z%C3%A9lindaqx Z%C3%A9lindaqx".as_bytes()));
        assert!(found(b"5AC3A96C696E64617178"));
        for before in ["", "a", "ab", "abc"] {
            let text = BASE64_STANDARD.encode(format!("{before}Zélindaqx!"));
            assert!(found(text.as_bytes()), "{text}");
        }
        let utf16: Vec<u8> = "Zélindaqx"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert!(found(&utf16));
        assert!(!found("Zélinda".as_bytes()));
    }
}
