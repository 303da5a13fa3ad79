//! A person who is nowhere to be found: not in logs, errors, addresses, messages, letters,
//! nor in the files of the database.

use super::{
    receiver::Receveur,
    service::{Recepisse, Service, journal, said},
};
use crate::http::Answer;
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
const SANS_WEBHOOK: &str = "canari-par-courriel";
const RESEAU: &str = "203.0.113.77";
const IDEMPOTENCE: &str = "zqidem-temoin";

/// What is said of the person, and of who fills the form in for them.
const DITS: [&str; 9] = [
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
pub(super) struct Releve {
    pub(super) erreurs: u64,
    pub(super) octets: u64,
    pub(super) trouvees: u64,
    pub(super) exemples: Vec<String>,
}

/// What is looked for.
pub(super) struct Canari {
    cherche: Recherche,
    releve: Releve,
}

fn dossier(structure: &str) -> Value {
    json!({
        "structure": structure,
        "candidat": {
            "prenom": DITS[0], "nom": DITS[1], "telephone": "06 98 71 42 53",
            "courriel": format!("{}@{}", DITS[4], DITS[5]),
        },
        "projet": { "resume": format!("Un atelier de {} dans ma rue", DITS[6]) },
        "qpv": { "statut": "dans", "plus_proche": { "nom": DITS[6] } },
        "prescripteur": {
            "organisation": DITS[7], "referent": DITS[8], "accord_du_candidat": true,
        },
        "information_lue": true,
    })
}

impl Canari {
    /// Leads a person's applications from their deposit to their erasure, and everything
    /// that can go wrong on the way.
    pub(super) fn vit(service: &Service) -> Result<Self> {
        let (receveur, port) = Receveur::start()?;
        let structure = service.partenaire(json!({
            "portee": "structure", "structure": STRUCTURE, "webhook": format!("http://127.0.0.1:{port}/"),
        }))?;
        service.partenaire(json!({
            "portee": "structure", "structure": SANS_WEBHOOK, "courriel": "accueil@structure.fr",
        }))?;
        let prescripteur = service.partenaire(json!({ "portee": "prescripteur" }))?;
        let mut secrets: Vec<String> = [RESEAU, IDEMPOTENCE].map(str::to_owned).into();
        secrets.extend([&structure, &prescripteur].map(|partenaire| partenaire.cle.clone()));
        secrets.extend([&structure, &prescripteur].map(|partenaire| partenaire.secret.clone()));
        let mut adresses = String::new();
        let mut kept = Vec::new();
        for (rang, (cle, structure)) in [
            ("", STRUCTURE),
            ("", SANS_WEBHOOK),
            (prescripteur.cle.as_str(), STRUCTURE),
        ]
        .into_iter()
        .enumerate()
        {
            let bearer = format!("Bearer {cle}");
            let key = format!("{IDEMPOTENCE}-{rang}");
            let mut headers = vec![
                ("content-type", "application/json"),
                ("cf-connecting-ip", RESEAU),
                ("idempotency-key", &key),
            ];
            if !cle.is_empty() {
                headers.push(("authorization", &bearer));
            }
            let corps = dossier(structure).to_string();
            let answer = service.ask_with("POST /v1/candidatures", &headers, corps.as_bytes())?;
            let said = said(&answer);
            let text = |key: &str| said[key].as_str().unwrap_or_default().to_owned();
            let recepisse = Recepisse {
                reference: text("reference"),
                secret: text("secret"),
                suivi: text("suivi"),
                lieu: answer.header("location").to_owned(),
            };
            // The secret is in the fragment, which no server receives.
            let (suivi, _) = recepisse.suivi.split_once('#').context("no fragment")?;
            adresses.push_str(&format!("{suivi}\n{}\n", recepisse.lieu));
            secrets.push(recepisse.secret.clone());
            kept.push(recepisse);
        }
        let mut canari = Self {
            cherche: Recherche::of(DITS.map(str::to_owned).into_iter().chain(secrets)),
            releve: Releve::default(),
        };
        canari.regarde("addresses", adresses.as_bytes());
        canari.fautes(service, &prescripteur.cle, &kept[0])?;
        for _ in 0..20 {
            if receveur.recus().len() >= 2 {
                break;
            }
            service.taches()?;
        }
        let one = format!("/v1/candidatures/{}", kept[0].reference);
        for statut in ["prise_en_charge", "acceptee"] {
            let said = json!({ "statut": statut });
            service.ask(&structure.cle, &format!("POST {one}/statut"), Some(&said))?;
        }
        let log = service.ask(&structure.cle, "GET /v1/evenements", None)?;
        canari.regarde("log of messages", &log.body);
        let contact = json!({ "candidat": { "contact_prefere": "courriel" } });
        service.ask(&kept[0].secret, &format!("PATCH {one}"), Some(&contact))?;
        let gone = format!("DELETE /v1/candidatures/{}", kept[2].reference);
        service.ask(&kept[2].secret, &gone, None)?;
        for _ in 0..5 {
            service.taches()?;
        }
        let recus = receveur.recus();
        anyhow::ensure!(recus.len() >= 3, "{} messages were received", recus.len());
        for recu in recus {
            let headers = format!("{} {:?}", recu.url, recu.headers);
            canari.regarde("headers of a message", headers.as_bytes());
            canari.regarde("body of a message", &recu.corps);
        }
        Ok(canari)
    }

    /// Everything that can be wrong with what is sent, its answer looked at.
    fn fautes(&mut self, service: &Service, cle: &str, kept: &Recepisse) -> Result<()> {
        let bon = dossier(STRUCTURE);
        let mut corps: Vec<Vec<u8>> = Vec::new();
        for champ in [
            "/structure",
            "/candidat/prenom",
            "/candidat/nom",
            "/candidat/telephone",
            "/candidat/courriel",
            "/projet/resume",
            "/prescripteur/organisation",
            "/prescripteur/referent",
        ] {
            let dit = bon
                .pointer(champ)
                .and_then(Value::as_str)
                .unwrap_or_default();
            let dit = if champ == "/structure" { DITS[0] } else { dit };
            for faux in [
                json!(format!("{dit}\u{1}")),
                json!(format!("{dit}@{dit}, {dit} ")),
                json!(dit.repeat(400)),
                json!([dit]),
                json!({ "valeur": dit }),
                json!(format!("{dit} poste 12 ou 0")),
            ] {
                let mut corps_faux = bon.clone();
                if let Some(place) = corps_faux.pointer_mut(champ) {
                    *place = faux;
                }
                corps.push(corps_faux.to_string().into_bytes());
            }
        }
        for champ in ["contact_prefere", "langue", "creneaux"] {
            for faux in [json!(DITS[0]), json!([DITS[1]]), json!({ "x": DITS[4] })] {
                let mut corps_faux = bon.clone();
                corps_faux["candidat"][champ] = faux;
                corps.push(corps_faux.to_string().into_bytes());
            }
        }
        for champ in ["secteur", "stade", "commune"] {
            let mut corps_faux = bon.clone();
            corps_faux["projet"][champ] = json!(DITS[6]);
            corps.push(corps_faux.to_string().into_bytes());
        }
        let text = bon.to_string().into_bytes();
        corps.extend((1..text.len()).step_by(23).map(|end| text[..end].to_vec()));
        let one = format!("/v1/candidatures/{}", kept.reference);
        let bearer = [format!("Bearer {cle}"), format!("Bearer {}", kept.secret)];
        for corps in &corps {
            for (demande, bearer, mime) in [
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
                let answer = service.ask_with(demande, &headers, corps)?;
                // A person's own form comes back to them when the correction is good.
                if answer.status >= 400 || !demande.starts_with("PATCH") {
                    self.repond(demande, &answer);
                }
            }
        }
        Ok(())
    }

    fn repond(&mut self, demande: &str, answer: &Answer) {
        self.releve.erreurs += u64::from(answer.status >= 400);
        let headers = format!("{:?}", answer.headers);
        self.regarde(demande, headers.as_bytes());
        self.regarde(demande, &answer.body);
    }

    /// Looks for the person in bytes that anyone may come to read.
    fn regarde(&mut self, ou: &str, octets: &[u8]) {
        self.releve.octets += octets.len() as u64;
        for trouvee in self.cherche.dans(octets) {
            self.releve.trouvees += 1;
            if self.releve.exemples.len() < 5 {
                self.releve.exemples.push(format!("{ou}: {trouvee}"));
            }
        }
    }

    /// Looks for the person in all that a service left on the disk, once it is stopped.
    pub(super) fn fouille(mut self, dir: &Path) -> Result<Releve> {
        // What is not hidden is found there: the search is able to.
        let mut en_clair = false;
        for path in fichiers(dir)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            // The service's own keys are there, and are what opens the rest.
            if name == "secrets.json" {
                continue;
            }
            let octets = fs::read(&path)?;
            let base = name.contains(".sqlite");
            en_clair |= base
                && octets
                    .windows(STRUCTURE.len())
                    .any(|w| w == STRUCTURE.as_bytes());
            let place = path
                .strip_prefix(dir)
                .unwrap_or(&path)
                .display()
                .to_string();
            self.regarde(&place, &octets);
        }
        anyhow::ensure!(en_clair, "no database is read in {}", dir.display());
        anyhow::ensure!(journal(dir).is_file(), "no log");
        anyhow::ensure!(dir.join("courriels.ndjson").is_file(), "no letter was sent");
        Ok(self.releve)
    }
}

fn fichiers(dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        match path.is_dir() {
            true => found.extend(fichiers(&path)?),
            false => found.push(path),
        }
    }
    Ok(found)
}

/// Words under all the forms that bytes may hold them in.
struct Recherche {
    /// By their first byte.
    formes: Vec<Vec<(Vec<u8>, String)>>,
}

impl Recherche {
    fn of(mots: impl Iterator<Item = String>) -> Self {
        let mut formes = vec![Vec::new(); 256];
        for mot in mots {
            for forme in Self::formes(&mot) {
                formes[usize::from(forme[0])].push((forme, mot.clone()));
            }
        }
        Self { formes }
    }

    fn formes(mot: &str) -> Vec<Vec<u8>> {
        let octets = mot.as_bytes();
        let hex: String = octets.iter().map(|b| format!("{b:02x}")).collect();
        let percent: String = octets.iter().map(|b| format!("%{b:02X}")).collect();
        let json = json!(mot).to_string();
        let mut formes: Vec<Vec<u8>> = vec![
            octets.to_vec(),
            mot.to_lowercase().into_bytes(),
            hex.to_uppercase().into_bytes(),
            hex.into_bytes(),
            percent.into_bytes(),
            form_urlencoded::byte_serialize(octets)
                .collect::<String>()
                .into_bytes(),
            json.trim_matches('"').as_bytes().to_vec(),
            mot.encode_utf16().flat_map(u16::to_le_bytes).collect(),
            octets.iter().rev().copied().collect(),
        ];
        // Inside base64, at any of the three places of a byte: what does not depend on
        // what comes before and after.
        for avant in 0..3 {
            let padded = [&vec![0; avant][..], octets].concat();
            let (debut, fin) = ((avant * 8).div_ceil(6), padded.len() * 8 / 6);
            for encoded in [
                BASE64_STANDARD.encode(&padded),
                BASE64_URL_SAFE_NO_PAD.encode(&padded),
            ] {
                formes.push(encoded.as_bytes()[debut..fin].to_vec());
            }
        }
        formes.sort();
        formes.dedup();
        formes
    }

    fn dans<'a>(&'a self, octets: &'a [u8]) -> impl Iterator<Item = &'a str> {
        octets.iter().enumerate().flat_map(move |(place, first)| {
            let known = &self.formes[usize::from(*first)];
            let here = known
                .iter()
                .filter(move |(forme, _)| octets[place..].starts_with(forme));
            here.map(|(_, mot)| mot.as_str())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Recherche;
    use base64::{Engine, prelude::BASE64_STANDARD};

    #[test]
    fn finds_a_word_however_it_is_written() {
        let cherche = Recherche::of(["Zélindaqx".to_owned()].into_iter());
        let found = |octets: &[u8]| cherche.dans(octets).count() > 0;
        assert!(found("… Zélindaqx …".as_bytes()));
        assert!(found("z%C3%A9lindaqx Z%C3%A9lindaqx".as_bytes()));
        assert!(found(b"5AC3A96C696E64617178"));
        for avant in ["", "a", "ab", "abc"] {
            let texte = BASE64_STANDARD.encode(format!("{avant}Zélindaqx!"));
            assert!(found(texte.as_bytes()), "{texte}");
        }
        let utf16: Vec<u8> = "Zélindaqx"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert!(found(&utf16));
        assert!(!found("Zélinda".as_bytes()));
    }
}
