//! What is one's own is nobody else's: every route, by every kind of key, on what belongs
//! to others.

use super::service::{KeptRecepisse, RunningService, candidature, said};
use crate::http::HttpAnswer;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What was tried, and what should not have been.
#[derive(Default)]
pub(super) struct PartitionMeasures {
    pub(super) attempts: u64,
    pub(super) readings: u64,
    pub(super) writes: u64,
    /// The first ones, for whoever mends.
    pub(super) examples: Vec<String>,
}

/// Who holds a key.
#[derive(Clone, Copy, PartialEq)]
enum Party {
    /// A prescripteur, by its rank.
    Prescripteur(usize),
    /// A structure, its scope `lecture` or not, live or not.
    Structure(&'static str, bool, bool),
    /// Whoever holds the secret of the application of that rank.
    Person(usize),
    /// A key that opens nothing.
    Nothing,
}

struct Holder {
    key: String,
    who: Party,
}

struct StoredDeposit {
    recepisse: KeptRecepisse,
    structure: &'static str,
    by: Option<usize>,
    bac_a_sable: bool,
    /// A word that is in what it says, and nowhere else.
    word: String,
    idempotency: String,
}

impl Party {
    /// Whether what an application is may be seen.
    fn sees(self, rank: usize, deposit: &StoredDeposit) -> bool {
        match self {
            Self::Prescripteur(by) => deposit.by == Some(by),
            Self::Structure(id, _, bac_a_sable) => {
                id == deposit.structure && bac_a_sable == deposit.bac_a_sable
            }
            Self::Person(own) => own == rank,
            Self::Nothing => false,
        }
    }

    /// Whether what it says may be read.
    fn may_read(self, rank: usize, deposit: &StoredDeposit) -> bool {
        self.sees(rank, deposit) && !matches!(self, Self::Structure(_, true, _))
    }

    fn may_erase(self, rank: usize) -> bool {
        self == Self::Person(rank)
    }

    fn may_answer(self, rank: usize, deposit: &StoredDeposit) -> bool {
        matches!(self, Self::Structure(_, false, _)) && self.sees(rank, deposit)
    }
}

const STRUCTURES: [&str; 2] = ["cloison-a", "cloison-b"];
const STATUTS: [&str; 7] = [
    "transmise",
    "prise_en_charge",
    "acceptee",
    "reorientee",
    "refusee",
    "sans_reponse",
    "retiree",
];

/// Tries one of so many: a key, an application.
pub(super) fn try_out(service: &RunningService, one_in: usize) -> Result<PartitionMeasures> {
    let mut scene = Scene::set_up(service)?;
    for (start, holder) in scene.holders.iter().enumerate() {
        for rank in (start % one_in..scene.deposits.len()).step_by(one_in) {
            scene.one_candidature(holder, rank, &mut scene.measures.borrow_mut())?;
        }
        scene.lists(holder, &mut scene.measures.borrow_mut())?;
    }
    scene.keys_of_others()?;
    scene.administration()?;
    scene.nothing_changed()?;
    Ok(scene.measures.take())
}

struct Scene<'a> {
    service: &'a RunningService,
    holders: Vec<Holder>,
    deposits: Vec<StoredDeposit>,
    measures: std::cell::RefCell<PartitionMeasures>,
}

impl PartitionMeasures {
    fn leak(&mut self, what: impl FnOnce() -> String) {
        self.readings += 1;
        self.example(what);
    }

    fn example(&mut self, what: impl FnOnce() -> String) {
        if self.examples.len() < 5 {
            self.examples.push(what());
        }
    }
}

fn holds(answer: &HttpAnswer, word: &str) -> bool {
    answer
        .body
        .windows(word.len())
        .any(|w| w == word.as_bytes())
}

impl<'a> Scene<'a> {
    fn set_up(service: &'a RunningService) -> Result<Self> {
        let mut holders = Vec::new();
        let mut depositors = Vec::new();
        for (rank, of) in [
            json!({}),
            json!({}),
            // Of a structure all the same: its scope alone counts.
            json!({ "structure": STRUCTURES[0] }),
            json!({ "bac_a_sable": true }),
            json!({ "bac_a_sable": true }),
        ]
        .into_iter()
        .enumerate()
        {
            let mut of = of;
            of["portee"] = json!("prescripteur");
            let bac_a_sable = of["bac_a_sable"] == true;
            let key = service.partenaire(of)?.key;
            depositors.push((Some(rank), key.clone(), bac_a_sable));
            let who = Party::Prescripteur(rank);
            holders.push(Holder { key, who });
        }
        depositors.push((None, String::new(), false));
        for structure in STRUCTURES {
            for (reading, bac_a_sable) in
                [(false, false), (true, false), (false, true), (true, true)]
            {
                let scope = if reading { "lecture" } else { "structure" };
                let key = service
                    .partenaire(json!({
                        "portee": scope, "structure": structure, "bac_a_sable": bac_a_sable,
                    }))?
                    .key;
                let who = Party::Structure(structure, reading, bac_a_sable);
                holders.push(Holder { key, who });
            }
        }
        // Nothing is addressed to nobody.
        let key = service.partenaire(json!({ "portee": "lecture" }))?.key;
        let who = Party::Nothing;
        holders.push(Holder { key, who });
        let revoked =
            service.partenaire(json!({ "portee": "structure", "structure": STRUCTURES[0] }))?;
        service.admin(
            &format!("DELETE /v1/admin/partenaires/{}", revoked.id),
            &json!({}),
        )?;
        for key in [
            revoked.key,
            "gq_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".into(),
            service.admin.clone(),
            "x".into(),
            String::new(),
        ] {
            holders.push(Holder { key, who });
        }

        let mut deposits = Vec::new();
        for structure in STRUCTURES {
            for (by, key, bac_a_sable) in &depositors {
                let word = format!("Mot{}", 1_000_000 + deposits.len());
                let idempotency = format!("cloison-{}", deposits.len());
                let body = candidature(structure, &word);
                deposits.push(StoredDeposit {
                    recepisse: service.deposit(key, &idempotency, &body)?,
                    structure,
                    by: *by,
                    bac_a_sable: *bac_a_sable,
                    word,
                    idempotency,
                });
            }
        }
        // The secrets of some people.
        for rank in (0..deposits.len()).step_by(deposits.len().div_ceil(4).max(1)) {
            let key = deposits[rank].recepisse.secret.clone();
            let who = Party::Person(rank);
            holders.push(Holder { key, who });
        }
        Ok(Self {
            service,
            holders,
            deposits,
            measures: Default::default(),
        })
    }

    /// All that can be asked of one application, where it is not theirs to ask.
    fn one_candidature(
        &self,
        holder: &Holder,
        rank: usize,
        measures: &mut PartitionMeasures,
    ) -> Result<()> {
        let deposit = &self.deposits[rank];
        let reference = &deposit.recepisse.reference;
        let (sees, may_read) = (
            holder.who.sees(rank, deposit),
            holder.who.may_read(rank, deposit),
        );
        let escaped: String = reference.bytes().map(|b| format!("%{b:02X}")).collect();
        let mut requests = Vec::new();
        let spelled = [
            reference.clone(),
            reference.to_lowercase(),
            escaped,
            format!("{reference}/"),
            format!("{reference}?"),
            format!("./{reference}"),
        ];
        for spelled in &spelled {
            requests.push((format!("GET /v1/candidatures/{spelled}"), None, sees));
        }
        requests.push((format!("HEAD /v1/candidatures/{reference}"), None, sees));
        if !holder.who.may_erase(rank) {
            let one = format!("/v1/candidatures/{reference}");
            let contact = json!({ "candidat": { "courriel": "pris@attaque.example.org" } });
            requests.push((
                format!("PATCH {one}"),
                Some(json!({ "statut": "retiree" })),
                false,
            ));
            requests.push((format!("PATCH {one}"), Some(contact), false));
            requests.push((format!("DELETE {one}"), None, false));
        }
        if !holder.who.may_answer(rank, deposit) {
            for statut in STATUTS {
                let query = format!("POST /v1/candidatures/{reference}/statut");
                requests.push((query, Some(json!({ "statut": statut })), false));
            }
        }
        for (query, body, allowed) in requests {
            let answer = self.service.ask(&holder.key, &query, body.as_ref())?;
            measures.attempts += 1;
            if !may_read && holds(&answer, &deposit.word)
                || holds(&answer, &deposit.recepisse.secret)
            {
                measures.leak(|| format!("{query} shows what it says"));
            }
            if allowed || matches!(answer.status, 401 | 403 | 404) {
                continue;
            }
            let write = body.is_some() || query.starts_with("DELETE");
            if write {
                measures.writes += 1;
            } else {
                measures.readings += 1;
            }
            measures.example(|| format!("{query}: {}", answer.status));
        }
        if sees {
            return Ok(());
        }
        // Its messages, to be sent to somebody else.
        for followup in ["0s", "0p", "1s", "1p"] {
            let evenement = json!({ "evenement": format!("msg_{reference}_{followup}") });
            let query = "POST /v1/evenements/rejeu";
            let answer = self.service.ask(&holder.key, query, Some(&evenement))?;
            measures.attempts += 1;
            let none = said(&answer)["rejoues"] == 0;
            if !(matches!(answer.status, 401 | 403 | 404) || none) {
                measures.writes += 1;
                measures.example(|| format!("{query} {evenement}: {}", answer.status));
            }
        }
        Ok(())
    }

    /// Lists, exports and logs, from any cursor.
    fn lists(&self, holder: &Holder, measures: &mut PartitionMeasures) -> Result<()> {
        let mut cursors = vec![String::new()];
        // Eight bytes, the greatest first: those of others are as good as any.
        for place in [
            0_i64,
            1,
            2,
            5,
            17,
            40,
            -1,
            1 << 40,
            1 << 53,
            i64::MIN,
            i64::MAX,
        ] {
            use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD as BASE64};
            cursors.push(format!("depuis={}", BASE64.encode(place.to_be_bytes())));
        }
        cursors.extend(
            [
                "depuis=%27%20OR%201=1--",
                "depuis=AAAA",
                "depuis=",
                "structure=cloison-a",
                "partenaire=p_1",
            ]
            .map(str::to_owned),
        );
        for cursor in &cursors {
            for path in [
                "/v1/candidatures?",
                "/v1/candidatures/export?format=csv&",
                "/v1/candidatures/export?format=json&",
                "/v1/evenements?",
            ] {
                let query = format!("GET {path}{cursor}");
                let answer = self.service.ask(&holder.key, &query, None)?;
                measures.attempts += 1;
                for (rank, deposit) in self.deposits.iter().enumerate() {
                    let seen = holds(&answer, &deposit.recepisse.reference);
                    let read = holds(&answer, &deposit.word);
                    let who = holder.who;
                    if (seen && !who.sees(rank, deposit)) || (read && !who.may_read(rank, deposit))
                    {
                        measures.leak(|| format!("{query} shows {}", deposit.recepisse.reference));
                    }
                }
            }
        }
        for body in [
            json!({ "depuis": "2000-01-01T00:00:00Z" }),
            json!({ "depuis": "2000-01-01T00:00:00Z", "jusqu_a": "2100-01-01T00:00:00Z", "structure": "cloison-a" }),
        ] {
            let answer = self
                .service
                .ask(&holder.key, "POST /v1/evenements/rejeu", Some(&body))?;
            measures.attempts += 1;
            let live = |deposit: &&StoredDeposit| !deposit.bac_a_sable;
            let own = self
                .deposits
                .iter()
                .enumerate()
                .filter(|(_, deposit)| live(deposit));
            let own = own
                .filter(|(rank, deposit)| holder.who.sees(*rank, deposit))
                .count() as u64;
            let replayed = said(&answer)["rejoues"].as_u64().unwrap_or_default();
            // One of each at the deposit, and one more when a structure has received it.
            if replayed > 2 * own {
                measures.writes += 1;
                measures.example(|| format!("a period replays {replayed} messages for {own}"));
            }
        }
        Ok(())
    }

    /// The same key of idempotency, from somebody else: it is another deposit, and what
    /// was answered to the first one stays with its author.
    fn keys_of_others(&mut self) -> Result<()> {
        let measures = self.measures.get_mut();
        let mut known: BTreeSet<String> = BTreeSet::new();
        for deposit in &self.deposits {
            known.insert(deposit.recepisse.secret.clone());
        }
        for holder in &self.holders {
            let Party::Prescripteur(rank) = holder.who else {
                continue;
            };
            for deposit in self
                .deposits
                .iter()
                .filter(|deposit| deposit.by != Some(rank))
            {
                let body = candidature(deposit.structure, &deposit.word);
                let made = self
                    .service
                    .deposit(&holder.key, &deposit.idempotency, &body);
                measures.attempts += 1;
                let made = made.context("a key of idempotency is its author's")?;
                if known.contains(&made.secret) {
                    measures.leak(|| {
                        format!("the key of {} answers others", deposit.recepisse.reference)
                    });
                }
                let erased = format!("DELETE /v1/candidatures/{}", made.reference);
                self.service.ask(&made.secret, &erased, None)?;
            }
        }
        Ok(())
    }

    /// The administration, by whoever does not administer.
    fn administration(&mut self) -> Result<()> {
        let measures = self.measures.get_mut();
        let partner = self
            .service
            .partenaire(json!({ "portee": "prescripteur" }))?;
        let admin = &self.service.admin;
        let mut keys: Vec<String> = self.holders.iter().map(|p| p.key.clone()).collect();
        keys.retain(|key| key != admin);
        keys.extend([
            partner.key,
            admin[..admin.len() - 1].to_owned(),
            format!("{admin}A"),
            admin.to_lowercase(),
            format!("{admin},{admin}"),
            "null".into(),
        ]);
        let one = format!("/v1/admin/partenaires/{}", partner.id);
        let routes = [
            ("GET /v1/admin/partenaires".to_owned(), None),
            (
                "POST /v1/admin/partenaires".to_owned(),
                Some(json!({ "nom": "Intrus", "portee": "structure", "structure": STRUCTURES[0] })),
            ),
            (format!("PATCH {one}"), Some(json!({ "quota": 1 }))),
            (format!("DELETE {one}"), None),
            (format!("POST {one}/cles"), None),
            (format!("POST {one}/secrets"), None),
            ("POST /v1/admin/taches".to_owned(), Some(json!({}))),
            ("GET /v1/admin/etat".to_owned(), None),
        ];
        for key in &keys {
            for (query, body) in &routes {
                let answer = self.service.ask(key, query, body.as_ref())?;
                measures.attempts += 1;
                if answer.status != 401 {
                    measures.writes += 1;
                    measures.example(|| format!("{query}: {}", answer.status));
                }
            }
        }
        // The right key, but not where keys are.
        for (query, header) in [
            (
                format!("GET /v1/admin/partenaires?cle={admin}"),
                ("x", String::new()),
            ),
            (
                "GET /v1/admin/partenaires".into(),
                ("authorization", format!("Basic {admin}")),
            ),
            (
                "GET /v1/admin/partenaires".into(),
                ("authorization", admin.clone()),
            ),
            (
                "GET /v1/admin/partenaires".into(),
                ("x-api-key", admin.clone()),
            ),
            (
                "GET /v1/admin/partenaires".into(),
                ("cookie", format!("authorization=Bearer {admin}")),
            ),
        ] {
            let answer = self
                .service
                .ask_with(&query, &[(header.0, &header.1)], b"")?;
            measures.attempts += 1;
            if !matches!(answer.status, 400 | 401) {
                measures.leak(|| format!("{} opens the administration", header.0));
            }
        }
        let left = self
            .service
            .admin("GET /v1/admin/partenaires", &json!({}))?;
        let left = left["partenaires"].as_array().context("no list")?;
        let intact = left
            .iter()
            .any(|p| p["id"] == partner.id.as_str() && p["revoque_le"].is_null());
        if !intact || left.iter().any(|p| p["nom"] == "Intrus") {
            measures.writes += 1;
            measures.example(|| "a partner was made or changed".into());
        }
        Ok(())
    }

    /// Each application is as it was left: received at most, and saying the same.
    fn nothing_changed(&mut self) -> Result<()> {
        let measures = self.measures.get_mut();
        for deposit in &self.deposits {
            let query = format!("GET /v1/candidatures/{}", deposit.recepisse.reference);
            let entry = said(&self.service.ask(&deposit.recepisse.secret, &query, None)?);
            let steps = entry["historique"].as_array().context("no history")?;
            let expected = |step: &Value| step["etape"] == "recue" || step["etape"] == "transmise";
            let same = entry["candidat"]["prenom"] == deposit.word.as_str()
                && entry["candidat"]["courriel"].is_null()
                && steps.iter().all(expected);
            if !same {
                measures.writes += 1;
                measures.example(|| format!("{} was changed", deposit.recepisse.reference));
            }
        }
        Ok(())
    }
}
