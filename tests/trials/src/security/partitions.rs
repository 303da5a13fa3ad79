//! What is one's own is nobody else's: every route, by every kind of key, on what belongs
//! to others.

use super::service::{Recepisse, Service, candidature, said};
use crate::http::Answer;
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What was tried, and what should not have been.
#[derive(Default)]
pub(super) struct Releve {
    pub(super) essais: u64,
    pub(super) lectures: u64,
    pub(super) ecritures: u64,
    /// The first ones, for whoever mends.
    pub(super) exemples: Vec<String>,
}

/// Who holds a key.
#[derive(Clone, Copy, PartialEq)]
enum Qui {
    /// A prescripteur, by its rank.
    Prescripteur(usize),
    /// A structure, its scope `lecture` or not, live or not.
    Structure(&'static str, bool, bool),
    /// Whoever holds the secret of the application of that rank.
    Personne(usize),
    /// A key that opens nothing.
    Rien,
}

struct Porteur {
    cle: String,
    qui: Qui,
}

struct Depot {
    recepisse: Recepisse,
    structure: &'static str,
    par: Option<usize>,
    bac_a_sable: bool,
    /// A word that is in what it says, and nowhere else.
    mot: String,
    idempotence: String,
}

impl Qui {
    /// Whether what an application is may be seen.
    fn voit(self, rang: usize, depot: &Depot) -> bool {
        match self {
            Self::Prescripteur(par) => depot.par == Some(par),
            Self::Structure(id, _, bac_a_sable) => {
                id == depot.structure && bac_a_sable == depot.bac_a_sable
            }
            Self::Personne(sienne) => sienne == rang,
            Self::Rien => false,
        }
    }

    /// Whether what it says may be read.
    fn lit(self, rang: usize, depot: &Depot) -> bool {
        self.voit(rang, depot) && !matches!(self, Self::Structure(_, true, _))
    }

    fn efface(self, rang: usize) -> bool {
        self == Self::Personne(rang)
    }

    fn repond(self, rang: usize, depot: &Depot) -> bool {
        matches!(self, Self::Structure(_, false, _)) && self.voit(rang, depot)
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
pub(super) fn eprouve(service: &Service, un_sur: usize) -> Result<Releve> {
    let mut scene = Scene::dresse(service)?;
    for (debut, porteur) in scene.porteurs.iter().enumerate() {
        for rang in (debut % un_sur..scene.depots.len()).step_by(un_sur) {
            scene.une(porteur, rang, &mut scene.releve.borrow_mut())?;
        }
        scene.listes(porteur, &mut scene.releve.borrow_mut())?;
    }
    scene.cles_d_autrui()?;
    scene.administration()?;
    scene.rien_n_a_change()?;
    Ok(scene.releve.take())
}

struct Scene<'a> {
    service: &'a Service,
    porteurs: Vec<Porteur>,
    depots: Vec<Depot>,
    releve: std::cell::RefCell<Releve>,
}

impl Releve {
    fn fuite(&mut self, quoi: impl FnOnce() -> String) {
        self.lectures += 1;
        self.exemple(quoi);
    }

    fn exemple(&mut self, quoi: impl FnOnce() -> String) {
        if self.exemples.len() < 5 {
            self.exemples.push(quoi());
        }
    }
}

fn holds(answer: &Answer, mot: &str) -> bool {
    answer.body.windows(mot.len()).any(|w| w == mot.as_bytes())
}

impl<'a> Scene<'a> {
    fn dresse(service: &'a Service) -> Result<Self> {
        let mut porteurs = Vec::new();
        let mut deposants = Vec::new();
        for (rang, of) in [
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
            let cle = service.partenaire(of)?.cle;
            deposants.push((Some(rang), cle.clone(), bac_a_sable));
            let qui = Qui::Prescripteur(rang);
            porteurs.push(Porteur { cle, qui });
        }
        deposants.push((None, String::new(), false));
        for structure in STRUCTURES {
            for (lecture, bac_a_sable) in
                [(false, false), (true, false), (false, true), (true, true)]
            {
                let portee = if lecture { "lecture" } else { "structure" };
                let cle = service
                    .partenaire(json!({
                        "portee": portee, "structure": structure, "bac_a_sable": bac_a_sable,
                    }))?
                    .cle;
                let qui = Qui::Structure(structure, lecture, bac_a_sable);
                porteurs.push(Porteur { cle, qui });
            }
        }
        // Nothing is addressed to nobody.
        let cle = service.partenaire(json!({ "portee": "lecture" }))?.cle;
        let qui = Qui::Rien;
        porteurs.push(Porteur { cle, qui });
        let revoque =
            service.partenaire(json!({ "portee": "structure", "structure": STRUCTURES[0] }))?;
        service.admin(
            &format!("DELETE /v1/admin/partenaires/{}", revoque.id),
            &json!({}),
        )?;
        for cle in [
            revoque.cle,
            "gq_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA".into(),
            service.admin.clone(),
            "x".into(),
            String::new(),
        ] {
            porteurs.push(Porteur { cle, qui });
        }

        let mut depots = Vec::new();
        for structure in STRUCTURES {
            for (par, cle, bac_a_sable) in &deposants {
                let mot = format!("Mot{}", 1_000_000 + depots.len());
                let idempotence = format!("cloison-{}", depots.len());
                let corps = candidature(structure, &mot);
                depots.push(Depot {
                    recepisse: service.depose(cle, &idempotence, &corps)?,
                    structure,
                    par: *par,
                    bac_a_sable: *bac_a_sable,
                    mot,
                    idempotence,
                });
            }
        }
        // The secrets of some people.
        for rang in (0..depots.len()).step_by(depots.len().div_ceil(4).max(1)) {
            let cle = depots[rang].recepisse.secret.clone();
            let qui = Qui::Personne(rang);
            porteurs.push(Porteur { cle, qui });
        }
        Ok(Self {
            service,
            porteurs,
            depots,
            releve: Default::default(),
        })
    }

    /// All that can be asked of one application, where it is not theirs to ask.
    fn une(&self, porteur: &Porteur, rang: usize, releve: &mut Releve) -> Result<()> {
        let depot = &self.depots[rang];
        let reference = &depot.recepisse.reference;
        let (voit, lit) = (porteur.qui.voit(rang, depot), porteur.qui.lit(rang, depot));
        let escaped: String = reference.bytes().map(|b| format!("%{b:02X}")).collect();
        let mut demandes = Vec::new();
        let spelled = [
            reference.clone(),
            reference.to_lowercase(),
            escaped,
            format!("{reference}/"),
            format!("{reference}?"),
            format!("./{reference}"),
        ];
        for spelled in &spelled {
            demandes.push((format!("GET /v1/candidatures/{spelled}"), None, voit));
        }
        demandes.push((format!("HEAD /v1/candidatures/{reference}"), None, voit));
        if !porteur.qui.efface(rang) {
            let one = format!("/v1/candidatures/{reference}");
            let contact = json!({ "candidat": { "courriel": "pris@attaque.example.org" } });
            demandes.push((
                format!("PATCH {one}"),
                Some(json!({ "statut": "retiree" })),
                false,
            ));
            demandes.push((format!("PATCH {one}"), Some(contact), false));
            demandes.push((format!("DELETE {one}"), None, false));
        }
        if !porteur.qui.repond(rang, depot) {
            for statut in STATUTS {
                let demande = format!("POST /v1/candidatures/{reference}/statut");
                demandes.push((demande, Some(json!({ "statut": statut })), false));
            }
        }
        for (demande, corps, allowed) in demandes {
            let answer = self.service.ask(&porteur.cle, &demande, corps.as_ref())?;
            releve.essais += 1;
            if !lit && holds(&answer, &depot.mot) || holds(&answer, &depot.recepisse.secret) {
                releve.fuite(|| format!("{demande} shows what it says"));
            }
            if allowed || matches!(answer.status, 401 | 403 | 404) {
                continue;
            }
            let write = corps.is_some() || demande.starts_with("DELETE");
            if write {
                releve.ecritures += 1;
            } else {
                releve.lectures += 1;
            }
            releve.exemple(|| format!("{demande}: {}", answer.status));
        }
        if voit {
            return Ok(());
        }
        // Its messages, to be sent to somebody else.
        for suite in ["0s", "0p", "1s", "1p"] {
            let evenement = json!({ "evenement": format!("msg_{reference}_{suite}") });
            let demande = "POST /v1/evenements/rejeu";
            let answer = self.service.ask(&porteur.cle, demande, Some(&evenement))?;
            releve.essais += 1;
            let none = said(&answer)["rejoues"] == 0;
            if !(matches!(answer.status, 401 | 403 | 404) || none) {
                releve.ecritures += 1;
                releve.exemple(|| format!("{demande} {evenement}: {}", answer.status));
            }
        }
        Ok(())
    }

    /// Lists, exports and logs, from any cursor.
    fn listes(&self, porteur: &Porteur, releve: &mut Releve) -> Result<()> {
        let mut curseurs = vec![String::new()];
        // Eight bytes, the greatest first: those of others are as good as any.
        for suite in [
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
            curseurs.push(format!("depuis={}", BASE64.encode(suite.to_be_bytes())));
        }
        curseurs.extend(
            [
                "depuis=%27%20OR%201=1--",
                "depuis=AAAA",
                "depuis=",
                "structure=cloison-a",
                "partenaire=p_1",
            ]
            .map(str::to_owned),
        );
        for curseur in &curseurs {
            for chemin in [
                "/v1/candidatures?",
                "/v1/candidatures/export?format=csv&",
                "/v1/candidatures/export?format=json&",
                "/v1/evenements?",
            ] {
                let demande = format!("GET {chemin}{curseur}");
                let answer = self.service.ask(&porteur.cle, &demande, None)?;
                releve.essais += 1;
                for (rang, depot) in self.depots.iter().enumerate() {
                    let seen = holds(&answer, &depot.recepisse.reference);
                    let read = holds(&answer, &depot.mot);
                    let qui = porteur.qui;
                    if (seen && !qui.voit(rang, depot)) || (read && !qui.lit(rang, depot)) {
                        releve.fuite(|| format!("{demande} shows {}", depot.recepisse.reference));
                    }
                }
            }
        }
        for corps in [
            json!({ "depuis": "2000-01-01T00:00:00Z" }),
            json!({ "depuis": "2000-01-01T00:00:00Z", "jusqu_a": "2100-01-01T00:00:00Z", "structure": "cloison-a" }),
        ] {
            let answer =
                self.service
                    .ask(&porteur.cle, "POST /v1/evenements/rejeu", Some(&corps))?;
            releve.essais += 1;
            let live = |depot: &&Depot| !depot.bac_a_sable;
            let own = self
                .depots
                .iter()
                .enumerate()
                .filter(|(_, depot)| live(depot));
            let own = own
                .filter(|(rang, depot)| porteur.qui.voit(*rang, depot))
                .count() as u64;
            let replayed = said(&answer)["rejoues"].as_u64().unwrap_or_default();
            // One of each at the deposit, and one more when a structure has received it.
            if replayed > 2 * own {
                releve.ecritures += 1;
                releve.exemple(|| format!("a period replays {replayed} messages for {own}"));
            }
        }
        Ok(())
    }

    /// The same key of idempotency, from somebody else: it is another deposit, and what
    /// was answered to the first one stays with its author.
    fn cles_d_autrui(&mut self) -> Result<()> {
        let releve = self.releve.get_mut();
        let mut known: BTreeSet<String> = BTreeSet::new();
        for depot in &self.depots {
            known.insert(depot.recepisse.secret.clone());
        }
        for porteur in &self.porteurs {
            let Qui::Prescripteur(rang) = porteur.qui else {
                continue;
            };
            for depot in self.depots.iter().filter(|depot| depot.par != Some(rang)) {
                let corps = candidature(depot.structure, &depot.mot);
                let made = self
                    .service
                    .depose(&porteur.cle, &depot.idempotence, &corps);
                releve.essais += 1;
                let made = made.context("a key of idempotency is its author's")?;
                if known.contains(&made.secret) {
                    releve.fuite(|| {
                        format!("the key of {} answers others", depot.recepisse.reference)
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
        let releve = self.releve.get_mut();
        let partner = self
            .service
            .partenaire(json!({ "portee": "prescripteur" }))?;
        let admin = &self.service.admin;
        let mut cles: Vec<String> = self.porteurs.iter().map(|p| p.cle.clone()).collect();
        cles.retain(|cle| cle != admin);
        cles.extend([
            partner.cle,
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
        for cle in &cles {
            for (demande, corps) in &routes {
                let answer = self.service.ask(cle, demande, corps.as_ref())?;
                releve.essais += 1;
                if answer.status != 401 {
                    releve.ecritures += 1;
                    releve.exemple(|| format!("{demande}: {}", answer.status));
                }
            }
        }
        // The right key, but not where keys are.
        for (demande, header) in [
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
                .ask_with(&demande, &[(header.0, &header.1)], b"")?;
            releve.essais += 1;
            if !matches!(answer.status, 400 | 401) {
                releve.fuite(|| format!("{} opens the administration", header.0));
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
            releve.ecritures += 1;
            releve.exemple(|| "a partner was made or changed".into());
        }
        Ok(())
    }

    /// Each application is as it was left: received at most, and saying the same.
    fn rien_n_a_change(&mut self) -> Result<()> {
        let releve = self.releve.get_mut();
        for depot in &self.depots {
            let demande = format!("GET /v1/candidatures/{}", depot.recepisse.reference);
            let fiche = said(&self.service.ask(&depot.recepisse.secret, &demande, None)?);
            let steps = fiche["historique"].as_array().context("no history")?;
            let expected = |step: &Value| step["etape"] == "recue" || step["etape"] == "transmise";
            let same = fiche["candidat"]["prenom"] == depot.mot.as_str()
                && fiche["candidat"]["courriel"].is_null()
                && steps.iter().all(expected);
            if !same {
                releve.ecritures += 1;
                releve.exemple(|| format!("{} was changed", depot.recepisse.reference));
            }
        }
        Ok(())
    }
}
